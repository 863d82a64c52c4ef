import DockerfileSyntax
import Findings
import Folders

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

// temporary
func cpu() -> Double {
  var usage = rusage()
  getrusage(0, &usage)
  return Double(usage.ru_utime.tv_sec) + Double(usage.ru_utime.tv_usec) / 1e6
    + Double(usage.ru_stime.tv_sec) + Double(usage.ru_stime.tv_usec) / 1e6
}
var total = 0
for path in CommandLine.arguments.dropFirst() {
  let bytes = try Disk.read(path, limit: 1 << 28)
  var best = Double.infinity
  for _ in 0..<10 {
    let source = SourceText(path: path, bytes: bytes)
    let start = cpu()
    let tree = Dockerfile(parsing: source)
    best = min(best, cpu() - start)
    total += tree.problems.count
  }
  print(path, "\(Int(Double(bytes.count) / best / 1e6)) MB/s", "\(best * 1e3) ms", total)
}
