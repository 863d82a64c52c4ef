/// The other names of npm's verbs.
///
/// Source: npm 10.8, `lib/utils/cmd-list.js` (`aliases`).
enum NPMVerbs {
  private static let aliases: [String: [String]] = [
    "ci": ["clean-install", "ic", "install-clean", "isntall-clean"],
    "install": [
      "add", "i", "in", "ins", "inst", "insta", "instal", "isnt", "isnta", "isntal", "isntall",
    ],
    "install-ci-test": ["cit", "clean-install-test", "sit"],
    "install-test": ["it"],
    "run": ["rum", "run-script", "urn"],
    "uninstall": ["r", "remove", "rm", "un", "unlink"],
    "update": ["udpate", "up", "upgrade"],
  ]

  private static let byAlias = Dictionary(
    aliases.flatMap { verb, others in others.map { ($0, verb) } },
    uniquingKeysWith: { first, _ in first })

  /// The verb's own name.
  static func canonical(_ verb: String) -> String { byAlias[verb] ?? verb }
}
