import BuildModel
import BuildSimulator
import DockerfileSyntax
package import Findings

/// Finds `CMD ["node server.js"]`: the runtime looks for a file of that whole name; so does a health check.
package struct ExecFormOneString: Rule {
  package static let id = "exec-form-one-string"
  package static let severity = Severity.error

  package static func findings(in inspection: Inspection) -> [Finding] {
    inspection.instructions(.cmd, .entrypoint, .healthcheck).compactMap { item in
      let isCheck = item.instruction.keyword == .healthcheck
      // The first word of a health check is `CMD`.
      let words = Array(item.instruction.words.dropFirst(isCheck ? 1 : 0))
      guard item.instruction.form == .exec, let first = words.first, first.text.contains(" "),
        words.count == 1, isCheck || isProgram(item, inspection)
      else { return nil }
      let program = givenProgram(for: item, inspection)
      let parts = first.text.split(separator: " ").drop { String($0) == program }
        .map { "\"\($0)\"" }.joined(separator: ", ")
      let range = SourceRange(first.range.lowerBound - 1, first.range.upperBound + 1)
      let isPlain = !first.text.contains { "\"'\\$&|;<>".contains($0) }
      return finding(
        at: first.range, ["found": .text(first.text), "words": .text("[\(parts)]")],
        variant: isCheck ? "check" : nil,
        fixes: isPlain
          ? fix([Edit(range, parts)], isSafe: true, ["words": .text("[\(parts)]")]) : [])
    }
  }

  /// The program that the base image starts by itself, which a `CMD` must not name again.
  private static func givenProgram(
    for item: PlacedInstruction, _ inspection: Inspection
  ) -> String? {
    let state = inspection.simulation.stages[item.stage.index]
    guard item.instruction.keyword == .cmd, state.entrypoint.instruction == nil,
      case .exec(let words) = state.entrypoint.form, let program = words.last
    else { return nil }
    return program.split(separator: "/").last.map(String.init)
  }

  /// Words of a `CMD` behind an entrypoint are its arguments, whatever is in them.
  private static func isProgram(_ item: PlacedInstruction, _ inspection: Inspection) -> Bool {
    let state = inspection.simulation.stages[item.stage.index]
    if inspection.startCause == id,
      inspection.image?.command.instruction?.range == item.instruction.range
    {
      return true
    }
    return item.instruction.keyword == .entrypoint || !state.entrypoint.isSet && state.isBaseKnown
  }
}
