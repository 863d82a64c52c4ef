import BuildModel

extension CommandRun {
  /// The value of an option in any of its writings: `-o x`, `-o=x`, `--output=x`.
  func value(ofOption names: String...) -> String? {
    for (index, argument) in arguments.enumerated() {
      guard let argument else { continue }
      for name in names {
        if argument == name { return index + 1 < arguments.count ? arguments[index + 1] : nil }
        if argument.hasPrefix("\(name)=") { return String(argument.dropFirst(name.count + 1)) }
      }
    }
    return nil
  }

  /// Whether all words are known; where one is not, nothing sure can be said.
  var isKnown: Bool { arguments.allSatisfy { $0 != nil } }

  /// Puts an executable at a path; `nil` for one of which it is not known how it is linked.
  mutating func make(_ program: Program?, at path: String) {
    var file = File(size: .unknown, origin: .command)
    file.program = program
    state.files.put(.file(file), at: path)
  }

  /// The text of a file of the working folder as a string.
  func text(of path: String) -> String? { read(path).map { String(decoding: $0, as: UTF8.self) } }

  /// Whether a C compiler is at hand; `nil` where that is not known.
  var hasCompiler: Bool? {
    if state.baseImage?.tools.contains("gcc") == true { return true }
    if !state.installedPackages.isDisjoint(with: ["gcc", "build-base", "build-essential", "g++"]) {
      return true
    }
    return state.baseImage == nil || state.unknownCommand != nil ? nil : false
  }

  /// The files below a folder that came from the context, by path; `nil` where there may be more.
  func contextFiles(below folder: String, ending: String) -> [String]? {
    guard case .present(.directory(let directory)) = state.files.look(at: folder),
      !directory.isOpen
    else { return nil }
    var paths: [String] = []
    directory.forEachFile(path: folder == "/" ? "" : folder) { path, file, _ in
      if path.hasSuffix(ending), file.contextPath != nil { paths.append(path) }
    }
    return paths.sorted()
  }
}
