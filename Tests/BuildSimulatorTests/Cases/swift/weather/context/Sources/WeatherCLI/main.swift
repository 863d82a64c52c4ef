import Reports

let reports = [Report(city: "Oslo", degrees: 4), Report(city: "Pune", degrees: 29)]
for report in reports {
    print(report.line)
}
