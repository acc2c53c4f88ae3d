// Made by `npm run train:quotes`; not for hands. Hundredths in base 36, "_n" for n zeros.

export const PACKED = `
_4 4 e 1e -1 _6 -i _5 -14 -a 25 _7 j _5 5 -22 15 _7 -b _5 -1f -y -18 _7 p _5 13 -2y -5f t _6 -24 _5
2n -1p -28 _7 -4a _5 -1j s -4a _7 -z _5 -r -5 -4l _7 -g _1 -u l 11 -12 -4 n -2u -k c 1h g a -1n -28 2
i -1s -1v 1 u 10 -s v -l m 1e -17 -d -1g a -e -8 11 m y -x -13 -12 1p -l -j -o -h -1o -18 -7 -z e -1v
-5 q -v -1v v 3 -r -11 5 -v -a -1d -c -l b _2 10 -22 12 -1n -a 1i -2h -4j -1b -2p -2 -3a -1c m _2 -4b
-k -3 -2 _2 -2r -2z -k -a _1 5 1n y _2 -9 -u d -38 -o -4 -4g -b n -1s 16 -2x 4 -n _2 -r -f -q -1c -d
_1 -2i -f -o -e -5 u 6 -n _4 -a -c m -3 -1d 7 -25 1q c p e n _8 b _3 -c _4 -3u -1j -33 l 16 2m _1 8
-d c -32 -1n k 3 1 _1 -43 a -18 -7 -6 2 -1 -7 4 -1d -1y -18 7 g -y -2 37 -h -2r b -b -j _1 -m -27 -3v
-4n -2t -1a -1w p _2 -f _e -6f -2 -7 -r q -1b _1 f -1p 2t -39 -14 -1k -h -14 _1 -8 13 -o -k -12 -k _1
f p -13 -30 -11 -1b -i -2r k 1 a _5 -b 9 q -j _4 -a -9 -s j _4 -r 3 -a -1m _4 -y -w -2o 2 _4 i -12
-2c -j _4 -1f q -3o -x _4 -z -g -2c -t _4 1 q 9 a 3 -1o -c -1v -v -31 -l h -10 -1k -11 -1r _k 1b 12
13 -3 -y -d -e 1i 9 e -q b _4 -1r -1d -b _1 -21 11 -2k j 9 12 12 h _8 a _3 -c _b a _8 -2r -x -2k 10
-i -f _1 b -4 -1l -1g -1k v l h _1 -1r -33 -u -i 1o 2t _1 -12 -1a 15 -3d -3 -1a -16 -1k _1 -28 -1k -i
s -g -k -1 -d 5 -1o -16 -14 9 15 -n _1 -21 22 -r -1e 1 e _1 b -2 -1 -1b -6 a -1x -13 -2 2o 1 -2k e
-1m -e _1 -m -1y -34 -35 -2r -k -s 11 _1 1i -22 -8 -5 q -4 _1 -8 -f -w -1l -2 -1p -2o -s _2 -l _f h
_e -5n -i 6 4 1e -r _1 c -16 3b -1o -z -1j -4 -2a _1 -1b v -u -1f -y -l _1 -e -1c -12 -35 -a d -s 1j
_1 a a -n -f -d -6 _1 d v -o -26 -11 -17 2 -2b _1 -15 1q -1 -6 -p -e _1 m -j -f -v _1 -e -2d -q _74
-2q -20 -1e -v 3 q 1a 1l _1 -t -w -p -9 6 r 1p _1 -4m -23 -2v -16 9 16 1o _1 -24 -1h -r -c 4 j w -55
5 -x -1n -1g -j l 1d _1 y -l 8 1c -i -1j -1n _1 -7 6 -r -1t -14 -7 -f _2 -j -13 -x -1 -10 -d _3 -2q
-j -c 8 -d -1d l -25 1s _1 o i n _4 1k h -i _1 1d 1h -6l 2a 7 n -1q z _7 -40 -19 6 _1 1x _2 -51 t _4
-17 p 2m -8 -1w -3r -2w 2i -1o 9 -p o _2 -13 -4l -37 -m -1j -1c -1r -11 _1 p _1 10 -1c 2 _4 -v _1 -v
-7 -17 -m -1 1n _1 1k -9 -19 _4 -y -14 1e _2 l _3 -k -15 -10 _4 r -f _3 -v _3 a -1a -1d -b -7 8 -1 10
-10 -p -m -1c o -k 1m h -i 13 -f -9 -u -5 -s -d -42 -y 4 -i 6 2l -n n -v -t -z -5 -i -n 8 -10 -12 m
-9 -l -a m -9 2 -d 6 -x 3g -s -t -13 -s m 4 -1x -5 9 -h 2a 1h -d -c 2 -i -2h r _1 -u -1k -1c -i -6
-1o 7 -1b 6 7 -y c -v -5 -1x 3 -1y -10 -1k -y -1j _1 h -g p -6 -f 14 -l -6 -w 8 -3k -1a -1k -b -1f -2
-14 -x -i 9 -r -17 -9 -5 -6 -2 -1g -9 4 1t -b -u -t -1b -f -1j -n -5 1j -l -c -i -e t 5 -y -3 -a -c
-3 3 -d g -5 3 -c 2 f u -v -7 z 1j -r -b -1 -a l -q -a -g t -x -9 o -18 -27 a a 6 13 -1f -q a -i -1 x
-1 -13 -l -i 1d -b -z -15 -1b -19 -e o -y 9 -b -13 x s 1y 7 -e -5 -c -a -12 -8 -d -c 19 -c -r -m -g
1b -z d -m -7 15 -4 -k -q -2 -4 q 1f -4 s -c -k -w -14 a -a -i -1c -4 -k 3 -f -x i x -15 b -7 15 -q
-c h -b -r -k -p -3 -e -1e -6 -6 -n -1a 1q 1t v -o -1 v -r -t -9 34 -h l -7 4d -j 16 _1 6 -x h 1b -5
-u -9 -k -w -h -11 -j -6 -m -7 -14 g -m w -9 c 1d -j -b 1j -w p -k -n -t -g -s -l -k -2q -9 -b a -l
-e d _1 2i u 1j -4 j x -z -w -e -w -15 19 6 -j e -1v -1x m q 18 -2 3 -6 -r -2 -i f 4 h -7 k -9 -g -j
-k q r i 11 e -z k -6 -1n -m -i m -7 -6 -1c -k -o x -1d -m 1 3 -d -23 -1m -h d -e -b -12 b -v -3 -j
-n n i -g -1m -3 -1b -10 14 -3 13 r 12 d -7 -c -g -2 -k -q -5 -4 j -f -7 1k 9 -l -15 -e -x -25 -1x
-1h -1 18 -m -4 -k s -7 -17 -h -e -b -m 2 -1v -1e -9 d -5 -m -4 -u -d 1d -i -4 -7 5 -19 -2e -a 1d -2
-m 1t -1v 1b -14 -p i -a -d -b 11 -3 5 1 -g 19 -1 -5 -h -b -4 -y 34 -j p a b -f c -3 -1f 3 14 -4 -7
-9 -c -10 -b -i 1t -c -d u g 6 -o v -1a f -5 -9 -19 l 1 -p 6 -v -4 17 1t m -7 -j 2e -v -6 -8 1b 17 d
-1l -v -b -b -b -g -h 2a v 4 -1d -c -9 -u -3 c 1a -7 -e -m -1l a 5 -1h -n -1k m e 6 -j -21 -p 1k -6 t
-8 -1x -1o 11 -y 15 h -19 -p -i -m -10 -1p -3 -13 -1v g e -10 13 7 -c -x h -9 -r -2i -g 1j n 3 -12 15
s -o i -a 1z 6 9 -z 2 -o a w v -22 -1c 1 -t -c 8 -6 -n n -k 1c 1z 19 -j f -7 -c 8 -g -2 -4 6 7 -g -l
4 -5 -l -9 j -k 2 -26 1 r -a -5 -r -6 9 18 -a 1e z -2h -g -i b -6 -1b -x s -i -k 1r -l h 8 1 r -h -8
b -16 h 5 -u -s -1 7 -f -b 3 -2q -o -u -l -f -10 -b -1b 18 17 -l -n -d -t -b y -i -7 -2y -h q -f a -2
-c 1c 8 -o 4 v m -c -4 -g 15 k i 20 -k -r x -27 -10 -c -7 -7 -b -23 -4 -i g -p 6 -b 1a -6 -7 -i -c -j
-q -a -9 -r -13 -x -l -y -1n c t -16 -18 -b -i -h k -g -c -25 -5 n -2a -r 4 14 -v p -a -t -a u -p -o
1x -2 -13 3 -6 -c g 3 j o n -j -d -t 8 -5 i 2 -k 9 -h -2 -1 -1a p -3 -e 4 b -s -h -s -k -y -z x -i
-12 -u 2a j -29 11 -c -15 t -b 7 -6 -s -6 -c -13 -i h -r -8 y -e -n -1 -1i -7 -11 -p -14 -12 -g -3 -6
v -2 b -1f 1v f h -l r t 1 -g -1 -h -9 l -d -1e -s 1w -10 -3 -7 s -1 -a 4 -r -1 2 -a -9 -8 -x g c c b
-1v -n 3 16 n -c -u a y -l -p -f -f 1d k -v m 14 -17 9 -h -1v 3 -5 p h -1 -o -v f -p 1k -5 -e -o -y
-12 -17 -8 -v 1d -9 -e r 5 q 8 -g -a -5 w y c -o 3 a -1j -v -c -1m -1z -3 7 -1w -m -f s -t -a -f 1n
-a 3 5 c y -9 -1 -7 -m -1y 3 -y -a -4 -f -i j 12 -8 -o -8 -c -1 h -1f 11 -a -g o -d -e v t -g -r 2 5
g 5 -q -y 1t -n -16 -4 -1n -1e -k c f -1d 1u -a -2b b -11 -d u -10 8 -7 -14 -7 -1a -1j -4 j -5 -1b -m
m 12 q -1o y 6 5 -o -f j -e -11 -p 1n -u _1 w v -18 -b -a -7 -1n -r -1o -17 11 -4 -2h d d -8 -j s -d
-d -f -i -15 -g d 5 -15 26 -e 11 -q 1a -1n -9 -b -o -i -2e s -9 -8 _1 -k 17 -1r -g -1s w -a -p -12 -k
j f y f -5 6 -n -g -6 -5 -o -c q -m -y -k d -a l -t 1b 7 h 3 -8 5 -1d -k -a -15 18 1i -m 9 -m -h 31 m
-i m h _1 8 -g 1m 1e -q -h -n 2a -7 n -j d -k 5 -z -o u m -v -1p 4 b 1e 1s s -9 1b -7 _1 d d 8 -k -8
-1h -1 -3 b -c 1e -z -x -f b -z -o -i -5 -f -14 -r -z -8 2 -5 -h -6 -g -l l 1j q -m h 8 -12 -8 -z 8
-15 -18 -z h k -8 -a -w -8 -17 -2z -1j d -16 -r e s -n -a -6 -3 -8 t -l -5 -7 -5 k -j 17 -18 b -o -w
-1h -a -n 1p -m z 14 t 1u -5 a -2 -r s -1h -c -3 6 -3 a -z -8 10 -e -q -b -12 -i -j -n -f -j -1m -11
-24 -3 s i -d _1 -o b -r -1 -x -v -u -f h n -e m -15 _1 -a -6 -k 1e -f -1t -l -8 -r h c -r -l c -s j
h -1 -u m -i -n -1 -7 -q b -u q -8 -1 -f -y s -e -5 -k -1a 15 -i 6 -q k -a -6 -o x -1f -i e g -23 1 g
-l 1k n -6 -10 -5 -12 15 g -f -b -14 s -1c -1y -12 k -19 -l -f 9 -m -7 -1 -1n -9 -14 h m 1k -a 6 -q
-g -5 -8 n -c -1m -5 -g -n -1n -28 -6 k -w -o -1e -y r -8 5 -1 -j 6 i -u 1 v -w 18 -g -16 -b v _1 1c
p -v 4 u -7 c -3 1 -3 -14 -15 _1 7 -1i -u -c -16 y -1d -18 -k 1j -p a -e -c m -a -9 2 a -1b -1f -6 k
-7 b t 2 -3t -m -4 -1 e -b -b m 3 -18 -1n -1n 1a -q 1c -14 -p -a -j -2 -19 b o -7 -e -i -d -h 15 h -b
4 -l -6 1e -1b 12 -h 1h 11 -x -24 -j -1a -4 1x -y -1l -10 -u v -8 -t c -13 q -b -k -9 10 -j -y q -b
-l r -h -1m -d -17 -u -h -1h 2 -j -b -m h -1f -c -11 -t 1v 8 -5 9 -g -n -6 -g -2z y 2 f -9 1s -9 -o
-2m 4 -j -u -15 -y -7 s -y g -j -14 22 k -6 a 1n 1 -1 -4d -k -i -12 -g -z 2 1e -c -d 6 -c 5 -b 7 -1g
2c q -4 3 e -k 11 b -1c w m -k 13 -e -6 -1 18 -2 n -b -a -h -11 -a s t -1 -30 -6 -26 18 -g -n -a -b
-48 -m 1s -1v 3 10 -1 -w -9 -e 8 c f -o j -6 19 -1a -b -3 -r a -2 -2f v j -6 -6 -1 -4 -h 4 -14 -g -f
h e -1b -o -8 -1m -v -j -9 o -g -d -a -q -5 f -1h 1v -t -18 b -i -e -7 t -b -w -a -8 -4 -w b -t -g o
c u 7 7 -w o -16 -a -1z -6 e h 4 -1k -7 -2 -x g -8 -x 10 -4 -1h 1o -8 -1i -m 3 f 9 -a -18 v -j -6 1
-e 1 -1k -6 -2c o 7 -f -t 13 -e -h -t 9 u n -d -17 -x -e -1b -5 -7 _1 -d -x 7 k -i _1 f 9 e -k -d -a
-h -4 13 1l b 1j h -f -a -h -g -t -h w 14 a -k -h -2c -3 w 2 -6 -7 -27 -z -3 -j -c -a _1 10 -j v -9
-w -1k 2 -11 -16 -i z -12 -16 -a -d b j -1 -5 d -t h 7 e -6 -13 a f -m -11 -g 13 -x -y 1 -1a z -j -1
-z 2 -1 f -v -f -26 -6 1d x -v -f -h e 17 -g 1o -d -11 -19 m -f 7 16 e -q -j 18 g -1s q -7 r -h -14 6
-d -1c -4 -s -5 -11 1b 2 -9 d -9 -8 x k 2 1c -8 1 h -r -k 15 -j -6 -f -7 -3 -12 -y h -a b -3 9 28 -8
-a -y -p m b -k 1g -1l -2p -f 1c -l 1p 3y 2j -u -v -a -i a -k -b f d 15 -4 -t -s -b -4 e -m -c -8 -9
d -c 3 q -d -13 -o _1 1i -14 d -8 -z -1c n -1y -i -18 _1 -z -1e 6 f -7 b 6 -h -1p -c -v -m 4 -q -a _1
1 a -9 3 u j -e -1e a -e k -g 13 -e -n -6 4 b -4 -1u -l -1j -15 n k -5 7 -1f -c -5 -v -j -6 -f -19 -l
-1 -g -9 -f -g -3 -d -t 25 -b 4 -1 -1a 1f g -9 -n -i 9 -8 -7 -h -19 z -s -2h -1l -o _1 -n -2q q q -3
12 4 -1 -m -8 -u -k 2 -1e -13 -l -8 -11 a 6 27 -37 h r -7 -5 e c -3 m -1g -x -6 d z -b -n 6 -1b -12
-8 -8 k -7 -k -r -h 2i -n 1z o -1e -3 21 26 a -h -1a m -m 1d -1p k -y -8 z -10 -2 u -y -8 -x -n -1i 7
1 -d -1p 1f 2 -8 -14 -q -1o -k i -15 -m c j -7 -18 e -t -b -4 4 -k 5 -4 -6 -1 e -14 1 -a -e 2 -s q e
-q p c -4 9 -3 4 2 b -z -4 -v -7 -10 -2h -c -t -o -j -d _1 -1o -c c -9 -10 g -g x -h -4 r _1 -12 -c
-4 -2a -9 -1s -i -c -f 7 -3 p 11 -c -l -q -a -7 -h -t -1p -1 5 -g -18 -j 1e -c -d 2 -d d -27 -o 4 1f
16 -u -19 -1l -1 g _1 -1h -i 9 -d -43 -k -g 1k 1t -m 1g -1o -f -18 -12 -9 j -n -3 -a _1 2 s 3 16 c 5
-4 h s 5 -1p -a -o -4 -n -t -11 -k -z -i -b -2 -6 8 18 -b 2 -1h -d -a 1 3 1 -g -u 12 a -u -1q 6 f 19
-3 -l -g -1h -5 -1 -6 g 9 -2 -17 8 -v 13 -d -s -q -13 z -3 -9 u -g -i -t 7 _1 e z 1g -6 -m -r g n 1g
12 -y g -11 -5 -7 w -v -4 _1 -k -w -h -16 1h -p 16 -x 12 d i -c t -j -6 -7 e 18 -c 12 29 8 -1f -7 -b
1h -q s -k 8 -6 f -e -d 14 -5 -x -20 2 -8 -1 c -1t -f -r n -7 a -10 -3 f -5 -g 4 -f -u 10 -v -n -p y
1n -12 -3 -x -1 i -10 -12 -e 8 -k i -a -o 12 -r -1r -1q p 1u 12 1f 2m -3 -2 x d -b -c -g -1h 6 -14 -l
i -b -c -u -4 w -9 -s -8 e -k -j -5 -7 -y -1t -a -18 -2 x 2 -6 2 y 10 -j -2j -j -16 -11 -8 a -o -d 1m
c -9 h -t -1b -a _1 -1i -6 15 -h -e -1q 3 -r -5 -c j -8 -9 -11 -s -l -t 1s -9 u i -a -d -1q -1e -6
-17 m -v p -1b 25 20 -g -1l 4 -m -b -m -8 i 3 6 -y -b -n -c -7 -k -7 -1g 12 -18 -t -j -p e -e 4 28 c
y -1z -1e -p -c -a p g -24 -e 1y -c 7 o -15 -2c -3 -16 -14 -4 -a -s q 4 j -19 1c -6 j -8 -i -1 1 -u f
-c -10 -16 -c 1a b 15 -7 -6 -3 -u -y 1 -16 -k -h 7 -14 -9 -10 -q g -m -2 -b 1 -h 7 3 e -h e v -f 5 c
-17 d -5 -9 -19 -4 -1d -t -c o 9 f w -v 7 -3 e -e -f -i -a -k -n -d -1 5 -i -3 -i n -y -2s -e _1 -h
-9 b -f -1 _1 1j t 7 -9 _1 -1e 6 h -h 1w 12 -m g -a -1a g -t s -o h -9 e -b -m -1 j -j 1h -h -5 5 -18
p -g -4 4 -c -b -c -z -d -g -7 -h m -h -h -j l -4 x -9 7 e -9 -d -2e -1a -8 n -12 -15 1b -i -7 -f h
-t -h 1 1a -5 v -2 g -o -q g -1a -16 -m -f c -l -3 q -17 j -17 -p -b g -c -14 -h -1n i -5 -i -f f 2p
-h -12 4 -16 -7 -i -j -m u -13 -i s -l f _2 -q -i b -1 5 -3 -c -f -6 -14 w -g -r 1q -j -1f -z -j -s
-k d l 10 l -7 -6 -x -c -h i 10 -1g 2i e -e s -i -6 -8 -l -t -5 -10 -d -7 -n -6 -h c 4 f -1f -c -1o 8
2m -19 8 -1 1s -m -1 -9 -d -14 -a -n -n -b 9 -e -e -3 -b -f -x m -c -3 -2 -w -p c -c -2d -l l -h -12
g 1g -1 r 6 -2 13 -1b -g -12 -i -j 1b -3 i -n -8 -o -1n -b 10 -r d 17 9 a -7 -y -16 -o -3 18 -n -n _1
-a 26 5 -h 1z -y -b d c -3 -9 l -a -t 16 k 19 11 -o r -1z -5 -v o g -7 -h -3 -7 -k -a e -w -n 11 -a
-h -11 -e a k j -1 -b p -e -14 -a -b -f -d -18 -l 6 -4 -1 -w -n 4 4 -1l -1f -1c h -m 3 -5 -b -7 x -h
-4 6 j -a -1h k 17 -5 -1c -6 -l -2e k _1 o o -h m -y -1q -g 10 -n -1 -a -8 m -n -2h 4 -1l -20 f -y q
-b a -l x 17 c -n -h s -a -2p -1e -8 -d 1f -14 -s 11 3 -d 1a 7 -9 17 -l -u -18 n -10 -d -1k -h c -6
1c f -4 -1s w -u 1x -1f -8 -d m -b -a -4 -8 g -n -l -u -h -r a -c -r k -7 -h b j q -1m -g 1i -12 1 -i
-10 -4 -q -6 1 -26 -s 6 -l -r -5 -1 l -z 1d l y -7 -13 -5 7 -7 -1 1 -9 -1d -39 -c l -9 h h -h -1a -1j
-d -f -p -2 i -n e -a 1c -q -3 -a j -1 1d -13 -13 -14 -l -10 -8 -4 -b -g 3u -1q -p -p -g 10 -a s u f
-p -5 -18 -25 f -5 -i v 12 -5 -l -a 6 -10 7 -s 7 2q -4 -r -14 i -k r -t -i _1 -1 -9 7 -m -5 -h -1n 9
g 13 z -j r -19 -9 -a 1c -l -19 -o -6 3 -21 -1f -v -n -7 -d p 1b -19 -j -2 9 -f -o q -1a -1 -15 -12
-3 -2 -4 6 i -1d u a -j l i 19 -d -6 6 -c -1f 2j -h 6 -p -2d -z -2d e 2 -d 13 -10 -6 m -q -u -a h -1i
g -g -a -o 5 j _1 -h -7 -g -v h -j -l g 9 -3a -j -1 h 1b -b -q -h x 1n -i -c -6 -9 -s x l -5 6 -b a
-d d -h -b -i 8 -x m n 1 -10 -i 1d -c -d -8 -17 1 -c -7 -z -5 m j -i -3 6 -x -17 -v -e -a -i i 1m -d
h -i l -n 4 -5 -5 -10 -b -f -13 -r -1d -u -k 9 6 6 -9 -p 1g -2 j k -2 -n -t -v 15 -12 a -q -29 7 -17
-4 -5 m -d -i -6 y -m 11 -g i -1 15 -a l i g -3 w 8 -7 -f -1f -4 -l 18 -i -17 -10 -l 14 y -1t -1j c
-c -u q g -15 -1j 9 -10 1y 7 j -2 h -1j -d -x -1 -7 -3 -4 -s -1a -6 18 2i -1g -h -s -j -4 j -2 u -i
-s -c -q -43 -2 -1m -7 j 8 8 -6 -9 -j 1a -1l -f -i m -w -c 4 e -q -6 -a l -9 -7 -11 -k -s -1c -1c -12
c 6 -13 -12 14 i b m 1w -13 f -b -d f -c -l d 6 -k -w -q 4 r 1g -s -1a -m c -1 a h i -12 -7 i k -8
-1k -4 -1j -b -5 1e f 1f -m -r -h -14 -1g n r m -h -9 -i x -13 -f -p -t -1n -5 i -c -j 4 -14 -2 -5 -f
-6 -l -l -1d -1q -q -h -o -4 -2 f -3 -8 -l -9 -1i -6 -7 -q 17 -2 -16 -2 m 9 -y -18 -2 1f -d 19 -9 -h
-b -5 -11 -e -b -l -h 1 v -1e -11 1p -t -7 5 -18 -x -x 13 -k -a 1k -9 -d -1 5 -1d d 7 15 5 1m -i -f
_1 -o k q -s -t -y -w -19 10 -7 -24 r -d s -a -4 -b -5 -x f _1 -15 i 5 -f -s 8 -i -19 -m -u 8 d -g -c
9 -j -r -9 -l c 3 18 -7 j -d 1k -1z -7 -12 j -3m _1 -6 -k 6 1d -f 10 p -a -u -14 7 -q 11 q 1f q w -f
-u -2 -a u k x g -22 -b -h 1f w -n -g -1o -y -7 -l -b -x -f -e -y q -1 l 12 9 13 -h -p -2 x -g -p 1b
-b 7 g -2 -t p -w -9 -1x 20 -j -1 -5 3 -m -14 q n -i c -1 q 1o -18 -k 1a -i m -e 13 -j -g -2y -14 c
-13 -e -11 9 -d 9 3 -k -6 -f 12 -2n 1f a -g 1g c -p -h -7 -t -15 -i -w -15 i a _1 -c -o 6 m -1b 7 -e
-1c -u -n k 1c -g 3o -p -g 2 -c -2h 28 -l 1b -t 1 -12 -1 8 -g q -7 g b -i -r -n -o -f c q -18 r -11 u
-11 p -8 -c -m e -8 -k -8 2 -h h -8 -h -a 1m -a h -p -h -u -3 -6 6 -g -7 -6 -1z -19 d _1 14 -19 d 1i
-7 2 4 -k -8 -e -d 1b -g -y v _1 -o 1e -14 -a -a -4 e -15 -c -l -a -n -o -d 1d h -u b z -k v -1f -3
-6 -1 4 -z k -5 -c z -k -n -p -n -1r -h 1t p -8 -7 v 1a 1b 3 -a -z 9 u -g 7 5 z -4 6 -q -r a -v -i
-18 -1w -e a -c -6 -c -n 1t -5 -5 -y 9 1g -10 -1z -e 8 8 -h -l -q 1a 10 -4 -10 -6 -2c -x -2 b -l -p
-c t 2c -l -4 -1g -1m y -18 -p 16 -5 -5 -1d g -7 c -o -9 l s -i -f -26 7 -i g w -11 -m -l t 4 -4 -i
-k -5 5 r -j -7 y -1d 16 q -9 3 -2 -1i -u r n -w p 1k 3 -1q -1o -f k -40 -11 -f 1a d -1b 16 -l -d -1
-b -10 -l -z -l 3 -1z -d -j -c 1b -q -4 -1j z -1 -c -7 -6 -5 -z -8 -a -a -m -w -u -l 4 -2 -i -e -c 14
-1x -z -10 c x 1g -f -c d -6 14 f j -17 -1n y k -11 g 11 7 -6 -16 -23 -w 11 -7 c 13 -4 -o p -h o i i
-e d -d -r l -a -v -1r -a l 1k j -n 5 -2o -d x e s -x -5 -a h g o -1p -k -n -r j -z 6 -t -7 a p 1o -6
-1f -1i -u -v -9 -t v 2 2c -3c -1s y -1k o 9 -13 -s -t -t -t -c 1k -o 18 i -2f m i -1a -f q v -g p 10
-11 1 1l 7 i k u b -28 -1f j s 1o -q -a -1z -o -b d 12 -3 -2a f -4 5 -8 c -5 7 k e -l f -1r -7 -5 -t
-n -12 -o f -1e -10 -n -a -1b w 11 t -1o g 8 x -2c 7 -n -w 24 -x -1e d -2g 6 z z 5 1q c -y -2 -t -12
1m -1w 1w -t 9 1 -1i 4 1 -m -1t -m -11 1 -3 -v -2 -y -s d g g -1j 15 -7 -1n -1w -1l -b -j -13 -3 i -f
-x g -1i p 2 -10 -p t -o -w -v 4 j -1g -c 7 -d -2h -1u -p -c s y z -3 -z -d -p 26 o -1n -b 1c 8 h 1n
-x 1m -s -19 -5 -2d -g -2a -10 -f -r b -5 -1a v g 14 -d -e -i 7 -2i -d -1p -12 -r -b -2w -2 -i f -h m
9 7 f 1h 23 m 5 -3 -9 15 h -u -2 s 9 i -y m -h -e n -z -8 1h -7 2 -9 g -2 -g -2 7 -5 2v y c 2 -7 1 -d
-12 1 -3 9 b -4 -24 11 j -16 3 -i 2 -p -j 9 -1m -n 1b -s -z -4 -1h -8 m 7 -1n -i r -k -1b -n -1n 18 e
-7 -3 b -21 n 1p -16 l h -5 -c -i 1e -7 -r 1h 2 f -f -c -9 -1r -f 1y -j 2s d -x -1o -y -u m 3 -13 -y
a -o o -t -m -18 e 2 -1 -k 1o 2 -6 -h _1 11 -11 n 3 -3d -t -f -5 -13 s l t e -l -k -t -2 b y -1f -1q
-2 14 -1a 12 -10 -2 -f -j -z 1e -7 r -t x -i -q -1o _1 -1m -x -12 -1h -1f -1r -1p -x 7 -2a h -x f i
-j -z k -1y 9 -16 -d -5 k -h -r -f -e -e l -x v -x -f y 5 -w h -w -d -f -a -1c -21 -19 -26 -z -17 z
-1h -13 -1f -15 b -9 9 1c -13 1 -z -u -i -3e l -v -1h b 1g 1w 6 -19 8 -l -1f -13 -s -p k -1e -p 8 -o
m 1t 9 -m -y -j -j -i -p -15 -x -8 -o -x q 2s -x -14 -e 1j -r 1i -1y -5 -26 n 6 n -f w -5 3 -n -2h c
4 i -1h 17 -g -f 1k -s -2e -o 17 -x j 1e 11 -f -19 r 5 -z -o -f -l e -t 7 -2 -f 9 6 -1e e -p -p l -27
1n -j -9 g _1 -d -9 -1u -13 -1e -d w -n 14 o -1p 16 -f 5 -b c -8 -11 -s -u -q -11 d 26 -1g -1h -7 10
-b x -a -m v -p -c -14 15 b -1f -g -h y -u -l -u -q -f -1t -19 4 e v -m n -n 1c -2a 2 q -e -7 -1l -o
-p -1h d -m f -1z 1c -e 14 -9 -5 u -o -f 20 -7 -s k 2b m 16 -1 -g -25 -s 9 o -1j 8 -x 2 -k -9 -y 2 e
-f e -5 -4 -1p 1i -x -j -a b -f -p 1i -13 -t -1h -18 2 -i m u t -2b -1n l -p 1c -3 d -9 13 1h -e -z 1
-10 10 -e -q -9 j -w -4 -s -40 m -d -z -v -5 g -x 28 -j -x d -f -u 1g j 1t s -y o -a -13 h -l -s -1u
3 3 c -1o 1w -g _1 1 s -10 -l -n i -l h -15 -w -h 2 m n -11 5 o 11 -w u u _1 -9 -10 1e s -z -r -7 -x
-a 2 -30 14 6 1a -14 -w 5 i 18 -b -l -y s 10 o -z -5 g -4 -9 -1 2 -u m 18 -q -j 12 -6 -1j 3 -1z l -x
1 -2 -z 1p 8 -w -18 v -1v 3 -z j 3 6 2b -8 -b 8 q 17 b -1g 24 -v -1s -h -1b -c -3 -z 22 -3 -p -j -3j
3 -t -1a p -18 -p -r w -22 -1h -16 h -1c l 2 -6 1h -d -e x 1h -4 -b -8 l -8 -d -22 k -n -2 -g t a 6
-18 6 l 1w -3a -w 6 -h f -8 -1a _1 5 -5 -1l -i j 5 -2b -p -8 p 9 -8 10 -1o 4 -1i -1q 1b -k 1m -c -d 8
b 9 r 3 -e 2k -10 n -1d p h 10 t 4 -17 -y b 2 g -1 13 -w -k 1f -q -t -j j -1j -l -3 b -15 -1b -17 -d
1x 12 1j c -16 -9 k -1v -17 1l e -w -1i v q j -y 10 x -1f -4 -f -19 -2j -18 -i -w 1 8 -q -b f -1t -r
1 2 -m i s -20 k -1h -29 s -f -4 -j -c k 1 i -r h o _1 -f -29 -t -10 3 8 1a -2g -2f 14 -2b 4 -f -c
-1q 1 -25 -5 -l 1s -2l i b -1k q o a j n -z -c m u 1d 4 c -1q n -9 -h -s -1a -1h 3 4 -f h a -d 2 -a 2
-1e -21 -m -g c -13 -1x -j -8 14 -q s 1d -c -n f 3 -r -q -1y 13 -x -w -8 9 p 16 -i -7 -1h -d 5 -o h m
18 -g b -8 -8 g -16 g -1l -o -1j t -d m 16 3 -4 -1w -19 -q -13 r -c -12 k -1d -4 -17 -1w -1d _1 13
-29 2 13 -9 13 -8 -18 -t -i 1d 8 n -t x -1f -1a u -4 15 -11 -3 3 q -1p t 2 -h 13 r 18 u c -d j -16 -j
-1e o -g -w -y -6 -3 w -1b -15 -2t 5 s c c u 1g m c 1b -v -x -q i 10 j 1j -h -4 a -r 1f -6 -x -h c _1
-k 15 -6 w -2 -i 6 -1d 8 -11 -1h 1 -17 -7 -12 -p -s -1u -f -5 1b 17 d k -j _1 -1k -1j -1d -1o 1 k -3
-r -w 5 -6 -1f -f d d -1c -x b -8 e -d -2 1 e -1b -8 13 -1d -a -m -15 l -10 -b -a l -k -2g 16 -4 9 9
-w -3 -17 g -u 10 f -1p -1 16 1j 1n 1 16 -1k s -h -1e -k q -j -2d 18 g -r -b -h -c 15 -7 e -1v j -5 n
-4 l -6 -y -p -e -3 u -11 -1y -j b -14 -15 5 16 -11 -1 s -d t -9 p -g -1a g 1n -r y -1c -18 -l 1h -8
-3 -d _1 1g l 9 3 -2e m b -f -z b -4 -14 -15 1g c -w -s -1x 7 7 1f -1s f h -8 -g -14 -1r -19 i -11 n
-3 -8 u f -l -a -16 -3 -1e 5 -o p -s -1v -i -h c -p -k 1m d -19 h l -1 l i -1a p -1 8 -1m -l -t -3
-22 u _1 -25 16 -1i u h f -5 9 -p -y 1i -a -p -15 -x -f l -f -1n 16 -l x -i i -5 3 v 1 9 -c -1b h -1l
-t -8 _1 i -4 -1p -i c -8 -1s d 19 -2e -g -1l -8 h 6 -n _1 -10 d -14 -1p _1 -p 1 i r -m -12 -3 7 h j
o 10 _1 -4 -1g -e 15 -6 -m m -13 k 2c 1 e -d 1y -s h 1r e -b -1r -e -19 -1b -b -g -1j -8 -19 1i -5 e
-1z -p k -19 1a 5 -1b -j -x -e 5 9 -b -4 -7 11 f e -10 -w -16 b n -5 2 -i -s -s -u 9 28 16 -d -4 -7
-4 -b 1 g 7 b 17 -w c 1b -12 _1 -8 1a -1g -b _1 23 -1u e q -1 -n -m 28 -5 -i n g -15 l i -1u 12 -x -c
-v -s -9 -h -23 b -k -1w 17 -16 v -l -5 8 -v -1b -6 -1r 1g -2 3 -12 g w 16 -h -a 1x g -y 16 1g -8 -7
c f -u -3 -z 10 -y -l b 1d 1m n -1b -g -t 13 -5 q -i -a 1h -x -e -w -1e -7 p 13 6 s -14 2 19 b -1c
-11 6 -9 -s -6 l -f -1t -9 -c -s 9 -x 1 -g -u -j 5 c f -1i -28 17 9 -c 1j -16 c 1k s -4 -11 -b p -1l
s 10 -f 6 k -1t o -j -15 6 -w 1 -s m j -6 q -j -m -j 8 -l n 4 -14 -g -1b -2g -l -1q 12 d -4 1i 3 -l
-5 1f -a j 9 -u q -n -9 -1r -r -n i -1e -1b d -7 3 -t -k -g h -4 -f s -d -l d 17 n 17 g f -3 _1 -o _1
-4 r -1 -w 6 -p _1 11 -13 8 p -2d -1m -11 -s l g w 2k 1 -o r z -a -b -x 2d y -1l m -3 -q p -x o -4 -b
-2 l h i m -l 1g -5 -j 3 -24 4 -i -o -21 u g -b -1 18 -f 18 -13 -f -p -v m -1 -13 -1 -1p 5 -n -f -10
-j -20 -29 22 -r h -4 1 18 -u -16 7 -l o -e l -6 -w -k m 5 w -u -1 s -1b -d -1e 6 -1y 1v -1j -1b -1z
11 g -m -n r -a s 4 -1 15 -1m -l -p 9 -16 y 13 -f -4 5 -w -6 o -22 -t a -1r r -1o w -t q b -m -x 1b
-n -n -4 f -14 -3 16 -j -16 -1 -9 g -o -r d 12 c 8 -c -11 14 -5 -5 c -1 6 1d b 1x -5 m -q _1 -1a f -f
-n 1n -t 7 n -26 2 -19 -1n -b 8 -x -27 6 5 -n -f -r -g -6 -a -14 e -f 9 o -s -f -28 f t 3 6 -5 -2d r
_1 -3 -j k -9 1y 19 d -w 1b 2 -n -1n 20 18 -t g -17 d -q -d -b -y -1b 4 1 -16 g -7 -1f e a -7 -13 -r
7 6 -1q a 19 g -12 9 -h -1c -c 5 -g l -y -u 9 -1v -b -17 1a -19 3 15 r 11 -m -j -2q -1c 5 -6 -3 z x y
-l 19 -a h 6 -z -b -n c -1i -j j w d -7 z d -18 p f _1 -1h -1z -2 -9 -26 -a t -e -n 6 1 -1o b d -e c
-n -8 -o -k b -g _1 -5 f 2 -s -1o e -l 2 -o -7 o -15 y -q -12 -8 -16 1 -9 -l -x -9 13 -e n 4 -j -7
-19 1 -6 _1 d 1n -j 1m -d -1x -1g v -y -1s 17 7 -p c -3 -q -4 p -1p -p 4 -16 -7 -q _1 -16 9 1d m -g
-18 -15 -11 1 -c t e 7 g -1 -1f 11 -17 -j -q -9 -1q -1b -x 9 -8 -u -10 -t -j -t 18 -11 a -e -m -p 5
-1 -j l -8 -a q -m 9 -15 6 -1z -c y 12 -b u b 1 f k 1o -z z 9 1j -8 2 -e -1m -3 -1 h i -6 -p -4 -g 20
n z 1 9 h u -13 2 -z -k 11 r -n 1r _1 -s 1b -j -k -2 z 8 j -i y b -u 2 -a v -j -28 -t h s -u 19 3 _1
1n -15 q 5 1 -19 -4 -c 14 -l -1i -1f -1o d 2 -1z -7 -15 -1j -j -1e -1i b 1o f c -2 6 -20 -24 -11 -x
-e -25 5 6 -5 -12 c 12 n -7 1 16 5 -i -9 -6 -19 8 4 5 2 8 -k q k 14 -u 8 q -1n -m -h 12 -p -10 -t -a
10 -k -s m y 3 c -u -u g 17 r u 9 _1 -1n -2p -z -1 n -p z -c -10 1d -2 -e -a 13 -2i -g -j -1v 8 -1w b
k v -l c b -25 s 1b p c 16 -1 -24 8 l -1u -u 5 -21 -36 -8 -q 3 -19 -8 3 -m 6 -4 t 11 8 g g -x -7 10
16 -5 _1 1a 7 v -7 -9 7 -k -p -2 3 3 -10 q -1 -1 -o -1g -z 8 -16 -1g s -1n f -18 -1f -1g b -1 -1j n
-1c n k -1e -9 1h 9 -8 -20 -j -3 -1b 13 -1h -o -9 1t b g -7 -1b -b -j -u r 1 -1m -7 7 1a q -16 -k m
19 b 1 -7 p -r -7 1 m 1 -15 -c 1o j -q -b -10 g 8 -1t -o t 15 p -2 -f -4 2 14 -12 q c -y r -6 13 -o
-r 1o b 3 -x -f 1 2 -k -g o 1 5 -f -8 -1o -4 -d d 1a -d -6 -b -5 e -h e -o 19 _1 -z -h -6 -1x -o -4
-6 18 -1d -24 1 -r -1c p -3 -o -3z u v f q -x -7 -20 2c -1n -13 v -j -v -1 -w z 5 f -c -1i _1 -1d -1
10 -19 5 -1x f 4 -17 -b -s -y y -1 2 -4 -x -2c -c 5 9 -7 -h -r -18 g -2b -x -p -k -1k 10 4 9 n 7 -i
-6 c q m 2 1m 7 -g 6 z -s j -3 -r e -c 18 -1z -y -1 -2 17 -1f -p -19 -4 _1 -2 -1s -8 -p 15 -27 o 1g
-25 -m -1s -d -q r -2d b f o i n 16 v -k e 14 5 -b -b -b -1u b f -1d -n -k -f -2 4 -d _1 1a -8 r -10
9 l g h a -20 -4 -12 -19 -18 -29 -w -1p -11 12 -2n -19 e 1 y -k -c i -1e z 1u g 8 -1j 7 l v -4 -1h 5
-t -20 -16 -11 -11 -27 1e g b h a -1q 7 -m 2 -1y 3 r x -a -i 2 j e w -c -u l -w 8 j -c 9 -a -l 1m -o
x -1n -7 f -h -e -8 -17 _1 -6 15 11 -b -5 -24 -10 -g -c -s l -f -a -2 -3 o -q c z 7 j 1k -17 h -18
-1m u -k 13 1f w 9 -2 -z -15 6 g f f w -3 j -s d -t g k -10 l f -x 11 -4 1 -10 -1v 1 19 -9 -9 8 -d 6
5 -f -x 1e 1 -1u v -t h _1 -s b -h 20 _1 1f z -6 -2g -12 1h a -s 1d -17 -14 -19 -2d -l -l n 1 l 8 -i
m -l -4 1 7 -n q -z 1 -a -12 -s -7 -2 7 -g 17 14 g -7 _1 -r 9 -9 6 -q v -1m -2 -q 3 -u c -13 -u -s q
-l 18 -1v -1q -7 -4 -h -1c -17 o -13 6 -o _1 7 _1 -r g -i r 2 -4 f -u r -1w 6 -4 -1i -2 u -1h -1u 7
-8 -j _1 5 -x d -c -3 -11 1r h 6 -1v 9 18 5 d -9 e 9 -28 -4 -19 14 -h f -c -q c m z 1 u e -f -1q -14
-l l b -1b -7 -c g -1v -b 6 -2 q -12 -k -j 4 -m -2c -n -12 -2e -4 -f j i -g -1g -g 6 -m -f -y b -20
-u -1i -1s -q 1 b -4 -7 1b h -1b -v 1m -n a j -a r -j 19 -4 12 7 a -1d 1l -3 -x l -9 3 -1h e x -3 -q
-e -l -j 8 1e 1 -y -6 -k e -1e -i -a -7 q u c 18 a b -r -2 8 -19 -z 15 6 -n -b -18 -a -11 -15 -w 15
-7 7 -9 e -3 f 1k 5 s -l i _1 -9 -13 -g -6 -b -1f -x 13 k -1f -3 23 -y -h -1h c _1 q -23 -u o -1 1l g
z -19 -e b 1v 17 -x _1 -t k -7 -n 2 -b -i -r 9 -1k -z -7 9 -i -p m 1y q 1n g r -d k b -7 -o _1 -w o
1l g -p -20 -15 -y s 1g -v 7 -9 k -o -15 -k 1t 11 -26 -n -1q -18 10 k -22 -y -1c -2h -v -2c -28 27 -i
-g -r -1 _1 1j s -1d -11 l r 1n -4 16 i 3 -26 -w -1 x -14 -v 1 d _1 1e h b -3 5 3 -j _1 h -w -2 -2 -i
11 12 -17 a -l x -p d -8 -s c u -j 8 -g -1 2c -16 -1s j 1b -d -d -h -24 t 15 26 -p -6 r a -o -a -20
-1d -10 -2 9 -20 i q -15 _1 -e -a -1z -1p -l 10 -j -2 p 1 -b -8 a -g -1c -w -p 3 3p -z -1z -1f -9 b
1k -1z -y -h -o k 1a -1h _1 b -e 9 5 s -o -2b -1z t -17 7 5 -19 h -7 i -z s 9 -i -f 2 a p 1 -1n x -39
-1d -h -8 -j -t -1f -w d -7 -s -y -2i -6 -f 16 -w 5 -2e -c -9 -x -n 4 -1 _1 -12 -1 -28 7 1b 1c -d m 6
-s -2z -1u -3w -15 -a -8 4 -18 -t -27 3 l -d 10 15 -16 1s -u 5 9 f _1 m -j -2a -1b q -k l r -4 13 g h
-1a -m c 21 6 u 7 f 1p -18 19 -7 w -9 -1d p -1 5 -1b -v -e c 3 _1 -1a -14 -4 q -u -1o -1z -1k e 2 -d
b 11 x -1j i -o -u -2p 1d 1r 2 1e s -c -4 -q -u -5 -1d -y 2 -s g 1 c v -d v -1q -z -s -10 p 8 -3s -39
-12 -t -f -o 3g 9 -h -1q 1r -e -j b m -10 1w -1o -s -1a -4 y -1a -1g -9 -1a -m 18 -g o -12 -y -l 6 h
z -1v -n 1q -11 -1h 3 -j 11 -y z 2t -7 -a -1c -1u -1j -12 3 1s 6 -i 3 -d -1g 1h d -1w f g -k 1j w m
-26 -n 13 2p -n p -21 t b -s p 1w c -1x -x -1w -q z -r -1a -o -14 -2 -t -a -u 3 -16 -1b 1r -1a -f -1i
-n 24 -8 -4 i 1d -a -1p -t -13 6 -3 -23 -1i -s 1z -m -11 -9 a -18 -29 -2q -1q g -2d 1o -19 -1c -2y
-17 -v 2 -k -d -15 59 y 9 -10 -r _1 -v -s -1 _4 p s d -p _6 1o _d d 11 -d 2c 2 h -1w i n _1 -w 1h _i
q 17 v _1v 4 -1q -1i 6g -h p -1l 18 10 -1r -q 19 1q 2i a -r 2g p -c w o s q _1 x l u j y 9 -2 -16 u
1b -1i -2x -r 1p m _1 t -5 -m -1g 17 37 s i _2 l _4 -13 _6 1h _2p 7 w -6 -2p c -b i -4 s 5 w 12 6 o m
b _28 2 -8 -j 2c -9 1s -29 _1 j 4 -4 -5 21 -6 -9 11 _1 -4 p 1t 26 15 2p _1 -f q 12 z 1n 8 -1 -11 _1
-k -c n 4 -1k -j _1 7 -1u 1x f 1l 2 6 -j _4 -k _4 1q _3 -z -20 1x _2p 2a v q -b -1i -1n 5 4 w -9 g _1
t 10 -i _o r -3 d 1a e 2 -f -1k _c v 34 _1u h -i z f _4 f g o g _4 3 -w k h _4 -p _1j 16 6 i j _s -g
-7 z 14 -1w l 13 20 -10 2 g u 1z -d -15 -15 _o -o d 19 1x _4 1h _8 b 11 _6 s 1 _6 7 -l _6 7 _7 2 -1
_6 j h _6 q 2 _6 a 1 _21 12 -6 -f y 3 -g g -9 -2 -1 -w -6 _i 17 n j _3 -h 5 19 2t 11 3 _f -f 2 _1 24
h f _1 5 -l 1z _1 b _1 -k 9 4 _3 9g 18 -r 2t 18 -1t -s -1t -2j _1 -m -4 -e 1 _2 a u e q 5 -q 2k h 13
_1 13 23 1i _1 -5 1g -w _1 9 4 _1 -1h -5 -b -x c 34 1u _2 -z 1g t 7 5 _2 -25 -h 6 1g _1 4 1p 1m _1 3
-d _5 -1d _2 -c g -1k -c q _7 3 _6 2 _2 43 1m 2k -1c 5 7 _1 1u -1a -1u -1g 1 19 -j 1m _1 -20 -36 b 29
2a 1s _1 -1n y -d 14 -e n 18 d _1 13 -10 1 1f 2m y _1 a 19 q -3j o n _1 u _1 -d -12 7c 2a 1b z _1 -19
-b 3v -q 25 -1c 3 -14 14 _2 1t 8 _2 f m -1e _1 -d _1 3u -a x _1 -1w a 1d -1d -t z _1 e z f 1d 8 12 -6
8 1r 13 d 6i l -1c -t o 9 g -e -10 1z c -a -m _1 c -9 3c -1i 2v 9 _1 -2 -8 -12 -2d 2n 9 -4 f 5 -e -u
_1 d n _1 q 9 -1f w -w d 5 _2 19 1 7 t -5 _1 4 q _1 g -i 5 j 17 6 _1 y 9 _1 -8 6 _1 9 f 3 u _1 -15 _1
6 7 7 1 -e 9 f -1j e _1 -1 1k l _2 8 x 2 6 -5 -c _1 -b -15 3 -19 s -i 1 1r k 4 4 _1 m 13 7 k -n -k 4
-y c _1 8 h _1 14 1o t -x 11 -i _1 g 6 4 _1 p -h -5 -p 1 -9 p _1 k 1 _1 2 5 5 -7 18 2 _1 m -7 -1c -a
-12 _1 -k 1 -n m _1 -o -h p y 1 -r q -11 7 -a 6 3 x c _2 -c g a 3 -13 -14 -s 7 8 y r 2 b _3 -y 15 1 7
1 -1h -v -y 2 2 -l _2 14 _1 3 t 1 d -a -j 3 -d -4 -1 1d a -3 d w 2 j k 7 5 u _1 q -14 e g x q a g p 2
-d -v 6 s -1j 1 _2 d 7 -e 7 4 1 -3 q -13 8 3 5 k 12 2 15 -t 7 h _2 8 -1b 5 -j -a 8 -1l 8 n _1 -3 s 1
c h 1 -4 w 1o g _1 2 _1 g -9 _1 9 -1m _3 j _1 11 -14 _2 -i 8 v j 1 w a 1 w j h 3 d _1 -8 3 c g -5 6 2
_1 c -u g _2 d _1 3k v m 2 -o -2 2 2 _1 c -v d -1t 6 6 c 1 -j v _1 7 1 4 q 1 _2 9 -d 1o -8 1b a 15 1v
_1 2 2v -g -5 2 b _2 -i 5 9 6 c 13 i 1k a -o f -l -o -j 5 _1 8 h -1j -e 4 2 -t 8 1u f -s _1 g _1 -u
_3 -6 _1 -h _2 7 d -4 1 3 x 2 _1 2 e s 2 u _1 4 _1 1h _1 h 9 _2 3 2 8 1s -k r -e 1a c -16 1c _2 g d
-4 -b -1n 9 _1 1u a 1 1l 7 e 2 3 a k -j 5 g _1 f _1 -v 11 1 -p _1 9 u _1 9 -1a 7 _1 -u 1 x r _1 -c -l
k a _2 -1h _1 1i _1 -1o r -4 t 9 1s 9 5 c 1 _1 -b -w 8 h e _1 n 2 e 10 _1 4 _1 h 5 -18 -y _1 c 5 16 c
16 k -m q g -1l _1 1 1 1 6 _1 p 2 _1 2 1 3 19 _1 -5 6 a 6 -15 5 _1 -j 1 _1 -l -7 f -1d 7 1 _1 m 2 u
-1n -m 3 1i -8 _1 7 1r 11 h 7 a 10 -c -t y 3 _2 4 _1 d 2 n -9 5 u _1 14 7 9 -16 11 _3 c 1j d d 9 _2
1q n _1 6 7 -u 4 -1r -12 a 1f 2 _1 8 2 3 5 3 -x 3 g -m _1 9 b l 3 -e k 3 3 _1 2 -1o n _1 k 7 -5 _1 l
_1 1d a -p -l 9 g 1k _2 -p _2 -t _2 3f _1 h _1 7 1 _1 9 _2 4 _1 d -j -5 -l -t -3 _1 f e 1c _1 4 _1 -c
a c _1 7 6 u _1 m 8 -a -p 1 c -v 1e f -r _1 -9 -1 h _1 8 1h 9 g -c 25 q 8 -p _1 3 f 7 _1 j _1 -1g 7 1
4 9 -2 _1 h -x _1 -u 1 -c _1 -1a -e -b -z -u 5 4 t -15 -1e -v -s -1e _1 1e 1 i d 8 _1 1a -q 1 _1 -b
_1 3 2 _2 -10 9 -n 2 -1b _1 3 -m _2 u h -s _1 9 m f _1 -q -6 3 e r 1a k g -o -e 2 4 -u -4 1 15 -18 -k
_1 -6 _1 7 a -j -e e _1 -w b 6 j -z 27 _2 1 _1 1r c 25 3 _1 5 6 r 7 _1 15 -m i 3 -10 -12 -7 8 -y 12
1d -4 3 d c -o g 1p -l d _2 1 h -p _1 -n -i _2 p 1 j 7 14 _1 8 s 7 6 _1 5 1o 1h -k 3 2 v _1 v _1 9 _1
b -2 f p 5 _1 g c 9 1p -p _1 1 _1 7 _1 8 -11 _1 2 a -a -v -1 1 2c i l -c -b -j -e q 2 3 d 5 28 3 _1 b
t a _1 h _1 d k 9 13 7 1n 3 k i 6 1u w j 11 12 -w i _1 1x 3 1l -t _1 -l _1 4 -1r _4 -9 5 5 _1 d 2 _1
10 1a 16 -2 -18 -7 3 e -r 6 3 5 d _1 -j _1 -3 -x _1 1a 1 4 _2 -p 5 n h 10 -5 h i 6 -14 1 -2 4 1 6 -u
r _1 2 p -f _1 2 -1t 8 _1 -q 3 -7 -d 2 _1 7 r -r 3 -1a g _1 4 2 v b a _1 -6 -c _2 -1c 8 _1 -t i -4 -u
c 2 1 j b d 6 _1 9 v _1 -x 10 _1 m _1 -o 6 1e _1 p _1 -13 1c 1g 1e _1 4 -d 2 2 _1 5 6 5 b -m -t p 7 d
-h 3 5 _2 -9 12 _1 -n _1 4 1h l 4 -t -6 1 -n _1 1y a 1 e u i 1 12 v 15 4 -9 q e -1d _1 2 _1 1c 4 y -d
1 u 1m _1 c 5 f 2 l 1 e _1 7 p _1 -v _1 r 1s l b 10 3 _1 -d f _1 g v 5 x -d -z _1 3 4 _2 5 -19 -l 2 h
b b _1 9 _1 -u a 8 _1 1d c _1 -t -q -p 8 6 -o 5 6 _1 1 _1 k a _2 t -9 g -1h -t -1b 4 4 -2j 17 -s n 3
u c 3 _1 -q p d s 7 _1 8 9 n 1a 1 e -m _1 1 r _1 8 -6 r -h p 3 11 e k _3 2 4 7 c x -7 e 5 j w e _1 1
1a 1t n 8 1x t -p _1 -l 3 _1 2 _1 a -b x -1a -1a 1b s -1h -i -x 1 _1 3 3 9 _1 2a b _1 -v 1t -h _1 5 j
-1b 1 -h 2 q 2 d _1 -m -q -12 _1 -17 _1 -n -f q a 16 2 4 -p e e 4 -3 -r 1w 13 -n 2 _1 2 n 2 i -16 10
-y p -s 6 -g _1 1 b j l -f n _1 -v -1h 13 2 -t -p 6 1 9 -l y -12 d -f e -5 5 g _1 11 _1 d d _1 b -8
-1k p 1o _2 1 _1 a -h 7 1 i _1 7 7 -p f _2 j -1h t -s _1 9 3 -1 d _1 1 i -6 -s 1u _1 6 u -q a -i _1 c
w _2 2 -12 _1 f x -14 -8 2 3 l 5 _1 -b i -o h _1 c -u h _1 5 -v 3 a k 15 -l 2l -14 -s j _1 -9 -q 2 _1
-14 3 7 -3 -j -7 f 5 1o _1 -a 5 p -5 c _1 c -26 j 3 k k 9 -k _1 a -8 _1 o -x -l -1s -7 i _1 j o -1l
-g -x -g c _2 7 -1z q -15 12 g e v -l -d _3 i q _1 2 1 1 -o n _1 -o -1b -m -i _2 h _3 -o 5 _1 14 4 -n
-20 2n l g _1 -k h 1r 8 2 i _1 3 a 38 _1 -o -18 a e -b _2 2 _1 j 11 p -u _1 16 7 f 11 1 -26 5 2 _3 7
g _1 -q 2 l -j c 9 6 f 1 5 _1 4 1 _1 -4 3 _2 -17 x n p 1 -h 2 -l 19 o l 7 c a o 7 7 _1 -o -w -k _1 5
j -h l _1 a _1 1l 19 -11 5 1e 10 f 7 3 6 4 _4 2 h -h 7 15 -14 _1 16 a b -c 1 -j _1 9 -g _2 11 1j _1
-k 8 m 1 7 -9 9 2 o _2 2 5 -h 3 6 -7 -x 1 -4 _1 c _2 -1 3 -e o 16 a -5 _3 p -9 _4 -v k l m -3 3 -s 1
9 -1l v -3 o _1 3 n 2 -1n b _1 -1c _1 -j -1h 6 6 -18 b l _1 8 _2 6 r -15 1 _1 -4 _1 4 o 7 5 -r 7 2 -e
c 2 e -3 y _1 1 _2 q w -b -13 t c 11 g _1 -c 7 -g 1 _1 t _1 -1r 2u 1 8 _1 1b _1 m _1 1 7 3 d e 3 -v 6
27 8 v 6 _1 3 _1 9 -1d _1 12 _1 i f 2 8 11 -1t b 8 4 5 _1 4 4 _1 1j -15 2 a 8 -5 d -5 -s d h k 1 a 1
-11 -1d 1 x 7 2 e k 1 _1 -1k -10 1a 3 -j y c -j -18 -9 d -w d 12 5 i _1 6 3 l _1 -p 8 a 3 -8 6 5 d 2
-r _2 9 3 10 t 5 p -6 _2 -1b 1 11 1b 2z m 4 5 s 10 -d -j m q h j 3 _1 -1s -u _1 -9 1 _1 1 j f -y 8
-1v 5 u 5 2 _2 -14 o 8 _1 z g i _1 7 -15 2 -y j -16 -9 1p -j 10 7 _1 p _1 s 8 _1 7 f c _1 -h -d _2 -b
_1 2 1f a g -4 -1u _1 d 5 2k 2 -n -t i -1h e 6 5 d 7 b _2 -r g 1a 1 -t _1 n 1 4 -18 -1d -y _3 2 7 g
_1 -u m _2 9 -6 2 -f 18 9 e _2 6 4 e i 1 _2 -j b c 7 -1d -8 _1 -1 -z -j i -g 17 s -e -h -9 1 b _1 8
-7 3 o -p r 8 -p 2 -8 b 9 2 -v -y 6 2 g _1 a -g _1 -2g _1 v _1 -n x 1d -g 1 _2 -11 6 2 7 -21 5 _1 m
10 -h v 1m q x e -16 -i _1 -7 _1 6 -3 -2 1 1 -o c t e _1 a a 1 b _1 e -s -12 -12 7 g 8 7 -t 2 b -l
-18 _1 -q 4 9 _1 8 1 1g 3 1h g _1 4 4 _1 1q -8 k c 12 -1n _1 -t _1 16 d 1h -5 3 n 2 h _1 1x -o _1 -d
4 _1 1 _1 -r 1l s -v w 5 2i -j _1 -y -j 9 -3 _2 -u _1 b 6 p -p -t t 18 v 1d -x 5 s -z _1 17 -m -t 19
3 _1 8 1x 2 j 1p 6 3 1 6 -8 7 2 d b 6 _1 5 v 4 9 1 -h y 8 _1 2 c 6 8 _1 a -o 24 3 19 -5 _1 5 8 f _3
-t g c l i k _2 -1 e _1 -6 2f _1 4 _1 1 -14 e l -m _1 1n 1a p 9 1 -o -1j m a a 2 b 2 _1 1 _1 -s _1 -z
_1 -y g -u 1n 5 -n d 8 _1 -3 _1 b -17 -1h c b -t 4 9 h 2 1p -z _1 t 5 -1k r -f -p _1 -p p -1m 8 -d j
_1 1 9 g 2q f _1 8 k 12 _1 26 2 -z -5 _3 c -1f -5 -n 17 _1 9 5 1n o 2 9 11 r -6 2 b 3 d -r -1p a 1a
12 _1 9 -10 3 j b 2 9 4 _1 -m 13 -f 5 -m 1 5 -16 l 3 1 -o -1a -n _1 -j -1i f -b _4 t j p 1 14 _4 b _1
5 14 a 9 _1 e n 4 d 10 x _1 h 18 -q _1 j s 1 -e 1w _1 4 _1 b _1 9 c -f h 3 5 a _1 -2r 1 3 -1e x _1 -t
_1 -m -3 n 1t _1 f _2 4 -u 9 _1 4 c 11 _1 -a 5 7 -q _1 1 1e 18 _1 -2c _2 4 5 d _1 y b -18 1 -p _1 5 7
_1 10 -d 31 -f _1 1 2 _1 11 k _1 9 h 3 _2 b m _1 -1o _1 -o _1 7 -b 1l 17 -o d -k _2 -x 4 5 7 5 4 m 10
-1o -1t d _1 2 _1 -7 _2 -v -1n _2 r m -n 19 _1 5 -t x 6 -o _1 4 7 z _1 9 d v -h 3 q k 1 _2 8 -2 -16
_2 4 -k _1 2k 11 b q 17 _1 u -12 _1 1s 6 6 _1 -d 9 -13 -2 1v f i -1 5 -m y 16 -l c x _1 e _1 g _1 -z
15 -v -p -w _1 3 _1 -7 1 _1 o _1 h e 6 2 f s -k 8 20 15 _1 1 l -i h 2 j 6 5 5 _1 -13 -i -2z _1 p _1
1z 5 1 j _1 k 1 _1 -r -l _1 u -4 5 1 -b -u c 1 4 -y b -m 15 4 -5 c -o 12 i w f -d 9 1 6 1k -u 9 -i
-1q 3 -x 7 j -l 4 _1 c _1 e 2 -w -k -u 1a r _1 -r -1n 17 7 3 -11 a 8 t _2 -1f 1 -m i -3 _1 -r 13 4 -t
14 5 t 3 c -1d a m _1 -e 4 _2 l _1 4 5 1 -i o c d f _1 7 o -u _1 -3 1d _1 y _1 -1m _2 c 8 2 l _1 -1l
1g k q g -j _2 5 1r _1 -f o _1 c k -n d -g -q -16 m d l -14 _2 12 3 15 -n -b v -s _1 r a -m e _2 4 4
_1 y 4 -n j 1k 6 -b -1h q 4 2 2 -k g a 8 y p -d 1 7 x t 8 2 3 7 r _1 l 1 3 16 _1 7 9 -l 4 -l p u 9 p
-j c 1 f 1a _1 4 16 7 15 -t i _1 8 t -w 2 7 -o -k 2 1 11 _1 -b 6 -r -17 5 7 4 -q _1 -m 16 -z 4 _1 -o
b 7 1h n 5 -x 1 -5 _2 f 1 11 4 -1w _1 -1c 1 -f m -n 2 2 _1 p g 4 p 6 3 5 f f 2 1 _1 1 1h 7 e 5 4 17 l
-17 5 t w w 7 w z d 5 1b -s a j _1 -4 _1 2 b _2 l -1 17 _1 -g _1 g o s _2 1 _1 d f -g n 8 _1 -13 4 b
-l _1 -i -k j 13 -u 2 -4 -15 2 -p 8 e 2 _2 7 s 2 t _1 -n -n 1n _1 h 2 _1 1 11 4 _1 j -f -p 2b b i -o
_1 10 -d f _1 1 7 2h w -u d i 2 7 -t 2 8 -q -q j -9 t -i -i 17 -15 n _1 p -21 a -s _1 t -15 j _2 1a
-q h _1 a t s -q -w 5 1 1u _1 n 1 -n _2 4 -t _1 2 2 _1 -v 15 6 1i p _1 -v _1 o -1a c -m 2 3 1r i r t
7 d i 1 3 15 h 1e -9 d -12 -18 15 _2 -z 4 l _1 3 _1 y 3 -d 9 1 _1 -9 3 _1 2 _1 1 _1 i _1 d 5 -1 c _1
-16 -2g -4 q c d _1 -v 1 d -z -11 7 f _1 -a 2u h -s -l 4 -m u 9 -x 1q 1 i a 13 -b m _1 s m -y _2 c 3
-9 c -z i 4 4 5 v _1 4 e -16 r -1d m -12 a a _1 -l 6 1o _1 u 1 -s 9 _1 -h _1 2 _2 m 13 _1 -c 1 2 -5 l
k _1 u 11 -n _1 1i e 3 d q l -b _2 d _1 -g q l 5 v 4 _1 r -13 2 _1 -9 _1 -1a -i x -d s y _1 5 -q 7 _1
-s i _1 p 1 5 -w 1g -1h -15 6 _1 -o 4 2 -e _1 g f -l 9 c 4 -2 _1 -d -l y 4 1 _1 1 9 v 6 1 h x -n 1h
-w 1 6 _1 -j v 9 6 -v d 2 -n _1 -y 13 -f a -15 -1f _1 c o -m -18 -g _2 m u a -1a 7 -o _1 w -1e 8 -1r
_2 c 1 -6 _1 4 -v -z -p -t 20 e -w -1d i b _1 5 5 h 11 -n -14 p -9 _3 6 -1o 19 1 1 -h -1j _1 1 1 5 -l
t _1 3 5 b -1b _1 -x -g p -1 p _2 14 _2 t -8 29 -1j y 7 b _2 l -10 _1 h a 5 19 _1 15 -b h -3 d d 1l w
g -r -l 2 4 -a _1 1h -g -c 1j l -k 5 -w 1 1m a 7 h 11 -p -z 6 _2 c _1 f r 1f 1 p 3 _2 r 1 -8 _2 3 3 3
-n 5 u -15 _1 -m a -h i 1 j -h -1a a c 5 a 1 -3 2 _3 c 8 2 x 1 2w -e -c 2 u -1i 1e 10 h 2 7 5 _1 e 8
_1 3 -g -e u h o b _1 8 -j 5 y -v -p 1 -l 7 4 z w 12 _1 1w _1 c _1 -z -1t 4 a z -i -19 -y 2 c 3 c r
_1 f -6 c _1 m -f w w 2 -x -i _2 -v g -u r e 1 r _1 i g 10 o p i -7 b 4 _1 1 e 1 _1 y -h _2 -1c -1l
_1 e n k 3 1k _1 6 l p 1a a _1 v 1e -13 _1 -l 11 11 1l _1 1 -8 14 _1 -1p a -8 -y _1 -2b _1 2 1m 1 f
_1 3 4 2 7 7 6 1a h _1 -h j 23 -1x l a _2 -6 -p 3 -l 7 s -w -6 2 2a a _1 m -z _1 1 18 e 7 -14 14 t 1
3 1h w -8 -8 _2 d 28 1v 35 -u f _1 -5 6 _1 1f 3 -h -6 -12 _1 -2 4 _2 -18 -v 9 -15 r -1p d -7 _2 a -4
1 -7 2 -k 1 i 3 1g -x 6 1 _1 -g -1f d _1 m h 1a _1 r 15 r -h _1 -a 1o 1 u -15 1 h -1i 9 -k 3 _1 -h _1
c -q -2 _1 m -l n 6 _1 5 1e u 1e f -a -v 1 1n h q -b -m k v _1 6 h 5 -8 g _1 c -1c -16 2 _1 9 -m -o
-j a -g -s 4 a f 8 _1 a 3 _1 -16 a 6 c c _1 1m 6 _1 u _1 8 -j 6 _1 e w x _2 a c -1x _1 -2 _1 i e -i a
g _1 16 3 15 -o 6 x -22 -q -4 -9 9 _1 1 t 1a z -17 v 10 w -s 1 _1 -3 d -1q -x 2 -v -z _1 -9 9 -j -u 1
1 _1 1k _1 -9 -m _1 -d a _1 c r 9 -13 -p -t -p e 6 k -l 1p 7 -a -y w 3 _1 s -c 1d _1 1 d -19 n 1f z
-n -y 5 3 -e n j -i s 5 _1 -b 3 q _1 -s 1j _1 b -g _1 1 1 1 -1 6 a 11 _1 7 1g _1 r _1 1 _2 -t 1 1 20
-w y q -d e -20 _2 -h -h _1 -c 5 5 8 _1 -7 _2 -1k u a 9 _1 r -q v 3 -u 6 -h y 6 2 -m _1 4 -1t c u _1
1 _2 o -j 4 -1h c -r f 9 6 _1 -9 -k _1 1v -h _1 q 27 3 h s _1 v 2 6 -15 _1 -7 n s 2 _1 n 12 14 8 1 1
c 1g _1 -4 j w 9 -f _1 2 1d -1v 6 5 _1 -1p 8 9 _2 a -c 5 13 _1 e e _1 f -18 5 -3 g _1 12 -11 _2 3 _1
q z a -s 8 5 13 b _1 -5 e f 2 _2 6 c 3 _1 l -h 3 6 h 1 3 _3 8 i 2g _1 r a 2 b 1g m 1 2 -t -c -k -6 b
-1p -o -d -29 1h -5 -e -g l -10 -n -6 _1 -3 r -18 13 7 b 1a s -3 a -d o k y -f -l 4 -d 1c -o n w -o
-2 r -9 -l k _1 k -k -f -f 6 s -9 2 a -5 p e w y -7 r i 1 -j -6 -j q -k a b d f _1 26 -9 n -s -d -k
-e u -w 1g -10 23 -i 17 2 -x 11 1k 1 8 f f f p 5 -i b _1 4 a 5 -15 -g o o -h 1 -d 9 -7 h u 16 10 i a
16 -1j -3 3 _1 -7 f -3 d 1o -v 1p -z 14 -8 -n -16 a l e n -d -7 q p 4 k -g -9 -d h e _1 -o o q 6 -h
-1 -8 w -19 10 _1 j -g m i -i -n -3 f m -15 1c -q w -12 l -p d 1 10 1 1 4 q i i c -4 -1q 6 c 24 8 7 a
-d d 14 1g f c 13 1f b -6 11 5 j 3 6 -1d h -u -w 7 8 1e -g g -j -b -10 12 -g -w -r -m 7 16 1e 8 3 -10
14 -q 12 -6 -n f k 1m -g -4 -3 o h 1 -c -1f -d 12 r 5 -1c -a 9 a -15 g -r 1p -8 -16 -b s -9 v -4 c -c
-a -3 -j -1j -1g q d 5 -o w p 2 -6 j 7 1c t _1 -9 -d f -n -6 e o 12 -m a _1 -6 -x -3 -1q 10 1n a f -c
-7 d q -1 -u -8 b 12 h w -f 1j 5 7 q c 8 -14 1g -1g q x -3 t 1a o -8 -1 g -u 1b 1 z m -1w 4 -c -o 4 1
3 1 c -1n 4 -4 6 t c s f -k _1 -1 -13 -1f f l -15 r v -8 1 5 2 2 11 -i 1g c -z -10 -w -o t 7 v o -24
-13 -l 9 s h -u 13 -e -c 4 -s d -3 n 4 -1j -j 1i d j b 3 -11 j 18 -2 1u -11 -b 1n -3 g a 13 u t -k -9
1f s 18 14 e -f -3 c s -1p a -l -12 9 -4 1e 2 -1 -g g -b -5 h -q a x 5 15 -a p -13 r l -12 -3 -14 7 6
-f o -j 2 6 1 -1 10 j t 12 1 d -o 12 -c 9 -1e -17 p 9 -b 3 z 5 d -w -y -3 a i h -8 -p c o -v -h 1v
-14 o 7 1j -15 1r i 1b 3 f 2 -s 6 -q -2 j 2 4 a -6 -1a t -6 -f -12 -17 6 -1d r 2 1a -18 t y e o -l -6
-k 13 1f 8 -g _1 y f -o -p -2 d z -y -f 1d -7 9 -5 4 12 -a x -1e 4 16 4 6 s -5 3 -1 -i 11 y n -9 -i
-8 -1 -o -j e -q g -b -t b c -d v 14 -g d j 1v f 15 -17 -16 t -p c 5 b -s -1b 5 3 -o -5 -12 -f -27 -g
-14 2 6 v n a r -2 16 q -m -14 2d 7 l 8 p -9 -m -c -h q -2 17 r -6 -f -d 1i -19 -c 1k -k -1e 13 -1n
_1 -b 4 u 1 -2 -b -d q -8 12 -5 t -s 1a -m w -l i -17 t -11 m s w 1h y -14 c q 1a 18 -8 9 t f -a 13 e
u i n c -1u -9 10 2 -14 d -1c -z 14 -w -j -5 10 -1 a -8 -j f -2 -j -k 2 o w j m 2 -g -9 5 b 2 p -i -d
-3 f 2 -t -11 g l d 1s s -1b a 8 m 9 6 -19 5 s -m m o -m d b 8 l u 1b 14 a 1d -b -1j -r 2 v 17 14 -l
u -k 13 -17 u 6 -q m -9 -k _1 -1c -4 19 h -f -3 -b k n o -a -5 -b q -11 -p b 6 -f 10 19 -4 -1n 7 h 5
-d -t c k 1r -7 o z -6 -1e m 5 e -17 5 -c -1b 2 n q 4 -1v -1h f z v -6 1l -e 9 -m -e 2 -3 -l -o -r c
o i 3 z m -k d -a c y p _1 q 9 -k 17 -l 1h -4 m n -1 a f -z s a b -18 -s n -1d l -4 -y 1k z 2 2 -n -q
3 -l -e -q -7 -m h y 1l -4 1c x -o m 8 2 -e -n k -18 m -c _1 -7 -u -j i -4 _1 19 9 z -w -b 1h a -x d
-9 -d -d 7 -9 -9 b -q -b -2 -h -q -10 g -8 k 6 -r _1 m r 6 -r 10 15 7 -g 1z 2o -p m 4 r r -h 1r -k g
w -8 -s -1n n o -c -8 w -q -m _1 -e -1 p o -n e o 1 8 _1 f 1k n 17 -d -t _1 -d -i _1 a -y -z n -5 -j
v i -p e u -f -1u a -3 -x u -4 c 13 -t 16 15 3 -1l 2 g w -j 19 -o v 17 _1 p -8 f t -i -5 1j -o -3 9
-k 5 -5 -b j b -1e -q -1 a -1d h i m -14 19 -d c -1e 1h -s 1c -p t e r -g 1h -g -o -o -7 -i 10 _1 o 5
-u -10 v -r m 10 g 1b 18 -i k -14 s -1 3 -r 1 -m 6 v 7 -f 1p -l -y 1 18 10 j -9 _1 -6 -1 -12 t g x
-14 -1f 8 -14 1i -l b -9 4 -15 -i -q -1a m -17 -3 r -2 -j -s -2k 13 c 5 -v q r o j d 18 5 -1e 10 2 -c
g 5 -d -k _1 19 -2 l -f -6 17 f -s c g 2 -n 2q -d -d -n 23 x 1 9 1j q j 8 -g 7 o -5 o w 1 5 l -l j 13
-2 m -k -n b 7 j k h 1i 1n e s -19 -6 -14 -18 1a p -4 -1k -6 -1y 1b 5 y i -1l 19 -o q u f -y 1v -15 1
-14 -p a -m -x -1i x 11 i -7 -1c m -d -i -15 1k -w -1j a 1e -n b -3 12 -m 11 a 6 2 -11 12 13 -t 1 -v
b k 1m -s -i h c -7 2 -25 i w -h -8 -e _1 q -n -q -1g -g 10 -10 9 12 -1 1n 8 c -x -y -d -1 2 g t -e
16 6 -p 1x -3 -j -x -h b 3 -q 16 t 7 j -12 26 f -i -h -16 f -1c -4 1c -f -l 2 -n 1l 5 q 11 -j p 1k -9
-z -e -5 d -2 1m -m -7 -t 19 r -2 -e b -t -v -o m -17 -e 1r -g -y k 1g 1d -f -8 -6 a 4 h s -q 1 1g
-2b 1i v r 6 -q a s 4 -t -5 -i -f -5 1 8 -9 b n l c 6 x h 1z -9 c j d 19 4 -e _1 -10 q -v l h 1 6 h g
-1 -q -g 4 p r -1f j -f b s w 1c -5 -t -4 20 -1x 1k w -6 8 -a 7 24 d -b 1v -3 -2 -y -s m -q -1h m g m
-18 -f b -b 5 -1e 4 -c -8 -6 d 8 p -l _1 j 19 2 11 4 -n e -9 n s l 4 1t -19 x 1y h 15 a -4 1 -i 9 c
1x 9 -3 8 -4 7 -n 9 v -3 -14 -g -g 2 1i k -i t -k -j -j -r z v 2 -d 1a 2 -b v -6 m y -s -9 2 -i 17 -r
1q w 15 -c -9 -t _1 -1c -18 1a i 2 -3 1k -1c -1b -3 8 10 -5 d 16 -19 -d -z -v -4 -7 t -v -1b -j _1
-1o -14 i c -p -h f -x -11 -l j -h g -6 23 -w b -9 -1g 1r 1g -1b -6 -13 f i o x a -o 9 1l 14 -1b 2 i
-f -z -6 h -f -2 t c -d -4 2 i -h 1i j -r -12 f 1u a -m 4 -b y 1o 1x j -l -w f -f t -i o -d 12 -1b -p
-7 8 5 8 -a t b x -f -r 8 -1 -18 -y -a 1e d -b b -1 n -o g t -x 1j j -d 1g -1a d -j -6 3 h -2 x -3 -y
-1c -f -6 e -1 -o x -14 10 11 -9 -8 -z 1 l r -b n l -1k 1o -4 x 1r -4 -5 -5 7 -g f 2 -6 -1d a l -g -4
-d m z i 1o -m 1n t -3 1b 2 -6 -15 f 4 j 1n -z -6 2 d -i -13 8 -v -6 -e 11 d -j -l -1k o -9 1r 1n -l
9 v -3 -p -1k n 1s 1v -s -o j -a -10 -5 f -10 8 h -12 -1g 8 -h 2 -l -7 k -1h -h -6 a -5 n y -4 -1b z
-k -17 -e 5 b -3 -t 1k c -4 -p 27 n t d -g c -c -3 -w d -b 7 i n -p w -10 -j -h -5 -v k 1q b -a 1k -5
1d -1e b 1 -1b -s -g 1p j c -k -3 -1d 4 w 1 -1n -6 q d -e -p -d -h s j 1 -m -p -6 y -1o -a 1i -7 1j 8
5 -3 j -j -9 15 -n -m -4 -9 c 6 -a -2 -1e -4 _1 -f -7 z -11 i -d -c -17 -2r 1d -g r -1 o -1d 25 t 17
-17 -12 a -4 -8 1h q -e -d n r -r -u 4 -l -e 7 -j 9 -7 20 -19 -6 f -c p w f 5 j 11 -l 1f -c b c 15 y
w y a -v i -d -8 1e y g p -2 -11 n 1d -l -1c l z h 1d h z _1 o -26 x -7 -k p -v -1k 1d -t a -c 12 3 n
17 -8 -p -11 1f -2 -k -14 -l -2 -f i 5 1a n -11 f -w 1 -1 -b -9 a 1 3 -o 1n e 1h 1h f -1b -7 -18 f q
-7 x -28 3 -3 -t k 9 -4 25 -m 2d -a 1 z v -q k c d -1r -1n -9 q -6 11 g -n h 9 f -s -1j -14 -a -o y 6
c 14 y z 17 2 -v b 17 -r a -p -1g l -i 5 9 -y 1v 10 -7 -19 k -k 1d 14 f -15 -f k j 13 -s 1m 4 10 1 j
p -15 -2 -n -12 k -r 2 l q -12 1x t -1k s 9 8 -6 _1 -l z -c -h -7 7 18 -d 1g -c -o 1g j 5 h _1 -d -g
i -i -f 16 -1d 8 -9 w -o h -9 -q 10 s 8 1 2 -1c r -z 1j y b j -b -l -6 -j -x 9 -6 j -p -8 c 28 19 -1j
15 -1f c 8 -f c 10 9 -7 -y -8 -j -11 e 1p v z -q q t -12 3 -16 -12 j g e 2 n -5 9 11 -1s 16 -i l -9
-3 1 -d o 17 j h -11 h -j -c 6 l -b -p t -7 4 u -b -p -1l 1w 15 5 _1 t -f -k -c -6 9 y -2 1f e 1c 8
-1o -c -5 -8 -s -h -7 16 q 1o 1p -r c -2 4 7 -5 1s 1j 10 11 29 -v 18 -8 w h -2 t -h -v l b m c 5 -6
16 -6 24 -5 1n l -17 -5 t -7 -b -h d x 1a 2 l 1h n 1b 1 p -1b -7 3 -11 3 -3 -3 4 h -6 n -s -o -1b -h
-1l l -1 -e -1k 1g -j i w p -1i -i 4 -1a 2 -8 -1 -1 x 8 5 d -n n -3 1 i -x -b z 1 a -16 9 -w -9 14 -5
-u -7 v -3 1i 1s 19 18 u -z 1a -m 1b -13 8 -r -3 -3 1j -j -3 -17 n 2 -1b 1h c 8 -d -1w -y -4 13 b -1u
g t 7 13 r -1d j -u -10 26 t -16 6 -z 1d -6 -6 -u -e 5 -1w j -1i -15 -u 19 17 -g 6 -19 -n n -e 3 -12
1a l 9 m -6 3 -f -l t 8 -w z -n -g k 21 -1c -14 -b x g 14 q b e -3 -1 1 1 -7 -w b 6 -15 e -15 g 3 l
-15 c 1r v 12 c -2 15 -1r -2 27 e 6 d s r -1g m r m f w k -n r 1w d b _1 -1h -a 11 8 8 -i 2e -s 11 -t
i n g -1 10 -j -m d 14 r -18 -2 -7 4 z s t 8 y b -i r -1j -z k -h -1a -q 1e -f 1j r 8 -o -w -3 f -2
12 -4 u p k z -h -1x e j g -1 -v v 10 h a n 1f m -2r -f -6 -d -5 -1 -u -3 u -w i -11 10 -5 -v a -1d
1q -11 s -2 3 -12 a -w 13 -1o a p -4 -1t 1a -e g -6 i -g 1r -i -4 v 1i -2 -l 22 -j 2a -2 i -2 1y -k
-j 1v -k 5 j d 17 -2 9 24 8 -2 -k i -i 7 -h -k -d p -12 s -g 2 17 1 q -g g -a 2 g _1 u -10 s w -d d
-k 16 -q -18 -c d -2 1 1d o 2 g e -q -2 -4 9 k -b g f -l 9 -o -t y 1g b 1h r -t v q o 19 1i 3 5 3 -y
1m g -3 -h -j d 2o o 1i 6 9 -5 -s -1t -c -c -6 -4 -1o -23 -10 -b -7 g n 11 k v 3 m -9 -1d -21 9 -12 v
-3 i _1 -15 4 -14 -m -b i -4 -p i t -j -r j 4 -x -10 o -q -6 -16 -d -1p -15 i f -9 l d 11 -4 1a -o c
7 7 9 -7 -k -w -f f -3 l i 1b s 5 -j 1k a l -1i 1f _1 -w 1a 1x 1l -c 12 13 -3 -9 -1h -1 1s -f -t 6 17
-l -1f -f -4 -q k w l n 5 -8 -s d 14 s -t -14 -t -t -t -p -2 1b l -z -f v -h -b -n 4 -j h r 1n 16 -k
1i t -b g 6 -n 1f l -g 1h j 2 g -5 o w c b -t -14 p 6 -o 1s -p -7 -4 -d q -15 -7 1k -18 -6 1g b 8 t 4
b 16 -3 1 -7 -p i 1 a -7 -1a -f u n 5 m -4 y -z 17 -9 -v -t 1 3 e -y -t 6 d -1c r -6 -1a k -c 8 -c s
-7 11 _1 -1h 1x b -y k -17 1w p 12 k q 1l 7 c -p -m h a -y 1r -e -u l u -8 1m q x -9 -b -a -i 1e -11
-r e m 1a -f -4 12 g 2 y 14 -y -u _1 -j -p 7 -s -p _1 -j f _1 6 i -h 3 12 7 -r -4 -17 1 k m -b 11 b b
-d -4 n 5 -x -1k -19 -v k a g l n -l 4 n -g -o -a -1i s 12 -14 p o -1p 7 v 1o 19 15 -p 1i -1e -c n 19
-10 u -4 -5 10 1a 19 m -1i -j q -1 -1d y _1 -o d -w 3 1r -z -7 t -j 6 1k f x -y 1q x -x -b e -4 1q -v
n w w m 1r t -9 -5 -5 w -k d x -b 1m -c f 2 6 c u 1 y a e w p 9 j 14 s s 6 x 4 7 18 i -1f 2 -i -1u 11
-7 -b 7 c -f 3 m 16 5 m 17 -6 -17 -1 -r t e m o 3j -o 1 9 -c 4 m -9 w -9 _1 -p -a -11 -e -k -15 14 f
a 10 -a -r -2 h -2 -1e 8 _1 h -15 q 5 9 2 -17 -h -l -e -16 p -1 -1d -f f a r -n 7 7 3 -1q 9 -1g m -v
5 z x 2 -7 3 h i 3 1 7 x i r a v n 15 -c 4 8 i -1 1 4 11 -1t -i d 4 -h 3 j -16 b -t r 4 -j 17 -u -g
-e -9 -o e f 8 -c -1 o -p 16 4 u 14 p s e i i t t y -n -u 1l -9 9 -14 19 e -i 4 x -w 1e -6 -8 d d r
-e d -s -x 8 -a p -j g i 1o -7 m 1d 7 4 t b 3 -13 s u b -3 16 -n a 1 10 -d -1a -6 y 9 9 -8 k -e t m
-16 8 n i c b 1n d -8 b -v u -5 x a b 10 g 7 l _1 18 y 6 -1b t 1o t 3 -i -m -g x v -b p -d 6 g w p o
9 y g z -6 1y c t e -v -5 13 u m -l t -p -t -b -1f 1 -2 o -16 -y l -a l 10 -1d q 6 -i 16 -w -u -m 11
w -3 9 -v o -w -5 c a 1h 15 i j -9 -4 -a a -r _1 16 -d 1f -6 -l u -7 a a q -8 v p -b 1b a h -w 11 h
-w 4 -b -17 p q 11 f -16 u -9 -d j -6 6 1t -1h g 18 c -16 e 7 -e 6 18 f c -1c -7 10 i k -h -m -15 -8
y n -o h 16 -k -1k -c q 6 -10 4 6 j m 8 m d 7 -10 -n 5 -6 o o -6 o -10 -x -e p -6 9 -10 1 2 -q -1k 1a
1 -4 -t 1a 10 -k 1f 2 -6 r -8 1 -a -9 e -s d 5 -c -a z p j 1k 15 -g k -b 4 -m j 1e _1 11 -1 m b 2 -l
-15 g -10 2i -2h q -10 3 1t l y m 8 -m -k m -10 -7 -l o 1k g w g b -3 -1a -1j -3 -1h -f a g -w -9 -6
h -2 14 -a r -a s 1 -v -8 -1g 13 h v -h -2 8 k d -g -4 v -j h j c n -7 -4 x -q 10 a 10 -a c 12 -1 1q
-x -8 9 1q p -u -3 8 -2 7 e -4 8 c 9 -l 2 4 -12 9 -e -23 1 z -t 6 1m z m -6 -9 -6 q -9 -l -d -12 -m
-i g -9 u 19 c -4 1 -2 16 8 s w -m 1d 6 p 18 -a i -4 f d u -7 18 p -5 1d c -2 i a f -h f -8 8 d 1g j
f -h -4 5 1r -c _2 15 -9 e -1 -j f -s -u t _1 2 -9 s p -o z -p n -1c -17 12 4 -i -4 -d -6 x 9 -d _1 q
q 2 q m -h i -s 12 k 8 -3 -2 w b h -f a z h m -9 f -v d a 14 a 1c -x 12 17 -12 -q r -k u 1a a -6 -c 1
g 7 -b b d c 17 d p 3 -u j -n 6 -1j -8 b 1n w -3 -14 j p -3 4 b -w -2 y -11 g 19 -7 -1o -u 4 12 v m
-10 v -19 -e i -i s n p y g 1g 8 -17 -h 1 1 10 w 1c h 2 1 -1 15 m -2 j -13 6 -6 x -b -y -w -5 -q -s
-j 1b -c -1 b a b g -18 t d -k -o r 5 _1 -i -16 16 o -18 -15 -c -8 i n 1k p p -4 -a -15 -e m -1 16 -7
g 16 -s -u e -b d -k -e k -j _1 h -7 -2 e e -1 -l s i -o 4 -m b c -e -11 r -3 -1h -b t -x -h 4 5 s -8
8 -22 -p -y -b -c y -1 r -1 o l -22 -11 2 1 8 -1v 19 t 16 i q -a q t e -o u 1a t o b -15 5 d c -5 g
17 -v 1b -19 3 -1n -n c f -18 -p -1k r -4 -p -5 -i d 8 -2 s 10 z o z 1w -u 11 1 i 5 h 4 -m g j q e o
g 6 -10 13 x w -6 -1q f -n t i -p h -8 16 1y l k -4 q m -g 7 -b -2 -6 _1 b 1l -h -1 -n g -8 p -n -c a
-1 -d 1e t u 1b -d -16 k 1m -5 -3 -19 -g m 3 q 1f 8 -z a j -g -9 l u s -2 -6 15 15 -1n -w g f d -13 y
l -m -3 -c -n 6 -16 g 9 -q t -l 8 -4 -13 13 -b a -1g k m -m -8 n n 2 10 o -16 -b -u -m -b 13 -q v p
_1 l -x 3 1r -s -b 7 -k n n -2 c -d 19 l -k -1a 13 6 v -5 -h j 1b h f -1 -l e -8 -10 16 h a -h -f 2
-8 i q 1f 6 r -18 n -12 i -8 -l -8 j -z -18 q -u f u a -j 3 -z -9 i -w -k -g d g v -d v 3 -x -s -9 -e
a -7 k -b 6 11 -8 8 -c -i -i p -t -b 1i _1 d n -15 w -1c -9 e 5 6 e -1i 11 k x g -j -5 -i s s -5 13 h
e 10 -1m -i 5 -1 1v -t k -h g p -p a -a e -8 1a 3 f -1 -1l -7 -9 1e 11 -b -4 -1u t -8 19 1 1 1 -m -1b
4 10 -2 -j -h _1 f -g u k -g -1h -d 1 f 5 t 7 1c c c r 1x w j -16 g -q 21 -i -17 1 -m -1 -4 s 1p i 4
6 p -8 y -u w -6 c 3 -1g y 2 -7 j -8 n -p -n -j g r i -6 6 w d c -2 -4 7 f -i -d -u -f -l -w -t -b -e
-o -u -l -9 8 l -14 -3 -j -5 11 2 o -1a -e g -8 -14 -12 -c 12 -3 -f -q 1a -w -c w -v 2 -j 5 -f d 2 -k
10 -t 1a _1 1 3 7 -t 18 -14 5 1 1 13 -f 2 -r 1a _1 -3 -19 -12 g -1 4 -i -y i 1g 1e -11 -8 2 -c -e -d
-c -k -11 1 1c i 9 -1i -h -j 1q -f f -15 h -i 9 i -h -x k -m -f _1 9 -18 k -c o 1g -k -5 -m f -d -4 8
-17 2 -7 -v -k -e -6 -9 3 f y -e a 16 r e 10 i -4 -3 -g 2 _1 7 10 f j 8 -1 8 -m 5 -p -1j 5 -g 1o 1a n
16 -7 -k -i -8 1b 3 y -11 16 -b -y k w -z m u 9 w 17 -1 r k _2 5 7 17 -18 -1d x b 9 -q k -g 7 2 -a -4
-a -15 -19 -q -f 1q -v b m s -8 -9 13 1c -c -9 -4 f u d e -7 t s -4 10 -1f -k 16 6 r _1 2 s a 1p -9
-h -d -4 -p -b 14 -q -u n j 11 -2 -7 e c 16 -d 10 p s s 3 -3 9 k f -7 -15 -10 -1v e o w f -g -u -1l
-2 r 18 2 -a -18 -k l 6 -3 m -k -2 f -p 13 l -f 14 -v s -l d p 19 -1n 16 u -7 -e z 1a -7 -1d -a 5 w
-k -h -e -o 1l 2 -c x -2 a i -e 8 -1f 8 o -4 -b -8 -8 i 2 b y 9 _1 5 -1 -6 g -5 -13 -11 19 -w m 4 1b
-9 -1q -8 i -6 -h 1w h -1c s -4 -m -f -a 9 l z 1g -16 _1 -a -m 1d u -3 c -6 -a -1e -1k -v g h a -12
1t -16 17 j x -l c 7 -4 -w 4 -8 z p -h -y 1j u 6 k -l 7 q -1n t r 18 9 -1a d -1w -1z j -t -1t f -d o
-4 -y y h 17 s 7 -b -t -2 j a -s -6 -8 b 5 17 -m v -y 7 -x n _1 -3 -x o -19 -m s 4 o 1b 15 r 6 6 10 2
-n -r y 7 10 g z 16 -j -a 14 -u s m 1a -q -l -7 7 1k -e 8 -1 e -12 w -8 -16 1g -t i -w 17 s 10 3 -19
-5 -k 13 2 -2 1s o -b g -l -1k -7 6 l t -8 -1 _1 -i 10 -f k w z -13 b 7 k 9 e -1b 11 -b 1o -r -1r i
-26 -t 1p 3 2 -9 -n l -h s 15 r e -1b 7 r -e -j -i 7 n u -3 -10 -9 r 16 w 9 19 -v -13 -2 n t -7 -1g
-5 -w -18 a h -a o h -b 1l 16 -1 -7 _1 14 -n i -n -6 w -a -7 n -k -b -4 17 o 12 g f -11 i 6 16 -s l
-f -h -k s -c 5 1f -d w -1a -c m e 3 -r 1w m b 2 c j -8 k 3 11 -z -h i 11 14 12 -7 p u j -1 -e z 5 -e
k b -7 7 e -u -c -1a b -t -3 c -13 a i -f 14 -n 1 -f -1f p 2 -i 16 14 -c -8 d 6 -c b -v w 1s -g h -8
9 -a o -1t h -h -n -i l -4 1o -g q v l -l h 18 7 10 j -r y m j e 6 15 m -14 -d j -14 1e -l _1 f o 1g
-6 2 -u -7 d -l -7 3 -d 7 t g -p 18 -m -1b -18 -4 -f m -j -c 12 -1 -m -4 -o o e -r 3 -4 10 9 e o -3
-c -o -3 -6 -14 1u 1c 2 -h -u x d -m -s a -17 z -a 1d -4 -o z i k c g o -2 -r j -c -9 r 13 -b i 9 -c
-j -c -1a -i 1n -19 j -4 -14 q n c -4 7 -1r z -x 13 b q -l 1c 16 -r -1a 1 -5 g 9 -a -2 g -c 10 t m
-1i -10 -8 p l 14 -b p -b 13 d 1m -2 -z w c -g -d r -1l -9 b -n d -5 h -1 e -c _1 r -s -l -f g -o -1p
7 -l -1q 13 r -1 -f m -b -g d -w -f 6 -1x v u v 6 -7 e -6 x d 1r -a f -s x -c v -i -d -4 f -d o _1 -8
-k -l r i k k z -t 12 1a 1b i 2j b -6 5 -l k -1 -3 -h 2 1 1 -j -i -f -13 -3 -r 8 r 1 -c -2 -f t u d d
n -n -h 3 -l 14 9 -1a -n e -m -c -n p o -9 14 -1h -c 8 6 -p c -p 1d -o -1q m p -l l 9 _1 -k -s -4 -g
g -w -o -5 g f 1i 2 -1g -7 -x r -w -6 15 -p b -h -o c -3 1k -1o v 3 5 k -d -4 n t -b -h -8 -c -9 -n 7
e c 16 -o 1 9 n 18 f 1p r 18 3 -c -6 6 3 -g -5 -n 13 o w -6 -9 _1 1 -k j -n 8 6 10 -l h _1 1d 17 -6 e
u -6 10 -a c y 8 5 -f p 15 k g -4 5 i -10 p v -4 3 -l 1b 3 -e -6 1e 1 v -g l -w b c a 1a -2 -2 h -2 9
g 6 -l -b 2 e 2 10 -s -1t -e -4 -h m 8 -1b 16 -a 7 -8 -16 e -m -16 -v 6 b -f 5 -m -5 1 -5 h -n -h -j
10 5 -l r 5 -d -h -z -h a -t n -e -m i -13 -t -2 d h -m -o o j n -h d -8 15 p 1n 8 3 19 -n 17 -s x -f
-v 6 r 4 j 1f a h r -k q 16 m c u q 18 -1f o 11 1a 1e -f d -5 -w -s -v -m -1a 15 -15 -t e u -a _1 1r
-e 4 -f -d -1n 6 -d 4 -3 u -5 s -9 -4 -d 7 -i -12 -l d c 5 8 -k 1 t -q -b 14 n 12 -9 7 1 -o -3 -b x
-2 s 8 -7 -h 9 -q 7 -9 -l y k -24 n -v -p 17 g -1e -1k -m 16 13 6 12 5 8 -5 10 -i p -y 1e -8 -h -1t
15 k -1b c -s 6 -1l -7 6 -r c h -12 -f -i k -h -b -8 -t -4 -12 15 1f -g _1 d m 11 7 -k _1 j -1 -m u l
l 7 -h -2 -d -y c -a 3 -l -1c 1h _1 e c -3 -6 _1 1f v n 11 h 4 3 -y -q -4 -m i c x 7 w 6 -7 -f -v -q
o q 15 a c 12 -l v 9 6 -18 -c -d -d i 5 7 -19 3 -k r p -v 11 1a 19 s d 7 a -1v q e -7 -h i _1 -7 m -8
-3 -1h 2g -1b -s -16 -8 1 -t -d z -3 e 5 j -a u f z 1 11 -e -w g -3 1 -3 f f i d a j 11 j -1 a v -n u
s 1i s -g 4 x -b -5 -r 1o 6 -1a -p f -c a 18 _1 -k j -x -b -14 -23 -1 l -3 -7 9 -10 -z -f n v l -8 4
-m -12 v 1w o -12 w r 8 -t 12 -z 2 v -d -l 17 h -4 t -1 17 4 l -n -z -a q 4 f -g -1 3 1b 3 -a -h 5 12
h w -v 7 7 -6 3 b -12 c o -h y 1c r -3 -q 1l o v p -v _1 h c -m 1v 6 -f -a x -z c 3 16 g -n n a -2 h
f -4 d -c -k 6 1a f 9 -1l u 7 -3 18 15 m -1r -12 8 1b 1n -b 2 h v e i o 9 -j -y -s -f -17 16 -1 -4 q
7 -y -r b -r -11 -1i -e -m f -7 -k l -5 -g 1e y 15 -y -x _1 -1f 1l -2 -t -r -15 -k -10 d -x r p l o
-6 -7 x -f 1b g -f 6 q q -w -c 15 -f q 4 s -l 7 -8 1r -y 1c d h -i -m 1g 18 1c 9 -h k -k 5 -8 g -l s
-e 1 4 -e -f 3 -4 a -s b h 1 7 1e 12 k -e h -m 16 t -1r -j -6 r 1 b x v 6 -c -u -e -h 2 8 -p 19 13 -2
-u p -l 18 s -4 -u -5 22 5 -3 t -c 10 12 f 4 g -a -1 b i -c u 4 -6 -v -b c e -g -r q -b d b c -a 5 2
2 -k v 7 -j r 8 t d x -b s -3 g c d 12 7 3 k 9 -17 -d g x q j 8 -v -j -3 -9 -1d i -m 2 -v 9 -b -u _1
1m -1t o o -b 14 -7 -v -c o u c v -q -3 -f -5 -d b -e -o -6 3 p 1k 1i t -l -x 1 -6 t a 1f -8 5 w 8 1j
-1 f a u 1m -2 -u -4 1o -1c 18 5 -v 1c z c -n j -o -u e p -1a 13 1a -q -r l -q -c -t -3 -w 6 o n e 1f
f -a m i c -p m c y -m o 11 -n -2 -12 _1 -8 -1 d -p e f 8 -19 1i 2 o e -g c g -e t t -1s l -3 -a n -i
-4 -k p v -g -t _1 -v d o -6 i -h -s -3 -f 6 -h 7 z h -d k -u a _1 s -1j 18 -j -g -f z a -q f 6 -i 7
a w -13 f -7 -7 -1b -15 -b 1g t u e -v 8 g -f -5 -1g j 12 3 d -1o j 6 -l k -e q r 1l 13 2 q 17 a -h 3
-i 9 -c p g j z -h -l k 7 v v p q 7 -i r -1d 20 -x o -5 -v 1b p 7 s -m -1c 9 6 6 -6 7 -2t y i -r -f n
-u -1u b d b 4 15 l -r -e 1p -7 -10 -7 -b c 7 1e t 1n -s -14 -v i -6 -1h t m 20 17 d -15 b 7 13 -p -w
-11 f u -e t -c r 8 -2 1d o -7 -a -k i -g -e -l -1h 10 -f -h -h 10 -6 n 8 j -i u -d -v e w -9 n -b -3
-d -7 17 r -1 13 -3 -n j -8 -4 -8 b 7 -13 12 p -o 1k x 8 -p 2 -w -4 -8 i -s -18 q -t -4 g _1 -15 10 v
-g -2 h -i 4 1c -r 9 p i -o -n -s 1x -v -c l -m 2 1a -y -s 3 p k o -3 z -t -t -f k -l -q -r e e d 1m
d -i 1 -8 -6 -1g 1s -y -s i 1n 9 -s i 11 13 -t -19 b 1n -1n u -e u -1d f -1t b q 6 9 -1e -e l 15 -5 s
n -g 17 -w 6 9 -t b -6 -z n j -r f 6 -c n -x -l -14 k t -3 -1l -v -14 z o -i 6 x p 2a -f -10 s -2 -3
-18 s t -4 n -5 -5 h -2 c s 3 -3 -6 -1 -11 -a -h f i l r -q -13 7 -8 -a -3 -w w 4 u _1 16 1e _1 -4 4
-r -l _1 v -e c -4 15 _1 -a v 15 f -6 7 1b -3 -t 13 8 -p -g -3 -d -s -8 j -h -2 -u 4 3 13 -19 a _1 5
-8 -h a -18 12 -8 1c p m -8 -q -1 -9 -1f z -1 k 1g u s j 5 -5 -e -s 4 -m e 3 1t 1o -1q -4 -4 -c a l
-d 6 i 5 s -g i f -l -q 1 -7 9 -1p e 17 -d t 1 -a 1q -1d -3 b 16 -10 5 -x -i g -15 f -d 9 17 -i -d
-19 6 -15 w i 13 16 e -5 -n j -w 4 11 d 16 g -15 2 p 14 1y 1 -v -4 -1w -3 a -5 13 -6 -w -j g 1a 8 z
1c 8 n -19 6 q u 1w x -9 -9 -8 -k -5 -a 8 u -p 1h -g k 1 9 -k -1 z -f 1k u -m 2 1t -9 9 o 3 -d 8 m 1t
17 2 -c 2 j -b 1k 7 16 9 -19 -8 j u -1 -k -k -1 -15 _1 -3 v 2 c -l 1 4 -x 1n 12 -6 k 5 -5 t -1w -1y 5
-f -5 r -7 -14 9 -b -e v -f d -7 -7 1e n 2 -1i -c -g 7 13 -11 -i p -x -15 1l j j h a h -m -a -q h -i
-m 13 1 -j -9 -15 -n 4 q m -m -a 2 -b 3 b -m _1 p j -b -h r 9 i g 6 b -4 b j c -9 -3 r -g -11 7 b h
-g 1r -j -8 7 10 16 -9 -m o -14 2 v 4 q o y o -k -f 18 19 -c -n b g -4 5 h p -t 1p 1a -o -8 -2 -k r
16 -5 j i -1b -1f g -4 -8 -p -a o 1 -c f _1 1j f -d -p -d j c 6 d 16 -12 r -15 11 n 19 f -2 7 -6 y t
-w -1u _1 -1d k g 1l _1 -4 8 -3 h -2 7 9 1 _1 11 -a -a 7 -4 -18 -n -11 -15 -6 u 9 b k -a o i q c 9 -d
a t n k 1e 1d d r -d i d 4 a -7 7 y 1k q -8 16 -19 -h -7 12 _1 h p -7 1 f -n 17 -8 -j 2 i -1l 6 -14
-9 -7 17 -9 5 1k k -i -3 c 2 -c -v 5 h m e r 1j d -1a 6 m 1x 13 k 8 -9 -x -5 7 -8 e l 1b -k -b m -q
-u -1x -19 9 j d q f 17 -r j 1k d 1 -u b -8 -8 16 y q g -k -v 8 1a -v i 14 -7 -4 1s -14 e -z 4 k -1
-k 1d -1p -w -e -2 8 -7 -1x -15 -6 -1 1r -e -d -f f 14 l -3 6 -x 15 -7 j 1b f -3 n i i -b j -p -a 29
16 10 -3 1l -19 y 1f v d -d -2n -4 8 -c -w s 1t g a t v _1 l -1l -t d _1 14 -13 -v -x 7 1f 9 -m -6 -v
w -i -r _1 w 13 6 m x l -n f -13 1s x -8 -i -d 5 -a -1t g z 12 -3 -7 v -k 9 c i -w q _1 -d -o -4 8 20
-z -n 6 x 1 1c -9 i l 1k z -6 a -n -n k 1e u p o -q -j -19 -s 1p -1 v -f h a -18 -c 7 l 8 -1a i 1 7 c
25 -g -d -g 1 -17 v o j e -z 14 f l -a -d m y k t -1 -9 -1 -1m -c -d -n 5 f 18 1a -h -4 m -e 2 -8 -p
-1w 9 a o x -g k 2 e s a p -8 f -m 5 y 7 o 1k j 1p g n -2 8 -a 10 -4 -3 -c 1 -2 -1p -1 -4 4 -a 19 1a
-4 -c -13 -1m 5 -1f -4 -r n -q -7 -1i 5 d z -q -k -18 s _1 j 1x 1n 9 -17 j 1f b -l 1e -z -f -q s 5 -6
-i q d 1k -p -l d -4 -1v -7 -h 9 -c a 8 5 t 1a i -17 i 7 -o j 1c -7 -1h a -e -20 f h 1d -1 6 -9 2 h u
-6 -k -b -b -1j b -1 n n c 1b -19 1v 14 1e -l -a -t -1n o 2 6 12 8 -m -t 6 e -6 1b -j u 4 17 -g -m -c
b 1d -o -8 2p -v d f -1 -k -t -b q -a -9 -r -f -h -i -v y 1w -l -12 -1g -3 -a 18 -1 -15 1 -9 -3 _1 13
-5 s g -1q 1e g -r 6 -14 -11 -12 2 29 p 1c -r -k i -1z s -3 g 2 -4 1 -y -1e q r 1o l -s -a p q 2 n
-12 e 1c -l 13 -r 2 1o a -i z a r -2 c -t 9 e -o e -a -3 8 -8 17 9 -1b -x y h q j -8 15 1 -1o j -1j
1e -p 4 4 k -b v 8 2 -4 -q -1e -d -k -19 d -8 -f -l -13 -j 9 -b -8 a 1e -j -l _1 3 -8 e c r -1t -e 1n
13 -1 -1h i 1s h s 11 -f -j -n -b -g -1s -r 16 -5 1b -s -h -d -15 b v -n -17 -5 g w f h -v -c j -7 -2
1f t -1h 1i 4 -1e -7 -q -17 1a b -6 -s -1d k -s s -8 -j m 14 4 1m 1d -a 1f -c a l 2 -s q h -10 16 -1e
-r 12 j x 1 -j 16 -1 g 1b z i -1b 3 -n j 1j -n 19 1 3 e a -v r n z -i d j -j 14 -f 1m b -6 -x 1 i -12
-a -w -9 4 -b -q _1 t -1i w 1d 1g w 1o y -2 15 -7 6 -3 -g _1 -v c -1f -i z -k -1o y 1 j -o h 7 1z 7
-8 e -2n w -1d 15 -12 -h -i r 14 1e c 1v f -4 -1g -s -2 i k -m q -l 7 c -4 -1h -5 15 d -a 18 -t m 2
-3 e 1o o -p -26 -1c f 24 -a c 1k -f s -1 -15 -1g -10 -1 -z -o g t 2 2q r 11 j 14 d 1 5 -12 -i -2 13
y _1 5 2 -12 _1 8 -7 1g k -s -6 13 -p -w k 9 1y -18 9 m -h a n -2 6 b 7 -7 16 6 -1 l -u b -c 15 -j -w
-12 14 i 6 w -13 -e -o r 1c 6 1 -1b c 2 i x -n -15 -o _1 c 2y -j -b -s -2 10 -b l r -f l -o j 19 -1x
14 20 -1e -e -d 14 -19 t q 1i -7 -a -n -c d -13 -11 11 _1 -u 1j 4 4 7 z 5 -1c 1s 9 -4 17 -2 1h l -1
1v -s -u d 1d -19 -b -16 a p k -1c 2 g l 2 -i z n -9 -3 -15 5 -h y -z d x s z o 1 -2 l -j -9 -9 -1b
-d c -i 1 -1m _1 -s 3 11 15 -4 r f -m -u -2 i q i -j f i 8 f h u p t -8 -f f -n 25 b -3 -1a m -b n
-1i f -j 1 -v -28 v 8 45 -z -o -n -5 -1 1 11 _1 j 5 -8 p 3 2d 1t b 5 a 16 1d -g 1d l 5 7 q 9 v -m w
1t g m -1o -19 -s -w 4 -5 r b e t r -i -1f r s 1i a i 8 4 v -d j -s -w 19 -g 16 9 -15 1k 3 r -1 4 -t
j 10 -5 -q 8 -9 o p j n -1y m -i 1 -9 9 -z 1d y b z e 4 6 s -f -d _1 -n -5 -9 -i 13 -l l 1 -1x 2 -c z
z j i 8 -e 17 v -a 1 j 1o 16 1e -11 -1h 1f a q -o -7 -o 10 -r p -b 4 3 y 3 l 4 -1 -o -17 e -1c -b m g
p h -h 1j 1m d 4 h -1 c -i -f s -9 -2 26 -4 -n -1o -q -6 -x -a u -9 15 -e 5 1 b -8 7 8 b -s -1 o -t
12 c 9 -f -9 5 o c 1g -p 1e -j _1 16 -1q 8 n e v s -1d -1g -1g r v p -g -1 -6 -x 5 -i -b r -1 -b p 11
-14 e -n -a -v z z -4 -b _1 -r f -3 8 3 -d e -c h u -g 15 -l h 6 m -13 _1 o x -f 14 1d -b -14 -2 14
-p -8 l h 17 -j 8 a -j -4 j r i -s -7 1 5 -2 -10 9 1f -u -b -c e n -c -7 -c -k -8 9 -e i o -1t -12 u
10 -2p -i -v g -3 v g _1 -2k 9 _1 -4 -k -q -q -14 9 j -6 8 c -12 -i -1 15 -6 8 -3 18 q -j u 9 -8 h a
-u _1 -m 1a 1u 5 -i -2 -f o -3 p 3 10 -v 11 -5 n l -4 b 13 1a 10 j -2 c e l -q 9 i -f -y l -17 -15 -8
1m -3 -6 11 y p -g -8 1i 1w j j -1l o f 2 -1b -d 1l 8 b -c j -p f -z a -j -5 12 -1g -1v g v -1p i 5
19 -12 1h n -1 d 1a 1 -6 c b s -s 1l 2 18 1p j 9 1u 3 x -c -p -1f -d 1h u -10 1k 8 f q 1e l 8 -s k 5
-h -f -z w m -15 -4 -6 3 m 8 -v 7 3 -21 -l h -13 -10 -d -r 9 f -b _1 w -s -1 -11 -q 1l -y -3 -17 -1h
a -d _1 h m -17 f m 1d -17 x z -r -v 19 -4 5 h -d -3 -9 x o -1j -v -l 1m x -k -a -j -10 17 6 -15 2 -i
12 -y -3 -d -j -i -b d 17 v -1 11 -q _1 -p -u o k z -15 13 w 18 a -g -1e e 18 -3 p o -1 -d -i -d -o
-n 1l p -p p r -o -u -d t 5 a -4 -n -d 21 -b n 8 -j 7 1h j -a f h 1g h -8 _1 10 -a 18 1 15 -13 -11 5
-b -r 8 r 2b -w -14 r y -d 1j y i 1i 8 _1 -5 e -5 11 g c 1f u -a e -m f 9 -3 14 -9 r f -16 _1 d 8 -4
f k -m l -7 2 c l -d -b -9 14 -v h -w -e 16 -c w -m d 17 j b -m e -5 8 k q -l z -7 -o j -1f -k -13 -u
-6 1g 1 -t 5 -v j -n a -6 -y r -a 8 a 5 5 9 -4 c g -d y 12 -w u 27 h c -1a 15 n l 16 -b -k -o 1c -x
-t 14 -8 5 9 6 -k -k i -i 13 -d z -h r d l 1l -g -a -7 3 u b -m -d -9 26 -14 2 -a u 1b k j 16 -15 -n
-3 s -b n 7 -8 9 -i -b 3 -e n 9 i 10 d 8 -5 3 -3 11 d o y t -b c -2 -e u -t b o -17 -a 14 _1 -e 3 i x
1e -3 -c -p 1h 1c 6 -t m -24 7 -1 8 u e -11 1q q -a 6 l -15 -7 9 p t -i -1n 9 1e 6 -i b -t 11 -l 1u
-p -w -8 -g -9 13 b q 1g -v -6 -2 -c -8 -l -12 1d -8 14 s -15 w 1o h -a e 2 18 -t z -13 -3 1 1f c r 8
-6 i -1 11 f -14 2 p t s p l o m r -7 -s n -10 c m -a -13 11 g f _1 -p o -x b 9 -1 -o f -f 7 6 -c 6
-10 4 b -9 b q -g 5 12 -p -1a x -z e -r p n c 1f z -w -q h x -10 g -1c 17 12 6 l v 1c j n 3 u o 12 k
10 -4 x -i -e -v c -k 6 c k 1n -9 16 1t m -p y -b 1z -15 -o 1 h -j b -y k w y 8 -1a 1b -8 -n 9 7 b k
u -s x _1 y 1n g o 4 q -5 _1 18 11 -e j -1i 1t -u 8 -1o s 8 1z -b d -x 14 -b 1b h f 19 -1e -11 -6 7
1c k 4 -b -h 2 l n -n -1 -4 -m i 3 11 1r -1 o -3 g t -d -g z 6 -9 -r 5 n h 23 -j _1 -k 4 d -8 -a -16
-z e -5 1a z 4 -13 w -w v _1 a j -13 -g -17 9 8 -b 1j g -f 19 -11 v -2 -c t f -d -w -8 -d -9 1x 3 -5
m -s -1r 10 -i p 1e t -z 10 -h p 13 -e a -15 7 i m -15 -4 d -n f -21 -2 -t _1 -a 8 17 h m s l _1 1k
-1x -1b 2 -q 15 -l a -j e -g 5 -7 u -o -u -w 12 5 -k -1b -b h t m -g -9 -6 3 -g -7 -9 24 -u b -g 1k
-b -y -4 u -b -q f -t -m j 2 -l o -l l -7 4 2 1f w h 18 -d -y q -8 -19 -1b k -5 -r 17 9 c s -1p 12 4
-1 7 -4 d -y -y -4 -a e g -m -16 p -1 d -1t -i w o 1a -6 -w -2 7 i -12 11 -y a -w m 1c 8 -s -6 -i -u
n t t -2 -9 1b -10 1l a -c -p -h -n -1a 1s -13 g y 19 -1 c h -n t 7 1q -y -b -e 1r 18 5 p -2 -a -g
-1d k -r 8 -r v 4 v 15 r -1d 6 -f -b 12 -9 t a 1g _1 19 -6 l c d _1 -h -5 n 1q 16 q 6 1a 3 -o 3 n -9
b -v d 13 -l -i -13 15 3 7 15 -j -o 1o -9 5 e k g -7 -13 1b 1 -9 -e -z p -y r o g -d -1e w k -u -1b y
-k m -i -1 -t -f -o 11 -n u 18 e r 1 -4 4 -u -6 h 12 -h u -19 u -i 4 7 u 13 m -2 -f -1e -b 14 -r -2 m
9 m r 4 1 -g -2 -l -b -1l s 5 g -g p 9 e 1 -8 -1k 9 -p -j -5 1j -s e k -2 10 -6 -6 i c 2 3 19 1c 4 -6
-n -2 15 _1 -3 1b -5 -1 -u -13 h 5 -3 n w -7 -12 e p -1i 1d q k y -8 15 -k -5 6 -l -a -1a t -7 o 1h
-4 -g 12 17 -7 -d g -o 1 -9 -12 j c _1 -y -h l -1l -19 -7 -3 12 24 -5 w 6 -2 d c 9 -q f r -b -6 b -h
w u 10 -13 d l x w -j u d 6 3 -6 18 i 9 -e p y 22 7 m d 8 -8 1a n -3 -12 e h 2 -16 -5 -v -19 y u -1e
o w -4 r -n x t -j z -c -b y -e i t 1x x 8 k -14 1m 11 -6 s -12 x x g v _1 -l x -13 -2 -8 5 -8 5 -19
1l -e 3 -s -q 1i -j b -19 15 -q b -9 -m -1g -y o t 14 -2 -14 12 1n 3 -q -j -1w 1 1j e r e i 1l 2 -x 3
-j p -r 1d 1o l -5 7 11 -f -u -p -e -k 1b -1 -f 9 -4 -y n -12 11 n 10 o -1j l -14 -a 5 -10 -l -p a 8
-1p 11 3 -t -1 -1g -z -l 18 1a -a _1 1i 5 6 -o e 3 18 -a 1r 1w -e -m x -17 -c m t e -2 5 k f -7 7 q r
2 k 11 6 h d -i -17 m i 4 -m _1 -5 -p c -m -i -s u 8 b m -b -e 18 -a -10 a y 10 -16 a x -a -d u -t 3
-d 18 -v 15 s -i -w 15 c l 1 -j g -g v f k -p -9 -6 12 -h -b y -v 10 -i o 13 -1 -7 4 -d 4 -i -1k -1n
-1e i -k o 1q -5 5 -v c -d e -9 h 10 n -a 5 -7 s -p 5 -5 3 -t -u -16 9 15 i m -d -f -5 -u -3 f e -8 6
-l -7 -r -9 _1 -1x k -f _1 7 x 4 -b 8 g u -v n -9 i -2 1b 3 b 1g p 1 8 2 19 k i h k -d -k n 1 -14 -9
9 -1 k m -3 -e _1 -n g 1o -13 i 1d -t -k c v -a -1f 13 c 17 -6 13 -1i -7 -w 1c -1p t d o a -3 z -5 k
-e -3 -h -h -15 -5 o -c -i -b -4 -9 -q -2 7 i 19 -y h -7 9 6 -b x 3 1k 5 -k -i m 13 -1 4 -6 j e -11
-z -h -5 -2 -1c -1i -e -i m -9 -x 17 6 -v e -13 e a 1j i -c -1e l e 16 5 l l -b -e -15 14 -9 2 -4 8 h
-b -p -6 -n -h a 1q -3 i 13 -5 i h 7 -x p -f -b -v 9 -k u -1j -g 10 g 4 1e 6 -14 s -i 10 v 1m j y -7
v -5 3 -l -6 f -o -3 5 o -8 1j -b -v 2j 4 g 1e -1a -4 -p 19 -3 1t o -h 3 -k a -1 t -x -o 4 s 7 1 m s
-1f -8 1g 8 -2 -i l y -q -7 c 3 q 4 -1 -1r -m 14 -n -1a -l 4 -15 z 7 _1 -3 5 -t 3 k -1q -13 -f v r -e
-1p v -l -5 12 u -r -c -y 8 -b -24 -6 -d k -1 -r j 4 1 9 -4 d 9 -h 12 -s f x m 15 -c -o o -4 -3 -d 9
14 -o -u 13 6 -b -j 3 6 1g -p q 7 13 -13 -1 -y -z a -b -m -m a 16 -k 1r -x -4 -19 1c -1 -g -u w -e -s
r 1 -7 6 15 q 11 17 c l -12 e -11 -1x 1 6 h -z -5 c -5 1v b -10 1c x -14 -6 -o 1l 5 -t -b -y 16 -j
-13 m -6 z -v 17 -v f 2 1 k o 2 a -8 9 z -4 -16 m -j -a -k j -h c -m k -r -g u 19 -a -8 -w -9 e -15
-8 -l i -o -d -l o -1o -x a -2 -c -j -5 8 i 1b 9 -a -g z -f 1 5 w a g 1e -9 -1 -f -a e 8 -p -19 i z
-l -j 1s -y -h k 11 -17 -w b z c -k -3 m r -7 4 -6 -9 j -m 5 -b 1m -17 -x 13 n q -6 -l s -6 -e -u u
-o d -1 p 8 -6 g k -7 -5 y -16 _1 2 _1 -l -1p 3 1a j 1c 7 6 1e o -6 _1 -2 19 m 4 -s g 6 -9 -q 12 p x
g a n -1r 3 c -q 5 5 7 -x -n 19 c 4 -2 -4 h -c 1 8 -c 2 o -b 12 n -q 1b 16 a -a -j 16 o 1 -a -o 5 -r
v 4 h -1j -6 -m p h 6 -a -g _1 u -h -1b -n 8 -a -6 -3 -5 -1z 16 -z -11 -b -13 1 f e -5 -w 2 -5 4 t -y
-v -4 y -c 1e 1q e -5 l a -1 1f -g r e d g -6 u 13 -g -b -k -c -i -e -2 -w z 1 5 d p -s -q -x -j b
-17 1b m 12 -c -1f -t -19 7 -t -2 1f d l -k -9 16 s c s -e -j 1n _1 -1e g -w b 13 t n -j 4 -s y -12
-1a -w -z -e -t -b 1h 10 -s 1 -7 2 o 1e -16 -u -4 -d -5 n -x 5 -y 1 -1m -1w -p -l -d q 3 -a n 5 f l
-16 -6 c l -t 1j f -1m -h -m -5 -12 -r -z 18 -w -s w -j c k -i -j m -l 9 2 -7 -7 -l 6 -e 1b t -7 19 n
c -f n -q 2 m -q z -9 2 g -b _1 -g o -27 11 -11 -17 -9 5 3 9 1e -q -8 2 -1a -9 g a 17 2 -e k 1n -4 3
g 6 3 -k 3 4 1m -6 3 -s 2b 8 -8 -c -c i 1 -g -v 4 -12 -4 -15 -k 2 3 d -5 u v -o -q 18 -8 -g 1 -f o -z
-9 q -9 -1o s 5 5 -v -10 -b l 15 -6 -1 -8 -j m d a -2 y u -1d q -g j -23 -1p 6 g q -b -e k i s -m -i
8 8 -y -11 10 -4 -1h 1f -h -9 6 _1 -z -1b -d u 13 -4 -e a -h 5 q 4 9 1f v t -2 f 2 o y 7 4 l h -9 -d
c 14 15 2 v -7 x 5 -q c n -5 2 e -p -16 1b 7 -b -1 _1 k -g -h 7 -8 c -1k -l -c 6 t 10 t y c -l -d -1a
11 r -c -5 1e 15 -1n 10 -12 -a n -4 -2 -12 -e 1t -14 _1 -5 7 d -b 1l -i k 12 v 1 -j t 7 q -r q 6 d m
-u -n a s 11 4 -14 11 -f -m 12 6 i k -x -f -f -5 j -y -m -f -m p -q 9 -f _1 -s 10 8 -1z -2 -11 -g -w
1n -6 -1f u -c k 1 -9 6 m -l n i 2 n -5 -o d q a -n -y -1b 1l 16 -l 1p -r -4 l -q 7 1d -c u d -k -7
-d w -z -b -12 -9 k n h r -j -3 -d k -s -6 -e 1 -v 1 -9 -5 -8 -1 r o 1h -t -g r f -11 h -9 -9 -4 29
11 8 -2i 6 9 t s -7 17 t 1 5 1z f 1b 1 j c 1 -1a -1 -s -1 b -6 -6 -d 1b 15 y 1 -l 3 13 m -c -a -g b s
-2 -1 -z x 5 -7 -c -5 -h -l 6 x 8 -g -5 -o 16 m 8 11 f -h -15 _1 c -7 l j 2 5 -p 1q o 3 -n a -i -e p
14 p -l e -6 -2 1y -16 d v -c -m -1 8 c 12 s h -6 o -18 k k -10 28 8 e -m 4 1i 1b 12 s 1a q -h y -t
-9 d -s 2 -2 -8 -8 -9 -1 17 -3 o t j -a h -s j 1 -14 -p -b -2 p v -1 1m _1 -1h -u 4 -15 1d 1k 13 -s
1k -13 -t 6 -f e o 7 1i x -a r -7 -10 w -10 -a w 14 -5 -3 e -s -1i 12 -1m m -11 f -4 j c -1l k t -b j
-j -r 1a -2 g d m r -u -d 23 o -1 7 -12 -e l -t 1 -1 -b 1i -9 10 i 9 z -n -p -l -m -w x r -7 -6 4 -9
-3 q h s -5 -1q -l -b q -1n a -2 1b b -1n h 9 7 -b 4 h 17 -1d 1a -f 1h o -7 -e z 9 9 z 15 -5 -6 -1i
-i a j 13 m -h -1m -c d -b -14 -e h _1 -i 1g -i -1l 1h -m n 1h h x j -l -x o 4 3 u x 7 s 8 2 -1e -1e
2 j -9 -q -16 2 9 w -j 6 l 1j -5 1d 9 24 d c o l z a 12 h n y -2 -4 -v -l -c k -9 -j j -7 -f r 8 -3
-e 1m -1c r l n x -11 -1 -1s -e y -2 i -d z 1a l -8 1k -m -17 -3 m m -16 b s i s -d -f 1t -z x -10 11
-j 1l -b h 5 -8 k j -m k j o -1d s 8 -1 t 7 k 11 -d -11 m o -v 1f 6 -7 -8 c 12 -5 x 6 9 7 1k 8 r i -c
r e -a h -j 15 q -1 -7 q _1 4 n 1b 4 8 -10 -n -2 -v q 1 17 -5 o 13 -1 -5 7 -8 c f 1y -i _1 -10 -a l
-10 m m 2 s 26 -2 d j -17 -3 e 8 1k -2 6 x 6 -h q 10 -l 3 6 q -k -o 14 6 10 b -g -v o -s -m -p 4 -k
-l -m -z -x 16 o -c 1 -2 -f 7 -e w 2 -5 1 d -e -6 a 2 q 5 -19 -x c 7 -y -f -w -b 15 c f -d 1 -k -n 4
m -e 1 w 2 4 18 -c -h r g a e -l 7 -12 u 1l -1t v -13 -10 -v -i -c j s -r i _1 -g a -2 4 -8 15 1a -6
-l -8 -d -k -i -o -k -q -7 3 -1n -c -z -9 -h -5 l 1c -8 -g c -6 11 1c -w -2 1d 1c o -a r -t e -a a i
m 1a -8 g r s -s -13 -8 -e -1e 4 -14 -19 1 -l d -o 1o 1n 1 -s -o 4 9 c 11 q a b y -x -d d -1 y -i -e
-3 6 -6 q k p s c -6 -7 -2 8 12 -e -2 1w c -g v -w -8 -15 1c 7 7 -h 1c -6 j -y _1 -d -n -i 17 e -1r
-s _1 l -h -k -9 -w -j j 1l b -h s -e -2 d 7 -7 1 -f 1e -t -g n z a 6 e -m -1w d 1 1a -9 -1c w -h -9
s 17 -r k 15 -o -3 -e -e 7 -f -a 8 -f o z -r -9 -8 -e a b -b c k c n 1 n -h 6 g k q -w 3 -q j 1m -a 6
-c g 8 -c -5 -h 4 -w 5 e -19 1 -c f -y -7 r -e _1 -h 12 h -x 27 1b 5 1k -g -y n z -c -e 9 -16 -11 5
-1 i -g 7 -t k -8 -1k 1k h -12 5 -n e i -b -3 -3 -1e m -1t 1k q -1q -i -2 -19 9 1e 11 -1i i -1o -4 -a
-8 a i o k -j 15 d -b 1b -d 19 -v p -q -o -13 -1g -g 4 -d u -3 10 -14 g -n _1 e j i -k -o -4 d p -6 s
7 17 u b -y -w -a l 1n 10 -15 -9 -t 1e s m 14 -1f -1h y -v -3 -r -a -2 -3 k 12 n y t -j 1e g -t 11 4
1b 12 7 m k l 8 -14 -n -j -a s -g d t 17 -x -1e i -1c v -d j u -9 3 -h 1a 1g -q _1 -o 16 1 -f 1j f -q
_1 q -n s -2 r -c 16 p -k -9 -13 -k -2 10 c q 9 h c 12 -6 -k 1c -l -j e -h e p -h -j 1 -12 -9 -4 -x 4
i -s -6 w 12 -6 -9 6 13 -17 -d a 5 -a b w -9 -8 i -4 -3 9 1c -z -i r l -k g -1r -u -o -1h v 8 c u y
-19 9 -h _1 -f -e -7 -v -1l s -p i 9 v q 6 -3 j -m -6 -m p v m -d 7 4 -f -k g g -n q s -2 a -1s -19
16 6 f 1i 16 2 i -3 -v -9 s -1q 8 10 -x -9 q t 7 11 -3 -g -14 i 1m e a q 1z -7 8 x c 5 -15 q -15 9 9
3 -l 12 z -c 1g l o -a 5 m -g a 1 k -5 1f -p 2 y -19 -m -3 -z -1 i -w 18 r -1 w -7 j 3 -2 -r -t -j -v
-i -b 16 -1 8 14 -x 13 _1 1f 1 i _1 f g -s f -m -9 -j -a e 13 p -k e i -f f -j w 6 -g -e 7 x -w p 12
8 r o -4 10 3 x -k -d 8 -13 -9 -h o -e q -j -1h c -11 e -2 -x -7 11 p 1j e 1u -1e -e m k -o l -c -a
-r -1g 10 d -w -e 13 _1 h k m 4 d g 16 1 r 23 8 -g b -6 y -j s f 1 1a 14 -b 3 s o q -10 -z 5 -4 -10 m
1 -3 12 u 1s k 8 12 4 12 h 7 8 g 5 -8 1a h d -k -g w d -k -1d 14 1 u 6 -5 z k 1 _1 l b o -w -n 9 -4 7
-a _1 -o 3 11 _1 f _2 -4 y _1 y _2 -d -1k 1 -6 -o z s -6 e _1 6 -u 1j b -4 6 1 -m -i r 1a 8 -9 _1 8 5
-1g 4 j a 9 1 -1 -t -7 o o o 14 13 4 -14 -o 17 6 v 6 3 2 e c e _1 -1e -g -k 9 6 -h _2 2 l _1 y h f
-1d o 1 -5 2 1j 8 g -i 1a h 7 -a 5 g 3 _1 -10 -6 -1a _1 c 6 4 6 f m _1 3 8 _1 -8 3 9 -h 9 _1 3 6 v _1
8 -b m -1c a 2 k b -f 7 x 1u o 5 x 8 5 -w _1 11 _1 3 x -s 6 -z j s -y 9 _1 c _1 n 13 -f -4 -j 1n _1 p
b g 7 _1 a _1 -t 17 _1 k _1 -p _1 1 -7 -y 7 7 _1 -s -j -a _1 -6 d s _1 -e 1f -8 5 -2 e -6 -x p l 1 -h
q -k 3 -j b -4 -12 -3 o -e b e d -g _1 -b -12 4 -6 -1g -v -l -5 -y d _1 e -c -e 1 w -q 15 -i b 1 _1 o
i x 6 _1 17 -5 c 1h 1 _2 -q 1 5 j o i _1 g _2 2 _2 -h _1 f -p -5 2 p a p 8 i 1 _2 q -m 2 -14 _1 -d -7
-9 b p _1 j _1 e _1 9 4 _1 -3 s _1 2 -m -k 4 d -z n z _2 2 v u v b -2 _1 6 2 -i -d -d f g -i -p _1 -u
-c j f -e -5 v f 10 -j 12 6 _1 9 _1 -b 9 -d -w 1 _1 -3 _1 s 1 3 c _1 j y 3 6 6 -n _1 -d a -k _1 -14 2
1 r -t -t -4 9 _1 u -d -g -q -n -16 10 1 t -v _1 p _2 -j -c -y 13 _3 7 6 -v z _1 -1 _1 f -e b b _1 8
u -8 e -5 m -8 8 -8 11 6 -h -i 1d 3 -4 -1n -h _2 -1r _1 -h -f v -j 6 7 -3 _1 d -13 -l -1l -e -f -1b
_1 n -s -m e n _1 -1b 1e -19 r 3 g -f _1 -p _2 -v 1 f _2 -11 -15 j _2 3 5 -b b -3 _2 2 5 _1 -v g a -6
_1 q _1 1 h -c 1 _1 1a -2 _1 -d e 7 n 1c x -e 1 -c d k d 5 2 5 7 1f 6 -e -4 -c 17 -a 1 f _1 2 -f m 8
_1 o d _1 f 1o -l _1 -r _1 d -q 1d -6 j -3 -r 4 _1 -i 17 e q o -b 6 _1 g _1 -a 5 8 -s -d 1 f 9 m -1a
_1 l _2 4 24 -3 -28 h 2 2 1 1 1 -b d -c 4 b _1 6 l 1 3 9 1 -o k o 4 -p -s _1 -1a _1 b -m -12 _1 -g -w
-k 11 _2 -u _1 -a -1r _1 -15 e 5 _1 f _1 m _1 -o s a -a t -u -d y _1 j 3 5 t 2 j _1 a q m _1 g _1 e
_1 e b _1 4 _1 -c 4 _1 1j d _1 1a 2 -d 2 j k 1e c -e 3 c 8 _1 1 -4 10 v u 18 9 3 -s b d -3 -10 1d h e
-b i _1 5 5 1 _1 q -k j 3 1 7 -s _1 -19 -l _1 u b 19 p 1g -4 g o -w 3 c -8 a 7 1j 12 d k p x 3 2 -9
-c n -6 13 _1 4 -b p -a -7 1 -6 -b _1 19 -7 -v 2 1 -8 u e _1 w f 8 _1 1 -f 8 i t -a _1 -x u 1y _1 v c
h p -q -7 _1 -9 -y 2 -h -e e l -8 -l 18 h s b -5 _1 c _1 2 -g -w 2 12 _1 9 4 -7 b 1 x _1 -2 -10 2 5
-g g -i 6 -15 16 _2 1u 3 1m 1i 12 d -h 11 y 6 1e -p 1 o -5 -2 i 6 -1a -c 2 i -k -g 12 _1 -g _1 j e _2
8 _1 j -p -c 1u 3 -r -x c z -1d i c -r 1f 4 -o -t -9 d _1 8 _1 4 8 f f 9 8 -3 g -q 3 f _1 -18 12 h -j
-15 _1 -n -v b -r _1 -h f -r l j -5 5 -c 8 7 g -7 4 _1 i 6 -1 n b -1 d -h _1 i -e d d 8 -4 d 3 1h o
-j a i -m -p 2 20 12 _1 2 -p -e a _3 3 k 7 l -1a 6 _2 -l 1 _2 1c 13 -e -p m _1 -b w 15 _1 -1 _1 -k o
7 -f g -t _1 8 1i n _1 2 -w -5 -q j 1 -6 6 a -2 3 4 -4 9 6 s _1 l -5 i -l 7 -q 1 e _1 5 -d _2 -16 9
-c 1 5 g -g -f 1 1 7 2 g -1r -g k _1 5 -f -p 5 v 7 10 -j _2 7 l _1 3 -c _1 e 8 _2 r 9 r _1 1 _1 k 7 9
_1 -n -t -1j -s _2 1 8 s 9 -h g j 3 -h -11 6 -9 d -i _1 r o 1 -5 _1 -7 -l g 8 1 3 a _1 -4 9 -w d -i j
d 2 v -r a -4 12 -f 6 -j u a _1 b _1 -l -19 -b 10 h 10 l 3 10 _1 9 5 k 19 3 -x i f d b -1i 1 l _1 2
-10 1 _1 -13 -19 -1i _1 -1q -i x _1 h a 1 8 -14 i _1 1d 1 -i 1 -l -h -3 5 i -b _1 6 _1 -7 n r 1 v -s
-g s _1 -c e 1 k -3 _1 -z a i f _1 4 4 -a -3 -2 -9 -q -i _1 6 5 -a 2 3 -9 14 1 -v b -16 -g _1 9 q 3
-10 -6 3 _2 j -1s p m _1 -m -v 2 4 -q 9 15 16 _1 -i -c 2 c 1a -m 5 -s -s 8 6 -m _1 -p -n m _1 i -c w
v _1 -4 -i 2 -f j 3 _1 k -e -l -x -e -1z -9 c -3 _1 -6 -u 1k _1 1k h j _1 i 7 2 11 b -j _1 10 2 -d n
4 n 1m 8 7 9 g 9 7 _1 5 _1 4 g -15 p -b p 5 1 h _1 g _1 v _1 9 -b _1 9 3 b u o b x -r _1 13 j -c -14
y 1 g a -i -7 -i -f -e 16 -o n _1 7 -d d -a -1o _2 r -8 -r _1 -4 _1 -18 f 2 -m -a i 4 1 _1 h _1 t k
-h _1 6 -e -t i -s 9 h -d p -d -18 3 -t -5 -p _1 1 _1 -v 6 2 -q 1 a s i s d -p _1 -19 a _3 -v f -x j
f 8 q m 6 -w -m 13 -8 9 11 -12 f _2 c -t _1 7 9 w -8 -1a 1 -h g -d 6 _1 -5 4 12 5 g 1 -16 n p -j 9
-17 -d -c -f 1u -6 b -g 11 -11 11 m -n y 2 _1 1 2 _1 -n -9 11 c k b s -2 -3 -l w -5 -l 7 _1 x -g o _1
r u m f -10 7 -13 _1 b a -x 3 u a 1 _1 5 w -7 _1 l 2 e e _1 -n _1 7 -x -k e 1 1 -i -m b _1 r -n _2 -p
-7 _2 b _1 -2 -o -x 16 f 5 _1 q y 1 9 -m 4 -20 p b _2 c 3 v v _1 -d -r -q -d s -t -b 3 _1 7 _1 -9 -3
_1 i -7 -o c _1 -n 4 _1 2 _1 1q j _1 6 2 3 -q _1 12 -c 3 -8 -z 3 -u -u -4 -o l -y _2 d 2 _1 1q -3 -a
18 _1 5 _1 11 4 -16 9 -4 h -1 1c l 1 -q 2 4 -2 -13 1 3 j -l -4 i -9 1 -i 2 q -11 l l -a -10 2 _1 5 y
6 9 2 -v q -s 2 g m b 12 -2 4 _1 5 a -1n -x -b j c _1 g q b 9 _1 -p _1 1 -8 5 -6 -1o _1 t k _1 1 _2 g
-3 -m _1 -15 -c _2 -q -w -r -6 -1 _1 9 v -b 5 j -b x 2 f 2 -t 3 -d l -6 _1 1 e 15 -p x -13 -x -a -g
-v a _1 -1 -1n -n -c _1 -8 _1 -8 p -g a -k -18 -x -g 9 -s -a b 5 1 _1 -k -r -2 o h s h j 3 h n _1 -1i
-1d e -q _1 -h 6 -f j _1 b -q -14 3 10 g 5 5 9 i -f -1r _1 -1 f -q 4 -x -2 -1x -f v 1 -i h _1 1 _1 -j
-q 27 -s -5 _1 -f -12 m -4 t s 4 -z 2 o -t -l 5 13 -17 r h 1 _1 w u t n -i h _1 -f 3 -t v -y a h -4 t
-14 _1 w 6 q _1 -17 e 1g h _1 7 q b m i a -1j 6 v 3 1o _1 r c 6 k -1c m y -i 11 p -b e _1 1h o -13 -b
8 _1 -h -2 a 1 -6 13 v g c 8 r i e -i k -1q -w 3 _1 z u s _1 4 5 _1 a g _1 o -10 -n e _1 -3 4 a 1p
-16 -h k _1 d 1 i _1 16 _1 15 _2 1 _1 2 r -16 3 o -a 1g 1 t _1 a _1 -4 1p -12 6 h p -1h 1 j 5 2 5 -1c
j 9 7 6 -q -o _1 -e f -a -w -14 w 1 -f b -6 _1 -s m t 3 b 10 _1 1 1t 24 _1 -g _1 7 -x b _1 u -1b 3 c
3 _1 -u _1 a -e -1f -6 x i e z _1 -f _4 1a _1 -a a a 2 o -x _1 6 -a _1 7 4 -i -r i -5 -15 b 2 1a 5 _1
-9 1 -y -22 -3 -b -1c -10 u 2 -u 6 a -x b -22 -e -o 9 -i 4 -2 9 -1k -1 d -d 5 8 d -u 11 2 -2 2 h 4 q
-b 6 _1 6 14 _1 -g r 9 -c c 1 9 5 -e x _1 -18 e l -15 9 p 7 6 -y 4 1 v g -1 -n _1 -q e 10 -f b r i q
-a 5 1 -3 c 21 j d 2 -x c p -6 _1 d 6 b m 1 a -r v g -v 1 -g -m -w -1s 6 -s j _1 -4 _1 -e a 4 _1 3 -p
7 1d z 4 13 _1 -g w u b p -9 2 g 5 14 p -1f j _1 -i -15 2 -1l t e 2 d 2 4 m u _1 2 l 7 18 k 1 -m 9 3
-m f -5 7 f _1 e -h 7 z 4 2 -y _1 16 d m -g 6 2 _1 -7 11 -3 -m -11 _2 1f -9 _1 c -b 4 8 6 _1 h 9 -9
-16 -u -2 v -5 5 -s -j -j -3 y c 4 -m c 18 _1 c 7 9 4 2o r q -b 1f 2 -l 18 8 k _1 m 2 _1 -r q -h _1
-12 r 9 2 9 9 1f c -v 1 -t n _1 15 t i -a -l 1 k c i _1 5 d _1 -m 2 5 4 -g -y -a o -l -6 -1s -q o 8
-u m _1 a e 4 3 l _1 h b e -10 o m -1b 18 _1 -k p 3 8 -i 1a -2 -16 4q -c _1 -p 4 a -t f e 4 -8 -m k
_1 -b -1g 1 1i -13 _1 q -n -s i c n -l -2 1 6 z j _1 6 -x b 1 a d a 7 _1 q 16 -q _1 -z 6 1a h 2 t 6 h
-k -19 6 1h -7 k -g y -e f 1a -a -k b 4 1 s _1 v -6 -i 5 11 -p 4 c -1h -x _1 g -18 5 m 2 -1 -2 -a _1
-8 2 i 7 d p f -19 l 1 x -t _1 1c 5 16 -m a _1 -b a 1j _1 -r -1v a o -11 i s 12 n 1r 1 _1 -a e n _1
1v 1 c 2 -u 2 -7 1e 1 17 -u _1 -r -2 r -1c f f a 5 1 1a 2 y 3 -a x -c _1 1q 9 o d -b 5 y _1 -r a i -r
k _1 n -16 _1 d _1 1 a 6 18 1q -p -12 -2h -7 2 -c p m -i 5 e g -4 5 1t k 14 _1 -2 15 c l 3 7 x -b 4
-1y -c d -h c 8 t f h 8 z -s n -13 -y b x -8 -9 -h 7 m t 1f 4 -14 -4 4 6 3 -f -i 1a -1 f -1f -d -w 3
1l 16 -1f -e -t -i b i -z p e -2 2 h -d b 4 3 -6 1j -1 d 8 8 _1 3 1 -1j _1 i 4 -s -1a 4 -1 1 3 i -9
1e v x i _1 o s -s 1 a -e -e _1 -c _1 p _1 -c 3 a -d c w -m -b 9 9 _2 g 1g -2 1 h o 11 g -p h -15 -l
g 1o m -1n -o -13 3 -6 -19 2 p 3 -z 2 -1a r -l 4 13 -e 2 b -v 7 _1 1a b 17 9 6 -n 1t e l 5 h l _1 -a
_1 -a _1 o l 1 v -v 8 3 p -d -3 -t -s z 1w 1t -1 c k _1 k l k 3 q 1 -5 g -z 2 -k -n _1 1 -1b j l 3 -2
-q o 8 _1 -d 1d 9 9 2d 1b 1c i _1 f _1 3 f p g l 7 _1 j d 7 -27 j 1e -l w _1 n 3 c -8 w 6 k j -c 1f 1
q j 9 _2 -16 o 1 f 4 8 -h -13 1 b 1 6 9 -8 -9 -5 -a a i e _1 -h -19 -4 9 -h _1 -d 1o 3 2 2 _1 -q l -k
5 t h 6 _1 -8 -q i -1 h 1q -8 1 j i 4 -1e -g 2 9 h -n -e w _1 a c -s 8 -z -h 3 -7 -h 9 -b -4 _1 4 p
_1 8 -a m _1 -t -8 -17 -l 6 f 1 t 1 b n _1 8 -s 2 5 c e o l 9 t f -g 4 h 8 n -x -a -x l 1g j 1 -w f l
1r 1 w 11 o 2 b b p -j -b -15 5 -s 5 -2 -d 1 _4 -3 b 6 11 -h -8 9 n 5 1 _1 1 -6 -r 1 _1 g b o 6 7 _1
i -1o -2 t 1 -q -6 11 o 16 -v -1f -10 1l 8 _1 u x 8 1 -i 8 -13 -7 c 1j _1 -1u 3 y -p 3 7 5 -5 s 1b
-13 -m 8 b m k f 18 -e -i q k l h _1 -8 -r m d 1b 2 _2 1n -m 4 f h 7 1 u _2 -k -j -b 1 8 -2 1p 8 16 9
-k -g h 5 b -m h 1 1 _1 1 e -17 -b 1x f 4 8 f _1 -11 a 6 18 -b _1 -7 g -n 8 8 p 4 l -p v 15 8 1 12 -4
-e b w u -b -w 1c -13 -m _1 q m -4 u -g 2 5 -1l i -o e 18 l -4 -1j -j -2 a -n -l 1j t h _1 f -1f k v
p 8 5 -v 1 l i 2 2 f 12 w -b 2 1 b 1 _1 5 c -1s -r -13 -4 -a e 9 i 4 6 -t 1 -g -c 9 _1 t -k -6 i -p 5
f a 1l -g h 2 -3 -24 _1 -j _1 7 -1c 4 i d 9 w l a 1 _1 -i 9 1c -c -13 6 -r 5 19 -1b _1 d 4 y 5 4 2 7
10 c v v -1 t 9 -6 -2 g 7 d 4 2 k 14 2 c 3 -r -6 -1b t d -t -i 9 -4 l 1s i 14 d 7 d l f -s 2 13 10 1d
7 1k 2 i b -18 -15 _1 -u c 8 _1 -h -c 5 c -u -4 15 f o 1d 3 3 _1 h 9 17 -e -i -j g -10 p -z i 2 h g a
-15 b -16 -g 7 16 -1r -1 _1 g 2 1 f n -i 13 2 3 -v c 12 10 _1 -g 6 w 6 -b d -n 9 _2 1f -h 1 4 i 3 _1
j n 5 -a f _1 -2 j -r _1 -3 h 8 1 1r -c -e 7 7 -j h 1n f -n -11 1 1 _1 t n 6 n 15 a 13 -1 -f 3 10 f
-l e -11 -a -1 -7 3 -u -f -14 -11 7 6 9 m -13 1 -1 9 6 -4 -o -6 18 -5 6 -k 5 -v z h _1 17 _1 -7 w p i
5 -g -m k w -k 8 e o 1f i -i _2 4 19 9 -1 j _1 6 c -d -e 3 -1 -n -g -a 3 k -8 -10 -o -4 -13 2 -p d 5
-q -1 b -g 1 -b 2 -9 u 1 _1 9 -5 6 -p -4 k -g -p a 3 -h 4 3 -i _1 e 17 -i -1d -z -w -n z v n -q e _1
5 k -m -4 8 -7 1d -j q 7 -s _1 -p 8 g 3 5 _1 h l z 6 -h -o d _1 n -r c -i h k b -h -11 q -l 9 _1 -5 r
1b 3 -o q 7 4 -18 _1 -l n -2 1 1c b 9 _1 -3 r 22 -x b e _1 1 w _1 10 2 e 1c -d -p 2 h 2 v 5 v 4 2 -c
9 t o 9 5 4 -a s c -k -10 b -h 2 y z _1 17 m -h _1 -f p -k -1 l -c s -j -l l -y e 10 8 -a 1o n _1 -b
_1 2 5 1m h _1 2 9 s -1 j _1 4 -11 5 u 1c -10 -y -m 6 -10 -n 5 9 4 -8 -4 h b g -3 o -g -m k _1 6 -1 g
4 b 5 l k 1j -1i 6 -g 3 e -e 7 9 m _1 9 6 14 -m -1d -p 7 _1 g d -j d -13 6 _2 4 _1 w 6 -6 -b p 12 c j
8 -r b -u -b _1 5 1 b _1 c 4 -r 9 -r -o -l -k _1 3 d 7 6 -14 1 -g 1 1 6 v 2 h 4 -i 1 5 k -18 15 -o 6
-g 6 a a m _1 k u k _1 -b 1i 4 -u -9 -10 c -i -o -2c -c 4 -2 9 i 7 6 -3 j -1b _1 10 5 e o -d 2 1 15
-j -v -15 -c -s v -u 2 -w -m 4 1a e -3 h -12 4 _1 1 -j _1 k 8 j a -p -h a -e -2 -n e 4 -11 a 6 d -g
-r 1 g -d 20 3 p s _1 1 _1 7 _1 -o -e 18 i _1 m a d 13 2 -l 4 -4 -8 -m 3 -1 7 1m -c -w _1 2 -p -u 10
b _1 -m 1 f c i k h -13 _1 h 4 13 -1 d _1 i -h _1 2 2 17 d b -1q -17 m c -7 -1 _1 d 9 a -r -1a c m 7
6 g k 9 h -j 11 _1 r a 4 11 x _1 11 6 _1 -d o -1g -2l 5 w 9 h 2 r -3 r _1 2 -d -g 5 -o d f -i i -d 1
_1 x y f 5 -a -m 1 9 2 n h 9 -6 -b h 1h 1c _2 4 -z -c 1g a -o -m b 10 3 -p -g -c _1 -9 6 8 _1 c -b 7
l -k 7 1e -j -1b 5 _1 -6 -7 9 -7 _1 -f -f 9 2 1u 1 g 1 -j -1 _1 7 2 -9 q _1 2 -v 5 9 4 6 n 7 -8 2 _1
d 5 c 8 7 o 1 -8 1 c b e v c _2 8 -h c c 12 -l 1 6 n 4 z i -19 -1e -n 2 z x 8 3 -14 3 _1 a q -v -m _1
-j -d -m b 3 o -p -e a 1a 4 g 18 6 -7 s r k 1f u _1 -14 p _2 -1 8 1 -f z -1b e 5 _1 e k 1 _1 -23 -c e
_1 -q _1 9 -z -a 6 -n 3 _1 -m 8 8 4 5 -1 4 g d -1a -b 9 7 4 1v d y -7 -h g a 2 -15 d 11 -c m -12 y 5
18 17 f -b -13 -v d b s 5 1b _1 l 3 h j k a -c v w 2 -w -8 f g -k k 2e 2 e c 5 -k j d _1 p -3 j 10 j
h a -b -m -16 -7 h -19 a 3 -f _1 g -p 4 1d v -1q 3 _3 d 3 2 c b e l g _1 1o 3 c -1p 12 a -u -1h p t
_1 -g 4 -f i -i -3 -1e 1 4 -13 1k 8 3 -12 f -n r -7 4 -4 2 3 -n -s -d 6 -k i 3 p _1 p -g i i -5 12 _1
1 -q 1h _1 -p -9 -c _1 -v -1e _1 -z -1b 7 8 -1 2 _1 -f -c o r _1 5 -6 -7 _2 5 5 -1a 5 a b -r -1b -s
16 z 1n n -8 h g -b 6 -1c -a _1 -y k 2 3 9 -1m a -2 -b 16 b 1x k b 8 -p a 8 -p -2 f -8 m g 1e _1 -v 9
_1 1 g -w d b 5 3 a -d 7 -1 m 6 1v 3 -3 -j -o 18 7 6 n -l a 6 -8 -w s -m -1f e 7 -o 1 -4 a 5 2 p -15
n -x -q -q 8 q h 1 _1 8 q f 3 -1t c 1 6 c x -1v 13 10 m 2 5 1 _1 -h -2 d 18 1 4 7 -n 4 _1 8 n _1 -u m
2 -e 9 x _1 e h d -k 1y -k f -19 1a 1 p 3 -5 p 9 5 2 9 s 8 h -h p n 6 -12 -q -m x 6 _3 11 _1 1p _1 8
y s q _1 4 -r 5 -8 d _1 i h _1 -21 5 v _1 5 11 -r i _1 -6 -p 6 11 6 7 v -3 l -o 9 g 8 t e 9 2 a _1 -o
p 3 _1 s 3 10 k r 2a j -j 7 b -8 6 6 s _1 4 9 -1h 4 -18 9 1 a -1 3 t 1b -18 -u 2 -a -1o -b s 14 6 6 3
4 -1b 3 -l 4 1r d 9 1 _1 s 16 13 17 3 -g s 1 -s 5 _1 -1p d -k t -i -n d 4 -1h g 12 a l -q v -8 15 1 3
12 _1 -e -o b -12 v -e 6 q -j 9 7 12 _1 -1l 1g _1 5 k -i e g -a e 6 5 -a -14 j 18 6 m g m -b 9 -5 -3
-s -u j a 5 _2 -7 -9 w p -k n 12 -b 7 q p a -v 6 -w r 6 -9 b -a -v l -a -z -3 e 1e -j 3 r d e 2 -9 q
-1 n -v 9 -p 1 6 9 5 1e _1 12 4 5 -2 -g 2 10 1j -7 p _1 -w -y l -4 3 _1 -5 h 6 4 -14 6 d j c 6 k -m 6
3 -e j 1f -r 9 -1s 1t _1 5 o -d 6 _1 6 a _1 9 _1 g -p 5 15 9 g 1 10 h _1 1d 1 -r u 8 -19 5 -1 i -a 1f
-z -w -l o 2 _1 1 4 q -x 4 q m -m 3 -e g 1 _1 -9 e -i s g -r -h -1 _1 -q 4 i -u -x _1 p n -f z -1 -p
r a 5 n 9 _1 14 g _1 1 14 f 4 9 -i d 8 -u 9 -l -c 2 6 -7 -i z 8 1m -13 1 -6 -2 -9 -t 2 _1 1 h o g -e
b 1 -t 6 o 2 6 19 4 -a -i 7 b -e -r _1 13 i r -d a 4 2n -k j -11 k 2 -c o _1 1 5 -1 -p y w 3 h j _1 6
_2 -q -u w _1 -o -g 9 g 1 -7 h o 3 -7 _1 -1a _1 -1 8 1 c -g 6 w -c 3 -q 4 -l -a 4 -1 -y _1 -d 1c t
-1j -12 -1n t v 9 15 -9 2 p m g 9 -1c -d -o _1 -t 9 -i 8 8 1 15 10 -9 -13 a _1 4 -h 19 o 2 10 -i 9 8
-m _1 -7 3 9 -f -9 -n -m -q e 1l f 1e n -3 _1 1 -d e c f k -u j 1 6 e -d -a _1 -p 6 i -1 e 1 a -g -2
9 7 5 -1k 3 6 w -1m _1 6 -m -18 _3 -9 -f 6 _1 -12 a _1 -l 5 -1g -e _2 4 5 d 9 5 1a -5 -4 -p 8 -a -r g
5 g -9 7 7 -1 4 9 b 1f f -12 7 -j -1 j -16 z 7 f -18 _1 -1h t f -r j 1 k -7 g -17 _1 6 -g _2 -d -d d
7 -4 f e h c 7 c -g o 1 -1 -v j _1 -v 1d -w 4 4 _1 3 6 q 1 e c -o 8 _1 3 i _1 -9 -n 17 d -a w 1 4 3 f
-8 -q -14 g 17 9 -12 4 6 l 5 _1 13 -7 7 8 i 1 _1 1u u 8 -k 4 _1 c w a 1 s i 7 _1 -10 8 -5 b 4 r v 2 a
d q 9 4 17 -b v 1h -v 1 1m -b 8 -k _1 r -1 8 a 1 9 -b 6 -2 c -k 4 2 -5 6 _3 -15 -p 6 6 _1 5 -e _1 p q
-i i 18 -g -j c 5 -z -3 1 8 d c -3 -7 k -p s -c 19 1f c y n -11 -i -e -1d p _1 2 _1 12 2 3 5 -1w r 1
4 q -t -12 -q 1 -18 2 h -d 9 i e 5 g -a h -k 2 b 8 10 _1 c 1 3 1m -2 1 h q n 2 t -1 e m -q m o -s 8
_2 h w 4 s l -9 -i j a 1 -1t 1 a b z -1s -13 6 9 _1 1 -3 -1p 2 1j -w 3 -c -y -3 6 5 -v k _1 b -6 -r i
h -8 -5 l -f -e -1d _1 f 1k 1 1i e 4 -k 4 -14 1 7 e e _1 -h -16 d -a c -y 16 -l 3 m -i _1 z 4 1 e s
-o 7 -k -s 5 z t -4 -i 1o 5 18 6 9 -6 b c -17 -b _1 -12 _1 p -4 -e 3 5 -j -x -1 9 a _2 l f _1 -3 w -s
-p a b -v 2 d q l 1m 14 y -g -n 6 t -u _1 1 -t -4 1p p -f m a -1g e h 2 n d c 11 _1 -7 _1 a 2d -5 5
-r 8 m i k -f 2 q -5 6 r _1 1e 1g 9 2i _1 a -2 j 1 3 1w -c -l 9 7 11 -p 5 -1q -n 19 -8 f 9 -b 2 1f 8
-3 p -z g 3 f 1r 3 4 1 b _1 -p 7 d 1 3 _1 6 g b k 1 v -b -a f -a x w h -8 5 -b -5 _1 4 _1 -u -h _1 -n
-2 -d a d i 9 -u 6 -i _1 -o e f g -q l _1 f y 2 -22 6 -1h 7 -q 4 1a 4 -p m -l _1 i _1 12 _1 1i -13 k
r d 8 p 6 -h 1 -7 -k 2 -l 2 _1 1y -g 13 _1 1 -14 b -4 4 k -t -h 2 -f j u p g j 14 3 -n _1 6 p 4 u h 5
14 _1 c -y 5 5 -z 2 -m j l -1 k -u g -o -15 -1c p n p 6 -16 6 _1 r x g 1 f -6 -19 _2 1 d 6 3 l -m -4
17 -p l b y 2 4 o g d c h -2l n -z x 1q s q d -j c 3 -n -m 3 1f 2 -4 -1 9 b i 15 -b 15 9 -13 -1f g -s
11 2 b 6 -10 k -18 -y 1 13 _1 8 -x -m 1 -1m -x r 11 -r r -1a 8 10 e 1 _1 1 w l j 1q 8 a 2e -4 3 17 q
k 3 -f 24 w 1l 15 13 -f 1 10 7 -3 1 1z 9 1b 3 _2 3 y _1 -4 1s -t 4 -2 y k -d e 3 f k -9 8 c 4 c -h
-1a r z 1 3 9 7 w 9 e -d 1b -f _1 7 -o -b 3 7 _1 2 r n n 9 q -m 3 j -f -j -1f q _1 10 z 1g g 15 k n l
-11 -n p -j l -1j 2 -f c -g 1d -4 _1 k -p z 5 f l 14 l 5 g -b l 1q 9 c 7 m -e a -v -1 -5 j j 8 v _1
-3 e 13 -p -9 6 4 -16 c -o -i _1 -q 14 -v b 2 8 2 e -p 6 d w _1 -11 8 -4 -e k t -b _1 3 1 -t -i -1q
-n 4 5 a k 3 e g _1 -15 e _1 2 -q q 1 1c -e -6 r _1 -1e r -a a 17 -5 _1 -u -o 1q -u 5 u 9 -v -2 2 -k
-1 i -z -f 7 18 l -j s -b -s 9 11 15 -i f -n 4 6 a _1 7 d 5 2 8 -e -1w 1 -3 -9 9 26 1m 6 d -t -1h -8
-k s -6 1 c -5 2 1 r 24 r -n _1 -a 3 -p _1 2 18 -t -4 y k -a b 8 b c f -1p o -1b l 1 -c b 1t -28 1a i
s 27 5 e -12 -i -3 h 19 _1 -1k -x 5 7 -y 4 -b 1q 1f -t 2 c -14 4 g 9 -3 -u a -2 10 _1 -k -2 8 4 3 -a
-v -d -t j 4 g f i -v -e k -13 5 g 1 a 1h 7 5 -14 -d -b _1 s 4 d -1z c 7 g b d -x 1c _1 -k -y 8 -y _1
f 1c -p -1 -n i -p l -o -1u 2 -11 p 1n -m _1 15 -a -t l q 7 d 1m _1 e -k -8 g -u -14 -h b -n 8 b -f j
19 -u 8 c n 1c 7 -d -j 8 -f 1e -b -n -4 1 -t 1 _1 5 _1 1g 10 3 9 -15 -a y -7 m 1 12 6 -5 1x 1 10 5 i
17 -x -1d 6 j f f v -2 8 h -1a 5 p 6 d -k -p i _1 11 -m 7 9 d -t p f -s -o j -s -s -9 -j -r 28 _1 -5
-n 3 -i _1 g 3 e -n -t b -1h 6 n s -s -n 5 g e -19 g -j _1 -u 19 -e l b 3 -8 -10 -y b 4 3 3 -k -1 9
-r j -v 1l 1e 3 n -6 4 3 1 -i -5 6 m -b y -7 c 6 11 _1 w 7 -r -e _1 g x -b -8 h 2 u f -4 -m -13 d f
-o l _1 -o -l -h -b 7 -15 f -m -s -2 -1a -e 1c d 3 h 9 -n 2 -q -i -z 5 -n 9 4 -b -y -17 _1 g -p _1 -b
8 -h g 5 -w 1b n -1m e -c -9 19 7 -1c -x 18 e 4 7 2 19 v f -l a a p 1f o 9 m 1 -j 6 1d t 2r 3 d -9 -b
z _1 b l 10 6 -6 -e _1 9 6 -d 1g -v -9 e y w _1 o -18 4 -j -k -f -v 1y -1i -l 18 4 6 p -r c c -u 7 a
-18 9 19 g -d z d 1x b -l _1 1a 9 6 -s g p -s a 3 a 19 8 7 -g c 1n 1m 9 z 2 u -h a 3 -p 1 -b -f -c 1
-4 h -5 v 1c c 3 d -2 17 m d l -8 v -1b -6 o i 11 -k _1 c g a a 1 6 -p -w w 4 a n b -j 1 -l 8 -j -s 5
-n 14 v -s g 1m -n e -1q 8 1d 1 -k -8 r -15 1a _1 7 9 -3 15 -v 2 s v w 1 7 16 -h 1 -q u -d -1e q -i
1a -v y n h -q -4 3 6 q -1d -8 b b -3 a 1 3 -8 3 2 8 c 1d -r o 7 16 _1 -j 5 f 6 9 15 l 3 v -w q -y 7
-g 1s -p w c -2 c r -p 2 n 3 -k -b -b 19 -6 7 -7 4 8 p -j -8 f 16 d 3 5 d -f 4 -x -5 1s -s -a m -1 k
4 -7 -u -2 o b e -m o f -k -i -16 h -5 e 19 -t g 6 g j 3 t 4 g 6 c g -6 -c 19 -v -7 5 -z o r -1r -t e
7 s -5 -3 4 j s -j 13 5 s -9 j f -r k a v h 3 a -5 -l f e -l -e s 1h v -w v -o y -k i l 1m 5 v p u q
6 -l 3 4 -n y -a -9 -2 4 -f -9 m 7 _1 -a _1 1r -1o 9 -1d -m r s _1 5 -d o 1a -h m -q n 11 a -j 1l -x
8 7 7 -6 8 c 6 o _2 9 -e -4 b -z e 3 q -y -1g 9 9 b 9 -m 1j 18 -18 1e -u 11 9 -1a a 17 v 5 1i 10 1 l
-y -18 -m -20 q -15 _1 y 1d 1 2 -19 d -6 t 1k k 1l -c 2 -p -w v d e _1 -j -c -z -2 r x o n 7 g j a m
5 10 _1 j 7 b -7 -i f e 5 _1 r d -10 6 d -n 15 2 v -u i 17 -v -m 7 z i f _1 1o -4 r f 4 f -f b -o o
-d -k -q g n g -11 t -e -k _1 -h 2 8 9 -k 1m 4 -h -5 i 15 _1 5 t -f w -a -m 1 -e 6 -e h k 18 -1c -m e
-k z -k n a 8 -3 i 6 b 1e 1 -f h i y g -q p e -b b u 11 g 6 v -4 -t -6 k -3 -v -q 3 1 -n -o -s -f -7
14 -e q n c -i -14 1u -t -x -e 1j 12 i 5 -7 -d g 1 _1 -v d -3 3 1u -o 2 2 9 -h -w 3 -10 -l b 1n -k -o
h -k 5 d -i i i 13 -a 7 -h 3 3 c 1 13 w 1 3 y -7 -a _1 b -t -f -b 2 r -y -3 e 6 -2 -6 -e 12 -d -n 15
1o a f b m -8 f -15 -19 -8 3 -14 -5 l 19 1 z -l j 5 13 8 2 _1 -h 8 3 1d -e -8 9 15 1b 19 5 -p 7 2 _1
8 -10 -r 7 10 g -12 e 5 -m -n e -7 k g -8 -j -8 -e -e -9 -g 4 -17 -1k 3 1 1b -1i -w 6 u _1 k d 6 y g
m m -j -f -t -m w 6 15 26 -e a 18 -b -w -5 m k 1a 10 -r -6 h -h 5 -w a s 3 _1 -p -9 1 9 f s -p d c x
g 1b 4 1g e -8 -2 -o -3 2 f _1 o -m v 4 j -5 -x -u -f -z -h l 4 14 d m 5 1q -12 w 1 t -m -9 -u -9 17
v 14 8 22 1 -1 -10 -j -g -p 9 1h l -b g w 1j -6 -q -h -13 -4 1 1 -n -z 9 4 -4 v -l 13 -r -b -f 2 -a 8
-11 2b -j d n c a -1d f -k r 2 3 e b -i d -p t 11 m 15 8 -h a -x i -f -16 9 f 12 _1 1 -m 4 1 -5 -u e
r -1a l 15 l _1 d -j a -s l n 6 z w 15 r -9 -6 -2 -6 d 3 d g 5 -1j -16 3 2 y 5 _1 -r i j 19 -j _1 b
-d -4 19 c -13 6 r -6 8 a -11 -g 9 1 -c -g -1f 1l h d -1 s d o -e 4 8 _1 g g -12 n -3 -1m 1a j 1d 1n
10 1d -d -2 e 2 -14 r z -d 4 -j i 8 -x -j 7 5 -2 _2 1d o 8 c 16 -c 5 m b m o -e -g m j 3 -3 -1a -p 3
8 t 6 9 b 2 5 -m -c l r 2 -h 9 r -1d h 1 a o -j -13 c -i 4 -e r -18 k 1 p j _1 r -1b g -3 -c 9 -h -q
-t 2 -17 q d -n x -p -1i -h k 5 1h 5 j 9 z i 3 -9 e -2 y 1j -i k 3 3 k -t r 13 -1e r 5 9 1 -i 9 6 a 2
-5 2 -1b h 1c 1e z 13 j 1g -e x w r -u 1 u -2 -g -e 2q 9 -k i m w 8 -14 a _1 -7 2 -6 i -y f a 11 1m o
7 -6 v a -b 4 -1i t 8 m 1s 2 5 a e -3 1 1a c x i j 2 -2 b x -8 12 9 m -v -q -j 2 g -o k -5 -a -x e -2
-j b d -7 1 o 16 c 3 r -y 6 1u n 8 x 2 -1m s g l b n _1 1g -m i -q j -9 -f -1t -g -h -i 13 e v 3 3 -1
j -5 g 2 f n 1j -4 -m c 3 x 1c 3 f -1v -u -7 -s i o -f 4 -h k -k -1a -4 -8 u 6 m -x -c 5 7 o 4 -e 7
-h -5 2 -k -q -6 -4 9 -v -c -2 e f -r -e -h -7 e 3 g b 2 -y m h -r -8 5 8 19 -2 8 y c j d 3 g c 2 -2
-m d -w -3 _1 5 7 1n 4 -1a 1 o 6 -e 3 b 7 a -7 -b n -r 2 -s 4 k p -r 3 -1e 3 c -e -f d i -k 15 u 15
1c f 12 w -q r d _1 3 -b o 9 -p -f _1 10 7 3 -18 1k -p -k 8 -1d m -2a _1 8 -v -3 1 -3 a m _1 9 -a -f
17 8 q v 1e b u -g 10 n 3 1 x b -4 e 9 -q 1 q -1b -7 t -4 1t b u 8 -v -5 h b -y -f 5 -b -n 9 g r _1 q
b 9 c -1 5 j 9 7 d f -y -h -p w 1a 3 -e -e l -n -h -7 9 13 h _1 -g 7 7 g j o 3 g e e q a -l o 7 -z 7
2 o 6 4 4 k s o 8 -1g a -9 12 1 7 -i 3 _1 2 1a i -b -10 -k 1g 7 c 7 -k _1 -9 b 7 p 1t j -7 7 -d -e -n
8 a 6 13 3 4 9 2 -13 y 8 l 7 -7 k 6 -1 b -c -4 -o 1p -g 8 _1 16 1 9 1o -4 12 -r b 3 4 7 _1 16 -g 6 5
d -3 6 4 17 -v -s -2 t h i c 7 1s w -4 b g o -e n -4 -v 13 -1a -y -1d q _1 -s 1h -p -16 -m -f -15 -e
_1 -p -18 -4 -18 c -l k 6 9 -a -i -d -k -1c 5 -2 3 t e d d -9 -w 3 t 9 -18 u o -7 -p 6 -1d 1i -9 -s r
f 8 9 -9 -e -5 5 -q 17 p 6 6 -a j -n 6 u 7 h 8 d j s 1l m -c 8 1 -9 5 -p p i -n -6 i -1f n 3 -e -m p
e 1f b x -e a o 1a -c d -h 4 1a 2 -7 d 3 -x l _1 -i 2 b 5 -g -f h 5 z f c g -r 6 -f f l 6 4 6 1e -t
-6 y -w g 1 7 t 6 t -q -h a z g _1 j h l b 9 b l -13 -i 9 -b e l -6 w c 2 d 1 f -g 9 x 9 a u -p _1
-14 2b -p k -8 4 h -t f -f 8 q -f -q -n -q u -p 2 1g -x 5 n 3 1 3 -e 4 e 2 a -g -2 f 3 p _1 i m -x s
a _1 12 8 p _1 -1b d -c -1 9 -y 14 8 4 o 10 y d d -e 1l t k 2 _1 -n g 5 -1k 1 l _1 9 3 -1 x _1 1 1 9
5 i 6 k -o 6 -u -h i 4 -r -h -c 7 l i -e b _1 -1e d -e -8 s 6 -b 1g 3 -11 3y 1 17 7 5 g x a _1 -l -c
-l 6 -o -1a -a g -17 -3 _1 -g -2 2e d -q 10 7 -j 8 a -s 1d -9 3 -18 6 _1 -f 2 4 -24 z n 4 1a 2 -1b -w
r -j -o -e -8 8 y -3 -c 9 -e a -2 8 -g _1 -c 9 3 k 5 e i 2 1 g 1d 11 6 1 4 -8 -q -e -5 s 16 7 s -r -7
b -a 7 x r -n o -1 -b q -9 -x 6 2 -5 b b q l d _1 4 -b 1d -a -o 15 -z 3 p -m -13 g f b 1b -s -u -k -6
-1f 11 -h -i -1f i -r 4 g -1f -p b 3 y -1k 7 _1 5 -19 _1 a -1i q 1 -c -3 _1 -6 o n k 11 c f n -9 m
-12 -l -8 -2 1f -1s -a 2 w _1 i -9 -m m j -c _1 -c -7 7 v 5 -a 1c 7 -7 8 -9 b 8 w c -e -z r e -1a -9
w -1z b 7 -5 -b w -n -l -6 -i -k -k -j g o i -k -11 u 2 -23 g g -n u l _1 -d -17 -h -p 9 -x k e q n h
-3 d 5 9 -o 3 6 1 v i n 2 1c _1 3 6 -a o 5 h -m -u f x f 5 -p f b t w 1t 8 7 g -8 b -b -n _1 15 9 11
2 -8 11 -1 -11 k q t _1 m -1f e b -f -r 6 d r h k 5 h 4 -4 -1b 6 1y -17 c 7 -v -w -11 6 -1b _1 -g -r
j -v _1 l 7 -m 14 9 o 1b -f 2 -n -14 -c v 3 9 v -b 3 -16 1i 14 5 6 f 1b -13 -14 f 4 -4 -1q 12 1g 11
-9 20 v _1 6 4 -x 3 1b o -1m -p a 6 -1 -o 4 d 5 a a p -1e 6 4 -6 1o -8 -1j -a j -b 8 p -1g i g -m -8
3 -j -u m -9 b g 4 -e 5 z o -d -u s 7 -f e p f 6 -g e q e -g i -s t o 2 -1f g o n 7 -7 2 x 22 i -m 2t
4 2o -p 3 -j -7 j -o f q f p 1 1l 1 6 z 9 -15 7 8 -9 -x 11 s 5 f -q -8 _1 w 11 -c -k -t w -a _1 -2 4
1 g 8 -m -2 -4 -f -1c -1b 5 i e o r k -5 9 -e 1q x -g 2 -d -j 1g -3 24 -o e x 8 z b g -22 8 4 -1k c h
6 d 3 t -12 -11 -i 1 j 2 d l -b -5 14 6 -7 -1b 1 6 -x 4 -1 f 4 j -c 11 -u 2 15 -x q -15 8 -i -n 9 1a
9 j 5 2 d -l 6 i -z 3 a 4 m -d b 2 x -1b -9 -5 2 3 a 6 h g k 6 s m -i e _1 l -c -2 5 -j o 2 -i j 3 4
1 -o 2 5 10 -i -3 -b e -h l 1 8 -o 1h 9 2 -1h c h e 6 -1e _1 7 c -9 -u w 5 8 1u -z _1 -1c -o -z -n 7
c -8 e 5 8 -f 8 g b 1 7 o -18 17 v o 2 -o -r y 1f v 8 -7 18 f -1 6 -12 d -5 -r -12 -m 3 -i f d _1 -f
-l 18 14 2 -9 -m _1 1h 1j -4 w -2q -15 4 1d -f l -g c 19 -7 9 2 -k 6 g -i 1q e 8 h 12 t g c h q -16
-1 9 6 12 h 6 j 7 s 1y t 1g x h c 11 6 y 6 y 6 -s -i 8 -s -c _1 b _1 2 i u -t -15 c e o 1 11 y -h -b
-15 -f -19 -1 -3 -1 6 4 -b -6 -16 -18 _1 4 k -12 -j v -5 x i e -3 -w 2 -f d -b 3 -e e 7 1 u w 4 -i p
r -l f r 8 6 -j c 3 d 1a -8 -4 -19 -e 5 6 s -6 o w 9 5 10 v 1i -11 -g l d -j 3 2 z a u -o -1r 1u 3 -2
p 8 -14 1k g -1a z b -4 i 3 -1s h -j x a -q -5 12 2 f 1r -2a 5 7 -p -5 -1 -s 13 g 3 u b 1f 8 -g 9 d x
v _1 u 8 18 i 8 6 d e -o 1 1 -1 -h 3 t 9 o h -l s -g n -r f -t b x k -b a d -s -4 10 9 8 7 s l s -j 7
-b -9 -6 1b 2 7 1n 5 -n 9 -s a 9 f c -x -2 f -3 -18 1v -x 1 i h -6 -g l _1 -s -l m 4 f -u -t b -1h 13
-v 7 -q 15 a d 1p v -c k n 1w -e t -4 -11 g -4 4 2m -e _1 -v -v 4 -k -y -c -12 -d g q 7 _1 e z -s 5
-f 4 -a e 7 5 17 n j _1 -k -8 1c i 6 p 6 -m _1 8 -k b -1e -z 1 -5 c -1e 1 -b b -v _1 10 -7 g b 9 19
-k -v 2 j 2 7 -j -f -2 -5 -q 7 -h -d -1c 1 -h c 10 19 t y -c 1 8 8 1k -l 7 o 17 6 -14 x 5 q a -1n -b
-n e 17 a -9 2 g -e -6 -l 2 _1 e -1k 5 m -8 1 1 -d -8 37 -1k 14 -2 _1 l w -1b w -j -k u -r 1i -1 o -3
-9 -q -x -8 -g 15 3 4 1c -s -d 3 -j q b 6 d -l a 8 -w k j -c 13 h 1c _1 -e 5 o -i h _1 k n -16 -k 3
-d -s q 2 -r 3 n v -g -m -k k p -d z -10 16 -1o 4 2 h 1i e -t 1f -10 -f j -1 -r 12 w 4 -k -14 t -1i p
-f i 1b -c v -t 1c -2 2 p 1o d 4 -a o h 5 a -4 -v 6 -6 -f -i p -4 -p 2 7 p j -1t w -1k -5 -w z t -1g
-l -1l 1b 5 7 5 10 c _1 10 -i 7 -e 1a w -m -a k -d 14 -1 1 v p _1 f 8 -6 -16 t a -16 2 -x p 9 e 6 w b
-1c 14 -5 v 8 5 -3 _1 3 -k -a -6 a -z i 3 -17 6 k 7 6 -8 c j 1 2 2 1f 8 c l f -8 j 12 3 4 -4 -1 9 -c
16 -j c q p a 2 10 f u o -y 1i 1 e d 8 q -a h h 4 -6 g h 7 g -1i 3 7 -13 -j -1c -m g _1 -m -t -v -s
_1 1 -2 -1n 18 _1 a -a 8 e -p 9 s -l y -p -h 1f -5 1 j -11 f k _1 h -s -6 d 3 16 -x 2 7 r 3 -r b _1
-i o -9 e _1 2 c -q h -1r 4 1 -f _1 6 -1a v 12 -b s -5 a -9 -l h 9 3 _1 19 -12 h e e c h -6 f g g p a
y -t 1c s 6 -c -n -j 1o -4 -l n p e -k o 8 -q -5 -b -10 b 1p 3 -d -14 -4 -5 -d -a _1 8 -6 -15 -2 f -b
-o -1e b j q 6 -k z 1b -1c -s j 9 -s -2k -20 -n 25 n -h d -15 j -3 6 2 m -f a -c 1g j -1 h -w f -g -1
-1r -4 _1 l o 16 s p a -16 p -1b 8 -k f 9 n -1x -d -1q -i -z i q 9 -x -12 2 2 -5 o 1d 4 5 l 1e -17 1
4 y v 9 _1 r g k -2 8 -r a -k n -x r 2 7 2 -l -1l b -10 b -d w -m g -t 3 8 -1k _1 2 h p o -f -y a 11
-y 1h e a 9 e -a -n c 8 2 -y -1d -o -c -3 -7 -12 -s -5 u h -n k 10 -8 17 i -a -j -4 6 -8 -e 1g -2 r u
-u a y 2 -r -8 -9 z 1i -i -f -7 4 7 11 -i -16 -e -d -6 4 j 4 g y g -v n d -o 6 -a -x -17 g 15 5 w 13
-4 15 q d a -11 -l a x n -1e i d 3 -k t -18 -k r q p c -g -5 -x 4 1 -d -14 r 8 6 19 2 l 4 -b -l _1 -j
-v 8 -q q -7 8 6 f s -f 6 e 9 5 13 -1a t -h 7 8 -r -7 -13 12 -1d -g -19 -t k d -n r 2 -n w a j -m -m
-z -f -w -g -7 -a -2 u u -7 g d j 7 -d -k 1 d 1a 1 11 r -n 16 3 -8 v k -q g 3 i -19 6 -e -z _1 -6 -1
-6 15 f 7 k 4 -s 2p 1 v v 1 8 6 -h -19 1 -5 1s h -w b i h 8 v 1z -h e m 15 u -11 -10 e -o -5 1g -a f
-w -r -r -9 x -a 8 g 9 -x -a -k -x 1m -n l y -k 1 5 -8 r h 13 2 p 7 _1 -l -w d o 7 c -e 3 -k -r 7 -m
-17 q -5 -i 5 y 12 w -12 l i -16 8 c -m 1p 6 1d 17 3 p t 10 o 9 -e v s z r m 4 -r 2 1g 12 -15 -1 i -e
-i _1 -v 6 -s -12 -1j 3 -15 -w k c 4 -3 7 3 f -h r v 18 -n -i 6 -u d -11 g -1r j i f 2 -18 -t 9 b _1
u h o -7 y 6 -o -3 d n 5 5 -7 -n 1d 11 t 2 13 3 _1 1q 1 k -8 f b f g w -n k a -4 q 13 7 -13 9 c 1h -h
2 c 16 -k g 17 f p n -m d -1 g 5 f -u -g q -f m 1f 8 g 5 16 -1c g 1 -7 -k x p -r k 8 l w 4 _1 -u j 8
-6 3 g y r k r 5 u 1 -14 2 -p t -6 -1e -1 -18 -9 u e 7 -l c -o 2 -a -15 n c 1j -4 f 8 6 -5 j 4 -i -2
o -p b -i -m -1f 9 5 15 2 s -v 1k -h 1 -r -c -9 o w 9 -19 13 -2 c c b -t c -1n y -r -l -i 4 -s 5 f -o
-x 5 -n 4 o 1e f -10 4 -7 x 22 g 9 3 -7 i 6 11 -x a -b t -7 -6 16 b c -12 4 f -1 -11 e 5 13 -1c 4 d k
-14 -5 k 1h j 1h -h o -d _1 -1 -u _1 -b _1 e 1c -g m -h -6 -h k -s -l 2 -18 -a -s -b -8 d _1 -b -14
-f 5 -q -16 -l -11 s 1 -1q -c 4 -o 10 w z u -t -13 -15 2 -5 1 -h -c 4 y n -19 15 -g f -i -t 1 m -12 v
u x s -9 6 m q m -1b -1c -1c e -1 -f a o o 4 -14 h a -n x -h g i -1j 1a r h -q _1 b -10 -m 2 -p 17 5
-19 j u j a 3 -v b -w -a g -1t -18 o 4 a -h -o -5 r m -q -c m -l s -q -1m a j -15 -i e -4 19 l -6 5 u
-c 9 -l e l -m -q -o g r _1 5 6 7 6 -5 -6 -a j 9 12 _1 y q 5 f -k 3 -d -11 18 -j -t -b j -j 3 y b -3
m -8 -k -8 g -1n k y u -1 -d s o _1 q -g -1t w 2 15 3 1 _1 b -b -o f e m -7 16 3 x i 10 g g 8 _1 u -f
3 h _1 -u s -9 b 7 -v -q s 7 -i 14 _1 1n -3 n 19 -f q j -i 6 p -9 1q c 8 c -2 -e c a 7 -9 -12 -i u b
2 w -e 4 j -3 -f -j 1a a a y -1 v n 18 c 1m -6 -a 2 w -8 o 8 e m -o 5 4 -b 2 q -1b -e y 2 -1k k -r s
21 -1 -14 -j f 8 1 -1b -s -o o b o j f 9 10 p -3 3 2 -16 9 t -w -10 -v 9 a t -13 -15 -p 6 _1 1 m -i e
2 -8 -j -r e s -8 l 22 -2 k i 1d 9 f -p -u -1o -j x -o z -c -1h v n u r -l -o -l -f -d -u h 1 3 -5
-15 -2h t -c j m -3 -2 6 3 -7 2 f 14 -a 13 f i 10 -10 -1c i 13 -k x 2i b q -h 1 -u a 2 -k q -10 f -i
-9 w z z 1 q _1 -s b b h 1h 1 m 17 b -1 -f -1h -9 -n g h q -j -5 -p n _1 -j i 7 o 7 m -n c 18 -f -e
-1w 12 b q 8 -a k -4 -s 1 2 -1a 8 c -y -h -a -a -7 -x 7 -v -17 d a b 11 -6 -n -p -2 e -n -i u -d n o
-i 16 j -13 j a 2 j a g -a -n 9 x -2 -s 1b r -5 6 -h 1h -j 19 -1v 9 -10 -1d -k m 9 k 3 b -c _1 11 n
-p 4 -1 3 -6 o 8 g -p j 6 3 s m -q t 4 1 f 8 7 -1 -b 9 -c -p x 8 1 o -a -g 4 17 -15 -o 11 2 -a 1 -d
-q 1 -e 10 3 -h o -1p r k q -m i 11 -9 -5 -m 3 x -8 -15 -1f -13 d 13 -11 6 a -1 3 -15 -1c -d t k -v
-a -11 20 -m -9 -2 -h c y 9 4 16 k c e a -h -c d 8 x j f 3 1a w -5 -l 6 -w z -c 1o -e 6 1d p s 11 c
-n -d h -o -h j m -a 5 6 o -k 16 1k 3 -11 11 -d 1i e 6 a 6 -b -11 -o 11 j q -a 5 q 9 l j d -b 16 y w
12 -h -a -9 u _1 g -1 1b 8 4 6 -9 k 1c x i l _1 1b 13 -g -i c t -8 1c 7 -9 y 6 -d h -1i -i -14 e -1s
1 1e -h -2 -g -18 m d i g f 19 -q _1 a 4 y b z -y 1 1d 6 -r -y 1a 18 d j l -3 -i 7 k a f v -b a -d 5
-s -2 a l -1d -3 t -1q r -15 -1o -j -q a 1s -o -6 12 r -f -7 -3 -l 1 l g -8 _1 17 _1 -10 -1b -j -9 1g
-6 -g l _1 -w 5 -b 1d p b h -18 5 8 -a 5 12 -1k 1f -z -h -w 1h -2 h -6 -9 l n a 12 8 13 -11 d k r -1b
m k -n -1 -11 9 -o -f 2 -5 18 -4 w -f 17 8 -v -k c l c 4 18 4 l 7 -4 -c c 2 -7 5 5 4 9 r 10 1e -k 5
-5 s -g c 8 -o c -i 19 -14 -q 1d -i w 17 1d -c -b c -r 1a -8 z 1c 4 3 -k -w -l -f -b 18 j c 1 -y -4
-r s -g w 8 -h -6 y a -g 1f 18 -10 h k e g -t -1o 1a -g -e 3 1 -h 9 -13 -l -n 6 -d 5 -1s -8 q a b -m
g -c -j -3 -a -1o 7 y c 1n -n a -d -7 i t o -v -2 8 -6 -c 4 6 6 -19 b -3 -15 -9 x -3 _1 j d -e _1 -c
7 -1a -u -i f -d c -23 e 4 -j -3 q q b 1h n -12 -m -5 w w 5 -2 -y -18 h _1 8 y -o a 1q c -10 r g 2 6
_1 16 _1 4 6 o -5 -5 h g -j g 6 -e k -h 5 -2 -l -f -1c 1 r p f h -1a -8 f -j c -l k -r -4 8 -i a -z 6
b 15 1 k b -16 3 b g 1e -8 -14 a 4 -e 5 j 6 _1 13 -f n -b -18 -d _1 7 5 a -5 -o -4 -j y 12 q 16 -c -4
_1 8 11 4 -i -4 8 _1 o -1 -c -3 b 11 16 2 q -b -1e -x -p p 8 h 8 -g 3 -d -n e b 18 -i -c 7 -1 4 -7 -o
4 7 i -o q -o d -y m g s x -k a -r q 4 t h c -g 9 q -8 -r -15 -17 9 o a -16 9 -6 i 6 19 -d -p -1 x 4
-1 -8 16 -i f r w 6 -g 5 q 8 -1k y -a 17 13 v -a -w 1q -2 -16 -18 18 -g y 5 l j -2 -d 6 -z -10 -n -h
k -15 -a 15 1v 13 1b s 9 p e -3 j -2 6 h -n 9 -j -a 1e 8 d g h g -3 m _1 -5 1d i g _1 1m -n p -5 g a
n -v -f -u -4 t -4 1x -4 1z a a -a 2 -s d 2 h 11 -a -e -3 -1 g -f t 3 -k -7 -r -i l 5 -1 v -p -o -j
-c k -o -2 e -q -1a g k 8 g 6 -9 -4 c -m 5 -h v -h -t -x 12 l -k m -2 r -11 b 12 -1a e _1 -b -8 -8 f
-2a 1 -m 7 7 r 3 a -2 -3 e 6 n i -2 g 2 1 k -2 -c -f 4 m -v 7 1 3 f r h -k i -1i 7 4 2 9 3 -17 -14 6
c c u 7 -x 1p f -b l o -y 5 8 w -2 3 f 16 l -z u 1i -r p k -d -6 -k c a _1 1d 5 8 -6 -x _1 2 p -t -1q
1 -3 -j 1k 5 -t 5 -w 7 8 u b h -5 e 5 -4 k _1 a -d 1 3 -p -y 5 -7 -b 1j 4 -n 2 o 18 1 -7 2h f 1y -6
-9 b 1 p -7 g -m j -i 1d 8 2 -e -1r o -j e -d 6 i -f e -4 i w g -n 4 -f 9 -w -q -c a l 1c -8 3 b 6 -s
y -6 2 -1g 13 -2 s -9 w j -t 5 -c 3 a -1m -4 n -3 -i 6 -k 1d a -11 1c l k -b -y -1e w 2 5 _2 u -5 g
-o -h 6 -o 1 -u -5 1 9 7 -10 r -16 i a q 4 5 b 1 -h 7 -1 y 19 1c x 2 p 5 -1 -8 4 b 9 15 6 -t d _1 y
-j -3 -u -15 s 1 h 3 15 h z -5 j -4 m z -n 13 e 4 e 4 -c 8 6 j -b 24 -d -g 3 6 b -b g -s v d -13 7 -r
-f l d -3 -1 -19 -1 c -b 7 -t -k f 1c -b -3 -f -18 h -5 q 16 -g c -18 1j n -n 1 20 -2 -d 15 -6 10 -k
l -3 -8 -8 -6 o -f -7 -x -q 12 1s b 1 -q c e -6 o -18 1 -i -9 s -w -m k -z y -19 9 -q 1c _2 i 5 10
-1h -1a 9 -b 6 9 -1i a 1j 4 -d o -w -e -v r -9 2 11 -i -c e -6 -1b 9 10 3 -1n -f -x 16 5 -o l -14 -13
j -4 1 e 6 -7 -s b u -11 6 -1h -e -11 -d -8 10 -6 -8 3 -y -m -c -a 14 -k -w p c 3 -x g k h m -g 12
-1a e g 2 _1 -i -g 7 b -1 1g s n o -1c -w 7 16 g 2 b -1 1s -r c w p s i 11 k -7 3 14 -a -8 -m _1 -j
-o -u -p i 2 _1 g g -g l -t -1e -8 4 -2 -4 b -k 8 -k h 4 -c 2 b 7 _1 18 n k -d m z -e 43 b _1 1 -y -4
8 -6 -b e -m 9 -u m c c -1s 7 b f d 6 -f -b 9 -j -12 q 7 -e 3 g l v d b -q 5 -19 r i v -f e -10 8 l
-1o -l h x -1x -1a -g -t 1w e p -r -j 9 -i p 16 -7 j -s y 1q b i r n 7 3 -6 -l 2 -r -r -14 8 23 5 14
2 d -b m s f i -2 -9 -t 7 14 1 -8 -n 1h 2 q v 17 13 -b -9 -4 q g -8 q h 1p 1s 8 -v -9 -g n e 2 -9 -g
-p 12 -1 a n 16 2 -1h -c 12 1i 1b k -3 j 2 -1 u -c -u z -1 -2 -8 -x 4 1u -a 5 -d s 10 -1 13 7 -f e h
6 y -y p -s -6 3 1b n -5 i 9 -g -x k 7 j v m -6 s p -17 5 1j -b 8 -1b h q -a r 10 -3 -d 18 s 16 z 6 q
1r l _1 k -16 -b k -p -b 1 14 a 3 -16 -f -u -1i -2 7 13 -1i -f c d p -1 m i 15 -12 -i -a 8 -s h -i a
_1 -a -x 3 -1e x -1b -l -l c j 1b e -8 3 -4 -7 e -v 1 t g 5 -7 a -2 -e c o 9 m -g g -x 8 7 -c v -1a
-a _1 y 8 -10 17 9 _1 m -4 6 i -h 7 5 -1 m s -g -1b n 9 -s 17 l -g d 16 u c 13 y h f m -13 u p u r -e
-i -9 k n -p -p p -g j -p 14 3 -j b 1s -9 1 w -q e 16 -v 10 _1 h -2 12 1a -n e j 9 -f -2 l 3 -h d 2
10 p i 1c -p -x -l -k -d e -h f c b -4 -1a 9 -c 2 a -5 g -3 7 1 -6 w -d y a a 2 -y n d -9 -i -l u h
-j 16 o 4 -a p -f -u 9 -g -n l o -m -5 3 -b 5 s -q -12 t -k 1d 4 s 3 t 2 -6 -d 4 -15 c c -y j 1 k k
-n -q e -w -z b h f 1a l -l 8 1j u 6 s -e -a 2 15 -1b -5 -h -4 v 8 h -n f 3 6 y -t 16 3 r 2 -f 17 -v
-k u 1l -15 -i 1 a p h -d 16 -p -7 o i _1 l 1 -c l j p x f 2 f 2 j m 5 -6 -a p _1 4 -m -w -k -2 k -i
-w -k t 5 l -u 3 -x 13 -c 2 1d 1 h j -j x -15 -a e 16 10 -18 8 i 10 a f -4 4 h c i l b -15 4 i -7 g
-3 -o 17 w -3 u g -s 12 i q -f f 5 4 1i _1 t 9 -h -f o 10 _1 h 17 _1 -f b -13 4 1b q -7 1l 3 j 1 5
-1h -2 s -s 4 -b -2 q u -d e -v -r -7 -3 1a m 7 -q -p 4 -n 9 s l 5 -8 -d 9 1q 1g 1e 13 -8 1 10 -1b k
15 -g 8 j -p -b 1x -l l 1a k w -f 7 -p -h f 3 7 -j x 19 -k -6 j -k -15 -k 9 k a -a -m 1e g h 8 c -h a
-b -s -9 -k z u -i 1 b -o 1h q c y 4 -1c b 5 13 b j h 8 f 6 -z 9 -u u -17 -s u 4 16 7 p -1c _1 k _1
-l -m p y 1a d 1m i -f -11 -c 19 -g l _1 h a 7 6 -9 1r _1 n -c -2 l -i y -h -o 1g p -p -z -4 -m 3 -8
_1 -m k 13 -9 4 -1a -g f -l r t -13 b 3 _1 -n l -a 3 r _1 -n -b t -q 4 -y -18 c c -r b -7 i 1b e -4
-c f -3 f 1b -p 10 1c q 1r h 2 -13 f f -1w e -d -y v -8 -b -10 8 -11 -n -14 m 4 -x -8 -b -3 g a 2 -14
-13 -2 -c -f 5 -h -i 1 f 3 14 -28 -z 2a -h 2 18 -7 -s e -6 -8 -c -6 -e 6 2 8 1c c -o -m e g _1 t -16
e 6 _1 -n -1h -8 7 -o -1i a g 1g i y 28 i -a 1c -k 9 o q v -2 -1t -t t -9 8 1g 6 9 _1 m -u -z -1 a -9
d e m 5 4 1 -o -a -u -h -a -b 9 1 -h v s -1 -4 -g -i -2 -b l u _1 -19 f -4 -f q 1o 1 -f c -1 -12 c 1t
j -8 u x 2 -n 1s 7 1q 13 -b j u 10 _2 v -d -t 1a -4 i 4 f q -g 3 -m -v -1i -l k y d i -2i l n -9 6 6
-1 1 k 4 -j -15 k d -5 a 1u l 2 -g -8 o 4 t 16 -j e -8 -m 7 i -j a -19 a 11 _1 s -6 13 -e 1b -l x o h
4 9 a -9 -b u 1a -17 4 -1a w 3 n -a n 1 4 -5 -x 3 -1g -t _1 8 r m -c 4 2 3 d 3 -6 1r 1l 2 1 t 8 -6 1s
z -1l s e r -v 10 _1 -j b -1e -p 6 11 -y _1 -8 -7 l t -i q -3 w 6 -l d 4 -j -10 -9 -w -l s g m -10 j
4 1a d 1 4 -z 6 -j -d 19 5 6 3 1c -4 -k 1 -v -7 1 7 4 a 8 v k h 6 e g -3 -a b 18 -1d 7 2 z d -c d v
-m -p 8 -g -x 5 r -q -j p i 1d d f -r 8 4 1 6 -8 8 2 -o _1 e s -1 1a y -p h w r -r 6 -j -s f -k -c 1l
p g 7 -2 -z 7 b d 6 -15 -6 -j -s g 9 -s -10 -5 2 8 -d -a -6 a -2 2 -j g b -15 -d -a -i h 1j d s a -c
u b -l 7 -16 -6 -7 -g -n 9 -d -d -2 o h -1c 4 x 4 -a -f r -13 d -16 _1 -1r 8 c 4 4 f 7 -7 g r -s v o
3 11 c 9 m _1 k -p -6 h -m -m b i -1 -2d -i -12 -l -r -9 -e 1 12 e -j -h a j j a g 12 17 -15 -t 9 6
-d -11 -m -8 9 -d -1 -r 2 8 -13 -s 8 -n -i -7 -n 33 m k 3 3 o w -v b v -j -n 19 2 -d p 4 7 v -w 19 -v
9 c -b 8 -p 4 8 -4 -x -1b -d -n g x -i _1 -u a -5 5 -9 7 -k 3 j 9 -a 2 _1 -o -k 5 -1t n -z i -b j 13
2 -6 o 3 -2 _1 3 t e -2 -16 8 10 k v i 9 -4 -c 1s c 2 13 -6 q 4 -b p 11 j -h n 17 1 y -f -1a -d 5 -7
7 -r s i s -13 5 x 19 -p -3 b h i 10 4 -11 c -3 8 r -20 2 -8 i 7 1a m -a c -t t -k 4 13 -9 -q o s f
-8 5 1e d 8 e -c -m -n d -1b -t q -7 -b -l 7 4 -v -a 1g p _1 2g 1k -i f 5 _1 -1r c -t o -1y -w -13 w
4 q 2 j f 1b 1q -e q -1j q -t -f b -g -g -d _1 j 1k z 1i u g 6 9 u -p -m 5 -6 -n n -g e -g _1 -e _1
-u b g 1s 15 -m 4 -7 -1 -l t -5 9 -b -4 -1a _1 5 l -7 -7 -l -u -e 9 n t 1 3 8 -i -v -f -1m 2 j a -12
8 -7 -7 m k -n p -12 c -k -b 17 -o _1 -g h -x -g -g -c 13 t -4 -11 13 w u -1d -b 1v _1 d m g -d -d -j
7 2 2 -r k -1j -i -q 16 _1 9 k h 5 -e m -2 b -z m -10 -9 -a -1k b -6 z n b -w n -m 2 2 -8 -7 k f b -b
f -1 e -z -a i -i -m -y f -m -a 11 _1 5 -9 -a 1e 15 g 2 -i m -11 -g h h 6 p 3 x -v 7 16 a -x _1 t f
-m 13 4 -s s -i i -15 9 k o 4 _1 9 1h k -s -a -1 l k 6 -1 -t 9 -10 -9 c 10 12 8 d -j -1 9 -c -g -16 f
h h j -5 o p 1 i 2 -i -13 3 -1m 3 -11 -15 d 1w 8 9 r -p 5 8 6 8 4 d l -b -6 j o j l -c k 5 o 3 1o -1
a -a z -k -a q -11 -8 f h 7 t p -q 12 n x s f 3 10 -1f -a d 1 2 g -8 q -u c x -e f -n g h -c -u -9 -o
1 r t -10 -g 1m 2 -o l 10 e -a -9 -n 8 6 7 -1j -3 -a b 17 -9 9 c 2 1 -b 2 i d 2 d 1 -1 v b x c 1c 1w
g 5 -5 -o 9 n v c -j 25 -5 u u -f 15 -1f z 10 -6 8 g _1 1b -g k 5 1e p -u 1 2 d -h 1b -v _1 12 1b -r
8 12 a -9 -4 f -1g 9 4 -g m -a c -s a 1o 2 c z -b -o p e f -y s c -m k -1d 5 -10 r a -7 -17 2 b -1 i
-w -4 10 e -b s g -a 19 -g l 5 g -p -5 12 -e q 4 -6 -1r l n b s c 1e -7 28 -5 -v r 15 e -i 3 -i -k 2
22 v u -x a 17 a -x c 13 i 2 -e q -d k 5 -7 i h -16 p 15 8 1o f -i -10 4 r -r 8 d 6 8 -g -t -12 -7 10
-e _1 -5 -b -l 17 18 u -k -12 u -9 -6 -1d 9 1h -1a u l r -13 1 -z -s j p -4 -1o -b 8 _1 c s n _1 t
-13 8 _1 -11 9 x h 4 -8 j 7 15 -1e -1 -i 12 -h -e -13 -g -8 i p e c -17 4 -m r 2 -4 a -7 -13 c -s 1e
k j c w h 7 -h -o d -n -1k k 5 f 16 -o -11 j b -12 1 2 b a 4 v 11 -h -4 -o h -h q -s j 2 a h o -7 _1
e -1s i a -j v 11 _1 -7 n 1 h w e -e _1 i _1 8 m 9 2 -3 -1n -1v 17 -14 -1e g s _h -7 -15 -u -17 m -11
-e _9 n -2 -o -c -g -10 -m -7 -k -i b f e -u -e -7 -2j -11 -d s r o -33 _1 -l -5 -b 3 -1d -1 -s _x i
_f g 3 18 12 1o -r w 1p c 7 _1 13 _1 -3 14 -4 _3 -2k 18 k 1y -v -5 p -m -w _1 18 -x -7 -13 -2 -k -j
-r -h -15 _1 -w -2s -j -t _1 m r 1z _x -3 17 -5 _4 -z -4 -2 -t -1 -10 -1t -s _h -1c -29 -38 -25 -f 2y
_1 -n 5 -2a -i 1e 2 -r -f 1h -15 -4 -a 3f 1q 3d _1 7 -f -q -14 _1 -2m -1q -22 _1 -x -1g -1q -l -r -u
_1 -4 b -15 -15 -7 -e -19 33 _1 t z -6 -13 e _2 -1g -1s 5 -5 -1 -8 -n -23 _1u 15 3 _2 -p _1 w 2e u -2
_4 4 -j 6 -n _2 -1a _1 -a -k -q i _4 -s 1 -3 -m _2 d _1 -z -14 -g 1 _4 o b 3 -1q _2 -z _1 -13 -q e
-15 _4 -b k j m _2 -o _1 -2w -1g -2w -1b _4 -6 k 4 -t _2 -a _1 -24 -w -y -38 _4 1m h r v _2 -7 _1 -j
-16 -3h -6 _4 -9 p -j -m _2 -i _1 -7 -2p -17 -j _4 i 18 _h -14 _2 -3 _1 -1c -1 -x t _6 -2n -11 _2 -e
_1 -f -73 -2q -2c _6 -14 3p _2 13 _1 -1l -4d _1 -c _6 -1r -1t _2 -x _1 -10 -27 -2c -7 _6 h -1h _2 -12
_1 -a 9 -l 1 _6 15 -4l _2 -26 _1 a 1s -b -1a _6 1k -4 _2 -z _1 4 v 1f -q _4 -h -d -9 3 -b -o -1l -i
_1 -1 9 3 o t f -6 h o o -m _2 -r _1 -k l -2f -18 _4 -w -y 7 -2t _2 -1i _1 -8 l 23 4 _4 -2 21 14 -d
_2 -f _1 -15 -23 -3h -1g _4 c -3 -7 3 _2 -g _1 -g -k 3 y _k 5 19 1d 15 _2 -5 _1 -2k -31 -30 -e _4 z
-4 q v _2 -e _1 -n -p p -s _k i _3 q 10 _2 -14 1f 1s -w -2h q _c -2p _8 -z -1r -k 15 -x _2 -1g _1 -h
-13 _i 1s -5 -4 -w w k o g 18 b d -4 -15 -f -1o 16 _8 -1r -1y j -w _4 x -10 -1c -29 14 -c -t -2d j -a
-23 -2h 9 -1n -p -9 _g 1g -15 6 9 13 -10 1a m 26 -1e -m 7 s -1a -2a -w _8 -z -26 -g 2 _4 f -4m -30
-2m 1c -5e -b -1 8 -4d -e -1a k -42 -u -13 _g 19 -b _2 -4y -20 _2 -5v -2 _2 -2p _3 -10 l -3 -o 1c -l
-i -14 -13 -m -b -1k -1e t 3 -1k -10 -v -14 n -17 -b u -v 1e -i -14 m m 2 g -1e 1q z -1h -z -17 -d -f
-s 10 -12 6 p -n -4 -1b 15 -8 j -4 -r 3 -1w 1g -1k _1 -1 4 1d -k d -4 -w -6 l -k -22 b -f f _1 -h j 1
1a d -z q 7 -10 -q m -15 18 -6 -t f 10 18 25 -1i c -2w 12 -m v x s -s -u -q e 1 i 14 1a -n f -4 7 p y
-4 -6 -a 1 -f 5 l -1o -q 1d i v -t o -1w v -m -z -b -q -q -j 4 -t -s d -10 -g 1 2a -r j -u t h -m -l
y -s -1c -3 -b -1f -g -d b o d -1m -j n 22 i -19 7 -7 r -1d 2 1 -a v c -9 -s k 6 l -o a -u -e -1f -a
-m z 16 -9 u -l 3 1 j -2n -l t j -1c f -8 g -p k 19 -9 -v -l -q -h _1 -13 -p -p k -1e -6 -p -13 -12
-16 -1l -8 4 -9 6 -4 n -1e -15 3 -l -17 g d y -w -h -i 1l -1w e -1v -18 -11 -m -l 1c -19 2a _1 -7 -1f
-f -x a -1n 7 -e -1i -1l -13 b -2 1c -q -h p -f -1h n -d -y -j e g j -14 g -8 z t -z x -26 -1q -10 8
12 -y -1o i -1s -d -20 -d -5 17 b 6 6 -21 1n -k -k 5 _1 -12 -1y -g -2 s 16 p 10 -1h _1 -16 -c 1q -1f
-17 -2c 1 -8 -1e 2m -1 h l -q -u -s -13 8 n d -15 -5 -8 x -u -q -z -z r -1e -c -f 14 -1o d 1 -l -j 1c
-16 1 18 14 v 5 -3 7 -b -2 -n n -t 12 -c -f 8 6 -16 -d 14 -21 -c -n a -l -e 8 -1b n -1b -16 -z -11
-1r -w -t f -i -1e -1e -9 z r a -10 h -f -9 3 b 14 -1 -i -r -l f e -7 -6 -1c -2i m -1m -n -1k j -i -j
i 18 1k -i -14 d -i -15 e a 1 -1i -s -1i -12 -1t -10 -3 -1j -5 -1o -p -m -5 -2 -z s b 1q -n 3 q 10 -2
13 -18 -b l -1b m -15 -16 -j q -1b -b -29 s -1n 3 -3n -u i -1k 4 -z -1k -13 -j -z x o -n -12 2 9 1c
17 p -1 -y -k -e -5 -z -y -v -s t 1o -1p -16 -w 1c -z -l a 5 x -1g -h -4 -o m 1e 19 -i 1x -12 j -i t
-2 -12 -3 -j b -1f -10 -15 r 17 -7 -13 -x m -1d -k 4 w 1p -i -1 _1 3 _1 12 k -f -c -q 7 -3 -14 -2 u
-15 -s p -x -1 g p t -h -8 d -s -m -h -m -3 -1t -n o -q -j 1g 5 -u 3 1c -4 q 15 6 r m -p 13 7 17 f -a
-q -9 2l 1p -2 13 1 i 1s o 7 -16 1a 16 x -u r -1r n -c 8 -1p 6 -1d 1i -1 1l e -t v -h l 1j -4 -1s -v
o f -18 -m i c -q -v 4 j 2f 2 5 -1x -2 -14 -2s v -g -16 -d -o -e -t v -5 -f 7 -1l -1j -d -a -s -a l c
-i 4 -16 5 -z 1f -t 1c -r -e _1 -8 -19 -p -o -11 -l -5 6 -f 1 j -7 g 20 -d 12 -a -19 2 -b -6 3 -18 f
a -e -h 1b -f -t c 1 c -15 -6 1 -m -p -1 -1m w 4 -t -k -1 v -b 7 -2 w -z -e -1h 7 m a -r -17 -y -a
-1p b -9 -e -x 7 -14 -z 22 -q -y 1d -1a -1a -5 -g -1b -11 18 1h -q -1t -20 1 o -4 10 w -17 -h 1j 1c c
-u -i 12 -l -a p -1h -1l -x p -13 6 -12 -g 1a -9 f k -6 -q -1 -1l -13 11 -1f z -1j -q -1d -3 -s _1 1d
1h -7 2 -o -14 -k -c -v m _1 -1d 2 -m -s -4 2y m -4d -m -w 1 -a -3 -4 -i p f -8 -1g b g -2 25 -1 17
-5 -1o -p -m _1 -2 -1y n l 6 m 1l 17 l -t -e _1 -n -1p -a -12 p 10 -10 f c t -1b -1c 5 -2 2 -d -20 -h
1w -12 -4 -p u -c -g k -t o -d -2 -e 1z -f -7 12 3 -h -1 8 -15 -z t h -s -n 9 -i -15 -g -z 15 w 1g 1
-17 9 -j -a -v p -k -p -j -1h h t -i -e -1 -6 1 -f -11 -7 -p 2 1 5 -m -a -v -1g -1h -d 4 -f -1f 16
-1e 7 b 10 s -y -2 i -1p 5 1s -z -f u -g l l 1n -1 t -18 -w -r -1o 1 1f 1c s -11 p 4 -24 -q -1u -12
-5 u -7 13 -w 5 -1x j -6 n i 13 w i -7 -h -s -f -11 -g f -u 1e 4 -q -4 15 -h 1 5 s -i -d w 1 _1 -10
-g k _2 -2 -2 2z -7 -7 _2 -g -1g i _3 -10 -1 -1 -4 -7 -3 _1 f _1 z _1 -2 _3 -3 _1 -10 -6 _2 -1f -f
-1r _1 19 _1 -2 _1 -2 -3 -4 -26 _1 -d s _2 -i _1 -1z _1 -i _1 -1t -1a m _2 -2 _2 f -13 _2 -1i -g _4
-1 _1 n _1 -d -i 1z _3 c -g _2 1c _5 -11 -1 _1 -2 -2 -3v -7 -3 _2 n -1 -2 _1 -4 -8 _3 -12 _1 26 _1 -4
-g -3 -10 -1 -g 8 -r -k -35 16 _1 -e _1 -5 _4 10 -g _1 -2 -4 _2 -1e -4 _1 -c _5 -1 _5 -1 g _4 -q -2c
-1d -u 1a _1 -2e -7 _2 4 -r _1 -1 -1h -a _1 -a -b _1 -8 _4 46 _1 l _2 -12 _1 -12 c _1 -l _2 -18 _2 -k
2 -1 _2 -2 _1 1z -e _1 -1 -5 -2 -f -2 _1 -1 -1n -9 21 _1 r -e _1 -7 -m _1 n m -1h -1f -5 _1 -4 _2 -1
_6 -2 -e _1 -g -3 u -2 -10 -1 _2 -v 16 -2 _1 -2f _1 -2 _1 -i 3e -3 -g _1 -1 _5 -1e -n -2 _1 i 1q _2
-h _3 -n _1 -2 _3 -7 4 _2 u _1 p -1d -3 -w -3 -1z -k -2l _4 5 _1 2a _2 -q -s _2 -1 _1 -d 7 r _1 -o _1
d -1 k -1 -21 _2 1b 22 _1 -w 1 -9 -4 -n -1 m 2c _2 -x _1 -r -3 -7 -4 -9 -16 _3 -6 _2 3 -d _1 -5 -4 -7
-5 _3 j _4 -8 -8 -3 _2 -1o _6 -1o -l _1 -i -u v -24 _1 -2t -b -7 -2 -1 -d -4 -2 -g _1 -3 _1 -g _4 -d
-10 12 1b a _3 -1 1e -1 -5 -s 5 _1 u e -2 _1 -e -1 -4 -x _1 v _1 -k _2 -6 _2 -b -e _1 -2 _3 1q -j _3
-7 d 18 _1 -1 -3 -4 _1 -1 -r 2t -1 _1 7 _1 -4 1w -8 -1 _1 -5 -d _2 -7 _1 -7 m _2 -2 _4 -6 -2 _1 -1 -1
35 -4 _1 -1j e _1 -17 -5 -8 2 _1 18 -1o -n _1 -c _1 -4 _2 -3 1q _1 -1 _2 -16 -9 _2 -b -5 -a c _1 -1
_1 -m _1 d -2 _1 n -3 -2 _1 -j -h _4 q _4 s -52 -6 _1 r -2 -z -2 6 _5 -3 -1 -1 _1 p _1 -k l -1 _5 -2
_1 -1 -1 _1 -6 _2 -b _3 -5 _1 -k 14 7 -1 _3 c _3 -y 1n -z -e r v _2 1a s -o -e 1 -w -6 _3 -1m _1 -a
_4 f -x -2g _1 2k _2 -1w _1 -u -1 -7 _3 -5 _3 12 -8 -1 -1 1 -x _1 -l _2 -3 k _2 11 -4 -6 _2 -3 1j _1
-1 -i _2 -k -5 _1 -5 -2 -2j _1 -m _1 -w _3 l _1 -2 -r _2 n _2 l -2 -p _1 3h _1 -20 _2 -2 30 -1 _1 -12
_2 -l -f _3 -1 _2 -a -4 -7 _1 q k _3 -j _3 -c _3 -2 -1 o _1 -14 -m _3 n -6 -2 -7 _2 -1 _2 -1 _1 -5 -i
_5 -y -m -1 -7 _2 1m -2 -4 d _2 -16 _1 5 -8 -m _1 14 10 15 _1 -1n -k -a b _3 -1 _2 -7 -7 _2 6 _4 -27
_2 -9 _2 -1 _1 n _1 -w _4 -u -2 _1 -1 -1 _1 -d _1 -j -b m -3 -e -g -m -1 -n -5 1a _2 -n -i _1 8 -20
_1 -b -6 _1 -o _1 -9 _1 -2 -c _2 3 _1 -13 k _3 -s s -1 _4 -1 -1 -1 -2 _2 -a -b -g _2 -n _1 -1y _1 -3
-9 -1g _1 -w _1 11 -k _1 -j 24 _1 -b _1 -2 -2 -2 -b -h _1 8 -1i -2 t 1a _1 -6 _1 -8 z _3 -2 -e _1 -u
_2 -d -l _2 -1b -6 -4 _2 i _1 -6 _1 -3 -1 -7 1l _1 -1 _1 c -1 _1 -5 -14 l _1 -y _3 -h _4 -4 _3 l -3
-3 -1 -9 -4 -h _2 -b h _1 -4 -5 -b -1 _3 -1 -4 b _2 -x -29 _1 -8k _2 -h 13 -1 -j 1 -q -7 _2 -4m -a _4
g -2 _1 -c 7 f -b 29 r -8 y -q 4 -1b -u -3 -3 4 -1n a -16 -x 5 9 -1z -19 -h -i a u -k 6 o e -1 8 b -m
-1a -1j -f -1l -1v 17 -s -5 4 o -1v 1d -f -u -w m 1b 1 k 1e 10 -1f 4 -2 19 -11 5 -t -1d -1o -v -15 -u
-10 -10 1 r -3 d a -d -g 16 -c f x -1b -i 1l -1g -c -v t 1q -13 -c c -12 -9 4 -c c 4 -13 -1 1b -1 -e
-7 10 -9 -u o v -n -9 -j a -f _1 13 -y b 14 -4 u 16 1j -c v -q -t 9 -1g -y j -14 m -p 3 -y g -1b d
-1w -s 9 -r 1u v 7 -p l 7 12 -b 1j -1x -o t -q -d 5 -h -c 1o 1 n -1k b 14 -6 -15 -2n e -k a 14 -a w f
-1r -13 -d -a -y -1d -5 -11 11 -j -q c -1l _1 -e -16 -o j -1 i 9 -e -i 19 a -h -14 1k s -2 13 14 f
-16 -b -l 2 -4 8 -t -j -6 e -d -2 11 -d -t _1 l -a 16 2 -4 1f -o -6 d 11 -m x -a f 8 g 13 x 1g -k a
-1p -j -7 -h -12 1k 5 b c l 5 -8 7 i 3 -m h -15 o 9 -c 1x -1m b s -t -z 15 -n 4 1o 8 y -i 17 1p 1i -4
l -1k -18 -e -1a -22 -1o -1t i 1g -5 -a o -f -18 -1c 1y j -9 -18 j 1v -v -27 -c -5 -e j -c -p 1l _1
12 -2g -p a n 1k -1a k -6 -11 -1f -u 9 -h -b -p -17 -h 3 a -1o -f t -1a w 1b -18 -1i -c -q l 4 l -1
-2 -8 -i f -b -d 4 -k -t -1y 1 n -e -i 4 -j s -2 8 -u -a k -u -r -s 7 1b 28 1y -14 -b -1 -1e -3 -9
-18 -4 -1u 1l -e -k -j 1m 10 6 x b f -9 5 -6 -1n d c -b 23 9 -1d l -j -1k y x 1 j m 6 -18 -g -1d -5
19 16 18 -l -9 -9 v -24 l -o -16 10 s 1f -i -x j 5 -j -b -3 -15 -1c m 3 -s -x -z -s -1m 4 p c k 16 7
-j 1h 2a -b -1p 1a -k m 8 9 -4 -d -p -11 -1r 6 -a -1r l 1d u -p -1h _1 -w -b 11 -1g -15 -m a _1 z -1a
-6 -8 y -7 -2d 17 -k 1b 5 q -n f -q -i g -g -z s -s 11 l -t -7 -h z n -1 -9 -1 -m -j -1g -r -g w _1
-l 7 1 7 -1 1h s -b q 9 j -k -1d -v h a -a -15 -m -o -3 9 x h 1o -1g -o -1e -7 -c -t 8 z -2 y -o -w t
1g s 7 -1u -1b -d -17 g k 5 1q s 6 g -f z -1h -v -3 1p -6 9 r s p -1r 9 r -18 1w -9 -3 10 -m v e -1j
b -2 1 7 -d 6 g 7 8 q -j 16 -j 19 -6 -14 14 -10 9 e 1 1b 9 -b -29 -18 -b -e e -1a -k -1 1 -2 -1t -b 7
-e -4 -8 d d -a s 17 7 -23 -f -2 -t z -4 _1 -1 -18 -d -h -12 9 -x -10 y i s 14 -t -i 14 m 29 c -i -8
17 -n 4 -15 -h 1m -16 18 -3 -13 -13 -d e -b 9 2 -17 -b -3 p 7 -19 r -a 5 1 -e -t 2 -16 4 3 l 19 f -5
-5 -1 -a 11 c 13 -5 -11 1h 1h 6 t -x -1g -l -2i l 4 -f -a -z c -1t -2 -c -14 -q -1 -1k -q -j 9 -8 -5
-1e 9 p 5 e -l -p -2 1b u -15 -2 -y l 7 p _1 -8 1 -9 p f -d -3 _1 x -7 f 13 -o q 5 t -l -4 -n r h 1o
g -1p -u k -1k -u -t 9 -1h f 2 w 8 -g -x -1j -4 1f -1k -16 -8 -x -h -5 t a -t f -q 2 1o l a j -1y _1
-7 -7 v -t n -t -c -f 2 -p 3 3 -z -i s -t q -s 4 -s -r -d -26 -12 -h 1m -m -1l -1l -1k -1h -e -z d 9
_1 -i 19 l 9 c -t n -9 1q g -3 -h -k r -j i -4 -r _1 -6 s -36 -15 -c 15 -4 a 1f -2 11 -u -1 1i -u -f
-2e -h q -e -2 1b -1p -1a -1b -r 13 -5 -4 o -2 1 -9 -l b 5 l d 3 m e -16 w 7 14 -d -r -g -15 e l 1 -6
-1g -v -o -1b -1t z r -k -9 -12 -q -4 -k -v f -d o -g 6 -36 -x -3 k -5 -8 -c f -16 -1r -15 1b p 8 k
-3 -16 1n -7 -h -19 -b -1i -11 1j -f -c 7 2a -w -21 1d -19 o 14 -n -1n -t -j -j x 3 -y 18 -e -l -s -8
_1 l -1 -5 e 3 -h e 3 13 -w e v -a c -1b w 1 -v -10 o 1e -16 -3 1d -x m -3 -12 1h -r _1 5 -4 -w -22
-14 -7 -12 -e 1f p l 1 -u f -5 7 1b a -h 1m 5 -w -9 -g -v 5 -1f -h 1c 1r 7 -1e -i -a -7 y 4 1 -f -p f
-9 -1j u -a 1s f 12 m v -a -2 m e 9 7 j -40 -v -o 10 f k -2r 1n -1 -1c u p -h 9 10 -b 17 2 1h z -i
-19 -1u -k -h _1 3 -f -m -z 11 -12 -4 -11 h -p -g k 18 _1 j 10 a -10 -e g 15 -y -2 o -1d -w u h 1q -h
-g -4 -j 3 -c -r -q -15 z -12 -g -1u w -j -g g -i -s -w 1l y -k -c f -9 -11 9 -1t -14 -g -9 6 -3 9 -t
-1v -1x r 4 1x i -10 2k -g -h m s -j q -14 1m m 8 -4 w -n -8 -q e e -7 -8 h 16 12 -16 -h l e y -a -1f
1 -i -13 s k 1p -8 k y -15 -t j q -n -1a 7 9 -j e d -9 5 a -l r -1q 16 -1a -e p g h -h 16 5 1v -t 9
13 d i -l -8 f -m -l 1b 1 -1 -1l w 9 -b k d e -12 -f -1l -e -g r 2 u -j j -f e 1z -6 j -9 -q -d -b f
j 2 -u -i -2 a -11 -z r i -6 -n -f -15 -n -i -a -7 d 10 -f -10 e 3 -t -16 -d -c -1p m -4 20 9 -13 -34
m -b -7 -14 -13 i n n 14 t 1f p e b c -5 u -a -1d i -h -7 m 3 -5 i -l 9 -4 -g 5 _1 15 -j -j -j 1s -2
-14 7 -e -r -5 2 -1k -u -a g -x -1c -1 19 -a 1c b w -1l t -f e -15 2 -1r f 5 1a -o -r h -1b -z n _1
19 -u -4 -k -q h -12 i -16 -1a 8 m 8 -j 12 -r -a -q -v -b x -8 -19 y -i 10 -l s a 3 q -8 a s -c -a -f
2 -d -4 r -17 -i 5 -16 4 -t v e 17 -14 m y -5 e f 1 -f -9 l m 5 -a -3 -f h -24 15 1r h -14 2 -d -v 8
e -15 -6 -x -7 y -1 -h -j 2g 9 -3 -v 18 r -r -15 -q -n -1v -1 9 -1 1u -i g -n n -x p -g -1d j -g b r
-5 -2z u e -s -s 3 1o -12 11 y -1m 4 -r -t -z -y j -15 -e r -1f f -6 -m 4 -z -q _1 -e -2 -3 -3 b -15
e f 7 9 -m i 1c -j p 9 -1b 1c -1o -6 y -2 7 -o 19 g s -f -17 -e -1b 5 -i 18 -1a b 2 -k -1 -u b d -v b
17 -1v j -e w -1r -8 -17 _1 16 g -p -11 -6 o -m -2c k -9 -9 -k -1r d 1d f 15 o c t 8 c c -16 a -1 18
9 -19 6 10 6 -1c 6 -i 6 -1b 3 1d m r 7 t 14 -11 2 g -4 u 2 -b -b 15 -m -k -a -2 h p -n -k b -a -b -1n
u -2o -21 -6 -1h -j -1o -1 -5 -y i -d r -3 -9 -i -j -18 -5 -25 1 -11 -a q a t s -7 -16 d -e -r -t g
-19 -2k 17 p 15 -1o -1n r -s 24 -i -23 5 -16 -6 -q 1 -9 -2 g -w -k 1 p a -15 r -m -o -1f -8 -i 4 -k
-f -a 6 -1m 2l _1 -12 -t g f -z -1a -o _1 m y -j -l 1b k 3 23 -5 u e 1a 2 1x -9 -7 u -4 c q 4 2 -o c
2d 1k -b -1w -p j 7 -p 3w a i -1j -k -j -a 15 -1m 23 18 19 -2 -2 o -7 6 _1 5 -4 -z e v -l -1c -g -e
18 16 -i r a -a j -10 4 13 -1j -1i p -r -9 -1h q v 2y -9 e x f -o -9 -1i -1i i g 1 -1q n -9 16 -9 j u
-h c b -16 1g -3 -1k 3 5 8 -2 -z n -g -5 -23 -1n 4 a 2 -i 5 g -g 3 t -e -q -1 -3 -25 -14 -6 -13 -w -4
1l -1w -1x -f -s -4 7 u -1h 1l 21 _1 -1j b -h -l 17 -y -g f -1n 1 -f -k y -6 d -11 25 -13 -d -i 6 6 s
i n -o o -15 o n a -1 d 1c -p -c -v -2 -t 5 -6 -m 1h 9 o -q 14 1 3 6 -18 -11 14 -t d -4 -t 10 -n 2 i
-16 -v -j l -3 t -y -14 1i -h z 13 -b o -m -4 1f e -m -j z -15 1f -u -18 -1m -y -v p q -13 -x 1d -15
u -k h f 4 b -o -3 7 _1 -t 7 d i 2m 2 -1f h 8 1 e -1k d v 9 -l l -j i 1w 1k -o u -16 l -e 1 -4 -w 10
z o 4 e m a -w -3 11 4 1g -1 -1z 1a -x x 9 -j -f -1a n -1a f c 5 -q -p x k 6 19 -5 -15 -14 d 8 -1o 9
q -b -14 -9 i -12 -i 17 12 -c e -1h 13 q 9 -5 -x b 14 h -u -2h -n -k -1t -6 -1g _1 -h p -13 -1a 3 s d
c r 16 -1w -q 1x 1q -m i h n -1s -1c -c -m r 9 -r -5 -1i -7 -19 m -j u 9 _1 w 1w z -10 e 8 -r d -d -r
9 8 -1i -j -18 d -x 5 -z 13 -a j b 9 -i g 1k u l b -k -j h d -b b z d -j -y 7 y 5 -o -s -o -r q 1z -f
j z -o -2 -1b 10 -f 3 -1p -2 -r -9 a 4 -6 -p -p -8 -1e h _1 -q -5 -t -s -1p -11 -f -11 -f 9 -j 16 10
-1d 17 1d -s 5 -b 11 -h -r 3 -f -s -j -c 9 l -1j o 8 j -2 d 22 -z 13 2f q 13 -a i -l 4 s r -1t l 3 2
-x 1g -b -h -1b 2 g -1g l -p -m 1y f u 9 -c j q 1o -1f -j -1s -y -e -1h y h -11 -2 15 -15 -20 w -8 -l
5 -f -12 16 -e -a g i -i -13 -p -m 10 -p -1l -6 8 -2 -1f -b 1u -z x -1c q -s 3 -e -5 -x -1 -1f z k -7
2 -u -u -2 -x -o -f -1j c 8 -p -1v -8 f b 26 -7 3 -n 16 6 -z -11 j g -1m -l -2 -13 -9 4 18 -a 18 -4 l
-x -7 -1a d 2a a g -2b m l -i 3 -n -7 m -6 10 -f c -e d n -n 6 -1f -c -1l -c p -2t -t -2 -f 14 -v -7
-30 -e -w -1 _1 -1g -1a -e y -a c z -2 -17 8 -n -14 -1 -1m -b 1 -q q k -7 -u -1g -b -v q -a -l 1 k
-1h -17 f -1 t 5 u -h -v -1e -6 -9 10 -o 6 -1z -a -t -1x 1b 9 -q -7 -14 -b -f 4 g -6 -1c -f -l 1h 19
-15 -v -13 1a c -10 -x 12 11 1 -8 -c 1t -3b -d 3 6 -1h 9 s -j e -d u q m -n -1c g -b -c -1o -1k -4
-12 j o 16 -b x d -1a -3 -f g h i 2 -b -1a 9 -e -1j 9 -x -i 1i 6 -13 -p -1 4 -c v -2 -b -6 -u 8 n -r
-n 6 -c y f m -6 17 -m -d -9 -j 8 -a -1b -q 16 -2 -1a -5 -1j -f -k 6 -p -14 k -17 1u i x c -9 -1e 1a
-1j -1l -g -1w -s 7 -1e f h -2k -y 2i 2 2y -q 1t 2 20 29 -3a -2r 12 -3d _g -1f -1x -1j -1q 1w 1d o
-1i 2e 27 1w k _8 -t -17 o -2c _6 -x _5 -1a -1i -7 23 _6 -1j _5 1f -1 1b _7 3s _l -3 -1p _1n -28 n
-2y 1p 1w 1s -3 2 -85 1m j -31 -32 -y -3i -k 2c 2t -f t -15 -13 _1 u -35 -8 19 -v -3n -5n -2h _w o 13
17 7 -1f -2c -3z -13 -2f m -1y b 2m -f -6 h -2a -2z 16 -o h -2p -29 12 3 -h -1i -20 -7 a -5 u _10 v
-s 1e -12 _6 -h _5 v -g x -c _6 -b _5 d -l 2u -1i _6 l _5 -20 6 1s n _6 b _5 -10 -p 1s -2 _6 -1e _5
-1i -b -3j -4 _6 -1l _5 -14 -t -2a _7 -2n _5 -i -2 -1 16 _6 -13 _5 -o -15 -10 -4j _6 b _5 c 4 -5 21
_6 -4 _5 -2b -2e x y _6 -7 _5 16 -o -1f -3 _6 a _5 5 1q -1b _7 28 _5 -17 1k -1m -3 _6 -a _5 13 -h -1q
1x _6 -j _5 c -n -c 2p _6 h _1 e i 1 -4 -w -1c -2e -4s 13 3i 2r 10 b -35 -27 _1 13 -n z 1a 1e 2h v r
_14 3b -2x -4n -35 -2f -2f -50 -7 28 -2i -27 -12 1q 4 -e -y 1i -3o -2a _1 -1z -1z -2 -2 -1f -5 _2 -2
_z 3 -u c -h _1 8 d _1 7 _1 -4 _1 -a _1 -c _h 21 n -2s 2 -o -3x -1y _1 1k -2r -39 -2c -1 -15 -i _1 q
-2f -36 -q 5 -y _1 -2 k -4q -3o -2k i -s _y h 2z -3c _1 8 l -2c _1 p 29 -12 _1 o 1n -12 _1 -1o 3j _2
-1d 37 -d _1 -7z -4g 2r _1 -5l _1 2g _x 1a q 12 -f -d -1p -39 -e -10 9 9 b 18 p -7 7 -2a -27 -29 -b
1b -15 -1m 12 -2 -b -2t -1i -7 -10 -j -o -b -2 1 -15 -1c -1g -5 -2 -2f 8 -1l w o -6 17 2f _1 -r -3e
-j -s -22 -j _1 q q -e -j _1 -h 13 l -8 x 9 1k -c -p -10 -o -q -2 -7 -l h -k -1m -2k _1 -3 52 -1 -1a
-f -6 _1 -5 -24 16 -1 _1 1h -1n 1e -1x -u 1 19 -j -1 _2 10 1e -2q -d 1u -1q 10 o _1 -2 -4 _1 -7 -2 _2
-1o -k -7 _2 -6 -4 f s -j -1j -2q _5 -l 12 -14 _6 b _5 2 -p 19 3 _6 g _5 -r -1u -1a -v _6 -z _5 -m
-1c -42 2r _6 -2o _5 s x 1l -9 _6 14 _5 -r -1 1b _7 -1g _5 1p g 1i -1 _6 1j _5 u -h -6 -18 _6 -2 _5 w
5 1i -4 _6 u _5 -p -1j -g -1 _6 1j _5 b 2p -18 _7 s _5 -i 1g -n _7 1y _5 r -3s 1t _7 -2l _5 -t -j -6
_7 -1n _5 -1f 10 -x -4 _6 1n _5 -1p -3 _1 -1i _6 -n _75 -h x n q 1 2 -t 11 -q l g e -v -x 1j 4 -q -1j
1q 8 d 9 t c 1v 18 -i -4 -1 2 -9 -3 -g -5 b -8 1e -1n 1 1o -1l 2t 2 v 20 -7 i -o -e -r -h -6 -8 -3 -4
-k -9 x 6 1k 2 -15 8 f -j -3 4 -h -8 -j -i -n -y b 1h -1k -8 m 3 -t e p 1 -5 -3 v h e -b p e m 5 g
-1a -m -e -a -8 1n 8 -9 f 2 l -1b -3 8 k 2 1m c 1c -1f -a 10 -t -f 1d 4 r -2 12 -j _1 1c -11 j -2 -2t
a -l -a z -b 1 h -e -1 19 -n -2f h m -4 8 -4 g -2 -1l -3 -f n a 1f -q _1 1n p 9 c n -9 -2q -1h 1 -2r
2 y -b -1 -1l 13 1x -1h 9 -6 -1f -i m 1o 1a 1 -c -1f -a _1 a b -w -1 -m j 10 12 -5 -12 c 1 -1 -2c d 9
-1b -u -b -5 -3 -6 1k -n -1l v -b -11 -j 12 b -16 d 2 5 -w s 8 -w 5 18 9 p 4 -1y _1 2 1c d n 2 3 -15
z a a e d -6 -o e -r c -14 3 i e -8 -k 7 -r 5 r _1 d 2j -1t h 16 13 _1 -1q l -11 8 -6 1c -4 a -1f n 3
l -i -22 10 6 -13 l -j -p _1 -28 l 9 o -o p -3 l -m -k m -m 8 -f -b -h -3 e -h 8 1 -1o 3 -w 2 1l i -w
-r -1x -c b -8 13 7 1a 8 -u -g -1t 19 k -h s 7 -h -1d -3 1b s 27 -3 -2d 12 -3 s 4 -h -j 16 -h -1 y 4
-p c b 2 p -q -h -g u -g 9 -s -g -9 a -6 -v -v -g m 4 y -2 -s 15 m 7 -e 7 y y -o -u -5 -2 r -r -h k i
-9 -p 8 -12 -7 11 k -1a g x c -2 -3 -16 -4 n 19 17 -7 c c z -3 2 -3a -h -t 8 -i -c -1 -6 4 -6 1m -2g
8 -w 7 k -b -e n o -m 8 6 6 -1x -7 -e c 14 -j -1f u a -k -d 8 o l -a 7 13 -19 -5 t 13 13 15 j c -1d
-o r -10 1i -1g d -18 1a -1a q q 9 -h 7 -l j 10 -5 -29 -6 -8 -5 r 11 c -19 19 u 10 b h -3m -r 4 -2m
-1j 12 -q -w s -1f e -8 c h -d b -1a a -2 -d -1c -3 -4 -1k w 5 -o b -4 -a -q -y -1y 5 o 1y -1z -8 -n
-d i -6 -1r -k f -1x 23 e 1h -q 4 -m -5 -a -1l u -j -z -2 -3 b -p -t -14 -a -3 j 2o t f -a -2o t 2 m
-6 -f m 6 -h -3 -15 -1k -o 1d -17 -j 1d a u 1a 3 w -16 -5 -1t -2 -10 b 9 5 -1g -k 2 g -r 14 17 i -y
-3 -k -z x 5 2 -8 -v -i d -v -4 d -2 -i 2 -n h -n i b -4 -n -z -1o -b 10 25 -z -7 4 1c -9 -w -3 -14
_1 -l _1 -a 13 -3 -d -f p 2 4 -r -2 p 10 -8 -1 1i -d 1i -1 -g -7 j -2 o -d q -1a -b 5 6 -n -v _1 -n
-c j -o -13 c f 1 -6 -2 -3l k g -11 1u -a -n -1d -50 -4 -20 -g j w 1d -g -2 -a -6 o -q -1 -2u 1 g -2c
-8 -2y -t -m -1l -q 3 j -i t -2j _1 k -e -18 -5 -h v 5 1t 8 -3 -c 47 -o l _1 3 -d w -f u -u u 7 -14
-l 11 4 -4z _1 -9 3 -8 -s -1 24 -k -q p 1i -t -8 -c -18 -18 1n -3 g 2i -j 8 10 -1 10 -s d -8 -p t -1d
-1 4s -4 -w l -m -1a -15 -o w _1 -c -s -l -18 1a w -5 -s -b -2 t t -2 -o -6 -20 1m -z -p -e 1 g _1 -1
-8 -2m -1e 1h f -9 -8 -1t -5 1 -8 -m -1 -12 -8 -3 -c 8 -1 -9 y -e -n 1o -15 -c -u 9 3 7 r -20 c 2 2e
2h -18 -6 -i l v -4 t -1w -c -1j -1u -x -u y 4 -1w -1i q 1d 1e -4j 1 16 x -j -3 -5 -o _1 -n -17 -4 1f
-g -j p -6 -u -5 -d -5 -2 -v -3 -v i -a -3 g -w -1 -v 8 1j 11 -o 5 a i -8 1s -1 -3 -a -1h 1j a u 53
-10 1y -1h -t 9 -9 3 y -w _1 10 18 n 1r -e -o -1 -1t -1 _1 -d -2 z m 3 -s -17 -6 -y -7 -t 1g -2 -a 1l
-8 -s 3 1 2l -16 1 -b d -f -q -t -1w -1 -4 2c i y -b s -u -y 2a -1c -6 -v 1j -10 u -15 -m -f y -2h m
-14 1k l -2 3 -d -n 21 -y -c -1u x -5 1a 11 -c -i -j r -t _1 z -n -f -h -z -c -j -2 _4 -s -2n -21 -2b
_6 -25 _5 1u 4 -w _7 -18 _5 -z -y -1d _7 -1o _5 -n -45 f _7 -1 _5 -3b 1w -m -2l _6 -9 _5 -1r -u _8 6
_5 e 5u -i _7 3v _5 1e 6 _8 -c _1 -g 2e -27 -33 -14 -o -23 -4h j -4 s -1p 1u 27 m -l -r 8 g 5 _4 30
-3 -x -1h 8 _1 -7 z -j w -p -13 -l -5 -4 10 -x -2d 1d -8 -q -20 -9 b -b -n -d _1 -1h -f -v -1 _1 d _1
7 -1d 5 -a j -9 -2h -1h 7 19 _2 1c d -11 -11 -1i -n 21 -y -3 -3 -7 -m 9 _1 z -t -n -1b 2 -5 -b -i -d
-5 -g -i 6 -12 -35 _1 k -1 -16 -s -3 -k 31 -x b -x -1k -a -18 -5 t 5 1 -1q -f -v _1 c -10 -b -1i g -3
-6 -q 9 -b _1 1v -7 a -k -n g -3 l m -v -24 -3 -1 s -k -k -b -45 1k -b 2 -k -24 d k -i -q -8 -z -4 1c
m -5 e -f -1z -e -a -2 -1v -t -r -4 j 1o o -d -2 -l -15 -o -v -c h o n _1 -1l -x v g -l -e e -3 8 -17
-b -c -5 g -1w -i -u -r -k -1 3 -2 -j 1c i -u 4 3o t -v -s 1 1q -v -9 11 2 q -5 4 -h -17 -1a -1t q
-1g -21 -22 -4 -1 1o n b -1k -h -v a k -c -n -w -2 25 o 18 -l -l _1 -3 -b -f -18 v -o d 18 f -h -13
18 d -1c l 6 -1m _1 -f 8 k -z -4 -i -a 1u -10 -19 -9 d -3 7 -1 -z -1 -q -9 -w k 9 -n -v -19 l -6 -3 r
-1l k -y j -1 -5 -9 -6 -z -17 30 o _2 -m k -q h -1a 20 -j d 5 -v l b m -s -2x -15 a -j -1c 17 -1v -k
q -k -j -3 -l -v o -a -11 p b -1r -p -17 -g -1a -7 5 -2 -5 -5 -6 -g k -r _1 -t -3 i 2n -y -6 -g -2 -n
-o -1 15 -4 -3 i 2 -a -1g -l -k -1i _1 -d -k -7 -l -7 -1e -6 -n i -n _1 -7 -q -g -21 3 -1b -2 -r -4
-o 25 _1 -w -s -5 -2 3n -t -a r -c -3 -e -6 -n x -j -3 -m 3 9 -l _1 -e 2 -8 -1 -5 40 -o -1d -3 -v -s
-d f 25 1f v -s -v -1j -5 -1 -3 -a -7 i b -6 -b -n -12 w -y -k -5 -17 23 -1l c 3 2 -w -x v -18 -i -6
-i i _1 2h 1a 2j 3m -1n -l -8 -8 -m -a -1m k -a -4 -14 5 29 -j k _1 9 _1 -m 19 -1n 2 -3 -h -a -g -1t
6 -y -a -5 -5 -9 -n -1 e -c 6 -j 1 7 -1b _1 -4 -1 -1n o -1 -7 g -o -1 u -65 c -19 -b l -9 z z -g m -2
-5 -c -p q y f -1d -2 -9 -g _1 -m h -8 -5 h -a 6 5 -h -4 -1y x 14 -i -9 -1 9 -3 _1 -8 -9 -8 1 _1 n -y
-p -c -1f -y -9 -h -n -10 m q -n -2 _1 e -5 1 _2 -9 -4 -5 -w -8 b -n 2 -c -5 3 -4 _1 15 1 s -4 a -o
-1 l -3 -9 i d i -5 -17 -4 d -4 -2 -v 8 -h -j -6 _3 -16 -1 s b -4 -5 -8 -p j -x -c -b x -1m -4 -2 v
-7 -1 -3 11 -2 -3 2p 23 -a -7 -1e -15 -19 -1 -2i -f -11 d _1 -2 -8 i 1 -3 -l -h -13 s _1 -h -y -14 _1
-c -1 -s -6 -g -3 2 _1 -d q -a -7 _1 -1 -b -7 -u 5 -8 1o 7 -3 -5 -6 -b q -f d -5 -q 8 -a -1 -2 3u -2
-c k -8 -o -2 n f -6 -7 -5 u -5 e -u -b c -8 -18 -m -1 -1 -9 -6 -5 -h 3 -10 k -11 -k 8 -16 -d x -6 -n
-m 3 -1p -13 -5 -5 r -x n r p v -l -g -j e _1 b -7 -f -4 -f -m -z l k -4 -4 -5 i _1 -o -g _2 -c 5 -7
-m -1j -2p -a u -e _1 -b -w d _2 4 -c -2 -1t -9 -e _1 l -15 _1 -2 -w -1x _1 v -1 -v -2 -2 -q j -5 -o
r i n -6 -1a -f -5 -1 _1 -2 8 -2 -v e 4 -l -d -6 e -g -q h _1 -1 -12 -3 -r -1t -3 -d -12 -2 -p 1r -8
-1 -f -1 v -5 -1 -7 1a -d -1 -l _1 -a -o -t g -5 -2 -k -4 -z 1v -3 -5 -1 -2 -8 -9 -12 p -a 17 -6 -a
-7 13 -o -1 _2 c _1 7 -z -5 y k h 1n 2 1z -v -f -f -8 _1 i _1 -7 -8 6 -9 -8 _1 k -i -i 12 -p -1 p 6 k
1e k 1 _1 14 _1 -e -b -a -k y -r -h -7 -4 -3 l -8 _1 -x _1 -8 -9 -c -1 j -8 -6 -5 -10 -3 -9 -n -4 -7
-2 -m n -y z _1 -2 -b -9 k o _1 -10 -9 -6 -r -c n -c _1 -2 -2 -n -4 k -k -1 -g _1 -1 n g 1 -r l -1n
-3 -7 -8 -7 _1 v _1 -z _1 -3 1s c q -j _2 -1g -7 2 13 -8 -9 1 -1m _1 u -5 -u -5
`;
