#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// CPU time of this process: what other programs do at the same time matters less to it.
enum Clock {
  static var seconds: Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  static func best(of runs: Int, _ work: () -> Void) -> Double {
    var best = Double.infinity
    for _ in 0..<runs {
      let start = seconds
      work()
      best = min(best, seconds - start)
    }
    return best
  }
}

func logarithm(_ number: Double) -> Double { log(number) }

/// What a process cost.
struct Cost {
  var cpu = Double.infinity
  var wall = Double.infinity
  var peakBytes = 0
  var status: Int32 = -1
}

/// Other programs, started without a shell, their output thrown away.
enum Process {
  static func best(_ arguments: [String], runs: Int = 9) -> Cost {
    var best = Cost()
    for _ in 0..<runs {
      let cost = run(arguments)
      best.cpu = min(best.cpu, cost.cpu)
      best.wall = min(best.wall, cost.wall)
      best.peakBytes = max(best.peakBytes, cost.peakBytes)
    }
    return best
  }

  /// How a program ends; -1 where it cannot be started.
  static func exitCode(_ arguments: [String]) -> Int32 { run(arguments).status }

  private static func run(_ arguments: [String]) -> Cost {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
    defer { posix_spawn_file_actions_destroy(&actions) }
    var words: [UnsafeMutablePointer<CChar>?] = arguments.map { strdup($0) }
    words.append(nil)
    defer { words.forEach { free($0) } }
    var process: pid_t = 0
    let start = now()
    guard posix_spawnp(&process, arguments[0], &actions, nil, words, environ) == 0 else {
      return Cost()
    }
    var usage = rusage()
    var status: Int32 = 0
    wait4(process, &status, 0, &usage)
    return Cost(
      cpu: seconds(usage.ru_utime) + seconds(usage.ru_stime), wall: now() - start,
      peakBytes: Int(usage.ru_maxrss) * 1024, status: status)
  }

  private static func seconds(_ time: timeval) -> Double {
    Double(time.tv_sec) + Double(time.tv_usec) / 1e6
  }

  static func now() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}

extension String {
  /// A number with so many digits behind the point.
  init(format number: Double, digits: Int) {
    let scale = pow(10, Double(digits))
    let value = (number * scale).rounded() / scale
    let text = "\(value)"
    self = digits == 0 ? text.split(separator: ".").first.map(String.init) ?? text : text
  }
}
