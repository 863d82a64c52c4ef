import Folders
import BuildModel
import BuildSimulator
import DockerfileSyntax
package import Findings

/// Finds final `FROM scratch` images without what programs look for: certificates, time zones, users, `/tmp`.
///
/// Told by itself only where the sources call an `https://` address.
package struct ScratchLacksFiles: Rule {
  package static let id = "scratch-lacks-files"
  package static let severity = Severity.advice
  package static let certainty = Certainty.likely

  package static func findings(in inspection: Inspection) -> [Finding] {
    guard let image = inspection.image, image.isScratch, inspection.start.failure == nil,
      let stage = inspection.build.shippedStages.last
    else { return [] }
    let wanted = [
      ("/etc/ssl", "/etc/ssl/certs/ca-certificates.crt"),
      ("/usr/share/zoneinfo", "/usr/share/zoneinfo"),
      ("/etc/passwd", "/etc/passwd"), ("/tmp", "/tmp"),
    ]
    let missing = wanted.filter { image.files.look(at: $0.0).isAbsent }.map(\.1)
    guard !missing.isEmpty else { return [] }
    let lacksCertificates = missing.contains { $0.hasPrefix("/etc/ssl") }
    return [
      finding(
        at: stage.from.headRange, ["missing": .text(missing.joined(separator: ", "))],
        isHygiene: !(lacksCertificates && callsSecureAddress(inspection)))
    ]
  }

  /// Whether a source file at the top of the context, or in `cmd`, `src` or `internal`, names an `https://` address.
  private static func callsSecureAddress(_ inspection: Inspection) -> Bool {
    let context = inspection.simulation.context
    guard let folder = context.folder else { return false }
    var open = ["", "cmd", "src", "internal"]
    var read = 0
    while let place = open.popLast(), read < 40 {
      for entry in (try? folder.list(place)) ?? [] where read < 40 {
        let path = place.isEmpty ? entry.name : "\(place)/\(entry.name)"
        if entry.kind == .directory, !place.isEmpty, path.split(separator: "/").count < 4 {
          open.append(path)
        }
        guard [".go", ".rs", ".c", ".cpp", ".swift"].contains(where: { entry.name.hasSuffix($0) }),
          let bytes = context.read(path)
        else { continue }
        read += 1
        if String(decoding: bytes, as: UTF8.self).contains("\"https://") { return true }
      }
    }
    return false
  }
}
