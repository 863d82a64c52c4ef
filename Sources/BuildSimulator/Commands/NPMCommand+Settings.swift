import BuildModel
import Findings

extension NPMCommand {
  /// Whether dev dependencies are left out, by flag, setting or `NODE_ENV`; `nil` where a setting
  /// decides that is not known.
  ///
  /// Source: npm 11, @npmcli/config, `definitions.js` (`omit`, `include`, `production`).
  static func omitsDev(_ run: CommandRun) -> Bool? {
    if sets(run, "include", to: ["dev"]) { return false }
    if sets(run, "production", to: ["false"]) {
      return sets(run, "omit", to: ["dev"]) ? nil : false
    }
    if sets(run, "omit", to: ["dev"]) || sets(run, "only", to: ["prod", "production"])
      || sets(run, "production", to: ["true", ""]) || run.has(option: "--prod")
    {
      return true
    }
    if run.state.npmIsConfigured || settingsFileDecides(run) { return nil }
    return run.state.scope.value(of: "NODE_ENV") == "production"
  }

  /// Whether the project's `.npmrc` speaks of what is left out.
  ///
  /// One that is not known comes from a secret, or is written in the build, and holds registries and tokens.
  private static func settingsFileDecides(_ run: CommandRun) -> Bool {
    guard let text = run.text(of: ".npmrc") else { return false }
    return text.split(whereSeparator: \.isNewline).contains { line in
      let name = line.prefix { $0 != "=" }.split(separator: " ").joined()
      return ["include", "omit", "only", "production"].contains(name)
    }
  }

  /// Whether an option has one of the values, on the command line or in the environment, where npm
  /// takes `npm_config_omit` in any letters.
  private static func sets(_ run: CommandRun, _ option: String, to values: [String]) -> Bool {
    for (index, argument) in run.arguments.enumerated() {
      guard let argument else { continue }
      if argument == "--\(option)" {
        let next = run.arguments.dropFirst(index + 1).first ?? nil
        // A switch stands alone; the others take the next word.
        if values.contains("") || next.map(values.contains) == true { return true }
      }
      if values.contains(where: { !$0.isEmpty && argument == "--\(option)=\($0)" }) { return true }
    }
    return ["npm_config_\(option)", "NPM_CONFIG_\(option.uppercased())"].contains { name in
      run.state.scope.value(of: name).map { !$0.isEmpty && values.contains($0) } ?? false
    }
  }

  /// `npm config set` may say what is left out from now on.
  static func configure(
    _ operands: [String], in run: inout CommandRun
  ) -> CommandRun.Outcome {
    let text = operands.joined(separator: " ")
    if ["omit", "include", "only", "production", "-dev", "prefix"].contains(where: text.contains) {
      run.state.npmIsConfigured = true
    }
    return .done(.zero)
  }
}
