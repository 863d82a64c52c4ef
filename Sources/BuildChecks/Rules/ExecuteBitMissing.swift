import BuildModel
import BuildSimulator
import DockerfileSyntax
package import Findings

/// Finds start programs that nobody may run: files without an execute bit, folders, and files that a
/// runtime reads, such as jars.
package struct ExecuteBitMissing: Rule {
  package static let id = "execute-bit-missing"
  package static let severity = Severity.error

  package static func findings(in inspection: Inspection) -> [Finding] {
    guard inspection.startCause == id, let range = inspection.startWord else { return [] }
    let program = inspection.startedProgram ?? ""
    let runtime = runtimes.first { program.hasSuffix($0.ending) }?.command
    var isFolder = false
    if case .present(.directory)? = inspection.image?.look(forProgram: program).presence {
      isFolder = true
    }
    return [
      finding(
        at: range,
        [
          "program": .text(program), "error": inspection.startError,
          "command": .text(runtime.map { "\($0) \(program)" } ?? ""),
        ], variant: isFolder ? "folder" : runtime == nil ? nil : "runtime")
    ]
  }

  private static let runtimes: [(ending: String, command: String)] = [
    (".jar", "java -jar"), (".js", "node"), (".mjs", "node"), (".cjs", "node"),
  ]
}
