/// `mkdocs build`, which makes a folder of pages.
///
/// Source: mkdocs.org, "Configuration" (`docs_dir`, `site_dir`) and "Command Line Interface".
struct MkDocsCommand: SimulatedCommand {
  static let names = ["mkdocs"]

  static func run(_ run: inout CommandRun) -> CommandRun.Outcome {
    guard run.operands(valueOptions: ["-f", "--config-file", "-d", "--site-dir"])?.first == "build"
    else { return .unknown("mkdocs") }
    let settings = run.value(ofOption: "-f", "--config-file") ?? "mkdocs.yml"
    if run.look(settings).isAbsent {
      return .fails("Error: Config file '\(settings)' does not exist.")
    }
    guard let text = run.text(of: settings) else { return .unknown("mkdocs build") }
    let pages = value(of: "docs_dir", in: text) ?? "docs"
    if run.look(pages).isAbsent {
      return .fails(
        "ERROR    -  Config value 'docs_dir': The path '\(run.path(pages))' isn't an existing directory."
      )
    }
    let site = run.path(
      run.value(ofOption: "-d", "--site-dir") ?? value(of: "site_dir", in: text) ?? "site")
    run.makeFolder(site, isOpen: true)
    run.makeFile(at: "\(site)/index.html")
    return .done(.unknown)
  }

  private static func value(of key: String, in text: String) -> String? {
    text.split(whereSeparator: \.isNewline).first { $0.hasPrefix("\(key):") }.map {
      $0.dropFirst(key.count + 1).filter { !" \"'".contains($0) }
    }
  }
}
