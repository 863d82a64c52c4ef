import Findings
import Folders
import Localisation
import Testing

@Suite struct LocaliserTests {
  private let locales = Folder.inMemory([
    "en/language.yaml": "name: English\nunits: blank\nplural: one for 1\n",
    "hi-en/language.yaml":
      "name: Hinglish\naliases: [hinglish]\napproximates: [hi]\nunits: no blank\nplural: one for 0 and 1\n",
    "en/shell.po": """
    msgctxt "shell.goals"
    msgid "{n} goal left"
    msgid_plural "{n} goals left"
    msgstr[0] ""
    msgstr[1] ""

    msgctxt "shell.size"
    msgid "It is {size}, {{odd} and {unknown}."
    msgstr ""
    """,
    "hi-en/shell.po": """
    msgctxt "shell.goals"
    msgid "{n} goal left"
    msgid_plural "{n} goals left"
    msgstr[0] "{n} goal baaki"
    msgstr[1] "{n} goals "
    "baaki"
    """,
  ])

  private func localiser(_ code: String) throws -> Localiser {
    let languages = Language.all(in: locales)
    guard case .exact(let language)? = Language.find(code, in: languages) else {
      throw FolderError.notFound(code)
    }
    return Localiser(language, locales: locales)
  }

  @Test func `chooses the plural as each language has it`() throws {
    let message = { Message("shell.goals", ["n": .number($0)]) }
    let english = try localiser("en")
    let hinglish = try localiser("hi-en")
    #expect(english.text(for: message(1)) == "1 goal left")
    #expect(english.text(for: message(0)) == "0 goals left")
    #expect(hinglish.text(for: message(0)) == "0 goal baaki")
    #expect(hinglish.text(for: message(2)) == "2 goals baaki")
  }

  @Test func `fills what it knows, writes sizes as the language does, and falls back to English`()
    throws
  {
    let message = Message("shell.size", ["size": .bytes(153_600_000)])
    #expect(try localiser("en").text(for: message) == "It is 154 MB, {{odd} and {unknown}.")
    #expect(try localiser("hi-en").text(for: message) == "It is 154MB, {{odd} and {unknown}.")
  }

  @Test(arguments: [
    (999, "999 B"), (1_140_000_000, "1.14 GB"), (23_100_000, "23.1 MB"), (1_000, "1 kB"),
  ])
  func `shows three digits that matter`(bytes: Int, text: String) throws {
    #expect(try localiser("en").size(bytes) == text)
  }

  @Test func `finds languages by any usual name`() {
    let languages = Language.all(in: locales)
    #expect(languages.map(\.code) == ["en", "hi-en"])
    for code in ["hi-en", "HI_EN", "Hinglish"] {
      guard case .exact(let language)? = Language.find(code, in: languages) else {
        Issue.record("\(code) was not found")
        continue
      }
      #expect(language.code == "hi-en")
    }
    guard case .approximate? = Language.find("hi", in: languages) else {
      Issue.record("hi should get the nearest language")
      return
    }
    #expect(Language.find("fr", in: languages) == nil)
    #expect(Language.preferred(environment: ["LANG": "fr_FR.UTF-8"], in: languages)?.code == "en")
  }
}
