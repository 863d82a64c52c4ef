import BuildModel
import BuildSimulator
import DockerfileSyntax
package import Findings

/// Finds dependencies that are installed behind the copy of all sources: every change installs them anew.
package struct CacheLostByOrder: Rule {
  package static let id = "cache-lost-by-order"
  package static let severity = Severity.advice

  private static let installs: [(tool: String, verbs: [String], manifest: String)] = [
    ("npm", ["ci", "install", "i"], "package.json package-lock.json"),
    ("yarn", ["install"], "package.json yarn.lock"),
    ("pnpm", ["install", "i"], "package.json pnpm-lock.yaml"),
    ("pip", ["install"], "requirements.txt"), ("pip3", ["install"], "requirements.txt"),
    ("poetry", ["install"], "pyproject.toml poetry.lock"),
    ("uv", ["sync"], "pyproject.toml uv.lock"),
    ("bundle", ["install"], "Gemfile Gemfile.lock"),
    ("composer", ["install"], "composer.json composer.lock"),
    ("go", ["mod"], "go.mod go.sum"), ("cargo", ["fetch"], "Cargo.toml Cargo.lock"),
    ("dotnet", ["restore"], "*.csproj"), ("mvn", ["dependency:go-offline"], "pom.xml"),
  ]

  package static func findings(in inspection: Inspection) -> [Finding] {
    inspection.build.stages.compactMap { stage in
      var copy: Instruction?
      for instruction in stage.instructions {
        if instruction.keyword == .copy || instruction.keyword == .add,
          instruction.flag("from") == nil, instruction.words.count >= 2
        {
          guard [".", "./", "/"].contains(instruction.words[0].text) else { continue }
          copy = copy ?? instruction
        }
        guard let copy, instruction.keyword == .run,
          let install = install(in: instruction, inspection)
        else { continue }
        if wasInstalledBefore(copy, install.tool, stage, inspection) { return nil }
        return finding(
          at: copy.headRange,
          ["command": .text(install.text), "manifest": .text(install.manifest)])
      }
      return nil
    }
  }

  private static func install(
    in instruction: Instruction, _ inspection: Inspection
  ) -> (tool: String, text: String, manifest: String)? {
    guard let run = inspection.runs.first(where: { $0.instruction.range == instruction.range })
    else {
      return nil
    }
    for command in run.commands {
      for install in installs where install.tool == command.name {
        guard let verb = command.operands.first, install.verbs.contains(verb) else { continue }
        if install.tool == "go", command.operands.dropFirst().first != "download" { continue }
        if install.tool.hasPrefix("pip"), !command.hasOption("-r", "--requirement") { continue }
        if install.tool == "npm", command.operands.count > 1 || command.hasOption("-g", "--global")
        {
          continue
        }
        return (
          install.tool,
          "\(install.tool) \(command.operands.prefix(install.tool == "go" ? 2 : 1).joined(separator: " "))",
          install.manifest
        )
      }
    }
    return nil
  }

  /// The manifests came first and only what is new is installed here; or a mount keeps it.
  private static func wasInstalledBefore(
    _ copy: Instruction, _ tool: String, _ stage: Stage, _ inspection: Inspection
  ) -> Bool {
    stage.instructions.contains { instruction in
      instruction.keyword == .run && instruction.range.lowerBound < copy.range.lowerBound
        && install(in: instruction, inspection)?.tool == tool
    }
  }
}
