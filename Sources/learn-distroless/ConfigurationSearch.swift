import BuildChecks
import Findings
import Folders
import Reports
import Synchronization

/// Finds the `.learn-distroless.yaml` that counts for a file: in its folder or the nearest above it.
final class ConfigurationSearch: Sendable {
  private struct Known {
    var byFolder: [String: Configuration] = [:]
    var problems: [FileFinding] = []
  }

  private let known = Mutex(Known())

  /// What is wrong with the files that were read.
  var problems: [FileFinding] { known.withLock(\.problems) }

  func configuration(for path: String) -> Configuration {
    let folder =
      path == "-"
      ? Disk.resolved(".")
      : Disk.resolved(
        path.split(separator: "/").count > 1 || path.hasPrefix("/")
          ? String(path[..<(path.lastIndex(of: "/") ?? path.startIndex)]) + "/" : ".")
    guard let folder else { return Configuration() }
    return known.withLock { find(above: folder, &$0) }
  }

  private func find(above folder: String, _ known: inout Known) -> Configuration {
    var passed: [String] = []
    var place = folder
    var found = Configuration()
    while true {
      if let configuration = known.byFolder[place] {
        found = configuration
        break
      }
      passed.append(place)
      if let configuration = read(in: place, &known) {
        found = configuration
        break
      }
      guard place != "/", let slash = place.lastIndex(of: "/") else { break }
      place = slash == place.startIndex ? "/" : String(place[..<slash])
    }
    for folder in passed { known.byFolder[folder] = found }
    return found
  }

  private func read(in folder: String, _ known: inout Known) -> Configuration? {
    let path = (folder == "/" ? "" : folder) + "/" + Configuration.fileName
    guard Disk.size(of: path) != nil else { return nil }
    guard let bytes = try? Disk.read(path, limit: Configuration.largestSize) else { return nil }
    let source = SourceText(path: path, bytes: bytes)
    let (configuration, problems) = Configuration.read(source)
    known.problems += problems.map { FileFinding($0, in: source) }
    return configuration
  }
}
