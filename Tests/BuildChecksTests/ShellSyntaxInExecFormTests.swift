import BuildChecks
import Testing

@Suite struct ShellSyntaxInExecFormTests {
  @Test(arguments: [
    """
    FROM scratch
    CMD ["/app", "▶$PORT◀"]

    """,
    """
    FROM debian:13
    RUN ["mkdir", "/a", "▶&&◀", "ls"]

    """,
    """
    FROM scratch
    ENTRYPOINT ["java", "▶$JAVA_OPTS◀", "-jar", "a.jar"]

    """,
    """
    FROM node:24
    CMD ["node", "a.js", "▶&&◀", "node", "b.js"]

    """,
  ])
  func `finds it at its place`(text: String) {
    expectFindings(of: ShellSyntaxInExecForm.self, in: text)
  }

  @Test(arguments: [
    """
    FROM debian:13
    CMD ["sh", "-c", "echo $PORT && date"]

    """,
    """
    FROM scratch
    CMD ["/app", "--price", "5$"]

    """,
    """
    FROM scratch
    ENTRYPOINT ["/entry.sh"]
    CMD ["$X"]

    """,
    """
    FROM scratch
    CMD /app $PORT

    """,
  ])
  func `is silent where all is well`(text: String) {
    expectFindings(of: ShellSyntaxInExecForm.self, in: text)
  }
}
