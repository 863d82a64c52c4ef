import BuildModel
import Findings

/// `node-gyp rebuild`: compiles the addon that `binding.gyp` describes; npm brings the tool itself.
///
/// Source: nodejs/node-gyp README, "How to Use", "Installation" (Python, make, a C++ compiler).
struct NativeAddonCommand: SimulatedCommand {
  static let names = ["node-gyp", "node-gyp-build", "node-pre-gyp", "prebuild-install"]

  static func run(_ run: inout CommandRun) -> CommandRun.Outcome {
    guard run.commandName == "node-gyp", run.has(option: "rebuild", "build") else {
      return .done(.unknown)
    }
    guard let text = run.text(of: "binding.gyp") else {
      return run.look("binding.gyp").isAbsent
        ? .fails("gyp ERR! binding.gyp not found (cwd: \(run.state.workingDirectory))")
        : .unknown("node-gyp")
    }
    for (tool, problem) in [
      ("python3", "gyp ERR! find Python"), ("make", "gyp ERR! stack Error: not found: make"),
      ("g++", "make: g++: No such file or directory"),
    ]
    where run.state.look(forProgram: tool).presence.isAbsent {
      return .fails(problem)
    }
    guard
      let name = text.range(of: "target_name").map({ text[$0.upperBound...] })?.split(
        separator: "\""
      ).dropFirst().first ?? text.split(separator: "\"").first
    else { return .unknown("node-gyp") }
    let folder = run.path("build/Release")
    run.makeFolder(folder, isOpen: true)
    let image = run.state.baseImage
    let known = run
    let code = ["cc", "cpp", "c"].flatMap {
      known.contextFiles(below: known.path("."), ending: ".\($0)") ?? []
    }
    .filter { !$0.contains("/node_modules/") }.compactMap { known.text(of: $0) }.joined()
    run.makeFile(at: "\(folder)/\(name).node") { file in
      guard let libc = image?.libc else { return }
      let needs = Program.Needs(
        libc: libc, libraries: ["libstdc++.so.6", "libgcc_s.so.1"],
        newestSymbols: NewFunctions.newest(in: code, libc))
      file.facts.program = Program(.dynamic(needs))
    }
    return .done(.unknown)
  }
}

/// `pyinstaller`: one file, or a folder, with Python inside.
///
/// Source: pyinstaller.org, "Using PyInstaller" (`--onefile`, `--name`, `--distpath`).
struct PyInstallerCommand: SimulatedCommand {
  static let names = ["pyinstaller"]

  static func run(_ run: inout CommandRun) -> CommandRun.Outcome {
    guard
      let script = run.operands(valueOptions: [
        "--name", "-n", "--distpath", "--workpath", "--add-data", "--hidden-import",
      ])?.first
    else {
      return .unknown("pyinstaller")
    }
    if run.look(script).isAbsent { return .fails("ERROR: Script file '\(script)' does not exist.") }
    // Source: pyinstaller.org, "Requirements".
    if run.hasCompiler == false, !run.state.installedPackages.contains("binutils"),
      let image = run.state.baseImage, image.family == "python", image.role != "fat-base",
      image.vendor == "docker-official"
    {
      return .fails(
        "On Linux, objdump is required. It is typically provided by the 'binutils' package installable via your Linux distribution's package manager."
      )
    }
    guard !script.hasSuffix(".spec") else { return .unknown("pyinstaller") }
    let stem = FileTree.name(of: script).split(separator: ".").dropLast().joined(separator: ".")
    let name = run.value(ofOption: "--name", "-n") ?? stem
    let folder = run.path(run.value(ofOption: "--distpath") ?? "dist")
    let program = run.state.baseImage?.libc.map {
      Program(.dynamic(Program.Needs(libc: $0, libraries: $0 == .musl ? ["libz.so.1"] : [])))
    }
    let isOne = run.has(option: "--onefile", "-F")
    run.makeFolder(isOne ? folder : "\(folder)/\(name)", isOpen: !isOne)
    run.make(program, at: isOne ? "\(folder)/\(name)" : "\(folder)/\(name)/\(name)")
    return .done(.unknown)
  }
}
