#!/bin/sh
# Counts how often the browser makes the disk keep what was written (fsync, fdatasync) for 50 answers that were each said to
# be kept: ANSWERS=50 DIST=dist sh bench/fsync.sh. Linux with strace.
set -e
trace=$(mktemp -d)
browser=${CHROME_PATH:-$(command -v chromium || command -v google-chrome)}
cat > "$trace/browser" <<END
#!/bin/sh
exec strace -f -y -qq -e trace=fsync,fdatasync -o "$trace/calls" "$browser" "\$@"
END
chmod +x "$trace/browser"
CHROME_PATH="$trace/browser" TRACE="$trace/calls" node tools/run.mjs bench/fsync.ts
rm -r "$trace"
