import Foundation
import PulseCore

var i = 0
while true {
    print(Beat(n: i).line())
    i += 1
    Thread.sleep(forTimeInterval: 5)
}
