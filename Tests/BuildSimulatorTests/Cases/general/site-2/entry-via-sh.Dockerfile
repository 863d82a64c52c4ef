# expect: starts
# why: sh reads the script, no x bit required
from debian:13-slim
copy docker/entry.sh /entry.sh
entrypoint ["sh", "/entry.sh"]
cmd ["tail", "-f", "/dev/null"]
