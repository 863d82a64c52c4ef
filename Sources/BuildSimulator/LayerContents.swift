import BuildModel
package import DockerfileSyntax

/// What a layer of the final image brings, and what of it a later layer hides.
package struct LayerContents: Sendable {
  package struct Item: Sendable {
    /// Absolute.
    package var path: String
    package var size: Size
  }

  package var instruction: Instruction
  package var size: Size
  /// Files that are new or changed in this layer, by path.
  package var brought: [Item]
  /// Those of them that a later layer deletes or replaces: they cost their bytes all the same.
  package var hidden: [Item]
}

extension Simulation {
  /// The layers on top of the base image, the lowest first; those of a stage that the last one goes on
  /// from come before its own.
  package var layerContents: [LayerContents] {
    guard let image else { return [] }
    let end = image.files.filesByPath
    var before: [String: File] = [:]
    return build.shippedStages.reversed().flatMap { stages[$0.index].layers }.map { layer in
      let now = layer.files.filesByPath
      let brought = now.filter { path, file in
        file.origin != .baseImage && before[path].map { !$0.isSame(as: file) } ?? true
      }
      let hidden = brought.filter { path, file in end[path].map { !$0.isSame(as: file) } ?? true }
      before = now
      return LayerContents(
        instruction: layer.instruction, size: layer.size, brought: LayerContents.items(brought),
        hidden: LayerContents.items(hidden))
    }
  }
}

extension LayerContents {
  fileprivate static func items(_ files: [String: File]) -> [Item] {
    files.sorted { $0.key < $1.key }.map { Item(path: $0.key, size: $0.value.size) }
  }
}

extension FileTree {
  fileprivate var filesByPath: [String: File] {
    var files: [String: File] = [:]
    forEachFile { path, file, _ in files[path] = file }
    return files
  }
}
