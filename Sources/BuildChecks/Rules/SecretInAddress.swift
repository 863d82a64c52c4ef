import BuildModel
import BuildSimulator
import DockerfileSyntax
package import Findings

/// Finds passwords in addresses and options, and tokens by their shape: `https://user:token@…`,
/// `curl -u name:password`, `_authToken=npm_…`.
package struct SecretInAddress: Rule {
  package static let id = "secret-in-address"
  package static let severity = Severity.warning

  package static func findings(in inspection: Inspection) -> [Finding] {
    let runs = inspection.runs.compactMap { run -> Finding? in
      if let found = run.commands.lazy.compactMap(secret).first {
        return finding(at: run.instruction.headRange, ["found": .text(found)])
      }
      let words = run.commands.lazy.flatMap(\.words)
      guard let token = words.compactMap(SecretWords.tokenPrefix).first else { return nil }
      return finding(
        at: run.instruction.headRange, ["found": .text("\(token)…")], variant: "token")
    }
    let adds = inspection.instructions(.add).compactMap { item -> Finding? in
      guard let word = item.instruction.words.first(where: { hiddenAddress($0.text) != nil }) else {
        return nil
      }
      return finding(at: word.range, ["found": .text(hiddenAddress(word.text) ?? "")])
    }
    let variables = inspection.instructions(.env, .arg).compactMap { item -> Finding? in
      guard let word = item.instruction.words.first(where: { hiddenAddress($0.text) != nil }) else {
        return nil
      }
      return finding(at: word.range, ["found": .text(hiddenAddress(word.text) ?? "")])
    }
    return runs + adds + variables
  }

  private static func secret(in command: ShellCommandLine) -> String? {
    for word in command.words {
      if let address = hiddenAddress(word) { return address }
    }
    guard command.name == "curl" || command.name == "wget" else { return nil }
    let words = Array(command.arguments)
    for (index, word) in words.enumerated() {
      let value =
        ["-u", "--user"].contains(word) && index + 1 < words.count
        ? words[index + 1]
        : word.hasPrefix("--user=") || word.hasPrefix("--password=")
          ? String(word.drop { $0 != "=" }.dropFirst()) : nil
      guard let value, value.contains(":") || word.hasPrefix("--password="),
        isLiteral(value.split(separator: ":").last ?? "")
      else { continue }
      return "\(word.prefix { $0 != "=" }) \(value.prefix { $0 != ":" }):…"
    }
    return nil
  }

  /// The address with its password left out; `nil` where it has none, or only a variable.
  private static func hiddenAddress(_ word: String) -> String? {
    guard word.contains("@"), word.contains("://") else { return nil }
    let pieces = word.split(separator: "/", omittingEmptySubsequences: false)
    guard let slash = pieces.firstIndex(of: ""), slash > 0, slash + 1 < pieces.count,
      pieces[slash - 1].hasSuffix(":")
    else { return nil }
    let authority = pieces[slash + 1]
    guard let at = authority.lastIndex(of: "@") else { return nil }
    let user = authority[..<at]
    guard let password = user.split(separator: ":", maxSplits: 1).dropFirst().first,
      isLiteral(password)
    else { return nil }
    return "\(pieces[slash - 1])//\(user.prefix { $0 != ":" }):…\(authority[at...])"
  }

  private static func isLiteral(_ text: Substring) -> Bool {
    !text.isEmpty && !text.contains("$") && text != "x-oauth-basic"
  }
}
