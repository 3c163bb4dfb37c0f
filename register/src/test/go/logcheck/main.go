// Logcheck verifies a register with code that shares nothing with it: the note and tlog packages of golang.org/x/mod.
//
//	logcheck PREFIX VKEY
//
// PREFIX is the URL of a served log or an exported folder. It reads every entry and recomputes the root, because a reader
// that only checks tiles against each other can be shown a rewritten entry. Then it takes proofs from the tiles.
package main

import (
	"encoding/base64"
	"encoding/binary"
	"fmt"
	"io"
	"net/http"
	"os"
	"path/filepath"
	"strconv"
	"strings"

	"golang.org/x/mod/sumdb/note"
	"golang.org/x/mod/sumdb/tlog"
)

const height = 8

type source string

func (s source) read(path string) ([]byte, error) {
	if !strings.HasPrefix(string(s), "http") {
		return os.ReadFile(filepath.Join(string(s), path))
	}
	answer, err := http.Get(strings.TrimSuffix(string(s), "/") + "/" + path)
	if err != nil {
		return nil, err
	}
	defer answer.Body.Close()
	if answer.StatusCode != http.StatusOK {
		return nil, fmt.Errorf("%s: %s", path, answer.Status)
	}
	return io.ReadAll(answer.Body)
}

// Height and ReadTiles let tlog read tiles; ours lack the "8/" that the Go checksum database has in its paths.
func (s source) Height() int { return height }

func (s source) ReadTiles(tiles []tlog.Tile) ([][]byte, error) {
	var all [][]byte
	for _, tile := range tiles {
		data, err := s.read(strings.Replace(tile.Path(), "tile/8/", "tile/", 1))
		if err != nil {
			return nil, err
		}
		all = append(all, data)
	}
	return all, nil
}

func (s source) SaveTiles([]tlog.Tile, [][]byte) {}

func checkpoint(s source, vkey string) (tlog.Tree, error) {
	var tree tlog.Tree
	verifier, err := note.NewVerifier(vkey)
	if err != nil {
		return tree, err
	}
	text, err := s.read("checkpoint")
	if err != nil {
		return tree, err
	}
	opened, err := note.Open(text, note.VerifierList(verifier))
	if err != nil {
		return tree, err
	}
	lines := strings.Split(opened.Text, "\n")
	if len(lines) < 4 || lines[0] != verifier.Name() {
		return tree, fmt.Errorf("not a checkpoint of %s", verifier.Name())
	}
	if tree.N, err = strconv.ParseInt(lines[1], 10, 64); err != nil {
		return tree, err
	}
	root, err := base64.StdEncoding.DecodeString(lines[2])
	if err != nil || copy(tree.Hash[:], root) != tlog.HashSize {
		return tree, fmt.Errorf("root is not a hash: %s", lines[2])
	}
	return tree, nil
}

func entries(s source, size int64) ([]tlog.Hash, error) {
	var leaves []tlog.Hash
	for first := int64(0); first < size; first += 1 << height {
		width := int(size - first)
		if width > 1<<height {
			width = 1 << height
		}
		tile := tlog.Tile{H: height, L: 0, N: first >> height, W: width}
		bundle, err := s.read(strings.Replace(tile.Path(), "tile/8/0/", "tile/entries/", 1))
		if err != nil {
			return nil, err
		}
		for i := 0; i < width; i++ {
			if len(bundle) < 2 || len(bundle) < 2+int(binary.BigEndian.Uint16(bundle)) {
				return nil, fmt.Errorf("bundle of entry %d is cut short", first)
			}
			end := 2 + int(binary.BigEndian.Uint16(bundle))
			leaves = append(leaves, tlog.RecordHash(bundle[2:end]))
			bundle = bundle[end:]
		}
		if len(bundle) > 0 {
			return nil, fmt.Errorf("bundle of entry %d is too long", first)
		}
	}
	return leaves, nil
}

func recompute(leaves []tlog.Hash) (tlog.Hash, error) {
	var stored []tlog.Hash
	reader := tlog.HashReaderFunc(func(indexes []int64) ([]tlog.Hash, error) {
		var found []tlog.Hash
		for _, index := range indexes {
			found = append(found, stored[index])
		}
		return found, nil
	})
	for i, leaf := range leaves {
		hashes, err := tlog.StoredHashesForRecordHash(int64(i), leaf, reader)
		if err != nil {
			return tlog.Hash{}, err
		}
		stored = append(stored, hashes...)
	}
	return tlog.TreeHash(int64(len(leaves)), reader)
}

func verify(s source, vkey string) error {
	tree, err := checkpoint(s, vkey)
	if err != nil {
		return err
	}
	leaves, err := entries(s, tree.N)
	if err != nil {
		return err
	}
	root, err := recompute(leaves)
	if err != nil {
		return err
	}
	if root != tree.Hash {
		return fmt.Errorf("the entries give root %v, signed is %v", root, tree.Hash)
	}
	tiles := tlog.TileHashReader(tree, s)
	for n := int64(0); n < tree.N; n += 1 + tree.N/50 {
		proof, err := tlog.ProveRecord(tree.N, n, tiles)
		if err != nil {
			return err
		}
		if err := tlog.CheckRecord(proof, tree.N, tree.Hash, n, leaves[n]); err != nil {
			return fmt.Errorf("entry %d: %v", n, err)
		}
	}
	fmt.Printf("verified %d entries, root %v\n", tree.N, root)
	return nil
}

func main() {
	if len(os.Args) != 3 {
		fmt.Fprintln(os.Stderr, "usage: logcheck PREFIX VKEY")
		os.Exit(2)
	}
	if err := verify(source(os.Args[1]), os.Args[2]); err != nil {
		fmt.Println("refused:", err)
		os.Exit(1)
	}
}
