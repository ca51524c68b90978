// Command serviceconfig fails on request and reports what arrives (serve), or makes calls with service configs (run).
package main

import (
	"fmt"
	"os"
)

func main() {
	if len(os.Args) != 2 && len(os.Args) != 3 {
		fmt.Fprintln(os.Stderr, "usage: serviceconfig serve | run PORT")
		os.Exit(2)
	}
	var err error
	switch {
	case os.Args[1] == "serve":
		err = serve()
	case os.Args[1] == "run" && len(os.Args) == 3:
		err = run(os.Args[2])
	default:
		err = fmt.Errorf("unknown command %s", os.Args[1])
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}
