import Foundation

guard let url = Bundle.module.url(forResource: "quotes", withExtension: "json", subdirectory: "Data"),
      let data = try? Data(contentsOf: url),
      let quotes = try? JSONDecoder().decode([String].self, from: data)
else {
    fatalError("quotes.json is missing")
}

print("quoter knows \(quotes.count) quotes")
var index = 0
while true {
    print(quotes[index % quotes.count])
    index += 1
    Thread.sleep(forTimeInterval: 30)
}
