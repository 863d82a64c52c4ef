import BuildModel
import BuildSimulator
import DockerfileSyntax
package import Findings

/// Finds images from registries that `trusted-registries` of the configuration does not list.
package struct UntrustedRegistry: Rule {
  package static let id = "untrusted-registry"
  package static let severity = Severity.error
  package static let alsoKnownAs = ["hadolint/DL3026"]

  package static func findings(in inspection: Inspection) -> [Finding] {
    guard !inspection.trustedRegistries.isEmpty else { return [] }
    return inspection.build.stages.flatMap { stage -> [Finding] in
      var found: [Finding] = []
      if case .image(let reference, _) = stage.base, let word = stage.baseWord {
        found += findings(for: reference, at: word.range, inspection)
      }
      for instruction in stage.instructions {
        for (name, range) in imageNames(in: instruction)
        where inspection.build.stage(named: name, before: stage.index) == nil {
          guard let reference = ImageReference(parsing: name) else { continue }
          found += findings(for: reference, at: range, inspection)
        }
      }
      return found
    }
  }

  private static func imageNames(in instruction: Instruction) -> [(String, SourceRange)] {
    instruction.flags.compactMap { flag in
      guard let value = flag.value?.text else { return nil }
      if flag.name == "from", Int(value) == nil { return (value, flag.range) }
      guard flag.name == "mount", let from = (try? MountOptions(value))?.value(of: "from") else {
        return nil
      }
      return (from, flag.range)
    }
  }

  private static func findings(
    for reference: ImageReference, at range: SourceRange, _ inspection: Inspection
  ) -> [Finding] {
    let isTrusted = inspection.trustedRegistries.contains {
      matches($0, reference.registry) || $0 == "hub.docker.com" && reference.registry == "docker.io"
    }
    guard !isTrusted else { return [] }
    return [
      finding(
        at: range,
        [
          "registry": .text(reference.registry),
          "trusted": .text(inspection.trustedRegistries.joined(separator: ", ")),
        ])
    ]
  }

  /// `*.example.com` for every host of a domain, `*` for all.
  private static func matches(_ pattern: String, _ registry: String) -> Bool {
    if pattern == "*" || pattern == registry { return true }
    if pattern.hasPrefix("*") { return registry.hasSuffix(pattern.dropFirst()) }
    return pattern.hasSuffix("*") && registry.hasPrefix(pattern.dropLast())
  }
}
