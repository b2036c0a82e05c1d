"""Runs a command and writes user, system and wall seconds and peak KiB to a file: for machines without GNU time."""
import resource
import subprocess
import sys
import time

start = time.monotonic()
status = subprocess.call(sys.argv[2:])
wall = time.monotonic() - start
used = resource.getrusage(resource.RUSAGE_CHILDREN)
with open(sys.argv[1], "w") as out:
    out.write(f"{used.ru_utime:.2f} {used.ru_stime:.2f} {wall:.2f} {used.ru_maxrss}\n")
sys.exit(status)
