import BuildModel
import BuildSimulator
import DockerfileSyntax
package import Findings

/// Finds libraries for run time, fonts and locales that are installed in a builder and never copied out of it.
package struct PackagesLeftInBuilder: Rule {
  package static let id = "packages-left-in-builder"
  package static let severity = Severity.advice
  package static let certainty = Certainty.likely

  package static func findings(in inspection: Inspection) -> [Finding] {
    guard inspection.image?.baseImage?.isDistroless ?? false, inspection.start.failure == nil else {
      return []
    }
    let copied = inspection.instructions(.copy).filter { inspection.isShipped($0.stage.index) }
      .flatMap { $0.instruction.words.map(\.text) }
    return inspection.runs.compactMap { run in
      guard !inspection.isShipped(run.stage), inspection.simulation.neededStages.contains(run.stage)
      else { return nil }
      let packages = run.commands.filter { isInstall($0) }.flatMap { $0.operands.dropFirst() }
      guard let package = packages.first(where: isForRunTime),
        !copied.contains(where: { mayBring(package, $0) })
      else { return nil }
      return finding(
        at: run.instruction.headRange,
        ["package": .text(package), "image": .text(inspection.finalBaseName)])
    }
  }

  private static func isInstall(_ command: ShellCommandLine) -> Bool {
    ["apt", "apt-get", "apk"].contains(command.name)
      && ["install", "add"].contains(command.operands.first)
  }

  /// `libpq5`, `libvips42`: without `-dev`; fonts and locales.
  private static func isForRunTime(_ name: String) -> Bool {
    if ["fontconfig", "libvips", "libpq", "locales"].contains(name) || name.hasPrefix("fonts-") {
      return true
    }
    guard name.hasPrefix("lib"), !name.hasSuffix("-dev"), !name.contains("-dev="),
      let last = name.last
    else { return false }
    return last.isNumber && !["libc6", "libstdc++6", "libgcc-s1", "libssl3"].contains(name)
  }

  /// Whether a copied path may hold what the package brought: its own files, or a whole system folder.
  private static func mayBring(_ package: String, _ path: String) -> Bool {
    let stem = package.prefix { !$0.isNumber }.drop { $0 == "=" }
    return path.contains(stem) || ["/", "/usr", "/usr/lib", "/usr/share", "/lib"].contains(path)
      || path.contains("x86_64-linux-gnu") || path.hasSuffix(".so") || path.contains(".so.")
      || path.contains("fonts") && package.hasPrefix("font")
  }
}
