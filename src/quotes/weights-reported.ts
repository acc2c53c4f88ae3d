// Made by `npm run train:quotes`; not for hands. Hundredths in base 36, "_n" for n zeros.

export const PACKED = `
_4 8 m 1h _7 -e _5 -y _1 20 _7 5 _5 5 -1x s _7 -a _5 -1k -u -1g _7 t _5 u -31 -5s u _6 -2e _5 2f -1r
-2m _7 -4e _5 -1i v -4r _7 -11 _5 -u 1 -4t _7 -i _1 -p o 13 -1c -5 n -2s -i 9 1d k d -1k -26 3 k -1k
-1e 1 u w -9 14 -l n 18 -10 -l -1a 9 -h -e 14 h 10 -s -1b -t 1s -l -m -o -f -1q -16 -2 -x f -20 -p t
-5 -1m i 3 -s -y e -17 -e -1f -2 -e i _2 13 -20 15 -1k -a 1c -2g -4k -19 -2o -2 -39 -16 r _2 -49 -l
-4 -2 -1 _1 -2s -2v -n -7 _1 4 1l 13 _2 -1 -r g -34 -q -4 -4o -b r -1p 14 -2s a -j _2 -w -g -u -18 -i
_1 -2l -n -s -d -5 q 4 -l _4 -i -h f -3 -1h 3 -2d 1k b l 4 g _8 8 _3 -4 _4 -3t -1k -38 l 18 2g _1 7
-f 7 -37 -1p j 5 2 _1 -43 f -1b -5 -4 2 -2 -1 8 -19 -1i -1g 4 f -x -1 35 -f -2r 9 -g -g _1 -n -25 -40
-4n -2l -18 -22 q _2 -6 _e -6b 1 -2 -h u -19 _1 i -1i 2u -37 -11 -1a -b -x _1 -8 16 -v -j -19 -k _1 j
n -18 -37 -z -1c -m -2s o _1 b 2 _5 c t -i _4 -a -9 -u i _4 -10 6 -i -10 _4 -10 -z -2s 9 _4 l -13 -2d
-j _4 -1s e -3z -x _4 -w -h -2g -u _4 8 q 6 8 2 -1w -9 -1m -v -32 -j k -17 -1t -11 -1n _k 1b 10 z -3
-11 -h -e 1c b 5 -n 8 _4 -1x -1u -j _1 -1w z -2v g 6 z 19 g _8 7 _3 -4 _b 8 _8 -2t -y -2l z -a -j _1
e -4 -1q -1k -1n r k k _1 -1r -2v -y -j 1n 2l _1 -1a -1d 18 -39 -2 -19 -17 -1g _1 -27 -1o -j t -n -q
-2 -3 1 -1t -l -1d 6 12 -f _1 -25 1y -t -19 4 h _1 f -2 6 -1v -4 7 -22 -16 -1 2o 3 -2k b -1s -c _1 -i
-1t -34 -34 -2j -m -r 14 _1 1d -2a -8 2 o -4 _1 -b -j -11 -1l -2 -1y -2u -q _2 -j _f k _e -5j -b 7 b
1e -q _1 k -z 3a -1m -v -1h 1 -1y _1 -1e w -q -1f -u -j _1 -4 -1b -x -2s -a h -p 1o _1 b 3 -u -d -h
-5 _1 b x -p -27 -z -18 2 -29 _1 -1e 1t -1 -6 -s -f _1 q -q -j -12 _1 -f -2j -s _74 -2o -22 -1d -t 4
q 1c 1n _1 -y -z -p -f 2 q 1o _1 -4t -26 -31 -16 5 14 1j _1 -1z -1g -s -c 4 j w -4y 5 -t -1l -1f -d q
1d _1 v -e j 1f -g -1m -1o _1 -5 9 -m -1p -11 -3 -b _2 -k -17 -s 1 -z -8 _3 -2o -r -h _1 -e -1k e -2d
1n _1 i 9 n _4 20 g -s _1 1i 1c -70 1u -3 r -1p 10 _7 -40 -15 5 _1 23 _2 -52 t _4 -1b o 2o -7 -1o -3u
-2y 2u -1k a -q o _2 -13 -4h -2q -o -1l -1f -1q -y _1 k _1 14 -16 6 _4 -y _1 -17 -6 -17 -n _1 1p _1
1n -5 -16 _4 -n -12 1f _2 11 _3 -k -12 -w _4 q -c _3 -s _3 f -1a -18 -q -w -i -f -l -17 19 -k 1m e w
-a 5 -4 -h -14 -2 -7 -v -d -12 -1u t i -1k n r 8 -1n 4 -9 -4 -1a 12 -1i -11 -b -y j a -5 -i -g -12 1g
-1d -g -15 -m m -n u -g 5 f 16 -o -1 4 -1l -f a -e o -r -4 -k -v -j -7 -8 -d -i -q h 1d -a -1p -w -d
18 -2 -13 1c 9 14 -4 1i -r -5 -1 -h -s -h m -1 9 -g -h 4 n f -v -h -13 o -c 4 -6 -1c l -f -9 -w h -d
-1r 1f _1 4 c 1d -t -9 1 -q -17 1g 5 g -7 -i -6 -y -4 1a -i -2 -t -d -4 -1q f -i -l -7 16 n h 2 -1j j
-1 -12 -5 -m -8 q -c -a u -2v x u -j -c v s d -j -4 -k -x -20 f -6 -9 -h -l k -3 7 -2 -c -s -b -13 18
k -f 7 -19 h -h -1c -p 6 -1c 2 -18 2x -c 1i -7 b -9 j -l -q a -r -f -1f -i s -h c -1d -15 -z o j _1 3
k x -p -1l -c -3 r -u 10 -1u -q n -b -1 11 f -1s -5 -5 -9 f -a -k -g -l v g 19 -6 j -j -1h -2 6 -f -v
-w m 2 -9 b -15 -j -1l -5 -4 c b -8 s h -4 -7 -6 -2 -j -r -e -1c -s -b -m -r -3 17 5 -3 -6 -2 -8 -1l
f -v -3 -e -1t -5 -7 -20 -m -19 -f -y -c -s 6 5 h -1w -g -12 e -d -1d 3 -x -7 s -m -m -1f -8 -6 1i -f
3 3 2c -h -v -19 -7 2 _1 6 e _1 -3 -e i -k -n -d 5 -8 -o -f i -i -4 -k -o _1 7 _1 -i -1c -s -i _1 -b
-a -g -14 -3 -15 -14 -b k -i l -7 11 -5 g -y -d -7 -4 3 -15 -5 -x -w x -q -e -l x -q -7 -c -2 c -8 -e
-1k e -1 -f -a j -m -11 -d 5 -3 b -5 k 3 -d -i -7 -s -c -m -1d 8 -s s -12 k -s -3 -m 14 5 -8 -t -k -5
m -i -3 k -1s -l -2 -o -9 -9 -d 9 15 d -12 4 1m -g -5c -4 -3 -t 1h -x -f j -11 -m _1 q -5 -1i -f 2 1l
11 c -6 2 -9 -17 -f -j l -d -h -9 -f -h -d 14 15 -1z m -16 -e -p -9 -r -6 1o -30 -k -t i -j -4 -g -4
g 7 -12 1d -c -a -g y 1o -6 j 9 -6 -h -d 3 -7 -11 -k j -h -w -s -5 c -h 15 -a 9 -a _1 q -e -x -4 b -f
-a -4 -9 -b -g 1s -5 1o 13 -d 1 -e f 1c j a -5 9 -k s -n -k -y -10 -5 8 c n -10 -o -9 a -x 1q 16 1m
-6 10 -1s 7 d -4 -1n x -1 -6 -9 -h -2 -k 6 -p 11 -8 p -1 1e -14 17 -12 -j d 10 c b -1 -8 -13 e 14 1a
-d 3 15 -t d 10 -4 -5 o -1s 16 -5 -1j d -3 -a -6 -2o -2b 2a -b 5 -9 b 6 -e -x i 6 1o r -9 -8 -1g -b
-2s 8 3 -p -g -13 -18 -t -12 -c -o -d -11 _1 r 1e -i v -e l -2 -4 -f r 9 7 t -o -9 -o o -m -f b 5 -e
h -18 -f 1b 18 18 -e -12 b -10 -2a -f -h 1x -4 k -c 2 -7 p -t -24 -6 -a -7 e 1y -l -x -7 -3 -1 -c 1q
1l -5 a r 5 _1 -5 -k 11 -g -1 -1g -p r 4 _1 x -1j -f -d p -3 -1 -13 -h 17 -t -e a -e -f -9 -s -k -12
-6 -c h -5 -9 -12 -g -12 -9 -a -2e 1b -2 -5 l 1u -j g -y -5 -13 -7 c -1 1 -10 i 6 y -o q -b -z -x -1e
-3 -1g -l -4 -v -x -u -8 -g -u -1p i -l -q q -v -8 -x -d -6 y -f 5 -w 2 h r -3 -y b -r -c -r h o -1j
-b -1 -7 e -5 -i -1 14 -2 -n -i -s 28 -d -1c 1v -5 -6 o -1o -1o -a -d -k -1z -1 -n 6 -2 -3 v -6 6 -a
-1 -i -w -r 1d -n 9 -a -9 -o 1y w z c -13 -k -e v -9 j -3 -8 -q e -19 i -16 r -s -a 7 -f -h -4 -b m v
m n o -2m m -j l -23 -1 -z -i f u -r 6 t -5 c -d y 1c -n 1j -4 -a -j 3 o -1v -h -s -m -l 1e -h o -17
-i 1t 24 -1o j 7 n -1a w o -c -b -10 -c -7 x -8 13 -2 -f -17 -z -17 -a -a -i -9 -6 h -e 1r -b 13 -y
-7 -s -j 6 8 d -1j -21 1d h -7 -9 -e -i 1n -2d -m -h g b 18 q -z -6 -4 r -1i -y -s -8 -a -j -k 8 u -7
g 8 h -e -l -1c -s -9 9 -l -f -3 -6 -m 4 -2d -z -11 -1f -8 -1p -14 1f n -4 -9 1k f -8 -1p -z -h b -p
-e -n -7 -32 -y -d -l v -c 11 -g 2 l -7 m -f -m a b -t o -5 8 -2 -6 u -18 -1 -o -7 -b -k -1l -o -5 -t
-12 -1 1f 10 -9 j -a 8 -1f -u -l -y -1d -e -18 -1 -k 1 -5 16 -b -l -1y -9 1x m -s -19 w -8 -o -6 -1x
l -1i -9 -4 -z -p -c -n -15 -12 -1 16 1o -e 2 x -p -j -2 e -d -l 1p -9 25 -19 3 -b -15 -5 -5 -2p -w l
-9 -j v -5 -1n -c -o 1g -b 17 -1 -m -5 b c -q -1w -n 3 z 7 1b -g -23 -p 7 -1h -9 u -l n -j -u 8 -l w
2 -t -7 15 3 -1k -t -u -1o -f 5 -c u -g 4 i -i -m 23 5 -i 15 z -4 -x -6 -l -17 -t -16 3 r -a -9 -5 -x
12 -10 -n -q -m _1 4 -o g -9 -6 -16 -4 e -4 8 -3 -1j -w p -15 -5 -h -h -d -x -b -j -1x -4 -x b -1k
-15 l -d -9 -2 -6 i -u n d 1a -4 7 23 i -t -17 8 -6 -f -k -9 -a -1r -j -u -9 -2b -t -y 2 -5 -15 -6 -j
o -t f -e 3 h -n u -c d -4 -19 -1c 4 -b -5 8 g -o c -7 -b -1d -h -1a -p -2 -c -1j -n 5 -8 _1 -t 4 -1k
-j -7 19 -16 -12 1f -o -3 -1h 2o -t 5 b -4 -h -l o z 1a -4 -z 1c o 1i -g -b -f -c -3 -h -11 -s -c -c
-c n -29 14 -z -u -p -f -v -o -9 4 -p -y -6 -8 -13 j -e t -k -9 17 -f 2 e -m -g p i 1a 26 -7 -m -a _1
19 -3 -15 -21 -1 -n -a i -d -b -5 -l 7 9 -d -s q -h 14 8 -y -n u -1f g 8 -i -1s -t -i -x -1k -3 a 2 b
-f 3 -q -b -q -2 -11 4 c d -c -q -p c j -a -16 -d -a -p -e 3 13 15 h l 7 -e 12 -17 -f -5 -x 2a -9 -13
-1m -h -j x 5 -3 -b _1 -8 -k b m -1a -e -17 -u -g -c -k j -i 1l -q -f -n -8 b 7 38 w -12 -1y 9 1s -1d
-1c -7 -3 -5 17 -n -2 -k -4 -26 -s -2f 8 2p n -s -18 -d 3 -15 3 -a 26 1w -22 -9 a -4 -9 -5 m s f d -6
j -n 11 -a -5 -9 1g -8 -7 -x 11 -a -12 1n -g 2 q -k 16 -1f 3 z 1 -y -b -t -v i -g -f -5 -1g 3 e -a q
-l c 16 6 -29 -w -x -v -2 -7 -6 -r -l 4 -i -17 -3 -15 -l -1m -o b -c -5 8 -c 3 -7 7 4 -1m -d -9 -a -s
-f -f -8 t v w -a -23 d -d -g 39 f -3 -h g -r -e -a -e 2 -l -14 -t 4 -t 1d v -1g -d -26 -b -w -1 -h
-3 -i -1i -f 1k -1d n 1f -15 -2 4 m -a -f -5 5 -8 -8 _1 -5 1f 13 -8 -1 8 -9 -t -a t -1c 26 -h 1u -l 3
k 4 -i -a 9 p p -16 -m -g 5 -2 -9 -8 9 h -l -1v 1b j -v -26 16 -j -k -p -2i z j -4 -14 9 -m -r g -m
-h -1d q -13 -2a -5 -8 -4 _2 -1x -v -1i -1q -d -1u -d -d m -3 -1 r 1k -e -h -1 m 17 -10 13 -7 -n -n
-w -3 -6 _1 p -y -n -d h -a -4 -b 6 -r i -1d u -1b a -6 -6 12 x e -1 -1j -i -10 i -1n -j -2 -8 16 9
-i -i -a -16 d -4 -s -5 h -9 -2 -g c -d 5 -y -2 n -z 2h -8 -b a -t j 6 -6 -a -5 21 b -n j o -4 -23 8
-r g -3 -i -7 -19 -19 m -11 -7 -d -18 14 -c b -8 b _1 c q 14 -x g -n b -g -d s j -10 -a -c 3p 1a -o
-d -3 1f -w -t -1y -2 -b -l -h -2 -c -6 v l -1r -p 1c i -t q -v -g -2 a -1w -1i -h -1a 1z 3 -m -x -m
-a e 8 a -5 -38 -h -1h f -7 -r -1 -1m d -g -v -k u _1 -r 9 -2c b a 3 2 y -14 8 1e -n b -i -h 8 -o 1h
18 f -w -5 5 -3 f -13 -8 1b -16 -1b -c 6 -i -w 6 -f p -5 16 e -m 5 -1g y g i -1e -y -k -4 -5 7 -k 15
v -y 1 -1 9 -d _1 1c -2z -2n i -5 -1k -i -v -5 -1a c -a -o -h -9 -w t -5 -m 1o -e -m c -1k s -10 6 -r
-x -3f -e -c -c x 1d -n -12 -1d k -7 -1j r -1 -e -q -d -9 -t y -1 -7 -w -5 h 1h -e -f g c w -a -l 1b
-15 5 -4v -1z g i -6 9 -2w -j -r -8 7 -12 a -v -j 2s b -7 -7 27 -5 -c -1b -1h -3 19 q j -e -j r 1d 8
-e j -y r -18 -w -1h -u 1s -i -b 2 z r -j t -i 8 -1d 5 -z -i -i -19 4 -f -d -4 -i -5 -1 -c -m 17 9 -j
-23 14 -g -9 e 2 o -s 2 _1 -6 -r t -y 18 i -b 1m -d -r q k -3w -4 1 r -s z -8 -t 1m h -5 -3 -8 -7 -k
-h -k -1p d -b -4 -i -3 -11 -c -10 -d -1z -1 18 j 1x -h -11 f o d 1h -p 1d 8 -e q -r -9 -q -1 -k -d
1f -4 -9 -11 -p y 6 s -k -1a -b -e -t -m a 1c -8 -f _1 -6 j -p -1h -p -b f 5 -17 -t 6 -e -z -d r -g
-g -u -o -3 -l -k s g j -1c -e -p 10 -q -1c -22 i -2d -15 5 -7 9 -2 -t -11 -1w -f -18 -l -3 i -10 o
-6 -3 -j -18 -m -6 -2j c -a -5 -7 e -9 -m 2a j -c 9 -e -b -9 -s -10 4 -10 t -2 15 -x -k e -m b 8 -b
-1m -f -m -y -1f -4 -a -10 -8 c -l 4 -1b -8 r -a u -g -19 1a 4 k 3 j o -o -1 -k -4 1 n -5 -s -5 h h
1u -p -p -k p -a -j _1 -3 -e -i 9 -1t -r -l -6 -1s e p -6 -4 -g -c -a -1e -m i 12 -3 -e -4 -i -d -j 8
-1n -a -22 a -6 -6 -g -z -1u 3 -t j c 15 -1d 7 -i -c e -r -k 3 4 -c -7 p -i -o 8 -s z -s -17 -b f -12
g 8 -h -n 16 -11 i -1i -k -5 -8 -g -19 -r -s n -j -n -7 -1j 1f -8 c s -8 m -2v -h -j -v -1i -g -w -k
2s -12 b -8 s -1s -m -11 -q 1p -7 w -16 1j -2n -6 -14 -5 -5 -j t -a _1 a -s d -1h -g b -8 q -k 10 8
-18 19 1k l j -6 -m 9 -s c 19 -1 14 16 4 -n 2 -5 -b 6 -g 1f -z -y h 6 u 1q 11 f f b -d -m -7 -b p 9 w
-17 m j b -1z v 1 -q -8 -w -h 1g -w 6 -1p b -u 16 -1d s -d -c 1a -4 -n -6 -h -o -19 -5 e 3 d -c -6
-18 1d -8 9 a -b c -5 -2 r -7 -c -m -o 1v n 3 12 -1h s -n -1c -r -1 -m a -9 2h b -1a -16 -i -s -j -18
v 3 1o g k -6 -v -l -6 v -6 5 6 -9 l -o m -r -5 -19 m a k -3 8 7 7 -q -w -f -1g o -g p -11 a -t -g -7
1f -4 e 4 -q -12 -z n -l 5 -3 -8 -v 10 -m -9 p 1g -5 -w -6 r c -2 -8 6 1f -b -8 y -a 1 17 -1d -l f e
-2 -5 -3 -m 1a -2b -j -5 -d -g -m -1i _1 -6 b 16 -2 -c -1r -w -3 -k 1x -13 z -o 8 j 3 -b -r -a -x -2r
-l -u -a -9 -8 2 9 -p -l -k e -o -l -f -2 -d i -l -g p k -1n _1 g -b -l z 2 -8 r h -p -s -b 10 -1 -w
-22 -w -13 -1v -w -k j -g c -11 -v -14 -8 -v -6 -1h -n -6 -p _1 -c 4 -m 7 7 -11 9 -3s 16 9 -k -h -1z
7 -g -2 5 2a 1m -h -5 -3 1h -j -e -i -4 -1x -j _1 1c -6 -i 6 -b -g -8 -l n 1 -m e -d -r h -2 -14 d 5
-9 -8 -p 6 -6 b -8 m 4 y -17 -b -h -7 f h -v -d -3 -e e 8 1o -1b -15 5 _1 -m g 1s 5 -4 -14 -k 9 -1l
-a -1e -1f -u -d -j -7 -2 -e 8 -1t -c -e -a -h _1 -14 14 3 -1 -n -4 -w -8 9 j -8 v -2o -7 -w 1n -f m
2 -t -j n -9 -q -k -11 -w -j -f -k 7 b i -g -r e -k -k f h -7 l -n -n -1d -4 -7 n j -d -8 -h -t -n _1
m s -o -l 14 l 15 4 -1 i -30 g -6 j -q -k -c -r -25 -s -d 5 12 -h -33 8 -a -4 -l -i -p -1 s -g -u -c
d 11 -4 -r -m -6 -d -h l p e _1 -9 3 -f p -9 e -6 a -2j -b -5 -k -2 -6 -7 -8 -3 -e -27 e -2 s 14 -w
-1 19 1 -8 -7 -b -1c -8 -2n -1w -v w -7 -o -1p -f -w -1z m i -l -16 7 -d -12 -1n -19 -9 -l -1 -1h -x
j -e -p -e -b -g d _1 -9 i -9 -1a s -r 8 -b -1g -8 -j -8 -1d 1x -n -h -2 1d -v s c -1a -q -l -e l -k
-1l -d -5 -z 2g g -2a _1 -n -o 2 -l a 14 21 -h -16 1i 9 -l -27 -4 -4a -3 j t -7 -d -e -9 -1f -p 3 1g
-g -30 -j 1c 1m -y -3 -o -n -u -5 -i 3 -f -o -5 _1 i v -7 -1a f -2 m -1q -d -i -6 c r -1y -16 d -1m
-p -s -p -6 11 -3 16 -b -g -q x -j -h 7 -5 -14 -s -e -1a -e -6 -6 -s -p q -1i -6 2v -z -z 8 -g -3 -19
-a o 1a 2 -f l 2 -15 -r -l -f 1w -u -z 1m -b f -8 -v 1l -h -e -8 -1i -1 -17 -t -8 -f n -3 -n 3 -1h -a
-s -6 -1g q -p -v -j -k -b -1j -l -c -7 -u -a 8 -e -h 4 -f -1a -3 -d -3 -i -n -8 7 -e f -l -n r -j -2
z 7 -u -9 -i 12 5 -b a -v d -t -k -o -1n 9 n -v 8 -18 -k -j v 43 -z -8 -g -p -a 5 -r -2p -4 -1t -15
-1q -9 -d 1d -2t g p -3 -a 10 -h -v -g x _1 -2 -l _1 -m -6 -o -x -18 4 -i -1e r -5 -d -e 6 1u 17 6 -f
1i -6 6 b -g -w -1p w -i -e -n -1j -v -9 -z u -19 -1 u -w -s 17 t -19 b k -g -1w -i 1 -f -w t i 13 -3
a -1n -15 -x -u a -s 18 -4 -k 1f p _1 -d -1 -z h 2 -a -10 -1b -1y t j -9 -x -3 w 1m 14 -e j v -q -2j
-h 6 -n 2 -2h -1e -o -g -i -f -d -k -u 7 1c -g -v 1h -j f -1f -5 s -m j 3 1a 7 _1 l 1q 1j -b -5 -j -i
-k -k -1k m -s i -c t g -5 1f 1d q n -p -j b 43 12 o k -6 -v -3a -3 2 i v 9 -b -2 -d v r -4 -a -i c
-5 -1a 9 -2 6 -26 -10 -7 -g 2 -f m n -5 -e -g -m 4 f j -1c -q 9 8 -8 8 -f 2 i -l 1 e -4 r -s s -d 8
-1k -1 -i -g 13 4 -3 -5 a e -c -2 -r s e -m -k 16 -2a -f b -x w y -n -2 t -l n 2 -h -d -p -a -3 -12
-p g p e 1h x r 7 -1 -4 -6 n -m -1g -d -9 -c -d -b -13 -n -m f -a d -s 2t -a -6 8 -2 -z -t 3f l -f -r
-u 2k -1w i -9 6 -g -r 3 d -a -5 -c 1 -5 -e -28 -14 -d -c -u -j -g -20 -7 1s 1 -l -1j -9 -j c -6 1i
-14 -u -2 c -9 -2 -13 3 -12 1g -g -h -2 a b -k e -1c -3 -1 -a -v -e 1 -z -15 -1f -s -n -5 -h -x a s 7
-c -8 -g -g -q -9 5 -8 q 5 1h -u -e -u -j -s l -t d 1t n 11 -y _1 -k c y w -8 -j -5 -2c -2 -9 -1 -d 6
-d -8 8 -a -i -c -a -10 6 a e 1o -2 -v 17 o -q -17 l -e -12 6 -d -9 -c -t -q -x i -9 w -3 -k 3v w -m
-j h -7 h -16 c 7 q -8 -l w k x 1i 1z 8 -h -19 6 _1 f 3 x 9 -k 8 -5 -k -8 -p m 12 -2 -2 9 14 v 1j -f
x _1 -l -17 s -d 7 -g -5 -1b 19 -d -k d -9 5 -q 2 s 3 -2h e a 15 -m -10 a -h -13 z -j -16 k -14 w d
-e o 3 -g a -8 -m v 1f -m -d 9 5 -2 -e i -c -3 -a -2n n -10 -17 h -j -j -n -8 -l -10 -1z p k -4 -6 -v
-2 -7 -h x -2 -3 h t -j b -14 -9 -h 4 -j -1z -6 -9 -4 6 -3 y -6 -4 -5 5 -n -1 -v -16 -1r p -5 a -g d
-g a -l -z 17 -h -1g -8 -2n -l 1v 20 g -q -3 -f i 1 -9 a h -g -j n -l f 1 -h -8 -9 -3 1r d -j g u 1a
-1v j -1 -i -d c 8 -p -12 -1b -e -5 -v -h -b -s -9 -8 -u -1g -j -l -8 -b -9 -1j 4 -1v -9 3 p p -8 -1
-n 1d -1l -m -l -12 6 p -h e -15 -a -x 12 e -1k -m i -e n -u -p -1h -l 7 -d -g -b e -6 -55 4 -b -a 17
-8 -4 k -k -v -1 -y -a -9 -y -7 2 -1w 8 -3 -7 -r -1m -1g -p -9 -l -8 b -h -16 x -i 1 4 -u u -h -1l
-1c 12 -4 -e -q -7 -e 8 -17 8 1w b -e -i -24 -15 r -e 8 8 -p -1 1w u -1f e -s p -i -l -b l 13 -h z 12
-1b -l -w -2 -8 -8 p -6 -9 7 -3 -f i -8 -h -8 -3 h -4 6 -17 -f -j f -1b 5 w -7 19 1a 1o -n -1 -9 18
2k -8 -2n -11 -y -z q -6 7 1t z -q -o 2 t -a -h -l -t -12 -19 3r -9 -q -b -s y -w -j -1 -1k h h -1r
-y -o t b -8 h -c -d -r e -1j -1x -1g -a -3 -o 7 -p -e 7 -7 -f -t -g -12 4 -i -g -e 5 3 -1l f 4 -c
-2v -i -2 n -9 _1 3 -d 8 -b -y -b -13 5 -16 -s 1r 5 -7 -1t 3 -9 a -5 -6 -j 7 -y -i 3 q -i -6 -c 1 -e
-c 1c -1r -8 -o a -a 3 12 1f 2 1v -25 -1d -t u 5 -v -k 7 -1c -6 -3i g -1f 1b a -h -4 -p t -8 14 8 1v
-1k 8 -12 -j 8 -e e w -13 -1 j -f -w 1k b -e h b -v 8 c -2 -6 -w -y -10 -1h r k x b 3 -7 -12 8 -1l -o
-5 -1d -1b -h -z -a -1h -9 e -14 -u -9 1l l -g -18 5 _1 -5 1 -w -h k 3 -4 _1 11 -24 -9 e z a -c _1
-13 4 -2 -r 4 g -8 -5 -z -r -3 8 -1 1z 13 -1 t -1j -18 1r -11 -w -3 -f -q k -4 -f 10 _1 -1b 1 19 9 -j
-d 7 7 s l -25 -1a o -u -y -1k -18 h -18 t -6 -t -f 18 -2p 8 8 -1m -1a -1n -8 -w -i -1r -s 1t -1e -9
5 -6 u l 10 17 b -3 -o i e 1h -y -j k -f d 12 1w -c -r -1 4 -1 -1h 1c -w -14 6 n 13 _1 -u -x 10 p 14
-d 16 -c t -f 4 -h 10 -1c -c -p -3p -t -5 -u d -7 -b -18 -d 16 -d l -3 -1 -17 8 -l 1 18 -1j e -10 g f
-1 -q 14 o -p 7 c -3 -3 _1 -t e w -1m -n t 29 5 e -15 16 -c -1a 1h 1l -i -1e -l 1u -c -2m -m 12 -1b
-b h -8 7 e h -3m a u q d g -q -9 e -c 1 e -v -1k -q -2a v -22 -z q -t -h -15 -x h 1n 1a g 9 -18 c
-2s -17 -2q -m -d -s 6 -i -k -13 f d -q -x k -13 2 -7 -27 -2x -l -1t -1g d b -n -1m -4 r 3 3 -2a -2f
l -10 -15 8 -16 7 w f 1b -q d -r 1a -i 1a b -3 f -k -c -7 -x w -11 l 1h c -o g v -15 l -5 -7 -c -1o r
r -6 -15 10 -b m -r 1o -1l -c -5 -u -f 2e q -13 -1i -1p -1a -a k -16 4 -a -22 n 2 d l 4 9 -11 n 6 -1p
6 a -r -x -3 -a u -14 -1u 1d j -f -z j -r b -j -b -b 7 -1o 4 -18 -3a -2l c g 2q -e -z -i x g -a 1b c
-3 o 1b a w 2 -1g -1r -a -4 -o v -s o _1 k -y 3 -q -5 -c -p 1g -u j -15 -13 h -1a -a -8 -2c e -1c d
-e -1i -1d -19 u -16 -10 -a -1 -x q f -n 8 -q 7 2 -k -5 -z t -3 m 2k p d -e -c -19 9 -1c -1s -h -t -l
-1a a b -u -b 12 r -11 -8 -12 -18 7 -1c -w -1k 10 -9 -1c -9 -m -6 4 p -s -1c -21 -g -6 11 _1 17 -1 4
i -13 -18 -e o -p -o -x -r -a 10 4 u -1m -m e -1 -6 1 -p -18 -1i -o 9 -e -2 1a -4 d -17 2g 6 a -h 13
-8 w 1b -2f -26 -d -1b -1 -d i 14 -11 -h -v -g 1j 9 7 -1z o -2d k -3 -v -9 -1p -4 4 -2m -t -25 -1i -3
_1 -1a -2f d v -v 4 -2 -2 -m -12 -14 -j 7 -1l 8 -e g 2 -1p c -2 -7 -1a x -y -y -j -18 -16 -k -e -17 o
-1a t 18 -1 -o u -y 2 h -a -2k -1k -v p q 8 i -a h 1f g -h -s 2 s -10 _1 9 -o -1s -6 f r -p -1x 4 -10
5 x c -g 12 -5 -3 -1l -x 5 _1 l 7 -20 13 -p e 2 -3 j -11 -n -1c -14 u w -w -2 -s t 1j -f 13 -6 _1 t
-p 17 22 e k 1j -2 -2 k -2 -13 -e -b -16 -1i -n 8 g 1g -o -m 5 -14 q z -1s 1 -1w -k s -9 2v e -9 -c
-k -t -26 -w -d -7 -o y 6 a -g -q -t 5 -k 18 -1f -v -14 -s -11 6 -1l -m 4 -n -c -s 9 -s 2 -x 9 -y d 6
-2c l e 1c 6 -e h s 1q -1n -13 -p -1 g -5 z 1l -2c 5 -y r l _1 9 t -u g -5 -k 6 f -k -v -20 14 -8 -p
-3j -2n -25 -25 -28 y -1y -r 5 u -2 -b -15 1i -r q -1y 20 -1j -1a _1 -f -m 5 -25 31 -i -1a 5 x 1 -11
-3i -13 -l g i 9 o -4 h -1e -b 2 -w -12 z -d -s -a -o -a _1 -12 -b -1f -d 1 1b -q -f j 8 8 -9 -1f 16
-o 13 7 j -8 -1 -n g -1e x j 17 -1b j -5 l -1j e -o c m -u m 6 -h i 4 1x -13 -9 a -i j 1j -1k -i 16
-1b -1j -1r 5 -6 -q -1t 1d -17 _1 -p -18 -1o -i -1m -q a -c -d -10 8 -s -15 3 19 1h 20 -n -7 -f -e -k
-1c -d -1j m -10 p -2 1s 4 n e -k -19 -5 j -8 -1l -y 12 d 15 -n -11 l 2 11 6 11 -o -f -9 -c 1f 5 -14
9 -z -1k -e -2k -1c -c -1w i 1e 2 -t -9 6 -i -2 -y 5 -i d l 10 b i t -d -v -a -9 -8 -21 -k -5 -27 _1
-v 16 v -4 -13 -7 a -1q u -1k q 3 6 -f -n z -b -2i l -a 23 d q -g -4 16 -1 -l -x 26 -9 -10 b a -20 -v
_1 -3 -j 2 -7 4 s 8 -q b z t -1w -g -2 c -v i -z d -19 -6 -13 a 1 11 z f 2 -16 -1y 14 -5 -b -m -m -s
4 1c _2 5 l -s 2g m 4 -1c -b -o x s b f -6 -24 -1l -7 1d -2j 4 -15 2 -d -6 -e -x -k -2 -1m -s -k g c
-a 2 11 1 11 19 -l -17 n -d -1 -9 -27 -6 -t -1n j -1p -1m b -1 -1 -e x -h 4 t -1g 8 -1t -l -1f -c 1
-b k 14 -p a -2 -a -15 -18 1a -j -b -e -o j 1f 9 -4 b o 5 -1e e 1 -23 -1h -2x -4 d -l c -w 6 -17 1 d
-8 -p -d -a -o t -f e 4 -24 -a -h 11 15 -m 6 11 7 -t -u 18 -q -6 -1l -j -f -1 -1y n -1a -1p 8 -12 -j
-b e q -1a w h -12 -m -y -g -5 -1d -v q b -k g z 7 -1e -h 6 -i -1r 16 -1 -d g -k -2 -9 2a -m n 10 -17
-1k 13 -l -d -8 -13 -21 -i -v 18 -14 -1b -1q -3 -1u -2 z 4 -w -a a e -u -w 7 2 -10 16 1 -6 -17 -1f 1l
m -6 t -l -1 6 -5 8 i -1i q g h -n -17 5 16 6 j m -6 f -1l -y -5 -e g -f -s -1t k i -17 5 -6 h f -15
-36 -18 -e -2i -8 1 -j c a l -1k s -l j 1 -n -s -h -v f 1c k a -a -p 8 d 6 -k -1n -9 -m -1o 2c x 14 b
n e -c -11 -l -g 17 -1f q -l y -h 1 1i -6 -1d e 13 1 -d w d -x -18 i -3 -3l n m -1q 1 i n l -9 -d -26
-19 -1v -4 5 -s -2 -9 -z f -v -r -9 3 -1w 1n 14 5 1i -6 m -p -f v o 3 x -17 a -j -7 -c -o i -t 1t -g
c -c -e 1g 15 -g -r -16 -l 1p g 1t z 1o l -1l s m -1h -l -i -g -7 a -1x 1 -1y -j -b -1j 1d t g m h b
1 e -12 -1i -1e a -18 -1c -r -n -t -1p -8 1l 4 -8 -4 -1t a u -j 1o -4 1b a b 1 8 m 13 -5 -1e -32 f
-1v o -c 5 -7 7 -1c 7 z t 1 _1 1b s -o 3 -v -m -1b w -m -11 1 u 1 -w t 7 p -q _1 m -17 -l 1 -t -r -19
-6 -6 -d m 19 -14 f -9 t -6 13 -9 -3 8 y 11 11 1w -1f k -1m 6 -7 -f -13 -11 j 13 w -1 g -o -1m 12 -3
-u -z a e j -2 6 4 -o -f g 2 d -1u b -a -r i -6 2 -10 -v -17 -4 -2 3 6 -2 4 -1f 1c -g -j -j -7 -p -c
16 14 -1e -3 t 1 -j 1f 1x k r j -4 -1a -19 g -9 g -e -m 1g -r p x -p l -p -p 12 -u 4 z -14 a -l -2o j
-9 9 -2 -g m a -1w f -l -g 12 -y 7 -t -12 9 -1i -1r -a -n v e 2 s -p -9 -v -d -i i -k -k -8 -o -7 9
-11 -16 -n 2 8 6 15 x 8 -10 -6 -2c -7 2 a -1f -a 8 -t -c -i 5 -z 6 -a -k w -6 -6 -1u -26 -n -q g -x
-1x -1c -a -1k q -11 4 -1 1m 7 -1c 1 -9 13 -j j y d -e -8 t s -13 -1h -y 1d -1b -1a m m -2 a k 6 t g
-9 b -20 -f -1i v 13 a -v 3 e -l j 4 -k f -b -v -12 -1f p -1r t q j d 5 22 8 -9 b -w c -1s -c -2 -f v
j 16 -c e -4 14 -1p -i i -n o p -v -x 1x _1 1 -i -3 i d 1 -7 1r 7 r 14 -5 -13 -3 -15 2a -1l -5 -15 1w
1b -v -3 -1d n o p -2 -k q -1a -z 5 h 1k -1 -1e -1o f -d -15 8 -g -1k -2 m -r 6 -j -d -1l _1 7 11 1l
-1o -2b q 1n 9 1c -11 -1x -15 7 -g -m -j -k u 10 -h -5 k -y -5 -1i q y -18 -18 -1h d m -f -l -f -18 m
l z -1 -8 h -z -q -j o -o -w -t -z -o t -q -v -i 1a -14 -k b -1m -2f -1i -22 1x -t -1u 26 -1 c -9 -b
-h -2 -c 1k c -c -a w g -1h 5 -q 1p -m -m p _1 b -6 -10 1h -11 g s 7 -1u -p -e -1i -1f -1t 10 11 e -x
-e q -w -17 b -9 h 1b -11 -t -k 15 -t -1n 5 -21 -1d -1c -1j -g 5 -p -p -f m -1h -g x 16 -d -j -j -20
3 p -1j 10 10 -q 1 -z 9 4 -b -1h f -f -d -j -3 -i t c -1w -t j z 9 -m 2 -1 t 2 e -s -x 1j -10 -10 -1d
-1e _1 -5 -j b -1e o -19 -j 1 24 z -15 r -v 11 -l -11 -e -w -1p k l -1x -h -10 -1w -l v -n -1m -3 n 4
-9 -u -i -z -n -5 q b n -7 5 n 17 -1 7 -25 -11 -d -q 4 -a 1c -j -11 l -7 d 3 -1j -q 1b 3 -2 -u -a d s
f _1 -6 7 z -z 7 -1m -2 -m -k -d -e -k c -6 -u 9 1c -7 -8 -o r -2 l -v -4 k -d 12 d x -b f f -17 1c 4
-q -b r f 1g -2l -h -e 6 6 -k 12 -k u -7 -10 5 y -1l -u 1 -e -1m -c -19 1e -w -n 3 -2 s a -2 q i d 7
h -q -f 15 -1m 7 m i -19 -w -6 -1p j -d -b v 9 12 -n -1s -24 -2 6 -w -28 6 k e 17 -1k 11 m -q -o t
-1g -7 -5 -e -s 2 -f -b -6 -e -1h 8 3 -c -1e -15 -5 t k -u -n -f -24 15 -10 -t -u -1 -5 -t 7 1 -z _1
3 z -15 u q -f j x -1o u 1b 1u -2 -p 1e d -f 4 -4h d 4 13 -3 y 1 p -e -1y -11 17 -o 8 -w u -c -b 1 -e
-l c -8 2 1 7 z -25 6 -h w -21 5 9 c f -m -u -n -i d -1i t 6 -14 1f -2 -1m -1h -6 p 1 -g h 4 t 6 t 5
-m m -q -1n i e -q k -e 3 c -12 10 -l -11 -6 -15 -12 8 -1z 11 -20 k -3 -d -a -a -e 1 -f -o -s 1e -g
-h -p -n -c -4 j -u 1i -e -1g t -w -g i j -s b -1h -w -a a r v -8 28 -3 -3 3 -11 -e k -w -19 12 16 -t
-1t -q i -q s -o -v 27 -r h r -c -1v a 1l g -2a 11 -n 16 7 i -1b h 11 -q -1h -l -j -2b -19 i -5 -s
-1b 17 -n -2s -n -j -t -e -b -2 -o m 3 -4 f -25 8 c h n -w -1w 1b -9 5 -u 1p -w -1k 1 -2 g 5 -x -17 p
-g -t -p 5 -x 6 -23 g g -20 r -k -1 -p -2d -26 16 -11 4 -1l -y -19 s -b -2a -d -t -t -5 f -12 -h -2
-x 1f -3 -p -22 g -a -15 n -2a -9 e -16 a -1m -b 3 17 c u k c -l v g -1e l d -d s -7 9 12 6 k -w d 4
-2r -n 7 14 -q 8 -a w -t -b -2 7 5 -t -6 -g c b w 19 f -2e 8 -6 c _1 -i c -5 -u h -1b -19 u k -22 4
-v -20 -10 1f -1x 1s -17 -b y -5 6 10 b -2p d -17 -u n -6 1f y s b b -k 5 -1a m -n -o 14 -5 -7 1r -d
-4 r -f -11 z n -b -4 4 -1t -12 1x -9 -h -a -b -12 -3 4 -v -n p e -19 -i 6 -x d m -6 -21 15 -1 -d 1 5
-n k -5 11 14 2 1a q a b -1 u -12 -b -1k 15 7 i p -r 15 -10 13 14 -i -x -7 -12 -n k -a 2e j -1m -d
-16 -f -h -11 15 4 -10 -27 -w 3 -e -i 4 1 g -17 -1x -s -p -v _1 11 8 -d -1g -6 13 e -y -19 v -b q -1a
k -y h -10 1b -8 -i 6 o -16 -7 -2 -x 1 -f -j -1y -y -4 u e -1e b -f -d h i 5 -4 -18 -a -1l -1b -6 -y
c -m -2 -p 1u -5 -k -1r 9 r -e -1t -18 1 a c 3 -r h -1s -o 6 -j -9 s -j i -k -1b n _1 u -1g -21 -2e
-2d 8 z 13 a -3 p -b o m -1b k h -t -h -z -2 -18 -h -n -16 n 5 -16 l 11 -1t e -28 -15 -p 1m -1a m -h
-i n m g -3 k a -o 1 14 -4 -4 -14 c -1l -9 -a -z 9 m -n m -1j 10 s q -n h -w k k x -3 -d -p -1c -17 j
-1x 4 -2e v -c -1i 1 -3 3 g t j 12 -6 g -9 v -1h n t -14 q -x -k b 1e _1 i n 1b g x k -f -o r l -b -o
-n 10 -1i -4 5 -k l -b f -1c 2 i -1v -q k a 9 -s -6 -s -x -11 -r s _1 -d q -11 -13 c q -3 s c 3 3 -14
-8 -5 -18 18 1d -q b 3 -9 -g w h -k v 17 -q -2d 2 -p 7 -l -2m 9 -1e e -d -18 -n f -11 y -4 -6 d k -z
i -1r y -1m 28 -9 -l f 5 b -l 17 -d -u -e -j -1l -16 -1j t -2 -1f y 1 d 2 -9 -3 l 8 c -7 1x 19 -1h 23
-3d y -u u j o r -34 -17 1v -1o -1h 7 -11 -5 c -l -v 7 -p -k 9 -k -16 y 8 -5 -16 5 o 6 8 17 -2w -o -1
-m v -1e -1z -n 7 -o -o -16 h -6 1x -1j 4 8 1b -1l m -22 s -12 -1q o -l -2 20 -7 -h -j h -8 -b 14 -e
k -1p o -3 -f 9 -h 1e -1c -v -9 16 n 2 -1q -1l -6 -o -13 g 2 -2 -1p -21 -a 15 a -m b -k 10 -1r 1 -29
-1p -e -36 2u -m -r -24 2f -y -1g -1q a 1s y -1y w s -1f -d -o 9 -24 y k -14 6 -o -n -2k -1n -1p l 7
-1o -b -2 -1d -o -24 t -o 11 f -v -1s -11 -b k 12 -8 -1i -y -10 h -a 23 18 1d -w -5 x -1d -1o 1 4 -i
-i g _1 6 3 x -2 -h -3 l -c -k b q -2d -l -e i -v -8 -m -3q d -7 j q -a -3f -f j -2o 3 -a -8 -10 10
-y f -i 14 -2 k -7 14 14 -j -1k -1m -l p q -n 6 a -31 -1o -p 9 18 -1t -i -s x m -h -o 1p 1s d m s -d
-e -n c 4 -h -2i -h -1g -8 w 2 -5 y -6 o -n -u -i -1m 11 a -n _1 -4 t 2c -2 2 -1y -22 e -1k d y a -15
h -1m -9 -2k x 26 -2f -1b -1c 16 1p -16 6 _1 -w -d 1b 20 i s -t -36 -2t _1 -i -1f -1d -8 -1w -25 a
-1m -p -1j 17 b o -e g 8 -2c -1w -1g 9 -34 -p e -y -3k 19 -38 -a -1i -1 -24 a s -h l -f -1e n -14 -17
-1 -1 -15 -1g -f -19 f -14 a -3 -1 -1r -15 -g -c p a 3r d 6 -j -1y -m -2k e 7 5 2p -a -p a -1l 2s 1i
x q -l -21 x f -f -i -m -8 5 -8 -1z 9 -g 17 17 -c -r -3 -7 10 -1h 6 19 -1f -1w -20 r -m -c j 17 -1b
-2a b z -a 18 o p 16 -m -1v -3 2 -x n -s m r -4 2w -1k l n e d s -2b -1a -j 1o 18 -8 h -8 o -10 -3d
-2z _1 w -6 -x -p 18 _1 -1 -1p -1h -1e 1t -r w 8 -k u 3 c -1k -1k -20 -1o t n -i -3f 4 -1l -b w -12 3
z -1 4o -1k 12 -n 3 -d -r -n 1c 15 -1o -g 12 -13 -e -14 11 i -e 7 -1i l 1i 12 -y _4 p t 6 -r _6 1l _d
8 u -h 2g _1 c -1r f n _1 -10 1l _i p 12 p _1v -1 -1u -1m 68 -m l -1o 17 11 -1s -q 15 1x 2j 7 -w 26 t
-a t n u l _1 r j q o v g 3 -10 12 1c -1j -2s -r 1p g _1 t -5 -q -1b 18 3g t j _2 2 _4 -z _6 1l _2p 5
16 -3 -2o a -7 i -5 q _1 v z 8 q o d _28 1 -7 -h 2i -a 1o -1w _1 n -1 -a -8 1z -i -9 15 _1 3 r 1v 27
p 2h _1 -7 o v v 1o 7 -1 -w _1 -a -h n 6 -15 -p _1 d -1n 20 e 1e 2 6 -c _4 -m _4 1p _3 -13 -22 1p _2p
28 z n -8 -1a -1l 6 7 x -6 h 7 r 14 -c _o u -5 d 19 8 -7 -6 -1p _c s 2x _1u k -j x a _4 9 c k g _4 4
-w m h _4 -r _1j 1b a h q _s -h -7 y 11 -1w j 13 1z -13 7 c t 1r -j -15 -1a _o -q c 18 1x _4 1i _8 b
12 _6 t 1 _6 8 -k _6 7 2 _7 -2 _6 p l _6 r 4 _6 b 2 _21 13 -3 -f 11 8 -c g -e -4 -6 -w -9 _i 18 p l
_3 -d 8 1d 2w 2 _f -6 2 _1 1k i f _1 6 -l 1y _1 e _1 -c 9 5 _3 97 10 -r 31 1c -1w -t -1t -2n _1 -m -7
-l 5 _2 7 q e t 4 -w 2c j 17 _1 12 29 1h _1 -2 1f -g _1 a 2 _1 -1l 5 -g -r f 35 1s -g _1 -w 1f p 4 5
_2 -2e -f 7 1b _1 -7 1s 1s _1 4 -4 _5 -18 _2 -a l -1n -4 m _7 3 _6 3 _2 4b 1o 2p -15 2 d _1 1o -1h
-1z -1g -1 16 -j 1j _1 -1y -36 c 2d 2b 1s _1 -1e r -9 12 -f v 1a d _1 u -14 1 1h 2k z _1 d 12 r -3l t
m 2 v _1 -i -1g 70 2a 1g 14 _1 -z -a 3v -m 26 -18 9 -z 18 _2 1n a _2 f j -1c _1 -j _1 3y -j u _1 -1x
9 1q -18 -e 10 _1 b y r 1h 7 15 -2 c 1p w c 6r o -17 -w k 7 i -h -14 1y b -a -j _1 i -7 35 -19 2v -3
_2 -1 -16 -2d 2k f _1 g 2 -5 -v _1 b j -4 j e -11 x -q 5 9 _2 o 2 5 p 8 _1 8 t _1 l -e 5 h 1f 3 _1 n
7 _1 -4 7 _1 f 6 2 p _1 -12 _1 1 5 e -j -4 9 a -1q d _1 -4 1f m _2 5 x 1 a -5 -f _1 -8 -13 1 -1n p -n
_1 2d j 7 2 _1 g 15 b m -n -i 6 -y b _1 9 f _1 13 1j l -1c 10 -f _1 i 8 -c _1 r -k -8 -l -1 -d j _1 e
1 _1 2 4 a -e 14 3 _1 i -h -y -4 -s _1 -p a -l l _1 -2 -j 4 10 2 -u i -1e 1 -9 5 3 t c _2 7 i 5 4 -12
-19 -g 6 6 12 q a d _1 9 _1 -12 17 _1 4 3 -1h -o -y a 3 -e _2 18 _1 5 12 c 1 -j -c 5 -m -3 3 1p 6 -3
e t 1 h g 8 5 i _1 q -1h 8 a 17 w 8 i f 5 -f -12 4 w -1n _3 7 -2 -c 9 7 -5 -j y -12 d 7 6 j 1i 4 12
-u 7 u _2 4 -1f 5 -e -f d -1d e t _2 10 _1 6 i 1 -4 l 1x 9 _1 2 _1 e -e _1 i -1s _3 r _1 p -1d _1 -7
-l 7 y g 3 x 9 3 k e o a c _1 -f _1 9 f -1 6 3 _1 1a -w 4 _2 7 _1 3g c f 2 -u 2 1 a _1 8 -u f -1j 4 7
g 3 -k w _1 5 1 4 q 2 _1 1 4 -b 1l -5 1i h 1r 1s _1 3 2v -f 8 1 9 _1 1 -q 3 8 c e z j 17 g -k 7 -x -p
-e 2 _1 l a -1k -b 8 v -y 3 1r a -o _1 i _1 -t _3 -b _1 -l _1 -7 8 j -3 1 2 11 2 _1 2 c m 2 11 _1 6
_1 1k b i d _2 6 2 c 1m -11 l -9 1a a -1a 1d _1 -4 i e 2 -l -16 9 _1 27 n _1 1n -2 g 2 -3 j f -e 9 g
_1 b _1 -r 15 _1 -8 1 d q _1 d -16 6 _1 -s 1 o o _1 -8 -q v c _2 -1f _1 n _1 -1k r -9 n -9 1g 9 5 5
-a _1 -c -r 5 f g _1 j 1 h t _1 3 _1 9 5 -z -m _1 7 9 13 j 1b g -n 1b h -l _1 a _2 7 _1 9 -c _3 4 11
_1 -2 b 5 5 -p 3 _1 -h 1 _1 -m -f 7 -13 4 r _1 z 1 w -1i -q -a 1n 5 _1 7 1m 10 g g 7 16 -w -t o 2 _2
5 _1 f 2 p -5 1 u _1 12 f 2 -14 18 _3 9 1e b q h _2 1y m _1 6 8 -t 4 -1m -11 -d 1n 3 _1 8 1 1 2 2 -t
4 9 -k _1 4 o x 2 -a g 6 5 _1 2 -1s k _1 b 3 -7 _1 f _1 1f b -p -r b j 27 -4 _1 -13 _2 -o 1 _1 40 _1
b _1 4 3 _1 7 _2 7 _1 k -7 -k -l -w d _1 e 3 18 _1 5 _1 -l -6 a _1 8 3 k _1 10 d -8 -r _1 d -l 22 p
-t _1 -4 -b d _1 5 1p g g -j 21 j -3 -s _1 5 e d 1 n _1 -1c 9 1 2 4 -7 _1 c -q _1 -t 5 -3 _1 -1f -h
-l -10 -n 7 6 x -1f -19 -n -12 -1n _1 1c 1 f e d _1 1f -r 1 _1 b _1 3 4 _2 -16 d -i 5 -1d _1 8 -q _2
q -3 -1d _1 g i j _1 -12 1 6 a s 1o n e -q -r 6 8 -s -e 1 13 -1a -6 _1 -i _1 i 6 -n -s t 1 -y 7 7 8
-m 2g _2 1 _1 16 o 1v 4 _1 3 4 d 6 _1 12 -k t _1 -y -v -8 a -18 1a 1t -9 2 4 i -6 s 17 -o e _2 2 c -t
_1 -i -b _2 t 1 i f v _1 s 15 c 4 _1 -g 15 1v -l 5 2 10 _1 l _1 a _1 5 f a j 6 _1 n 5 q 1n -m _1 1 _1
c _1 b -o _1 1 j 1 -s -3 5 2d q v -i -h -a -i m 2 2 d 6 29 3 _1 6 y a _1 a _1 f i b 1c 5 1h 4 m c 5
1n s a 19 j -v m _1 1l 1 1q -q _1 -m _1 c -1p _1 -8 _2 -u 4 2 _1 n 2 _1 j y 1g -s -n -d 2 a -13 5 5 4
4 _1 -9 _1 -4 -13 _1 12 _1 3 -b _1 -h 7 s 8 x 5 e n 8 -w 1 4 4 2 5 -19 d _1 3 o -9 _1 1 -26 a _1 -6 4
-7 -b 1 _1 7 s -g 5 -1n g _1 2 1 l 8 a _1 1 -c _2 -14 5 1 -v e -4 -c f 3 2 b c l 7 _1 a k _1 -10 10
_1 o _1 -c c y -8 p _1 -x w 1b 19 _1 3 -a 2 -f _1 c 4 9 d -v -n n d b -o 3 2 _2 -c 19 _1 -b e 3 11 p
-2 -e 6 1 -j _1 1y c 3 h p e 2 18 10 16 6 -l k g -1m _1 4 _1 x 9 16 -n 1 l 1f -2 7 c 6 1 l _1 c _1 7
g _1 -x _1 i 1t r c 15 6 _1 -b j _1 c 13 4 r f -o _1 3 -h _2 3 -12 -m 2 n e -3 _1 8 -3 -1a f 4 _1 12
a _1 -k -t -r 1 5 -m 7 2 _1 1 _1 f 5 _2 o -c o -1m -u -1b 4 1 -2m 12 -r f 3 10 6 3 _1 -s g c j -d _1
c 8 e 14 1 8 -k _1 1 15 -7 c -f a -p 3 b 15 a o _3 k 3 d g 12 -5 h 3 c j k _2 1k 1x k 6 1a m -t _1 -g
3 _1 3 _1 p 4 k -1e -1j 15 a -1g -6 -u 1 _1 4 3 8 _1 23 c _1 -p 1u -k _1 7 g -1b 1 -e 2 k 2 e _1 -n
-1a -13 _1 -11 _1 -f -h y 2 1e 1 -3 -m h a 1 -8 -q 1e t -p 3 _1 1 a 1 c -16 m -10 11 -1d 9 -g _1 2 c
i s -l a _1 -z -1n p h -p -i 6 1 4 -7 z -w b 1 g -6 2 o _1 f _1 f q _1 9 -a -1u q 12 _2 1 _1 i -n c
_1 m _1 4 b -10 9 1 _1 j -15 e -i _1 g 2 -7 7 1 1 n -b -g 1u _1 5 v -t 7 -9 _1 c 1r _2 6 -y _1 b v
-10 -b 4 2 h a _1 d e -k a _1 d -j 5 _1 -d -w 4 7 h 1f -g 2m -s -k n _1 -i -u 2 _1 -m j 5 -6 -j -d i
5 1o _1 -e 7 m -6 6 -r i -1y c -1 m k b -e _1 7 5 _1 b -p a -1s -1 g _1 4 o -1y -c -s -l p _1 3 5 -1t
h -15 1c 8 k 1b -p -5 _3 e x _1 5 _1 2 -q l _1 -10 -1i -p -k _2 s 2 _2 -q 1 _1 n b -l -1u 2l j 5 _1
-l a 20 5 2 d _1 2 f 2r _1 -n -18 a f -b _2 4 _1 8 13 i -r _1 j 9 9 13 1 -1v 6 1 _3 i g _1 -p 4 t -13
d 6 8 6 1 b _1 7 1 _1 -e 1 _2 -1b g g 13 1 -j _1 -n t s b l 8 5 t 8 7 _1 -e -10 -d _1 6 i -9 10 _1 c
_1 1n 10 -11 6 1g h 8 p 5 b 4 _4 1 f 1 4 y -z _1 15 c 5 -b 1 -m _1 h -j _2 1d 1j _1 7 3 15 1 c -f 4 2
y _2 2 a -k 4 7 -c -15 -3 9 1 a 1 _1 a 6 -e -3 1a 9 g _3 t -5 p _3 -4 p s a 8 2 -w 2 a -1h m -2 u _1
2 h 2 -19 4 _1 -18 _1 -i -1s 4 7 -18 a s 1 4 _1 1 3 10 -s 9 1 5 _1 6 y 5 g -11 3 1 -3 9 3 g -v j _1 1
_2 e 6 -4 -11 r 9 p d _1 -h 2 -8 1 _1 x _1 -1p 2k 2 9 _1 16 _1 f _2 7 3 h i 3 -o 6 1e 3 j 5 _1 7 _1 2
-1h _1 12 _1 m h 1 a a -1j 9 9 4 5 _1 6 i _1 1f -16 3 9 b -6 h -3 -17 n f u 1 e 1 -14 -w 2 u 7 2 k d
9 _1 -1o -12 1c 3 -a 15 e -6 -1c -j e -n 7 14 l p _1 5 5 a _1 -q 6 8 2 -4 9 8 c 2 -13 _2 c 4 12 j 1 w
-6 _2 -1h 2 16 1b 3h _1 3 b k x -d -3 k m f i 3 _1 -1w -j _4 h i d -r 2 -1r 2 13 5 2 1 _1 -12 h c _1
12 f b _1 7 -x 2 -v c -1e -c 1q -c 15 e _1 o _1 q a _1 7 7 9 _1 -g -5 _2 -h _1 2 10 6 q -3 -1p _1 9 5
2j -e -q -s k -1h 8 c 6 c 4 7 -f _1 -v d 16 -e -w _1 v 1 5 -18 -m -s 1 _2 2 7 d _1 -q t _2 l 1 1 -c
12 b j _2 6 5 d r 1 _2 -a d g b -1g 1 _1 e -p -h d -6 t p 1 -e -9 1 9 _1 6 -h 4 o -o p c -p 2 -z h f
5 -q -v 8 1 q _1 8 -i _1 -28 _1 u _1 -l 17 10 -f 1 _1 1 -10 3 2 c -1e 2 _1 9 y -8 o 2a m 11 5 -15 -c
_1 b _1 3 -1 -x 1 1 -k o r i _1 k 6 1 8 _1 g -f -s -16 9 i b f -o 3 b -g -1l _1 -s 6 7 _1 f 3 14 8 1k
o _1 1 3 _1 1b -3 a 7 m -1m _1 -t _1 16 k z -4 i e 1 h _1 29 -o _1 -2 7 _1 b _1 -l 1u s -p w -4 1s -l
1 -v -g 9 3 _2 -11 _1 e 2 m -9 -x o n u 1e -w _1 t -12 _1 1j -s -w w 6 _1 4 2h 2 g 1x f 4 1 5 -2 7 3
h q 2 _1 3 u 4 i 5 -q l 8 _1 2 9 k g _1 6 -j 28 8 t 4 _1 7 g m _3 -v i a e e h _2 -d d _1 -5 1v _1 5
_1 2 -1e 6 g -g _1 1a 11 17 5 b -u -y j 4 c 2 c 2 _1 2 _1 -l _1 -l _1 -m 8 -u 1l 4 -x d 8 _1 -b _1 b
-1k -1u e h -r 2 a g 3 1t -y _1 k 5 -1h e -m -v _1 -s l -1g 8 -g p _1 2 2 g 37 a _1 a j z _1 2d 1 -17
-1 _3 a -17 2 -q 29 _1 e 2 25 m 2 6 t k -c -3 b 2 d -q -1i a 1a 1d _1 7 -17 2 9 b 5 7 5 _1 -t 1j -c
-9 -p 1 8 -1d p 1 2 -k -15 -b _1 -9 -1n b -5 _4 r j g 2 s _4 j _1 k 10 6 h _1 e q 5 b v 14 _1 k 1q
-11 _1 l x 1 -v 1z _1 4 _1 d f g 5 -o e 6 4 d _1 -2e -9 2 -1f p _1 -14 _1 -o -a m 2c _1 l _2 -a -x c
_1 3 6 q _1 3 4 9 -g _1 3 11 1u _1 -29 _2 2 4 c _1 q h -19 _1 -w _1 a 6 _1 19 -m 3a -e _1 1 1 _1 18 p
_1 4 _1 6 _2 g i _1 -1n _1 -m _1 8 -d w 1b -11 d -d _2 -1a 2 4 7 c 6 q u -1g -1u b _1 2 _1 -9 _2 -r
-1o 1 _1 m j -s 13 _1 1 -s 14 5 -w _1 5 c u _1 a e q -i 2 q j 1 _2 9 -m -1a _2 9 -i _1 2g 10 9 16 12
_1 u -v _1 i -7 b 1 -e a -15 -l 1m i j 6 3 -r o 11 -j 8 l _1 9 _1 d _1 -z j -z -13 -u _1 5 _1 -4 1 _1
k _1 f e 9 1 8 s -5 8 1x w -5 1 e -7 -2 2 i 2 6 c _1 -z -c -2h _1 1b _1 2a 1 9 k _1 h 2 _1 -f -f _1 p
_1 6 1 h -p 8 1 4 -17 h -z 14 4 5 f -s 7 p r c -f 9 2 6 1c -u 6 -o -26 2 -t 7 q -14 i _1 8 _1 c 3 -y
-i -m i r _1 -j -1c z 9 2 -o e 6 d _2 -15 _1 -r d _2 -y 12 2 -f y a j 1 8 -1d a n _1 -d c -4 _1 -1 _1
4 2 1 -i o c d k _1 5 h -14 _1 -f 1f _1 10 1 -1e _2 b 7 -6 9 _1 -1b 1d m 10 k -i _2 4 1c _1 -d t _1 a
n -k 8 -k -q -p h e w -15 _2 y b 13 -p -i o -v _1 v 9 -m t _2 b 6 1 u k -u -6 1l 7 -3 -10 n 4 1 2 -4
c a h w q -b 1 d 13 e 8 7 3 c i _1 o 1 8 u _1 b f -9 4 -o 9 1f 7 m -e h _1 k m _1 4 14 5 q -t d _1 a
1a -s 1 4 -m -f 2 2 1n _1 -9 7 -v -1d 4 a 7 -s _1 -p 16 -1d 2 _1 -u 5 6 1w y 2 -l 1 -j _2 6 1 13 4
-1q _1 -14 3 -r l -m 2 1 _1 6 e 5 w 4 7 2 9 i 3 1 _2 12 b p 7 7 19 f -1i 4 14 10 r 5 o x a 8 17 -m 9
b _1 -c _1 7 6 _2 12 -9 11 _1 -3 _1 b n 8 _2 4 _1 j b -c w 7 _1 -y 9 f -r _1 -i -w h 13 -r 4 -6 -q 2
-e 9 a 3 _2 b p 1 q _1 -q -8 1m _1 d 1 _1 1 m 6 _1 a -9 -t 18 8 d -q _1 r -6 13 _2 6 1z z -y h q 6 b
-t 7 7 -q -k f -16 x -f -o 11 -1d c _1 m -1p b -15 _1 o -18 n _2 1b -r f _1 -c l z -l -v 3 1 1f _1 2
_1 -r _1 1 3 -r _1 -4 3 _1 -r 16 4 17 k _1 -q _1 o -17 c -h 2 2 1d s l q 6 h i 1 -6 m j 15 a 3 -1d
-1a 14 _2 -11 5 m _1 3 _1 m 1 -u 6 _2 -b 6 _1 4 _3 x _1 d 7 2 7 _1 -12 -2g -3 s t d _1 -z 1 -1 -15 -o
4 d _1 -c 2s q -v -k 8 -l q -b -v 1v -5 k 4 o -8 i _1 q o -11 _2 c 4 -6 b -m 10 4 8 a s _1 2 j -v g
-p d -19 b 8 _1 -k 5 1s _1 x 3 -8 d _1 2 _1 2 _2 x 1h _1 -d 7 3 -k f s _1 f 1a 7 _1 1z 7 1 h k o -d
_2 c _1 -e s j 7 s 4 _1 k -17 2 _1 -3 _1 -18 -3 u a a s 1 4 -j 9 _1 -y 8 _1 n 3 8 -r 1p -1n -v d _1
-g -4 -d 1 _1 e c -17 g 9 7 -i g -x -y e 7 2 _1 2 i o 7 1 f 11 -t 1a -y 1 5 _1 -i n d 5 -q a 3 -n _1
-p 11 -i 7 -11 -1v _1 5 o -a -1h -10 _1 2 a u g -r c -r _1 w -1b a -1z _2 h 1 -e _1 3 -u -1b -11 -v
1x k -10 -19 9 e _1 5 8 5 y -y -t s -d _3 5 -1w 12 1 _1 -m -1h _1 3 1 -1 -g k _1 -1 -3 q -1c _1 -v -g
13 -2 l _2 1f _2 n -a 1y -1r n c g _2 k -17 _1 8 7 3 1c _1 15 -4 p -c b i 1h x 8 -y -w 1 3 -l _1 1o
-n -4 1f s -i 2 -x _1 1j i 3 e 1d -i -f _3 s _1 w t 1o 2 r 4 _2 t 1 -h 1 _1 2 2 2 -l 3 14 -z _1 -u h
_1 g 1 k -g -1i 7 k 6 d 2 -o 3 _3 d 9 _1 10 3 1y -i -j 1 t -1g 1l q 6 3 7 2 _1 c 6 _1 5 -4 -e e u c a
_1 3 -e c w -p -h _1 -e 8 -1 15 v t _1 1n _1 c _1 -z -19 -3 e 1c -8 -1c -v 3 a 2 k n _1 9 4 5 _1 r -f
i m _1 -w -m _2 -q j -w i 7 1 j _1 g h 1b v x f -1 b 4 1 2 d 1 _1 j -j 1 _1 -19 -1z 1 m e d 4 1r _1 4
k t 16 5 _1 z 1n -y _1 8 15 13 m _1 1 -9 1q 2 -1r f 3 -18 _1 -1v _1 1 1t 1 f _1 2 6 o 4 b -1 1g i _1
-m f 1o -2b 9 a 1 _1 -7 -r 6 -e 4 m -19 -b _1 2a h _1 k -k _1 1 16 b 5 -18 17 s 1 6 1u x -h -5 _1 -2
a 2c 1l 2v -18 p -5 -2 4 _1 24 6 -15 -p -14 _1 2 5 _2 1 -o 3 -u v -1a f -4 _2 b -3 3 -b 2 -n 2 g 6 1o
-i 6 3 1 -7 -12 a _1 c c 1a _1 12 u j -h _1 -9 1h 1 w -17 _1 s -1e d -e 3 1 1 _1 d -t -e _1 e -13 d 7
_1 2 15 v 17 k -5 -e 1 13 r q -c -i n s _1 b y 3 -i n _1 6 -1s -12 2 _1 a -z -p -h f -b -r 5 8 i d _1
g 6 _1 -12 5 3 f b 1 1w 6 _1 y _1 p -m b _1 f z x _2 i 9 -1n _1 -b _1 d 3 -7 a 5 _1 14 3 19 -n 8 7
-1y -12 9 -4 4 _2 a 16 r -15 n z c -16 _2 6 g -1c -12 1 -v -x _1 3 5 -9 -v 1 3 _1 19 _1 2 -s _1 -s 9
_1 9 w c -z -a -r -l 5 a i -k 16 3 -r -t 11 5 _1 t -6 1c _2 e -p x 1w x -h -10 6 4 -c p g -j u -a _1
-9 2 s _1 -x 1y _1 l -c 3 _2 1 9 7 e 1m _1 3 1e _1 z _4 -c 1 1 1p -v r q -2 g -1f _2 -n -8 _1 -6 3 7
l _1 -f _2 -1d r b 9 _1 w -p t 3 -17 b -h l 4 1 -e _1 f -1x b 11 -1 1 _2 2 -g 4 -1n 6 -y 6 9 a _1 -a
-m _1 1o -a _1 f 20 5 s 15 _1 z 1 6 -1c _1 4 r p 6 _1 s 12 1b c 5 1 c 1d _1 -1 j j -8 -3 _1 1 17 -1h
a 7 _1 -1q 8 c _2 b -m 6 1f _1 8 4 _1 v -18 4 1 k _1 12 -1g _2 6 _1 j t f -f 4 4 y 6 _1 -13 b i 5 7
_1 5 g 1 _1 p -c 3 7 8 1 g _3 b j 2k 1 l 4 2 7 1h m 1 8 -y -3 -o -9 i -1d -l -f -2i 1n -5 -l -n m -v
-i 4 g -4 l -13 z j a 15 a 5 i -k n r p -5 -i 7 -7 1g -d e c -e _1 k -3 -g j _1 s -e -m -6 1 u 2 -2 a
-6 v c w 12 2 m o _1 -1a -4 -m g -m b 3 2 f -3 1r -8 14 -m -9 -5 -a y -p 1r -y 2g 9 n 7 -u 14 1c 7 b
q n o u 6 -t d 4 -k 8 9 -1a -p j 7 -k _1 -s a -a g 1a 15 s d k 17 -19 2 4 -z -4 j 3 9 13 -n 1t -12 w
-6 4 -15 8 g f k 2 -3 q e 6 h -6 -1 4 4 3 7 -j t p 5 -p -8 -2 o -15 12 -2 7 -6 k p -g -n 1 h o -17 1l
-p 12 -v j -m d 8 l -6 -e 3 q d g 8 -8 -1r 6 j 1z -1 7 -4 -b n z 18 d 9 s 1g 6 1 1d -6 h 1 -7 -1d c
-u -g -b 9 1c -9 7 -d -1 -17 17 -c -x -r -l c 13 1r 3 -6 -1e y -11 13 -c -b o r 1s -m d -d z m -8 -h
-1b -b 11 z e -p -c 9 c -18 g -k 1f -3 -x -e g -g 19 8 9 -c -h -2 -c -1l -15 l k a -v p q -3 -8 -h a
p n _1 d -4 f -j -i x f t -b c 6 -c -10 -f -1u t y a -1 -9 -1 7 r -5 -s -d f q e t -d 1g 6 16 w d 7
-1e 17 -11 s g 7 v 19 2 -c -3 8 -1d w 3 z u -1m 5 -b -m 3 3 8 f d -1s m _1 a n d s c -g -9 8 -z -1q 9
t -15 14 w 2 -d 8 1 2 1f -j 1c i -s -10 -10 -x k g t s -1u -i -j _1 q -3 -y 11 -1 -1 3 -h b -6 12 5
-1c -b 1o c n j -3 -l i 13 -3 1s -x -2 1l g 8 6 15 17 w -q 2 1n o 1f v h -h -h g n -1k 7 -w -e i -d
1y -1 l -g h -6 1 g -w l q c 1d -8 t -y s k -1b t -18 d -7 -h g -d -2 -2 -d 8 16 n x n _1 e -h 16 -a
a -1q -11 x 5 -g 2 q 6 e -l -r 4 p d b -5 -i 6 o -w -11 20 -1d v b 1m -1a 23 c y 1 c 1 -10 -6 -k 9 l
3 8 -8 -5 -1h w 8 -3 -1b -1g _1 -z p 5 1f -12 18 r 6 11 -o _1 -r 14 1v -3 -f _1 s h -q -q -c 9 10 -u
-i 1h -k a -6 8 o -9 10 -16 4 u 3 f s -f -5 3 -o 1c 16 v -k -z -9 -9 -o -7 l -p -i -9 -m e i -o 17 x
-8 d f 1v a 14 -h -19 t -k -7 8 8 -q -15 c o -q 4 -16 -g -2b -g -13 3 _1 n m -7 o -b r p -4 -z 2t h j
b s 3 -j -8 -g 19 _1 1q z -b -k -7 1w -1c -9 1h -h -16 1f -1k -g 1 4 s j -1 -6 -i o -s 10 -1 s -p 17
-m l -f j -v f -15 h 12 10 1b v -s 5 p 17 13 -6 e 19 5 -4 11 c j 9 s b -1v 1 10 -2 -12 f -1d -10 1b
-12 -o -d z 8 9 6 -7 e 1 -l -c 3 b o i b 8 -l -d -g 8 -1 l -i -7 5 -5 8 -j -1k i u v 1y d -14 a c o b
4 -n 4 p -l u i -l b f d t q 1g 12 d 19 -a -1h -n -1 y z w -y r -i r -1a c a -n s -6 -n _1 -1e -f v
-2 -k 3 -i i t k -9 -4 -j t -11 -s a g -f p 17 -b -1w -4 g -3 -a -p 9 _1 1r -d q z -e -1b p 1 e -12 5
-g -1l -q m i d -1c -1l g l w -k 1f -e n -r -m 9 -4 -w -w -r 8 d 9 9 o a -7 c -9 e t q _1 p -1 -e 1k
-g 1k 8 8 q _1 9 4 -13 r h 8 -1i -p g -15 d -b -1i 1n 14 -e 1 -f -x 5 -c -b -w -3 -d 5 a 1l -1 1g 11
-y l 5 8 -i -p l -1j 9 -b -1 -d -s -s 2 -3 v l r r -17 -b 17 a -x r -7 -c -b 6 -l -9 d -q -a -8 -x -h
-11 d -m k -1 -u _1 r m g -p f 19 -7 _1 1r 2i -o r 6 v r -w 1d -m f u 4 -j -1e h k -6 -5 z -v -o -3
-b -7 v o -g c g -d 6 2 f 1c 10 r -4 -r _1 -3 -o b 9 -x -12 p -m -3 u r -v 8 x -p -1x i -6 -v u -b c
13 -t 13 8 -n 1p 7 -1d -a g c 6 -1x 7 -1f -6 q h -5 i -1b h 17 -d -1l -15 10 x 4 -1b -1r z w -1v 18 g
a -l -d 15 15 k -q o -v k -f -1r o -u -15 -1k -m -l -c -12 -q h 4 -1j -1i 10 2 -23 s 1 -h f -7 -z -1s
e 1r e -b 2 1b -y y -q r z -z -k i z -w 2n -c q -v -b -1x 24 -o 2 e -7 -14 8 m 1i w -b g 2j -g 1b -b
-7 12 -1 -r 10 -a 7 1 -14 -d g -y 16 d -5 b -l -9 s 11 -f 1b d -7 b -4 6 l w d v t a 25 -f -h x -a -o
14 v -a f 17 -y 3 t _1 -f -u n -d g -o -6 d -12 8 2 -m -p 15 z -1 b t -y -i 18 k 5 l 16 -8 -1e 1e 5
1a 1h 2 k 17 18 -1 r g r -t -n v 24 -m 13 -4 19 6 d 1u 3 m 8 -q a x -18 -9 -1b a -f -i e -f g 1 -1k
-p 1q a h -w i -1e z -l -1u 13 x y -f -g 4 -n 1j -13 -9 -d t 16 -i g b -2 v a m x -1 b -e j 11 11 _1
y -5 -g 1t -i -14 x 4 16 -r 9 -c k -g g 5 j -a 5 -10 e -v -15 x -a x v -s -3 5 5 q m -13 v 16 e -16
-1h -l 15 6 2 d -l -h 1f -2 10 1 -h u -g z c -g 14 -9 -l 5 13 -m 3 n -r 8 g h 5 1 1c -m -14 4 r 16 -m
h -d -l u -p 9 9 -7 -1m -2c 19 1a -7 -h 4 -19 f 7 m -e 1b 4 -b -u j -k -x -o -6 k -4 -m v e c g p p
-i -i -7 1 -w -4 -1b -1 g 2 1 3 15 -1f 1a j 1c -1c -r 1f b 23 -6 w -7 -e 1e -1 -1v -q 5 _1 -d 25 -s
-o -12 -l 18 v -1d -m d _1 9 5 1d 1f c j -o -p 8 e 2k f -m -c t 1k o a -a q -25 1u -g -r -r 1v -c -9
-19 d -e -f 28 -e -4 l u -4 11 -w -i -1i c -6 -19 z -23 19 -e -16 k -6 4 -6 -10 r -1d -25 5 7 -8 n s
-2 v -12 x r -d 5 -c 6 -1h -u 17 -f 11 f -1 -i 11 t -7 -q -18 -14 5 c -w e -e 18 b -a -p -d -r b -9
-k -3 1e -5 -10 1 -e -h 3 24 g -g -x -g 8 -11 b -1c 13 g f 12 13 r g -p 4 3 m -8 16 e l m -f -1 b y
-b c 8 -16 q _1 8 9 m i y -f w -1 q 1t w 1a 1l -i h -c -i e 5 d -c g k -6 -i 1w 5 _1 -e -v -10 -d 8
1t 6 1y z -2 -f j -y -5 -4 -e -9 13 m -3 -1o -c -14 -4 2 -1b 4 1f v -b -1f -n 1f -s -4 7 -1 1i -11 13
-z -6 s 22 a -14 -c -p q a 1n -k 7 m 15 -s d 3 -t -k -2 _1 o 1n -9 7 -r 25 1h -m m -6 i -16 c -8 -12
13 c -o x -7 b 5 1 r -14 -m -9 f -17 -1q -3 d 1q -16 -1g -a -6 -4 a g 14 m -3 -1 -e -t 2 v 9 -t 17 -3
1j -c u -i -4 u _1 y -1e 1e 1 w 19 -1 7 j a a -h 12 -w e -p 1m a -n -w -e n 27 -10 -c -7 -f -o 13 1j
9 -n 1c -f s -26 -9 b q r s 16 t -t 1 7 4 -14 -a -w -j 8 j _1 -9 -o y -i g j q 9 -5 1r -15 -6 d b 1a
-1 1w -c p b 1e 1s _1 i 4 17 1x -1b -7 -1 v _1 -12 1h 13 -k 1l 16 14 -f -11 3 z u 1f -f f -5 -t -1h
-x -r _1 y -v _1 -7 f 1m -b a -k 5 h o -e l -1p -4 -n 5 -1f d 5 -6 1g -16 -m 4 k 12 -20 3 13 -1 r t l
n y 1k j 1k 12 -9 p y 4 n 1f k -s 1e -r m -6 i z -d -10 7 8 -m -q 1j -1q -7 t d 6 d -p -6 -8 -n -j
-15 d p -z 8 l 9 t -w 1n 1t -g e d -5 13 11 1c f c t -1 a -6 -g j 10 q -1c 1g e 12 r 6 g 1k -a t -h
18 y -e -h c j d 9 -13 1 w p 9 -7 -6 12 4 b -o 6 -p 2 -d -1a 1z -1f -1r -c -20 -j -z -o -j 7 u -f k
-1 s _1 -2 r -x -w -3 4 g f -4 -w -1s 1b -5 2 4 -2 14 1 s -l n 3 -c -3 -1 19 -8 p 9 1v 7 -m f u 4 1 4
11 9 -3 -2 -3 -5 _1 17 -3 t -e t 22 -i 1b -b -1 17 f 4 a 2 -10 -1h -5 -4 -v 2 9 -f -c -b -2 -l 8 1i
-l -o w d 5 1d 6 -c -19 -1o 6 -w -6 -5 5 -3 1u b -5 l h -l -1n 13 -17 -1b u -w -1i f -n y z -7 -2 13
j 10 c 1n 1i s g m 1i u -8 6 -1j -e 19 3 2 -w -11 -l -13 e 19 z -g 7 4 d -k -1j _1 q -m -g 10 k -14
-i w d -k -6 7 3 -o 19 b a -4 k 2f 5 -r m p e -1o 1q -6 1h 6 9 g -6 9 -14 1g k 10 q 1g 8 -7 q -k -h
_1 7 t -6 m r -13 a m -g c m 2c i a 1a -f -k g 12 -5 1d -17 -m 6 m -4 -f -9 2k -9 -u -14 11 15 -j -1b
-8 1f p -j -3 1 1u 1f 1a a o r 17 -1o -h -11 5 -14 l w h c -g -3 -16 _1 -7 -y -13 -17 -t -4 1u -1j
-1x 1e -f v z -8 -8 -1c -5 -9 o 20 -d n o f 14 f g 1x -l -f t 17 l d m d -8 s t -6 1a -q g -g -h 29 w
-6 -17 1p r -7 -w -e 1i 1t 4 3 p -3 1g 1e h -8 -4 -e -15 15 d -l w a b i -7 3 h m -13 12 -b -4 r 1i 8
_1 -j u 1x 2 -z 13 m -o -1 s -g -o 9 -9 -k m -s -z 13 w 1e -s q -r y p s -e 5 -9 -o d 1b 5 t l -f -6
15 -x 1 4 p -5 a 2 r z j j c -6 h p -4 -q 16 -1h -7 p 5 -1f -7 8 l f -x -1c -x v -l 20 -2 -1g f f -a
-p 17 -22 1b d -t 12 -k -y -5 n 19 -z -8 -z h 4 -1 -3 -h -u a -2 -a c -e -7 w h -h 7 -l -11 -d -11 k
-l g -k 19 -1 -z h 7 26 -h r t -h -16 v -1g 1k -12 _1 1s -i -l -x 3 -1 f 18 -1 1m 3 i -1f e r -e -k
-10 d h z 3 j m -d -s -d u -6 -11 -4 t 4 9 7 -2 15 -2 -13 -8 -1a p p m 29 -4 14 -y -15 -1 2 _1 -1 -1b
-12 -8 15 11 -v -18 -s -6 -r -k -2 6 -v 2 10 d 1o -4 b y h f 4 -4 w o -2 -d m -1 1b -w -7 -8 f g -g k
b 5 12 -a s h 1b 9 l -i -17 -e -1 13 11 g d r z r -m -z -a -j -11 b 15 y -4 7 i 19 k -w a -15 _1 -d
-c -18 4 1g -1e -7 r 1b -6 h -17 g -g -13 -r -w x 1f -1r s 4 -d 1e -w q 6 -v 17 -17 -k 16 -d _1 -15 c
a -p 19 a 5 p -1z -q _1 12 k -m -f a -4 6 r 26 -5 -1c 18 -1 m g 2 -k l -t a e 1n -1n -3 -s -10 -y -3
17 7 f b 15 -7 5 o -14 -m -m -8 3 -15 10 r a 1k m -s -v -o -8 o -k -m 12 -6 s l -l -u -3 y 4 -16 -f r
-d 5 1c -9 -11 16 -r -o r -c f i -1e t -4 -15 1i -16 -r i t l m -i l -g e k 17 17 -e r -l -3 v -17
-2e -u -17 -9 6 -p 13 _1 -7 u i -1d i h -e 1a -6 e -8 -15 -6 -z -6 l 8 -1g 11 -l -a 14 -e -b -p q t
19 -8 y 1j 5 17 -9 -d -8 12 -j -1g 11 -e -n e 11 -14 -2 2 -t p 2 z -11 -b 1 -a e u -s -d -c c 4 5 8 r
-z -16 e p 7 6 -9 -2 -o -c j 1c 2 18 h r -b -o 8 -y g 1 -y k -9 -1l 8 -9 -o -21 -j -v 9 x 1f -19 -2
-3 b -m -u -9 -7 -o -h 9 -u -c 1x -f 6 -10 -b 2a 1o 2 -h -f e -13 1s 1h 10 1j 1s 26 -m -16 -h -r a 1s
5 m -a u 1b t -8 18 x 9 -t -t -3 -1u -8 -k r s -y -14 m 1 -w 1 -8 a l 1x e 1b -8 -q 1h x -i i -j -9 6
17 q -1 5 -3 -l 8 1 r 4 -m d u -6 x 1a _1 -17 -2 -m -1 1 5 1 -14 13 c 11 j -l x d a -1e m -a -7 -f -m
-a -h 9 3 -f 2 11 -1d -1 -e q u -3 -t -18 1c 4 1 c -1d x -b s 15 -1e g 9 1 -w -2 18 10 14 -16 h q -9
-2 -20 -1 r u 24 -7 10 -r z 1d -d y h n -14 -5 -c -o 4 s h 2 -e p -14 -r -16 -7 f 1h -y j e -r -a 12
r -1h 2h -1 5 w -13 m -17 7 10 -t -c 4 p -a -k 6 -4 13 17 b w -v -4 j a _1 i -12 -x -18 -3 -e x -2 -d
1 -6 y -n b -o r h -k -3 3 -3 2 t -f h -f 10 r 17 a -18 -a -16 -c _1 e -u 3 1d k 1d c h -k -m -11 4
17 -k -q z w h u g f 1a -1c u l -j -i 6 k 8 k -c -w 5 -n -2 h -3 10 o k 5 9 -5 -3 -1g -5 1j c c _1 -z
-c -2 17 r d s -1e m 2 r 1g -2 d -x c a n -c -11 -b -2 -o 6 n -h 1s -3 -d -5 -10 -3 1n p t -n x 1 f m
a l p 1g 19 m c 16 r i 9 10 p -d l -g -13 -a -a 15 5 7 n -2 15 -2 7 6 k 1x 6 -3 -o g -b l -x a p 7 -b
x z 1g l 10 h -v -7 -m -h a -g -7 -7 -2 1d -n -i 18 l g 6 -p 21 1k r 4 -b -o l 6 -4 -b q -g r _1 -g
-9 c 12 -8 -1n -a 1f f 3 1c -e -n -g -n -1z -9 g k 14 20 -j -1 1c 1k 4 h x -d -2 19 -i t -u 1j -1q -d
-o -a o -y s -4 -z b -d g e -s 2 i d h -i -t 1v _1 g 3 4 -6 -f 1i d 5 -2 -2 -j -6 1g m -5 -13 a f a 3
12 -1 c x -b 1g -p 13 -g 1c u s -e p 3 -f -w -h -d -1h -d -h -y a m 13 -1g -a -j -t 9 -u b 14 w m i 9
-1j -p m h h -1d -8 -19 1i -9 -19 d z -6 g -10 8 s -i -15 q -h -w f 2 c v n 11 g 4 -k -m -5 -e g 9 3
-10 d 1 17 m -1k g 15 a -q -1k -c -a 2 14 w -e 6 h v i 14 5 -13 -j -19 -b e q f -8 -s -g u -1e -e -v
12 _1 -b n 4 -j -f m w 6 -6 -j -w s 6 17 2 -a m y 4 a -p -w -1f 19 w -z -i -m -o -x 3 q -10 l 7 -q d
-4 4 -9 r p -3 m p -p 3 g j -1e -f n -f i g a a 1h 5 -9 w s 9 f 7 -g b s 21 v -17 -p -s -16 18 16 1
-k -12 5 4 l -2 -s -3 4 -13 -1 z -6 3 h h _1 -1c l 1e -n -10 -11 -15 5 12 -f a -1 -g c i 11 x i -6 1a
g -k -s -14 z 1m -7 -19 -h i d -7 -17 -8 k d z d i e 7 w 3 -o g -6 d 16 -g e 4 i -8 -d a t -c t y -v
-r 6 w 2 -l -9 -g u -q -6 -e x -k -g 16 -6 e o -9 -m -12 6 _1 m b -14 -7 -r 5 -c y m p r o b -f m -h
w 6 s k l -m -h -b -b n -9 -1c h g n -z l -5 -e 1n 1 -m l -17 -i x f -h 9 i _1 w 1h 5 -5 1 -f 4 -n -j
-16 h 7 -g j q -m -x -j y u -j 8 t 5 r -7 -i e -7 4 u -l f 8 q 6 -3 -c 19 e 6 e n -8 -g -t -2 a x s
-m -7 6 y d 2b u -r 8 9 -18 -j 2 -4 1e -m -l 3 14 x 1a -f 1f -t 15 -5 -21 -u e m -i p 3 -3 i _1 7 -g
18 3 b -j -f -1e -9 11 14 -r 1e -j b -m d -g -17 2 1g g e -j v m 1c -2 -3 1 v -6 j q -f -1h -m -l -f
-f -o -4 -1j -1b z z -18 -4 p i 17 f -14 14 15 x -14 -x g -l -k 1n -i 5 -3 -h -m -a j 18 6 4 e h -k
13 r h -5 1d -f 2 c -u 1b -d r c -4 5 g -j 7 -1a -1a -d z 8 1k 17 c -t 2 f -z 1f 14 -1j j p -1 t 5 6
-u -p i i 3 u 13 g 1g 15 k -k 15 11 9 y -l _1 -7 i -h -3 -2 -1 p -p f -8 1j 11 o -f p -7 -j u t -1l k
-1 -7 u -f _1 -q -p o 14 1i -q q d -q l -o d -b -e b k -1d p n -h -3 l -1t x 4 t 9 -d -12 -8 14 v -9
d -3 9 1 -a -v 18 z n g 17 u -a x 4 z -f 4 8 -15 -b -7 -7 -12 -4 -i -a -l -f q -i -1t 1d -u g o -13
-m 2 -b q -k b 9 -2 g -b w v -4 t r k -6 -z -r p 2 -y _1 -c -1f -s r v 5 k -q -t -q g 1d -d 3 -1 c 1f
z -y w -a h -2 14 -u r -1o o -r -1l y l 2 -e -c -q j -s -2 1f 5 -1 -t 5 i o -r -6 -7 16 i h -d -d 15
-1y 8 -1j 8 _1 r 17 1g -7 -10 b -13 -g p -4 p -1 19 x -9 -c z o b -4 a -p 1w z -1q j 3 1g 9 w -c -d
-o t -7 -b -5 10 10 p 1z a -5 7 e k -1j 8 -7 -o m 1 t -7 v -10 h -3 7 _1 -g d -b -q 2 6 1 -g -v -3
-17 -9 x -g -1c -1g -19 12 g -q -7 9 -1j -r 6 -6 1n y -18 -16 15 c -4 -b c 6 9 a 2 4 2 9 5 m -9 y -2
m -3 z d g -i 4 -10 -e -1j -6 w a r o -z e -z -1 z d -m -14 16 -k r c 8 x s 8 -x 1q t g -u b 8 k -s
1g -6 -h -1m -5 3 m 4 -o k -m -5 -g _1 -p 1y 8 -13 -s o -1 j e e i -15 1b -1t a m g 5 w s f j w -l -j
t i c h -4 -1e -y 7 -o 7 -l -c e -i 1e -h 8 -f 1e a -m a g -f 2 -8 17 v -9 -d -k _1 h v 1n -v -c 12
-7 a -6 q -1 t 11 z 4 1w -10 n -1b 6 -p -f -2 m _1 q 1 b b 5 -1k _1 1o 9 1h -j y -p v t -8 f 16 -f a
-t -m n -v i 1d q 1h 7 d o -6 -v b -t g 5 c _1 j 1l -v -7 -q 8 -1x a -1b 9 u j n -5 -w -1t c -q 8 -k
b 1b y 2 -6 p c -4 r 1m -k 8 g -l -p z 11 7 -h 15 -c 2 z 1i -4 -t v j 8 4 1d -h -t 3 -10 -4 -4 4 -7 1
14 t 5 _1 9 i g -h -14 7 -b v -2 -d c -12 g h r 8 -v 1q -9 3 o i -2 -i -7 11 -f d -1f -a -7 -d -1c n
1a -b 8 -j -g -f -q i w o -i -n -a -d -k m 5 6 -4 -k -2 -13 14 -b -14 -9 -m c m 1c 2 -1b g -k k -o 9
15 -1 -v x 5 j -w 1a k t -t f 2 -18 2 27 b 3 -k -1e -l e -g 4 k s h -3 -1v 8 9 -6 r g -e -1 _1 -h v
-k 8 -e 2 8 9 g -7 -4 -k o -z f -r 8 -o e 14 -1h -3 -9 1 -1d a 7 c 1d -a -4 -r 15 k d p -j x p -3 z c
i 15 v -s -8 7 e f l 4 10 -4 -d 3 1t e 12 -1h c y -o -c b -q 17 7 v x r b s q 4 e t x 1r 5 -7 s -1 -6
-u 1c -1m m l 3 -s q -7 -a -s k 29 x 4 1z 1d 2 d e _1 6 -z 5 -15 8 -b -16 13 1u -1 16 -l -h -11 k p d
-z j -11 15 9 -c -z 7 -7 -f -5 2 _1 m -t -6 -17 -r e 17 4 -10 -8 -c 7 b -18 2 i -q -1 a -e -c 12 -d 4
k 4 -e _1 19 -6 r 4 -1f 6 n -3 -r w 2 3 -8 1f l -j k z -16 m -9 p -h p -1j -i 18 f -b p g k 9 -o -k
-o 9 -g -5 h 1w f 4 -2 t b -6 v -k _1 18 -1j -16 -w g a b 3 m -n m -1 n a -b q 1 8 -5 -4 -19 -1h b p
-a -a 3 -c -o w x -u -k 1f -1g -5 c o -7 6 -19 6 5 -4 -k -y n -d g f l u 1f 2 -1 -e g 1 d -5 l 12 k 1
19 -1 q -s 4 -j -l c -s -6 o 1w 5 h u b _1 17 -10 -u -w -2 -1d s -c -7 -4 9 j -4 -9 n j -7 p -1u a
-1k g -d 7 15 -d -v u -n -u 12 b a -12 -c -l 1e -o -j x 1n -4 _1 1a -i 4 -y -o -v 1e -1f -1t 8 -6 b
-m -d -9 12 -l -r g h -8 -t k 3 -z 5 _1 -c -n -1 -1 -p -1 m 1b b i -m 1k r 1d -o 17 -6 l -c 14 2 5 -b
1 -2 1 7 -p 11 k i -a 2 t 3 x -1 4 x a -9 -c f -1 -v 9 -4 -6 -1 y -6 b -1 -d -l -b 16 -11 -x 8 b -4
-1b 5 -8 f 16 e -i 1 t f 11 l 1a -r 1f 4 13 19 -i -10 p _1 -r 2 -l 1f 1h 15 -a 8 a c b -e v k 10 v 14
10 i 1 6 -5 -o -2 w o v k 16 d -g w w -2 1b -3 2 b 6 -l i w y -1h -r -i k 12 p 5 15 -7 d x -c -m g 15
11 3 f i _1 2 e -19 n -p 8 -6 -5 -f -13 19 -a j -e -q 1n 1a 6 -1g 7 m -3 7 w j -5 _1 -14 8 q -u e l o
-f 6 d -11 -11 u -4 2 2 l n z -q 1 j i -z c u -y -r -f -5 -i -1a -17 1n a 4 6 -9 1 c -w -r c 13 -4 a
-14 1 r -j h 12 -5 -13 -5 -m -q 18 14 -e -8 e i 11 6 4 3 -8 -e p 1a d 8 x 16 -e _1 y 4 -o i -h -14 s
-f -n r c 20 9 i n -10 g -l -7 7 i -k 21 6 -v a -6 -2 -w n 14 3 3 j h d -1d -4 -1n y g -h e y e f -9
g i c -11 -c 8 _1 -x -11 11 9 d q -q -1 -l 1d 1a -m z -o -7 -6 -l r -h c i -h -1v -g s -c w -n 1b h 6
1k d -4 -z 1m -w -u n -g -j -r -15 6 6 h -o -o -1f a c 12 7 o 5 13 -b 1m i g 1f s 1d m -k 1p a 6 e z
a -10 7 b 16 -9 17 -l j -h 17 9 5 -t 2 x 1g -8 1s -i 1b -1h 5 -1i 10 -w k a 1n -d b o -x -1l f s -1i
o -15 g -15 -2 -13 -q -r -g 1q q g -13 b -r l h -4 e c -t 10 -4 5 l l -c 3 -5 -1f 1g -z t 1 -e -1m
-16 s h -3 j -3 17 j -3 10 -l -1 -f 4 g z -b -h -25 -9 m -b 15 -4 m -9 m b 5 4 r 2 -2 h d -q o -3 15
a y 8 -k k n 17 -q s 10 9 j -f -g -1o r 6 -8 -11 -18 -g -b 6 c q y 6 1 -n _1 7 e y d -l -h a k 10 f 4
-u l 1h x -7 8 c 10 -n -q -e -15 c -o 17 3 -h 6 h p -12 -12 11 n -s -o l -t 23 c s w 1b -1h v k -6 15
1b -n 2 -1 -g -3 a 7 e -i 1d j 4 -c o -4 -2 -7 1e -g 8 -3 4 g 18 -5 2 5 -1 4 3 -e x -9 -16 -18 -10 -p
-g -c 13 j c 8 -a 8 -8 -7 -3 1j -17 -g -8 -z -1 -y i -c w a -z -h t -y -j -c q -n c -p 1c _1 g u -9
-f -s 5 -g 7 q -r -f c k -u d -w 12 -2 1 i j -7 11 e -4 -7 -v q -k 15 e -4 k -1k -n -l 7 q w -t 7 f 1
u -m z -j 1a o -i r 8 -v l l 7 -n y k 2 1 -1h i -1s -18 7 h 11 -c -r 4 6 j -j -5 b -c a 18 -l g -3 6
-1c 17 p 2 k -2 -1b a f -j -5 -g h -1j 3 7 2 1v v -3 c -k -6 15 -10 1 -12 x 9 j d -3 -n -b _1 9 8 -15
p -o 13 -1 -l -i -1d -2 m -9 -11 k -3 -4 b -n j 1 -7 -1 k -n 7 b -q -8 e -3 -j m 19 w s k -10 n 5 -a
h i 4 3 -v _1 -1 3 -1m -7 c m -2 q n 2 l 9 -1 -3 27 d -v c 14 -e -13 3 q -3 -z -s 1q x a m -y -o -j p
13 2 8 o -p 1s b -11 2 -3 -m -1 -h -b y g -8 -p i -d 1k -12 l -2 -16 1g 5 -15 d 9 2 -j -13 -9 5 1 1w
7 -h 1a -o a -a j -x h 7 -10 v -1 -p -17 k -6 w f -2 15 r d 13 o q -18 -9 _1 12 b -6 m -11 m -c -14
-19 f -8 7 6 15 m 4 -19 -n 16 o 9 e -2 -1b 1 w m 1c u -k v g r s 1f 18 m e 8 w -n -9 13 v i p q -j
-19 9 k w k -1b l -1h p 13 -4 e -11 i -g -4 e y h s -7 11 -14 -16 m 6 4 m f -18 -o -11 f 1m -e -g b v
-i -n -1f n -4 -o 14 -3 e 1h -u v k -e -j q 7 b v k f 1d -1w h 1d -h -f -q 10 2a -9 o -c 2 -l c -v v
c 11 a 4 g -e v 8 j -o m i g l -p t -e -q -a 1c q -n 9 -k -c -6 s 13 -12 -8 -v -1 f 19 -x -g -d -s e
-g l 20 7 o n 9 19 -3 -2 -p m _1 -1m u -f r 1g -7 -10 -g -y u 1k 2 -1m -y w 1l -3 b -1f 11 g a 1b 16
4 -p p -w -7 -9 x a o -3 -7 -b -o -z j _1 x -n -g c g -b k o o -1d -h 1h -f -7 y -6 -h -i -27 -11 s 5
-7 2 -c 3 -15 v 10 -19 16 l -l -h 1j f -22 q 4 r 2 r -a i e 9 6 n -z v v -u m -7 1h k -c c d s -f -h
9 7 12 9 -a -x f -q -l d 9 m -1e -p b v -l -l -y d -s 3 r c o q i -c s t 12 -a m m u 1h 2 k f 11 -12
8 -12 p -3 q -8 m -10 5 2 1 -p 1h _1 -h 9 -4 19 l -i -b 1b 6 -18 u -5 -t a 1x x m 1 -l o 1h d -21 -j
s f 1h 6 2 -c -3 b -4 17 -6 d 1m -l k j -m -c -t i k 9 -8 -10 -8 -m -w -x -h 1o _1 -1k r 12 j 7 7 -e
t -9 -u -6 x -15 -3 10 -a o -i p _1 -1 v w 19 -p -o -6 -f -5 -e j -1 11 d -11 7 -z 4 a 6 a -t _1 -w g
-2 -2 11 1 -n -c -k 6 b q v -3 -j 1e 1f 5 u -h x -8 d -1 c 1g 6 d -1 i -17 g -7 b -j 6 15 c 1b -o 7
-m p m -c -a u -e -1 _1 -j -d k f p -j 12 z -1 i k -1 -i f a s 24 -6 -7 -j -c 6 5 s 1l -j -1 z s _1
13 b g -o v -19 -2 -l t -5 -7 s -h v -18 _1 8 y -u 1e g p 6 -4 2 13 q -g 17 -17 x x 4 1o -c l -a -7 n
o c o -1 -11 -k 1e -q i -3 1h t -a -r 2 4 d v -u f g 9 -p t z -e k -11 -1a -k -f 7 5 -7 -f a -g -j 1m
-q 1r x 7 m d g -o t -9 l y 22 e -y -5 15 v n -3 w -t -10 a m 1f -5 -q 5 c -u -b -q 8 5 -t -19 i -7
-1f -n -h -n -6 -1e 14 -a x k -i d 3 -h -p 13 -h -7 -p -2 s h -12 o -i -1f -14 -w -t e 1i -1d 19 -11
-a -c 1o 10 p -12 -q 1a -1c 3 15 -h -d j -e q -6 n t e 14 c 5 d -3 -a -10 o q -q -1 p 19 -1a c 4 1 a
7 16 17 -8 3 -5 6 -4 y d 1 e s -k o -y -c -f -11 -1e j d q -a _1 n 1 -16 -e n 6 -5 -j b e 1c -1c -f l
-e -10 4 o _1 -5 3 1 5 l -4 d -6 9 s -4 6 w q j -s w f -h 3 -a -o -16 e 1d -c 1a -4 i -q -9 t o -1 -7
1k y -f -c -2c -1t -l i -9 3 -i 3 -2 -8 2 -1a -1m e 7 q 7 -1 h -x -o m n o u x j -3 1r -x -s -d 1c -d
8 t -c 1 -1a -1 9 -d k 5 -3 2 b -7 -24 b 9 -l -6 l -q x -4 l -x 8 -z 17 -o -w -7 q -s 7 -k -w 2 -p 2
-1b -5 7 -z -d -l g g 1b -j -1m -s l 4 -8 1c b 6 -7 j -c 7 -c -j d 1 -6 a t y 7 -d -e -2 g 5 -1c n h
p -r d d -7 h 12 n -k 9 8 m y -v -8 -3 19 o 6 5 _1 n 1c 2 -16 -n n 1q o -q 5 c -f -5 5 _1 -p -8 f y x
-d b c 8 _1 -6 i q 12 w 4 -1h -l y r -6 -q -1 -3 -w 1j -4 -i t 7 -n r 8 -1k 2 -8 1i n 6 x r -e -e g
-5 13 -s -f l -4 h 12 1 -a c -n g j -9 -g 9 -l a -7 -8 y -s -j -g -q n -c w 17 -n -n h 11 -r -s p -15
-1b 7 w t -v d -1i p 5 -x c f 7 j -g 11 1d -n c 6 17 -2 d 1 x -f -n u h w 3 v -d -9 -n -f b 2 -d -l
-u d -u o -14 17 6 l -1f t 7 c g -17 9 1e g b m 6 -b -g -h -1z c -4 -16 u c 1 t s -k i 6 1l 16 m -9 8
8 5 -a 1z i e -12 -3 -a d h -8 7 -4 -h 10 7 -6 z e 3 -e -6 -l -1n -3 -h -k -j -5 -b -1l 15 p 5 z 25
-f -1 -f s -e _1 t -f 4 -c s -b n 28 -4 16 -16 2 -c m 12 q -f r -b 7 g -g t -a 1 _1 m -k t -i -e 4 -m
-r -z -y 19 -g 5 -8 m k 6 c -a g j j -y 3 7 4 _1 9 u -k 8 -q l n _1 m l d -16 -13 1j o i 5 g s -1 7 u
z 1a 3 t -1b -t -9 g s e -7 -3 2 -16 9 -w -j -i t -7 -4 -8 -h -q -l -s d -p -9 9 -w f -8 n m -1b -3 2
p -10 5 -1k 8 f 1i b -c e e 1h -k t -13 7 -13 -o y -18 4 f 5 -o 1c r -1k -g -r -l 15 v -f 15 -5 2z -d
s -n -x m 1a m -k -j b r d -16 t h f 1x -3 -1 25 f 13 t a -1c -h 1b 1 a 7 1c -z v -15 12 1 -h n g 1a
-k j -f a -1c -x b -s -5 1r -k -2 i -b -c k p k -t g -g -9 -c 10 -c -a d c 1s a -1e -b -14 -r 1 1l 10
-w 12 -7 4 -5 8 x 4 1w -10 k -11 4 4 4 -6 12 -1t -q -5 _1 9 8 -1x -1e -c 1 1j -e -b -p 7 x q -1 7 -y
p -9 i 11 g -2 r q -1 -6 k -j -f 28 1f u 2 1q -1a n 19 t d -8 -2u -3 9 -d -10 t 20 h 5 w o -3 12 -1f
-m a -3 x -l -y -p d 1i b -11 -2 -o x -7 -m -k 18 z 3 a o r -h d -s 1n u -5 -g -7 5 -5 -1f c z 14 8 1
o -g c i g -15 u -2 -d -w -5 -5 21 -t -p a f c 15 -6 m i 1r v -9 7 -g -l n 1n z t h -v -5 -19 -r 1v 6
15 -7 q f -y -d h 5 a -12 i -2 6 j 29 1 -3 -m _1 -1a 1e d a c -17 16 j j -d -j p 13 n 12 -4 3 2 -1m
-c -k -n 3 9 1e z -i -8 u -g _1 -2 -m -1x 6 9 x q -6 g a 6 i -2 n -f k -l 2 v n h 1k e 1j o o -4 d -5
p -7 -2 -n d 2 -1s 3 3 2 -f 11 1e -3 -8 -10 -1v 4 -1b -1 -r w -m -1 -x -5 b u -n -13 -14 v 1 n 1r 1m
e -1f e 18 a -i 1g -v -n -m y 7 -3 -g p e 1j -o -k g -a -1p -g -m 5 -6 b k 5 n 16 14 -15 q h -n k 15
-j -1c d -f -1v e g 10 -d 9 -a 6 o n -2 -o -4 -b -1n -1 3 m a e 12 -10 1m 13 1a -q -2 -q -1b l 3 g y
2 -d -s -2 3 -4 17 -q n -7 16 -9 -q -d 3 1c -v -c 2w -x a 9 -a -y -u 4 f -2 5 -w -d -8 -q -13 1d 1d
-p -13 -1l _2 1c _1 -s 2 -6 7 4 1c -a w f -1k 1e i -m d -11 -w -16 -6 2g 6 1d -r -g n -1s s -d 6 6 -b
-6 -13 -1d s 13 1o j -13 -i s u 1 i -17 -4 1h -e 1c -t 7 1o d -f 18 f j -b 8 -q 9 l -h c -c 5 5 -b 1d
a -1c -16 y a 14 n -3 19 1 -1x 7 -1i 19 -p 3 3 r -2 n b 5 -9 -o -1b -f -j -1e b -b -a -g -15 -o 7 -3
_1 6 1d -p -f -a 5 5 k 6 p -1y -g 1o 10 -7 -1l d 1n f j 14 -b -n -r -7 -e -1t -j 1a _1 s -i -e -k -1b
6 m -l -1f -4 7 11 3 7 -u -3 b -1 5 1f b -1f 1n j -1c -5 -10 -14 18 c -4 -14 -1b k -m s -5 -j k 14 2
1h 16 -5 17 -c 7 f b -k 13 3 -11 13 -1e -q x n 1a 7 -f z -3 g 19 y j -12 -6 -s p 1b -q y -a _1 m 9 -q
m p x -k i l -r w -a 1q b -9 -l 5 u -14 -i -13 -a -8 -5 -e _1 n -1c 14 1g 1i u 1p 11 5 s -6 5 _1 -d 2
-q d -12 -l 13 -5 -1o r e 5 -m m 9 26 7 -a n -2f 13 -1k 1f -15 -k -q e 19 12 c 1x r -c -1q -l 4 g n
-w l -j _1 g 5 -1p 6 15 a -c 18 -10 m 2 2 8 1g f -9 -20 -14 h 2g -6 c 1k -p t d -1h -1d -14 -1 -o -r
-1 1e 2 2j r q o 18 9 -1 -7 -o -h 3 12 n -2 -9 -5 -s -3 _1 -8 1k j -f d z -h -14 i e 1x -18 g m -d b
j -3 2 2 d -b 1g 6 -n p -r e -c 18 -9 -12 -18 s b c u -12 -i -x m 1h _1 7 -13 9 3 b p -s -15 -u -9 8
32 -v -d -j 2 v -j v 13 -13 e -k k 13 -1q 14 1w -19 -e -b 10 -14 w o 1j -9 -a -p -3 3 -1b -v z -4 -l
1e 1 5 9 w -4 -19 1t 8 _1 19 9 1k l -1 1z -x -15 8 18 -w -a -13 9 h d -1e 6 c f -9 -g q r -6 -8 -16
-1 -n 17 -p d y w n d 3 k h -q -p -j -13 -e q -2 1 -1s 3 -i 2 t s 1 14 e -f -1b -4 s n g -s q n 4 m f
u t o _1 -5 g -m 2b m -3 -1j c -8 o -1i 6 -b 1 -v -1u t 6 4a -y -p -u -7 -b 4 y -a l 9 -4 k 1 2g 1r 5
2 n 1e 1c -g 12 q c 8 t 5 y -p u 1t h k -1m -15 -w -s f -h s d e x c -d -1h u s 1i f c a -2 h -k j -o
-s 15 -3 w c -1f 1u 3 m 8 4 -w x 18 -e -k g -i q h j q -1j h -e 3 -9 a -y 1f 13 a 12 f 9 3 y -j -a _1
-a -c -h -k 15 -j d 4 -1u 3 -n u -i g -7 q -x -7 d -1b m -f 13 -10 6 -k -c -5 -e y 5 -s -1z 2 -5 -v
-8 a -4 1i 6 -g f -e 11 5 -b 6 e -2 2 _1 c j -3 m -f 8 5 -1v t -j e 4 -c 1m -m 18 -7 7 1 2 -e -k i z
-z -a i -12 -17 -6 d -u 2 1 -m -19 p -i 8 6 13 -l u k -g v 11 o -1c -v -k -s 2 i 1e h -c 4 -j e -a 1i
-z 17 3 -h 14 1t n -j f -4 u _1 -d -n -a -h -4 14 j -18 3 -q -8 -v 1k 1e h -16 v 8 r -h c z 6 v i -f
-6 19 -f 11 e g q -t t -e -6 -9 -1c -a 8 -6 16 3 9 -l b c -1l -1j -3 h q -i -12 -2 -9 -7 -e -m -c -7
-1b m -u 6 -7 -s 17 g -2 u 9 -r -8 -l e -j -6 -5 -1f 2 5 i 9 q -m 9 p s -v -b u -h -y x -3 f b -g w
-5 9 -7 -m -2 17 7 -j w 1e -6 t -b 2 q 1e -1g x p w 1 12 -b k -13 -4 z -e 9 -r 16 z l -v -h f 6 -g -t
-l 5 -1 -c 1c i -t -q 3 -e 4 b 20 j a n -6 -1l i -b b 1d m j i -g -1a i 2 g b 9 2k 1m -4 -9 1 -5 18
-h p 8 g 14 2 18 -8 -j o 5 6 o 1w -3 -q 6 1r -v -1 -x -y -d -21 r h v -2 g j 3 -i z 8 -4 -16 g -1d 1f
f -13 o 8 1i -f -1i -k -9 -q 12 -1a 16 9 1c 17 h d -a -y q 5 m -y -y n h -1e -q -5 i 3 -l d -6 -9 -m
-w 19 -b -11 4 11 n -m k -f -c l 1 m -1i -q 17 17 -6 l 2 7 -y l -t 1o -f -1c c -7 e 18 -3 -m -z 4 -f
n i -c -1a -16 f -f -z e 10 3 1b y -8 -b -7 2 2 -q 7 -t 5 -k j -6 -a -5 3 q 3 17 5 -r d 5 -m r w -16
-k -a 1m -h -p d s -h -d 1f s -12 -q a -n -10 -o a 1 -1 -u -d f n -8 12 -p -p 16 x p -11 22 e -1h 1d
w l 2 -1 s y s s -i j -k m -k -r b -e -13 t 1m w 5 -l 2 -t f j _1 11 g -g -u 1n 19 12 v -t -h l 6 l
-b -8 -b z m -1a -a -v -6 v t -1r p v u -6 -u 7 y 8 q -l b s 2g 17 1p k -1b -m -q 1c 9 -4 2 -n 1d -7
j -n 7 z s 6 -8 -4 g -b 5 d -f -1x f -z 4 o -g -11 i -i d -y l h e x -d 13 -16 1o -19 2 -v -9 16 11 w
t a -5 -i a 3 9 -c -18 2 -u -l -w a -n -x v p 17 e s _1 1q -6 -r 1m k m -4 r m -18 -f -p o s 3 l -1e
-1i 1c e -5 10 u 1c n 1 n -1q -y -a 2 1e -1k -d -9 -8 2 -6 m -f -1 b 19 u 14 y b g r r g y q s i 1 x
g u 3 _1 c -f b -g 1g -6 1 r -d -8 -7 -2a -z -4 1t 1k 3 -p v -i 9 -v -3 -m -n b -d 1h -4 16 z 4 p h
-v -p -c 11 -9 -p -o _1 1b -c -t -3 -17 -5 8 -1t -q -h -r -g -h -h -2 -p 4 -11 11 -z k -k -w -m m h
16 1d 18 -c r 11 -q 3 i j -16 j -1c -1 -g -y -6 1a -1 16 d b b -i -3 q -e j b 3 _1 h -f -z q 2 x -21
y k r 7 k u e -z -5 d y -y -l -13 n u 16 l 13 o f b 1t t 2f 19 u u -q a 15 y 7 -m -1c e q k 8 -t -l h
-f q v _1 7 -i 5 6 j -z k y k z 12 -2 _1 -7 -8 -t 5 n -l 6 d -w -4 -16 10 -1q d -1 -h 8 5 -h -b 3 -1g
2 o 8 -8 -b 1a -h 6 4 -k -g -9 p -10 1u s -j -8 c j -f -t 5 t 3 6 n -l -e i r h 17 12 1n o q -u i x q
w u b 7 -14 11 -1 _1 -r 6 a -i 10 -s 1g 6 n -17 19 q -l _1 -7 14 p -h -v u 1b -a -a n c -m -8 -4 6 p
d -7 w 2 -x -a d -q u m j 8 -5 1a -n 1 w 14 -1q w z -f 12 -3 w 3 -4 -m -e -7 5 -f 1k q n 5 -e -f 1y i
-a b 1j -1l 9 13 -l 7 a u w -j -j 19 -19 8 -i m -4 w 8 r -6 t i -j 1d _1 -w -9 -n m 4 f -h _1 -1k -7
z x -s -1 v n -f 1j 1h -17 1a z j -r f q z 5 -3 s -l -g -v 8 -12 n f -o -b -17 -6 -5 -h v 1f k 13 -n
v 3 l -14 -s 1a -1q 8 -1q j -z b -p r -o -4 4 v -7 f -h 12 -1 d -6 -g w x -l h f -1f -i g 2 8 -h 2f b
d j -1 a -8 -x 10 u -r -5 -c -8 18 a -1c -k q 8 17 18 -c -6 v 12 n -2 -4 b 13 s 5 o n 12 d -18 -y d
-1j -16 1e -c _1 -5 -p -m n -1m -r -15 12 m -1 l w k 1 14 n p m 2j d 1v -1a x -1m p -m -m -8 -m -k 3
1b p m 12 -1g 2 d -1s k -2m 14 1e -t o -o j d -7 -g -p 13 d 12 o -l 14 n -h 11 -a p -r x -12 1c 1t -i
e 17 -7 -d -1 -v 1 1g x 2 -n -c -w c g -d -1r 1k -u p w f 13 -2 o -m -11 9 6 i 3 -z 13 12 _1 -h -1g
-t -g o -17 v i -r -b 16 -17 -3 -8 11 12 -u x a 2 h -m -c -q x n a e 1h j 16 s -w w 2 -m k -q -a g -m
b -5 11 1b i e -c -j -1d m 1 -f -7 -a -1b 12 1i t -12 -1 -1 -a _1 -1d -8 -1r h -8 l -o 4 -b -16 -9 -d
m _1 3 5 -1e n -o d _1 h w w z -p f -b r -b -d 2 -n 16 -3 -i -v e 18 -u -x 14 _1 -6 -s -e -d -c -1c
-z g 1m 4 -e 10 -5 -m 4 y 13 h -10 7 -14 t -h -f g g -q j c -9 -s -14 o -1j d p -1f -6 u -e -1x l 11
9 -2 -j f 1h 13 q -j -6 -r 5 -u y -e -w t w 1 -a -n j 14 -p 1j t c -n -c 1i -12 1v o -9 -l q k e 8 -j
e -13 14 -u -s 6 -10 -1 -10 -v 17 x _1 6 -z t -14 -f 1 -m -d -g -r k -m 2 c 7 -g -e a j i u x r -9 -n
-w t -b -1q 1k 15 r r -c a -7 q -25 1b 12 n y -p m -q -j d 11 9 1 -h 1a n m -3 -c 16 1a -7 2 h -i -h
-3 j b 2 -d 12 -m m -q i p -q -2 s 2 10 6 6 -q c -q i 1 k -s -5 -r 3 t -10 a -p -9 6 -o -f 8 1e h _1
n 1c -n -3 -u 3 i -r k -7 o -v c -3 m -s 9 18 2 v 1c p r 8 f -5 12 d 1k -14 c -c -18 f n j -2 t 17 q
2 t 8 -z s s -3 t i r -14 1b n h -e d -n o -s 13 i g -d -y -16 a 21 17 p w -15 k c -f -3 o _1 k -4 _1
-q -k 19 -7 -x 1a b -b -c b j 1b 1 h -1c o m -7 -5 -z d -j -d 6 12 -i 3 7 w 1e 7 6 10 q p -12 -q -f
-3 -2 6 -c -1r 6 n 1 g -f -e 5 y -h -i n -8 -2 -5 -15 -l -9 f -16 j -1c -5 -e -8 b -d c j d 1c -u -t
-1z -2 2 7 -w -b b m 9 -2 -s -3 i -j g -c 1m q -n g -f 1d 17 2 o -1 -n -8 b -4 5 1e -c 1e k b -m -a 1
b 8 n -19 u -i 9 9 u z -a 2 14 -24 1v m 7 f -j t -o 4 4 -b -l c m -11 1a v 7 m -1d -8 4 j -9 -g -2 -s
8 1 -4 -m -1 -1h m -n i x b 12 9 o o -o f d 1b -c -19 -15 8 x 5 h -g i e t -10 -c -z -3 -h a 14 u -v
-7 l 6 -e y 1z p b 1 t -1d 6 -5 -1 14 2 u -q w -9 -a 6 p -m -j c -9 -6 _1 r 19 -4 10 -3 10 n -18 p 1c
r -6 -a -11 1b n r a -9 -s 7 _1 t h -15 l -r -1k 14 -3 t -d t b -n a c e k 1k -g a -w l -14 -i 19 e
-t p s l k 1w t d 5 f u -6 6 -h 2 -d g u q -3 p 1p -f 4 -4 8 -8 q -9 -5 -1c a 5 y -1 -u r 7 -y -f 14
b -3 16 5 -1k -18 -13 -e -1a -j -11 p 17 13 -e s v -v 17 -b -4 1 1c 13 -y -19 _1 1a -2 6 x d -9 1 1 k
z 4 -8 27 -4 -c -5 m 10 -r v h t h -i e -o e -5 1m -d 5 j s -1m r -15 1 -h -2 -a -f t 2 -e -3 -9 1v
1f 5 o d b -e -n j -g -9 -6 r 9 -1 1p -1c -r 7 -q 13 -5 -6 t i 4 w -d -k 1k _1 -c -12 k -1g -1 p -1
-1 a l d f 8 4 4 -23 6 1 z p x -y g -1w c -a 4 -d -d -b e 18 -z k a 6 b -6 -2 -5 -18 _1 -7 d -y -1j y
-p -8 -o p 1h -g -i -c -7 -7 w -16 -q b -13 q q -9 -z -g -h p -k 14 14 -2 -h c -t e 1g -14 -6 -n -9
1m -d -f _1 -10 1p -6 -o 1 u 3 t -6 f -12 1p -3 -8 w -o y d 1j d 3 10 -1n -g 4 d j -5 x 5 q i -s x y
-7 k x b z j -4 -x 7 -4 16 _1 -w -9 -13 a u 1q -5 -w 10 -z -10 g -1m v -j -h w y i 19 6 i 1n -k _1 6
o i 2 -12 -x -x r -f b 5 15 y v -e 2 n -b -n y 1g -n -f 10 -z -1 r -a g y 13 t 10 _1 1l -5 p q -y -1a
h -26 1h 1i -1 s l -g 2 -u -k y 15 -h k 2 -r i u -c d d -1r -x -h -8 -h v 1e n -u -9 -1p 15 c a 1b c
-5 -d q j _1 -1s 9 g k -5 d -s 9 5 -y 5 -j -z -o -6 -1o 1e _1 4 4 i -r 2 r -c -f 5 8 15 -5 1 1e -g 1f
6 -k z -e 1a -1a -3 -h -q -8 -1 -a -7 -1r t e a v 13 -u n -18 1l -11 k 7 2 1t -l -p -p k -1 -h a 7 -r
8 -1l h -1h t 13 2 1c -y -b -d -p 9 -1h _1 -8 -1a s 7 6 z -3 -k e -a x w p -r -8 5 -v -1d 1i h -i -7
-5 -i -f -m g -l 5 3 -13 8 u -f -z -k t m -e 7 -j -x -l n -x 6 -2 c e l -m m 1m -3 -15 -2 j 3 10 -h q
-c _1 s 1k -8 1i c l -g -g -9 -b -1 -i -1b -o -n -e x -h -1o -9 j o j 13 -o -p g -m 6 -1j -v -l g 1n
1e -6 x b 4 -s 1k 2d 1b -1 m -6 j 13 1f 1j 9 -u f -f 1a 2 w -11 b v -b d 17 v 1c 1g -b e -o 10 -z 1l
4 -5 1n -c 1s -5 1x -p n w d -a -16 1u q h d d -1p 11 n -f r -k -9 -k r p u 6 e m d -14 -a 6 7 -x -9
x y -8 g j -a b a -b -p f 1s -q k -9 -5 -5 -9 -u 12 -1v f t -n i 7 a q 10 -j -t -u 1 u -l z i -7 -i
-s e d -k l -3 z 2 -1c -4 1c 5 _1 t -6 _1 -1e -j a c 5 r 8 -14 -i r 7 y -y -7 4 -s -e -14 -o -e -k -n
-7 -b -5 -o n -6 -p -13 w 19 j 13 -18 b z -a -q -e -1d -1a -7 -3 -s -9 -7 2 10 b g -2 r -3 -k -6 q m
2 -b -z 4 15 t -7 a -i r -g -e -9 -8 -4 15 14 -7 -7 1h _1 p 9 2 -k e -q -10 e -q v 3 x -6 k -a -2 -j
1d -1c -18 -7 -6 f _1 -e -7 d -a -4 5 -2 _1 1 -5 7 7 -c -i -6 -18 m -1u 4 7 9 9 1 -b -8 1c h -1b b 10
-19 6 -e 1b u a -t -d -f -b -12 1 -z -b -8 -15 -l 1c 14 n -15 -6 1g -l f -7 1a 1a 9 14 -12 m -1m -1
-a 2 -p -x 2 12 1j -8 9 -q -s g m -g -x t -o i -3 -1n -10 -x 16 m m 1f -2 u -g x 5 -g 13 -o -y -7 -6
-m 4 8 -5 -13 -n e -d -j -3 -1g 8 -b h e 3 5 -6 -2 -v 1d -16 -9 2 -v -s 1a -4 9 -x o 3 -z 7 -14 2 v 2
6 e 8 4 11 9 _1 12 x 1b 1 u n -u -4 -c 18 i 14 v -i -19 11 v -g k -z -h 17 -v _1 5 a l 1y h -4 -2 -c
-r -11 16 g 4 e -x d -6 -d -e -f g -q -6 -x c -l h -1e -12 d -j -x -7 -8 e -1h -j 5 l _1 m -8 l -14
-1f -1a -6 -4 6 -1 -c -h -q 13 d p -l h -1 1a -1e s -h 1 1 k -t -t 14 k 6 6 1k -3 -n 1g 3 -l -3 o 14
2 -v 1 3 -m -p d j -2 h q s -1m 17 -7 1w y -p -2 -a -1g v 16 -r -b 7 _1 y o -b -a 1 h -y 17 -s -5 -9
h 5 k -o k 14 3 -13 -1z -1a -k 1q 13 b -o -5 -k -7 q -1d -9 12 -e -w l -4 k -d p h a -4 r w -1 u -h
16 -b -w t a u 1 d -v -f h 2 z -r -e k g -y -t u -11 4 -9 1 1 u c 8 -4 -1 f -2 -2 m l j d 26 -1 1a -7
-2 -1d j 1s y -1 14 13 -5 -9 -5 -7 -9 13 -12 -v f 13 a r -f -1k f f -1 -h 7 k -p -1j -j u -v -d -r 25
c 12 p a -c k d k -15 9 -n -1f c 6 _1 -1h 9 -f 8 -5 -s -3 6 -q s -l n y _1 v 6 4 j -k -14 -j -v -l p
x s -q 1e w -e -f -d -w 8 -h o l a s r n 1p -12 y -c -3 p -h j e d 8 -b -6 -10 f 4 _1 h -h -1c 12 n
-x 16 -a 1b -12 a t t k w 3 r -6 -1n 16 -8 3 -k 1 16 2 11 y -1b 19 e -19 -7 -m 6 2 -l u -2 m -1 4 y q
d o 9 9 -b a -u 6 -d -c -q -h -8 b -l 1d 1a 15 -f 8 g -e 8 -5 -h -k 9 11 -9 e -h -5 1c s t w l -9 9
-r -f 1n -6 1a -15 v 5 -8 1j h 6 -a -l -d 6 e 8 g 9 _1 i l -1i -d i 6 14 -7 w c 14 z -g 1g 6 1b -4 t
-10 -j -e -4 -m -k n 1c 2 18 n 11 p 1c -q -q -1 -b -7 11 4 -g 1 -n -c 6 -q 1 y -q 3 -6 -t -n b 1 1c
-19 1v 1e x -9 k -d -13 c -f -1k -l g -o -t t x -9 -j b -8 1t -o 6 -1f i 2 -3 t -f -s h p -25 -18 o n
-a r 12 u 1c c -1f k 1 a -6 l -1v 3 h 2 h 1h o -a -x _1 1s n 1n -2 -d -t 12 -5 -3 n -u -8 k -m v s 1c
o k 12 -f r -1b c -v 6 -y w -10 q u 4 b a 3 -n t -b -g o -i s -1q -i -7 e -10 -u 9 -d -19 -h 17 n -1c
-1 -g 1 a c -u n -1l 1a -u e -10 -1l -e i -x _1 -f r p -u 6 -i -i -8 1 -g -7 -j 1j -u u -2 -i -p y -g
-9 1 1 r -t 15 m _1 -6 3 1f p -m 16 4 -1h 1o -j 1 -4 d -v -w -b -2 -o 17 18 -10 -1a -1 -l -1d u -1c 7
3 -1j 3 19 6 4 m n l h -c 1e t m -h -6 -a 5 7 -h 1p -e 7 2 -t -1s -h 11 -v 2 -t t -h -7 -10 a -t p y
2 e -n -13 -m 1 -d a 1d z y 5 1 -o -m -1n 18 -1b -k -1b 3 9 -6 _1 1j 14 f 5 1k 1 6 -n -7 d 13 -l m e
-1a 18 5 3 n 1 -13 -h x -1 -1d -h o 7 2 -16 -y -4 -b -1c -4 v 12 7 -12 c g -2 13 16 -m t 1c _1 g 5 -m
3 -5 9 6 1l j -b t i x -h -h 1c j b 7 z -s -c g c q j 1t 11 6 -13 -n -4 -5 p n -3 11 l -1c -g -1 -f
-7 -12 1 x s y 1r -s -s 1m 7 _1 1h 5 o -16 1h -x w -f -1r 16 -r o 1d 1b 6 c -1k -12 j e -9 b -r -c 6
-i n -f -b 14 -z -7 l p j 6 -2 -13 -d d -c -g 10 -9 -a f 7 -1k -5 -y 18 n 6 -1 z o g -a -2 -k 3 -2 _1
w 5 a 12 -13 a -u 3 -v -1 k -m 13 -1k d -1l -4 -q x v 1y -7 -v -g -l v -c h -p -1j 15 v -11 b -7 3 -5
-6 -a -4 6 e q 3 -19 h s 12 p _1 8 -s 1 -v -q -11 l -5 -o n d 6 9 -1 -14 5 r 6 b -1f n -c p 3 7 -13 z
c 2 k 1o 1u -2 2 j c -c -l -e 6 j 1n -7 f -h -1i -18 13 f 19 y 2 -5 -7 c -r -j -15 1c 1k x h 1q -g c
r v -q -c t i 15 -3 c c c 13 n m -s -3 -l 13 -n -a o -b -16 p -9 -7 7 -7 o s -l -v -b 5 -12 1f -22 l
6 -j -a -28 -19 -2 -q -b -o r -6 o 1 f 1v o -a -17 q -q a b 12 15 u -8 -a k -3 e 4 u -h y _1 u i l 1d
4 1d 2b -w -8 i 8 s 19 f n 2 c 1o m 17 _1 p -8 1o e -e a -m k i 15 n g -7 -g x -c 16 b -1 n h 13 h -p
a t -5 -12 b -13 18 -j m -g c -6 -e x w -n 1c b -1 j 1e -i 4 6 i g t i -1i 5 q 5 -f -8 3 k 1a t 4 q
-6 8 1c 9 12 -9 -10 -l g i -f 3 19 -x c 1u -6 e 2 -2 10 1e -r w v 13 -1 -2 -g w a o 1 -1p w g -a 3 l
c 12 9 -19 8 i p o a r -m -x m -12 m -z m -15 1 2 9 -10 j s -m -s -15 _1 4 -6 _1 -r 4 12 _1 h -4 _1
-6 16 _1 m _2 -b -1d 9 -5 -u 13 w -3 d _1 2 -12 1c d -6 8 2 -b -n q 14 8 -g _1 a 9 -1k 2 j b b 2 7 -w
-5 x j u w 15 6 -12 -k 13 7 q 5 4 4 d b h _1 -1j -u -n e 6 -t _2 1 k _1 y h 8 -1m i 2 -h 3 1g 6 j -n
1f d 7 3 4 e 3 _1 -s -h -16 _1 a b 3 _1 d l _1 3 7 _1 -7 -7 -1 -a h _1 2 _1 13 _1 a -n r -18 8 3 m 8
-j 4 x 1u p 4 16 7 9 -o _1 15 _1 6 t -u 6 -y q z -g c _1 5 _1 s z 9 -3 -q 19 _1 n j 7 4 _1 4 _1 -t 12
_1 g _1 -m _3 -q h 8 _1 -r -m -1 _1 1 h u _1 3 1h -e 5 -2 d -6 -w v b 1 -a l -e 4 -b h _1 -17 -4 r -j
9 k 7 -k _1 4 -12 -6 6 -1a -q -j -c -t i _1 d -a -l _1 y -m 12 -c 5 1 _1 q j k 8 _1 z -5 j 18 1 _1 1
-u _1 3 d i f 1 b _2 2 _2 -o _1 k -m -8 3 f 7 g 5 c 1 _2 q -m 7 -r _1 -m -c -7 6 s _1 m _1 o _1 7 5
_1 -1 o _1 3 -j -i 2 9 -10 v x _2 6 p t 15 6 1 _1 e 4 -d -d -h i g -b -o _1 -s -f c e -i d z h y -n
14 -1 _1 3 _1 -e 9 -6 -x 7 _1 -7 _1 l 2 _1 -2 _1 k 11 -7 d 7 -v -4 -7 b -j _1 -12 -e 1 w -z -p _1 7
_1 p -k -d -m -p -14 q 1 u -v _1 d _2 -l -f -w z _3 3 8 -x 13 _1 -4 _1 i -j 2 8 _1 8 x -5 a 1 j -g 7
-7 v 7 -o -i 1j 4 2 -1l -i _2 -1p _1 -6 -f s -9 8 5 2 _1 h -12 -p -1m -i -d -1g _1 g -t -3 a u _1 -1f
1g -10 v 2 b -g _1 -x 2 _1 -u 6 c _2 -14 -15 j _2 3 5 3 c -3 _2 1 6 _1 -x m a -4 _1 r _1 1 k -i 1 _1
18 3 -1 -g b e s 1b 11 -l 1 -a g n e 8 2 -l d 1l 5 -m -1 -i y -7 3 b _1 1 -e o -4 _1 l o _1 m 1s -6
_1 -d _1 a -m 1n -8 i -2 -s 3 _1 -o 1c j s l -b a _1 k _1 -4 b 6 -o -b 1 b 9 k -1k _1 c _2 7 2b 4 -28
i 4 3 _1 1 2 -p -1 -f -5 g _1 9 r -9 2 -1 2 -k i q i -q -x _1 -1e _1 4 -q -16 _1 -f -v -o x _2 -n _1
-9 -1n _1 -12 c 3 _1 n _1 o -1 -n b 8 -6 v -v -4 x 1 k 5 _1 w 3 c _1 8 u l _1 d _1 m _1 c c _1 3 _1
-c 2 _1 1v l _1 14 4 -2 2 f d 16 c -l 2 d 8 _2 -5 10 s 11 1a 7 6 -o 9 6 -2 -z 19 l j -e m _2 5 1 _1 l
-b s _1 1 _1 -q _1 -1e -h _1 11 d 1b r 1b -5 a p -m 4 g 5 b 9 1d 16 8 j n z 1 2 -3 -d f -a u _1 2 -i
k -i -b 2 -e 1 _1 10 -1 -12 1 3 -2 m 8 _1 x 9 p _1 -7 -c a n 16 -a 4 -w y 1v _1 y 8 k l -r -b -8 -7
-t 1 -o -k k f -9 -u 11 s n h -5 _1 o _1 3 -a -u 5 14 _1 7 4 -2 r 1 u _1 2 -10 -6 1 -j 8 -f 3 -19 12
_2 1n -6 1g 1e 11 c -c 14 14 5 1f -t _1 s 2 -1 k 4 -1b -c 3 m -n -d 12 _1 -9 _1 h 8 _4 m -t -4 1r d
-m -s 8 14 -18 k a -o 1g 3 -v -p -8 b _1 8 _2 7 d q 8 2 -9 p -o 2 i 1 -1f p e -z -15 _1 -v -w 9 -u _1
-a 8 -t j t 4 _1 -e 4 1 d -e 3 _1 f 5 5 p a 2 e -p _1 m -i h q 9 2 8 6 1k n -e a m -l -q 1 1s t _1 3
-r -j 6 _3 3 p 7 g -1b c _2 -k 1 _1 -3 18 z -g -r o _1 -9 x 15 1 -5 _1 -f k 2 -h h -s _1 9 1n s _1 3
-1b f -n f 1 9 8 d 7 1 5 4 6 7 v _1 l -6 f -j 6 -t 1 i 1 4 -a _2 -10 7 -2 1 7 k -d -6 _2 5 2 h -1n -k
h _1 6 -e -n 5 q -5 x -9 _2 5 9 _1 -a -e _1 f m _2 s f v _1 1 -9 o 3 j _1 -d -s -1k -i _2 1 b s a -p
d k 1 -j -x c -3 d -q _1 p m 3 3 _1 -2 -q g 5 1 4 g 3 9 8 -x s -h n c 3 m -q b 2 15 -c 9 -m q 9 _1 i
_1 -o -1d -7 w j v s 2 13 _1 7 b m 1g 4 -v b d f q -18 2 h _1 8 -w _2 -15 -16 -1d _1 -23 -e w 1 g a 1
5 -1a d 1 1r 1 -o _1 -j -c 3 4 t -b _1 6 _1 8 q q 1 m -t -e m _1 -a e -9 f -3 _1 -u b q j _1 1 4 _1
-3 -8 -9 -k -l _1 9 4 -a 8 4 -b 15 _1 -s b -1c -k _1 9 q 6 -z -7 2 _2 d -1o e o _1 -k -t 3 3 -g b 17
13 _1 -f -a 2 f t -c 5 -q -n -4 5 -l _1 -t -l c _1 r -h o 10 _1 -3 -g 1 -l o 2 1 u -7 -m -15 -7 -1n
-c 5 -2 _1 -6 -q 1h 7 1i 1 m _1 4 2 2 1c b -e _1 13 2 -f v 3 m 1r d 2 g n 3 1 1 1 _1 8 l -w i -f l 3
1 n _1 f _1 18 _1 8 -4 _1 9 2 7 10 r 2 14 -p _1 17 f -7 -1b x -2 h 4 -c -c -n -e -c 19 -l i _1 d -d i
-4 -1u _2 v -f -s _1 2 _1 -17 l 1 -h -l d 2 1 _1 i 5 15 m -j _1 4 -g -q i -s a m -i t 1 -1b 4 -x -5
-w _1 7 _1 -11 d 1 -q 2 e r d l l -q _1 -1a 8 _3 -h j -16 i h 9 q l -2 -w -z 19 -4 9 10 -v k _2 a -v
_1 6 6 s -g -12 9 -i j -h e _1 -2 2 10 a n 8 -17 e k -h -2 -16 3 -9 -b 1v 2 b -d z -15 15 r -m 18 1
_1 a 2 _1 -o -c y h k e j -4 -h -i o -3 -i 3 _1 16 -d k _1 o u o 3 -v 5 -z _1 8 6 -x 8 10 _1 1 _1 3 u
-i _1 l 2 9 b _1 -h _1 6 -15 -n u 1 2 -g -l c _1 t -l _2 -r -g _2 c _1 -c -p -15 13 c 3 _1 t u _1 5
-o 2 -1s 10 -2 _2 e 5 u u _1 -d -o -v -d w -y -c 4 _1 6 _1 -7 -3 _1 i -7 -g c _1 -w 3 _1 2 _1 1t k _1
b 1 8 -m _1 r -b 2 -5 -11 _1 -y -p -4 -k j -y _2 e 3 _1 1b -7 -9 12 _1 -6 _1 t 3 -18 b -8 c d 1c r 2
-r 2 d 3 -p 1 3 h -8 2 i -e 1 -j -c s -13 j h -b -y 2 _1 2 11 -b a 1 -w l -i 2 f d 5 12 -c 4 _1 7 6
-1q -u -g b 7 _1 e 13 7 h -2 -m _1 1 -1 3 -9 -1n _1 l a _1 1 _2 d -6 -m _1 -1e _2 -7 -p -y -u -j -d
_1 a m -i 3 7 -7 y 4 d 2 -h 7 -l m -a _1 2 9 18 -k 14 -11 -10 -4 -8 -u b _1 -c -1i -e -5 _1 -9 _1 -5
r -f a -p -18 -q -1 a -r -9 b 8 1 _1 -j -j _1 e n v 9 b 6 b h 2 -1b -15 d -u _1 -d 8 -d f _1 8 -s -1d
6 13 d 6 c d e -a -1w _1 2 j -v 7 -y 2 -22 -i t 1 -e q _1 1 _1 -h -n 29 -v -7 1 -l -16 b -4 p p 5 -q
8 o -q -h -1 y -19 g k _2 v 10 p 9 -g j _1 -h 3 -s t -u 8 h -2 l -10 _1 t 5 u _1 -19 m 1c d _1 9 m 5
c j 8 -1i 5 n 1 1m _1 d k e q -1b o z -q 17 j -1 b _1 19 l -10 -4 b _1 -d _1 b 1 -6 w u i 10 8 n i 9
-r v -1m -t 8 _1 v u w _1 5 4 _1 6 j _1 q -t -z c _1 -2 2 b 1s -15 -8 i _1 7 1 f -1 11 _1 16 _2 8 _1
3 t -1a 3 n -4 1w 1 q _1 c _2 1n -13 c 3 p -1a _1 j 4 2 5 -1a -1 f 6 7 -i -p _1 -e j -7 -u -13 17 7
-9 8 -f _1 -p f t 3 e x _2 1r 2d _1 -a _1 a -16 8 _1 m -1a 2 d 2 _1 -v _1 7 -k -16 -9 16 j 1 v _1 -h
_4 x _1 -8 8 h 1 o -19 _1 6 -9 _1 6 4 -k -p 1 -c -17 d 1 1g t 8 1 s 2 _1 6 h 1 -5 b -p 9 -3 -b 1d b
16 -a h d -o g -d e -i -11 1 -6 -8 -1x 2 -u h 15 l d -e -4 -o p g -c 7 -z a _1 -a _1 -5 13 -9 -a h -b
1g -7 -10 -7 3 1q -i -p -t 7 l h -g -1 -c -r 4 l -y 14 5 i -o b 3 -2 -a 1q 6 1k 1 -6 n 3 -k 2 h 1 -11
2 -3 1c 2 f _1 -3 d -h 8 -e -a s 7 _1 f _1 a 7 -t -13 2 4 5 _1 1 -t -h -m -13 _1 -9 -2 u y w i 16 p l
1 d o u -p _1 -w _1 h _1 1 _1 6 -1a j a e -9 2 -f d 4 -z s y t -g -12 r 1 4 g -5 a 5 7 -n -3 10 _1 -2
-b 6 d o e k d 3 i w n _1 8 e 2 p k e m 1u z 1 b s 6 8 5 8 -18 _1 -11 -p -18 c -d -q j 1j j -m 14 14
-1 5 a -6 1a -1t 5 -6 13 18 q 8 a u -m m 12 7 15 -c 1p 8 -9 b 2 -1 -5 _1 2 _1 x 12 f -1 j -6 -w j -7
-1d -e -i a -h 9 a -9 2 -7 1 v 1 3 w r 3 a i a z a b 6 5 d t 1 q -4 -18 -6 9 -t a 4 1 -c a _1 -u -y g
c 1e 9 a 6 b c -b 8 r 1 f 1y 7 y 3 3 c -22 r 3 p 9 13 -1r 5 m n f 2 _2 -5 m 4 10 -l -14 _1 -28 b -i c
_1 p _1 8 i -r 4 h n _1 q -z -s -r -f -4 3 -g -1i -l 1y z -m b 6 z 1 e a i -11 7 -16 b 9 -7 x 8 _1 s
e -n _1 7 1x -n 1 -1b d _1 r -n 1 1 _1 h 9 3 8 h e 6 1 -a -b -u 2 -f w 6 _2 b 1 c -s 8 -r -i -o -10 5
w -n -1 1i -1l x -r 1 i 3 10 d 7 _1 q -f c 7 c -g 3 s o n -n n -f -n -v g -d l 1s b _1 a 6 p 3 k -x 8
-c p 7 1 1r 10 -17 -6 e -f o q 18 l 4 g c -s f j -w c -5 -1g 4 7 -a -h _1 5 r g -l m 1m -f j z -a 9 p
-1 19 p h o 8 1c -c -f -8 r -d 5 -m -1o 17 9 _2 r -1a 1 14 1f c 8 -7 2 9 12 -13 -m 18 -1k -o -2 j -z
6 -a -n 5 p -p 9 d b m 2 f -25 w -2 _1 -b 5 2 -7 b 7 9 -x 10 b -8 a -p p b v -p _1 -y d v m n u 1t y
t 7 _1 1h t -9 1r 1 1h _1 5 9 m 2 -o -p 5 _1 g e -1s x v -2 10 b 9 f j h -c 2 -14 u -v _1 r -3 e 5
-1h 1 q _1 -s v -w -b 5 _1 a _1 1h _1 e 3 b _1 s 1s 2 -3 h 8 2 t i r -9 -d c -e c -l -q -1h -2 4 -6 g
7 5 2 3 3 h 7 3 8 -o 6 d d 8 3 _2 9 -8 1c _1 3 8 -s -15 w 5 f h 1 -w -p _1 c n a l l c a 1 x 8 2 5 2
1l -f 8 x -l b -16 c -1 -29 7 -m 7 1e 7 -3 -1b 16 v _1 q -i -1g 3 12 e m l b -l -14 1 _2 9 1 1 -f 5
13 i -4 k -a 5 -2l -14 g 2 -2 b -2 12 b -8 9 8 10 b -b 9 -2a 1 3 6 -1a f 5 s 1 h 1 -o j 11 _1 l -1 4
-g -m 13 7 -c -8 -h _1 -p m -3 1n -1g 14 b j a y i 1 1e -f 5 -n -j g 2 d -4 g t b -o -k -l a 3 17 _2
a l p 4 11 -9 -2 k l u k c 9 2 j -z -k c _1 12 g -s k k -a 5 e 1 -p _1 -3 8 8 -s a 2z j -y 1b _1 d 4
-13 -h 11 4 h -h 9 p -v -f i -9 -7 2 _1 9 -t -t b _2 k 8 _1 3 _1 -1k 1 h 9 q k 5 3 s -w 1 -u -r -9 -b
-c _1 y a 9 _1 a -18 18 -1r -g n -7 1 -6 b -k -6 _1 o _1 -p 1 -3 15 6 z -m -12 11 2b 1 -8 4 -10 -f -d
w d h -w 4h 5 9 u -v _1 -1a 2 _1 9 8 2 -8 -n a _3 g i a 1 i -a z -a j m -19 -l l 9 -p d r q -1g c x 1
-m a k -r e _2 v -1 -g -p 2 _1 w 3 9 _1 e 2m 5 e -h 11 t -w -8 5 -l n -x k 3 f _1 l o -3 f i -l _1 7
9 a c _1 -j _1 2 -1 _1 h -c -5 d -y e l _2 -h 6 16 4 g -k -3 -h -d a -i -h 1e x o 2 _1 f -d -13 -2 _2
-6 o -e g q 5 -c -3 -i f 2 i -r c 8 -i 1g 14 -d l 1j b 11 -n -3 n _1 18 8 -j -9 22 -l 17 p -i g 8 -1
28 5 3 n p 9 b p l k -1 7 -c -w 8 4 4 y -i -l 2 16 i g -e 15 -a n 2 n -h g 6 h -f 1 -n 2 _1 e -1c 5 p
2 9 l r i t -q 1c 11 4 d -r p 8 i -r j c _1 -h y 4 u s -1c -g y -12 9 _1 2 5 e s 1 -n 5 a m 7 9 -u l
g 3 -11 c -g g 8 h -8 -5 u -t 1l -u 8 5 -k 6 5 3 _1 g -16 -1e m -w 4 i o _1 1b -c -n g 1g -x 2 1g 1 b
q _1 g 5 -7 -1 7 -o v 1j 5 4 9 -s -d -z h -16 8 a b _1 4 -h -w a 12 -u -p -h m 7 8 -4 -1k b 6 5 8 -1a
f -12 -p -m -t _1 o _1 2 -i g 4 3 -x r _1 13 k 9 -7 2 5 _2 j -7 8 -c 5 -8 -m 6 -g 1f -1k 5 v j -8 -19
11 2 -13 i 9 y s k 4 _1 -1u -y 5 h -l e s -a 5 _1 t d p 1 7 -a l n c -m _1 10 e 5 7 9 u c _1 -c o 9
1d 10 -1n -3 -l -i m c -b -s d b 15 v 4 -t h n 8 d -1 8 e 9 e 4 19 d i -a -r -1d -1o d -k d _1 -1w -m
-8 -c m 14 6 -5 -a _1 m -1b 4 -13 5 -l 7 -r 2 -a l -1m -1l 5 _1 6 e _1 2 4 h 2 _1 -8 _1 -17 i 8 7 -8
e f l _1 -u b _1 -n 5 5 1p 9 w _1 -a 6 -i _1 1 _2 -6 6 2 u c _1 b z 2 _2 1 _1 -3 i 5 u -10 6 8 -l c
-i l 1 -11 b _1 -14 q -17 1 _1 3 j l 7 -a e 5 -1f k o -g u -x 4 -o -y 2 -c -2 r -11 -1c _1 -r 1 -j _1
4 9 r s o o d 5 -14 o -k 6 g 3 1c -8 5 f 1p 6 -i r m 6 a 3 -5 -c e 16 -r u -9 -a _1 o -1 17 -d h -2
-p -x -8 _1 m -1i _2 -h -o -h a f 9 3 a _1 2 3 _1 -o 7 15 m o z 1 2 4 1 b -n r n 17 b -16 6 5 2 _1 8
1 _1 -15 -5 -y _1 a b 2 9 _1 z j k x 2 s q _3 u _1 1 -j -r n _1 4 a -6 12 1m 2 -d -1q n r q 14 _1 -p
_1 -u g h a b f 9 _1 c _1 r c o 1 -1e -n -o 5 z -13 7 s -j 2 2 j 10 -4 f 1f -13 -p 6 u 2i c 2 -7 j 4
h 1 _1 14 e -4 i r 8 3 c -k 12 5 5 c -8 b -r g -b -q 1e -w q 7 q 17 k -d -1 a -p z i 3 -s 9 4 n -1y 2
19 -y -1b k -v _1 -p -10 1 6 8 -a 5 -m 1 1 _1 2 d 9 z -i -g j 2c 2 3 l c q 5 -1b 8 -f -9 g -m m _2 -k
2 14 6 -1h t x 2 q y b d 1i -12 h 10 5 k _1 -5 8 4 -17 h -8 -v -p -c 8 1 u _1 3 _1 b _1 c _1 6 -1e _1
1h 1 _1 1 -r -r 2 2 -m d u c _1 -1 -t _1 g q 8 -1a s -v -g w -u 5 -a -2 6 1a -h 23 -11 -d -9 w -1 j h
_2 n b _1 p 2 3 h 5 -z -g b a 4 4 3 u -e s -c u -y -g -7 -j d 6 4 6 f c -o -j -2f 9 a 4 z e l _1 6 9
-d f 5 14 -u 1a h 1b _1 -e -a -7 9 2d h k -3 -7 -3 9 -11 _1 1d 9 -6 -l j _1 -7 -b -d w q 1 k o _1 m
-r 10 -k 5 a r -14 -1b -3 -g 2 c -1f 9 e x -5 6 10 -p 11 -l 6 1 5 f -15 4 l -c 5 13 9 -j b -12 d 6 9
i 1c p -1b u 6 -u -c -4 13 -h k _1 -w c 10 p _1 m _2 1z -q 3 _1 4 _1 -q t 12 -p 5 1 -6 f _2 2 8 s -q
1k -f _1 1 c 6 x 1k -k 5 -6 _1 7 2 2 -o 5 -f c 14 11 4 h b _1 i 4 -c _1 5 -4 l 9 -3 k 1q -t -8 -t x
-5 j 3 j 5 _1 -w i -2 8 -m o -1z 6 q j i 6 -1b c -k _1 16 -f 6 h 4 1j 13 d -g -7 -3 -d 3 _1 h 7 5 -h
-v h 4 _1 y -2 -1u 7 1b 9 -1 -13 -d m -q 15 c 1a -t d d -t -w c 3 h 3 _1 -1m _1 -9 7 5 9 q -v 12 -1c
4 w -i g -19 -l -s r -d 8 k f n 8 8 p c 6 m -19 5 1z -2 _1 -d _1 n 2 f s -g c 5 e 2 c -d 1l s b -p 1t
4 4 b -19 13 h 1 -b _1 -c -t d v y -u 3 _1 j -9 -1c -b 5 3 4 -l 1f 7 -c w 6 -q 2 p d a -1l -m j _1 1
-z b -17 -5 -c c n 23 1a _1 f 3 -k _1 2 4 7 _1 f -1t -14 a w -x -p z 3 1 t l t _1 5 g 1 10 6 7 _1 j
-k 1 p 3 -1x -r m 9 8 10 6 -b _1 7 _1 x 9 8 -u -1 _1 -1f w n _1 9 p 8 4 _2 -q 1 6 1u y 5 l -s e _1 7
e 1 -1f -1h l -j 8 -7 d _1 2 1i 4 -17 -8 d g 11 4 17 -i -27 -a -b -1w 5 -4 -5 5 -f f 11 1b -t d -6 _1
4 8 d -e 19 15 8 -8 f -b h p p -1a 1c b 1e -c h 1q -n -f k 7 d -p i 8 _1 n -7 -13 _1 i e -o -o 1 9 _1
3 1 _1 d 5 m 1i -e 1a 4 1r 4 o 8 4 -u 3 a n l 5 r _1 -4 -6 y -7 -8 u 1e 10 -g -i m 2h 10 -a 1 7 -3 19
-a -b 16 e _1 -j 9 g _1 -8 6 1p 16 j g s t 1 7 -d n 14 1f -5 -g v -14 -b b 1 _1 f b 16 b 4 4 c 5 k 1r
-1v 4 3 -u 1 -2 g -1m -j y -p -6 c 14 -9 1r -5 -7 -1r -e -y g q w 8 6 _1 a _1 -d -u -j -14 -7 -11 6
1l s 1b 1n -e -o -7 -d c -a -5 4 q _1 5 a a i _1 d b -f 1j -l _1 -8 7 _1 p -s s a t -14 -b g 1d -k -p
-5 -m -9 1 _1 -k 4 5 _1 -n 8 1 s -1a 1i t -1 h -g c -1f 9 -n 1 3 -5 j r p 20 r g _1 o _1 b _1 4 _2 -x
-f -x -r 6 f 2 _1 10 p 3 -z a -12 k -16 5 h 1t l 4 _1 -n _1 -1 5 -q 8 _1 h v 8 -f 1 -6 6 -x -1 -5 13
4 m 1 3 c 4 _1 h o g -d f -1d -3 p e 8 -1b l -9 -d -5 w i 6 -g b -17 9 4 18 c -5 _1 -r -f 11 1 n -3
-1l 2 e n m -p 3 -8 _1 -5 _1 d _1 -8 f e f p 2c -2 _1 -4 q 3 o -9 5 6 -n 1 -2 1w _1 1n b -s _2 s 3 i
-x u b -g -1e 8 -12 r -12 1 s -15 k l _1 -k -1d 15 e -a 1 n -c 13 -13 4 -j o n o -1e b t x x _1 8 -17
18 1 l j -b -1i 28 h d 8 u -o k 6 4 -14 16 -1p -3 6 7 -d j 2 e y -9 a 3 y 9 -e b 2 -m z 1 z -8 i -r d
4 c -l -h g _1 o _1 8 o d 4 n _1 l -x 6 9 1a r m -o -6 _1 -d -t _1 -i -e u z j -e _1 d 1 l d -c 1m 4
_1 -a 9 -l 1v -19 -30 l 29 k k x -c 2 -o j 1d -g 1 -h 16 a -u -v c 4 7 -p f -2w -d r 4 1f l h n e 3
_1 y e a m 3 _2 1 9 2 -5 _1 2 -t -s w a _1 -1f 2 m e -o 5 7 -p d _1 e -1d a a l -c y -10 _1 -t c 3 t
8 1s 3 1 5 3 8 p p -g z h c 1 -c -h w -g i n 7 15 _1 i a c h p -f r _1 -h 2 -9 4 _1 -n 9 7 2 6 9 7 c
19 f 8 -7 6 5 s 2 -v x -9 u 6 l -j 4 -10 1v _1 6 3 -s 3 -k -5 -1e -h w -f -9 i u 1 19 1 1 _1 17 -9 2
f -k -1s -v -e z -9 n -3 -q -2 -r -u p e 7 -8 -d _1 f a -k -10 -9 w 2 _1 -s 3 -k -m e -2 8 3 j -1 -1b
-y 6 e d -g _1 m 4 9 5 -f _1 -t -16 _1 -7 -d l 1 4 -1c 8 s a 2i 3 4 -o -v -o d 13 -l 1g 8 6 -1t -s -r
1x 1l y 1a -1c m u i n 6 -f -l _1 8 k 2 1 -d -l m -p 1 1 _1 6 s -u n _1 9 _1 -q -1m 7 -8 -14 c 9 o -o
s u 7 -c -r -n 7 4 4 -q _1 e 18 g -7 -5 4 -3 9 g s h -x 1y 13 -26 1 7 6 -p 26 8 -13 -1c -2 6 -q 2 8 7
1g 9 -h -p 7 i h f 9 -8 f -1c -1o -g -c 14 i 1l -1 y a -1 1e -17 f r -4 -2 -2 -8 6 e k -8 t -17 9 b
_1 1 17 -v -11 4 -4 -28 11 l -b 2 3 -7 1 _2 8 3 7 -r -n 11 -j v 1 _1 s 3 _1 q _1 8 -j a o 8 -c k 3 -6
2 t 2 p -a 7 h -18 1g 1i 10 11 a -9 a _1 15 1b o 9 -k 9 9 c 2 15 r 10 7 9 c g 1 5 q 7 _1 c 8 1 r -o
-u w 10 -17 15 2g -1 i 13 7 m 8 2 1 -m _1 w b 5 l 5 o a _1 k -g -17 7 12 5 -k 3 -d 14 m -1g -a -d 8 8
-8 -1 -z -1c p -5 y 1 4 1 _1 -w -h 9 -4 -c w h 7 3 1 8 11 -m -i c 14 -m x d 28 z 9 k 8 -v _1 -i 3 _1
5 _1 -e -g 9 _1 8 7 -14 -x 1 _2 j -7 -1k w o -a 9 -t -q 2 e h b _1 -q 15 -b t -f -w -p 4 -5 -q -4 -g
11 -g s -h c -15 1a -a -9 1a s 3 a -l -r 2 4 -p 2 3 _2 -2 _1 q 1k d k f v -u e b 9 w 2 -2 d e -o -7
-q f b 11 -l 1f 7 9 i 8 _1 -j 6 -m x 28 -c 5 j -5 1 b -3 _1 3 6 -h j -n f 8 -e p 9 n -4 14 j -m a c
-4 -l a -t 2 k -g 5 6 9 1v n h -1f -a 9 q 3 -1l -p 19 -1f j 5 f -e p u 1e 2 o -m a _1 -4 x j d -22 -q
_1 n a _1 g 7 -d i _1 8 -l j t -c 2 5 f _1 -b 3 4 -z q -h 6 a -7 -w m h -i _1 b 7 4 7 3 1l -1c 1f -9
2 1 -k 6 -l _1 -p -2 f 5 4 -f 4 f -a -5 -v _1 j 4 d s 9 _1 5 4 2 1 o -u c m _1 q -e -1 5 -18 8 4 u 11
j -t 4 3 _1 k e -o 5 -l o _1 h 4 -t n -11 8 4 c 8 5 _1 5 3 5 _1 -t f _1 w 2 z -p 1x -16 1 -a _1 a -3
10 8 -j _1 3 2 _1 -6 -d -4 q 8 j k -b -l h -3 -y -2c j 9 f 7 5 -a q -k 16 a -2 q -14 -d 6 -f 5 n _1
-1n -k 9 d -m -h p f 6 -q _1 -o 6 1 4 -l 3 e d -x -1 19 _3 f 3 q 5 3 _1 4 _1 -p -14 _1 2 5 -4 p i 2
-4 1 a 2 f 9 -o 2 -b -t e 9 1 f -1h -g 1o -z t 2 2 2 4 7 j _1 4 r 9 _1 1 -9 7 m -5 a -13 m 1g g -d 4
y p -m b u s -s -11 _1 -10 -t 20 -m r n o -p -g 11 1 -7 _1 9 _1 6 _1 g i s l 1 -d 4 j b -t x a _1 -m
2 i 3 15 -1x n 3 1 2 -t m e f _2 n 3 7 5 -9 g -i _1 -n 3 -o 19 1 a 2 -o _1 1 8 5 f -m 6 _1 5 2 -i 9
1l -4 4 2 2 1 -8 -w 2 -m a -6 -7 1 e -x e m 18 -n h h 2 2 -i -1b 18 w h h i 1b w _1 i n e 3 9 6 16 d
b l -r _1 3 -m 1 l _1 -i 6 -g -u _1 -n _1 -g p g t f -1j -t v h i -f 1v -17 -p _1 1 8 -x a 1 -v -1 f
-m e 6 8 3 -g -7 b -r -g -a j 13 -4 n 2 e -7 1 _1 -h 9 -p -f -v -a m v 8 -l w f -7 _1 -18 _3 k z 5 -k
12 t u -n b h _1 g -b 2 17 i -9 _1 -5 c -m _1 h -j _1 f 1s -j -x -u c 8 l 7 -r 1b w i 6 k 1n -1n 8 4
_1 -j _2 1 3 n _1 -g -b _1 -4 -p _1 -q -1w p -g 3 z 5 -2 8 m s -1x -g -13 b -4 -q -z -z -e -1 _1 -5 z
-1j 8 _2 4 3 8 -m 5 -e 5 k 7 -7 6 _1 b -h -p e e -r -i _1 x 4 5 -1f 1 _1 5 _1 -r v 1 3 -b c -1b 1 a
-j 1 11 1t r w 6 4 _1 a 1d _2 a _1 f 5 12 -p i -j -j 6 e e -9 2 k 1d -17 16 1n 5 -8 e -g m e -1d -1 n
-r e d -11 -17 4 1 -m -11 r -13 -y -1z 6 e k s -v 2 1a -2 b 10 8 t 3 -v m 3 3 -r -i u 9 d -8 7 o f -d
-13 z 16 d -p -o n g q f x -4 -p u t 5 q 4 14 2 9 c 3 m -5 w n 8 r 2 i -y 9 -k -1b z -r 1d m 9 -14 d
15 -k -h f 17 u -h l -m -3 14 -e -y 14 h -t 11 q -q m i 13 b -f -s _1 -l -j 1 1b 3 -4 1 -1p -c 2 n 4
c 2 -5 r 4 -m -h f -f -20 19 -g a p 1m t -3 -10 f r 3 9 f 1 -x 8 e -1z 11 -4 2 -2 _1 7 a y 1 -c n -1i
-7 18 -g -9 s 7 e 12 7 o -a -s s 9 -10 1 d 13 -e -p v 10 d 13 d 9 -c -b p u 4 -s -x r 1l -a d n _1 3
21 4 1 b -1c m -g -o -1r -p i -1c l e i -j b -y 1d h t -m 2b -x 6 3 -x 9 p 7 -13 -1 4 -n 1g -e -p n
-n -6 s -7 4 -r 3 -8 f -f -16 x 12 -5 j 8 8 -f 3 e -19 a _1 -s -6 r 5 2 1f -p 3 -d 6 9 r n 4 10 _1 d
2 1 -x y u -1 p y 4 -f -g 8 -j -5 -f -14 l 23 1 -4 -11 -1a -4 -i _1 4 -5 -n 1c _1 j n v 9 7 3 1 -4 7
4 b 2 1d l 2c -u _1 a w 1 a e 1a -i r -11 8 -r 1 -2 e 7 k u -w d 4 -1d -n x z 5 -18 14 _1 -2 o g j _2
-k -c 2 -h -f -o _1 -c -1a n y j -9 -w -1u b l -a 7 -k _2 g -6 7 -d d -q 6 -p 6 -5 u a i -z 8 1 r 4
-g i k 6 -p -c g -h a -8 -j 7 -h t -r 2 -m b -o u -1s i 8 -15 -b 9 9 -o -7 _1 b z -1l z f -7 c -x 3
-j 3 u y 6 d l 4 g -3 -16 7 -17 1c j n i 4 -n 12 3 -j -15 -7 d 3 -2 i w 3 -1c 1x 5 -b q w -h m j 1g 8
c 7 3 e g 11 1a b -7 e _1 m y 3 -b -13 -l -s i -s c 5 l -1d 1 2 -8 -5 e 5 1 -r -3 -t -6 -x 7 v _1 -t
h 6 -w c -e 4 -g x d -i 13 _1 -9 -13 -p 18 2 -9 _1 y 1j g l t i n q 3 -c k h -1 j -1c d 12 -d f 9 c
-k t f 7 10 i 7 m -v 1a q c -c d -f f l -7 6 17 -12 -u 1g 19 b -n -b -a a 7 1a 3 s p -6 m -23 2 1c -c
e -a -1f q 1h p q -o c 9 e 3 -v -7 1l e d -o e -18 -11 -g 9 10 e -1a c -h -w -i -6 l g -o d -7 9 5 7
a r 9 1z 6 1k h -a k -1b 8 c -17 -1 f e -d g -w -s 3 2 -1l -e -14 -p -j 3 d -l -1f d -5 7 11 t 1 c 1
t 2 i s 4 _1 p 1x 6 7 c -13 11 z -8 -x 13 -o -1c m -d -1b 1q 7 -i -d -h -1 -q -12 x _1 i s 8 f 2 -17
c -e -i h f -q e 12 d -g -10 -g 5 -i p 7 4 19 b -16 -j -8 1b a c l l 8 -m -j h 5 15 5 s f 6 -10 d 16
i j 2 -4 d 2 -i a p 2 h s i u -6 6 -1 -l s -g 16 d q 1h -8 -q x -i -m r -1 o _2 q -1l l -k j -g 12 -d
-19 -i -t f e 11 _1 i 2 7 1 c j -4 p 1 -f -j u _1 r g 8 -6 j 9 -o n -7 -i c -a 5 -s 9 i c _1 8 -k f d
-u q 2 e -n 7 -q -4 -h -g l e q 3 f -11 i n 19 -6 -n -i -c d y q -w o j 7 z -r -13 -1g 2 -f 8 -7 1 g
-u -1 d c -l f -t j _1 a -j -i g 4 8 _1 2 2 2 9 u -m 5 c 8 i _1 5 7 q b c 10 4 -e -g c -p b d -l x 1a
-4 -o h -1 d 6 o 3 l -a 7 -3 a -f -g 2 4 h 6 -k 5 -c p -2 a -x -f -f 9 18 1u -9 b y r s 8 6 -1a _1 h
-8 x e -h d 14 b -1a -l -b _1 -d -19 q -o -h 3 -o _2 k 13 i f e 9 -l -i n o d y e r -2 m 7 _1 7 -v -3
c 1 -g -e _1 i -d m -a 18 -1b 9 2 -l -r -l 15 -c _1 5 1 -k 4 -j 2s 1a q i c -a q u f -6 9 z -2 z m -3
c 6 c 6 10 i 5 7 c 1k -4 p -j 3 16 _1 a -a -12 -g 1 -13 7 -9 -z -5 1m b h c i 7 -l -r j -4 e o 2p -d
-5 y o -o 3 h e 6 j r 1r -1l 6 8 -1d n m k 3 -u o -d e -1 z -14 -18 k -5 1e -19 1 1 -e 4 9 1c w 15 1e
_1 6 17 17 -x -3 z 13 2 10 g j -g g -4 d m 1k -i r 13 1 o 3 -1b b 1b -5 h o d 4 -3 o 1i -p e r 1f 1 6
1 o i m -c -4 -k a c k -4 -o -6 1d 13 z 5 j 5 -k -e -5 -3 n 14 -1r a -1n -5 c 6 17 c 18 j 1g a -1d -v
-i 6 1 m t 10 -u 4 -24 o 14 4 c h 7 -c a _1 8 10 f 7 -1s c s 11 -j -d c 1 -8 -k -3 -1a b -h 1p _1 -q
13 _1 o -n 8 t q -13 3 -c 7 -4 a -1 _1 s b b a 9 -h b -i 2m j r 1 o -p f 15 -6 5 3 -z -8 18 7 -e 9 -i
3 -1 -1z -e 2 -j l -n -m -11 -1b 9 -1c -t 16 14 r s _1 2 -9 b e 9 -j r -29 -h c a o -2g -c y g 1 -e
-j 4 -1 -d l 1l -1c 8 b b g 7 -4 k 2 1h 7 3 -z -1e -i 6 e 17 o -m 8 g -x -4 i m -n e l -4 -h -k h 9 a
6 o i 2 14 -1 -17 -p -13 9 8 -6 -10 2 -b -g i 4 1 -3 1 a -n 7 g p -r v j h 6 7 2 -1e b -v -13 -4 f -a
-1 -1o 5 8 -d -n i -i 6 h -b -7 g 1 15 -j 12 -2 8 15 -i m 7 a -n j -c 3 2 5 9 3 9 -9 1j -c 6 -q f -7
4 -4 g _1 -18 -4 _1 -a -p -3 _1 2s 15 _1 -16 r a 8 4 2 1 b 1o -j _1 8 -5 4 -j x 4 s w -2 1j -r 3 -b
-p -y 5 -3 -3 -n _1 b -t 2 -e -8 -v 8 -7 -1l 3 6 f f -h h d 16 32 h -5 p 7 a 5 -e -g -7 v -p 3 o 6 8
-1a i m -m -7 -b o 2 -10 _1 -4 x -23 l w -d 1 c 1n n -e e c -p 1e 8 4 -1n -d -1i 1f 14 7 f f a -17 q
-k 13 -8 1 16 h 8 e e 2 a -h -g 4 -b -7 -v -8 y e s b 5 b -3 m 1k 2 -s -e r 19 9 -i c -6 -n 7 p w -1f
x 3 b 1 -l e -p 4 o 4 -x 18 1c -t f 1 -8 -1 f -p -o 18 m -i 8 -c c j -m g -u c 2 -1v 5 l b -x o -x -o
-l -p -c 10 12 2 -r 1d _1 -r t 12 10 -p -a g 9 2 _1 -3 _1 g 6 c 6 -16 -r -t c e -d b -n -2 -10 m -a
14 s -n 3 r 5 g 1d -q -18 -2 _1 -d h a a i 6 -7 v -c j -1 -28 -q 4 p a i -13 -9 f q w -g o -3 1 -x p
8 l -4 o _1 n -q 1b a _1 11 -o 5 10 1b 1c h -3 -1a -m x j -l -y m -d -5 6 -5 e 2 c -d 15 e -8 -s 9 c
c n h -f 1a e e o 17 a 11 r -m 6 -j -9 s -2 5 -1o -9 13 q 6 -m -e -n -1h k -s 7 20 5 f 6 14 -i 1b c
-1 -y -a c t 1 u _1 e b t -1 16 a i _1 13 -6 t -1d 10 8 1o -m 6 g -2 -i i 3 1e -k -6 13 1 -f p c 9 f
-y -2 t -f f -q j _1 n 12 -x 6 4 1a 14 -6 -5 j x -t -z 6 15 s -1a -d 4 j c _1 -c 1 l 18 d 1e -t h 2
-1q 7 23 r -b w 6 -9 5 20 -l 1 9 t j n 6 -18 a _1 8 -r 16 x -h _1 -5 1f e _1 -l 4 -y -10 b 1v 2i 1i
-f -s n -1 -o -21 -9 c 12 7 l a -f -h q b -c i z k -j 8 -s 14 -3 o -c -k 1 g 3 b 1 7 -x -a 18 -4 -2d
e 3 m _1 -t r -q -c -2 -b 7 -8 -m l p p c -k -o -c -11 9 _1 -6 -8 -1a p -7 5 l 5 d b 5 -e 6 1a -a -5
3 -3 -m q -1c f -1j _1 h h f j z h h j j 10 k n 6 -1i 1k 5 y l -b 2 t a w -a 13 o 1 2 -18 r 7 -7 a -e
-1 9 18 8 1 l _1 14 3 -g -a -1 7 -g -i -l -1 1l -7 -o q _1 -r 1 q -j -f e 11 1e -l d 8 4 19 13 l j -a
6 h -m n 1 c 1 -n a 7 -b -e 15 -g -9 -f l 1f -p -19 l 2 c 7 p h 4 -3 -d -1q y -z t -4 -j -y -14 j 3 d
10 4 -8 -8 l n z b s -h 5 -f 1d -v -16 -c -2 -24 -1 -4 m 3 v -n -m -o x 9 g 5 -x 6 m 1a _1 n 2 8 o 1q
h f v -v -4 q 9 6 c 9 1 -5 a r -g -j j -1a 9 i 7 p c a -d b b u -s l m -a -7 -4 x j -y y -f -1b 7 -9
s b 6 -1 _1 x -s r _2 -m 1 -s 11 1 -f -10 8 j -i o k 9 3 -1j 9 p -h -1 -x 1a 8 m y b 2 -d v 2 5 -k -s
-h t -g g -1e g -9 q 1a -k 1 -f b c 3 _1 u 1 -e h 9 -1f -7 l -f j _1 c 5 -f 1 d a 2 7 9 -g f 9 d 6 _1
s -8 7 -4 x -1d m -19 a h -k _1 -a 1 -14 16 5 -t e -t g -2 -t -e 4 e -3 1b -3 9 f 1c h r 1b 3 -1a -x
e -14 -g -x -1x z b 6 g h o t 5 15 8 w -g -l 9 -b i 3 v -h -p -g b d -c 5 8 5 1 _1 q -3 t -c v a 2 r
9 j p -1k 11 -m 6 -1f -14 -k -2 -2d 9 -9 -f 12 -1 1 -r _1 1c 10 -2 e g -r f f h g r h o -c 19 w 9 2
-k h 6 -k 1d f 1n b e -b -8 9 -o b -q -a -9 8 r 17 -d l -7 k -b -o 1a -b 10 -4 13 v -1x -5 f 2 b 13
-2 -19 b 4 p -n a -a j g -9 g c 3 p -4 7 -f c 16 18 b -b h e 10 -1b -g -14 -j y _1 1g c t -2 5 w f t
-12 -16 4 7 e -h 7 _1 3 d n g g -7 -2 r -1d 14 c 3 f -k m -r 10 g l q -u 6 l -f -1b 1s d -o -9 -h -16
1d -q c v 5 22 6 16 h -h _1 9 -m -12 t u v -a 3 -5 1q g 1e j -c 2 r 12 2 -5 -3 c _1 3 8 -9 -c -l -o
-o -p -6 4 10 -5 -1c f l -f a 1 1h b 8 9 h 1i f -n -b 2 -1 m c 2b 3 20 -f -c 5 z 9 1g 7 h -l 1p _1 -j
r d -i j _1 1 o 3 f x 3 -c -k -1i -v 1b q -c o -r -2 -n g y -d s i -z -7 -11 -g -r r -o r 1b -k c -b
q a -a -h n x 9 -11 d 9 o 1u 4 f e -1a -w -1 -12 t -1d 8 -4 s j 10 b c c _1 6 -17 d 8 1 r 1 5 w x -i
-r 9 -1 1 7 i -3 l 4 d -m -5 18 -7 s 2 -7 j k 6 p -13 c -15 v -p r h e l -y -a v t -n -l h -d s m i q
o 13 e m 9 1m 8 b k k -13 -9 6 e g 2 t -4 _1 9 -f -y 27 q 3 t v l -c -e l -i -9 q -4 7 z -w -j o 12
-12 o l a -a c -d m -w -7 o 8 -c -g 4 -3 a 3 8 8 i 13 -1 -a d 8 v 6 b x 7 -1 c -g -m 9 -b 13 -1 a c a
-a e 2 -6 -m 4 b b -1k o i -r 9 o 4 6 z -i e b 3 -w 5 p m q 2b h 1 3 o 11 n -z -h o o 2 4 d 21 b k -m
_1 -1c -p 7 -15 10 10 4 e v p 16 -r -1a k 10 o 16 1 p d 6 -t -1 -s 1 -a -j -m -j 5 -z -c 8 -18 -3 -l
d -1d 8 -1i 9 n 5 8 g -z q -9 k 4 -4 z -8 -4 8 o 18 -a n 9 j 4 1 d -f -2 a -u 2 a 5 7 j d f i 24 1l 9
a -z 1a -q 25 -15 b 13 2 11 6 3 b 1 c 5 -s -s 5 3 -l r 14 -9 m p t 8 19 h f 9 9 -l -n 18 -c d -5 -6 b
-b _1 h -1a 10 14 1d f s c 1k 19 -1o -23 10 3 t f -z -14 18 g d -k -f a -i -a b v 5 _1 v -p -p 3 -2 u
a a -1 p b a 3 5 9 7 -t -9 -p 8 -3 -1h -o 3 -q f -j -5 -k 1r -6 4 1 -w -v 9 13 26 1o d -13 2 8 e g h
-s -9 6 s p y -h 1 -1 10 7 6 _1 x 1b t 9 r -1r -13 m f 11 7 i -j -w o -d -10 9 d c -s 9 -v 5 n -16 g
1b _1 -6 h 5 _1 m -l -r -t a -m 19 6 p 3 -o m 1 4 -14 i -6 -1e 1 f k 1f s d -n 8 -j 5 -t 17 -2 e c
-17 _1 4 1n a -d -1i r 3 10 -x -26 -5 -b r k -1a u a -e 2 17 s f -12 -a -25 d d 16 -x g 1 k -8 -15 l
-1d 1c -g -k -5 -3 3 -12 -q b h -o -11 -l -y s 1 w -7 -l -c k 4 -1a -1x -1 9 -f c -h 10 2 -5 s n z 9
_1 -3 e -e d 1d u -7 4 11 e m q 11 1v w 1 l -n -9 10 -e -3 q v -r a s 3g 6 m -c 1 l o 4 e 1 9 -g 3 -f
1 -11 d -x -o c _1 1 7 g 6 k -o -j -1w v -1 -j -b d -9 i z -7 -11 9 r y 20 x -o -4 y -c -m -9 1 -9 8
2 -w _2 r 9 c 9 p -b 4 -8 13 -t d -e 6 -l p q -8 -n 2 h -i h g -l 4 -5 -a -1d -d -16 p 1k -14 -6 1 1l
o t p -r l 10 6 x 2 9 -u 5 -13 -m _1 j i _1 -11 -s _1 4 -1a a 1t -7 c u 2 -10 _1 a i a -w b -o -w -d
8 -j -d h 23 -o q -1j -y 7 _1 o -a -y c 1b 2 17 -17 -1 y i 1a d -13 l b -z k 1 -k 10 -j -4 o j q p k
-15 10 -2 h m -k 9 h -8 -5 -c -7 d -q f -5 b _1 g y n b f -3 -7 10 -1d -a 9 -14 -g -j -f -n q 3 t n t
17 1g 7 -18 a 3 e -g y p -a 18 j -o -l -1j -7 2 j 5 -4 -4 -14 a 7 -9 i -o 6 -w -m 4 -4 3 x p -f -j v
-t 12 1 n p r -t -q -2 -12 -j -6 w 14 t -1 -x -5 m 7 k -3 c h 5 -18 i f d 3 -g _1 -2 l 28 l -q 5 k
-17 14 a 19 11 -19 -m g j c 19 n -j -o -z -7 b d 2 -n -j _1 w -r w -1h 14 7 -6 b -10 k r -k -1r -6 h
-p 1 n -j 1 -m k -17 -8 c q -v e b -1 -z j 6 1 i 8 f 8 h 2 l -12 3 1 -c e -f m 2 f u 9 9 d k e -d -q
-16 -v q 7 -m -q 7 6 h _1 g 8 1 5 2 y f l v _1 12 x 2 -8 e -i v n e -z g o -3 -n -e b -n t _1 s n t
1q -n u 9 -w -24 7 k _1 b 29 2 d 1z -n -z 1c a 1 -r -o 6 2 -j 7 -6 e -l 1 2 f e _1 1 -a -7 d f -7 -1k
2 -h i c -4 -10 8 1 -k u -y -b b b 16 -9 -h f h -1k -17 1d 5 -4 3 -d -1t _1 -y 2 1 n -g 3 8 5 d b -1d
1p 6 g -m 6 s -15 -2 h g 2 -u o -4 h -t 5 -7 b z -2 26 15 v 1c -s s 16 b -h _1 g 2 -n -a -24 8 d 9 j
7 14 -v -1b 3 8 4 5 7 1 1d -12 b 6 -3 h -2 5 7 -d m 1 -3 d g b d 3 k _1 p -s 2 12 z o -k -j -u 2 3 3
b 19 f -e h -8 n l -c o k -x _1 a b -r 1h 4 j 3 -1f 6 -s r c 4 o f 1i -6 1a 9 n -6 e 9 -4 9 p -h 2 1
e -10 -12 6 -n 3 -i -c -11 z -o -o 3 1 t 3 4 b -9 5 -m -2 5 q e -p -r _1 2 b -o 3 -u _1 -c e 1j u _1
a -2 -g 1 e 6 -o _1 -n p _1 r c 3 -f 9 -y -g 6 -a -w -n -18 d -a -s -j e 5 4 a -t g -h j c -6 h -9
-10 a -15 -7 -p -s h 6 j -4 -7 3 1l -f a 8 -r -m 3 -5 -y 3 b o p 4 -1g -c -w _1 o q 5 m o -5 n -q -17
p 3 -1 -t p q -e l m x -6 7 v -v b a q -p -u j _1 -t -8 8 -m a -y -w -k -7 -w k -9 z 5 -i -c -2 -7 5
-3 -19 -l -4 _1 -11 c -y -9 -6 -9 7 n 9 -d e o 6 e -y 1q 4 b -y d -7 -t -a 1p -l -4 -m e m 5 4 -e 6
1x 15 m 5 b -q 8 4 -p -k 7 _1 1d c p 6 -r -8 1c x f -t s 4 1a l l x -1q m 1 5 8 8 22 d h -9 j t 7 o e
-1i -g -9 b -1a -r -12 -3 a i -o -b q 5 4 -u a 8 j _1 18 -1b -s -n 1 7 l x l w l 5 e p -12 b -l -q 1w
-k -g h -3 2 8 z g -7 v n 2 i -16 -c k 10 8 -p b -s 8 v -3 j 4 b -16 5 -2 g r -14 -18 3 -19 w x t -f
1c 3 r 8 -d w -3 14 f -v w 3 -c 1b e -1b _1 o t t u 2 -6 p -1k 8 e r e -c -1 -m -i -3 f -k -4 6 d -z
-d -t -1j -q w s o 6 _1 f -p w j -6 -p -s m 4 -w 2 7 10 -w -t -3 -5 o -u 4 -a f -k q k _1 n -a f -q
-15 -a -z e a n 3 -o -h u 1 -1b a z -i -11 q 16 f b -1n a 2c -2 -w -12 4 o -s 8 4 z -11 h k 6 -1q w n
-1h -x 1e _1 -y 14 n -f q -1 s 6 13 _1 n f 8 -z i -f -l -j -m -d 8 -5 p 9 -e m 9 -a 18 6 17 2 -1 g 6
i n 4 s 9 -y -t -o 6 g w -m t -5 -h -l -m -x -o _1 4 13 10 -m l v 15 -4 7 u -1j -f 19 -k -13 _1 -j -l
2 b 1m 3 7 -10 a j k -17 h n -12 1 z 1f g -1g 16 o c p -7 g x -w -n -x -j 6 17 -v -v c e -g -g -o v
-o d x 1 g -1c -h q i -1 o 5 b 1 b a -2 -j -7 -m -c -s t -1m -k 6 e -1 -q -z f -f r u -10 -r o d v 3
4 -r -3 s -2 z u h -8 -a -2 -a 1h k -i g o -i f b w p 7 -6 -14 14 1c -5 e -e -k 4 4 3 6 -h o l -z 1h
2 1f -s y -1c 1v -1m m 12 3 g r 7 d 1b 6 -1 b -b -k 8 m -z r 7 4 10 1f -m i a -f 9 -e -e -3 -q 8 -c
11 12 3 a -o 6 k 3 e -f -t n -t -4 14 8 -a d o 16 a -n 1x h j x 9 10 i b j b -g 8 5 -8 7 6 13 o _1 7
6 1k 1r -4 -1d -16 -1c 10 g 2 -e -19 1p a 25 e j -k l -d q -g b 7 -u x -5 -7 k 1g -6 5 d -r 7 k -f 8
-3 l g b 2 -r h -s 2h -4 4 -8 -h _1 -g 4 -4 -r -n -c v -8 -c 15 -o -m 15 4 t -g -v o 6 2 -b n -14 -g
a -j -14 _1 -n j 2 -y 1j 1h 1 9 c q -1u -16 -1 -v -f n 1n m 1 -2 -r -v -r -b a 18 -1e l 5 12 9 5 o -8
g r c -1o -m 19 -u 28 f 1g i h s -1i -3 a 10 k -10 -v -8 a 23 -a l 12 1c f a -18 k 8 -e x -11 1q o -1
o -h -h -6 o -x 1c s -m 9 4 14 2 2 -u 19 9 -a -8 1k 6 11 -q -9 -4 16 1i -14 -1 -3 -18 h -3 16 b n v 4
2 -k -19 5 12 9 -i d l 1a 1j -q j -w b n l -m 1 -2 f 14 -5 7 -l l -6 -1s f 8 1o b _1 i g c -3 x b -k
u -v t 3 -q 8 11 -1 -1b p -1j 9 -g m -7 j -1d 8 -f 7 k 2 o -h 3 -b k -4 k -n 3 -c b j o -e c -4 -7 -b
-x -1w 2 1c 3 1 -10 7 1 -3 -m -f -6 -o -6 z -13 7 n -1 c -q 5 a s u m 11 1d -2 -f -3 4 o 3 -k -16 9 o
-j -b 1c -h d -e -7 r 4 -k 1 2 q 1a p o 6 l -o d 2 c -f -m -q c _1 q 3 5 -7 -1m -r -29 4 1 6 -8 -6 13
j -q z 16 6 -u 3 -f 7 9 -m -i -8 -o -5 d -10 5 a k -12 7 -a t -5 1 c -d 9 -n j 12 1d -2 -2 -9 -11 p
-7 -e n c b -9 2 e f 1g i -k a -n 6 -r 5 l -a 1 3 k _1 2 x -e 4 12 -1k b s -17 -z 1 j -6 -6 -t 2c 5
1i 5 4 -1b e m s _1 -3 -6 u w 1d 2 -1 -3 c n g 6 1 b -e -4 1d _1 5 6 -2 -1g 2 h -f 8 1o _1 7 a 5 1 3
h -m -15 f -1s -2 v -7 v j 8 m -15 i -p p 8 -g -y 1z 9 s -m a -x -h -x y -18 1a p a e k l n d -e 3 r
h -1v -9 i -i -1e -h v 8 1 _1 i l -14 p -g 3 18 y n -b -i -b 1 -e 9 n -m -2 -m -13 -k a -1h -b k -9 4
11 -g h -2d -k m -b 19 -o -3 4 e 8 1 8 -o f 1a 4 m 1 -b f -f a u k -3 -a 6 l 1t -t -2 -x -9 j -7 -f
-c 1a -f t -1r -19 j -l 1e 16 d o -3 11 -n e b -7 6 d -t -12 s c 6 a j -o 3 -c -3 e 2 f 6 -l -19 w t
-10 -i -i _1 11 1 -l e -p m -1j -k 2 2 1c 8 -1q -i -a 7 -10 3 -d g l 19 4 -19 a 25 -e -13 1r j -b -b
t j j h 2 19 p -a 5 p a 8 j 4 5 -j r -z k 7 5 -b -p -t q 3 -3 r -z -15 s 8 j 12 -e -p 17 k -6 -10 -z
v 12 -v 2 -6 9 -1a z -r -y 1 1f -x -s -20 -17 8 g x a -b 9 -1 x -n t 15 -b _1 2 f z q -4 1 1s 19 a o
-4 -k o d -1b m h -i -7 y -y -13 -k 4 3 u -17 _1 -n 12 -9 -8 l -a -4 -b -9 -q y y 1a 4 1k c 3 -l -18
-3 12 -5 1t -1f n 1a -k 1u 15 17 y g 1v 8 -1 k -1d 8 a 5 c 1y j k 1 -k i h 1 u g -1a -o -i -l c s 12
g 17 f 1l -13 -o 10 -m -1 -h 6 -12 f 7 t _1 6 m -z -j -b -l -5 c 3 -6 -r 5 -h i o -v -j -2a p -4 x 9
y -l 8 q q -a j 7 r -o a -p 9 2 n -14 -f p 1 -5 5 -c 7 -i -8 -18 r -1f z u -w -j -m -h -g -4 l l -o g
-1j 5 h 4 -4 -15 -c -b 1k 2 -n 14 -q k 3 _1 f a _1 -d l i -i w 1b -a s w -1 -d _1 n x -o b 1 j -l k
_1 13 _1 -8 -4 -y 12 -c 12 _1 b -l p _1 m b 9 q l h d p -l t h 1 1 -1 -u l b _1 1i c p e o l 20 b -6
-u -2 -s -l -8 -5 -g 1e 2 f _1 -5 _1 -12 -6 h -i -i -m -a 11 y -3 m -p -k i -2 -p -4 -1 x -g -17 1 -c
-14 1 7 s -g 1b b 1p -h -3 10 -13 d 9 3 k -s o -x 2 l 4 _1 1 -g 10 -s _1 -b t n b -s b j 2 h 12 7 n n
-m -10 _1 f _1 y m y 14 -4 w 3 -1j -c -13 4 b 9 17 z n e e -12 o -12 3 p -13 -4 1 i p 3 -s 7 _1 9 -b
2 13 -b d u e 6 4 x -1a v 2 3 9 1 28 18 -5 -h b 2 -1c f w -10 6 o -1a -j h -c e 7 1 8 -5 x 2 5 2 _1
-8 m 2 -l 2 r -t z i -i 9 y 3 15 -t -7 -k -a -u 5 l 5 2 -k 9 -f -m 7 -e -1h -1c 5 5 7 c -j 7 z k l g
f 8 -i -q o b o -g l -8 -9 x -10 -y c -1h k 1 v -1a -d 11 -8 u -7 o k 1k -f 7 -2 -t 1j -t -c -2 r -1e
i 1c n _1 -m -c e _1 1d f _1 u -h -6 1 l -e 3 9 b _1 3 12 -8 i 7 -1 -e -p 6 6 b 2 -z -l -n -d 12 -q
-o -i b 8 -2 o 5 -i k -d 6 6 _1 1 3 -z -d -r -e -q 9 2 11 j 3 d -g -e 4 m -1c -16 h 3 f 8 3 -y -m -u
-2 -j _2 8 f 1 1d 4 s 11 -w i 9 -a -c -m -b -t -y _1 -k z -2 -q _1 -1 8 s -1 z 7 b -11 b -6 1 -k _1 j
-7 -n n 5 -v 14 m o -11 1 10 w k 11 -17 -c -z -b e -p -m e r -x f -3 b j -16 7 7 -a 3 2 1s v 1e -5 s
-1j -n o -7 z 1l -18 3 t 2 -2 -e -2 -e -13 q -7 -t v -13 1 f u -1b -f -16 -a r -c _1 5 3 -p -1b c -6
-r -2 1 -f 1c 16 1q -e -q 11 5 -t -i w 1g j -10 -l -t -h 14 -k 7 e -e -m i 4 -m -i c _1 y -i 4 -m -6
4 2 2 _2 -6 x c -q 1e 2 -o i 11 1p e 1b 4 3 -4 -1d c -20 7 g 9 x l -h l 1e -p m 4 4 -12 9 a -3 -9 -1f
-b -p -z -5 6 _1 r s o 11 9 1p -6 1h -a 8 12 -r v q 8 -s r -4 -f 3 -l -b b 1c 1d 3 -q -2 -i 1 n 2 -e
-n d 4 u -k p -h o -h -p 8 -19 h m -6 -7 5 -8 -b -3 m -o 1q -r 10 -4 1 g 3 7 t 1 z -12 6 6 -x 2 1n 3
-2g -1d -g 3 -e 15 m l 3 k g 4 l 2 8 -c b k -3 -u _1 y l y -m 6 3 -d u 14 g -x _1 11 -u k v t 9 g 1f
c n -1y -n a l -q m b -d -g -c -h b -6 b -v w 9 11 -g -10 -n n v k w -m x 10 4 z -15 v 10 y k 4 -n 3
-l 13 -c x p -b 11 1j -9 -4 4 -w -k u 25 c -u n -y -14 8 -s 2 -e -f -9 _1 b -5 20 -c -f n -6 -3 c -1d
u -1h -g -k 4 c -e t n -14 1o _1 n x m e -k k t b k 4 i -c 1k -3 -9 -g i 17 t _1 n k -e k -e -13 3 17
7 4 e v 1v 7 -v z -q -o -p -3 a _2 -1c -l -10 7 _1 -w 19 5 -q d 9 -o _2 b b 1w -y f -6 11 -c u -q 13
-f l d n -e -u 4 -3 -1c p -h -2 8 _1 -f 10 -p 5 s -s 14 2 -o b -n p -9 -2 -k -i 9 -p -9 b c h -8 v i
b y 8 u -3 1e 7 1 -16 -n 17 -8 -19 -1 h -e -b 1 3 -u -i 13 -6 k -w -b h -1i -7 -10 6 b b e -1 j -2 -7
-k -k d 2 1c 3 10 7 -r s 9 a -3 5 h -i 13 u -7 2 -c 1c -7 4 -k 7 w i 20 _1 w -l -u -1q -k _1 j 1 -h
-1 1 19 5 -15 -1o 7 9 8 9 2 -c k q r o f 1m -b 1l -1 -1c t f -b -c _1 -5 l 6 -a -t -p d -j -4 -1w a
1e 4 -3 g 7 2 -7 f g -1e 10 z -16 t -t g h e k 6 -1o -d -3 17 _1 e -t 6 -l -m -f u l -m 1r 1l -k a -i
-2 e -11 3 -k q 6 3 w -a c -9 -f i 2 r -5 18 5 v w 17 n -1b 8 -u -8 u n -m 19 -w 5 -d _1 1 -1e -d s j
_1 1b 16 f m r 5 -d -v -b c -p 1p b 5 9 7 -j 8 j -12 _1 -p 1g -n t -d t o -o 1b -g -9 -12 k 3 i 10 9
3 f -d j 4 -m 9 6 e 1 h 3 -o s 1n -w a -13 -18 _1 d i -s e 6 16 s 2 -7 t -s 1b -j -8 1 -z 5 1a 2 3 -m
2 x -k -9 -2 -y 17 -6 r -d -5 1e 21 -i p -7 -e -13 17 -j 1a g 9 -r -13 -3 q q m b k _2 v f -o -x 2 6
1b 6 1t 6 -1x f x -r -1i 9 2 f -f z s g r -i c _1 b -1b 11 -i d 3 1h v u -1 -13 7 17 -6 -18 q 9 -c 7
-3 b -1 u b l 9 -b f q u 1h -1m x -i o 4 a 8 -f -a 5 -k z 4 -1e -n 2 1m q -o y 7 s r o -1e 1g b -8 a
-i -c 5 -x -a l g -l -z -v 1d t 5 -r -k 2 c r w 2 -8 -z g 6 1a d -w -p c 1m -4 -14 -f 4 -1 -1c t f b
-5 j -6 1 w -h -t -r m -w r -i -p -6 -7 1g c p w -6 -10 2 -m c 6 l -4 9 l -o -f 11 -1g -1f -a 3 g -5
-9 -4 -b j -14 m d 1 -v -p -1l -6 11 1z 3 d 1r t _1 p l 6 -p 3 -g -t -u 6 n 1a 14 -11 c z -v 5 -k -v
a g e 17 u -4 z a -g -i -1d 4 -m 7 1u -b f -1p -s a -a -l i -c d 6 -i -k 2 8 19 j p j -14 g k -k 2 1f
-9 -d 6 x -5 1d n -4 9 p m u 1v 2 -t q 1 -m _1 4 -m 2 l -h 1d p g -7 -l z p b h _1 8 22 _1 7 -6 1b 1v
b d 5 -1j _1 l w d -f 6 -u 1d i 4 -6 5 q 3 -27 1c i 6 1n 8 f r 1d 8 -h f 4 -7 14 -h -12 -7 -m m _1 -w
g d u h 1a -q -e b -d 2 -3 i m s -2 1 -x -d p -q c -t 1 a k s -1a -14 _1 -1e 7 s 5 -7 -c -3 c g z 3 d
n l -a d e -2 e _1 10 -3 -m -8 i -k -z _1 2 g h 18 3 c b b 4 e e f j 3 3 -t -16 -19 5 1i 17 -8 3 -f 5
u 3 4 14 -e s -t i -d -p -2 9 8 -h -j k -12 -x 2 1f -1a -1h -q -3 -j -k f -3 -i -12 4 12 -b r -3 11 9
d _1 7 9 6 w a t -8 -k 2 -7 p -p p -p a 7 -k 11 -8 -3 l k -b -3 n o d c -v t r -17 g q 5 k 2 -h -4 -1
f -3 -t -13 -k 5 4 g -15 8 v _1 2 -g -3 -1 -13 -d -7 o 18 -1 k -i 7 -i -13 -u -a f d -b 4 -6 c -y a 3
1g 2 1f q 24 -8 t -1 i 5 -d i y h 1f e g 19 -l 9 -q s -d -e h h d -d -5 -7 9 -r _1 p o -4 -16 1d f -e
y 4 19 -25 q -c 7 b f -a -17 3 2c m -g -i -u -11 g 6 6 8 -r f -o -b -h -1i -1i x -7 _1 5 g _1 f k -d
s j -5 j -1 _1 -5 n -5 -1b 1i i j 7 -k 4 -6 -h _1 f 1f 5 -e -l q -c x 8 f 5 b -l t -b 5 f -4 1a -1l 8
-e 10 u h 1t -t t r j -e 1a b -y -22 _1 g v -n z 6 l -9 -5 d 9 s -13 -c 1 -e e -1e g n -d a y -l -d
-2 t -b 11 -1 1 p -14 c -14 -7 1j p -l -3 l 1 15 o -d -1 -z -f 2 p g 15 r 8 q y o 10 l -c -i -w h -h
-1b p -e -y -7 16 -4 -h -n -1j -m 8 -1f z 6 e q -18 16 n p -b -3 -q -g q m w _1 f 1h _1 1e q n -w b
-e l t -9 -1e d y i -j 1k -k k j 7 h n 4 e f g -2 -x b 8 -j m a 10 g -i n h g 6 y d -b l r 1g -8 _1 l
h -9 7 a -x c g -11 e 2 -19 -b -u -k 1o -u 12 f o n k e -7 i -c -10 -2 -d 1 -1b n -o -k -13 -t u -s
-25 n -y -4 -f -l m -v l -18 8 10 4 10 -1 p 2 k u -17 w -4 i -1o -18 j -s -p -4 i n 7 -3 v -f l _1
-10 f -v -x -p -18 t 9 -y 7 5 -i -11 -7 -w u -u -d h 10 -j 6 j -c y -k 7 f 1g -9 -g -1i e 1d k 7 f -5
-5 -7 g 7 a s u f -e 9 1n c 17 1d -4 -19 -p 6 -5 1n -i g p 17 -5 9 1w -c 1m 5 -1e s x -7 -q -w -m 5
11 -13 g f 7 -10 -3 -1e -1 -f 4 -t -1 1c -8 -17 i r _1 j 5 3 o -m n -17 w 16 -9 1c 6 -9 e 1 1 c -i
-1x d 2 9 t -d -1b 2 -p x 1 h -8 1 7 6 1d p l 8 -5 -b k i n w 10 9 -1i -c -c -g 13 -a -q -g 6 h 1u -1
o f -h -12 1 5 27 -y k b -8 5 -i 15 c y m n -i 9 -y -k 5 4 -5 -7 11 -a -r 9 v -e e h -n i -14 c -j h
2 9 -1r 8 9 m -f 15 7 1t 1d 8 j -1a c 2 -q -h j h _1 1 8 6 2z -u i 1f 4 1 -4 -10 -p 3 a _2 11 -t k
-19 5 8 -2 8 y -3 8 1g -1 -12 1l x a -t f -7 _1 m g 13 c -g -f x 4 -11 -3 -m -i 1r -1w -e -2 -k c 1c
1a d -9 7 -2 p 4 -w -h -z -4 n -7 15 5 18 d 1w 4 c 6 b 7 -4 q c 1 g 4 -e 1h 13 -e 8 3 l -x d q o -v 2
-v -d -8 -k b 6 2 -k y g -5 -j -2 g e b -m 7 1g -10 -15 -15 -s -1 -m 9 i -f 1s 14 h 3 9 _1 -h 6 g r f
2 x b 7 1t g w 2 r a p n -w -5 9 g s y 1o v v 1i v -16 -5 7 -b 12 -p -5 1l u u -w 1f 1 b 1d r -9 z q
m -g r p -6 4 -j g e 6 -3 -1b 21 -d p 8 -f -10 t -b -y 1d 9 -1o j -s -7 -1a q 5 1 -13 8 _1 -d u -1a
-b 1e 1 _1 -n 5 18 8 y 5 5 j 5 7 a -r -m -b a j -1b -a -s 2 g -f 1 v c u -f -h -1 n 6 -i _1 -1g d 16
_1 8 -h 10 o p d _1 -9 9 2 _1 o h o -7 -1d 2 p 1 -h -e -k i 8 -12 -3 -q u -r -5 7 -p f h 15 c 1g 1 d
2 u i i 8 c 1 -p n -1 y _1 -8 -o s -12 k 1n a -s g 7 -7 6 -18 -e b 5 7 m 9 o 2 -d q b 13 f 3 15 -r -m
r l -1q k t u 12 -2 14 -1u -q -8 -l j -o -r -x -a -9 g n -1s -12 _1 -1w o f _1 i g -11 v -z -1 -f 5 f
2 -8 _1 e c i -1x 4 b c 9 7 -j -1c -c -q 5 q 2 -k 1u -7 3 -1 -r 11 -g -u -1 c -n 1a -d -p 1f o -y -n
1j t 6 1c 1k v 9 -n 9 a -r -14 5 -10 1 -3 b -i -i 1g o l 9 y c k -o 1q -s 2 8 _1 g -1w h 5 -g m 14 _1
-f k _1 k w 9 -f 4 f 1 d d d 4 -4 -1r -1b 1b -12 -1p c w _h -a -12 -x -19 n -14 -h _9 w -9 -q -b -n
-t -m -5 -i -o b b 6 -n -9 -6 -2a -18 -d p v v -2t _1 -e -2 -9 4 -1p -4 -v _x k _f d -3 17 z 1m -q u
14 6 b _1 1n _1 -7 v -5 _3 -2a 12 m 22 -n -4 x -e -13 _1 1g -t 2 -10 -1 -n -f -s -o -1a _1 -17 -2x -m
-w _1 j y 25 _x -3 13 -3 _4 -v -3 -2 -v -4 -12 -1v -s _h -1j -2a -3a -2e -k 39 _1 -r -5 -26 -r 1h _1
-v -i 1i -14 9 -9 3n 1t 3g _1 d -e -o -1c _1 -2w -1r -24 _1 -z -1a -1u -d -k -u _1 -i 9 -15 -1l -a -b
-1f 2z _1 p s -b -10 i _2 -1r -26 d -6 -4 -d -p -1q _1u 12 -2 _2 -q _1 y 2f x 1 _4 i -n 2 -s _2 -1d
_1 -8 -i -r d _4 -q -2 -5 -j _2 d _1 -y -10 -k _5 q c 4 -1m _2 -12 _1 -16 -s c -15 _4 -d j h p _2 -k
_1 -2x -1g -2x -11 _4 -d l 3 -l _2 -8 _1 -22 -z -p -34 _4 1b g t r _2 -c _1 -h -1c -3b -a _5 o -k -o
_2 -l _1 -1 -2s -16 -p _4 k 15 _h -11 _2 -3 _1 -1j b -z p _6 -2o -13 _2 -h _1 -f -7a -2o -2j _6 -13
3u _2 11 _1 -1o -4j -2 -d _6 -1q -1p _2 -y _1 -z -29 -2d -6 _6 j -1q _2 -1b _1 -d 4 -j e _6 15 -4n _2
-1w _1 7 1p -f -15 _6 1i -4 _2 -z _1 3 s 1d -i _4 -n -9 -9 2 -3 -t -1q -f _1 3 4 2 k p i -6 f w f -p
_2 -w _1 -d i -29 -1b _4 -14 -u -6 -2u _2 -1c _1 -4 m 22 1 _4 -4 28 u -a _2 -j _1 -16 -24 -3d -1j _4
3 5 -d _3 -k _1 -9 -c 3 w _k 7 1i 1d 17 _2 -4 _1 -2t -39 -2u -4 _4 17 -2 c h _2 -e _1 -n -w s -w _k k
_3 o w _2 -16 1d 1t -t -26 q _c -2r _8 -1d -1i -d 15 -w _2 -1h _1 -t -12 _i 1k -4 5 -11 t h m b 15 c
d -3 -18 -c -1g y _8 -20 -1x j -w _4 z -t -1a -2g 17 -c -t -2e e _1 -21 -2s f -1y -t -6 _g 1h -x 2 5
14 -x 1b k 27 -1g -p 5 k -15 -2b -t _8 -17 -1v -l -3 _4 h -4e -32 -2w 13 -5f -l -4 9 -4c -k -1d a -43
-i -15 _g 15 -b _2 -52 -1v _2 -6d -2 _2 -2t _3 -1e t -3 5 -x s -w l -10 8 -l b w -d i -17 -17 -r -p d
i -5 v -k n 1s -i 7 -1l g -u -p 14 -s -i -3 k 10 -l -l -11 p -u 3 -1m -12 w -13 _1 1 -29 1c -p 9 -12
-n -1u -w -1s g -1j 1m -2t 5 m -v g -8 -16 -9 -2y -u d -o c -r -n -c -d -1c s -q p -11 10 -m -15 -2 9
-h i -s -4 -1y g -s -11 i m _1 -w f -a -6 -n 13 i 18 8 -j g -w 10 k -r -c -1h -6 -c -y -a -7 -e 1 6
-m -3 -r 1 h -r q a -1l -9 11 -17 -k -18 19 -a -l -13 -1r -f -14 -5 d -8 -j -e 15 k -15 -13 -o -a -p
-s 8 -28 4 1e -1w -9 x j 1h 16 -g 12 -x -d -l -10 -8 -t f -k -t -q -1f -r -b f a -p c -12 -g r -c 8
-15 12 j -e -a -10 -u -m -o -b -i -8 -f k -v 6 5 -7 -1w 14 1 -1f -m -r -1g k e -1d -u -z 2c -2 -m 4
1g -t -29 -9 f 5 m 1g t a -1q d 9 -8 -4 h u c -y v 1e -j -w -12 -z -q f -1p 7 t -b -c e 7 -a 1q 2 z
-a -1b n 6 -7 m 1l 6 -f -v g f -d -6 e -p q -3 -c -p 3i c z c h -8 j -w r 1w 6 -12 -b 6 1j 2 y -x -d
-2 -o 1s t 13 -1g -14 -s -s -1k -b -g -1u -11 -s -9 -6 -14 -e 9 -12 1 -7 -a -y -k -16 -8 -u -s -5 -11
-2 -2m b 14 -1m -h -v s 2l -s -q 4 18 -h g -1k -u 15 -12 -e -o -m -u -d 2 a 2a -h -8 1c -1n -x 1n d
-o -s e -18 3 g p -15 f 7 -v -d _1 1i g -h -e 7 1y -q 5 -k -s -p -1e m -12 k -s -19 -m y -1j k g -1a
7 -1d -r -2 -a 7 -m 16 -g 1p -l -7 s -k d -p -1f -b 9 -9 11 w 10 -m 17 c 19 -1p -d 1i -4 25 -o o u -t
11 f 16 a -t -1a -z l _1 -1w g -2j 1 -1 -t -25 -6 -g -1 -1k -58 -2a 3 14 c -1f n l -f 1d -1l -m -l b
k 1g -m q -11 s -o c y 2 _1 14 l -1g -7 j d 19 -b -2 -1c r -v -14 2l 1h -l -o u -e a -s 4 -e k 6 -q c
-i -o -1g 1f -p -2k -19 -b b 5 -n -5 -10 -a -w -f -m -k 3 -x -16 -1f 14 -u -a -1p 1 -1k r -h d -8 1d
-19 7 9 -i -18 -d -6 -6 -w -16 -1o _1 -v -5 16 -2 -1x 5 -r -p -j -25 -i 7 -w -j 15 16 -s -m -10 10 -i
-12 -k 1e -1l -1x -o -j 14 s e -f -14 -1h -c x 12 _1 e -x l -i m -q -s -18 2k s -5 f r -u -t 2 -11 -l
n i -g 2 -a -b -2 p -o 8 -x 5 3 p -1e -24 -y 9 9 b 10 7 -9 2v p -7 8 -12 6 -s -9 -14 2e 3 -9 -12 f -f
_1 1f -b -t -6 y 6 1n -19 20 r 8 -5 -u -b z 12 5 m a -1d g -u -z g -r -1a c -8 _1 -z q p -u o 10 g -r
-i -h 1g 10 -e 18 -13 i n -1c q -17 -r -1e 1 j -j _1 1 z 8 v -9 1d -18 -19 -k 4 3 -1c -w 1v -7 5 y 8
6 2d -v -1j 10 p -12 -o -p -r 6 -8 -p -13 -j -o g -6 l -z -3t k -11 -c -u b 1r -22 1 -14 -1a 4 6 -c
-9 e 2 -g -5 -1m h -18 g -7 -1i -d -m 1a -7 1u 1t 8 3 -1 -10 f -b b -14 k -b 2a -10 -9 -c -t 15 -h g
i -8 -1p 1a 3 -r 13 14 -z -q -i -z h 15 -k -12 -9 z -r -l -3 -4 -8 -m -r -d 12 -y -8 1n 1c 1y -w 4 -h
-m -1h -h -r h 1u -1i h 11 18 -2 -c c -4 _1 -n -l -1u -1t -17 -7 -8 d x -x -1 -1i -s -8 16 b -1t c s
-r m -m -4 -q 5 c -z g c -5 -z -6 -n -c 4 -1j -1u m 4 5 2 -s -10 l -u 3 n -a -19 -m -19 i s -1b 1h _1
-13 -1p a -q 2 -3 -l 9 1 a r -19 3 c -13 1h 7 11 g 12 -1j -12 k -8 -d -t -g n -2 -7 -b 3 -x l 15 -x f
-y -1e l -3 -x -v -15 -1i -e 21 -w j y -o -8 d -z -z -1r 19 -m -k s 11 -b -a 1b n -s -e -r -d -10 -18
-13 f -7 -1g 8 -1q -1l -r c a -9 -6 -17 7 -c 3 -h v -1v a -l -1 -5 -t 1c 3 -1g -m -8 -16 q 18 -12 13
-28 c o 6 2u 6 -e t -f -2 -g j -c -7 6 7 -5 _3 -1 _3 -6 -c -5 _1 -4 -n _2 -1 _5 1g -h -4 _2 -l -3 b
_1 v -16 _1 -7 -j _1 p _4 -5 _2 -17 -4 _1 -2 _1 -5 -2 _2 -5 -3 _1 -10 _2 -b -9 _1 -3 -3 -1 -5 11 _2
-9 g _3 l 1 _1 -8 _1 -16 _1 1l 9 9 l _1 -1 4 -5 -6 _1 -e -1 -4 e _1 -1 r t -q 1e _1 -l l _1 -19 _1 -1
1a _2 k _1 -9 _2 -6 _4 k -d _2 28 -7 _1 -1u _1 -3 _1 f -1u _2 -1 -1 _1 -3 _2 -f g _1 -1g _1 -1 _1 -2
-6 -1t _3 m v _1 -2 -j 2a -4 _1 z _1 -9 _2 -f -3 -14 -2d -8 -9 _2 -c _1 -f _2 -5 1j _1 e _1 -f -2p -n
_1 -k -1 _4 1 -1w -1t -9 -7 _1 -i 13 _1 1s 5 -6 2 _1 -m _2 1a 1c -2z d -10 -1 a _1 -6 _6 -e _1 -3 q
-3 -1 _1 -o _3 -9 -5 1l -5 -4 _1 -7 o _1 1q -2 -3 -1d -1c -4p -2i -4 -k n _2 -b _4 -3 _2 -1 _1 -1c -4
q l _1 17 -d _6 -y _1 6 -1 f d -q _1 -1 -s _1 -l -3 _1 -2 -5 _2 -1 -1o -e -5 _3 -6 -4 -j _4 -2 _1 f
-1 -1 _1 -3 _1 -4 -5 -r _3 -o _4 -2 _6 -1 32 26 d _4 -7 _2 -8 _1 -5 -1 -g _1 -6 p -1 -1 5 -h -3 -b -o
_3 4c -r _1 1b _1 2q h r -8 -e -u -e k _1 -b _6 h -w _1 -t 2 -21 -1 _1 -1 -1 -b -5 -7 _1 -2 -7 _1 -w
k e _1 k -h 1g _2 -w 1b _1 o _1 v e -1 22 -j _1 -9 -c 2t _6 -2e _2 -m _1 -e -9 p -b _1 -1c -1 -8 -x 4
-m -h -1 -2 -g _3 -f -2 _2 -3 _1 -m -a -16 -o d -f _1 -a -n -2 7 -3 -2 -4 -t 27 m 9 _1 -6 -16 -1f 1
_1 21 1a -6 -a _1 -r -2 _2 -f _1 -s -9 -v 7 -p -i -1j -1h c -9 -q _1 -11 -1f _1 -3 -4 -7 _2 -m 1c _1
-g _1 -7 _1 -1 _1 -h n d -2 -4 -3 _1 -9 _1 -u _1 -2 _3 -1 _1 -12 _1 p _2 -e t _2 -4 -6 -1 -4 _1 -e -3
m 1a _1 -a _1 -k _3 -c _c -c _1 -3 -3 -b -1 -m r _1 -5 -v 1c -b _1 -d -1m _1 1 _3 -1 -14 _2 -7 _1 -r
_1 15 _2 -e -c q _6 -d _1 -1 n _2 -7 -2 _1 b _4 -4 -2 _3 -l -2q -21 -1z -1h _8 -1 _1 -d _2 -i _1 -8
-7 _2 -1 h _1 -2 _2 -2 -1 -u h -2 _1 -1 _2 y -1 _1 -a -6 6 _1 -7 -f _1 -b a 2k _1 o _1 -h 2m -d q -1f
_1 -h _1 -n _1 1j 1k _2 16 _1 -f -t 16 _1 -14 -1v _4 -1 -1g _2 -4 _1 -1k _4 -v _1 -2 -1d _4 -19 _3 -7
-4 _2 10 -1 -h 8 -2 6 e -b _1 -8r 11 _5 -5 -l -1 -k _1 -h _2 -5 y _1 -1 3 _1 -m -1 -5 1 _1 -22 -4 -1z
-1k _1 -27 -1 _1 d _2 -2 _1 -7 _2 -o -1 _3 -1 -6 -4 _3 15 -4 -5 _1 1 1x _1 1h -2 _1 -d 7 _2 1 -12 _1
o -b -7 -o -u -2 -4 -2 -7 -7 -1 -3 l _1 -h _1 1x -4g -1 1 9 -2 -6 -19 -y _1 -4 -1 _3 j _1 -3 -h _1
-19 -8 _4 -m -5 _1 1l -6 _1 k _1 -2 -2 _1 -c -h _4 -2m -8 -s -1 -1 _2 -5 2d _1 -9 -l -1 -a _1 -1 -21
_3 -4 _2 -8 -3 -e -5 -2 _8 -a _3 -2 a _1 -5 17 _1 t -18 _1 -13 _1 -3 -1 -1m _2 -2 -d -15 -9 _4 -1 -w
-4 -f u -7 z _1 -1p _1 -1s -2h -1 -t -n _1 -a -7 -s _1 -4 -1 -3 _1 -6 -1 -6 m -u -d -w -j -a _1 -r -7
_4 -3 2 _4 -3e -k -8 -e g _3 6 _2 -7 -c -n z _1 y -g _1 -a _1 o _1 u 8 -1a -b 12 -j 2b 13 6 -8 -g -i
9 -p 10 14 -3 -1g -k r p z -28 -1c 1d -8 -1 1g 9 13 -1r 6 -d w 1h -y j x s -11 a -i 11 -j y -13 v -8
n -8 -9 g -4 g -19 g m -o -12 -u -q -9 t -7 a -c -8 8 q k -w d e -u -4 d -i k l 23 a 15 -c -1b 9 -s d
p -a t t r x q -m a -y 1 -m -t 1a -q 5 m -9 e -e w 2 1c -w -1b 12 -4 5 -2l -1h -3 w -y h -2e -s 7 8
-b -1j 12 v -b -d 9 j 8 -y 17 _1 -z -1k r 1c -b -b -1y e -15 -q 6 -u 1a -n -e -n s 2 -t -a h -1a -8
-9 y -e -k -1m 1e 12 -r y 5 1 -u s 22 1c 9 -y k 1h -f -1k w -1 y 14 -h 23 -b -a -q 1d -v 1e -g -1b
-17 -i -2e -l -m 7 -e -1y -7 6 -a q 12 -13 p 9 l -16 -1p -1e -a f u 2 h -1e z -a f 4 -19 -m 2f -1i 9
-1d 4 -p 12 14 -i q 5 -e -1y _1 v -i -r e -19 1 -y -1x d -1d -29 -5 t g 9 m -1k -c 1d -14 b 18 -e _1
-t -f -g -b -m 2k l d -j -z -1d 3 l t y 7 -h -1b n n -14 15 -1d -k -q -12 d s -h -s -9 -t y t u n -19
-5 -z s -1e i -m -t 9 -l 5 -f -p 1d 20 -15 z -g 19 -t -1 -1n c -t n -u -11 -8 4 1 s 4 -o -v u -1n 4
-1t h c -12 -y o 6 -9 -8 l -14 14 -n -1l i -4 -1l -j -8 -37 v -11 -25 -1 -g 3 a -14 -6 -7 2 10 -17 j
j -y w -5 -v -f 2 -a 10 -u -o 13 -z -f 19 1e -z -q -l 1m -9 -d 1v -8 -g -9 x -v -t k o -i 4 -g s 4 -b
-14 n 4 -18 1h 2 t i -1b t -7 z -e -1 -e -b -p -13 1m 6 -2 -2 16 -3 -w -r -1h -w e o 8 -11 1i -9 -2 b
n -7 -o -13 b -q 3 -4 -1m -i 2 t -d -14 c 2 -6 10 g j 1 -1c -i 1a -11 g 1e -2 -17 12 -4 -1h -21 -u y
-a 2 17 -b -d -h -m -h r -q -9 1k b -9 -q -18 11 -q -s -c e -4 -n -o -s -2 -s -8 -j -c 16 12 -l -3 -n
e e -10 -x r _1 -1f -18 15 c -f -1s -12 1p 1c 14 s 5 -5 -1f 18 -2 -6 -e -1j -2 -9 1f -15 6 2 -u -v -m
-x -3 8 -c 4 -6 r 6 23 y -y c -1i -9 m -19 -e m -s 17 z 5 x x -p -d 1m -1c -16 -29 -1b -l -p -d 1f -f
-15 -8 17 _1 -u 7 -g r -j -1c k -1b -3 n -9 -a -8 -6 1h 17 m 12 1h -7 11 a -7 -v -y -1i -13 -1x -l -u
1c -o -6 -e n -1m -8 b -c 6 1d -q -1r -n v 1z 7 g -17 c 1 -m 1 -t -s -j -4 -a -p -1w 17 24 10 _1 -16
_1 g 8 -n -1m 6 -r 1b -1 8 -17 j -m -2 1e -11 -2s a -t s d s 18 -7 1 -z -3 -p -l k i 10 t -t j -18 o
c u a f 7 -a 8 z -u 11 -f -t b b 7 -1u v d -d 1 10 -7 -4 -8 12 -u -n c d p 3 -s 4 -1c -12 l -f 6 f -t
-1e -1c -18 -e s -2 -i a -5 s -7 -k -11 -12 18 5 -1 o 1m 11 -11 -i j 14 z d -e -2 a j -12 t 9 -a -6
-2 -v 1h -8 -p -c 2 6 g -1 -3 14 -z 1g m 1 -s j -8 -t -k 8 1w p -s -1o 14 i _1 1i -c d 14 -t a i -e
-1s e -18 -2j -p 1d -18 -s -1d s 12 -4 w i 15 15 k -m 5 -w -t -p 1u _1 -1d 8 -19 -12 -1a 8 l -l -1b c
f a _1 -y -1 -1j -g 21 -h -r 3 j t -b 13 -9 a -e -a -2 -1p -u -6 b -1z -16 -1q -g e c h 8 -u k -1a -n
-17 -9 -7 1g -17 -e -2o y -m -4 -6 -1 -1a _1 -g -1k -1n 2 u t -a p q -d y h o a -v 1w -3c -u -3d 4 -v
6 -j -v -6 -t -10 g v -a -1r -g -h -j -1b -f 6 13 -5 v -p 9 6 -2 a -b 1g -8 -f 7 i h -1p f -24 a i -4
-1 -l 5 b -x -2 -i 7 _1 -9 -k -w -1r -1g 1d -10 s -h -11 -y q -9 -9 n -13 -6 g 17 n -r -s -w -1z -f f
l 1d 1g -10 -d 2a 12 2m j a 6 -y 4 29 i -e w n -1y v -20 -6 -9 2 -6 o -1q 8 -e 1s -n -u u -t -1a j -d
-1r b -9 -y -15 -1j -l -z -k -v -5 -11 -r 13 -1 h -3 -k p -z 7 -14 2 3 f f k t -1q -1f -q 1 -j 8 -r
-1e -4 -h h j y t -3i -9 -14 -6 b -b 17 -1d r m i -11 b 4 1g s 1e -14 -v -e -6 k 12 -a -c -4 20 -2 3
q a -g -o 10 -h -14 -1 -h q 6 -16 -10 2 -b 3 -2 -4 -14 -8 -a -1v -1 -x d -z -15 -3 y k 13 -c -x d 6
-15 24 3 -2g -31 -1j k c l e -1 x -6 -1a r -h -1e 6 -u 1x -g -z -r 8 -b -j r -s -4 -u t u -1 f q -o q
-i d -n -i -8 -1d -3 -1f -23 -5 a 5 t j -h 8 -3 -16 -u 1h -1a -1 l n l -4 m 13 j -j -b -d e -7 -i 13
-11 -r l 11 o 9 -p -a -c 18 -3 q -j 2 -u b -p -6 c d h r -a f g -d -j t -e -c 14 -11 c 8 9 f 5 1 -1 a
i -7 s -a -j -2 -r r -d -7 7 k 6 9 r -n -1 -1a -2 y -20 -1h -i -h -s r -11 6 -r -v b o -6 -26 2 -o 1
-1g u -4 -i 6 -2 -6 b -1i -r s -3 -a -11 -3 -d n 1m -b -g g s -1o -z -w 5 b g -c g p j 5 b 18 u z f
-19 _1 -1h l -4 -2 -16 19 w v d -3 -v -l e c 1 -4 -k -y -3 d 1b 17 -k g _1 1i -7 -t 18 1 -p _1 -l -p
s 1h 4 -k -16 -m -18 l 2 a -v r t -4 -k e _1 -8 -w k -n -z n 6 5 1p -9 -8 -r -1x -4 1d -1 7 -1n 6 -y
e s 10 1c -e -14 -8 p -4 1j -b -s -o a -14 -b v 6 -h -o k -16 -k -p -h -k -y -8 f d 1 -m 1 -y m -6 b
_1 g v 10 g -h 17 n -6 13 m -12 -1r b -o j 1 l -5 -9 6 -d 1k -8 8 -15 -n -d d k -p -5 w -e 5 -3 17 h
-x k -a -4 -2 8 -e -r -3 -16 -3 m -13 12 -s u -d -r -9 16 -d 4 p p q -i -j -g -10 s 1m -16 h 9 -5 g
-2e 10 l -12 -h u -d b -i 1 _1 14 j f 1c l -f -h -d -9 9 -7 -9 -22 -a -18 l -o -6 -r z _1 8 q e 1 i
14 -n -i 6 j 1a -1h t -10 -6 16 n -q -9 -q 1e -2 v -18 -1z 1 -6 -16 h w -1o 3 -1z -w 8 -j -g 3 -10 1n
_1 -1h 6 9 -s -14 -f -9 -m m t i -b -t -18 x s -8 -a -z 5 6 -10 -u -h 10 -1e -1m -15 -2b 7 -11 t d -o
-7 -q -w -a -27 s -1b -b -1 p u z -u 9 3 -p -1 -h 7 l 6 e -2 -12 -8 1i y -1g -1d 8 6 -c 7 13 -o -j 1j
-3 x -1h c -1j r -y 17 -u -f d c -6 -7 m -n -3 -24 -e -u -1 1g -20 k 18 u w 17 -6 -18 3p -17 -l -27 o
u -31 7 -o 4 -1j -c -3 -n -w -1m 7 -18 -c -z q -k 12 -7 -f c -18 r -f -s -b -e s p _1 e t f 10 2b -1l
e -k d 1 b 12 -u -1 -9 -i -g -18 -1i t -f -e -1l -7 -l 1o q f 6 -u k v -2a -16 -h -x 7 e 2f j 2 -n o
4 q -a -8 7 3 -1j -19 b -s 9 -v -1i -n -19 -k 3 -17 -e -g -f -l e 9 -k -1l 1f -8 d -b -9 -9 -u 1 -4 4
1 1w -i 1r o -x l -q h -j -i -1q 11 a u 2c 18 f d -1r h -1d q 1g -v 5 -4 2 -5 -5 8 -o -2 k -1e -1h
-1d -x -q -a -a c -h 12 -1 -p -e u -2 -1f -i -l -3 3 o y -f -18 3 h _1 2 -d -e -u -p 2d 17 -3 -13 b
1d -9 -1 1a -2 -d 1m 2w m 2 2 -2 -1p -v -3 -2 -e 9 z -x n -10 -17 -1p -h j -18 -v 1o s -x d 1 10 -z x
m -22 -19 -2k 1c 1p j 1 _1 -6 -s 18 -18 -1g -9 q -w h 6 -w w 18 -f -15 -6 -1x 14 -8 -1n 1e t -b i 2
-1c -n p t -a 1n -n -1c h -d 8 1v -g -c -2 f -12 1v 13 -k -g 18 t -1d -2 -2x m -l d 6 -9 -4 -c o i -j
p -1l 1c l 3 -4 -8 n 5 -4 -m n 1k -19 -q -h -1 r -12 8 -2 -7 -d e -g -1t -1k 12 d -17 -t 6 1d -t 19
-y p v -u -1e 1h 5 -5 -d f -12 -6 -y -s 12 15 -2 -x -16 18 -3 6 u 8 -s 14 -t -16 -1s -1c -d m -3 -1k
z -c -f 4 -e -b 8 -4 -1x 17 -11 -19 -6 s -11 -16 14 f -o h z 16 -a 1 d -b -1d -a _1 b b l -b -3 1s i
-6 m -1l -p d -m -15 k -1x -x f 10 j -s -u l 7 -o 4 u -11 -i -18 f -4 -15 7 -v -d -g -15 1k -g -14 z
6 -m y 7 -f 1c -l -n 5 16 -z -17 -z -4 -14 -1z -1i -b -w -x -k 1l -5 -h -x _1 b 25 -1 14 -1j -d b -z
-1 -17 n -l -27 2b -w -c -2f 7 -k 15 -d -e -j -9 -b l -h 7 -v -2 -12 h -f g -d r -n r 11 -14 1g e -1v
b -e -3 7 1d -5 -13 15 -13 -z c 19 2 -17 1n 7 -1d e y -x 19 -17 9 c 10 1k -g -j 1m -j -t q q -d t -v
-17 4 u k -9 -7 -10 -14 -5 u -e -j 7 _1 -l d 1 1 -10 -9 q -14 e -6 1 -8 9 -8 -19 f 7 g -n -2 -7 18 -a
9 -1d -14 -1s -u o -u -q z -g 17 a d -k v h 11 c 14 -7 -i -t z j 1n -8 -8 -v 1n -a -18 h -1h 11 i -i
s o 1b i -1u b _1 -8 -7 y -g 5 -p 10 g -1d -g -2r p -22 -m -o p 11 b 7 -35 -y -1o -19 -g -6 -7 w 1h e
-w -3 j -e -y -h -f g -t -t c -12 k 5 o -5 1h l 9 3 g -u -11 -f 6 -3 -3 1r -13 -1u -1b -1f -1k -10
-1k -e -2 i -v -p s -o 1 -6 m x -z -1s 5 -11 -1w 13 -6 -g 14 u 12 7 1b -5 10 -s -e -h s -b -16 f -25
-5 -1l -1j 12 1 _1 p t t -5 -a 1 o -8 -j -6 -m z a -1 1j -g -1e -2t 19 5 l -w n -2b -10 -10 3 e a w
-2 j -p -r c -5 -2 8 -g 9 v -s -b -a -h -16 l -1b -v l t -a -1o -l g 12 -x -l -t -1a -15 -11 -14 -y
-1r -e t r 3 -a i -12 -8 _1 n -1p a -a 1j f -e -i 1n -16 -6 s g 1d 12 b l -13 2k 4 -4 1 -28 -e -3 n
-1q -8 -u -u n e r 1 e -o -a 1 -d m m -w -n -1 14 -j 17 -1m r -l 2 -16 -1k -x -13 -q 19 f n c 2 -o f
-3 2f a -o -1j j 2 8 -u -1r -m -2 -f y -c a _1 -p q -1q -t 8 -1 f o -16 3 w -1n -5 -r -z n 1j f k -2m
-13 2i _1 30 -l 1q 1 21 25 -35 -2t 11 -38 _g -1j -21 -1o -1x 1t 1a n -1j 2d 25 1t g _8 -u -1a q -28
_6 -y _5 -13 -1k -3 1y _6 -1a _5 1j 6 1n _7 3v _l 1 -1o _1n -27 m -2y 1l 1s 1o -4 _1 -87 1i g -32 -34
-11 -3n -j 2d 2t -b x -1h -1b _1 n -38 -j 13 -z -3t -5k -2j _w s y 1d b -w -27 -3v -14 -29 l -1s g 2q
-9 4 n -2b -33 12 -t m -2p -2a 11 9 -e -1f -1v -b d -3 v _10 z -m 1d -11 _6 -e _5 11 -8 v -d _6 -8 _5
9 -p 2i -1l _6 e _5 -1q 5 1t j _6 d _5 -x -n 20 -4 _6 -1d _5 -1o -a -3o -4 _6 -1m _5 -14 -w -2a _7
-2g _5 -g -1 -3 15 _6 -15 _5 -k -16 -z -4n _6 c _5 d 6 -a 2d _6 -2 _5 -26 -2c k 10 _6 -7 _5 14 -l -1o
-6 _6 d _5 5 1r -1e _7 24 _5 -x 1t -1r -1 _c 10 -i -1s 20 _6 -k _5 i -f -c 2s _6 k _1 c i 2 -5 -y -1c
-2d -4p z 3a 2o u 6 -37 -28 _1 14 -p 14 1b 1i 2l z q _14 3c -2s -4r -34 -2g -2e -57 -a 27 -2h -2g -14
1o _1 -d -y 1e -3p -29 _1 -24 -22 -2 -2 -1f -4 _2 -2 _z 2 -r c -f 1 4 d _1 7 _1 -5 _1 -b _1 -c _h 21
k -2s _1 -k -3s -1y _1 1j -2v -38 -2c 3 -17 -j _1 p -2g -37 -u 4 -z _1 -2 j -4x -3q -2m k -t _y n 2y
-3i _1 8 i -2q _1 k 1y -16 _1 l 1f -15 _1 -1k 3q -3 _1 -18 36 -f _1 -7t -4k 2q _1 -5t _1 24 _x 1c y
18 -d -4 -1m -30 -e -13 b 9 a 1f m -7 6 -2b -2c -2a -f 1j -10 -1o 11 -3 -d -2l -1d -b -x -f -p -d -1
3 -1a -11 -1h -6 -2 -2m 7 -1g l o -5 18 2d _1 -q -3d -m -p -26 -i _1 q s -l -j _1 -b 15 u -5 14 i 1j
-g -l -16 -p -n 2 -5 -j g -r -1j -2j _1 -4 50 -1 -1e -h -6 _1 -b -20 19 -1 _1 1h -1m 1d -1q -v 6 19
-j -1 _2 w 1j -2k -a 1t -1p 1a r _1 -1 -4 _1 -8 -3 -1 _1 -1v -j -8 _2 -3 -4 k o -e -1o -2q _4 4 -p 14
-13 _6 e _5 -1 -r 1d -8 _6 b _5 -l -1y -17 -u _6 -u _5 -k -1b -3r 2x _6 -2k _5 w t 1n -7 _6 16 _5 -n
7 1c _7 -1h _5 1t i 17 -1 _6 1j _5 p -d -4 -1d _6 7 _5 16 1 1j -4 _6 y _5 -p -1k -g -1 _6 1i _5 8 2n
-19 _7 w _5 -l 1c -n _7 1w _5 p -47 1w _7 -2p _5 -v -g -1 _7 -1r _5 -17 x -v -3 _6 1r _5 -1n -3 _1
-1i _6 -j _75 -g n g -z x a j -f -i 15 j -j -4 -8 b -5 d 5 -1 f i p u 1p -a 5 -1b p -1 -b -a w q -4 d
8 -e -s 1j q 9 -p -2 p f 5 i -d 1f -h -p u 7 3 1o x -j 8 -5 -11 -3 8 -z -m 19 -7 -1 z l -6 m 5 8 x 2f
g a -k -4 j l _1 -f -y -a j -1p -c -a q b -k -g 5 -u b 7 1r 1l -s -d a -4 -1 c -2i 6 -v k y -p -g -6
-7 2 f x -t m -f -w 1 b k -g -e n -i 2e g -12 -b -w f i -1y -1t _1 -g 1 -3 -3p v -2o -l s -1 j n -2
-a -g _1 26 c 17 o -15 -1f n d -21 w -d -x -l -z -i -f 19 z -1t f 1 -t -13 m -1j -x -6 l f -v 2 -2l
-6 -4 -9 k -k z 11 -s -a 2 f _1 -1u i -f m -m _1 c -l b 4 6 -i -b -7 j v -10 -3 9 7 -1l -5 -r 13 a -i
l 5 1d 2 -5 -1 q d -l 15 -t n s -o p n -d 1g -5 d 5 -d u i _1 c 3 3 _1 v -9 f -n -10 d -k -3 -1o 1y
-1t 12 -t -1o z -15 -k -22 -1s t -h -h u -16 -g -c -y -a 7 g j -i m -2 f l -15 _1 s -m 1i 3 a 6 -8 16
-l z -4 -1j -c l -8 -f -x -i -1b -29 s -v _1 -g 17 _1 i t s 1y -y -2 o -f 1c i -s -10 -29 14 -j -4 i
-1e -n z 1e -15 d -13 e f -5 13 -a 7 o -i y -w -8 g -10 k u b o m a -4 b j s 5 -j -1a -z 2 d 5 a -1n
c -n q n -1y -2 -4 -11 e -12 -i -f n y -1u -1a b d -1d -i -2 g -2 _1 -f 7 1c -p k p -1j 2 v _1 -l -26
3 p -12 b -e -o 14 1e -f -3 o 8 -1j i o -b -l -f 1 f -o v -w 5 1e -7 -k -e 12 x -j -9 2 -c k d -i 1
-r t -2 a 1f _1 c -b -f p 13 4 -5 q -c -3 h -l 17 -5 1j n q -1e 1n -1y -f -3i -q a f i -2 2 a 16 k r
z -1g -5 -17 -3 x i 1a -a -p 1l o 6 -2a i -3f -d 3 1 19 -k h f -1n w a f g -8 17 1p 6 -1 -n -x -6 -8
-1 -8 n n -2 -m -a -11 -11 -l 1f -2 u -5 e -1 -2v -a i -16 o -w r -7 -1j -1b -f -q d -4 i -3 _1 -5 e
-b -8 -a -g -13 -9 5 7 12 -c -5 -1 -p -7 c -8 p 2b -1g 2d l j s -f 24 -5 e -c _1 j -1s 21 4 s b g _1
-o 18 -z -k -y 1g -8 b -c 1m -a f -7 -15 2 -1g -5 -h -f -13 -17 -24 -h -8 -a o -l -8 -n 26 1q -23 -h
-s -6 v -9 -7 -q -d -c -3 1 -4 -3 -e g -6 -6 e 8 -7 -8 -g -d -d -8 -1d d -13 -t 1 -17 -12 -7 -8 f d
-5 p 17 -w -1o -1t j 5 -q -b z -2d -6 -k -1m -12 c -k -d j -14 -20 -c 8 -6 -j -17 -w -4 -r -10 -1m -5
d f m -9 -8 -3c -7 -s -m f -1d 17 -p 17 16 -2 k k -v e -6 -l _1 w -4 -g 6 -5 -26 -b -j 8 e -2n 4e -p
3 -4 w -g -4 21 9 -x -n -x -s -e 7 r -g -13 -l -j -s 4 1e -e -2j -k 4s 1 -y 23 -8 -6 f m 55 -c -r -3g
-49 -l 1b -t -13 -j 3 -15 -i -18 -1z -2 -b -2 -1 1l -3 r o 25 -1g -5 5 -b 12 -p 17 -z -4 e -v -e _1
-e -14 1 -4b -2 -15 -15 -e 1f -n u -h -6 -9 1b k v -4b -1v -14 -o -1e -8 -5 b -6 -i -5 -2 c t 7 -b -c
-7 -q -2 _1 18 1y f a -3 j k f 4 13 -a i -4 -f -m -7 -8 2 p -m -9 -5 -6 d j -1d c -r b -1t -10 -2 -q
m b n -w k -3 _1 -13 3 -9 -5 z -a i -7 -3 1e -1m 8 -r -f 2 v -19 -t -3 -w -o z -1e -9 -e -4 1q -u 1a
m -1 -1 1u -c 2d p -8 e -1 19 13 t q -1 3 -f -4 -1f 5 j v -f 13 1b 1t -1j -9 -11 -1t t -7 -k v s -2
-1o e 7 -1c -j -8 -2 17 -4 1i 23 -7 e -4 4 -s f 1a -2 g -1c 3p -f -19 b -9 -9 -w -17 1c -u -16 -x -17
-6 s -a -c 15 -1g 2 8 w -y t -6 -16 -o h -r -5 -25 -d -1g 6 -2 7 -n -d -4 -h -7 -t -5 -1o -p _1 -c -4
-1 -11 r -c k 8 v -a z 2z -e j -p -2 _4 -j -2t -1t -2g _6 -20 _5 1s -4 -15 _7 -1a _5 -10 -1c -1l _7
-1s _5 -h -4j c _7 -5 _5 -31 1z -k -2o _6 -1 _5 -1o -z _8 3 _5 i 5k -b _7 3y _5 15 4 _8 -j _1 -j 2h
-25 -2x -1a -r -20 -4n i -2 o -1t 1w 27 l -l -s 6 h 2 _4 2z -4 -z -1l 5 _1 -9 x 6 11 -s -13 -n -5 -4
q -10 -2e 1o -4 -l -1w -9 b -g -5 -f 2 -1f -f -s 2 -1 j _1 -5 -12 5 -b i -e -2d -1d -1 17 _2 1b g -z
-t -1e -n 1z -u -3 -3 -8 -q b _1 z -v -q -1g a -6 -c -d -j -b -g -k 6 -19 -35 _1 q -3 -x -p -2 -n 2r
-17 j -u -1o -c -12 -4 u _1 5 -1v -a -11 _1 7 -y -d -1c e 2 -7 -r 2 -d _1 1r -c a -k -m 3 -6 d h -n
-1j -2 _1 r -n -o -a -43 1l -8 1 -t -24 6 j -l -k -8 -12 1 1m q -4 d -7 -1y -h -e -3 -1w -l -v -4 l
1t l _1 -2 -u -17 -s -r -e l r m _1 -1o -13 y e -h -d g -4 4 -1a -d -d -5 a -23 -p -v -e -f -1 -2 -2
-n 1a n -12 5 45 h -y -k 1 1q -u -9 11 4 r -8 3 -e -16 -s -1r o -1h -1w -24 -6 -3 1v j 8 -15 -h -t 7
a -7 -j -v 1 22 o 1e -r -n _1 -3 -d -o -15 n -n h 10 a -h -14 19 k -18 o g -1p _1 -d 3 n -15 -3 -h -6
1q -p -17 2 d -3 _1 -1 -u -2 -i -e -11 a c -l -w -12 h -9 -3 r -1i q -x n 6 -4 -9 2 -12 -1c 26 m _2
-l q -o l -1e 1k -j 2 8 -11 c c j -j -2n -14 3 -g -17 y -1z -g s -j -h -2 -u -p p -9 -13 o l -1q -l
-19 -b -15 -7 2 -1 -2 -4 -a -5 m -14 _1 -v -3 8 2t -z -8 -g -3 -m -n -1 13 -5 -3 e 7 -j -1s -h -p -1g
_1 -h -s -8 -o -a -1k -7 -j n -e _1 -8 -z -k -21 6 -1o -2 -r 6 -q 2g _1 -13 -v -1 -5 3r -u -9 m -a -3
-m -2 -q w -i -3 -o -3 -5 -i _1 -e b -a -1 -7 3t -q -1f -g -t -w -a c 24 1q t -u -v -1o -6 -2 -4 -c
-5 e e -9 -h -o -10 z -1g -k -4 -16 23 -1f f -5 5 -t -13 11 -16 -k -7 -n v -1 2l 18 2e 3e -1u -i -7
-7 -w -9 -1k m -9 -3 -13 n 1q -e l -1 e _1 -t 15 -23 a -5 -l -b -d -1h c -z -5 -5 -5 -b -j -2 9 -f 6
-j -9 6 -1c _1 -5 -2 -1q r -1 -4 m _1 -2 10 -64 5 -19 -c j -9 10 15 -f e -2 -5 -a -s p 10 4 -1f -2 -6
-o _1 -q c -7 -4 i -a b 5 -h -5 -20 y 13 -a -7 -4 3 -o _1 -7 -b -9 2 _1 p -x -j -c -1e -r -b -e -f -z
q q -p -2 _1 4 -7 1 2 _1 -a -3 -3 -z -8 g -t 2 -c -4 1 -9 _1 14 b p -4 j -p -5 k -3 -9 j f e -7 -17
-6 f -4 -2 -y -3 -j -l -5 _3 -w _1 t c -3 -4 -7 -y f -y -f -8 y -1n -4 -4 m -2 -1 -3 z -2 -2 2l 22 -b
-8 -1h -17 -13 -1 -2p -d -13 g _1 -1 -8 e -1 -4 -17 -e -x q _1 -i -v -10 _1 -b -1 -q -5 -j -3 2 _1 -e
q -a -7 _1 -1 -b -8 -w -3 -7 1r 3 -4 -4 -5 -d r -l e -3 -v 8 -g _1 -3 3y -3 -a n 2 -r -2 t b -9 -6 -2
x -6 g -t -d 9 -6 -16 -n -2 -1 -6 -5 -6 -h 8 -13 k -11 -o f -12 -j v -9 -k -n 9 -1w -19 -5 2 q -x q q
r 16 -o -f -i f -7 b -9 -e -4 -g -r -z d k -5 -6 -2 m _1 -j -f _1 -1 -a 6 -9 -k -1n -2j -9 t -b -1 -e
-11 h _2 3 -c 3 -1o -a -e _1 s -16 -1 -2 -y -1w _1 r -1 -p -2 -2 -r n -5 -m t 5 l -8 -16 -f -5 -1 _1
-2 4 -3 -16 9 3 -l -9 -a f -g -q h _1 -1 -w -3 -r -1r -1 -a -15 -2 -v 21 -9 -1 -e -1 z -4 _1 -9 15 -g
-1 -k _1 -9 -r -n g -7 -3 -l -2 -17 1s -5 -3 -1 -2 -7 -c -16 r -c 11 -8 -b -7 13 -i -3 _2 9 _1 4 -y
-d y k g 1i d 22 -k -f -b -a 2 h 1 -b -7 -3 -5 -7 _1 b -j -m 11 -n -2 i 6 d 1b n -5 -1 13 _1 -e -i -8
-f 11 -s -f -7 -5 -2 o -6 -1 -y _1 -6 -8 -l -1 i -6 -8 -4 -12 -4 -a -l -5 -6 -2 -j p -19 12 _1 -2 -d
-7 l v _1 -10 -b -8 -q -c 10 -9 4 -2 -2 -p -6 k -q -1 -i _1 -1 l 9 _1 -q s -1l -3 -7 -8 -6 -1 v _1
-14 _1 -3 1r g p -i _2 -1j -8 5 1d -6 -7 -9 -1i _1 t -5 -10 -6
`;
