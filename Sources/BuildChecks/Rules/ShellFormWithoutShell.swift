import BuildModel
import BuildSimulator
import DockerfileSyntax
package import Findings

/// Finds shell-form start commands in a final image that has no shell.
///
/// The builder stores `CMD /server` as `/bin/sh -c /server`. A distroless image has no `/bin/sh`,
/// so the container stops before the server starts. Where the image has an entrypoint, the shell
/// words become its arguments.
///
///     FROM gcr.io/distroless/static-debian13
///     CMD /server          # found
///     CMD ["/server"]      # good
package struct ShellFormWithoutShell: Rule {
  package static let id = "shell-form-without-shell"
  package static let severity = Severity.error
  package static let alsoKnownAs = ["buildkit/JSONArgsRecommended", "hadolint/DL3025"]

  package static func findings(in inspection: Inspection) -> [Finding] {
    guard let stage = inspection.build.finalStage, let image = inspection.image,
      image.hasShell == false
    else { return [] }
    return stage.instructions
      .filter { isInEffect($0, in: stage, image) && $0.isShellForm && !$0.looksLikeJSON }
      .map { instruction in
        finding(
          at: instruction.headRange,
          [
            "instruction": .text(instruction.keyword.name),
            "image": .text(inspection.finalBaseName),
            "error": .text(error(for: instruction, in: inspection)),
          ], also: inspection.hasOwnShell(stage) ? ["hadolint/DL3025"] : nil,
          fixes: fixes(for: instruction, in: image))
      }
  }

  private static func isInEffect(
    _ instruction: Instruction, in stage: Stage, _ image: StageState
  ) -> Bool {
    switch instruction.keyword {
    case .cmd: image.command.instruction?.range == instruction.range
    case .entrypoint: image.entrypoint.instruction?.range == instruction.range
    case .healthcheck:
      // Only the last one counts; `NONE` takes those above it away.
      instruction.words.first?.text.uppercased() == "CMD"
        && stage.instructions.last { $0.keyword == .healthcheck }?.range == instruction.range
    default: false
    }
  }

  private static func error(for instruction: Instruction, in inspection: Inspection) -> String {
    if instruction.keyword != .healthcheck, let failure = inspection.start.failure,
      failure.instruction?.range == instruction.range
    {
      return failure.text
    }
    return "exec: \"/bin/sh\": stat /bin/sh: no such file or directory"
  }

  /// The same words as a JSON array, where a shell would do nothing but split them.
  private static func fixes(for instruction: Instruction, in image: StageState) -> [FixIt] {
    guard instruction.keyword != .healthcheck else { return [] }
    var words = instruction.arguments.text.split { $0 == " " || $0 == "\t" }.map(String.init)
    guard words.allSatisfy({ $0.utf8.allSatisfy(isPlain) }) else { return [] }
    if instruction.keyword == .cmd, case .exec(let entrypoint) = image.entrypoint.form,
      EntrypointRepeated.repeats(entrypoint, in: words)
    {
      words.removeFirst(EntrypointRepeated.repeatedCount(entrypoint, in: words))
    }
    let array = words.map { "\"\($0)\"" }.joined(separator: ", ")
    return [
      FixIt(
        title: Message("rule.shell-form-without-shell.fix"),
        edits: [Edit(instruction.arguments.range, "[\(array)]")], isSafe: false)
    ]
  }

  /// Whether a byte means nothing to a shell.
  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    default: "-_./:=,@%+".utf8.contains(byte)
    }
  }
}

extension Instruction {
  /// Whether a shell runs what stands here.
  var isShellForm: Bool { form == .string && !arguments.isEmpty }
}
