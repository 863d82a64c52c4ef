import BuildModel
import BuildSimulator
import DockerfileSyntax
package import Findings

/// Finds variables, `&&`, pipes and redirections in exec form, where no shell reads them.
package struct ShellSyntaxInExecForm: Rule {
  package static let id = "shell-syntax-in-exec-form"
  package static let severity = Severity.warning

  private static let operators: Set<String> = ["&&", "||", "|", ";", ">", ">>", "<", "2>&1", "&"]

  package static func findings(in inspection: Inspection) -> [Finding] {
    inspection.instructions(.cmd, .entrypoint, .run, .healthcheck).compactMap { item in
      let instruction = item.instruction
      guard instruction.form == .exec else { return nil }
      let words = Array(instruction.words.dropFirst(instruction.keyword == .healthcheck ? 1 : 0))
      // Variables may be meant for an entrypoint that replaces them, operators never are.
      guard let first = words.first, !runsShell(words),
        let found = words.first(where: { isShellSyntax($0.text) }),
        operators.contains(found.text) || !mayBeRunByShell(instruction, inspection)
      else { return nil }
      let isVariable = !operators.contains(found.text)
      return finding(
        at: found.range, ["found": .text(found.text), "program": .text(first.text)],
        variant: isVariable ? variant(for: found.text) : nil,
        certainty: isVariable ? .likely : .provable)
    }
  }

  private static func isShellSyntax(_ text: String) -> Bool {
    if operators.contains(text) { return true }
    guard let dollar = text.utf8.firstIndex(of: 0x24) else { return false }
    let next = text.utf8.index(after: dollar)
    guard next < text.utf8.endIndex else { return false }
    let byte = text.utf8[next]
    return byte == 0x7B || byte == 0x28 || byte == 0x5F || (0x41...0x5A).contains(byte)
  }

  private static func variant(for text: String) -> String {
    ["JAVA_OPTS", "JAVA_TOOL_OPTIONS", "JVM_OPTS"].contains { text.contains($0) }
      ? "java" : text.contains("NODE_OPTIONS") ? "node" : "variable"
  }

  /// `["sh", "-c", "…"]`, and programs that read such text themselves.
  private static func runsShell(_ words: [Word]) -> Bool {
    let name = String(words.first?.text.split(separator: "/").last ?? "")
    return Inspection.isShell(name) || words.dropFirst().contains { Inspection.isShell($0.text) }
      || [
        "envsubst", "dockerize", "cmd", "cmd.exe", "powershell", "pwsh", "busybox", "awk", "nginx",
        "envoy",
      ].contains(name)
      || words.contains { ["-c", "-e", "--eval", "-command", "/c", "/C"].contains($0.text) }
  }

  /// The entrypoint is a script that may hand the words to a shell.
  private static func mayBeRunByShell(_ instruction: Instruction, _ inspection: Inspection) -> Bool
  {
    guard instruction.keyword == .cmd, let image = inspection.image else { return false }
    switch image.entrypoint.form {
    case .shell: return true
    case .exec(let words): return words.contains { $0.hasSuffix(".sh") || Inspection.isShell($0) }
    case .notSet: return false
    }
  }
}
