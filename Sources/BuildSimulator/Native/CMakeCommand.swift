import BuildModel
import Findings

/// `cmake` with the makefiles or ninja files that it writes.
///
/// Source: cmake(1); `add_executable` puts a program at the same place below the build folder.
struct CMakeCommand: SimulatedCommand {
  static let names = ["cmake", "ninja"]

  static func run(_ run: inout CommandRun) -> CommandRun.Outcome {
    // How many jobs run at once, as in `-j"$(nproc)"`, changes nothing that is made.
    if run.commandName == "ninja" || run.has(option: "--build") {
      run.arguments = run.arguments.map { $0 ?? "-j1" }
    }
    guard run.isKnown else { return .unknown("cmake") }
    if run.commandName == "ninja" {
      return build(run.value(ofOption: "-C") ?? ".", installs: run.has(option: "install"), &run)
    }
    if run.has(option: "--version") { return .done(.zero) }
    if let preset = run.value(ofOption: "--preset") {
      guard let folder = CMakePresets.buildFolder(of: preset, run) else {
        return .unknown("cmake --preset")
      }
      return run.has(option: "--build")
        ? build(folder, installs: run.value(ofOption: "--target", "-t") == "install", &run)
        : configure(&run, folder)
    }
    if let folder = run.value(ofOption: "--build") {
      return build(folder, installs: run.value(ofOption: "--target", "-t") == "install", &run)
    }
    if let folder = run.value(ofOption: "--install") { return install(folder, &run) }
    return configure(&run)
  }

  private static let valueOptions: Set<String> = [
    "-B", "-S", "-G", "-D", "-C", "--preset", "-A", "-T",
  ]

  private static func configure(
    _ run: inout CommandRun, _ presetFolder: String? = nil
  ) -> CommandRun.Outcome {
    let operand = run.operands(valueOptions: valueOptions)?.first
    let attached = run.arguments.compactMap(\.self)
    let source =
      run.value(ofOption: "-S") ?? attached.first { $0.hasPrefix("-S") && $0.count > 2 }.map {
        String($0.dropFirst(2))
      } ?? operand ?? "."
    let folder =
      presetFolder ?? run.value(ofOption: "-B") ?? attached.first {
        $0.hasPrefix("-B") && $0.count > 2
      }.map {
        String($0.dropFirst(2))
      } ?? "."
    if run.look("\(source)/CMakeLists.txt").isAbsent {
      return .fails(
        "CMake Error: The source directory \"\(run.path(source))\" does not appear to contain CMakeLists.txt."
      )
    }
    guard run.text(of: "\(source)/CMakeLists.txt") != nil else { return .unknown("cmake") }
    let place = run.path(folder)
    if let failure = missingBuildTool(run) { return .fails(failure) }
    run.makeFolder(place)
    run.makeFolder("\(place)/CMakeFiles", isOpen: true)
    run.makeFile(at: "\(place)/cmake_install.cmake")
    let presets = presetFolder == nil ? "" : run.text(of: "CMakePresets.json") ?? ""
    let settings = (attached.filter { $0.hasPrefix("-D") } + [presets]).joined(separator: "\n")
    run.put(
      .file(
        File(
          writing: Array("source \(run.path(source))\n\(settings)\n".utf8), attributes: run.newFile)
      ),
      at: "\(place)/CMakeCache.txt")
    run.makeFile(at: "\(place)/Makefile")
    run.makeFile(at: "\(place)/build.ninja")
    return .done(.unknown)
  }

  /// Debian's cmake only recommends make.
  private static func missingBuildTool(_ run: CommandRun) -> String? {
    if lacksCompiler(run) { return "CMake Error: No CMAKE_CXX_COMPILER could be found." }
    let preset =
      run.value(ofOption: "--preset") == nil
      ? nil : run.text(of: "CMakePresets.json").map { $0.quoted(after: "\"generator\"") ?? "" }
    let generator =
      run.value(ofOption: "-G") ?? preset ?? run.state.scope.value(of: "CMAKE_GENERATOR")
    guard generator == nil, run.state.look(forProgram: "make").presence.isAbsent else { return nil }
    return
      "CMake Error: CMake was unable to find a build program corresponding to \"Unix Makefiles\"."
  }

  /// Debian's cmake only recommends gcc, Alpine's brings none.
  private static func lacksCompiler(_ run: CommandRun) -> Bool {
    let isAlpine = run.state.baseImage?.packageManager == "apk"
    guard run.hasCompiler == false, run.state.baseImage?.family == "linux",
      isAlpine || run.state.skipsRecommendations
    else { return false }
    return !run.state.installedPackages.contains { name in
      name.isEmpty || ["gcc", "g++", "clang", "llvm", "build-"].contains(where: name.hasPrefix)
    }
  }

  /// Whether a folder was made by `cmake`.
  static func isBuildFolder(_ folder: String, _ run: CommandRun) -> Bool {
    run.text(of: "\(folder)/CMakeCache.txt")?.hasPrefix("source ") == true
  }

  static func build(_ folder: String, installs: Bool, _ run: inout CommandRun) -> CommandRun.Outcome
  {
    guard let cache = run.text(of: "\(folder)/CMakeCache.txt"), cache.hasPrefix("source ") else {
      return run.look(folder).isAbsent
        || run.look("\(folder)/CMakeCache.txt").isAbsent && run.shell.firstUnknown == nil
          && run.commandName == "cmake" && run.look(folder).isDirectory
          && run.state.unknownCommand == nil
        ? .fails("Error: could not load cache") : .unknown("cmake --build")
    }
    let source = String(cache.split(separator: "\n").first?.dropFirst(7) ?? "")
    guard let lists = CMakeLists(in: source, settings: cache, run) else {
      return .unknown("cmake --build")
    }
    if let missing = lists.missingFolder {
      return .fails(
        "CMake Error at CMakeLists.txt (add_subdirectory):\n  add_subdirectory given source \"\(missing)\" which is not an existing directory."
      )
    }
    if let missing = lists.missingSource {
      return .fails("CMake Error: Cannot find source file:\n\n    \(missing)")
    }
    for library in lists.sharedLibraries {
      for file in library.files {
        run.make(nil, at: run.path("\(folder)/\(library.folder)\(file)"))
      }
    }
    let places = lists.sharedLibraries.map { run.path("\(folder)/\($0.folder)") }
    for program in lists.programs {
      run.make(
        lists.linked(program, run, runPaths: places),
        at: run.path("\(folder)/\(program.folder)\(lists.outputName(of: program.name))"))
    }
    return installs ? install(folder, &run) : .done(.unknown)
  }

  private static func install(_ folder: String, _ run: inout CommandRun) -> CommandRun.Outcome {
    guard let cache = run.text(of: "\(folder)/CMakeCache.txt") else {
      return .unknown("cmake --install")
    }
    let source = String(cache.split(separator: "\n").first?.dropFirst(7) ?? "")
    guard let lists = CMakeLists(in: source, settings: cache, run) else {
      return .unknown("cmake --install")
    }
    let prefix =
      run.value(ofOption: "--prefix").map { run.path($0) }
      ?? lists.value(of: "CMAKE_INSTALL_PREFIX") ?? "/usr/local"
    let root = run.state.scope.value(of: "DESTDIR") ?? ""
    for program in lists.programs where lists.isInstalled(program.name) {
      // The way to the build folder is taken out again.
      run.make(
        lists.linked(program, run, runPaths: lists.installedRunPaths),
        at: "\(root)\(prefix)/\(lists.destination)/\(lists.outputName(of: program.name))")
    }
    for library in lists.sharedLibraries where lists.isInstalled(library.name) {
      let folder = lists.libraryDestination(of: library.name, prefix: prefix, run)
      for file in library.files { run.make(nil, at: "\(root)\(prefix)/\(folder)/\(file)") }
    }
    return .done(.unknown)
  }
}

/// The build folder that a preset names.
///
/// Source: cmake-presets(7), `binaryDir` and its macros.
enum CMakePresets {
  /// `nil` where it cannot be told: no presets, several build folders, other macros.
  static func buildFolder(of preset: String, _ run: CommandRun) -> String? {
    guard let text = run.text(of: "CMakePresets.json") else { return nil }
    var folders: Set<String> = []
    var start = text.startIndex
    while let key = text.range(of: "\"binaryDir\"", from: start) {
      start = key.upperBound
      let value = text[start...].drop { $0 != "\"" }.dropFirst().prefix { $0 != "\"" }
      folders.insert(String(value))
    }
    guard folders.count == 1, var folder = folders.first else { return nil }
    folder = folder.replacing("${sourceDir}", with: run.state.workingDirectory)
      .replacing("${presetName}", with: preset)
    return folder.contains("$") ? nil : folder
  }
}
