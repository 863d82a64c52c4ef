import BuildModel
import BuildSimulator
import DockerfileSyntax
package import Findings

/// Finds `ADD` of local files that need no unpacking: `COPY` does the same and nothing by surprise.
package struct AddInsteadOfCopy: Rule {
  package static let id = "add-instead-of-copy"
  package static let severity = Severity.advice
  package static let alsoKnownAs = ["hadolint/DL3020"]

  private static let archives = [
    ".bz2", ".gz", ".lzma", ".tar", ".tb2", ".tbz", ".tbz2", ".tgz", ".tlz", ".tpz", ".txz", ".tZ",
    ".tzst", ".xz", ".Z", ".zst",
  ]

  package static func findings(in inspection: Inspection) -> [Finding] {
    inspection.instructions(.add).compactMap { item in
      let instruction = item.instruction
      let sources = instruction.words.dropLast().map { $0.text.filter { $0 != "\"" && $0 != "'" } }
      guard !sources.isEmpty, sources.contains(where: isPlainFile) else { return nil }
      let canBeCopy =
        sources.allSatisfy(isPlainFile)
        && !instruction.flags.contains { ["keep-git-dir", "checksum", "unpack"].contains($0.name) }
      return finding(
        at: instruction.keywordRange, ["source": .text(sources[0])],
        fixes: canBeCopy
          ? fix([Edit(instruction.keywordRange, copy(like: instruction))], isSafe: true) : [])
    }
  }

  private static func copy(like instruction: Instruction) -> String {
    instruction.keywordText == "add" ? "copy" : "COPY"
  }

  private static func isPlainFile(_ source: String) -> Bool {
    !source.contains("://") && !source.hasPrefix("git@") && !source.contains("$")
      && !source.hasPrefix("<<") && !archives.contains { source.hasSuffix($0) }
  }
}
