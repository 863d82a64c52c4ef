import ArgumentParser
import BuildChecks
import BuildModel
import BuildSimulator
import Findings
import Folders

/// How a build would be started: context, target, arguments.
struct BuildOptions: ParsableArguments {
  @Option(
    help: "The build context; without it nothing is said about files of the context.",
    completion: .directory)
  var context: String?

  @Option(help: "The stage to build; default: the last.")
  var target: String?

  @Option(name: .customLong("build-arg"), help: "NAME=VALUE for an ARG; may repeat.")
  var buildArguments: [String] = []

  /// The values for `ARG`s.
  var arguments: [String: String] {
    Dictionary(
      buildArguments.map { argument in
        let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        return (String(parts[0]), parts.count > 1 ? String(parts[1]) : "")
      }, uniquingKeysWith: { _, last in last })
  }

  /// The same with what a platform such as `linux/arm64/v8` sets.
  ///
  /// - Throws: `ExitCode` 2 after saying what is wrong with the platform.
  func arguments(platform: String, _ program: Program) throws -> [String: String] {
    let parts = platform.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard (2...3).contains(parts.count), parts[0] == "linux", !parts.contains("") else {
      program.complain(Message("command.bad-platform", ["found": .text(platform)]))
      throw ExitCode(2)
    }
    let values = [
      "TARGETPLATFORM": platform, "TARGETOS": parts[0], "TARGETARCH": parts[1],
      "TARGETVARIANT": parts.count > 2 ? parts[2] : "",
    ]
    return values.merging(arguments) { _, given in given }
  }

  /// The context to build with.
  ///
  /// - Throws: `ExitCode` 2 after saying why there is none.
  func context(_ program: Program) throws -> BuildContext {
    guard let context else { return .unknown }
    guard Disk.isFolder(context) else {
      let error: FolderError =
        Disk.resolved(context) == nil ? .notFound(context) : .notDirectory(context)
      program.complain(about: error, path: context)
      throw ExitCode(2)
    }
    return BuildContext(.onDisk(context))
  }

  func complainAboutTarget(
    _ name: String, in inspection: Inspection, path: String, _ program: Program
  ) {
    let guess = DidYouMean.closest(to: name, in: inspection.build.stages.compactMap(\.name))
    let values: [String: Message.Value] = [
      "path": .text(path), "name": .text(name), "guess": .text(guess ?? ""),
    ]
    program.complain(
      Message(guess == nil ? "command.no-target" : "command.no-target.guess", values))
  }
}
