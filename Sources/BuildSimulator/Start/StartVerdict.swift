package import DockerfileSyntax
package import Findings

/// Whether a container of the final image would start.
package enum StartVerdict: Sendable {
  case starts
  case fails(StartFailure)
  case unknown(Message)

  /// The kind of a failure; lessons and JSON name it.
  package enum Reason: String, Sendable, CaseIterable {
    case buildFails = "build-fails"
    case copySourceMissing = "copy-source-missing"
    case endsAtOnce = "ends-at-once"
    case entrypointRepeated = "entrypoint-repeated"
    case formatError = "format-error"
    case libraryMissing = "library-missing"
    case libraryTooOld = "library-too-old"
    case loaderMissing = "loader-missing"
    case moduleMissing = "module-missing"
    case noCommand = "no-command"
    case notExecutable = "not-executable"
    case notPermitted = "not-permitted"
    case packageMissing = "package-missing"
    case programMissing = "program-missing"
    case programNotOnPath = "program-not-on-path"
    case shellMissing = "shell-missing"
    case userMissing = "user-missing"
  }

  package var failure: StartFailure? { if case .fails(let failure) = self { failure } else { nil } }
}

/// Why a container would not start, with the text that Docker or the runtime prints.
package struct StartFailure: Sendable {
  package var reason: StartVerdict.Reason
  /// In the words of the program that stops; the same in every language.
  package var text: String
  /// The instruction to look at.
  package var instruction: Instruction?

  /// Whether the build stops, so that there is no image to start.
  package var isInBuild: Bool {
    reason == .buildFails || reason == .copySourceMissing || instruction?.keyword == .run
  }

  package init(reason: StartVerdict.Reason, text: String, instruction: Instruction?) {
    self.reason = reason
    self.text = text
    self.instruction = instruction
  }

  /// What the runtime says of a program that is not there.
  ///
  /// Sources: docker/buildx issue 2400 (with a slash), dotnet/dotnet-docker documentation/distroless.md
  /// (by bare name).
  static func text(missing program: String, at path: String) -> String {
    program.contains("/")
      ? "exec: \"\(program)\": stat \(path): no such file or directory"
      : "exec: \"\(program)\": executable file not found in $PATH: unknown"
  }
}
