/// Dockerfiles of which all files are known: `COPY`, `ADD` of local files, `WORKDIR`, known commands.
///
/// The builder in use reads no heredocs and gives `WORKDIR` to root whatever `USER` says, so neither
/// is among them.
enum ComparedDockerfiles {
  /// Name and text; `B` stands for the base image.
  static let all: [(name: String, text: String)] = [
    ("copy a file", "FROM scratch\nCOPY a.txt /\n"),
    ("copy under a new name", "FROM scratch\nCOPY a.txt /etc/new/name\n"),
    ("copy into a folder", "FROM scratch\nCOPY a.txt /etc/new/\n"),
    ("copy two files", "FROM scratch\nCOPY a.txt run.sh /opt/\n"),
    ("copy what is in a folder", "FROM scratch\nCOPY src /opt\n"),
    ("copy a folder twice", "FROM scratch\nCOPY src /opt\nCOPY src /opt/src\n"),
    ("copy everything", "FROM scratch\nCOPY . /all/\n"),
    ("copy by pattern", "FROM scratch\nCOPY *.txt /t/\n"),
    ("copy by pattern in a folder", "FROM scratch\nCOPY src/*.js /t/\n"),
    ("copy by pattern with a folder in it", "FROM scratch\nCOPY s* /t/\n"),
    ("copy with a question mark", "FROM scratch\nCOPY ?.txt /t/\n"),
    ("copy in JSON", "FROM scratch\nCOPY [\"with space.txt\", \"/t/\"]\n"),
    ("copy for somebody", "FROM scratch\nCOPY --chown=12:34 src /opt\n"),
    ("copy for a user alone", "FROM scratch\nCOPY --chown=12 src/main.js /opt/\n"),
    (
      "copy for a name", "FROM scratch\nCOPY passwd group /etc/\nCOPY --chown=app:web a.txt /opt/\n"
    ),
    ("copy with a mode", "FROM scratch\nCOPY --chmod=0750 a.txt /opt/\n"),
    ("copy over a file", "FROM scratch\nCOPY a.txt /x\nCOPY run.sh /x\n"),
    ("copy with dots", "FROM scratch\nWORKDIR /a/b\nCOPY ./src/../a.txt ../c/\n"),
    ("copy with a variable", "FROM scratch\nARG to=/opt/v\nCOPY a.txt $to/\n"),
    ("copy a closed file", "FROM scratch\nCOPY closed.txt /s/\n"),
    ("add files", "FROM scratch\nADD a.txt src /opt/\n"),
    ("relative to nothing", "FROM scratch\nCOPY a.txt sub/\n"),
    ("workdir", "FROM scratch\nWORKDIR /srv/app\n"),
    (
      "workdir after workdir",
      "FROM scratch\nWORKDIR /srv\nWORKDIR app\nWORKDIR ../web\nCOPY a.txt .\n"
    ),
    ("workdir with a variable", "FROM scratch\nENV home=/h\nWORKDIR ${home}/x\nCOPY . .\n"),
    ("copy from a stage", "FROM scratch AS a\nCOPY src /s\nFROM scratch\nCOPY --from=a /s /t\n"),
    (
      "copy a file from a stage",
      "FROM scratch AS a\nCOPY --chown=5:6 run.sh /s/\nFROM scratch\nCOPY --from=a /s/run.sh /bin/\n"
    ),
    ("built on a stage", "FROM scratch AS a\nCOPY a.txt /\nFROM a\nCOPY run.sh /\n"),
    ("mkdir", "B\nRUN mkdir /a && mkdir -p /b/c/d /e\n"),
    ("mkdir with a mode", "B\nRUN mkdir -m 700 /a\n"),
    ("touch", "B\nRUN touch /a /etc/b\n"),
    ("echo into files", "B\nRUN echo hello > /a && echo -n x > /b && echo y >> /a\n"),
    ("printf into files", "B\nRUN printf 'a\\nb\\n' > /a; printf '%s-%s' 1 2 > /b\n"),
    ("chmod", "B\nCOPY src /s\nRUN chmod 600 /s/main.js && chmod +x /s/sub/part.js\n"),
    ("chmod of all", "B\nCOPY src /s\nRUN chmod -R go-rwx /s\n"),
    ("chmod by letters", "B\nCOPY src /s\nRUN chmod -R u=rwX,g=rX,o= /s\n"),
    (
      "chown",
      "B\nCOPY passwd group /etc/\nCOPY src /s\nRUN chown -R 7:8 /s && chown app /s/main.js\n"
    ),
    ("chgrp", "B\nCOPY a.txt /\nRUN chgrp 9 /a.txt\n"),
    (
      "cp",
      "B\nCOPY a.txt run.sh /\nRUN cp /a.txt /b && cp /run.sh /etc/ && mkdir /d && cp /a.txt /b /d\n"
    ),
    (
      "cp of folders",
      "B\nCOPY src /s\nRUN cp -r /s /t && mkdir /u && cp -r /s /u && cp -r /s/. /v\n"
    ),
    ("cp that keeps", "B\nCOPY --chown=3:4 src /s\nRUN cp -a /s /t\n"),
    ("mv", "B\nCOPY src /s\nRUN mv /s/main.js /m && mkdir /d && mv /s/sub /d/\n"),
    ("rm", "B\nCOPY src /s\nRUN rm /s/main.js && rm -rf /s/sub && rm -f /nothing\n"),
    ("rm by pattern", "B\nCOPY src /s\nRUN rm -rf /s/*.js\n"),
    ("ln", "B\nCOPY a.txt /\nRUN ln -s /a.txt /b && ln -s a.txt /etc/c && ln /a.txt /d\n"),
    ("ln over a link", "B\nRUN ln -s x /l && ln -sf y /l\n"),
    ("a link as a way", "B\nRUN mkdir /d && ln -s d /l && echo x > /l/f\n"),
    ("copy through a link", "B\nRUN mkdir /d && ln -s d /l\nCOPY a.txt /l/\n"),
    (
      "cd and relative paths",
      "B\nWORKDIR /w\nRUN mkdir a && cd a && echo x > b && cd .. && touch c\n"
    ),
    ("a loop", "B\nRUN for d in a b c; do mkdir -p /x/$d && echo $d > /x/$d/name; done\n"),
    ("a condition", "B\nRUN if [ -f /etc/passwd ]; then touch /yes; else touch /no; fi\n"),
    ("variables", "B\nENV a=/one\nRUN b=two; mkdir -p $a/$b && touch \"$a/$b/three four\"\n"),
    ("a function", "B\nRUN put() { echo \"$1\" > \"$2\"; }; put hi /a; put ho /b\n"),
    ("a substitution", "B\nRUN mkdir /d && echo \"$(basename /x/y.z .z)\" > /d/$(echo name)\n"),
    ("braces stay", "B\nRUN mkdir -p /a/{b,c} || true\n"),
    ("exec form", "B\nRUN [\"mkdir\", \"-p\", \"/a/b\"]\n"),
    ("as somebody", "B\nRUN mkdir -m 777 /d\nUSER 12:34\nRUN mkdir /d/e && echo x > /d/f\n"),
    ("tee and cat", "B\nCOPY a.txt /\nRUN echo x | tee /b && cat /a.txt /b > /c\n"),
    ("sed", "B\nCOPY a.txt /\nRUN sed -i s/a/bcd/ /a.txt\n"),
    ("what is ignored", "FROM scratch\nCOPY src /s\nCOPY *.log /l/\nCOPY . /all\n"),
  ]
}
