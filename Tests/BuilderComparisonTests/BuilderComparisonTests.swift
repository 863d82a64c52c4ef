import Glibc
import TestScratch
import Testing

/// Paths, kinds, modes, owners, sizes and link targets of our simulation beside a real builder's.
@Suite(
  .enabled(if: RealBuilder.isThere, "needs buildah, busybox-static and root"),
  .serialized)
struct BuilderComparisonTests {
  /// The build context; modes are set here, for no clone keeps them.
  private static let context: String = {
    let folder = Scratch.folder()
    let script = """
      set -e; umask 022; cd \(folder); mkdir context; cd context; mkdir -p src/sub logs
      echo alpha >a.txt; printf 'bee' >b.txt; echo 'a b' >'with space.txt'
      echo secret >closed.txt; chmod 600 closed.txt
      printf '#!/bin/sh\\necho hi\\n' >run.sh; chmod 755 run.sh
      echo 'main()' >src/main.js; echo 'part()' >src/sub/part.js; chmod 640 src/sub/part.js
      echo x >keep.log; echo y >drop.log; echo z >logs/deep.txt
      echo 'app:x:77:78::/:/bin/false' >passwd; echo 'web:x:79:' >group
      printf '*.log\\n!keep.log\\n**/deep.txt\\n' >.dockerignore
      """
    if let failure = RealBuilder.run(script, in: folder) { fatalError(failure) }
    return "\(folder)/context"
  }()

  /// What every image of the base's row has, as far as we say so.
  private static let base = SimulatedFiles(of: "FROM busybox:1.37\n", context: context)

  @Test func `there are at least forty`() { #expect(ComparedDockerfiles.all.count >= 40) }

  @Test(arguments: ComparedDockerfiles.all.indices)
  func `makes what a real builder makes`(_ index: Int) {
    let (name, shortText) = ComparedDockerfiles.all[index]
    let text = (shortText.hasPrefix("B\n") ? "FROM busybox:1.37\n" : "") + shortText.dropBase
    let simulated = SimulatedFiles(of: text, context: Self.context)
    let builder = RealBuilder.shared
    let real = builder.build(text, context: Self.context)
    guard real.failure == nil, simulated.failure == nil else {
      Issue.record(
        "\(name): the builder: \(real.failure ?? "done"), we: \(simulated.failure ?? "done")")
      return
    }
    for (path, file) in real.files where builder.baseFiles[path] != file {
      guard let found = simulated.files[path] else {
        Issue.record("\(name): \(path) is not there")
        continue
      }
      if file.kind == "d" || found?.kind == "d" {
        // How large a folder is depends on the file system.
        var (folder, ours) = (file, found)
        folder.bytes = 0
        ours?.bytes = 0
        #expect(ours == folder, "\(name): \(path)")
      } else if file.kind == "l" {
        #expect(found?.target == file.target && found?.owner == file.owner, "\(name): \(path)")
      } else {
        #expect(found == file, "\(name): \(path)")
      }
    }
    let own = Self.base.files
    for path in simulated.files.keys where real.files[path] == nil && own[path] == nil {
      Issue.record("\(name): \(path) is not in the real image")
    }
  }
}

extension String {
  fileprivate var dropBase: Substring { hasPrefix("B\n") ? dropFirst(2) : self[...] }
}
