import XCTest
@testable import PulseCore

final class BeatTests: XCTestCase {
    func testLine() { XCTAssertEqual(Beat(n: 1).line(), "{\"n\":1}") }
}
