#!/bin/sh
# CSV to scored CSV, the whole process of the built console: wall and CPU seconds, peak memory.
# usage: benchmarks/run-csv.sh [ROWS ...]        (default: 100000 1000000)
set -eu
root=$(cd "$(dirname "$0")/.." && pwd)
[ $# -gt 0 ] || set -- 100000 1000000

dotnet build -c Release -v q "$root/benchmarks/UrbanIndicators.Benchmarks" >&2
dotnet build -c Release -v q "$root/samples/UrbanIndicators.Console" >&2
bench="$root/benchmarks/UrbanIndicators.Benchmarks/bin/Release/net10.0/UrbanIndicators.Benchmarks.dll"
console="$root/samples/UrbanIndicators.Console/bin/Release/net10.0/urban-indicators.dll"

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
cp "$root/benchmarks/bench-60.yaml" .

for rows in "$@"; do
    dotnet "$bench" generate "$rows" data.csv
    # Once before, so that every run finds the file in the page cache.
    cat data.csv > /dev/null
    echo "$rows rows, $(wc -c < data.csv) bytes"
    for run in 1 2 3; do
        rm -f scores.csv
        # GNU time: user and system seconds, wall, peak in KiB. Its figures go to a file so that the console's own lines do not mix with them.
        if [ -x /usr/bin/time ]; then
            /usr/bin/time -f '%U %S %e %M' -o time.txt \
                dotnet "$console" score bench-60.yaml --data data.csv --year 2035 --format csv -o scores.csv > /dev/null 2> messages.txt || { cat messages.txt >&2; exit 1; }
        else
            python3 "$root/benchmarks/measure.py" time.txt \
                dotnet "$console" score bench-60.yaml --data data.csv --year 2035 --format csv -o scores.csv > /dev/null 2> messages.txt || { cat messages.txt >&2; exit 1; }
        fi
        awk -v run="$run" '{ printf "run %d: user %.2f s, system %.2f s, CPU %.2f s, wall %.2f s, peak %.2f GiB\n", run, $1, $2, $1 + $2, $3, $4 / 1048576 }' time.txt
    done
    # A wrong answer is not fast: the file has a line for every row and a heading.
    lines=$(wc -l < scores.csv)
    [ "$lines" -eq $((rows + 1)) ] || { echo "scores.csv has $lines lines, expected $((rows + 1))" >&2; exit 1; }
done
dotnet "$bench" bandwidth
