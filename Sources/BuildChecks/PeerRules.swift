/// The names of the peers' rules, so that a slip in a pragma can be told from a rule that is not covered here.
///
/// Sources: moby/buildkit `frontend/dockerfile/linter/ruleset.go` (2026-08), hadolint/hadolint
/// `src/Hadolint/Rule` (2026-08).
enum PeerRules {
  static let names: [String] =
    buildKit.map { "buildkit/\($0)" } + hadolint.map { "hadolint/DL\($0)" }

  private static let buildKit = [
    "ConsistentInstructionCasing", "CopyIgnoredFile", "DuplicateStageName", "ExposeInvalidFormat",
    "ExposeProtoCasing", "FromAsCasing", "FromPlatformFlagConstDisallowed",
    "InvalidBaseImagePlatform", "InvalidDefaultArgInFrom", "InvalidDefinitionDescription",
    "JSONArgsRecommended", "LegacyKeyValueFormat", "MaintainerDeprecated",
    "MultipleInstructionsDisallowed", "NoEmptyContinuation", "RedundantTargetPlatform",
    "ReservedStageName", "SecretsUsedInArgOrEnv", "StageNameCasing", "UndefinedArgInFrom",
    "UndefinedVar", "WorkdirRelativePath",
  ]

  private static let hadolint: [Int] =
    [1001] + Array(3000...3004) + Array(3006...3016) + Array(3018...3030) + Array(3032...3038)
    + Array(3040...3067) + [4000, 4001] + Array(4003...4006)

  /// `SC2086`, of ShellCheck, as hadolint passes it on.
  static func isShellCheck(_ name: String) -> Bool {
    let short = name.split(separator: "/").last ?? ""
    return short.hasPrefix("SC") && short.count == 6 && short.dropFirst(2).allSatisfy(\.isNumber)
  }
}
