import BuildModel
import Findings

/// `gcc`, `g++`, `clang`, `rustc` and their like.
///
/// Source: gcc(1), "Link Options"; a C++ program links libstdc++, libm and libgcc_s by itself.
struct CompilerCommand: SimulatedCommand {
  static let names = [
    "c++", "c99", "cc", "clang", "clang++", "g++", "gcc", "musl-gcc", "swiftc",
    "x86_64-linux-musl-gcc",
  ]

  static func run(_ run: inout CommandRun) -> CommandRun.Outcome {
    guard run.isKnown else { return .unknown(run.commandName) }
    let arguments = run.arguments.compactMap(\.self)
    if run.hasCompiler == false, run.state.installedPackages.isEmpty,
      run.state.baseImage?.family == "linux"
    {
      return .fails("/bin/sh: 1: \(run.commandName): not found")
    }
    if run.commandName == "musl-gcc", run.hasCompiler == false {
      return .fails("musl-gcc: gcc: not found")
    }
    if run.commandName == "swiftc" { return SwiftCommand.compile(&run) }
    if arguments.contains("--version") || arguments.contains("-v")
      || arguments.contains("-dumpmachine")
    {
      return .done(.zero)
    }
    if let source = missingSource(arguments, run) {
      return .fails("cc1: fatal error: \(source): No such file or directory")
    }
    if let header = missingHeaders(run) {
      return .fails("fatal error: \(header): No such file or directory")
    }
    let output = output(arguments)
    if arguments.contains("-c") || arguments.contains("-S") || arguments.contains("-E") {
      return compileOnly(arguments, output, &run)
    }
    if arguments.contains("-shared") {
      guard let output else { return .unknown(run.commandName) }
      let names = LinkerOption.values(of: ["-soname", "-h", "--soname"], in: arguments)
      run.make(nil, at: run.path(output), soname: names.first ?? FileTree.name(of: output))
      return .done(.unknown)
    }
    if let library = unlinkable(arguments, run) {
      return .fails("/usr/bin/ld: cannot find -l\(library): No such file or directory")
    }
    let sources = texts(arguments, run)
    if let name = NewFunctions.missing(in: sources, run.state.baseImage?.libc) {
      return .fails("undefined reference to `\(name)'")
    }
    let path = run.path(output ?? "a.out")
    if run.state.files.look(at: FileTree.folder(of: path)).isAbsent {
      return .fails(
        "/usr/bin/ld: cannot open output file \(output ?? "a.out"): No such file or directory")
    }
    run.make(
      CompiledProgram(arguments, isCXX: isCXX(arguments, run), sources: sources, run).program,
      at: path)
    return .done(.unknown)
  }

  private static func compileOnly(
    _ arguments: [String], _ output: String?, _ run: inout CommandRun
  ) -> CommandRun.Outcome {
    if let output {
      let text = texts(arguments, run)
      run.makeFile(at: run.path(output)) { $0.facts.source = text }
      return .done(.unknown)
    }
    for source in arguments where sourceEndings.contains(where: { source.hasSuffix($0) }) {
      let stem = FileTree.name(of: source).split(separator: ".").dropLast().joined(separator: ".")
      let text = run.text(of: source)
      run.makeFile(at: run.path("\(stem).o")) { $0.facts.source = text }
    }
    return .done(.unknown)
  }

  /// What is in all sources, and in what objects were made of; empty where one is not known.
  private static func texts(_ arguments: [String], _ run: CommandRun) -> String {
    var all = ""
    for (index, word) in arguments.enumerated() where index == 0 || arguments[index - 1] != "-o" {
      if word.hasSuffix(".o") {
        guard let source = run.look(word).file?.facts.source else { return "" }
        all += source
      } else if sourceEndings.contains(where: { word.hasSuffix($0) }) {
        guard let text = run.text(of: word) else { return "" }
        all += text
      }
    }
    return all
  }

  private static func output(_ arguments: [String]) -> String? {
    for (index, argument) in arguments.enumerated() where argument.hasPrefix("-o") {
      if argument == "-o" { return index + 1 < arguments.count ? arguments[index + 1] : nil }
      return String(argument.dropFirst(2))
    }
    return nil
  }

  private static let sourceEndings = [".c", ".cc", ".cpp", ".cxx", ".C"]

  private static func isCXX(_ arguments: [String], _ run: CommandRun) -> Bool {
    run.commandName.hasSuffix("++") || arguments.contains("-lstdc++")
  }

  private static func missingSource(_ arguments: [String], _ run: CommandRun) -> String? {
    arguments.enumerated().first { index, argument in
      if index > 0, arguments[index - 1] == "-o" { return false }
      return (sourceEndings + [".o"]).contains { argument.hasSuffix($0) }
        && !argument.hasPrefix("-")
        && run.look(argument).isAbsent
    }?.element
  }

  /// Debian's gcc only recommends the C library's headers, Alpine's has them in a package of its own.
  private static func missingHeaders(_ run: CommandRun) -> String? {
    guard let image = run.state.baseImage, image.family == "linux",
      image.vendor == "docker-official",
      run.state.unknownCommand == nil, run.shell.firstUnknown == nil
    else { return nil }
    let installed = run.state.installedPackages
    guard installed.contains("gcc"), run.state.listsAll(packages: installed),
      !installed.contains(where: { $0.hasSuffix("-dev") }),
      installed.isDisjoint(with: [
        "g++", "build-essential", "build-base", "musl-dev", "libc-dev", "libc6-dev",
      ])
    else { return nil }
    if image.packageManager == "apk" { return "stdio.h" }
    return run.state.skipsRecommendations ? "stdio.h" : nil
  }

  private static func unlinkable(_ arguments: [String], _ run: CommandRun) -> String? {
    let isStatic = arguments.contains("-static") || arguments.contains("-static-pie")
    return arguments.compactMap { $0.hasPrefix("-l") ? String($0.dropFirst(2)) : nil }
      .first { library in
        SystemLibraries.canLink(library, in: run) == false
          || isStatic && lacksArchive(of: library, run)
      }
  }

  /// Alpine keeps what is linked statically in packages of their own.
  ///
  /// Source: pkgs.alpinelinux.org, contents of these packages.
  private static let archives = [
    "z": "zlib-static", "ssl": "openssl-libs-static", "crypto": "openssl-libs-static",
    "sqlite3": "sqlite-static", "curl": "curl-static", "ncursesw": "ncurses-static",
    "readline": "readline-static", "sodium": "libsodium-static", "bz2": "bzip2-static",
  ]

  private static func lacksArchive(of library: String, _ run: CommandRun) -> Bool {
    guard let package = archives[library], run.state.baseImage?.packageManager == "apk",
      run.state.unknownCommand == nil
    else { return false }
    return !run.state.installedPackages.contains(package)
      && !run.state.files.mayHaveBeenFilled("/usr/lib")
  }
}

/// What a program of a C or C++ compiler needs.
struct CompiledProgram {
  let program: Program?

  init(_ arguments: [String], isCXX: Bool, sources: String = "", _ run: CommandRun) {
    guard let image = run.state.baseImage, let own = image.libc else {
      program = nil
      return
    }
    let libc: BaseImage.Libc = run.commandName.contains("musl") ? .musl : own
    if arguments.contains("-static") || arguments.contains("-static-pie")
      || arguments.contains("--static")
      || arguments.contains("-Wl,-static")
    {
      program = Program(.static)
      return
    }
    var needs = Program.Needs(libc: libc)
    let linksLibrary = !arguments.contains("-static-libstdc++")
    if isCXX, linksLibrary { needs.libraries.append("libstdc++.so.6") }
    if isCXX, !arguments.contains("-static-libgcc") { needs.libraries.append("libgcc_s.so.1") }
    if isCXX, linksLibrary { needs.libstdcxx = image.libstdcxx }
    // With GCC 13 whatever includes <iostream> needs a symbol of its library. Source: GCC 13 release notes, libstdc++.
    if isCXX, linksLibrary, sources.contains("<iostream>"),
      let own = image.libstdcxx.flatMap({ DottedVersion($0) }),
      let limit = DottedVersion("3.4.32"), own >= limit
    {
      needs.surelyLibstdcxx = "3.4.32"
    }
    // A library of the system may call anything; what the program itself calls is in its sources.
    needs.newestSymbols = NewFunctions.newest(in: sources, libc)
    for argument in arguments where argument.hasPrefix("-l") {
      let name = String(argument.dropFirst(2))
      if let own = CompiledProgram.ownLibrary(name, arguments, run) {
        needs.ownLibraries.append(own)
        continue
      }
      if ["m", "pthread", "dl", "rt", "c", "stdc++", "gcc", "gcc_s"].contains(name) { continue }
      if let soname = SystemLibraries.soname(of: name) {
        needs.libraries.append(soname)
      } else {
        needs.mayNeedMore = true
      }
    }
    needs.runPaths = LinkerOption.values(of: ["-rpath", "-R", "--rpath"], in: arguments)
    if arguments.contains(where: {
      $0.hasSuffix(".so") || $0.hasSuffix(".a") || $0.contains("pkg-config")
    }) {
      needs.mayNeedMore = true
    }
    program = Program(.dynamic(needs))
  }

  /// What a library of the project that `-L` leads to is asked for by.
  private static func ownLibrary(
    _ name: String, _ arguments: [String], _ run: CommandRun
  ) -> String? {
    let folders = arguments.enumerated().compactMap { index, word -> String? in
      guard word.hasPrefix("-L") else { return nil }
      if word.count > 2 { return String(word.dropFirst(2)) }
      return index + 1 < arguments.count ? arguments[index + 1] : nil
    }
    return folders.lazy.compactMap { run.look("\($0)/lib\(name).so").file?.facts.soname }.first
  }
}

/// Options that a compiler hands on to the linker: `-Wl,-soname,libgeo.so.1`, `-Wl,-rpath=/opt/lib`.
///
/// Source: ld(1).
private enum LinkerOption {
  static func values(of names: Set<String>, in arguments: [String]) -> [String] {
    arguments.filter { $0.hasPrefix("-Wl,") }.flatMap { argument -> [String] in
      let words = argument.split { $0 == "," || $0 == "=" }.map(String.init)
      return zip(words, words.dropFirst()).filter { names.contains($0.0) }.map(\.1)
    }
  }
}

extension BaseImage {
  /// The newest version of `GLIBCXX` that its C++ library knows, such as `3.4.33`.
  ///
  /// Source: gcc.gnu.org, "ABI Policy and Guidelines" (libstdc++), and the GCC of each distribution.
  var libstdcxx: String? {
    if family == "gcc" {
      let tag = reference.split(separator: ":").last.map(String.init) ?? ""
      let major =
        tags.first.flatMap { Int($0.prefix { $0.isNumber }) } ?? Int(tag.prefix { $0.isNumber })
      return [12: "3.4.30", 13: "3.4.32", 14: "3.4.33", 15: "3.4.34", 16: "3.4.35"][
        runtime.flatMap { Int($0.version.prefix { $0.isNumber }) } ?? major ?? 0]
    }
    return [
      "debian11": "3.4.28", "debian12": "3.4.30", "debian13": "3.4.33", "ubuntu22.04": "3.4.30",
      "ubuntu24.04": "3.4.33",
    ][system ?? ""]
  }
}
