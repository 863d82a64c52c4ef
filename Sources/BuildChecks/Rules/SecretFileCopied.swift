import BuildModel
import BuildSimulator
import DockerfileSyntax
package import Findings

/// Finds copies of files that hold secrets: `.npmrc`, `.env`, private keys, cloud credentials.
///
/// They stay in the layer, also where a later `RUN` deletes them.
package struct SecretFileCopied: Rule {
  package static let id = "secret-file-copied"
  package static let severity = Severity.warning

  private static let names: Set<String> = [
    ".env", ".netrc", ".npmrc", ".pgpass", ".pypirc", ".yarnrc", "credentials", "credentials.json",
    "id_dsa", "id_ecdsa",
    "id_ed25519", "id_rsa", "kubeconfig", "service-account.json", "settings-security.xml",
    ".git-credentials", ".dockercfg",
  ]
  private static let folders = [".aws", ".ssh", ".kube", ".gnupg", ".docker"]

  package static func findings(in inspection: Inspection) -> [Finding] {
    inspection.instructions(.copy, .add).compactMap { item in
      guard item.instruction.flag("from") == nil else { return nil }
      for word in item.instruction.words.dropLast() where !word.text.hasPrefix("<<") {
        let isShipped = inspection.isShipped(item.stage.index)
        if isSecret(word.text) {
          return finding(
            at: word.range, ["path": .text(word.text)], variant: isShipped ? nil : "builder")
        }
        if let name = secretInContext(below: word.text, inspection), isShipped {
          return finding(
            at: word.range, ["path": .text(name)], variant: "context", certainty: .likely)
        }
      }
      return nil
    }
  }

  static func isSecret(_ path: String) -> Bool {
    let parts = path.split(separator: "/").map(String.init)
    guard let name = parts.last else { return false }
    if names.contains(name) || name.hasPrefix(".env.") && !isTemplate(name) { return true }
    if parts.contains(where: folders.contains) { return true }
    return [".p12", ".pfx", ".jks", ".kdbx"].contains { name.hasSuffix($0) }
      || (name.hasSuffix(".key") || name.hasSuffix(".pem"))
        && !["cert", "ca", "public", "pub", "chain"].contains { name.contains($0) }
  }

  private static func isTemplate(_ name: String) -> Bool {
    ["example", "sample", "template", "dist", "defaults"].contains { name.hasSuffix($0) }
  }

  private static func secretInContext(below path: String, _ inspection: Inspection) -> String? {
    guard [".", "./", "/"].contains(path) else { return nil }
    return [".env", ".npmrc", ".netrc", "id_rsa"].first { name in
      if case .present = inspection.simulation.context.look(at: name) { true } else { false }
    }
  }
}
