import BuildModel

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
  /// A folder that is surely asked for and is not there.
  private(set) var missingFolder: String?
  private(set) var sharedLibraries: [SharedLibrary] = []
  private(set) var text: String
  /// The texts of folders below, by their paths.
  private(set) var folders: [String: String] = [:]
  let settings: String

  init?(in source: String, settings: String, _ run: CommandRun) {
    guard let written = run.text(of: "\(source)/CMakeLists.txt") else { return nil }
    let conditions = CMakeConditions(settings: settings)
    let text = conditions.kept(of: written)
    missingFolder = CMakeLists.calls(
      "add_subdirectory", in: conditions.kept(of: written, isSure: true)
    ).compactMap(\.first).first {
      !$0.contains("$") && run.look("\(source)/\($0)").isAbsent
    }
    self.text = text
    self.settings = settings
    read(text, in: source, below: "", run)
    for folder in CMakeLists.calls("add_subdirectory", in: text).compactMap(\.first) {
      guard let inner = run.text(of: "\(source)/\(folder)/CMakeLists.txt") else { continue }
      self.text += "\n" + inner
      folders[folder] = inner
      read(inner, in: "\(source)/\(folder)", below: "\(folder)/", run)
    }
    sharedLibraries = readSharedLibraries()
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
        where CMakeLists.calls("add_library", in: text).contains {
          $0.first == word && !($0.contains("IMPORTED") && $0.contains("SHARED"))
        }:
          continue
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
