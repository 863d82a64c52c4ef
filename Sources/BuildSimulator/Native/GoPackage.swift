import BuildModel
import Findings

/// Settings of Go: of the environment, or kept by `go env -w`.
enum GoSettings {
  static func value(_ name: String, _ run: CommandRun) -> String? {
    run.state.scope.value(of: name) ?? run.state.goSettings[name]
  }
}

/// A package of the module that makes a program.
struct GoPackage {
  var name: String
  var folder: String
  var isProgram: Bool
  /// What it and the packages of its own module import; `nil` where that was not looked at.
  var sources: GoSources?

  /// Options that take the next word.
  private static let withValue: Set<String> = [
    "-o", "-p", "-ldflags", "-gcflags", "-asmflags", "-tags", "-mod", "-modfile", "-buildmode",
    "-pkgdir", "-C", "-covermode", "-coverpkg", "-compiler", "-gccgoflags", "-installsuffix",
    "-overlay", "-toolexec", "-pgo",
  ]

  static func words(of run: CommandRun) -> [String] {
    var words: [String] = []
    var skips = false
    for argument in run.arguments.compactMap(\.self) {
      if skips {
        skips = false
      } else if withValue.contains(argument) {
        skips = true
      } else if !argument.hasPrefix("-") {
        words.append(argument)
      }
    }
    return words
  }

  /// The programs that words such as `./cmd/app` and `./...` name; `nil` where that is not known.
  static func programs(
    _ words: [String], _ module: GoModule?, _ run: CommandRun
  ) -> [GoPackage]? {
    guard var packages = named(by: words, module, run) else { return nil }
    guard let module else { return packages }
    for index in packages.indices {
      packages[index].sources = GoSources(of: packages[index], module, run)
    }
    return packages
  }

  private static func named(
    by words: [String], _ module: GoModule?, _ run: CommandRun
  ) -> [GoPackage]? {
    var found: [GoPackage] = []
    for word in words {
      guard let module else {
        // Without the module's name only a folder below gives a name.
        guard word.hasPrefix("./"), !word.hasSuffix("..."), let last = FileTree.parts(of: word).last
        else {
          return word == "." && run.value(ofOption: "-o")?.hasSuffix("/") == false
            ? [GoPackage(name: "main", folder: run.state.workingDirectory, isProgram: true)] : nil
        }
        found.append(GoPackage(name: last, folder: run.path(word), isProgram: true))
        continue
      }
      let isBelow = word.hasSuffix("...")
      let text = isBelow ? String(word.dropLast(word.hasSuffix("/...") ? 4 : 3)) : word
      let folder: String
      if text.hasPrefix(".") || text.hasPrefix("/") || text.isEmpty {
        folder = run.path(text.isEmpty ? "." : text)
      } else if text == module.name || text.hasPrefix(module.name + "/") {
        folder = FileTree.absolute(String(text.dropFirst(module.name.count)), in: module.folder)
          .replacing("//", with: "/")
        let relative = text.dropFirst(module.name.count)
        found +=
          isBelow ? [] : [module.package(at: FileTree.absolute("." + relative, in: module.folder))]
        if !isBelow { continue }
      } else {
        return nil
      }
      if isBelow {
        guard let inside = programs(below: folder, module, run) else { return nil }
        found += inside
      } else {
        found.append(module.package(at: folder))
      }
    }
    return found
  }

  /// How many packages the words name, programs or not; `nil` where that is not known.
  static func count(_ words: [String], _ run: CommandRun) -> Int? {
    var count = 0
    for word in words {
      guard word.hasSuffix("...") else {
        count += 1
        continue
      }
      let folder = run.path(word.hasSuffix("/...") ? String(word.dropLast(4)) : ".")
      guard let paths = run.contextFiles(below: folder, ending: ".go") else { return nil }
      count +=
        Set(
          paths.filter { !$0.contains("/vendor/") && !$0.hasSuffix("_test.go") }.map {
            FileTree.folder(of: $0)
          }
        ).count
    }
    return count
  }

  private static func programs(
    below folder: String, _ module: GoModule, _ run: CommandRun
  ) -> [GoPackage]? {
    guard let paths = run.contextFiles(below: folder, ending: ".go") else { return nil }
    var folders: Set<String> = []
    for path in paths where !path.hasSuffix("_test.go") && !path.contains("/vendor/") {
      guard let text = run.text(of: path) else { return nil }
      if GoFile.packageName(of: text) == "main" { folders.insert(FileTree.folder(of: path)) }
    }
    return folders.sorted().map { module.package(at: $0) }
  }
}
