import BuildModel
import BuildSimulator
import DockerfileSyntax
import Findings
import Folders

/// Tries one input.
///
/// Whatever the bytes are, the tree prints back, its places lie inside the file, and nothing behind
/// it crashes or hangs. `make fuzz SECONDS=600` runs it.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzParser(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  let dockerfile = Dockerfile(parsing: SourceText(path: "fuzz", bytes: bytes))
  precondition(dockerfile.printed == bytes, "the tree does not print back")
  for problem in dockerfile.problems { precondition(isInside(problem.range, bytes)) }
  for instruction in dockerfile.instructions {
    precondition(isInside(instruction.range, bytes))
    for word in instruction.words {
      precondition(isInside(word.range, bytes))
      _ = try? VariableExpansion(escape: dockerfile.escape).expand(word.bytes) { $0 }
    }
  }
  _ = dockerfile.syntaxClasses
  let build = Build(of: dockerfile, images: BaseImageCatalogue(.inMemory([:])))
  _ = Simulation(of: build, context: .unknown).start
  return 0
}

private func isInside(_ range: SourceRange, _ bytes: [UInt8]) -> Bool {
  0 <= range.lowerBound && range.upperBound <= bytes.count
}
