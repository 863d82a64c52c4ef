import BuildModel

/// `pnpm deploy`: a folder with a package, what it publishes, and everything that it needs.
///
/// Source: pnpm.io, "pnpm deploy"; pnpm/pnpm, `releasing/plugin-commands-deploy`.
enum PNPMDeploy {
  static func run(_ operands: [String], _ run: inout CommandRun) -> CommandRun.Outcome {
    guard let target = operands.dropFirst().first, let root = run.manifest(in: ".") else {
      return .unknown("pnpm deploy")
    }
    if needsInjection(root, run) {
      return .fails(
        "ERR_PNPM_DEPLOY_NONINJECTED_WORKSPACE  By default, starting from pnpm v10, we only deploy from workspaces that have \"inject-workspace-packages=true\" set"
      )
    }
    let wanted = run.value(ofOption: "--filter", "-F")
    let folders = run.workspaceFolders(root)
    let folder =
      folders.first { folder in folder == wanted || run.manifest(in: folder)?.name == wanted }
      ?? (wanted == nil ? "." : nil)
    guard let folder, case .present(.directory(let files)) = run.look(folder) else {
      return .unknown("pnpm deploy")
    }
    let manifest = run.manifest(in: folder)
    let place = run.path(target)
    run.put(.directory(published(files, manifest)), at: place)
    let home = run.state.workingDirectory
    run.state.workingDirectory = place
    let packages = NodePackages(
      omitsDev: run.has(option: "--prod", "-P", "--production"), lock: nil)
    let size = packages.install(in: &run)
    run.state.workingDirectory = home
    if let manifest { inject(manifest, folders, into: place, packages, &run, depth: 0) }
    return .done(size)
  }

  /// Packages of the workspace are copied as they would be published.
  private static func inject(
    _ manifest: PackageManifest, _ folders: [String], into place: String,
    _ packages: NodePackages, _ run: inout CommandRun, depth: Int
  ) {
    guard depth < 8 else { return }
    for (name, version) in manifest.dependencies where version.hasPrefix("workspace:") {
      guard let folder = folders.first(where: { run.manifest(in: $0)?.name == name }),
        let inner = run.manifest(in: folder),
        case .present(.directory(let files)) = run.look(folder)
      else { continue }
      let target = "\(place)/node_modules/\(name)"
      run.state.files.close(target)
      run.put(.directory(published(files, inner)), at: target)
      let home = run.state.workingDirectory
      run.state.workingDirectory = place
      packages.add(inner, &run)
      run.state.workingDirectory = home
      inject(inner, folders, into: place, packages, &run, depth: depth + 1)
    }
  }

  /// What `files` of a manifest names, and what is always published.
  ///
  /// Source: docs.npmjs.com, "package.json", `files`.
  private static func published(_ folder: Directory, _ manifest: PackageManifest?) -> Directory {
    var folder = folder
    folder.remove(["node_modules"])
    guard let named = manifest?.files, !named.isEmpty else { return folder }
    let kept = Set(
      (named + [manifest?.main ?? "index.js"]).compactMap { FileTree.parts(of: $0).first })
    guard !kept.contains(where: { $0.contains("*") }) else { return folder }
    for name in folder.entries.keys where !kept.contains(name) {
      let upper = name.uppercased()
      let isAlways = ["PACKAGE.JSON", "README", "LICENSE", "LICENCE"].contains {
        upper.hasPrefix($0)
      }
      if !isAlways { folder.remove([name]) }
    }
    return folder
  }

  /// From version 10 on, unless a setting or `--legacy` says otherwise.
  private static func needsInjection(_ root: PackageManifest, _ run: CommandRun) -> Bool {
    guard let manager = root.packageManager, manager.hasPrefix("pnpm@"),
      let major = Int(manager.dropFirst(5).prefix { $0.isNumber }), major >= 10,
      !run.has(option: "--legacy")
    else { return false }
    let settings = [".npmrc", "pnpm-workspace.yaml"].compactMap { run.text(of: $0) }.joined()
      .filter { !$0.isWhitespace }
    return !["inject-workspace-packages=true", "injectWorkspacePackages:true", "egacy"].contains {
      settings.contains($0)
    }
  }
}
