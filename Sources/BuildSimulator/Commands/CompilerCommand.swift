import BuildModel

/// `gcc`, `g++`, `clang` and their like.
///
/// Source: gcc(1), "Link Options"; a C++ program links libstdc++, libm and libgcc_s by itself.
struct CompilerCommand: SimulatedCommand {
  static let names = ["gcc", "g++", "cc", "c++", "clang", "clang++"]

  static func run(_ run: inout CommandRun) -> CommandRun.Outcome {
    guard run.isKnown else { return .unknown("gcc") }
    let arguments = run.arguments.compactMap(\.self)
    if run.hasCompiler == false, run.state.installedPackages.isEmpty {
      return .fails("/bin/sh: 1: gcc: not found")
    }
    if arguments.contains("--version") { return .done(.zero) }
    let output = output(arguments)
    if arguments.contains("-c") || arguments.contains("-shared") || arguments.contains("-S") {
      guard let output else { return .unknown("gcc") }
      run.state.files.put(.file(File(size: .unknown, origin: .command)), at: run.path(output))
      return .done(.unknown)
    }
    if let source = missingSource(arguments, run) {
      return .fails("cc1: fatal error: \(source): No such file or directory")
    }
    run.make(program(arguments, run), at: run.path(output ?? "a.out"))
    return .done(.unknown)
  }

  private static func output(_ arguments: [String]) -> String? {
    for (index, argument) in arguments.enumerated() where argument.hasPrefix("-o") {
      if argument == "-o" { return index + 1 < arguments.count ? arguments[index + 1] : nil }
      return String(argument.dropFirst(2))
    }
    return nil
  }

  private static let sourceEndings = [".c", ".cc", ".cpp", ".cxx", ".C"]

  private static func missingSource(_ arguments: [String], _ run: CommandRun) -> String? {
    arguments.first { argument in
      sourceEndings.contains { argument.hasSuffix($0) } && !argument.contains("*")
        && run.state.files.look(at: run.path(argument)).isAbsent
    }
  }

  private static func program(_ arguments: [String], _ run: CommandRun) -> Program? {
    guard let libc = run.state.baseImage?.libc else { return nil }
    if arguments.contains("-static") || arguments.contains("-static-pie") {
      return Program(.static)
    }
    let isCXX =
      arguments.contains { argument in
        [".cc", ".cpp", ".cxx", ".C"].contains { argument.hasSuffix($0) }
      } || arguments.contains("-lstdc++")
    var libraries: [String] = []
    if isCXX, !arguments.contains("-static-libstdc++") { libraries.append("libstdc++.so.6") }
    if isCXX, !arguments.contains("-static-libgcc") { libraries.append("libgcc_s.so.1") }
    var mayNeedMore = false
    for argument in arguments where argument.hasPrefix("-l") {
      switch argument {
      case "-lm", "-lpthread", "-ldl", "-lrt", "-lc", "-lstdc++": continue
      case "-lz": libraries.append("libz.so.1")
      case "-lssl": libraries.append("libssl.so.3")
      case "-lcrypto": libraries.append("libcrypto.so.3")
      default: mayNeedMore = true
      }
    }
    if arguments.contains(where: { $0.hasSuffix(".so") || $0.hasSuffix(".a") }) {
      mayNeedMore = true
    }
    return Program(
      .dynamic(Program.Needs(libc: libc, libraries: libraries, mayNeedMore: mayNeedMore)))
  }
}
