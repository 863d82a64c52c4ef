import BuildModel
import Findings

/// Puts `node_modules` as a package manager does.
///
/// Sources: docs.npmjs.com, "folders" and "npm ci"; pnpm.io, "Symlinked node_modules structure"; classic.yarnpkg.com,
/// "yarn install".
struct NodePackages {
  /// Dev dependencies are left out; `nil` where a setting decides that is not known.
  var omitsDev: Bool?
  /// The lock file of npm, which names every package; the other managers' are not read.
  var lock: PackageLock?
  /// No scripts are run, so nothing is compiled or fetched.
  var skipsScripts = false
  /// Packages for single platforms are left out.
  var omitsOptional = false
  /// The C library that was asked for, where it is not the image's own.
  var libc: BaseImage.Libc?

  /// Puts the packages of the project in the working folder.
  func install(in run: inout CommandRun) -> Size {
    // Nothing to install makes no folder.
    if let manifest = run.manifest(in: "."), manifest.dependencies.isEmpty,
      manifest.devDependencies.isEmpty, manifest.workspaces.isEmpty,
      lock?.isEmpty ?? true, run.look("pnpm-workspace.yaml").isAbsent
    {
      return .zero
    }
    run.state.files.close(run.path("node_modules"))
    let attributes = run.newFolder
    run.state.files.setAttributes(of: run.path("node_modules")) { own, _ in own = attributes }
    if let lock, !lock.isEmpty { return install(lock, &run) }
    return installFromManifests(&run)
  }

  private func install(_ lock: PackageLock, _ run: inout CommandRun) -> Size {
    let small = Node.file(File(size: .zero, origin: .command, attributes: run.newFile))
    run.put(small, at: run.path("node_modules/.package-lock.json"))
    var total = Size.zero
    for package in lock.installed(withDev: omitsDev == false) { total += put(package, lock, &run) }
    for (path, target) in lock.links {
      run.put(
        .link(
          Link(
            target: String(repeating: "../", count: path.split(separator: "/").count - 1) + target)),
        at: run.path(path))
    }
    if omitsDev == nil {
      for package in lock.devPackages { run.put(.unknown(.command), at: run.path(package)) }
      run.open(run.path("node_modules/.bin"))
      total += .unknown
    }
    return total.certainty == .unknown ? .unknown : .zero
  }

  private func put(_ path: String, _ lock: PackageLock, _ run: inout CommandRun) -> Size {
    let bytes = run.context.facts.sizes[path]
    let size = bytes.map { Size($0, .estimated) } ?? .unknown
    run.put(folder(path, size, lock.version(of: path), run), at: run.path(path))
    for program in lock.programs(of: path) {
      run.makeScript(at: run.path("node_modules/.bin/\(program)"), interpreter: "node")
    }
    if lock.programs(of: path).isEmpty { putUsualPrograms(of: path, &run) }
    return size
  }

  private func folder(
    _ path: String, _ size: Size, _ version: String?, _ run: CommandRun
  ) -> Node {
    var folder = Directory(run.newFolder)
    folder.isOpen = size.certainty == .unknown
    var manifest = File(size: size, origin: .command, attributes: run.newFile)
    let name = path.split(separator: "/", omittingEmptySubsequences: true).drop {
      $0 != "node_modules"
    }
    .dropFirst().joined(separator: "/")
    if let libc = libc ?? run.state.baseImage?.libc,
      NativePackages.isBuilt(for: libc, name, version)
    {
      manifest.facts.missingPart = missingPart(of: name, version)
      manifest.facts.program = Program(
        .dynamic(Program.Needs(libc: libc)),
        nodeMajor: NativePackages.isBound(name, version) ? run.state.nodeMajor : nil)
    }
    folder.put(.file(manifest), at: ["package.json"], Directory.Manner())
    return .directory(folder)
  }

  /// Sources: the loaders of these packages (`bindings`, `node-pre-gyp`); sharp 0.33, `lib/sharp.js`.
  private func missingPart(of name: String, _ version: String?) -> String? {
    if name == "sharp" {
      let minor = version?.split(separator: ".").dropFirst().first.flatMap { Int($0) } ?? 33
      return omitsOptional && minor >= 33
        ? "Error: Could not load the \"sharp\" module using the linux-x64 runtime" : nil
    }
    return skipsScripts ? "Error: Could not locate the bindings file." : nil
  }

  /// Without a lock file that is read, the packages that the manifests name are known, and there are more.
  private func installFromManifests(_ run: inout CommandRun) -> Size {
    run.state.files.open(run.path("node_modules"))
    run.state.files.open(run.path("node_modules/.bin"))
    guard let root = run.manifest(in: ".") else {
      run.put(.unknown(.command), at: run.path("node_modules/.package-lock.json"))
      return .unknown
    }
    put(root, &run)
    for folder in run.workspaceFolders(root) {
      guard let manifest = run.manifest(in: folder) else { continue }
      put(manifest, &run)
      if let name = manifest.name {
        let back = String(repeating: "../", count: 1 + name.split(separator: "/").count - 1)
        run.put(.link(Link(target: back + folder)), at: run.path("node_modules/\(name)"))
      }
    }
    return .unknown
  }

  /// Adds what a manifest names to `node_modules`.
  func add(_ manifest: PackageManifest, _ run: inout CommandRun) { put(manifest, &run) }

  private func put(_ manifest: PackageManifest, _ run: inout CommandRun) {
    for (name, version) in manifest.dependencies { put(name, version, &run) }
    if omitsDev == nil { run.open(run.path("node_modules/.bin")) }
    for (name, version) in manifest.devDependencies where manifest.dependencies[name] == nil {
      switch omitsDev {
      case false?: put(name, version, &run)
      case true?: continue
      case nil: run.put(.unknown(.command), at: run.path("node_modules/\(name)"))
      }
    }
  }

  private func put(_ name: String, _ version: String, _ run: inout CommandRun) {
    // A package of the project itself is linked elsewhere.
    if version.hasPrefix("workspace:") || version.hasPrefix("file:") || version.hasPrefix("link:") {
      return
    }
    let number = String(version.drop { !$0.isNumber })
    run.put(
      folder("node_modules/\(name)", .unknown, number, run), at: run.path("node_modules/\(name)"))
    putUsualPrograms(of: "node_modules/\(name)", &run)
  }

  private func putUsualPrograms(of path: String, _ run: inout CommandRun) {
    let name = path.split(separator: "/").dropFirst().joined(separator: "/")
    for program in LocalPrograms.programs(of: name) {
      run.makeScript(at: run.path("node_modules/.bin/\(program)"), interpreter: "node")
    }
  }

  /// Takes dev dependencies away again.
  func prune(in run: inout CommandRun) {
    if let lock, !lock.isEmpty {
      for package in lock.devPackages {
        run.state.files.remove(run.path(package))
        for program in lock.programs(of: package) {
          run.state.files.remove(run.path("node_modules/.bin/\(program)"))
        }
      }
      return
    }
    guard let manifest = run.manifest(in: ".") else {
      return run.state.files.openEverything(below: run.path("node_modules"))
    }
    for name in manifest.devDependencies.keys where manifest.dependencies[name] == nil {
      run.state.files.remove(run.path("node_modules/\(name)"))
    }
  }
}

extension PackageLock {
  var devPackages: [String] {
    let kept = Set(installed(withDev: false))
    return installed(withDev: true).filter { !kept.contains($0) }
  }
}

extension CommandRun {
  /// The `package.json` of a folder; `nil` where it is not known.
  func manifest(in folder: String) -> PackageManifest? {
    var manifest = read(folder == "." ? "package.json" : "\(folder)/package.json").flatMap {
      PackageManifest($0)
    }
    for name in state.deletedScripts { manifest?.scripts[name] = nil }
    return manifest
  }

  /// The folders that `workspaces`, or `pnpm-workspace.yaml`, names, as far as they are there.
  func workspaceFolders(_ root: PackageManifest) -> [String] {
    var patterns = root.workspaces
    if let text = text(of: "pnpm-workspace.yaml") {
      let lines = text.split(whereSeparator: \.isNewline).drop { !$0.hasPrefix("packages:") }
      patterns += lines.dropFirst().prefix { $0.hasPrefix(" ") || $0.hasPrefix("-") }
        .map { $0.filter { !"'\"- ".contains($0) } }
    }
    return patterns.flatMap { pattern -> [String] in
      let plain = pattern.hasPrefix("./") ? String(pattern.dropFirst(2)) : pattern
      return matches(of: plain).compactMap(\.self).filter { look($0).isDirectory }
    }
  }
}

/// Programs of `node_modules/.bin` by the package that brings them.
///
/// Source: the `bin` fields of these packages.
enum LocalPrograms {
  private static let byPackage: [String: [String]] = [
    "@angular/cli": ["ng"], "@nestjs/cli": ["nest"], "@swc/cli": ["swc"], "astro": ["astro"],
    "babel-cli": ["babel"], "@babel/cli": ["babel"], "concurrently": ["concurrently"],
    "esbuild": ["esbuild"], "eslint": ["eslint"], "gatsby": ["gatsby"], "husky": ["husky"],
    "http-server": ["http-server"], "jest": ["jest"], "next": ["next"], "nodemon": ["nodemon"],
    "npm-run-all": ["npm-run-all", "run-p", "run-s"], "nuxt": ["nuxt", "nuxi"],
    "parcel": ["parcel"],
    "prisma": ["prisma"], "react-scripts": ["react-scripts"], "remix": ["remix"],
    "@remix-run/dev": ["remix"], "rimraf": ["rimraf"], "rollup": ["rollup"], "serve": ["serve"],
    "shx": ["shx"], "ts-node": ["ts-node"], "tsdown": ["tsdown"], "tsup": ["tsup"], "tsx": ["tsx"],
    "tsc-alias": ["tsc-alias"], "turbo": ["turbo"], "typescript": ["tsc", "tsserver"],
    "unbuild": ["unbuild"], "vite": ["vite"], "vitest": ["vitest"], "vue-tsc": ["vue-tsc"],
    "@vue/cli-service": ["vue-cli-service"], "webpack-cli": ["webpack", "webpack-cli"],
    "@vercel/ncc": ["ncc"], "pkg": ["pkg"], "cross-env": ["cross-env"], "knex": ["knex"],
    "@sveltejs/kit": ["svelte-kit"], "tailwindcss": ["tailwindcss"], "pm2": ["pm2"],
    "copyfiles": ["copyfiles"],
  ]

  static func programs(of package: String) -> [String] { byPackage[package] ?? [] }

  private static let packages: [String: String] = Dictionary(
    byPackage.flatMap { package, programs in programs.map { ($0, package) } },
    uniquingKeysWith: { first, _ in first })

  /// The package that brings a program, where that is known.
  static func package(of program: String) -> String? { packages[program] }
}

extension CommandRun {
  /// Whether a program lies in `node_modules/.bin`; `nil` where that is not known.
  func hasLocalProgram(_ name: String) -> Bool? {
    switch look("node_modules/.bin/\(name)") {
    case .present: return true
    case .absent: break
    case .unknown:
      // What only transitive packages could bring is taken for missing.
      guard let package = LocalPrograms.package(of: name), manifest(in: ".") != nil,
        case .present(.directory(let modules)) = look("node_modules"), !modules.mayHaveLess
      else { return nil }
      if case .present = look("node_modules/\(package)") { return true }
      return modules.isEmpty ? nil : false
    }
    // npm adds the folders above as well.
    var folder = state.workingDirectory
    while folder != "/" {
      folder = FileTree.folder(of: folder)
      let place = folder == "/" ? "/node_modules" : "\(folder)/node_modules"
      switch state.files.look(at: "\(place)/.bin/\(name)") {
      case .present: return true
      case .unknown where !state.files.look(at: place).isAbsent && state.unknownCommand != nil:
        return nil
      case .unknown, .absent: continue
      }
    }
    return false
  }
}

extension StageState {
  /// Major version of the image's Node, such as 24.
  var nodeMajor: Int? {
    guard let runtime = baseImage?.runtime, runtime.name.contains("Node") else { return nil }
    return runtime.version.split(separator: ".").first.flatMap { Int($0) }
  }
}

/// Packages that bring compiled code.
enum NativePackages {
  /// Built or fetched for one C library.
  ///
  /// Sources: the `install` scripts of these packages; bcrypt's releases (6.0 ships files for both).
  private static let libcBound: [String: Int?] = [
    "bcrypt": 6, "better-sqlite3": nil, "sqlite3": nil, "canvas": nil, "node-sass": nil,
    "argon2": 0,
    "bufferutil": 0, "sharp": nil, "deasync": nil, "node-rdkafka": nil, "re2": nil, "libxmljs": nil,
    "libxmljs2": nil, "cpu-features": nil, "ref-napi": nil, "ffi-napi": nil, "node-pty": nil,
    "isolated-vm": nil,
  ]

  /// Compiles what an installation without scripts has left out.
  static func build(in run: inout CommandRun) {
    for name in libcBound.keys {
      let path = run.path("node_modules/\(name)/package.json")
      guard var manifest = run.state.files.look(at: path).file, manifest.facts.missingPart != nil
      else { continue }
      manifest.facts.missingPart = nil
      run.put(.file(manifest), at: path)
    }
  }

  /// Whether the files are for one C library only.
  static func isBuilt(for libc: BaseImage.Libc, _ name: String, _ version: String?) -> Bool {
    guard let entry = libcBound[name] else { return false }
    guard let until = entry else { return true }
    guard until > 0, let major = version?.split(separator: ".").first.flatMap({ Int($0) }) else {
      return false
    }
    return major < until
  }

  /// Compiled against the interface of one major version, not Node-API.
  ///
  /// Source: the `binding.gyp` of these packages: those with nan or V8 headers.
  static func isBound(_ name: String, _ version: String?) -> Bool {
    ["better-sqlite3", "canvas", "node-sass", "re2", "isolated-vm", "libxmljs", "libxmljs2"]
      .contains(name)
  }
}
