import BuildChecks
import Testing

@Suite struct VirtualEnvironmentBrokenTests {
  @Test(arguments: [
    """
    FROM python:3.13-slim AS b
    RUN python -m venv /venv
    FROM gcr.io/distroless/python3-debian13
    COPY --from=b /venv /venv
    ENTRYPOINT ["▶/venv/bin/python◀", "/a.py"]

    """
  ])
  func `finds it at its place`(text: String) {
    expectFindings(of: VirtualEnvironmentBroken.self, in: text)
  }

  @Test(arguments: [
    """
    FROM python:3.13-slim
    RUN python -m venv /venv
    ENTRYPOINT ["/venv/bin/python", "-V"]

    """
  ])
  func `is silent where all is well`(text: String) {
    expectFindings(of: VirtualEnvironmentBroken.self, in: text)
  }
}
