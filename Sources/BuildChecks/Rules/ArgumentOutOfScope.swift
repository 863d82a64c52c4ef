import BuildModel
import BuildSimulator
import DockerfileSyntax
package import Findings

/// Finds `$NAME` in a `RUN` of an argument that is declared above the first `FROM` only.
///
/// The stage does not see it, and the shell puts nothing in its place without a word. The same is true of
/// `TARGETARCH` and its like. Source: the Dockerfile reference, "Understand how ARG and FROM interact".
package struct ArgumentOutOfScope: Rule {
  package static let id = "argument-out-of-scope"
  package static let severity = Severity.warning

  package static func findings(in inspection: Inspection) -> [Finding] {
    guard inspection.dockerfile.source.bytes.contains(0x24) else { return [] }
    let global = Set(
      inspection.dockerfile.instructions.prefix { $0.keyword != .from }
        .filter { $0.keyword == .arg }.flatMap { $0.declaredArguments.map(\.name) })
    var seen: Set<String> = []
    return inspection.runs.compactMap { run in
      let set = namesThatAreSet(in: run)
      let used = run.commands.flatMap(\.variables)
      guard
        let name = used.first(where: { name in
          (global.contains(name) || Scope.predefined[name] != nil) && !set.contains(name)
            && !["HOME", "HOSTNAME", "PATH", "PWD"].contains(name)
            && !isDeclared(name, before: run, inspection)
        }), seen.insert("\(run.stage) \(name)").inserted
      else { return nil }
      let start = SourceRange(run.instruction.range.lowerBound, run.instruction.range.lowerBound)
      return finding(
        at: run.instruction.headRange, ["name": .text(name)],
        variant: global.contains(name) ? nil : "platform",
        fixes: fix([Edit(start, "ARG \(name)\n")], isSafe: false, ["name": .text(name)]))
    }
  }

  private static func namesThatAreSet(in run: RunCommands) -> Set<String> {
    var names: Set<String> = []
    for command in run.commands {
      names.formUnion(command.assignments.map(\.name))
      guard ["export", "local", "declare", "read", "readonly", "for"].contains(command.name) else {
        continue
      }
      names.formUnion(command.operands.map { String($0.prefix { $0 != "=" }) })
    }
    return names
  }

  private static func isDeclared(
    _ name: String, before run: RunCommands, _ inspection: Inspection
  ) -> Bool {
    var stage = inspection.build.stages[run.stage]
    var instructions = stage.instructions.prefix {
      $0.range.lowerBound < run.instruction.range.lowerBound
    }
    while true {
      if instructions.contains(where: { declares(name, $0) }) { return true }
      guard case .stage(let parent) = stage.base else {
        // A base that is not known may set it for everybody.
        return inspection.simulation.stages[stage.index].scope.environment[name] != nil
      }
      stage = inspection.build.stages[parent]
      instructions = stage.instructions[...]
    }
  }

  private static func declares(_ name: String, _ instruction: Instruction) -> Bool {
    switch instruction.keyword {
    case .arg: instruction.declaredArguments.contains { $0.name == name }
    case .env: instruction.pairs.contains { $0.name.text == name }
    default: false
    }
  }
}
