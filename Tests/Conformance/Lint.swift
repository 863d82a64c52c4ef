import BuildChecks
import BuildModel
import BuildSimulator
import DockerfileSyntax
import Findings
import Folders

/// Compares rule by rule with what the peers' own tests say of a Dockerfile.
struct Lint {
  let images: BaseImageCatalogue

  func verdict(of item: Case) -> Verdict {
    item.kind == "buildkit" ? buildKit(item) : hadolint(item)
  }

  private func inspection(of item: Case, _ text: String) -> Inspection {
    var files = ["Dockerfile": text]
    files[".dockerignore"] = item.dockerignore
    return Inspection(
      of: Dockerfile(parsing: SourceText(text)),
      context: item.dockerignore == nil ? .unknown : BuildContext(.inMemory(files)), images: images,
      arguments: item.lintArguments, trustedRegistries: item.trustedRegistries)
  }

  // MARK: BuildKit

  /// Experimental rules are on where the file says so.
  static let selection = RuleSelection(
    ignore: [RuleName("buildkit/InvalidDefinitionDescription")], includesAll: true)

  /// Cases that are not compared, by name, each with its reason.
  private static let leftOut = [
    "buildkit/testLegacyKeyValueFormat#3":
      "names lines 3 and 4 of a text in which the two instructions stand in lines 6 and 7"
  ]

  private func buildKit(_ item: Case) -> Verdict {
    if let reason = Lint.leftOut[item.name] { return .leftOut(reason) }
    if item.checkOption != nil {
      return .leftOut("an option from outside takes the place of the file's own directive")
    }
    let text = item.dockerfile ?? ""
    let table = LineTable(Array(text.utf8))
    let found = AllRules.findings(in: inspection(of: item, text), Lint.selection)
      .flatMap { finding in
        Lint.names(of: finding, peer: "buildkit/").map {
          "\($0):\(table.line(at: finding.range.lowerBound))"
        }
      }
    let expected = (item.expected?.list ?? []).compactMap { value -> String? in
      guard let rule = value["rule"]?.text, case .number(let line)? = value["line"] else {
        return nil
      }
      return "\(rule):\(Int(line))"
    }
    return Set(found) == Set(expected)
      ? .passed : .failed("expected \(expected.sorted()), found \(found.sorted())")
  }

  static func names(of finding: Finding, peer: String) -> [String] {
    finding.alsoKnownAs.filter { $0.hasPrefix(peer) }.map { String($0.dropFirst(peer.count)) }
  }

  // MARK: hadolint

  private func hadolint(_ item: Case) -> Verdict {
    guard let rule = item.rule, Lint.covered.contains(rule) else { return .unsupported }
    guard item.completeAgrees else { return .leftOut("hadolint says otherwise of a whole file") }
    let text = item.completeDockerfile ?? item.dockerfile ?? ""
    let inspection = inspection(of: item, text)
    let fires = AllRules.findings(in: inspection, .all)
      .contains { Lint.names(of: $0, peer: "hadolint/").contains(rule) }
    guard fires != item.shouldFire else { return .passed }
    if let reason = Lint.purpose(of: rule, fires: fires, in: inspection, text) {
      return .leftOut(reason)
    }
    return .failed(fires ? "\(rule) fires here" : "\(rule) is silent here")
  }

  private static let covered = Set(
    AllRules.rules.flatMap { $0.alsoKnownAs }.filter { $0.hasPrefix("hadolint/") }
      .map { String($0.dropFirst("hadolint/".count)) } + ["DL3043", "DL3061"])

  /// Why this tool says something else on purpose; `nil` where it should not.
  private static func purpose(
    of rule: String, fires: Bool, in inspection: Inspection, _ text: String
  ) -> String? {
    switch (rule, fires) {
    case ("DL3002", false) where inspection.image?.user != "root" && inspection.image?.user != "0":
      "root in a stage that does not ship harms nobody"
    case ("DL3022", false):
      "the name may be an image; only slips and later stages are told"
    case ("DL3021", false) where text.contains("COPY --from="):
      nil
    case ("DL3009", false),
      ("DL3060", false)
    where inspection.build.stages.count > 1
      && !inspection.build.shippedStages.contains {
        $0.instructions.contains { $0.keyword == .run || $0.keyword == .onbuild }
      }:
      "what stays in a builder stage is not shipped"
    case ("DL3059", false) where inspection.build.stages.count > 1:
      "several steps are better in a builder stage: each is cached by itself"
    case ("DL3066", false) where inspection.build.stages.count > 1:
      "the user of a builder stage starts nothing"
    default: nil
    }
  }
}
