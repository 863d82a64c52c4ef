import BuildModel
import Findings

/// `vite build`, `next build` and other tools that turn sources into a folder of files.
///
/// Sources: vite.dev, "build.outDir"; nextjs.org, "output: standalone"; esbuild.github.io, "Outdir", "Outfile";
/// create-react-app.dev, "npm run build"; docs.astro.build, "outDir".
struct WebBundlerCommands: SimulatedCommand {
  static let names = [
    "astro", "esbuild", "gatsby", "nest", "next", "ng", "nuxi", "nuxt", "parcel", "react-scripts",
    "tsup", "tsdown",
    "unbuild", "vite", "vue-cli-service", "webpack", "ncc", "swc", "babel",
  ]

  static func run(_ run: inout CommandRun) -> CommandRun.Outcome {
    let name = run.commandName
    guard run.findsLocalPrograms, run.isKnown else { return .unknown(name) }
    if run.has(option: "--version", "--help") { return .done(.zero) }
    if run.hasLocalProgram(name) == false { return .fails("sh: 1: \(name): not found") }
    switch name {
    case "esbuild": return esbuild(&run)
    case "next": return next(&run)
    case "nest": return nest(&run)
    case "vite": return vite(&run)
    case "tsup", "tsdown", "unbuild": return library(&run)
    case "react-scripts": return site(&run, folder: "build", page: "index.html")
    case "vue-cli-service", "astro":
      let folder = run.value(ofOption: "--outDir", "--dest") ?? "dist"
      return site(&run, folder: folder, page: "index.html")
    case "gatsby": return site(&run, folder: "public", page: "index.html")
    case "nuxt", "nuxi":
      guard run.has(option: "build") else { return .unknown(name) }
      run.makeScriptFile(at: run.path(".output/server/index.mjs"))
      run.open(run.path(".output/server"))
      run.open(run.path(".output/public"))
      return .done(.unknown)
    case "webpack", "parcel":
      run.open(run.path("dist"))
      return .done(.unknown)
    case "ncc": return bundle(&run)
    case "swc", "babel":
      guard let folder = run.value(ofOption: "-d", "--out-dir") else { return .unknown(name) }
      run.open(run.path(folder))
      return .done(.unknown)
    default: return .unknown(name)
    }
  }

  private static func site(
    _ run: inout CommandRun, folder: String, page: String
  ) -> CommandRun.Outcome {
    guard run.has(option: "build") else { return .unknown(run.commandName) }
    run.state.files.close(run.path(folder))
    run.makeFile(at: run.path("\(folder)/\(page)"))
    run.open(run.path("\(folder)/assets"))
    run.open(run.path("\(folder)/static"))
    run.copyFolder("public", into: folder)
    return .done(.unknown)
  }

  private static func vite(_ run: inout CommandRun) -> CommandRun.Outcome {
    guard run.has(option: "build") else {
      return run.has(option: "optimize") ? .done(.zero) : .unknown("vite")
    }
    let files = ["vite.config.ts", "vite.config.js", "vite.config.mjs", "vite.config.mts"]
    let text = files.compactMap { run.text(of: $0) }.first ?? ""
    // Another root, other entries, or a plugin that brings them.
    let elsewhere = ["input", "laravel", "lib:", "root", "ssr:"]
    let isNamed = run.has(option: "--config", "-c") || (run.operands ?? []).count > 1
    if elsewhere.contains(where: text.contains) || isNamed {
      return .unknown("vite build")
    }
    if run.look("index.html").isAbsent {
      return .fails("Could not resolve entry module \"index.html\".")
    }
    let folder =
      run.value(ofOption: "--outDir") ?? text.value(ofProperty: "outDir") ?? "dist"
    run.state.files.close(run.path(folder))
    run.makeFile(at: run.path("\(folder)/index.html"))
    run.open(run.path("\(folder)/assets"))
    run.copyFolder("public", into: folder)
    return .done(.unknown)
  }

  private static func next(_ run: inout CommandRun) -> CommandRun.Outcome {
    guard run.has(option: "build") else {
      return run.has(option: "telemetry", "lint") ? .done(.zero) : .unknown("next")
    }
    let sources = ["app", "pages", "src/app", "src/pages"]
    if sources.allSatisfy({ run.look($0).isAbsent }) {
      return .fails(
        "Error: > Couldn't find any `pages` or `app` directory. Please create one under the project root"
      )
    }
    let files = ["next.config.js", "next.config.mjs", "next.config.ts", "next.config.cjs"]
    let text = files.compactMap { run.text(of: $0) }.first ?? ""
    let output = text.value(ofProperty: "output")
    let folder = text.value(ofProperty: "distDir") ?? ".next"
    run.state.files.close(run.path(folder))
    for file in [
      "BUILD_ID", "package.json", "build-manifest.json", "routes-manifest.json",
      "required-server-files.json",
    ] {
      run.makeFile(at: run.path("\(folder)/\(file)"))
    }
    for inner in ["server", "static", "cache"] { run.open(run.path("\(folder)/\(inner)")) }
    if output == "standalone" || run.state.scope.value(of: "NEXT_OUTPUT") == "standalone" {
      run.makeScriptFile(
        at: run.path("\(folder)/standalone/server.js"), imports: ["next"], usesRequire: true)
      run.makeFile(at: run.path("\(folder)/standalone/package.json"))
      run.open(run.path("\(folder)/standalone/node_modules"))
      run.makeFolder(run.path("\(folder)/standalone/node_modules/next"), isOpen: true)
      run.open(run.path("\(folder)/standalone/\(folder)"))
    }
    if output == "export" {
      run.state.files.close(run.path("out"))
      run.makeFile(at: run.path("out/index.html"))
      run.makeFile(at: run.path("out/404.html"))
      run.open(run.path("out/_next"))
      run.state.files.open(run.path("out"))
      run.copyFolder("public", into: "out")
    }
    return .done(.unknown)
  }

  /// `nest build` is `tsc` with the project's settings, webpack where it is asked for.
  private static func nest(_ run: inout CommandRun) -> CommandRun.Outcome {
    guard run.has(option: "build"), !run.has(option: "--webpack") else { return .unknown("nest") }
    let settings = run.text(of: "nest-cli.json") ?? ""
    if settings.contains("\"monorepo\": true") || settings.contains("\"webpack\": true") {
      return .unknown("nest build")
    }
    if run.look("tsconfig.json").isAbsent {
      return .fails(
        "Error Could not find TypeScript configuration file \"tsconfig.json\". Please, ensure that you are running this command in the appropriate directory (inside Nest workspace)."
      )
    }
    let arguments = run.arguments
    defer { run.arguments = arguments }
    run.arguments = run.look("tsconfig.build.json").isAbsent ? [] : ["-p", "tsconfig.build.json"]
    return TypeScriptCommand.compile(&run)
  }

  private static func esbuild(_ run: inout CommandRun) -> CommandRun.Outcome {
    let entries = (run.operands ?? []).filter { !NamePattern.isPattern($0.utf8) }
    if let missing = entries.first(where: { run.look($0).isAbsent }) {
      return .fails("✘ [ERROR] Could not resolve \"\(missing)\"")
    }
    let isBundled = run.has(option: "--bundle")
    for entry in entries where isBundled {
      guard let missing = ImportedModules.missing(from: run.path(entry), in: run) else { continue }
      return .fails("✘ [ERROR] Could not resolve \"\(missing)\"")
    }
    let keepsPackages = run.has(option: "--packages=external")
    let isModule = run.has(option: "--format=esm")
    let external = run.arguments.compactMap { argument in
      argument.flatMap { $0.hasPrefix("--external:") ? String($0.dropFirst(11)) : nil }
    }
    func imports(of entry: String) -> [String] {
      if !isBundled { return JavaScriptSource(run.text(of: entry) ?? "", hasTypes: true).modules }
      return ImportedModules.packages(from: run.path(entry), in: run).filter { name in
        keepsPackages || external.contains(name)
      }
    }
    if let output = run.value(ofOption: "--outfile") {
      run.makeScriptFile(
        at: run.path(output), imports: entries.first.map(imports) ?? [], usesRequire: !isModule,
        from: entries.first.flatMap { run.text(of: $0) })
      return .done(.unknown)
    }
    guard let folder = run.value(ofOption: "--outdir"), !entries.isEmpty,
      (run.operands ?? []).count == entries.count
    else {
      guard let folder = run.value(ofOption: "--outdir") else { return .done(.zero) }
      run.open(run.path(folder))
      return .done(.unknown)
    }
    let extension_ =
      run.value(ofOption: "--out-extension:.js") ?? ".js"
    let base = run.value(ofOption: "--outbase")
    for entry in entries {
      let stem = FileTree.name(of: entry).split(separator: ".").dropLast().joined(separator: ".")
      let place = entries.count > 1 || base != nil ? nil : "\(folder)/\(stem)\(extension_)"
      guard let place else {
        run.open(run.path(folder))
        continue
      }
      run.makeScriptFile(
        at: run.path(place), imports: imports(of: entry), usesRequire: !isModule,
        from: run.text(of: entry))
    }
    return .done(.unknown)
  }

  /// `ncc build src/index.ts -o dist` makes one `index.js`.
  private static func bundle(_ run: inout CommandRun) -> CommandRun.Outcome {
    guard run.has(option: "build") else { return .unknown("ncc") }
    let folder = run.value(ofOption: "-o", "--out") ?? "dist"
    run.makeScriptFile(at: run.path("\(folder)/index.js"))
    run.open(run.path(folder))
    return .done(.unknown)
  }

  /// `tsup src/index.ts` makes `dist/index.js`, with `.mjs` or `.cjs` for the format that the package's is not.
  private static func library(_ run: inout CommandRun) -> CommandRun.Outcome {
    let folder = run.value(ofOption: "-d", "--out-dir", "--outDir") ?? "dist"
    let config = ["tsup.config.ts", "tsup.config.js", "tsup.config.mjs", "tsdown.config.ts"]
      .contains { !run.look($0).isAbsent }
    let entries =
      run.operands(valueOptions: [
        "--format", "--target", "-d", "--out-dir", "--outDir", "--env.NODE_ENV", "--platform",
      ]) ?? []
    guard !config, !entries.isEmpty, run.commandName == "tsup",
      !entries.contains(where: { NamePattern.isPattern($0.utf8) })
    else {
      run.open(run.path(folder))
      return .done(.unknown)
    }
    if let missing = entries.first(where: { run.look($0).isAbsent }) {
      return .fails("Error: Cannot find \(missing)")
    }
    let isModule = run.manifest(in: ".")?.isModule == true
    let formats = (run.value(ofOption: "--format") ?? "cjs").split(separator: ",").map(String.init)
    for entry in entries {
      let stem = FileTree.name(of: entry).split(separator: ".").dropLast().joined(separator: ".")
      let packages = ImportedModules.packages(from: run.path(entry), in: run)
      let kept = packages.filter { run.manifest(in: ".")?.dependencies[$0] != nil }
      for format in formats {
        let ending = format == "esm" ? (isModule ? "js" : "mjs") : (isModule ? "cjs" : "js")
        run.makeScriptFile(
          at: run.path("\(folder)/\(stem).\(ending)"), imports: kept, usesRequire: format != "esm")
      }
    }
    return .done(.unknown)
  }
}

extension CommandRun {
  /// Puts a script of JavaScript that a tool has made.
  mutating func makeScriptFile(
    at path: String, imports: [String] = [], usesRequire: Bool = false, from source: String? = nil
  ) {
    makeFile(at: path) { file in
      file.facts.source = source
      if !imports.isEmpty || usesRequire {
        file.facts.imports = imports
        file.facts.usesRequire = usesRequire
      }
    }
  }

  mutating func copyFolder(_ source: String, into target: String) {
    guard case .present(.directory(let folder)) = look(source) else { return }
    put(.directory(folder), at: path(target))
  }
}

extension String {
  /// The text behind `name:` in a settings file of JavaScript.
  func value(ofProperty name: String) -> String? {
    var start = startIndex
    while let found = range(of: name, from: start) {
      start = found.upperBound
      var rest = self[found.upperBound...].drop { $0 == "\"" || $0 == "'" || $0 == " " }
      guard rest.first == ":" else { continue }
      rest = rest.dropFirst().drop { $0 == " " }
      guard let quote = rest.first, "\"'`".contains(quote) else { continue }
      return String(rest.dropFirst().prefix { $0 != quote })
    }
    return nil
  }
}
