import BuildModel

extension CMakeLists {
  /// A library that programs load when they start.
  struct SharedLibrary {
    var name: String
    /// Below the build folder, with a slash at its end; empty at the top.
    var folder: String
    /// What a program asks for.
    var soname: String
    /// The file and the links to it.
    var files: [String]
  }

  /// Source: cmake-commands(7), `add_library`; cmake-properties(7), `SOVERSION` and `VERSION`.
  func readSharedLibraries() -> [SharedLibrary] {
    let places = [("", text)] + folders.sorted { $0.key < $1.key }.map { ("\($0.key)/", $0.value) }
    var found: [SharedLibrary] = []
    for (folder, text) in places.reversed() {
      for words in CMakeLists.calls("add_library", in: text) where isShared(words) {
        guard let name = words.first, !found.contains(where: { $0.name == name }) else { continue }
        let file = "lib\(outputName(of: name)).so"
        let versions = ["SOVERSION", "VERSION"].compactMap { property($0, of: name) }
        found.append(
          SharedLibrary(
            name: name, folder: folder, soname: versions.first.map { "\(file).\($0)" } ?? file,
            files: Set([file] + versions.map { "\(file).\($0)" }).sorted()))
      }
    }
    return found
  }

  /// Whether the words of `add_library` make a library that is loaded at the start.
  func isShared(_ words: [String]) -> Bool {
    // What is imported was made by somebody else.
    let others = ["STATIC", "OBJECT", "INTERFACE", "ALIAS", "MODULE", "IMPORTED"]
    guard !words.contains(where: others.contains) else { return false }
    return words.contains("SHARED") || sharesLibraries && words.count > 1
  }

  private func property(_ property: String, of target: String) -> String? {
    for words in CMakeLists.calls("set_target_properties", in: text) where words.contains(target) {
      guard let place = words.firstIndex(of: property), place + 1 < words.count else { continue }
      let value = words[place + 1]
      let version = CMakeLists.calls("project", in: text).first.flatMap { words in
        words.firstIndex(of: "VERSION").flatMap { $0 + 1 < words.count ? words[$0 + 1] : nil }
      }
      if !value.contains("$") { return value }
      if value == "${PROJECT_VERSION}" { return version }
      if value == "${PROJECT_VERSION_MAJOR}" {
        return version.map { String($0.prefix { $0 != "." }) }
      }
    }
    return nil
  }

  /// Source: cmake-variables(7), `CMAKE_INSTALL_RPATH`; cmake-properties(7), `INSTALL_RPATH`.
  var installedRunPaths: [String] {
    if let given = value(of: "CMAKE_INSTALL_RPATH") { return [given] }
    for words in CMakeLists.calls("set", in: text) where words.first == "CMAKE_INSTALL_RPATH" {
      return Array(words.dropFirst())
    }
    for words in CMakeLists.calls("set_target_properties", in: text) {
      if let place = words.firstIndex(of: "INSTALL_RPATH"), place + 1 < words.count {
        return [words[place + 1]]
      }
    }
    return []
  }

  /// Below the prefix.
  ///
  /// Source: cmake-modules(7), `GNUInstallDirs`, for Debian's folders.
  func libraryDestination(of target: String, prefix: String, _ run: CommandRun) -> String {
    let usual =
      prefix == "/usr" && run.state.baseImage?.packageManager == "apt"
      ? "lib/x86_64-linux-gnu" : "lib"
    for words in CMakeLists.calls("install", in: text)
    where words.first == "TARGETS" && words.contains(target) {
      let start = words.firstIndex(of: "LIBRARY") ?? words.startIndex
      if let place = words[start...].firstIndex(of: "DESTINATION"), place + 1 < words.count {
        return words[place + 1].contains("$") ? usual : words[place + 1]
      }
    }
    return usual
  }

  /// Source: cmake-variables(7), `BUILD_SHARED_LIBS`.
  var sharesLibraries: Bool {
    if let given = value(of: "BUILD_SHARED_LIBS") {
      return !["", "0", "FALSE", "N", "NO", "OFF"].contains(given.uppercased())
    }
    let calls = CMakeLists.calls("set", in: text) + CMakeLists.calls("option", in: text)
    return calls.contains {
      $0.first == "BUILD_SHARED_LIBS"
        && $0.dropFirst().contains { ["ON", "TRUE", "1"].contains($0) }
    }
  }
}
