import Findings
import Localisation

/// `:lang [code]`: switches the language; draft, tries and hints stay.
package struct LangCommand: ShellCommand {
  package static let name = "lang"

  package static func run(_ words: [String], in session: inout Session) -> [Effect] {
    let codes = session.languages.map { "`\($0.code)`" }.joined(separator: ", ")
    guard let code = words.first else {
      return [
        .say(
          Message(
            "shell.lang.which",
            ["name": .text(session.localiser.language.name), "codes": .text(codes)]))
      ]
    }
    switch Language.find(code, in: session.languages) {
    case .exact(let language): return [.setLanguage(language)]
    case .approximate(let language):
      return [
        .say(
          Message("shell.lang.approximate", ["code": .text(code), "name": .text(language.name)])),
        .setLanguage(language),
      ]
    case nil:
      return [.say(Message("shell.lang.unknown", ["code": .text(code), "codes": .text(codes)]))]
    }
  }
}
