import BuildModel
import BuildSimulator
import DockerfileSyntax
package import Findings

/// Finds copies of whole systems and toolchains into the image that ships: `COPY --from=build / /`.
package struct ToolchainCopied: Rule {
  package static let id = "toolchain-copied"
  package static let severity = Severity.warning
  package static let alsoKnownAs = ["hadolint/DL3067"]

  private static let folders: Set<String> = [
    "/", "/go", "/root", "/usr", "/usr/bin", "/usr/lib", "/usr/local/go", "/usr/share", "/home",
    "/opt", "/var",
  ]

  package static func findings(in inspection: Inspection) -> [Finding] {
    inspection.instructions(.copy).compactMap { item in
      let words = item.instruction.words
      guard let name = item.instruction.flag("from")?.value?.text, words.count == 2 else {
        return nil
      }
      let source = path(words[0].text)
      let isWhole = source == "/" && path(words[1].text) == "/"
      if let from = inspection.build.stage(named: name, before: item.stage.index) {
        // An empty image holds only what was put into it.
        if source == "/", inspection.simulation.stages[from.index].isScratch { return nil }
      } else if !isSystem(name, inspection) {
        // All of a small image, such as a distroless base or a set of scripts, may be what is wanted.
        return nil
      }
      guard isWhole || inspection.isShipped(item.stage.index) && folders.contains(source) else {
        return nil
      }
      return finding(
        at: words[0].range, ["path": .text(words[0].text)], variant: source == "/" ? "root" : nil,
        certainty: isWhole ? .provable : .likely, also: isWhole ? nil : [],
        isHygiene: !inspection.isShipped(item.stage.index))
    }
  }

  /// Whether an image outside of the build is known to have a shell, and so a whole system.
  private static func isSystem(_ name: String, _ inspection: Inspection) -> Bool {
    guard let reference = ImageReference(parsing: name),
      case .known(let image) = inspection.build.images.look(up: reference)
    else { return false }
    return image.hasBinSh
  }

  private static func path(_ text: String) -> String {
    let bare = text.filter { $0 != "\"" }
    return bare.hasPrefix("/") ? FileTree.absolute(bare, in: "/") : bare
  }
}
