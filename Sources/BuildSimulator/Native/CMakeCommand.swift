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
    let generator = run.value(ofOption: "-G") ?? run.state.scope.value(of: "CMAKE_GENERATOR")
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

/// The few commands of a `CMakeLists.txt` that name what is built.
struct CMakeLists {
  struct Executable {
    var name: String
    /// Below the build folder, with a slash at its end; empty at the top.
    var folder: String
    var sources: [String]
    /// What is in the sources.
    var texts = ""
  }

  private(set) var programs: [Executable] = []
  private(set) var missingSource: String?
  private(set) var text: String
  /// The texts of folders below, by their paths.
  private(set) var folders: [String: String] = [:]
  let settings: String

  init?(in source: String, settings: String, _ run: CommandRun) {
    guard let written = run.text(of: "\(source)/CMakeLists.txt") else { return nil }
    let text = CMakeConditions(settings: settings).kept(of: written)
    self.text = text
    self.settings = settings
    read(text, in: source, below: "", run)
    for folder in CMakeLists.calls("add_subdirectory", in: text).compactMap(\.first) {
      guard let inner = run.text(of: "\(source)/\(folder)/CMakeLists.txt") else { continue }
      self.text += "\n" + inner
      folders[folder] = inner
      read(inner, in: "\(source)/\(folder)", below: "\(folder)/", run)
    }
  }

  private mutating func read(_ text: String, in folder: String, below: String, _ run: CommandRun) {
    for words in CMakeLists.calls("add_executable", in: text) {
      guard let first = words.first else { continue }
      let project = CMakeLists.calls("project", in: self.text).first?.first ?? ""
      let name = first.replacing("${PROJECT_NAME}", with: project).replacing(
        "${CMAKE_PROJECT_NAME}", with: project)
      let sources = words.dropFirst().filter { $0.contains(".") && !$0.contains("$") }
      let texts = sources.compactMap { run.text(of: FileTree.absolute($0, in: folder)) }.joined(
        separator: "\n")
      programs.append(Executable(name: name, folder: below, sources: sources, texts: texts))
      missingSource =
        missingSource
        ?? sources.first { run.state.files.look(at: FileTree.absolute($0, in: folder)).isAbsent }
    }
  }

  /// The words between the parentheses of every call of a command.
  static func calls(_ name: String, in text: String) -> [[String]] {
    let plain = text.split(whereSeparator: \.isNewline).map { $0.prefix { $0 != "#" } }.joined(
      separator: "\n")
    var found: [[String]] = []
    var start = plain.startIndex
    while let place = plain.range(of: name, from: start) {
      start = place.upperBound
      let rest = plain[place.upperBound...].drop { $0.isWhitespace }
      guard rest.first == "(" else { continue }
      found.append(
        rest.dropFirst().prefix { $0 != ")" }.split(whereSeparator: \.isWhitespace)
          .map { $0.filter { $0 != "\"" } })
    }
    return found
  }

  /// A value given by `-DNAME=value`.
  func value(of name: String) -> String? {
    settings.split(separator: "\n").first {
      $0.hasPrefix("-D\(name)=") || $0.hasPrefix("-D\(name):")
    }
    .flatMap { $0.split(separator: "=", maxSplits: 1).last.map(String.init) }
  }

  /// The file's name: the target's own unless a property says otherwise.
  ///
  /// Source: cmake-properties(7), `OUTPUT_NAME`.
  func outputName(of target: String) -> String {
    let calls =
      CMakeLists.calls("set_target_properties", in: text)
      + CMakeLists.calls("set_property", in: text)
    for words in calls {
      guard words.contains(target) || words.contains("${PROJECT_NAME}"),
        let place = words.firstIndex(of: "OUTPUT_NAME"), place + 1 < words.count
      else { continue }
      return words[place + 1]
    }
    return target
  }

  func isInstalled(_ name: String) -> Bool {
    CMakeLists.calls("install", in: text).contains {
      $0.first == "TARGETS" && ($0.contains(name) || $0.contains("${PROJECT_NAME}"))
    }
  }

  /// Below the prefix: `bin` unless it is said.
  var destination: String {
    for words in CMakeLists.calls("install", in: text) where words.first == "TARGETS" {
      let runtime = words.firstIndex(of: "RUNTIME")
      let from = runtime.map { words[$0...] } ?? words[...]
      if let place = from.firstIndex(of: "DESTINATION"), place + 1 < words.count {
        return words[place + 1].contains("$") ? "bin" : words[place + 1]
      }
    }
    return "bin"
  }

  func linked(_ executable: Executable, _ run: CommandRun, runPaths: [String] = []) -> Program? {
    var arguments: [String] = []
    var own: [String] = []
    let all = text + settings
    if all.contains("-static-libstdc++") { arguments.append("-static-libstdc++") }
    if all.contains("-static-libgcc") { arguments.append("-static-libgcc") }
    let isStatic = all.replacing("-static-libstdc++", with: "").replacing(
      "-static-libgcc", with: ""
    ).contains("-static")
    if isStatic { arguments.append("-static") }
    let visibility: Set<String> = ["PRIVATE", "PUBLIC", "INTERFACE"]
    for words in CMakeLists.calls("target_link_libraries", in: text)
    where words.first == executable.name || words.first == "${PROJECT_NAME}" {
      for word in words.dropFirst() where !visibility.contains(word) {
        switch word {
        case "ZLIB::ZLIB": arguments.append("-lz")
        case "OpenSSL::SSL": arguments += ["-lssl", "-lcrypto"]
        case "OpenSSL::Crypto": arguments.append("-lcrypto")
        case "CURL::libcurl": arguments.append("-lcurl")
        case "SQLite::SQLite3": arguments.append("-lsqlite3")
        case "Threads::Threads", "m", "pthread", "dl": continue
        case _ where word.hasPrefix("-"): arguments.append(word)
        case _ where sharedLibraries.contains { $0.name == word }:
          own += sharedLibraries.filter { $0.name == word }.map(\.soname)
        case _
        where CMakeLists.calls("add_library", in: text).contains(where: {
          $0.first == word && !$0.contains("SHARED")
            && !(sharesLibraries && !$0.contains("STATIC") && !$0.contains("OBJECT")
              && !$0.contains("INTERFACE") && $0.count > 1 && $0[1] != "ALIAS")
        }): continue
        default: arguments.append("-l\(word)")
        }
      }
    }
    let isCXX =
      executable.sources.contains { [".cc", ".cpp", ".cxx"].contains(where: $0.hasSuffix) }
      || executable.sources.isEmpty
    var program = CompiledProgram(arguments, isCXX: isCXX, sources: executable.texts, run).program
    if case .dynamic(var needs)? = program?.linkage {
      needs.ownLibraries = own
      needs.runPaths = runPaths
      program?.linkage = .dynamic(needs)
    }
    return program
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
