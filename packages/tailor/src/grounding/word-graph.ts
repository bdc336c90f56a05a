/**
 * Senses of common words, and for each sense those that are broader. Made by tools/make-word-graph.ts from WordNet 3.1
 * (Princeton University, WordNet licence: see NOTICE). A word: "word sense sense + sense of a word derived from it …";
 * broader senses: the nth line is of sense n. Numbers are in base 36.
 */
export const wordSenses = `
aa 0 1 2
aaa 3
aarp 4
ab 5 6 7 8
aba 9 a
aback b c
abandon d e f g h i j + k l m
abandoned n o
abandonment k m l + f i j g
abate p q + r s t
abbey u v w + x
abbot y + x
abbreviated z 10
abbreviation 11 12 + 13
abc 14
abdication 15 16 + 17
abdomen 18 19 + 1a
abdominal 6 1a + 19 18
abduct 1b 1c + 1d 1e 1f 1g
abducting 1h
abduction 1f 1d + 1c 1b
abed 1i
aberration 1j 1k 1l + 1m 1n
abide 1o 1p + 1q 1r
abide_by 1s 1t
abiding 1u
ability 1v 1w + 1x 1y 1z
abject 20 21 22 23
abkhaz 24 25 26 27
abkhazian 28 26 27 + 25
ablaze 29 2a 2b 2c
able 1z 1y 1x 2d + 1w 1v
able-bodied 2d
abm 2e
abnormal 2f 2g 2h + 2i 2j 2k
abnormally 2l + 2f
aboard 2m 2n 2o 2p
abode 2q 2r
abolish 2s + 2t 2u
abolition 2u + 2v 2s
abolitionist 2w + 2x
aboriginal 2y 2z 30
abort 31 32 33 34 + 35 36 37
abortion 35 37 + 38 32 34
abortive 36 + 34
abound 39 3a + 3b 3c
abound_in 3d
about 3e 3f 3g 3h 3i 3j 3k 3l
about-face 3m 3n 3o 3p
above 3q 3r 3s 3t
above-mentioned 3u
above-named 3u
abrasive 3v 3w 3x + 3y 3z 40 41
abreast 42 43
abridged 44
abroad 45 46 47 48
abrupt 49 4a 4b 4c + 4d 4e 4f
abruptly 4g + 4c
abs 4h
absence 4i 4j 4k 4l + 4m 4n
absent 4n 4m 4o 4p + 4q 4i 4j
absentee 4q + 4n
absolute 4r 4s 4t 4u 4v 4w + 4x
absolutely 4y 4z + 4w 4s
absorb 50 51 52 53 54 55 56 57 58 + 59 5a 5b 5c 5d 5e 5f 5g 5h 5i
absorbed 5j 5k
absorbing 5l
absorption 5a 5b 5c 5m 5i 59 + 52 53 54 55 58 51
abstain 5n 5o + 5p 5q 5r 5s
abstention 5q + 5p 5n
abstinence 5t 5q + 5p 5n
abstract 5u 5v 5w 5x 5y 5z 60 61 62 + 63 64 65 66 67
abstracted 4o + 68
abstraction 64 69 6a 5u 68 65 + 5w
absurd 6b 6c 6d + 6e 6f
absurdity 6e 6f + 6c 6d
abundance 3c 6g 6h + 3b 39
abundant 3b + 39 3c
abundantly 6i + 3b
abuse 6j 6k 6l 6m 6n 6o 6p + 6q 6r 6s
abused 6t 6u
abusive 6s 6q + 6p 6o
abysmal 6v 6w + 6x
abyss 6x + 6v
ac 6y 6z
acacia 70
academia 71 + 72
academic 73 72 74 75 + 76 71
academically 77 + 72
academician 73 78 79 + 76 7a 7b 7c 7d
academy 7c 7b 7a 76 + 79 78 73 72
acc 7e
accede 7f 7g 7h + 7i 7j
accelerate 7k 7l + 7m 7n 7o 7p 7q
accelerated 7r
acceleration 7o 7n 7s + 7l
accelerator 7q 7t 7p 7u + 7l
accent 7v 7w 7x 7y 7z 80 81 + 82 83
accented 84 85
accept 86 87 88 89 8a 8b 8c 8d 8e 8f 8g + 8h 8i 8j 8k 8l 8m 8n 8o 8p 8q 8r
acceptable 8s 8r 8q 8t + 8u 8f
acceptance 8m 8p 8o 8k 8v 8w 8n + 8h 87 8b 88 86
accepted 8x
accepting 8y
access 8z 90 91 92 93 94 95 96 + 97 7j
accessibility 98 99 + 9a 9b
accessible 97 9b 9a 9c + 95 99 98
accession 7j 92 7i 9d 9e 9f 9g + 95 7h 7g
accessory 9h 9i 9j 9k 9l + 9m
accident 9n 9o + 9p
accident-prone 9q
accidental 9r 9s 9p + 9n
accidentally 9t 9u 9v + 9p
acclaim 9w 9x 9y
accolade 9z
accommodate a0 a1 a2 a3 a4 a5 a6 + a7 a8 a9 aa ab ac ad ae
accommodating aa af
accommodation ab ag ae a8 a9 a7 + a5 a3 a2 ah a1 a0 a4
accompanied ai aj
accompaniment ak al am an + ao ap aq ar
accompany aq ap ar ao + as am ak an
accompanying at
accomplice au
accomplish av aw + ax ay
accomplished az b0 b1
accomplishment ay b2 + aw av
accord b3 b4 b5 b6 b7 b8 + b9 ba
accordance b9 b4 + b7 ba
according bb bc
accordingly bd be
accordion bf
account bg bh bi bj bk bl bm bn bo bp bq br bs bt + bu bv bw bx by
account_for bz c0
accountability c1 + bu
accountable bu + bq c1
accountancy by + bv
accountant bv + c2 by bs
accounting by bx c3 bo bw + bs
accreditation c4 + c5
accredited c6
accrued c7
accumulate c8 c9 + ca cb cc cd
accumulated c7
accumulation cc cd ce cf + c9 c8
accuracy cg ch
accurate ci cj
accurately ck cl + ci cj
accusation cm cn + co cp cq
accuse cp cq + cr cm cs cn
accused ct
accuser cs + cq cp
accusing cr
accustomed cu
ace cv cw cx cy cz d0 d1 d2 d3 d4 d5
acer d6
acerbic d7 d8 + d9 da
acetate db dc
ache dd de df dg + dh
achievable ax + aw di
achieve aw + ax ay dj
achievement ay + aw
aching dd dh + dg df
acid dk dl dm dn d8 + do dp dq
acid-fast dr
acid-forming ds
acid-loving dt
acid-tasting du
acid-wash dv
acidic dw dn
acidity dx dq dy + dm
acknowledge dz e0 e1 e2 e3 e4 + e5 e6 e7 e8
acknowledged e9 ea
acknowledgement e6 e5
acknowledgment e6 e8 e5 + e4 e2 e0 e1
acme eb ec
acne ed
acorn ee
acorn-shaped ef
acoustic eg eh + ei
acoustics ei + eh ej
acquaintance ek el em + en
acquainted eo
acquire ep eq er es et eu ev + ew b2 ex ey ez f0 f1 f2 f3 f4
acquired f5
acquiring ez + et
acquisition f0 b2 ew f6 + et es
acquit f7 f8 + f9
acquittal f9 + f7
acquitted fa
acre fb fc fd
acre-foot fe
acreage ff
acres fg
acrimonious fh + da
acrimony da + fh
acrobatic fi + fj
acrobatics fj fk + fi
acronym fl + fm
acropolis fn
across fo fp
acrylic fq fr fs ft
act fu fv fw fx fy fz g0 g1 g2 g3 g4 g5 g6 g7 g8 + g9 ga gb gc gd ge gf gg
act_as g0 gh
act_on gi gj
act_out gk gl
act_superior gm
act_up gn go
act_upon gp
acting ge gq + g8 g3 g2
action gr gs gg gt gu gv gw gx gy gf av gz + g5 g7 h0
activate h1 h2 h3 h4 ga + h5 h6 h7
activated h8 h9 ha hb
activating hc hd
activation hc h6 h7 + h1 h4 h3 h2 ga
active he hf hg hh hi hj hk hl hm hn ho hp hq hr hs ht hu + hv gf hw gy hx hy
actively hz + hk
activism i0 + i1 i2
activist i2 i1 + i0
activity hy hv hw gy gf hx + ht hs hn hk hi hj hr hl hu hp ho
actor gd gb + g3 g2 g1
actress i3
actual i4 i5 i6 i7 i8 + i9 ia ib
actually ic id ie if + i8
acumen ig ih + ii ij
acupuncture ik
acute il im in io ip iq ir + is it
acutely iu iv iw ix + im ip iq iy
ad iz j0
ad-lib j1 j2 j3 j4
ada j5
adage j6
adam j7 j8 j9
adamant ja jb + jc
adamantly jd + jb
adapt a0 je + jf jg jh ji
adaptable jg + je a0 jj
adaptation jk jl ji + je
adapted jm
adapter jh jn + a0
adaptive jf + je
add jo jp jq jr js jt ju + jv jw jx jy jz k0 k1
add-in k2
add-on k1 9h k3 + k4 k5
add_on k4 k5 + k1 9h
add_to k6
add_together jq jr
add_up jr k7 k8 k9
addict ka kb kc + kd ke kf
addicted kg
addiction ke kh kf + kc
addictive kd + kc
addition jz jw k1 ki 9d kj + jr jq jp jt
additional kk
additionally kl
additive km jx jv + ju jr jq jp
address kn ko kp kq kr ks kt ku kv kw kx ky kz l0 l1 l2 l3 l4 + l5 l6
addressed l7
ade l8
adept cy l9 + la
adequacy lb lc
adequate ld le lf + lb
adequately lg + lf
adhd jo
adhere lh li lj lk ll lm + ln lo lp lq lr
adherence lq lp + lo
adhesion lq lp ls lt + lm lj li
adhesive lu ln + li lp
adjacent lv lw lx + ly
adjective lz m0 m1 m2
adjourn m3 m4 + m5 m6
adjournment m5 m6 + m3 m4
adjunct m7 m8 m9 ma 9k
adjust mb je mc md me + mf mg mh mi ji a7 mj mk ml
adjustable mj mg + mc mb
adjusted mm mn mo mp
adjustment mk mh a7 ml ji + mc mb je me
adjutant mq mr
administer ms mt mu mv mw + mx my mz n0 n1 n2
administration n2 mx n3 n4 n1 n0 + mv ms
administrative my + mv n1
administratively n5 + my
administrator n6 n7 n8 + mv
admirable n9 na + nb
admirably nc + n9
admiral nd ne
admiralty nf ng
admiration nh ni nj + nk
admire nk nl + ni nm nn no
admired np
admirer no nm nn + nl nk
admissible nq + nr
admission ns 92 nt nu + nv e1 nw
admit e1 8d nx nv ny nw a6 nz + nt 92 o0 nu ns o1
admittedly o2
ado o3
adobe o4 o5
adolescence o6 o7 + o8 o9 oa ob
adolescent oc o8 ob od oa + o9 o6 o7
adopt oe eq of og oh oi oj + ok ol om on oo op oq 8m
adopted oq
adoption 8m op on + oi oh of oe
adoptive ol oq + oe oh
adorable or + os ot
adoration ou ov ow
adore os + or no
adored ox
adoring oy oz
adorn p0 p1 p2 + p3 p4
adorned p5
adp p6 p7
adrenaline p8
adrift p9 pa pb pc
adulation pd
adult pe pf pg ph + pi pj
adultery pk + pl pm pn
adulthood pj pi + pf pe
advance po pp pq pr ps pt pu pv pw px py pz q0 q1 q2 q3 q4 q5 q6 q7 + q8 q9 qa
advanced qb q7 qc qd qe qf qg qh
advancement po q8 qa + q1 q0 px q4
advancing qi
advantage qj qk ql qm + qn
advantageous qn qo + qj qp
advent qq qr qs
adventist qt + qu
adventure qv qw qx + qy qz r0 r1
adventurer r1 r0 + qv qx qw
adventurous qz + qv r2
adversary r3
adverse r4 r5 + r6 r7
adversely r8 + r5
adversity r7 r6 + r5
advert iz r9 ra rb + rc rd
advertise re rf + iz rg rh
advertised ri
advertisement iz + re
advertiser rg + re
advertising rh iz + re
advice rj
advisable rk + rl rm
advise rl rn ro + rk rp rq rr rs rt
advised ru rv
adviser rt + rl
advisor rt + rl
advisory rq rp + rl
advocacy rw + rx
advocate ry rz s0 rx + rw
aec s1
aegean s2 s3 s4 + s5
aegis s6 s7
aerial s8 s9 sa sb + sc
aerobic sd se + sf
aerobics sf + se
aerodrome sg
aerodynamic sh si + sj
aerodynamics sj + sh
aeronautic sk + sl
aeronautical sk + sl
aeronautics sl + sk
aeroplane sm
aerosol sn so + sp sq
aerospace sr
aesthetic ss st su sv + sw
aesthetically sx + sv
aesthetics sw + st sy
afar sz
affable t0 + t1
affair t2 t3 t4
affairs t5 t6
affect t7 t8 t9 ta tb tc + td
affected te tf tg + th
affecting ti
affection tj
affectionate tk + tj tl
affectionately tm + tk
affidavit tn
affiliate to tp tq tr + ts tt
affiliated tu
affiliation tt ts + tq
affinity tv tw tx ty tz u0 u1 + u2
affirm u3 u4 u5 + u6 u7 u8 u9 ua ub
affirmation u7 u9 uc u8 + u3 u4 u5
affirmative ud ub ue uf + u5 ug
affixed uh
afflicted ui uj
affliction uk ul um + un uo
affluence up + uq
affluent ur us uq + up
afford ut uu uv uw + ux
affordable ux + uw
affront uy uz
afghan v0 v1 v2 v3 v4 v5 + v6
afield v7 v8 47
afire 2b
afl v9
afl-cio va
afloat vb vc pc
afoot vd ve vf
aforementioned vg
afoul vh
afp vi
afraid vj vk vl vm
african vn vo + vp
african-american vq vr
afrikaans vs vt + vu
afrikaner vv vt + vu
afro vw
afro-american vr
afro-asian vx + vy
afro-asiatic vz
afro-wig w0
aft w1 w2
after w3 w4 w5
after-hours w6
after-school w7
after-shave w8
afterlife w9
aftermath wa wb
afternoon wc wd
aftershock we
afterthought wf wg
afterward w4
afterwards w4
ag wh
aga wi
again wj
age wk wl wm wn wo wp wq wr
age-old ws
age-related wt
aged wu wv ww wx wy wz + x0
ageing x1 x2 x3
agency x4 x5 x6 x7 x8 + x9 xa xb
agenda xc xd
agent xe xb xf xa xg xh + x8 x9 x7
aggravate xi xj + xk xl xm xn
aggravated xo xp
aggravating xq
aggregate xr xs xt xu xv xw xx + xy
aggregation xz cd
aggregator xy + xu
aggression y0 y1 y2 y3 y4 + y5
aggressive y6 y7 y8 + y9 y5 ya
aggressively yb + y6
aggressiveness y9 ya y4 + y6 y7
aggressor yc yd + y5
agha wi
agile ye yf + yg
agility yg + ye
aging x1 x2 x3
agitated yh yi
agitating yj
agitation yk yl ym yn yo
agnostic yp yq yr ys + yt
ago yu yv
agonizing yw
agony yx yy + yz z0 z1 z2 z3
agrarian z4
agree z5 z6 z7 z8 z9 b8 za + zb zc zd b6 ze zf zg
agreeable zh zb ze + zi zj z7 z6 z5 b8 z9
agreed zk
agreement zf zl zc zd zg b6 + z9 z7 z6 z5 za
agribusiness zm
agricultural zn z4 + zo
agriculture zo zm zp zq + zr
aground zs zt
agua zu
ahead zv zw zx zy zz 100 101 102
ai 103 104 105 106
aid 107 108 109 10a 10b 10c
aide 10d mr
aided 10e
aids 10f
ailing 10g
ailment 10h + 10i 10j
aim 10k 10l 10m 10n 10o 10p 10q 10r 10s 10t 10u
ain 10v
air 10w 10x 10y 10z sc 110 111 112 113 114 115 116 117 118 119 + sa 11a h3 11b
air-breathing 11c + 11d
air-condition 11e 11f + 11g
air-conditioned 11h
air-conditioner 11i
air-cool 11e
air-cooled 11j
air-dried 11k
air-drop 11l
air-dry 11m
air-filled 11n
air-freight 11o
air-intake 11p
air-ship 11o
air-sleeve 11q
air-tight 11r 11s
air_out 114 119
airborne 11t
airbus 11u
aircraft 11v
aircrew 11w
aired 11a
airfare 11x
airfield 11y
airforce 11z
airframe 120
airing 121 122 123
airlift 124 125
airline 126 127 + 128
airliner 128 + 126
airman 129 + 12a
airplane sm
airport sg
airs 12b
airship 12c
airspace 12d 12e
airstrip 12f
airtight 11r 11s
airway 126 12g 12h 12i
airy sb 12j 12k 11a + 12l 111 12m
aisle 12n 12o 12p
akin 12q 12r
al 12s 12t
ala 12u 12v + 12w 12x
alabama 12y 12s 12z 130
alarm 131 132 133 134 135 136 + 137
alarmed 138
alarming 139
alarmingly 13a + 139
alas 13b
alaskan 13c 13d + 13e
albanian 13f 13g 13h + 13i
albatross 13j 13k
album 13l 13m
alchemy 13n 13o + 13p 13q 13r
alcohol 13s 13t + 13u 13v 13w
alcohol-dependent 13x
alcohol-soluble 13y
alcoholic 13z 13u 13x + 13t 13s
alcoholism 140 141
alder 142 143
alderman 144 + 145
ale 146
alert 147 133 148 135 149 14a 14b + 14c 14d
alerting 147 14e
aleutian 14f 14g + 14h
alexander 14i 14j + 14k
alfalfa 14l 14m
algae 14n
algebra 14o + 14p 14q
algebraic 14p + 14o
algerian 14r 14s + 14t
algonquin 14u 14v 14w
algorithm 14x + 14y
alias 14z 150
alibi 151 152 153
alien 154 155 156 157 158 159
alienate 15a 15b 157 + 15c 15d
alienated 15e 15f
alienating 15g
alienation 15h 15i 15j 15k
alight 15l 15m 2b
align md 15n 15o 15p + 15q 15r 15s
aligned 15t 15u
aligning 15v
alignment 15r 15q 15w 15s + 15p 15n md 15o
alike 15x 15y 15z + 160
alive 161 162 163 14a hs 164 165 + 166 167
alkali 168 169 + 16a 16b
alkaline 16b + 16c
alkaline-loving 16d
all 16e 16f 16g
all-around 16h
all-embracing 16i
all-encompassing 16i
all-fired 16j 16k
all-important 16l
all-inclusive 16i
all-knowing 16m
all-mains 16n
all-metal 16o
all-night 16p
all-out 16q
all-powerful 16r
all-purpose 16s
all-round 16h
all-rounder 16t
all-time 16u
all-victorious 16v
all-weather 16w
allay 16x 16y + 16z
allegation 170 171
allege 172 + 171
alleged 173 174
allegedly 175 + 173
allegiance 176 177 + 178
allegorical 179 + 17a 17b 17c
allegory 17c 17b 17a + 179 17d 17e
allegro 17f 17g 17h 17i
allergic 17j 17k + 17l
allergy 17l + 17k 17j 17m
alleviate 17n 17o + 17p 17q 17r 17s 17t
alleviation 17r 17q + 17n
alley 17u 17v
alliance 17w 17x 15s 17y 17z + 180
allied 181 182 183 184 185 + 186 187
allies 188 186 187
alligator 189 18a 18b
allocate 18c + 18d 18e 18f 18g 18h
allocation 18g 18e 18f + 18c
allotment 18g 18f + mt
allotted 18i
allow 18j 18k 18l 18m 18n 18o 18p 18q 18r nz + 18s 18t 18u 18v
allow_for 18r
allow_in nv
allowable 18w 18s 18x + nz 18l 18j
allowance 18v 18u 18t ml 18y 18z 190 + 18m 18k
alloy 191 192 193 194
allure 195 196 + 197
alluring 198
allusion 199 + r9
alluvial 19a + 19b
ally 19c 19d 180 + 17w
ally_with 19e
almanac 19f 19g
almighty 19h 16r
almond 19i 19j
almond-eyed 19k
almond-scented 19l
almond-shaped 19m
almost 3j
alms 19n
alms-giving 19o
aloft 19p 19q 19r 19s
aloha 19t
alone 19u 19v 19w 19x 19y 19z + 1a0
along 1a1 1a2 1a3 1a4 1a5
alongside 2p
aloof 1a6 1a7 + 1a8
aloud 1a9 1aa
alp 1ab
alpha 1ac 1ad 1ae 1af
alpha-blocker 1ag
alphabet 14 1ah + 1ai 1aj 1ak 1al
alphabetical 1aj 1ai + 1ah
alphabetically 1am + 1ai
alpine 1an 1ao 1ap + 1aq 1ab
already 1ar
alright 1as 1at 1au 1av
als 1aw
also 1ax
also-ran 1ay
alt 1az
altar 1b0 1b1
altarpiece 1b2
alter 1b3 1b4 1b5 1b6 1b7 + 1b8 mk 1b9
alteration 1ba mk 1b9 + 1b5 1b7
altercation 1bb
altered 1bc 1bd jm
altering 1be
alternate 1bf 1bg 1bh 1bi 1bj 1bk 1bl 1bm 1bn 1bo + 1bp
alternately 1bq + 1bn
alternating 1br 1bn
alternative 1bs 1bt 1bm 1bu
alternatively 1bv + 1bt
altitude 1bw 1az 1bx + 1by 1bz
alto 1c0 1c1 1c2 1c3 1c4 1c5 1c6 1c7
altogether 1c8 1c9 1ca 16f
alum 1cb 1cc 1cd 1ce
aluminium 12t
aluminum 12t + 1cf 1cg
alumnus 1cc
always 1ch 1ci 1cj 1ck 1cl
am 1cm 1cn 1co
amalgam 1cp 1cq + 1cr
amalgamated 1cs
amalgamation 1ct
amass c8 c9
amateur 1cu 1cv 1cw 1cx
amazed 1cy
amazement 1cz + 1d0
amazing 1d1 1d2
amazingly 1d3 + 1d2
amazon 1d4 1d5 1d6 1d7
ambassador 1d8 1d9 + 1da 1db
amber 1dc 1dd 1de
amber-green 1df
ambience 1dg 1dh + 1di
ambient 1di + 1dh
ambiguity 1dj 1dk + 1dl 1dm 1dn
ambiguous 1dm 1dl 1dn + 1dj 1dk
ambition 1do 1dp 1dq + 1dr 1ds
ambitious 1dr 1ds + 1do 1dp
ambivalence 1dt + 1du
ambivalent 1du + 1dt
ambulance 1dv
ambush 1dw 1dx 1dy + 1dz
amd 1e0
amelia 1e1
amenable 1e2 1e3 1e4 1e5 + 1e6
amend 1e7 1e8 1e9 + 1ea 1eb 1ec 1ed
amended 1ee 1ef
amendment 1ed 1ec + 1e9
amends 1eg 1eh
amenities 1ei
american 1ej 1ek 1el 1em 1en + 1eo 1ep 1eq 1er
americana 1es
americanism 1et 1eu 1ev
amiable t0 1ew + 1ex t1 1ey
amicable 1ez + 1f0
amicably 1f1 + 1ez
amino 1f2 1f3 + 1f4
amir 1f5
amish 1f6
amiss 1f7 1f8 1f9 1fa
amity 1fb 1ey + t0
ammo 1fc
ammonia 1fd 1fe + 1ff
ammonium 1fg + 1fh
ammunition 1fc 1fi 1fj
amnesia 1fk + 1fl 1fm
amnesty 1fn 1fo 1fp 1fq
amok 1fr 1fs 1ft
amorphous 1fu 1fv 1fw 1fx 1fy
amortization 1fz 1g0 + 1g1
amount 1g2 1g3 1g4 1g5 k8 k9 1g6
amour t4
amp 1g7 1g8
amphetamine 1g9
amphibian 1ga 1gb 1gc 1gd + 1ge
amphibious 1gf 1gd + 1ge
amphitheater 1gg 1gh + 1gi
amphitheatre 1gg 1gh + 1gi
ample 1gj 1gk 1gl + 1gm 1gn
amplification 1go 1gp 1gq
amplifier 1gr + 1gs 1gt
amplify 1gs 1gt 1gu 1gv + 1gr
amplitude 1gw 1gx 1gy
amputation 1gz 1h0 + 1h1
amused 1h2
amusement 1h3 1h4 + 1h5 1h6
amusing 1h7 1h8
an 1h9
ana 1ha 1hb
anabolic 1hc 1hd + 1he
anachronistic 1hf + 1hg 1hh 1hi
anaconda 1hj
anal 1hk 1hl + 1hm
analog 1hn 1ho
analogous 1hp 1hq + 1hr 1hs
analogue 1hn 1ho
analogy 1hs 1hr 1ht + 1hq 1hu 1hv 1hw
analyse 1hx 1hy 1hz 1i0 + 1i1
analysis 1i2 1i3 1i4 1i5 1i6 1i7 + 1i8 1i0 1hz 1hx 1i9
analyst 1ia 1ib 1ic + 1hy 1hx 1hz 1i0
analytic 1id 1ie 1i8 1i9 + 1i4 1if 1i5
analytical 1i8 1id + 1i4 1i2
analyze 1hx 1hy 1hz 1i0 + 1ia 1i4 1i1 1ib 1i3 1ic 1i2
analyzed 1ig
anarchic 1ih
anarchism 1ii + 1ij
anarchist 1ik + 1ij 1il
anarchy 1il + 1ik 1ih
anathema 1im 1in + 1io
anatolian 1ip
anatomical 1iq 1ir 1is + 1it 1iu
anatomy 1iv 1it 1iu + 1iw 1ix 1ir 1iy 1is
ancestor 1iz + 1j0 1j1
ancestral 1j1 1j0 + 1iz
ancestry 1j2 1j3
anchor 1j4 1j5 1j6 1j7 1j8 + 1j9 1ja
anchorage 1ja 1j9 1jb 1jc 1jd + 1j7
anchorman 1j6
ancient 1je 1jf 1jg 1jh + 1ji
ancillary 9k
andean 1jj + 1jk
android 1jl
andromeda 1jm 1jn 1jo 1jp
anecdotal 1jq 1jr + 1js
anecdote 1js + 1jr 1jq 1jt
anemia 1ju 1jv 1jw + 1jx 1jy
anemic 1jx 1jy + 1jv 1jw
anesthesia 1jz + 1k0 1k1
anesthetic 1k2 1k3 1k0 + 1k4 1jz
aneurysm 1k5 + 1k6
anew 1k7
ang 1k8
angel 1k9 1ka 1kb 1kc + 1kd 1ke 1kf
angelic 1kd 1kf 1ke + 1ka
angelica 1kg 1kh 1ki
angelique 1ki
anger 1kj 1kk 1kl 1km 1kn + 1ko
angered 1kp
angioplasty 1kq
angle 1kr 1ks 1kt 1ku 1kv 1kw 1kx 1ky + 1kz 1l0 1l1 1l2 1l3 1l4
angle-park 1l5
angled 1l6
anglican 1l7 1l8 + 1l9
angling 1la
anglo-american 1lb
anglo-catholic 1lc + 1l9
anglo-catholicism 1ld
anglo-french 1le
anglo-indian 1lf 1lg + 1lh
anglo-jewish 1li + 1lj
anglo-norman 1le
anglo-saxon 1lk 1ll 1lm 1ln
angolan 1lo 1lp + 1lq
angrily 1lr + 1ko
angry 1ko 1ls 1lt + 1kl 1kk 1kj
angst 1lu
anguilla 1lv 1lw + 1lx
anguish 1ly 1lz 1m0 1m1
anguished 1m2
angular 1l0 1kz + 1kt 1m3 1m4
angus 1m5 1m6
ani 1m7
anil 1m8 1m9
animal 1ma 1mb + 1mc 1md
animal-worship 1me
animated 162 1mf
animation 1mg 1mh 1mi 1mj 1mk 167
animator 1ml 1mm + 1mn 1mo
anime 1mp 1mq 1mr
animist 1ms 1mt + 1mu
animosity 1mv
anjou 1mw 1mx
ankle 1my + 1mz 1n0 1n1
ankle-deep 1n2
anna 1n3
annals 1n4 1n5 + 1n6 1n7
annex 1n8 1n9 1na
annexation 1nb 1nc + 1nd
annihilated 1ne
annihilation 1nf 1ng + 1nh
anniversary 1ni
announce 1nj 1nk 1nl 1nm + 1nn 1no 1np 1nq 1nr
announced 1ns
announcement 1nr 1nq + 1nl
announcer 1no 1np + 1nl 1nj 1nm
annoyance 1nt 1nu 1nv xn 1nw + 1nx
annoyed 1ny 1nz
annoying 1nt 1o0
annual 1o1 1o2 1o3 1o4
annually 1o5 1o6 + 1o4
annuity 1o7
annul 1o8 1o9 + 1oa 1ob
annulment 1ob 1oa 1oc + 1o9 1o8
annum 1od
anomaly 1oe 1of 1og + 1oh 1oi
anonymity 1oj + 1ok 1ol
anonymous 1ol 1ok + 1oj
anonymously 1om + 1ol
anorexia 1on + 1oo 1op
another 1oq
answer 1or 1os 1ot 1ou 1ov 1ow 1ox 1oy 1oz 1p0 1p1 1p2 1p3 1p4 1p5 + 1p6 1p7
answer_for bq
answering 1p8
ant 1p9
antagonism 1pa 1pb 1pc 1pd + 1pe 1pf 1pg r3 1ph 1pi 1pj 1pk 1pl
antagonist 1pf 1pm r3 + 1pe 1pa 1pi 1pd 1pc 1pb
antagonistic 1pg 1pe 1pj 1pl 1pi + 1pb 1pm 1pf 1pa 1pd 1pc r3
antarctic 1pn 1po
ante 1pp 1pq
ante_up 1pr
antebellum 1ps
antelope 1pt
antenna 1pu s9 1pv + 1pw
anterior 1px 1py 1pz + 1q0 1q1
anthem 1q2 1q3
anthology 1q4 + 1q5 1q6
anthrax 1q7 1q8
anthropological 1q9 + 1qa
anthropologist 1qb + 1qa
anthropology 1qa + 1qb 1q9
anthropomorphic 1qc
anti 1qd 1qe
anti-american 1qf 1qg + 1er
anti-catholicism 1qh
anti-inflammatory 1qi
anti-intellectual 1qj 1qk
anti-semitic 1ql + 1qm
anti-semitism 1qm + 1ql
antiaircraft 1qn 1qo
antibiotic 1qp 1qq
antibody 1qr
anticipate 1qs 1qt 1qu 1qv 1qw 1qx + 1qy 1qz 1r0
anticipated 1r1
anticipation 1r2 1r3 1r4 1r5
antidepressant 1r6
antidote 1r7
antigen 1r8 + 1r9
antipathy 1ra 1rb + 1pj 1rc
antiquarian 1rd 1re 1rf + 1rg
antiquated 1rh
antique 1rg 1ri 1rj 1rk 1rl 1rm ws + 1rn 1ro 1ji
antiquity 1rn 1ji 1ro + 1rl ws
antisemitic 1ql + 1qm
antisemitism 1qm + 1ql
antithesis 1rp 1rq + 1rr
antitrust 1rs
antiviral 1rt 1ru
anvil 1rv 1rw
anxiety 1rx 1ry
anxious 1rz 1s0 + 1s1
anxiously 1s2 + 1s0
any 1s3 1s4
anymore 1s5
anyway 1s6 1s7
anywhere 1s8
anzac 1s9
apache 1sa 1sb 1sc
apart 1sd 1se 1sf 1sg 1sh 1si 1sj 1sk
apartheid 1sl
apartment 1sm
apathy 1sn 1so + 1sp 1sq
apc 1sr 1ss
ape 1st 1su 1sv 1sw 1sx + 1sy
ape-man 1sz 1t0
aperture 1t1 1t2 1t3
apex eb 1t4 + 1t5
apiece 1t6
apis 1t7
apocalypse 1t8 1t9 + 1ta 1tb
apocalyptic 1tb 1ta + 1t9 1t8
apolitical 1tc
apologetic 1td + 1te 1tf
apologise 1tg 1th + 1tf 1te
apologize 1tg 1th + 1tf
apology 1ti 1tf 1te + 1td 1tg 1th 1tj
apoptosis 1tk
apostasy 1tl 1tm
apostle 1tn 1to 1tp + 1tq 1tr
apostolic 1tq 1ts + 1to 1tn 1tt
appalachian 1tu 1tv + 1tw
appalled 1tx
appalling 1ty 1tz
apparatus 1u0 1u1
apparel 1u2 1u3
apparent 1u4 1u5 + 1u6 1u7 1u8
apparently 1u9 1ua + 1u5 1u4
appeal 1ub 1uc 1ud 1ue 1uf 1ug 1uh 1ui 1uj + 1uk 1ul 1um
appealing 1un 1uo + 1uc
appear 1u8 1up 1uq 1ur 1us 1u7 1ut + 1u4 1uu 1uv 1uw 1ux 1uy 1u5 1uz
appearance 1ux 1uz 1v0 1uw 1uy 1uv + 1ur 1ut 1u8 1us
appearing 1uz
appease 1v1 1v2 1v3 + 1v4 1v5
appeasement 1v6
appellate 1ul + 1ub
appellation 1v7 1v8
appendix 1v9 1va
appetite 1vb
appetizer 1vc
applaud 1vd 9y + 1ve 1vf
applause 1vg
apple 1vh 1vi
apple-scented 1vj
apple-shaped 1vk
apple-sized 1vl
appliance 1vm 1vn
applicable 1vo + 1vp 1vq 1vr 1vs
applicant 1vt + 1vu
application 1vv 1vw 1vx 1vy 1vz 1w0 1w1 + 1w2 1vp 1vr 1w3 1w4 1w5 1vu
applied 1w6
apply 1vu 1w4 1w3 1w5 1w7 1vr 1w8 1w2 1vq 1vp + 1w0 1vt 1vx 1w9 1vz 1vy 1wa 1vo 1vw
appoint 1wb 1wc 1wd + 1we 1wf 1wg 1wh
appointed 1wf 1wi 1wj 1wk
appointee 1wh 1wg + 1wd 1wc
appointment 1wl 1wm 1wn 1wo 1wp 1wg
appraisal 1wq 1wr 1ws + 1wt
appreciate 1wu 1wv 1ww 1wx 1wy + 1wz 1x0 1x1
appreciated 1x2
appreciation nh 1x3 1x4 1x5 1x6
appreciative 1x1 1x0 + 1wy 1wx 1x7
apprehend 1x8 1x9 1xa + 1xb 1xc 1xd 1xe 1xf 1xg 1xh 1xi 1xj 1xk
apprehended 1x2
apprehension 1xf 1xd 1xk 1xj + 1x9 1x8 1xa
apprehensive 1xi 1xc 1xh + 1xa 1xj 1x8
apprentice 1xl 1xm + 1xn
apprenticed 1xo
apprenticeship 1xn + 1xl
approach 1xp 1xq 1xr 90 1xs 1xt pq 1xu 1xv 1xw 1xx 1xy 1xz 1y0 + 1y1 1y2
approaching 1xp 1xs 1xu 1y3
appropriate 18k 1y4 1y5 + 1y6 1y7 1y8 1y9
appropriately 1ya + 1y5
appropriation 1yb 1nc 1yc
approval 1yd 1ye 1yf 1yg + 1yh 1yi 1yj
approve 1yj 1yi + ue 1yk 1yl 1yf 1ym 1yd
approved 1yn
approving 1yd ue
approximate 1yo 1yp 1yq 1yr 1ys
approximately 3e
approximation 1yt 1yu 1yv 1yw
apr 1yx
apricot 1yy 1yz 1z0
april 1yx
apron 1z1 1z2 1z3 1z4
apt 1z5 1z6 1z7 1z8 + 1z9 1za
aptitude 1zb + 1zc
aptly 1zd + 1z7
aqua 1ze
aqua-lung 1zf
aquaculture 1zg + 1zh
aquarium 1zi
aquatic 1zj 1zk 1zl + 1zm
aquatics 1zn
aqueduct 1zo
aqueous 1zp 1zq + 1zm
aquifer 1zr + 1zs
aquila 1zt 1zu 1zv
ar 1zw 1zx 1zy
ara 1zz 200
arab 201 202
arabian 201 202 203 204 + 205
arabic 206 207 + 202
arable 208 + 209
aramaic 20a 20b 20c
arbiter 20d 20e + 20f
arbitrage 20g 20h + 20i
arbitrarily 20j
arbitrary 20k + 20l
arbitration 20m 20n + 20o 20f
arbitrator 20d + 20f
arbor 20p 20q 20r + 20s 20t 20u 20v
arboretum 20w
arbour 20p
arc 20x 20y 20z 210 + 211
arcade 212 213
arcane 214
arch 215 216 217 218 210 219 21a
arch_over 21b
archaeological 21c + 21d
archaeologist 21e + 21d
archaeology 21d + 21c 21e
archaic 21f 1rh
archangel 21g 21h + 21i
archbishop 21j + 21k
archdeacon 21l + 21m
archdiocese 21n + 21o
archduke 21p + 21q
arched 21r 211 + 215
archeological 21c + 21d
archeologist 21e + 21d
archeology 21d + 21c 21e
archer 21s 21t 21u
archery 21v
archetypal 21w + 21x
archetype 21x + 21w
archipelago 21y + 21z
architect 220
architectural 221 + 222
architecturally 223 + 221
architecture 224 225 226 222
archival 227 + 228
archive 228 229 + 22a 227
archives 22b
archivist 22a + 228
arco 22c
arctic 22d 22e 22f 22g
arctiidae 22h
ardent 22i 22j 22k
arduous 22l 22m 22n + 22o
are 1zx
area 22p 22q 22r 22s 22t 22u + 22v
arena 22w 22x 22y 22u
argent 22z 230
argentina 231 232 + 233
argentine 234 233 + 232
argentinian 235 233 + 232
arguably 236 + 237
argue 238 239 23a + 23b 23c 23d 23e 23f 23g 23h
arguing 23c
argument 23i 23g 23f 23j 23e 23c 23k + 23a 239 238
argus 23l 23m
argus-eyed 23n 23o
argyle 23p 23q 23r
argyll 23p 23q 23r
aria 23s
arid 23t 23u + 23v
arise 23w 23x 23y 23z 240 241 242
arista 243
aristocracy 244 245 + 246
aristocrat 247 + 246
aristocratic 246 + 245 244
arithmetic 248 249 + 24a
arizona 24b 24c
ark 24d 24e
arm 24f 24g 24h 24i 24j 24k 24l 24m + 24n 24o 24p 24q
arm-twisting 24r
armada 24s
armageddon 24t 24u
armament 24p 24q + 24l 24m
armchair 24v
armed 24w 24x 24y
armenian 24z 250 251 252 + 253
arming 24p
armistice 254
armor 255 256 24o 257 + 258 24l
armor-bearer 259
armor-clad 25a
armor-plated 25a
armored 25b 25c 25d
armory 25e 25f 25g 25h
armour 255 256 24o 257 + 258
armour-clad 25a
armour-plated 25a
armoured 25b 25c
arms 25i 25j
arms-runner 25k
army 25l 25m 25n
aroma 25o 25p + 25q 25r 25s
aromatic 25q 25s + 25o 25t 25p
around 25u 3f 25v 3e 3i 25w 25x 3k 25y 3g
arousal 25z 260 261 262 + 263 264 265
arouse 266 265 264 267 263 268 269 + 26a 261 25z
aroused 26b 26c 26d 2c 26e 26f
arraignment 26g + 26h
arrange 26i 26j 26k 26l 26m 26n 26o + 26p zl 26q 26r jn
arranged 26s 26t 26u
arrangement 26v 26r 26w zl 26x 26p + 26l 26k 26i
arranger 26q jn + 26l 26k 26m
arranging 26v
array 26y 26z 270 271 15o 272
arrayed 273
arrears 274 275
arrest 1xf 276 277 1x9 278 279 + 27a
arresting 27b
arrival 27c 27d 27e + 27f
arrive 27f 27g + 27e 27d
arrive_at 27h
arrogance 27i + 27j
arrogant 27j + 27i
arrow 27k 27l
arrow-shaped 27m
arrowhead 27n
arroyo 27o
arsenal 25f 25e 25g
arsenic 27p 27q + 27r 27s
arson 27t + 27u
art 27v 27w 27x 27y + 27z 280 281 282
arterial 283 + 284
artery 285 284 + 283
artful 286 287 + 288
arthritis 289 + 28a 28b
article 28c 28d 28e 28f 28g
articulate 28h 28i 28j 28k 28l 28m 28n + 28o 28p 28q 28r 28s 28t 28u 28v
articulated 28n
articulation 28u 28t 28q 28p 28s + 28k 28w 28h 28j 28i
artifact 28x + 28y
artificial 28z 290 291 + 292
artificially 293 + 28z
artillery 294 295 296
artisan 297
artist 27z + 281 282 27y 27x 27w 27v
artistic 282 281 sv + 27z 27w
artistically 298 + 281
artistry 27x
arts 299
artwork 27y
arum 29a 29b
aryan 29c 29d 29e
as 29f 27p 29g
asbestos 29h
ascend 29i 29j 29k 29l 29m 29n 29o 29p + 29q 29r 29s 29t 29u 29v 29w 29x 29y
ascendancy 29y + 29z 29o
ascending 29v 2a0
ascension 29v 29u 29x 2a1 2a2 + 2a3 29j 29k
ascent 29v 29u 29r + 29j 29i
ascertain 2a4 2a5 2a6 2a7 + 2a8
ascertained 2a9
ascetic 5s 2aa 2ab
ascii 2ac
ascot 2ad
asean 2ae
ash 2af 2ag 2ah 2ai + 2aj
ash-bin 2ak
ash-blonde 2al
ash-gray 2aj
ash-grey 2aj
ash-key 2am
ash-pan 2an
ashamed 2ao
ashkenazi 2ap
ashore 2aq
ashram 2ar 2as
asia 2at vy + 2au
asian 2av 2au + vy 2at
asiatic 2av 2au + vy 2at
aside 2aw 2ax 2ay 2az 2b0 1sd 1sh 2b1
ask 2b2 2b3 2b4 2b5 2b6 2b7 2b8 + 2b9
ask_for 2ba 2bb
ask_in 2bc
ask_out 2b7
ask_over 2bd
ask_round 2bd
askew 2be 2bf
asking 2bg
asleep 2bh 2bi 2bj 2bk 2bl
asparagus 2bm 2bn
aspect 2bo 2bp 2bq 2br 2bs + 2bt
aspen 2bu
asphalt 2bv 2bw 2bx
aspiration 2by 2bz 2c0 1dp + 2c1 10o 2c2
aspire 10o + 2c3 1dp 2bz 2c4
aspirin 2c5
aspiring 2c3
ass 2c6 2c7 2c8 2c9
assailant yc + 2ca 2cb 2cc
assamese 2cd 2ce 2cf + 2cg
assassin 2ch 2ci + 2cj
assassinate 2ck 2cj + 2cl 2ch 2cm
assassinated 2cn
assassination 2cm 2cl + 2cj 2ck
assault 2co 2cp 2cq 2cr 2cc 2cb 2cs + 2ct yc
assay 2cu 2cv 2cw 2cx 2cy 2cz + 2d0
assay-mark 2d1
assemblage 2d2 2d3 2d4 cd + 2d5 2d6 2d7
assemble 2d7 2d6 2d5 + cd 2d3 2d4 2d2
assembling xz
assembly 2d2 2d8 2d9 2da 2db 2dc
assemblyman 2dd
assent 2de 7g + 2df 2dg
assert 2dh u4 2di 2dj + u6 u8 ua 2dk 2dl
assert_oneself 2dm
asserted 2dn
asserting 2do
assertion 2dk u8 + 2di u4 2dh
assertive 2dl + 2dj 2dp
assess 1wt 2dq 2dr 2ds + 2dt 1wr 2du 2dv 2dw 2dx
assessment 2dy 2dv 1wr 2dw + 2dq 1wt 2ds 2dr
assessor 2du + 1wt
asset 2dz
assets 2e0
assign 2e1 2e2 2e3 2e4 2e5 2e6 2e7 2e8 + 2e9 2ea 2eb 2ec 2ed 2ee 18g 2ef 1wl
assigned 2eg
assigning 2ea
assignment 2ef 1wl 2ea 2e9 2ed 2ec + 2e8 2e3 2e1 2e5
assimilate 2eh 2ei 2ej 51 2ek + 2el 59 2em 2en 2eo 2ep 2eq 5m
assimilation 2eo 2en 2em 5m 59 2el + 51 2ej 2ek 2ei 2eh
assist 2er 107 2es 2et 10c + ma 2eu 2ev
assistance 107 109 10a + 10c
assistant 2eu ma + 10c 2es
assisted 10e
associate 2ew 2ex 2ey 2ez 2f0 2f1 2f2 tr 2f3 + 2f4 2f5 2f6 2f7 ts 2f8 2f9 2fa 2fb
association 2fb 2f7 2fa 2f9 2fc 2f8 ts 2f6 + tr 2f2 2f1
assorted 2fd 2fe
assortment 2ff 2fg + 2fh
assuage 17n 16x 1v3 + 17q
assume 2fi eq 2fj 2fk 2fl 2fm 2fn 8c oj + 2fo 2fp 2fq 2fr 2fs 2ft
assumed 2fu
assuming 2fv
assumption 2ft 2fr 2fw 2fq 2fp 2fs 2fx + oj 8c 2fn 2fj 2fk
assurance 2fy 2fz 2g0 2g1 + 2g2 2g3
assure 2a4 2g4 2g2 2g3 2g5 2g6 + 2fz 2g0
assured 2g7 2g8 + 2g9
assuring 2ga
assyrian 2gb 2gc 2gd
asterisk 2ge 2gf
asteroid 2gg 2gh + 2gi
asthma 2gj + 2gk
astonished 1cy
astonishing 2gl 1d2
astonishingly 1d3 + 1d2
astonishment 1cz + 1d0
astounded 1cy
astounding 2gl 2gm
astral 2gn + 2go
astray 2gp 2gq
astride 2gr 2gs
astrodome 2gt
astrology 2gu + 2gv 2gw
astronaut 2gx + 2gy
astronomer 2gz
astronomical 2h0 2h1 + 2h2
astronomy 2h2 + 2h0
astrophysics 2h3 + 2h4 2h5
astute iy + 2h6
asylum 2h7 2h8
asymmetric 2h9 + 2ha
asymmetrical 2h9 2hb + 2ha
at 2hc 2hd
at-bat 2he
atf 2hf
atheism 2hg + 2hh 2hi 2hj
atheist 2hj 2hi + 2hh 2hg
athenian 2hk 2hl + 2hm 2hn 2ho
athlete 2hp + 2hq
athletic 2hq fi 2hr + 2hp 2hs
athleticism 2ht
athletics 2hs 2hu 2hv + fi
atlantic 2hw 2hx
atlantis 2hy
atlas 2hz 2i0 2i1 2i2
atm 2i3 2i4 2i5
atmosphere 10x 110 2i6 2i5 2i7 1dh + 2i8
atmospheric 2i8 + 2i7 2i6 110
atoll 2i9
atom 2ia 2ib + 2ic 2id 2ie 2if
atom-bomb 2ig
atomic 2ih 2ic 2if + 2ia 2ib
atone 2ii 2ij + 2ik 2il
atonement 2ik 2il + 2ii 2ij
atop 2im
atp 2in
atrium 2io 2ip + 2iq
atrocious 2ir 2is 2it + 2iu 2iv
atrocity 2iv 2iu + 2it
attach 2iw 2ix 2iy 2iz 2j0 + 2j1 2j2 2j3 2j4 2j5 2j6 lq
attach_to 2j7 ar
attache 2j8 2j9
attached 2ja 2jb 2jc tu
attachment 2j4 2j3 lq 2jd 2j2 2j5 2j6 + 2ix 2j0 2iy 2iw 2iz
attack 2je 2jf 2jg 1xr 2jh 2ji 2jj 2jk 2jl 2jm 2jn 2cc 2ca y5 2cb + yc
attacker yc + 2cb y5 2ca 2cc 2jn 2jm
attacking 2ct
attain 2jo 27h 2jp aw + 2jq 2jr 2js
attainable 2jr + aw di
attained 2jt
attainment 2js 2jq b2 + aw 27h 2jo
attempt 2ju 2jg 2jv 2cz + 2jw
attempted 2jx
attend rb 2et 2jy 2jz 2k0 + 2k1 2k2 2k3 2k4 2k5 2k6 2k7 108 2k8 2k9 at
attend_to 2ka 2et
attendance 2k9 2kb 2kc + 2kd 2jz
attendant an 2k7 2k8 2kd at + 2et 2jz 2kc 2kb 2k9 2k0
attended aj 2ke
attending 2k9 2k5
attention 108 2kf 2kg 2k5 2k4 2k3 + 2jy rb
attention-getting 2kh 2ki
attentive 2k2 2k1 + rb 2kj 2kk
attest 2kl 2km 2kn 2ko + 2kp 2kq 2kr 2ks
attested 2kt
attic 2ku 2kv 2kw 2kx 2ky + 2kz
attire 2l0 2l1
attitude 2l2 2l3 2l4 2l5 + 2l6
attorney 2l7 + 2l8
attract 2l9 2la 1uh + 2lb 2lc 2ld 2le 2lf 2lg 2lh 2li 2lj
attraction 2lf 2le 2ld 2lc 2li + 1uh 2l9 2la
attractive 2lj 2lg 2lb + 1uh 2lk 2la 2l9 2lf
attractiveness 2lk 2lf + 2lj 2lb
attributable 2ll + 2e2
attribute 2lm 2ln 2e2 2e3 + 2ll 2lo
attribution 2lo 2lp + 2e3
attrition 2lq 2lr 2ls 2lt 2lu + 2lv
atypical 2lw 2lx + 2ly
au 2lz 2m0
auburn 2m1
auction 2m2 2m3 2m4 + 2m5
auction_off 2m4
auctioneer 2m5 2m4 + 2m2
audacious 2m6 2m7 2m8 + 2m9 2ma
audacity 2m9 2ma + 2m7 2m6 2m8
audible 2mb 2mc + 2md
audience 2me 2mf 2mg 2mh
audio 2mi 2mj 2mk 2ml
audiotape 2mm 2mn
audiovisual 2mo 2mp
audit 2mq 2mr 2ms 2mt + 2mu 2mv
audition 2mw 2mx 2my
auditor 2mv 2k6 2mu + 2mt 2ms
auditorium 2mz
auditory 2n0 + 2mx
aug 2n1
augment 2n2 2n3 + 2n4 2n5 2n6
augmented 2n7
august 2n1 2n8 2n9
augustinian 2na
aunt 2nb
aura 2nc 10x 2nd
aurora 2ne 2nf 2ng + 2nh 2ni
auspices s6
auspicious 2nj + 2nk
aussie 2nl
austere 2ab 2nm 2nn + 2no 2np
austerity 2no + 2ab
australasian 2nq + 2nr
australian 2ns 2nl 2nt + 2nu 2nv
austrian 2nw 2nx + 2ny
authentic 2nz 2o0 + 2o1
authenticated 2kt
authentication 2o2 2d1 + 2o3
authenticity 2o1 + 2o0 2nz
author 2o4 2o5 2o6 + 2o7 2o8 2o9
authorisation 2oa 2ob 2oc 2od + 2oe
authorised 2of 2og
authoritarian 2oh 2oi 2oj
authoritarianism 2ok
authoritative 2ol 2og 2om
authorities 2on
authority 2ob 2oc 2fy 2oo x5 2op 2oq
authorization 2oa 2ob 2oc 2od + 2or 2oe
authorize 2oe 2or + 2oc 2os 2oa
authorized 2of 2og
authorship 2o8 2o9 + 2o4 2o5
autism 2ot + 2ou
autistic 2ou + 2ot
auto 2ov
auto-changer 2ow
auto-mechanic 2ox
auto-suggestion 2oy
autobahn 2oz
autobiographical 2p0 2p1 + 2p2 2p3
autobiography 2p2 + 2p1 2p0 2p3
autocratic 2p4 2oj + 2p5
autograph 2p6 2p7 2p8
autographed 2p9
autoimmune 2pa + 2pb 2pc
automaker 2pd
automated 2pe
automatic 2pf 2pg 2ph 2pi 2pj + 2pk 2pl 2pm 2pn
automatically 2po 2pp + 2pi 2pj
automation 2pq 2pr 2ps + 2pk
automobile 2ov 2pt + 2pu
automotive 2pv 2pw + 2ov
autonomous 2px 2py 2pz + 2q0 2q1
autonomy 2q0 2q1 + 2pz 2px 2py
autopilot 2q2 2q3
autopsy 2q4 2q5
autumn 2q6 + 2q7
autumn-blooming 2q8
autumn-flowering 2q8
auxiliary 10d 2q9 9k
av 8
avail 2qa 2qb 2qc 2qd + 2qe
availability 98 + 2qe
available 2qe 2qf 2qg + 2qc 98
avalanche 2qh 2qi 2qj
avant-garde 2qk 2ql
avatar 2qm 2qn
avenge 2qo + 2qp
avenged 2qq + 2qo
avenger 2qp + 2qo
avenue 2qr 2qs
average 2qt 2qu 2qv 2qw 2qx 2qy 2qz 2r0 2r1 2r2 2r3 2r4 + 2r5 2r6
average_out 2qw 2qy
averse 1rc
aversion 2r7 1rb + 2r8
avert 2r8 2r9 + 2r7 2ra
averting 2rb 2r7
avian 2rc + 2rd
aviation 10w 12a 2re 2rf + 2rg
aviator 129 + 2rg
avid 2rh 2ri + 2rj
avionics 2rk + 2rl
avocado 2rm 2rn 2ro
avoid 2rp 2rq 1o9 2r9 2rr + 2rs 2ra
avoidance 2rs + 2rp
avowed 2rt
await 2ru
awaited 1r1
awake 264 2rv 14a
awaken 265 264 2rw + 2rx
awakened 2ry 2rz
awakening 2rx + 264 265
award 2s0 9z 2s1 2s2 2s3
award-winning 2s4 + 2s5
awarding 2s0
aware 2s6 2s7 + 2s8 2s9
awareness 2s8 2s9 + 2s7 2s6
awash vc
away 2sa 2sb 2sc 2b0 2az 2sd 2se 2b1 2sf 2sg 2sh 2si 2sj 2sk + 2sl
awe 2sm 2sn 2so
awe-inspiring 1d1
awed 2sp 2sq
awesome 1d1
awful 2sr 2ss 2st 2is 2su 1d1 2sq + 2sv
awfully 2ss 2sw 2sx + 2st 2is
awhile 2sy
awkward 2sz 2t0 2t1 2t2 2t3 2t4 + 2t5 2t6 2t7 2t8
awkwardly 2t9 + 2sz
awry 1f7 2be 2bf 1fa
ax 2ta 2tb 2tc
axe 2ta 2tb 2tc
axial 2td 2te 2tf + 2tg 2th 2ti
axiom 2tj 2tk + 2tl 2tm 2tn
axis 2tg 2to 2th 2tp 2tq 2ti + 2td 2tf 2te
axle 2tr
ayatollah 2ts
aye-aye 2tt
ayrshire 2tu
az 24c 2tv
azerbaijani 2tw 2tx 2ty + 2tz
azeri 2u0
azt 2u1
aztec 2u2
azure 2u3 2u4 2u5
ba 7 2u6
baa 2u7 2u8
baa-lamb 2u9
baba 2ua
babbitt 2ub 2uc
babe 2ud
babel 2ue 2uf
babu 2ug
baby 2uh 2ui 2ud 2uj 2uk 2ul 2um + 2un 2uo
baby-faced 2up
baby-like 2uq
baby-sit 2ur 2us + 2ut
baby-sitter 2ut + 2ur
baby-walker 2uu
baby-wise 2uq
babylonian 2uv 2uw 2ux + 2uy
baccalaureate 2uz 2v0
bach 2v1 2v2 2v3
bachelor 2v4 2v5 2v3 + 2v6 2v7
back 2v8 2v9 2va 2vb 2vc 2vd 2ve 2vf 2vg 2vh 2vi 2vj 2vk 2vl 2vm 2vn 2vo 2vp 2vq 2vr 2vs 2vt 2vu 2vv 2vw 2vx 2vy 2vz + 2w0 1kb 2w1 2w2
back-blast 2w3
back-channel 2w4 + 2w5
back-formation 2w6
back-geared 2w7
back-number 2w8
back_away 2w9
back_down 2wa 2wb + 2wc
back_off 2wa 2wb
back_out 2w9 2wd
back_up 2vh 2we 2wf 2wa 2wg + 2wh 2wi 2w2
backbone 2wj 2wk 2wl 2ve 1j5
backdoor 2wm 2wn 2wo
backdrop 2wp
backed 2wq 2wr
backer 1kb + 2vn
backfield 2ws
backfire 2wt 2wu 2wv 2ww 2wx 2wy 2wz
background 2wp 2x0 2x1 2x2 2x3 2x4 2x5 2x6 2x7 + 2x8
backgrounder 2x8 + 2x3
backhand 2x9 2xa 2xb 2xc
backing 2w2 2w0 2w1 + 2vp 2vo 2vn 2vi
backlash 2xd 2xe 2wz
backlog 2xf 2xg 2xh 2xi
backpack 2xj 2xk + 2xl
backroom 2xm
backside 2c8 2xn
backstage 2xo 2xp 2xq 2xr
backstroke 2xs 2xt + 2xu
backup 2w2 2wi am 2xv 2wh + 2wg 2wf 2we
backward 2xw 2xx 2xy 2vt 2vs 2xz 2y0 + 2y1
backwards 2xy 2vs
backwater 2y2 2y3
backyard 2y4
bacon 2y5 2y6 2y7
bacteria 2y8 + 2y9
bacterial 2y9 + 2y8
bacterium 2y8 + 2ya 2y9 2yb
bad 2yc 2yd 2ye 2yf 2yg 2yh 2yi 2yj 2yk 2yl 2ym 2yn 2yo 2yp 2yq 2yr 2ys + 2yt
bad-mannered 2yu
bad-tempered 2yv
badge 2yw 2yx 2yy
badger 2yz 2z0 2z1 2z2 + 2z3
badly 2z4 2z5 2yf 2yg 2z6 2z7 2z8 2z9 2za 2zb + 2yl 2yi 2yd
badminton 2zc
baffled 2zd 2ze
baffling 2zf
bag 2zg 2zh 2zi 2zj 2zk 2zl 2zm 2zn 2zo 2zp 2zq 2zr 2zs 2zt + 2zu 2zv 2zw
bag-shaped 2zx
bagel 2zy
baggage 2zz 300 301
baggy 302
bahamian 303 304 + 305
bahraini 306 307 + 308
baht 309
bai 30a
bail 30b 30c 30d 30e 30f 30g 30h + 30i 30j 30k 30l
bail_out 30m 30n
bailey 30o 30p 30q 30r
bailiff 30s + 30t
bain-marie 30u
bait 30v 30w 30x 30y 30z
bake 310 311 312 313 + 314 315 316 317
baked 318 319
baker 316 315 + 312
bakery 31a
baking 314 317 31b + 310 312
balance 31c 31d 31e 31f 31g 31h 31i 31j 31k 31l 31m 31n 31o 31p 31q 31r + 31s 31t
balanced 31u
balancing 31v
balboa 31w 31x
balcony 31y 31z
bald 320 321 322 323 + 324
bald-faced 325 2m8
bald-headed 322
balding 326
baldwin 327 328 329
bale 32a 32b 32c
bale_out 30m
balinese 32d
balk 32e 32f 32g 32h 32i + 32j 32k
balkan 32l
balking 32j
ball 32m 32n 32o 32p 32q 32r 32s 32t 32u 32v 32w 32x 32y
ball-breaker 32z 330
ball-buster 32z 330
ball-hawking 331
ball-shaped 332
ball_over 333
ball_up 334 + 335
ballad 336 337 + 338
ballast 339 33a 33b 33c 33d 33e
ballerina 33f
ballet 33g 33h + 33i
ballgame 33j 33k
ballistic 33l + 33m 33n
ballistics 33n 33m + 33l
balloon 33o 33p 33q 33r + 33s
ballooning 33t
ballot 33u 33v 33w
balloting 33u
ballpark 33x 33y
ballroom 33z
balls-up 335
bally 340
balmy 341 342 + 343
balsamic 344 + 345 346 347
baltic 348 349 34a 34b + 34c
bam 34d 34e
bamboo 34f 34g
ban 34h 34i 34j 34k 34l 34m 34n 34o 34p
banal 34q + 34r
banana 34s 34t
band 34u 34v 34w 34x 34y 34z 350 351 352 353 354 355 356 357 358
band_oneself 359
band_together 35a
bandage 35b 35c 35d
bandaged 35e
banded 35f 35g 35h
bandit 35i
banditry 35j
bandleader 35k
bandstand 35l
bandwagon 35m 35n
bandwidth 35o
bane 35p
bang 35q 35r 34d 35s 35t 35u 35v 35w 35x 35y 35z 360 + 361
bang-up 362
bang_out 363
bang_up 364 365
banging 366 367 368
bangla 369
bangladeshi 36a 36b + 36c
banish 36d 36e 34o 34p + 36f 36g
banishment 36f 36g + 36e 34o
banjo 36h
bank 36i 36j 36k 36l 36m 36n 36o 36p 36q 36r 36s 36t 36u 36v 36w 36x 36y 36z + 370 371 372 373
banker 372 374 + 36x
banking 371 373 + 36y 36w 36x
bankroll 375 376
bankrupt 377 378 379 + 37a
bankruptcy 37b 37a 37c + 378
banksia 37d
banned 37e
banner 37f 37g 37h 37i
banning 34i
banning-order 37j
bannister 37k 37l
banquet 37m 37n 37o 37p
bantam 37q 37r
bantamweight 37s 37t
banter 37u 37v
bantu 37w 37x 37y
bantu-speaking 37z 380 + 37w
baptised 381
baptism 382 + 383 384 385
baptist 384 + 386 382
baptists 387
baptized 381
bar 388 389 38a 38b 38c 38d 38e 38f 38g 38h 38i 38j 38k 38l 38m 38n 38o 38p 36e
bar-shaped 38q
bar_hop 38r
bar_mitzvah 38s + 38t
barb 38u 38v 38w 38x 38y
barbarian 38z 390 391
barbaric 391 392 + 393
barbecue 394 395 396 397
barbed 398 399
barber 39a 39b 39c
barbershop 39d
bard 39e 39f 39g
bare 39h 116 39i 39j 39k 39l 39m 39n 39o 39p 39q 39r 39s + 39t 39u
bare-ass 39v
bare-knuckle 39w
bared 39x
barefoot 39y 39z
barely 3a0 3a1 3a2
bargain 3a3 3a4 3a5 3a6 + 3a7 3a8
bargain-priced 3a9
bargain_down 3aa
bargaining 3a8 + 3a6
barge 3ab 3ac 3ad + 3ae
barge_in 3af 3ag
baring 3ah
baritone 3ai 3aj 3ak 3al
bark 3am 3an 3ao 3ap 3aq 3ar 3as 3at 3au + 3av 3aw 3ax
barker 3ax 3aw + 3ar
barley 3ay 3az
barley-sugar 3b0
barn 3b1 3b2
barometer 3b3 + 3b4
baron 3b5 3b6 3b7 + 3b8
baroness 3b9
baronet 3ba + 3bb
baronetage 3bc 3bd
baronetcy 3be 3bf
barony 3bg 3bh 3bf
baroque 3bi 3bj 3bk 3bl
barrage 3bm 3bn 3bo
barrage_jam 3bp
barred 3bq 3br
barrel 3bs 3bt 3bu 3bv 3bw 3bx
barrel-shaped 3by
barreled 3bz 3c0
barrels 3c1
barren 3c2 39m 3c3 3c4 + 3c5 3c6
barricade 3c7 3c8 3c9 3ca 38o
barricaded 3br
barrier 3cb 3cc 3cd
barring 3ce
barrio 3cf 3cg
barrister 3ch
barrow 3ci 3cj 3ck
barrow-boy 3cl
barrow-man 3cl
bars 3cm
bart 3ba
bartender 3cn
barter 3co 3cp + 3cq
barter_away 3cr
bartlett 3cs 3ct 3cu
basal 3cv 3cw 3cx + 3cy 3cz 3d0
basalt 3d1 + 3d2
base 3d3 3cz 2zl 3d4 3d5 3d6 3d7 3d8 3d0 3d9 3da 3db 3cy 3dc 3dd 3de 3df 3dg 168 3dh 3di 3dj 3dk 3cw 3dl 3dm 3dn 3do 3dp 3dq + 3cv 3dr 16a 3ds
base-forming 3dt
baseball 32n 3du
based 3dv 3dw
baseless 3dx
baseline 3dy 3dz 3e0
basement 3e1 3e2
bash 35s 3e3 3e4
basic 3e5 3e6 3e7 3e8 3e9 3ea
basically 3eb
basics 3ec 3ed
basil 3ee 3ef 3eg
basilica 3eh 3ei + 3ej
basin 3ek 3el 3em 3en 3eo
basis 3d0 3ep 3df
basket 3eq 3er 3es 3et + 3eu
basket-shaped 3ev
basketball 3ew 3ex
basque 3ey 3ez
bass 3f0 3f1 3f2 3f3 3f4 3f5 3f6 3f7 3f8
basset 3f9 3fa
bassist 3fb
basso 3f3 3f7
bastard 3fc 3fd 3fe 3ff + 3fg 3fh 3fi 3fj
bastille 3fk 3fl
bastion 3fm 3fn 3fo
bat 2he 3fp 3fq 3fr 3fs 3ft 3fu 3fv 3fw 3fx + 3fy 3fz
bat_mitzvah 3g0 + 3g1
batch 3g2 3g3 3g4 3g5
bath 3g6 3g7 3g8 3g9
bathe 3ga 3gb 3gc 3gd + 3ge 3gf 3gg
bathing 3gh 3gg + 3gb
bathroom 3gi 3gj
bathtub 3gk
batiste 3gl
batman 3gm
baton 3gn 3go 3gp 3gq 3gr
bats 342
batsman 3fy
battalion 3gs 3gt
batten 3gu 3gv 3gw 3gx
batten_down 3gx
batter 3gy 3fy 3gz 3h0 3h1 + 3fv
batter-fried 3h2
battered 3h3 3h4 3h5
battering 366
battery 3h6 3bm 3h7 3h8 3h9 3ha 3hb
battery-acid dk
battery-powered 3hc
batting 3fz 3gv + 3fv
battle 3hd 3he 3hf 3hg + 3hh
battle-ax 3hi 3hj
battle-axe 3hi 3hj
battle-scarred 3hk
battlefield 3hl
battleground 3hl
battleship 3hm
batty 342
bauhaus 3hn
bauxite 3ho + 3hp
bavarian 3hq 3hr + 3hs
bay 3ht 3hu 3hv 3hw 3hx 3hy 3hz 3i0 3i1 3i2
bayer 2c5
bayonet 3i3 3i4
bayou 3i5
bazaar 3i6 3i7 3i8
bazar 3i7 3i8
bb 3i9
bbs 3ia
bc 3ib
bce 3ic
be 3id 3ie 3if 3ig 3ih 3ii 3ij 3ik 3il 3im 3in 3io 3ip 3iq + 3ir 3is
be_active 3it
be_adrift 3iu
be_after 3iv
be_amiss 3iw
be_born 3ix + 3iy 3iz 3j0
be_due 3j1
be_full 3j2
be_given 3j3
be_intimate 35x
be_on 3j4
be_quiet 3j5
be_sick 3j6
be_well 3j7
beach 3j8 3j9
beachfront 3ja
beacon 3jb 3jc 3jd 3je 3jf
bead 3jg 3jh 3ji 3jj 3jk 3jl + 3jm 3jn
beaded 3jo
beads 3jp
beagle 3jq
beak 3jr 3js 3jt 3ju 3jv
beam 3jw 3jx 3jy 3jz 3k0 3k1 3k2 3k3 117 3k4 3k5 3k6 3k7 + 3k8 3k9
beam-ends 3ka
beaming 3k9 3kb 3kc
bean 2kw 3kd 3ke 3kf 3kg + 3kh
bean-shaped 3ki
beanie 3kj
bear 3kk 3kl 3km 3kn 3ko 1o 3kp 3kq 3kr 3ks 3kt 8c f8 3ku 3kv + 3kw 3kx 3ky 3kz 3l0 3l1 3l2
bear-sized 3l3
bear_away 3l4
bear_down 3l5 3l6 3l7 3l8 3l9 3la
bear_off 3l4
bear_on t9 3lb 3lc 3ld
bear_out 3le
bear_up 3lf
bear_upon t9
bear_witness 2kn 3lg
beard 3lh 3li 3lj 3lk 3ll 3lm
bearded 3ln 3lo
bearer 3kz 3ky 3l1 3kx + 3kp 3ks
bearing 3lp 3lq 3l2 3l0 10n 3lr 3ls + f8 3kq
bearish 3lt
beast 1ma 3lu + 3lv
beat 3lw 3lx 3ly 3lz 3m0 3m1 3m2 3m3 3m4 3m5 3m6 3m7 3m8 3m9 3ma 3mb 3mc 3md 3me 3mf 3mg 3mh 3mi 3mj 3mk 3ml 3mm 3mn 3mo 3mp 3mq 3mr 3ms 3mt + 3mu 3mv 3mw 3mx
beat-up 3h4
beat_about 3my
beat_back 3mz
beat_down 3n0 3n1 3aa
beat_in 3n2
beat_out 3m8 3n3
beat_up 3n4 3mb
beaten 3n5 3n6 + 3mf
beaten-up 3h4
beatification 3n7 3n8 3n9 + 3na 3nb 3nc
beatified 3nd
beating 3mx 3mv + 3mb 3m8
beats 3ne
beau 3nf 3ng
beautiful 3nh 3ni
beautifully 3nj + 3nh
beauty 3nk 3nl 3nm + 3nn 3no p2 p0 3np
beaver 3nq 3nr 3ns 3nt 3nu 3nv 3nw 3nx
beaver_away 3nx
beck 3ny
become 3nz 3o0 3o1 3o2
become_flat 3o3
becoming 3o4 3o5 + 3o6
bed 3o7 3o8 3o9 3oa 3ob 3oc 3od 3oe 3of 35x 3og 3oh 3oi
bed-ground 3oj
bed-hop 3ok
bed_down 3ol
bedding 3om 3on
bedouin 3oo
bedrock 3ec 3op
bedroom 3oq
bedside 3or
bedtime 3os
bee 3ot 3ou
beech 3ov 3ow
beef 3ox 3oy 3oz 3p0
beef_up 3p1
beefed-up 3p2
beer 3p3 + 3p4
beet 3p5 3p6
beethoven 3p7 3p8 + 3p9
beetle 3pa 3pb 3pc 3pd 3pe 3pf
beetle_off 3pg
befitting 3ph
before zv 3pi
beforehand zw q6
beg 3pj 3pk 3pl 3pm + 3pn
beg_off 3po
beggar 3pp 3pq 3pr + 3ps
beggar-ticks 3pt 3pu
begging 3pn
begin 3pv 3pw 3px 3py 3pz 3q0 3q1 3q2 3q3 3q4 3q5 + 3q6 3q7 3q8 3q9 3qa
beginner 3q6 3q8 + 3pw 3px
beginning 3q7 3qa 3q9 3qb 3qc 3qd + 3pw 3q3 3px
begum 3qe
behalf 3qf 3qg
behave fz 3qh f8
behavior 3qi 3qj 3qk 3ql
behavioral 3qm + 3qi
behaviour 3qi 3qj 3qk 3ql
beheaded 3qn
beheading 3qo 3qp
behemoth 3qq 3qr
behest 3qs
behind 2c8 3qt 3qu 3qv 3qw 3qx 3qy
behold 3qz + 3r0
beholden 3r1
beige 3r2 3r3
being 3is 3ir + 3ih 3ig
bel 3r4 3r5
belarusian 3r6 3r7 + 3r8
belated 3r9
belatedly 3ra + 3r9
belfry 3rb 3rc
belgian 3rd 3re + 3rf
belief 3rg 3rh + 3ri 3rj
believable 3rk + 3rl 3ri 3rm
believe 3ri 3rn 3rl 3rj 3ro + 3rk 3rg 3rp 3rq 3rh
believe_in 3rr
believer 3rq 3rp + 3rn 3ri
believing 3rs
bell 3rt 3ru 3rv 3rw 3rx 3ry 3rz 3s0 3s1 3s2 3s3
bell-bottom 3s4
bell-bottomed 3s4
bell-bottoms 3s5
bell-shaped 3s6
belle 3s7
bellicose 3s8
belligerent 3hh y7 3s9 + 3sa ya 3sb
bellow 3sc 3sd 3se 3sf
bellows 3sg
bellwether 3sh 3si
belly 3sj 18 3sk 3sl 3sm 3sn
belly-flop 3so
belly-land 3sp
belly-up 379
belly_dance 3sq + 3sr
belly_out 3sn
belong 3ss 3st 3su 3sv 3sw 3sx + 3sy
belong_to 3sw
belonging 3sz
belongings 3sy + 3ss
beloved 3t0 3t1
below 3t2 3t3 3t4 3t5
belt 3t6 3t7 3t8 3t9 35s 3ta 3tb 3tc 3td 3te
belt-fed 3tf
belt-like 3tg
belt-shaped 3th
belt_along 3ti
belt_down 3tj
belt_out 3te
belt_up 3j5
belted 3tk
beltway 3tl
belvedere 3tm 3tn
bemused 2ze 3to
ben 3tp
bench 3tq 3tr 3ts 3tt 3tu 3tv 3tw 3tx 3ty
benchmark 3tz 3u0
bend 3u1 3u2 3u3 3u4 3u5 3u6 3u7 3u8 3u9 3ua 3ub 3uc + 3ud 3ue 3uf
bender 3ug 3uf 3ue + 3ua 3u9 3u7
bending 3uh 3ui 3u3
bends 3uj
beneath 3t3
benedict 3uk 3ul 3um
benedictine 3un 3uo 3up 3uq + 3uk
benefactor 3ur
beneficial 3us + 3ut
beneficiary 3uu 3uv 3uw + 3ux 3uy
benefit 3ut 3uz 3v0 3v1 3v2 + 3us 3v3
benevolent 3v4 3v5 3v6 3v7 + 3v8
bengali 369 3v9 3va 3vb + 3vc
benign 3vd 3ve 3vf + 3vg
benjamin 3vh 3vi
bennet 3vj 3vk
benny 3vl 3vm
bent 3vn 3vo 3vp 3vq 3vr 3vs 3vt
bent-grass 3vq
benzene 3vu
bequest 3vv
berber 3vw 3vx
bereaved 3vy 3vz
bereft 3vz 3w0
beret 3w1
berg 3w2 3w3
berlin 3w4 3w5 3w6 + 3w7
berliner 3w7 + 3w5
berry 3w8 3w9 3wa 3wb
berth 3wc 3wd 3we 3wf 3wg 3wh
beset 3wi 3wj 3wk
besides 3wl 1ax
besieged 3wm
besieging 3wn
bespectacled 3wo
best 3wp 3wq 3wr 3ws 3wt 3wu 3wv 3ww 3wx
best-known 3wy
best-loved 3wz
best-selling 3x0
bestow 3x1 jt 3x2 + 3x3 3x4
bestseller 3x5
bet 3x6 3x7 36s 3x8 3x9 + 3xa
bet_on 2vk
beta 3xb 3xc 3xd 3xe
beth 3xf
bethel 3xg
betray 3xh 3xi 3xj 3xk 3xl 3xm + 3xn 3xo 3xp
betrayal 3xp 3xq + 3xl
better 3xr 3xs 3xa 3xt 3xu 1e7 3xv 3xw 3xx 3xy 3ww 3wx 3xz + 3x9 ps 3y0
better-known 3y1
better-looking 3y2
betterment 3y0 ps 3y3 + 1e7 3xu
betting 3y4
between 3y5 3y6
beverage 3y7
bevy 3y8 3y9
beware 3ya
bewildered 2ze
bey 3yb 3yc
beyond 3yd 3ye 3yf
bh 3yg
bhutanese 3yh 3yi + 3yj
bi 3yk
biannual 3yl
bias 3ym 3yn 3yo 3yp 3yq
biased 3yr
bible 3ys 3yt + 3yu 3yv
bible-worship 3yw
biblical 3yv 3yu + 3ys
bibliography 3yx + 3yy 3yz
bicentennial 3z0 3z1
biceps 3z2 + 3z3
bickering 3z4
bicycle 3z5 3z6 + 3z7
bicycling 3z8
bid 3z9 3za 3zb 3zc 3zd 3ze 3zf 3zg 3zh 3zi + 3zj 3zk 3zl 3zm
bidder 3zl 3zm + 3zg 3zh
bidding 3zk 3zb 3zc + 3zd 3zh 3zf
biennial 3zn 3zo 3zp
big 3zq 3zr 3zs 3zt 3zu 3zv 3zw 3zx 3zy 3zz 400 2yl 401 pg 402 403 404 + 405
big-chested 406
big-shouldered 407
big-ticket 408
bigger 409
bighorn 40a 40b
bigotry 40c
bihari 40d
bike 3z5 40e 3z6
biker 3z7
bikers 40f
bikini 40g 40h
bilateral 40i 40j 40k + 40l
bile 40m + 40n 40o
bilingual 40p 40q
bill 40r 3jr 40s 40t 40u bj 40v 40w 40x 40y 40z 410 411
billboard 412
billed 413
billiards 414
billing 415
billion 416 417 418 419 41a
billionaire 41b
billowing 41c
billy 41d 3gr
billy-ho 41e
biloxi 41f 41g 41h
bimonthly 41i 41j 41k 41l 41m
bin 41n 41o 41p 41q
binary 41r 41s 41t 41u + 41v
bind 41w 41x 41y 41z 420 421 422 li 423 35d 2j0 + 424 425 426 427 428 429 42a 2vc 42b 42c
bind_off 42d
bind_over 42e
binder 428 429 427 424 + 420 422 421 li 41y
binding 42c 2vc 42a 42f 425 42g + 35d 422 li 41y
binge 42h 42i 42j
bingo 42k
binoculars 42l
bio-assay 42m
biochemical 42n + 42o
biochemistry 42o + 42n 42p
biodiversity 42q
bioethics 42r
biographer 42s + 42t
biographical 42u + 42t
biography 42t + 42u 42s
biological 42v 42w + 42x 42y 42z
biologically 430 + 42w
biologist 431 + 42x 42z
biology 42z 42y 42x + 42w 431
biomass 432 433
biomedical 434 + 435
biopsy 436
biosphere 437
biotech 438
biotechnology 439 438
bioterrorism 43a
bipartisan 43b
biplane 43c
bipolar 43d 43e 43f + 43g 43h
birch 43i 43j 43k 43l 43m
bird 2rd 43n 43o 43p 43q 43r + 43s
bird-nest 43t
birdie 43n 43u 43v
birth 3iz 43w 3j0 43x 3iy 3kn + 3ix
birthday 43y 43z
birthplace 440 441
birthright 442 443 444
biscuit 445 446
bisexual 447 448 449 + 44a 44b
bishop 44c 44d 44e + 44f
bishopric 44g
bison 44h
bistro 44i
bit 44j 44k 44l fx 44m 44n 44o 44p 44q 44r 44s + 44t
bitch 44u 3oy 44v 44w 44x 3p0 + 44y 44z
bite 450 451 452 453 454 455 44o 456 457 458 459 45a 45b + 45c
bite_off 45d
bite_out 45e
biting 45f 399
bitter 45g 45h 45i 45j 45k 45l 45m 45f fh 45n 45o d8 + 45p da
bitter-bark 45q
bitterly 45r 45s 45k + fh 45m 45f
bitterness 45g da 45h 45p + d8 fh 45l
bittersweet 45t 45u 45v 45w
biz 45x
bizarre 45y + 45z
bk 460
black 461 462 463 vq 464 465 466 467 468 469 46a 46b 46c 46d 46e 46f 46g 46h 46i 46j 46k 46l
black-barred 46m
black-coated 46n
black-gray 46o
black-grey 46o
black-haired 46p
black-marked 46q
black-market 46i
black-seeded 46r
black-tie 46s
black_market 46t + 46u 46v
black_out 46w 46x 46y 46z + 470 471 472 473
blackberry 474 475 476
blackberry-lily 477
blackboard 478
blackburn 479
blackened 46b 47a
blackjack 47b 47c 47d 47e 47f
blacklist 47g 47h
blackmail 47i 47j 47f + 47k
blackout 470 1fk 472 473 471 + 46w 46y 46x
blacksmith 47l
blackwater 47m
blackwood 47n 47o
bladder 47p 47q + 47r
blade 47s 47t 47u 47v 47w 47x 47y 47z 480
blah 481
blame 482 483 484 485 486 487 + 488
blamed 487
blanc 489
bland 48a 48b 48c + 48d 48e 48f
blank 48g 48h 48i 48j 48k 48l 48m 48n 48o + 48p
blank_out 48q 48r
blanket 48s 48t 48u 48v 48w 16i
blanket_jam 48x
blanketed 48y
blaring 48z 490
blasphemous 491 492 + 493 494
blasphemy 494 493 + 492 491
blast 495 2jj 496 34d 497 498 499 49a 49b 49c 49d 49e 49f 49g 49h 49i + 49j
blast_off 49k + 49l
blasted 487
blaster 49j + 49c
blasting 49m 490
blatant 49n 49o + 49p
blatantly 49q + 49o
blaze 49r 49s 49t 49u 49v 49w 49x 49y 49z 4a0
blaze_away 4a1 49x 4a2
blaze_out 49y
blaze_up 4a3
blazer 4a4
blazing 49v 4a5 49o
blazon 25j 4a6
blazon_out 4a7
bleach 4a8 4a9 4aa 4ab 4ac + 4ad
bleach_out 4ac
bleached 4ae 4af
bleachers 4ag
bleak 4ah 46h 39m + 4ai
bleed 4aj 4ak 4al 4am 4an + 4ao 4ap
bleeding 4ap + 4aj
blend 4aq 4ar 4as 4at 4au 4av + 4aw
blend_in 4ax 4av
blended 4ay
blender 4aw + 4au
blending 4az 4aq
bless 4b0 4b1 4b2 4b3 + 4b4 4b5
blessed 4b6 4b7 4b8 487 3nd 4b9 + 3n9
blessing 4b5 1yd 4b4 4ba 4bb + 4b0
bleu 4bc
blight 4bd 4be 4bf
blighted 4bg
blind 4bh 4bi 4bj 4bk 4bl 4bm 4bn 4bo 4bp 4bq + 4br 4bs
blinded 4bt
blindfolded 4bu
blinding 4a5
blindly 4bv 4bw + 4bo 4bp
blindness 4bs + 4bo
blink 4bx 4by 4bz 4c0 + 4c1 4c2
blink_away 4bz
blinking 4bx 4c3 340 + 4by
blip 4c4 4c5
bliss 4c6
blister 4c7 4c8 4c9 4ca 4cb 4cc + 4cd
blistering 4ce 4cf 4cg d8
blitz 4ch 4ci 4cj
blizzard 4ck 4cl
bloc 2tp
block 4cm 4cn 4co 4cp 4cq 4cr 4cs 4ct 4cu 4cv 4cw 4cx 4cy 4cz 4d0 48r 4d1 4d2 38o 4d3 4d4 4d5 4d6 4d7 4d8 4d9 4da 4db + 4dc 4dd 4de 4df 4dg
block_off 4dh 38o 4di
block_out 4dj 4dk 4dl 4dm
block_up 38o
blockade 4dn 4do 4dp 4dh 38o 4d9
blockade-runner 4dq
blockaded 3br
blockading 4dr
blockage 4de 4co 4dg + 4da 4d9 4d7 38o 4d2 4d3
blockbuster 4ds 4dt
blocked 4du 4dv
blocker 4df 4dd + 4d8 4d2
blocking 4cm + 4d6 38o 4d2
blog 4dw 4dx
blogger 4dy
blond 4dz 4e0 4e1 + 4e2
blonde 4dz 4e0 4e1
blood 4e3 4e4 1j3 4e5 4e6 4e7 + 4e8
blood-filled 4e9
blood-red 4ea
blood-related 12q
bloodbath 4eb
blooded 4ec
bloodless 4ed 4ee 4ef 4eg 4eh
bloodletting 4ei 4eb
bloodshed 4eb 4ej
bloodstream 4ek
bloody 4el 4e8 16j 340 + 4e4 4em 4en
bloody-minded 4eo 4ep
bloom 4eq 4er 4es 4et 4eu 4ev 4ew + 4ex
blooming 4es 340
blossom 4er 4ev 4ey 4ew
blossom_forth 4ey
blossom_out 4ey
blossoming 4ez
blot 4f0 4f1 4f2 4f3 + 4f4
blot_out 4f5
blouse 4f6
blow 4f7 4f8 4f9 4fa 4fb 4fc 498 4fd 4fe 4ff 4fg 4fh 4fi 4fj 4fk 4fl 3iu 4fm 4fn 4fo 4fp 4fq 4fr 4fs 4ft 4fu 4fv 334 4fw 4fx + 4fy 4fz 4g0 4g1
blow-dry 4g2
blow_off 4g3
blow_out 4ff 4g4 4g5 + 4g6
blow_over 4g7
blow_up 4g8 1gu 4g9 4ga 4gb 4gc 4gd 4ge + 4gf 4gg 4gh
blower 4gi 4g1 4g0 + 4fo 4fm
blowing 4fz + 4fh
blown 4gj 4gk
blown-up 4gl
blowout 4gm 4g6 4gn + 4ff
blue 4go 4gp 4gq 4gr 4gs 4gt 4gu 4gv 4gw 4gx 4gy 246 4gz 4h0 4h1 491 + 4h2
blue-belly 4h3
blue-black 4h4
blue-blind 4h5 + 4h6
blue-blindness 4h6 + 4h5
blue-blooded 246
blue-chip 4h7
blue-collar 4h8 4h9
blue-eyed 4ha 4hb
blue-gray 4hc
blue-green 4hd
blue-grey 4hc
blue-lilac 4he
blue-pencil 4hf
blue-purple 4hg
blue-ribbon 4hh
blue-sky 4hi
blue-violet 4hj
blue-white 4hk
blueberry 4hl 4hm
bluefin 4hn 4ho
bluegrass 4hp 4hq 4hr
blueprint 4hs 4ht 4hu
blues 4hv 4hw
bluff 4hx 4hy 4hz 4i0 4i1 4i2 4i3 + 4i4 4i5
bluff_out 4i1
blunder 4i6 4i7 4i8 4i9 + 4ia
blunder_out 4i7
blunt 4ib 4ic 4id 4ie 4if 4ig 4ih 4ii 4ij + 4ik 4il
bluntly 4im + 4ig
blur 4in 4io 4ip 4iq 4ir 4is 4it + 4iu
blurred 4iu 4iv
blurry 4iu + 4in 4iw
blush 4ix 4et 4iy 4iz + 4j0 4j1
bluster 4j2 4j3 4j4 4j5 4j6 4fi 4j7 + 4j8 4j9
blustery 4ja 4j8 + 4j4
bm 4jb 4jc
bmi 4jd
boa 4je 4jf
boar 4jg 4jh
board 4ji 4jj 4jk 4jl k2 4jm 4jn 4jo 4jp 4jq 4jr 4js 4jt + 4ju 4jv 4jw
board_up 4jx
boarding 4jy 4jz
boardroom 4k0
boards 4k1 4k2
boardwalk 4k3
boast 4k4 4fi 4k5 + 4k6
boasting 4k4
boat 4k7 4k8 4k9 + 4ka 4kb
boat-race 4kc
boat-shaped 4kd
boating 4kb + 4k9
bob 4ke 4kf 4kg 4kh 4ki 4kj 4kk 4kl 4km 4kn 4ko 4kp
bob_about 4kq
bob_around 4kq
bob_under 4kr
bob_up 242
bobby 4ks
bobsled 4ki 4kt 4kp
bobsleigh 4ki 4kt
bock 4ku
bode 4kv
bodied 4kw 4kx
bodily 4ky 4kz 4l0 4l1 + 4l2
body 4l3 4l4 4l5 4l6 4l2 4l7 4l8 4l9 4la 4lb 4lc 4ld + 4l0 4ky
body-build 4le
body-surf 4lf
body_forth 4lg
body_guard 4lh + 4li 4lj
bodybuilding 4lk
bodyguard 4lj 4li + 4lh
boer vv
bog 4ll 4lm 4ln + 4lo
bog_down 4lm 4ln 4lp 4lq
bogey 4lr 4ls 4lt 4lu
bogus 3ff
bohemia 4lv 4lw + 4lx 4ly
bohemian 4lz 4m0 4m1 4ly 4lx + 4lw 4lv
boil 4m2 4m3 4m4 4m5 4m6 4m7 4m8 + 4m9 4ma
boil_down 4mb 4mc 4md
boil_over 4me
boiled 4mf
boiler 4ma 4m9 + 4m6 4m5 4m4
boiling 4mg 4mh 4mi
boisterous 4mj 4mk 4ml + 4mm 4mn
bold 4mo 4mp 4mq 4i2 + 4mr 4ms
boldly 4mt + 4mp
boldness 4mr 4ms 4mu + 4mp 4mq
bolivar 4mv 4mw
bolivia 4mx 4my + 4mz
bolivian 4n0 4mz + 4my
boll 4n1
bollywood 4n2
bologna 4n3 4n4
bolshevik 4n5 4n6 4n7 + 4n8 4n9
bolster 4na 4nb 4nc 4nd
bolster_up 4nc
bolt 4ne 4nf 4ng 4nh 4ni 4nj 4nk 4nl 4nm 4nn 4no 4np 3pg 4nq 360 4nr
bolt-hole 4ns
bolt_down 4nt 3tj
bolt_out 3pg
bomb 4nu 4nv 4nw 4nx 4ny + 4nz 4o0 4o1 4o2
bomb_out 4o3
bomb_up 4o4
bombard 4o5 4o6 3bo 4nx 4o7 + 3bn 4o2
bombardier 4o8 4o9
bombardment 3bm 4o2 4oa 3bn + 4nx 3bo
bomber 4o1 4ob 4o0 + 4nx
bombing 4o2 4oc + 4nx
bombshell 4od 4oe 4of
bonanza 4og 4oh
bond 4oi 2j2 lp 4oj 4ok 4ol 4om 30c 17y 4on li 4oo 4op 2j0 + 4oq
bondage 4or 4os 4ot
bonding 4ou 4ov 4ow
bone 4ox 4oy 4oz 4p0 4p1 4p2 + 4p3 4p4 4p5
bone-covered 4p6
bone-dry 4p7
bone-idle 4p8
bone-lazy 4p8
bone_up 4p1
boneless 4p9
bones 4pa
bonfire 4pb
bong 4pc 4pd
bongo 4pe 4pf
boniface 4pg 4ph
bonnet 4pi 4pj 4pk
bonnie 4pl
bonny 4pl
bonus 4pm 4pn
bony 4p4 4p3 4po + 4oy 4oz 4pp
bony-plated 4pq
boo 43o 4pr
boo-boo 4i6
booby 4ps 4pt
boogie 4pu 4pv
book 4pw 4px 4py 4pz 4q0 4q1 3ys 4q2 4q3 4q4 4q5 4q6 4q7 4q8 4q9 + 4qa 4qb 4qc 4qd 4qe
book_up 4qf
booked 4qg
booker 4qb + 4q6
booking 4qe 4qc + 4q9 4q8 4q6
bookkeeping 4qh
booklet 4qa + 4pz 4py 4pw
bookmaker 4qi 4qj
bookseller 4qk
bookshop 4ql
bookstore 4ql
boolean 4qm + 4qn
boom 4qo 4qp 4qq 4og 4qr 4qs 49e 4qt 4qu 4qv
boom_out 4qu
boomer 4qw
boomerang 2wt 4qx 4qy
booming 4qz 4r0
boon 4bb 4r1
boost 4r2 4r3 4r4 pw 4r5 4r6 4r7 q5 + 4r8 nm 4r9
boost_up 4ra
booster 4rb 4r8 4rc 4rd 4r9 nm + 4r6 q5
boot 4re 4rf 4rg 4rh 4ri 4rj 35t 4rk 4rl
boot-shaped 4rm
boot_out 4rn 4ro
booted 4rp
booth 4rq 4rr 4rs 4rt
bootleg 4ru 4rv 4rw 4rx 46i + 4ry
booty 4rz
booze 4s0 4s1 + 4s2 13z
booze-up 3ug
bop 4s3 4s4 3e4 4s5
bordeaux 4s6 4s7
border 4s8 4s9 4sa 4sb 4sc 4sd 4se 4sf 4sg 4sh
border_on 1y0
bordered 4si
borderline 4sa 4sj
bore 4sk 4sl 4sm 4sn 4so 4sp + 4sq 4sr
bore-hole 4sk
bored 4ss 4st
boredom 4su
boring 4sv 4sw 4sx + 4sy
born 4sz 4t0 4t1
born-again 4t2
borough 4t3 4t4
borrow 4t5 oh + 4t6
borrower 4t6 + 4t5
borrowing 4t7 op
bos 4t8
bosh 4t9
bosnian 4ta + 4tb
boss 4tc 4td 4te 4tf 4tg 4th 4ti + 2p4
boss-eyed 4tj
boss_around 4tk
boswell 4tl 4tm
bot 4tn
botanic 4to + 4tp
botanical 4tq 4to + 4tp
botanist 4tr + 4tp
botany 4tp 4ts + 4to 4tr 4tt
botched 4tu
both 4tv
bother 1nu 4tw 1nx 4tx 4ty 4tz 4u0 4u1 + 1nw
bothered 4u2
botox 4u3
bottle 4u4 4u5 4u6 4u7 4u8 + 4u9
bottle-fed 4ua
bottle-grass 4ub
bottle-green 4uc
bottle-shaped 4ud
bottle-tree 4ue
bottle_up 4uf
bottleneck 4ug 4uh 4ui 4uj
bottler 4u9 + 4u7
bottom 4uk 2c8 4ul 4um 3od 4un 4uo 4up 4uq 4ur 4us 4ut
bottom-dwelling 4uu + 4uv
bottom-feeder 4uv 4uw
bottom-feeding 4ux + 4uv
bottom-up 4uy
bottom_out 4uz 4v0
bottomed 4v1
boulder 4v2 4v3 + 4v4
boulevard 2qs
bounce 4v5 4v6 4v7 4v8 4v9 4va 4vb 4vc 4vd 4ve + 4vf 4vg
bounce_back 4vh
bounce_out 4vi
bouncer 4vg + 4v8
bouncing 4v7 4vj 4vk
bouncy 4vf 4vk + 4v7 4v6
bound 4v5 4vl 4vm 4vn 4vo 4va 4vp 4sh 4vq 4vr 4vs 4vt 4vu 4vv 35e 1xo 4vw + 4vx
bound_off 4vy
boundary 4vl 4vm 4vn + 4sh
bounded 4vz + 4w0
boundless 4w1 + 4w2
bounds 4vm
bountiful 4w3 3zw + 1gx
bounty 4w4 4w5 1gx 4w6 + 3zw
bouquet 4w7 4w8
bourbon 4w9 4wa 4wb 4wc
bourgeois 4wd 4we 4wf 4wg 4wh
bourgeoisie 4wi
bourne 4wj 4wk
bout 42h 4wl 4wm 4wn
boutique 4wo
bovine 4wp 4wq 4wr + 4t8
bow 4ws 4wt 4wu 4wv 4ww 4wx 4wy 4wz 20z 4x0 7f 4x1 4x2 3uc
bow-tie 4x3
bow-wow 3ax 4x4
bow_down 4x0 4x5
bow_out 4x6 2wb
bowed 4x7 211 4x8 4x9
bowel 4xa
bower 20p 4xb + 4xc
bowery 4xd 4xc + 20p
bowing 4xe 4wz 4x8
bowl 4xf 4xg 4xh 4xi 22x 4xj 4xk 4xl 4xm 4xn 4xo 4xp + 4xq
bowl-shaped 4xr
bowl_over 4xs 4xt
bowler 4xu 4xq 4xv + 4xp 4xn
bowling 4xw 4xx 4xy
bowls 4xz
bowman 21t
box 4y0 4y1 4y2 4y3 4y4 4y5 4y6 4y7 4y8 4y9 4ya 4yb 4yc + 4yd 4ye 4yf 2zv 4yg
box-shaped 4yd
box_in 4yh
box_up 4yh
boxed 4yi 4yj
boxed-in 4yj
boxer 4yk 4ye 2zv 4yl + 4yb 4ya 4yc
boxers 4ym
boxing 4yf 4yg + 4yb 4ya 4yc
boxy 4yd + 4y1
boy 4yn 4yo 4yp + 4yq
boycott 4yr 4ys
boyfriend 3nf
boyhood 4yq + 4yn
boyish 4yt + 4yu
bpi 4yv
br 4yw 4yx
bra 4yy
brace 4yz 4z0 4z1 4z2 4z3 4z4 4z5 4z6 4z7 266 4z8 4z9 4za + 4zb
brace_up 4zc
braced 4zd 4ze
bracelet 4zf 4zg
braces 4z1
bracing 4yz 4zh + 4z8
bracken 4zi 4zj
bracket 4zk 4zl 4zm 4zn 4zo 4zp 4zq
bracket_out 4zp
brackish 4zr 4zs + 4zt
brad 4zu 4zv
brag 4zw 4fi 4ti + 404 4k6
bragging 4zw 404
brahma 4zx 4zy
brahmin 4zx 4zz 500 501 + 502
brahms 503 504
braid 505 506 507 508 509
braille 50a 50b 50c
brain 50d 50e 50f 50g 50h 50i 50j + 50k
brain-stem 50l
brain-teaser 50m
brain-worker 50n
brainchild 50o
brainstorming 50p + 50q
brainwashed 50r
brake 50s 50t 50u 4zi 50v 50w 50x + 50y 50z
brakes 510
bran 511 512
bran-new 513
branch 24i 24k 514 515 516 517 518 519 + 51a
branch_out 51b
branched 51c 51d
branching 51e 51c 51f
brand 47t 51g 51h 51i 51j 51k 51l 51m 51n 51o
brand-new 513 + 51p
branded 51q 51r
branding 51s
brandy 51t
brant 51u
brash 51v + 51w
brass 51x 51y 51z 4mu n1 520 521 + 522 2m8
brat 523 524 + 525
bravado 4j2
brave 526 527 528 529 2m7 52a + 52b
brave_out 528
bravely 52c + 529
bravery 52b 52d
bravo 52e 2ch 52f
brawl 52g 3e3 52h + 52i
brawn 52j + 52k
bray 52l 52m 52n 52o
brazen 52p 52q 2m8 + 521 52r
brazen-faced 2m8
brazil 52s 52t + 52u
brazilian 52v 52u + 52t
breach 52w 52x 52y 52z 530
bread 531 532 533
bread-bin 534
bread-stick 535
breadth 536 537
break 538 539 53a 53b 53c 53d 53e 53f 53g 53h 53i 52x 53j 53k 53l 53m 53n 53o 53p 53q 53r 53s 53t 53u 53v 53w 53x 53y 53z 540 541 542 543 544 545 546 547 548 549 54a 54b 3xv 54c 54d 54e 54f 54g 54h 54i 54j 54k 54l 54m 54n 54o 54p 54q 54r 54s 54t 378 530 54u 54v 54w 54x 54y 54z 550 551 552 553 554 555 556 + 557 558 559 55a
break-axe 55b
break-dance 54m
break-in 55c + 54y
break_apart 55d 55e 55f
break_away 55g 55h 54o 55i 54u + 55j
break_bread 55k
break_camp 55l
break_dance 54m + 55m
break_down 55n 53v 55o 1hy 55p 55q 55r 55s + 55t 55u 55v 55w 55x
break_even 55y 55z
break_in 541 560 561 3af 562 54y + 55c
break_into 563 564
break_loose 565 566
break_off 53s 567 568 55g 54f
break_open 569 56a 56b
break_out 56c 56d 56e 56f 54o + 53c
break_short 567
break_through 56g 56h 56i + 56j
break_up 56k 56l 56m 55o 56n 56o m3 56p 56q 56r 55e 56s 56t 54h 55f 56u 56v 56w 54z + 56x 56y
break_water 56z
break_wind 570
break_with 571
breakaway 55j 572 + 55i
breakdown 55x 55w 55u 55v 55t + 55p 1hy 53v 55o 55r 55n
breaker 559 55a 558 + 54b 54n 54f 540
breakers 55a
breakfast 573 574 575
breaking 538
breakneck 576
breakout 53c + 54o
breakthrough 56j 577 578 + 56g
breakup 56y 56x + 54z 56v
breast 579 57a 57b 57c 57d 57e 57f
breast-deep 57g
breast-fed 57h
breast-high 57g
breaststroke 57i 57j + 57k
breath 57l 57m 57n 57o 57p
breathe 57q 57r 57s 57t 57u 57v 57w 57x 57y + 57z 11d 57p
breathe_in 580
breathe_out 581
breathed 582
breather 57z 57p + 57q 57t
breathing 11d 583 + 57t 57q
breathless 584 585 586 + 587
breathtaking 586
breed 588 589 58a 58b 58c 58d + 58e 58f 58g
breeder 58f + 58c
breeding 58e 58h 58g 58i 58j 58k + 58a 58c
breeze 58l 111 58m 58n + 4fy
breeze_through d4
breezy 58o 4fy + 58p 111 58q
brent 51u
brethren 58r
breton 58s 58t
brevet 58u 58v
brew 58w 58x 58y + 58z 590 591
brewer 590 58z + 58y
brewery 591 + 58y
brewing 592
bribe 593 594 + 595 596 597
bribery 597 + 594
brick 598 599
brick-shaped 59a
brick_in 59b
brick_over 59b
brick_up 59b
brickyard 59c
bridal 59d 59e 59f + 59g
bridal-wreath 59h 59i
bride 59j 59g 59k + 59e
bride-gift 59l
bridge 59m 59n 59o 59p 59q 59r 59s 59t 59u 59v 59w 59x + 59y
bridge_over 59x 59z
brief 5a0 5a1 5a2 5a3 z 5a4 + 5a5 5a6 5a7 5a8
briefcase 5a9
briefing 5a5 + 5a2
briefly 5aa 5ab + 5a4 5a3
briefs 5ac
brig 5ad 5ae
brigade 5af 5ag
brigadier 5ah
bright 5ai 5aj 5ak 5al 5am 5an 5ao 5ap 5aq 5ar 5as + 5at 5au 5av
bright-red 5aw
brighten 5ax 5ay
brightly 5ak + 5ai
brightly-colored 5az
brightly-coloured 5az
brightness 5at 5au 5av + 5am 5ai 5ar 5aq 5aj 5ap 5al
brill 5b0
brilliance 49s 5b1 5b2 + 5b3 5b4 5b5 50k
brilliant 5b3 5am 5b5 50k 5as 5b4 + 5b6 49s 5b1 5b2
brilliantly 5b7 5ak + 50k 5b3
brimming 5b8
brine 5b9 5ba 5bb + 4zr
brine-cured 5bc
bring 5bd 5be 5bf 5bg 5bh 5bi 5bj 5bk 5bl 5bm jt
bring_about 5bn 5bo
bring_around 5bp 5bq 5br
bring_back 5bp 5bs
bring_down 5bt 5bu 5bv 5bw 5bx 5by
bring_forth 5bz 5c0 5c1 5c2
bring_forward 5c3 q1
bring_home 5c4 5c5
bring_in 5c6 5c7 5bm 5c8 5c9
bring_off 5ca
bring_on 5cb 5cc 5cd
bring_oneself 5ce
bring_out 5cf 5cg 5ch 547 5ci 5cj 5ck 5cl 5cd
bring_outside 5cm
bring_round 5bp 5br
bring_through 5cn
bring_to 5bp
bring_up 4rk ra 5co 267 5cp 5cq 5cr 5cs
bringing 5ct
brink 5cu 5cv 5cw
brisk 5cx 5cy 14b 4zh + 5cz
brisk_up 5cx
brisket 5d0
briskly 5d1 + 14b
bristled 398
brit 5d2 5d3 5d4
british 5d5 5d6 + 5d7
briton 5d8 5d4 5d9
brits 5d5
britt 5d2 5d3
brittle 5da 5db 5dc 5dd + 5de
brittle-star 5df
broached 5dg
broad 5dh 5di 5dj 5dk 16i 5dl 5dm 5dn 5do + 5dp
broad-bean 5dq
broad-headed 5dr
broad-minded 5ds 5dt + 5du
broad-shouldered 407
broadband 5dv 5dw + 5dx 5dy
broadcast 5dz 5e0 5e1 117 5e2 + 5e3 5e4
broadcaster 5e4 5e3 + 5e2 117
broadcasting 5e5 5e6
broaden 5e7 5e8 5e9 51b
broadening 5ea 5eb 5ec
broadly 5ed 5ee + 5dl 5di
broadsheet 40v
broadside 5ef 5eg 5eh 40v 5ei 5ej 5ek 5el
broccoli 5em 5en
brochure 4qa
broiler 5eo 5ep + 5eq
broke 5er
broken 5es 5et 5eu 5ev 5ew 5ex 5ey 5ez 5f0 5f1 5f2 5f3 5f4
broken-backed 5f5 5f6 5f7
broken-down 5f8 5f9
broken-field 5fa
broker xf 5fb + 5fc 5fd 5fe
broker-dealer 5ff
brokerage 5fe 5fd 5fc + 5fb
bromide 34r 5fg
bronchitis 5fh + 5fi
bronco 5fj
bronze 5fk 5fl 5fm 5fn 5fo 5fp
bronze-red 5fq
brood 5fr 5fs 5ft 5fu 5fv 5fw + 5fx
brooding 5fy 5fz 5g0
brook 5g1 1o
broom 5g2 5g3 5g4 5g5 5g6
broom-weed 5g7
broth 5g8 5g9
brothel 5ga
brother 5gb 5gc 5gd 5ge 5gf + 5gg 5gh
brotherhood 5gi 5gh 5gj 5gk + 5gc
brotherly 5gg 5gl + 5gb
brow 5gm 5gn 5go
brown 5gp 5gq 5gr 5gs 5gt 5gu 5gv 5gw
brown-black 5gx
brown-gray 5gy
brown-green 5gz
brown-grey 5gy
brown-haired 46p
brown-nose 5h0
brown-purple 5h1
brown-striped 5h2
browned 5gv
brownie 5h3 5h4 5h5
browning 5h6 5h7 5h8 5h9
brownish 5gw
brownish-black 5gx
brownish-gray 5gy
brownish-green 5gz
brownish-grey 5gy
brownish-orange 5ha
brownish-purple 5h1
brownish-red 5hb
brownish-striped 5h2
brownish-yellow 1de
brownstone 5hc 5hd
browse 5he 5hf 5hg 5hh 5hi 5hj 5hk + 5hl 5hm
browser 5hm 5hl + 5hi 5hk
browsing 5he 5hf
bruin 5hn 5ho
bruise 5hp 5hq 5hr 5hs 5ht + 5hu
bruising 5hv 5hw
brunch 5hx 5hy
brunette 5hz 5i0
brunt 5i1
brush 5i2 5i3 5i4 5i5 5i6 5i7 5i8 5i9 5ia 5ib 5ic 5id 5ie 5if 5ig + 5ih
brush-off 5ii + 5ij
brush_aside 5ij
brush_down 5ik
brush_off 5ij + 5ii
brush_on 5il
brush_up 5im 5in + 5io
brushed 5ip 5iq 5ir
brushing 5i3 5i4
brutal 5is 3lv 5it 5iu + 5iv 5iw 5ix
brutality 393 5ix + 5iu
brutally 5iy
brute 1ma 3lu 3lv
bs 5iz
bse 5j0
bubble 5j1 5j2 5j3 5j4 5j5 5j6 5j7 5j8 5j9 + 5ja 5jb
bubble_over 5jc
bubble_up 5jd
bubbling 5ja 5je
bubbly 5jf 5ja 5jg + 5j4 5jh
buck 5ji 5jj 5jk 5jl 5jm 5jn 5jo 5jp 5jq
buck-toothed 5jr
buck_up 5js
bucket 5jt 5ju 5jv 5jw
bucket_along 3ti
buckeye 5jx 5jy 5jz
buckle 5k0 5k1 5k2 5k3 5k4
buckle_down 5k5
buckle_under 5k6
bud 5k7 5k8 5k9 5ka
buddha 5kb 5kc
buddhism 5kd 5ke + 5kf 5kg
buddhist 5kg 5kf + 5ke 5kd
budding 5kh 5ki
buddy 5ge
buddy-buddy 5kj
budge 5kk 5kl
budget 5km 5kn 5ko + 5kp
budget_for 5kq
budgetary 5kp + 5kn 5km
buff 5kr 5ks 5kt 5ku 5kv 5kw 5kx 5ky + 5kz
buff-brown 5l0
buff-colored 5l1
buff-coloured 5l1
buffalo 5l2 5l3 5l4 5l5 5l6
buffer 5l7 5kz 5l8 5l9 5kr 5la 5lb 5lc 5ld + 5kw
buffet 5le 5lf 5lg 3h1 5kx
buffeted 5lh
bug 5li 5lj 5lk 5ll 5lm 2z2 5ln + 5lo
bug-hunter 5lp
bug_out 5lq
buggy 5lr 5lo 342 + 5lj 5ls
bugle 5lt 5lu 5lv 5lw + 5lx
build 4le 1it 5ly 5lz 5m0 5m1 5m2 5m3 5m4 5m5 5m6 5m7 + 5m8 5m9 5ma 5mb
build_in 5mc
build_on 5md
build_up 5ly 5me 5mf 5m0 24l + 5mg
build_upon 5md
builder 5m9 5mh 5m8 + 5m3 5lz
building 5ma 5mb 5mi 5mj + 5m3 5m7 5m6
buildup 5mg 5mk 5ml + 5me
built 5mm
built-in 5mn
built-up 5mo
bulb 5mp 5mq 5mr 5ms 5mt 5mu + 5mv 5mw 5mx 5my
bulb-shaped 5mv
bulgarian 5mz 5n0 5n1 + 5n2
bulge 5n3 5n4 5n5 5lq 2zs + 5mw
bulge_out 5lq
bulging 5n6 5mw
bulk 5n7 5n8 5n9 5n5 5na + 5nb
bulk_large 5fw
bulky 5nb + 5n9 5n7 5nc
bull 5nd 5ne 5nf 5ng 5nh 5ni 5nj 5nk 5nl 5hu 5nm 5nn 5no 5np 5nq
bull-snake 5nr
bull_through 5nq
bulldog 5ns 5nt 5nu
bulldozer 5nv + 5nw
bullet 5nx 5ny 5nz
bullet-headed 5o0 5o1
bullet_vote 5o2
bulletin 5o3 5o4
bulletproof 5o5 5o6 5o7
bullfighting 5o8
bullion 5o9 5oa
bullish 5ob
bullock 5oc 5od + 5oe
bullpen 5of 5og
bully 5oh 5oi 5oj 4tk 362
bully_off 5ok
bullying 5ol 4ja
bulwark 5om 5on 5oo 5op
bum 2c8 5oq 5or 5os 5ot 5ou 5ov
bum_about 5ou
bum_around 5ou
bumbling 5ow
bump 4fa 5n3 5ox 5oy 5oz 5p0 5p1 54v + 5p2 5p3
bump_around 5p4
bump_into 5p5
bump_off 5p6
bump_up 5p7
bumper 5p3 5p8 + 5oy
bumpy 5p2 5p9 + 4fa 5pa
bun 5pb
bun-fight 5pc
bunch 5pd 5pe 5pf 5pg 5ph + 5pi
bunch_together 5ph
bunch_up 5ph
bundesbank 5pj
bundle 5pk 5pl 5pm 5pn 5po 5pp 5pg
bundle_off 5pq
bundle_up 5pr 5po
bundled-up 5ps
bundling 5pt 5pu 5pv
bungalow 5pw
bungled 4tu
bunk 3wd 5px 5py 5pz 5q0 5q1 55h 5q2 3mr
bunk_down 3ol
bunk_off 5q3
bunker 5q4 5q5 5q6 5q7 5q8 5q9
bunny 5qa 5qb
buns 2c8
bunt 5qc 5qd 5qe 5qf 5qg 5qh + 5qi
bunting 5qj 5qk
buoy 5ql 5qm 5qn 5qo + 5qp
buoy_up 5qq 5qn 5qr
buoyancy 12l 5qs 5qt 5qu + 5qp 5qv
buoyant 5qv 5qp + 5qu 5qs 12l 5qo 5qn
bur 5qw 5qx 5qy
burden 5qz 5r0 5r1 5r2 5r3 5r4
burdened 5r5 5r6
burdensome 5r7 + 5r8
bureau 5r9 x5
bureaucracy 5ra 5rb 5rc + 5rd
bureaucrat 5re
bureaucratic 5rd + 5rc 5rb 5ra 5re
burg 5rf
burger 5rg 5rh
burgess 5ri 5rj
burgh 5rk
burglar 5rl + 5rm
burglary 5rn + 5ro 5rm
burgundy 5rp 5rq 5rr
burial 5rs 5rt + 5ru 5rv
buried 5rw
burke 5rx 5ry 5rz 5s0
burlesque 5s1 5s2 5s3 5s4
burly 5s5
burmese 5s6 5s7 5s8 + 5s9
burmese-yi 5sa
burn 5sb 5sc 5sd 5se 5sf 5sg 5sh 5si 5sj 5sk 5sl 5sm 5sn 5so 45b 5sp 5sq 5sr 5ss 5st + 5su 5sv
burn_down 5sw 5sj
burn_off 5sx 5sm
burn_out 4ff
burn_up 5sw 5sm 4a3
burned 5sy 5sz 5t0
burned-out 5sz 5t1 5t2
burned-over 5sz
burner 5sv 5t3 + 5si
burning 5t4 5t5 5t6 5t7 5t8 5sd 5t9
burnside 5ta 5tb
burnt 5sy 5sz 5t0
burnt-out 5sz 5t1 5t2
burqa 5tc
burr 5td 5te 5qw 5tf 5qx 5qy + 398
burr-headed 5tg
burrow 5th 5ti
bursa 5tj 5tk + 5tl
burst 5tm 5tn 5to 5tp 56a 5tq 5tr 5ts 54l 5tt 5tu 3a + 5tv
burst_forth 565 5tw 5tx
burst_out 569 5ty 5tz
burst_upon 5u0
burton 5u1 5u2 5u3
burundi 5u4 5u5
burundian 5u6 5u5 + 5u4
bury 5u7 5ru 5u8 5u9 5ua 5rv + 5rs 5rt
burying 5rs
bus 5ub 5uc 5ud 5ue 5uf 5ug 5uh
busby 5ui
bush 5uj 5uk 5ul 5um 5un 5uo 5up 5uq 5ur + 5us 5ut 5uu
bush-league 5ur
bush_out 5uv
bushel 5uw 5ux 5uy
bushy 5us 5uz + 5up 5uk
busily 5v0 + 5v1
business 5v2 5v3 5v4 5v5 5v6 5v7 5v8 5v9 5va
businesslike 5vb 5vc
businessman 5vd
businessmen 5ve
businesspeople 5vf
businesswoman 5vg
buss 5vh 5vi
bust 42h 5vj 5vk 5vl 5tq 54c 54d 5vm 5vn 5er + 5vo 5vp
bust-up 5vq
bust_up 5vr
busted 5ev
buster 5vp 5vs 5vt 5vu 5vv + 54d
bustle o3 5vw 5vx
bustle_about 5vx
bustling 5vy
busy 5vz 5v1 5w0 5w1 5w2 5w3 + 5w4
but 5w5
butch 5w6 5w7 5w8 5w9
butcher 5wa 5wb 5wc 4ia 5wd + 5we 5wf 5wg 5wh
butler 5wi 5wj 5wk
butt 5wl 5wm 5wn 5wo 5wp 5wq 2c8 5wr 5ws 5qg 5wt 4sd + 5wu
butt-weld 5wv 5ww + 5wx
butt-welding 5wx + 5ww
butt_against 4sd 5p5
butt_in 3af
butt_on 4sd
butte 5wy 5wz
butter 5x0 5wu 5x1 + 5x2 5x3 5qg
butter-flower 5x4
butter-print 5x5
butter_up 5h0
butterfly 5x6 5x7 5x8 5x9 5xa
butterfly-shaped 5xb
buttermilk 5xc
buttocks 2c8
button 5xd 5xe 5xf 5xg 5xh 5xi 5xj 5xk 5xl + 3jn 5xm
button-down 5xn 5xo
button-quail 5xp
button-shaped 5xq
button_up 3j5
buttoned 5xr
buttoned-down 5xo
buttoned-up 5xs 5xt
buttress 5xu 5xv 5xw
buy 3a4 5xx 5xy 594 5xz 5y0 + 5y1 5y2
buy_at 5y3
buy_back 5y4 + 5y5
buy_food 5y6
buy_in 5y7
buy_into 5y8
buy_it 5y9
buy_off 5ya
buy_out 5yb + 5yc
buy_time 5yd
buy_up 5yb
buyback 5y5 + 5y4
buyer 5y1 + 5xy
buying 5y2 + 5xy
buyout 5yc + 5yb
buzz 5ye 5yf 5yg 5yh 5yi 5yj + 5yk 3ru
buzz_off 5yl
buzzer 3ru 5yk + 5yi 5yg
buzzing 5ym
by 5yn 2b0
by-bid 5yo
by-blow 3fe
by-catch 5yp
by-election 5yq
by-line 5yr 5ys
by-product 5yt 5yu
bye 5yv 5yw
bye-bye 5yv
bye-election 5yq
bygone 5yx 5yy
bypass 3tl 5yz 5z0 5z1
byproduct 5yt 5yu
bystander 5z2
byte 5z3
byzantine 5z4 5z5 5z6 5z7 + 5z8 5z9
ca 5za 5zb
ca-ca 5zc
cab 5zd 5ze 5zf 5zg
cabal 5zh 5zi 5zj
cabaret 5zk 5zl
cabbage 5zm 5zn 532 5z
cabernet 5zo
cabin 5zp 5zq 5zr 5zs
cabinet 5zt 5zu 5zv 5zw
cable 5zx 5zy 5zz 600 601 602 603 604
cache 605 606 607 608
cachet 609 60a 60b
cacophony 60c 48z + 60d
cactus 60e
cad 60f 60g
caddie 60h 60i
cadence 60j 60k 3m0 + 60l
cadet 60m + 60n
cadmium 60o
cadre 60p 60q
caesarean 60r 60s 60t + 60u
cafe 60v
cafeteria 60w
caffeine 60x
cage 60y 60z 610 611 612 613
cage_in 613
cairn 614 615
cajun 616
cake 38e 617 618 619
calamity 61a + 46l
calcium 5zb + 61b 61c 61d
calculate 61e 10q 61f 36s 61g bs + 61h 61i 61j 61k 61l 61m 61n 61o
calculated 61p
calculating 61n
calculation 61k 61j 61o + bs 61g 61f 61e
calculator 61m 61l + 61e
calculus 61i 61q 61r + 61e 61s
caldera 61t
calendar 61u 61v 61w 61x + 61y
calf 61z 620 621 622
caliber 623 4sl + 624
calibrated 625 + 626
calibration 627 + 626 628
calibre 623 4sl
calif 629
californian 62a 62b + 5za
caliph 629
caliphate 62c 62d 62e
call 62f 62g 62h 62i 62j 62k 62l 62m 62n 62o 62p 62q 62r 62s 62t 62u 62v 62w 62x 62y 62z 630 631 632 633 634 635 1qv 636 637 638 639 63a 63b 3zh 63c 63d 63e 63f l4 63g + 63h 63i 63j 63k 63l 63m 63n 63o
call-back 63p 63q + 63r 63s
call-board 63t
call-in 63u + 63v
call-out 63w + 63x
call_at 63y
call_attention 63z
call_back 640 63r 63s 641 + 63p 63q 642
call_down 643 267
call_for 644 2ba 645 2b8
call_forth 267 646
call_in 63v 647 648 641 63c 63d 649 + 63u
call_off 63b 64a
call_on 64b
call_out 64c 64d 63x + 63w
call_up 640 62x 5c3 64e 64f + 64g
caller 63n 63i 63o 63h 63k 63l 64h 64i 64j + 63d 62x 63e 62v 631 63b 3zh
caller-out 63k
caller-up 63i
calligraphy 64k + 64l 64m
calling 63j + 639
callous 64n 64o 64p + 64q 64r
calm 64s 64t 64u 64v 64w 64x 64y 64z + 650 651
calm_down 652 64w 64x
calming 1v6
calmly 653 654 + 64z
calorie 655 656 + 657 658
calorie-free 659
calvary 65a 65b
calvinist 65c 65d + 65e
calypso 65f 65g
cam 65h 65i
camaraderie 65j
cambodian 65k 65l + 65m
cambrian 65n 65o 65p + 65q
camel 65r
cameo 65s
camera 65t 65u
cameraman 65v
cameroonian 65w 65x + 65y
camouflage 65z 660 661 662 663
camouflaged 664
camp 665 666 667 668 669 66a 66b 66c 66d 66e 66f 66g + 66h 66i
camp-made 66j
camp_down 66e
camp_out 66f
campaign 66k 66l 66m 66n 66o 66p 66q + 66r
campaigner 66r + 66p
campaigning 66s
camper 66t 66h + 66f
campfire 66u
campground 66v
camping 66i + 66f
campion 66w
campsite 66v
campus 66x
campy 66g + 66a
can 66y 3gj 66z 2c8 670 671 672 673 + 674
can-do 675
canadian 676 677 678 + 679
canal 67a 67b 67c 67d + 67e
canary 67f 67g 67h 67i 67j
canary-yellow 67j
cancel 67k 67l 67m 67n 64a 67o + 67p 67q
cancel_out 67r
cancellation 67q 67p + 64a 67n
cancelled 67s
cancer 67t 67u 67v 67w 67x + 67y
cancerous 67z 67y + 67x
candid 4ig 680 681 + 682
candidacy 66s
candidate 683 66r
candidature 66s
candidly 684 + 4ig
candle 685 686 687
candlelight 688
candlestick 689
candor 682 68a
candy 68b 68c
candy-like 68d
candy-scented 68e
cane 68f 68g 68h 68i
canfield 68j
canine 68k 68l 68m 68n + 68o
canister 68p 68q
cannabis 68r 68s
canned 68t 68u
cannibal 68v + 68w 68x 68y
cannibalism 68z + 68w
cannon 690 691 692 693 694 695 696 697 + 698
cannonball 699
cannonball_along 3ti
canny 69a
canoe 69b 69c + 69d
canola 69e
canon 69f 69g 69h 69i 69j 69k + 69l 69m 69n
canonical 69o 69m 69p 3e9 + 69q 69h 69f
canonization 69r + 69n
canonized 69s
canopy 69t 69u 69v 69w
cantata 69x
canteen 69y 69z 6a0 6a1 6a2
canto 6a3 6a4
canton 6a5 6a6 6a7 6a8 + 665
cantonal 6a9 + 6a5
cantonese 6aa
cantonment 665 + 6a8
cantor 6ab 6ac
canvas 6ad 6ae 6af 6ag 6ah 6ai 6aj
canvassing 6ak
canyon 69j
cap 6al 6am 6an 6ao 6ap 6aq 6ar 6as 6at 6au 6av
cap_off 6aw
capability 6ax 6ay 6az + 6b0 1x 6b1
capable 6b0 6b2 6b3 1x 6b1 + 6ay 6ax 6az
capacity 6b4 6b5 6b6 6b7 6b8 6b9 6ba 6bb 6az + 6bc 6bd 6be
cape 6bf 6bg
capella 6bh 6bi
caper 6bj 6bk 6bl 6bm 6bn 6bo 6bp
capital 6am 6bq 6br 6bs 6bt 6bu 6bv 6bw 6bx 6by 6bz + 6c0 6c1 6c2 6c3 6c4 6c5
capitalisation 6c6 6c7 6c8 6c9 + 6ca 6c2 6c0
capitalise 6c3 6c5 6c2 6c0 6ca 6c4 + 6bw 6c8 6bv 6c9 6bq 6c6
capitalism 6cb + 6cc 6cd 6ce
capitalist 6c1 6ce 6cd 6cc + 6bw 6bv 6cb
capitalization 6c6 6c7 6c8 6c9 + 6ca 6c2 6c0
capitalize 6c3 6c5 6c2 6c0 6ca 6c4 + 6bw 6c8 6c9 6bq 6c6
capitol 6cf 6cg
capitulation 6ch 6ci 6cj + 6ck
capo 6cl
capote 6cm 6cn
capped 6co 6cp
capra 6cq 6cr
caprice 6cs + 6ct
capricious 6ct 6cu + 6cs 20l 6cv
capsule 6cw 6cx 6cy 6cz 6d0 6d1 6d2 6d3 6d4 + 6d5
captain 6d6 6d7 6d8 6d9 6da 6db 6dc 6dd + 6de
captaincy 6de
caption 6df 6dg 6dh 6di + 6dj
captivated 6dk 6dl
captivating 6dm
captive 6dn 6do 6dp 5j 6dq + 6dr 6ds 6dt
captivity 6dt 6ds + 6dq
capture 6du 6dv 6dw 6dx 6dy 6dz 6e0 6e1 6dr 1y4 6e2 + 6e3
car 2ov 6e4 6e5 6e6 6e7
car-ferry 6e8
car-mechanic 2ox
caramel 5ks 6e9 6ea 6eb + 6ec 6ed
caravan 6ee 6ef 6eg
carbide 6eh
carbohydrate 6ei
carbon 6ej 6ek 6el + 6em 6en 6eo 6ep
carbonate 6eq 6er 6en + 6es 6et 6eu 6ek
carbonated 6ev
carcass 6ew
carcinoma 6ex + 6ey
card 6ez k2 6f0 6f1 40u 6f2 6f3 6f4 6f5 6f6 6f7 6f8 6f9
card-house 6fa
card-playing 3y4
cardboard 6fb 6fc
cardiac 6fd + 6fe
cardigan 6ff 6fg
cardinal 6fh 6fi 6fj 6fk 6fl 6fm + 6fn
cardiologist 6fo + 6fp
cardiology 6fp + 6fq 6fo
cardiovascular 6fr + 6fs
cards 6ft
care 6fu 108 6fv 6fw 6fx 6fy 6fz 6g0 6g1 6g2 6g3 + 6g4
care-laden 6g5
care_for 6g6 6g7 6g8
cared-for 6g9
career 63j 6ga 6gb + 6gc
carefree 6gd 6ge + 6gf 6gg
careful 6gh 6gi 6gj 6gk 6gl + 6gm 6gn
carefully 6go 6gp + 6gh
caregiver 6gq 6gr
careless 6gs 6gt 6gu + 6gv 6gw
caretaker 6gx 6gy
cargo 6gz
caribou 6h0
caricature 6h1 1sw + 6h2
caring 6g4 6h3 + 6g0
carmaker 2pd
carmine 6fi 6h4 4ea
carnage 5wg
carnival 6h5 6h6 6h7
carnivorous 6h8 6h9 + 6ha
carol 6hb 6hc 6hd + 6he
caroline 6hf + 6hg 6hh 6hi
carousel 6hj 6hk
carp 6hl 6hm 6hn + 6ho
carpenter 6hp 6hq + 6hr
carpentry 6hr + 6hq
carpet 6hs 6ht 6hu 6hv 6hw
carpet_bomb 6hx + 6hy
carpeted 6hz
carpeting 6hs + 6hu
carrefour 6i0
carriage 6i1 6i2 6i3 6i4 3l0 + 3kq
carriageway 6i5
carrier 6i6 6i7 6i8 6i9 6ia 6ib 6ic 6id 3kx 6ie 6if + 6ig 6ih 6ii 6ij
carrion 6ik
carrot 6il 6im 6in 6io + 6ip
carry 6iq 3km 6ir 6is 6it 6iu 6iv 6iw 6ix 6iy 6iz 6j0 6j1 6j2 3kq 6ig 6j3 6ih 6j4 6j5 6j6 6ij 6j7 6j8 6j9 6ja 6jb 6jc 6jd f8 6je 6jf 6jg 6jh 6ji 3kv 6jj 6jk 6ii 6jl 6jm + 3l0 3kx 6ia 6i9 6i7 6i8 6ie 6ib
carry-forward 6jn
carry-over 6jo 6jn + 6jp
carry_away 3l4
carry_back 6jq
carry_forward 6jr
carry_off 1nh 3l4 5ca
carry_on 6js 6jt go 3ld
carry_out 6ju av
carry_over 6jp 6jr 6jv 6jw + 6jo
carry_through av 5cn
carry_weight 6jx
cart 6jy 6jz 6k0 6k1 + 6k2 6k3
cart_away 6k4
cart_off 6k4
carte 6f4
cartel 6k5
carter 6k3 6k6 6k7 + 6k1
cartesian 6k8 6k9 + 6ka
cartilage 6kb + 6kc
carton 6kd 6ke
cartoon 6kf 6kg 6kh + 6ki
cartoonist 6ki + 6kg 6kf 6kh
cartridge 6kj 6kk 6kl 6km
cartwright 6kn 6ko
carve 6kp 6kq 6kr + 6ks 6kt 6ku 6kv 6kw
carve_out 6kx 6ky
carve_up 6kz
carved 6l0
carver 6kt 6ks 6kv 6l1 + 6kq 6kp 6kr
carving 6kw 6ku 6l2 + 6kr 6kq
casanova 6l3 6l4
cascade 6l5 6l6 6l7 6l8 6l9
cascade_down 6l9
case 6la 6lb 6lc 6ld 6le 6lf 6lg 6lh 6li 6lj 6lk 6ll 6lm 6ln 6lo 6lp 6lq 6lr 6ls 6lt 6lu 6lv
case-hardened 6lw
cash 6lx 6ly 6lz 6m0 + 6m1
cash_in 6m0
cash_out 6m2
cashed 6m3
cashier 6m4 6m5 6m6 6m7
cashmere 6m8 6m9 6ma
casing 6lg 6lf 6mb + 6lu
casino 6mc 6md
casino-hotel 6me 6mf
casket 6mg 6mh 6mi
cassava 6mj 6mk 6ml
casserole 6mm 6mn
cassette 6mo
cassie 6mp
cast 6mq 6mr 6ms 6mt 6mu 6mv 6mw 6mx 6my 3j6 6mz 6n0 6n1 6n2 6n3 6n4 6n5 6n6 6n7 6n8 + 6n9 6na 6nb
cast-iron 6nc
cast-off 6nd
cast_about 3my
cast_anchor 1j7
cast_around 3my
cast_aside 6ne
cast_away 6ne
cast_down 6nf
cast_off 6n2 6ng
cast_on 6nh
cast_out 6ne 34o
caste 6ni 6nj 6nk 6nl
castilian 6nm
casting 6na 6mr 6nb 6mt + 6n3 6n1 6n8
castle 6nn 6no 6np 6nq 6nr
castor 6ns 3nr 6nt 6nu 6nv
casual 6nw 6nx 6ny 6nz 6o0 6o1 6o2 6o3 6o4 + 6o5
casually 6o6 6o7 + 6nz 6o4
casualty 6o8 6o9 6oa 6ob
cat 6oc 6od 6oe 6of 6og 6oh 6oi 6oj 3j6 6ok + 44y
catalan 6ol 6om 6on 6oo + 6op
catalog 6oq 6or 6os 6ot
catalogue 6oq 6or 6os 6ot + 6ou
catalyst 6ov 7u + 6ow
catalytic 6ox + 6oy
catamaran 6oz
catapult 6p0 6p1 6p2 6p3 6p4 + 6p5
cataract 6p6 6p7
catastrophe 61a 6p8 6p9
catastrophic 6pa
catch 6pb 1xf 6pc 6pd 6pe 6pf 6pg 6ph 6pi 6pj 6pk 6pl 6pm 6pn 6po 6pp 6pq 6pr 6ps 6pt 6e0 6dz 6pu 278 6pv 6pw 6px 6py 6pz 6dr 6q0 6q1 6q2 6q3 6q4 6q5 6q6 6q7 6q8 + 6q9 6qa 6qb 6qc
catch_cold 6qd
catch_fire 6qe
catch_it 6qf
catch_on 6qg 6qh
catch_out 6qi
catch_sight 6qj
catch_up 6qk 6ql
catcher 6qb 6qa + 6pt 6pr
catching 6qm 6qn 6qo 6qp
catchment 6qc + 6px
catchphrase 6qq
catchy 2kh 6q9 + 6pf
catechism 6qr 6qs + 6qt 6qu 6qv 6qw 6qx
categorical 6qy 6qz + 6r0 6r1
categorically 6r2 + 6qz
categorize 6r3 + 6r4 6r5 2ff 6r0 6r1
categorized 6r6
category 6r1 6r0 + 6r7 6qy 6r3
cater 6r8 6r9 + 6ra
cater-cornered 6rb
catering 6rc
caterpillar 6rd 6og
caterpillar-tracked 6re
catfish 6rf 6rg 6rh
cathedral 6ri 6rj 6rk + 6rl
catheter 6rm + 6rn
cathode 6ro 6rp
catholic 6rq 6rr 6rs + 6rt 6ru
catholicism 6rt + 6rr 6rv
cattle 6rw + 6rx
catwalk 6ry 6rz
caucasian 6s0 6s1 6s2 6s3 + 6s4
caucus 6s5 6s6
cauldron 6s7
cauliflower 6s8 6s9
causal 6sa + 6sb 6sc 6sd 6se
cause 6sd 6la 66m 6sc 6sb 6sf 6sg + 6sa 6sh 6si
causeway 6sj 6sk 6sl
causing 6si
caustic 6sm 6sn d8
caution 6gn 6so 6fw 6sp 6sq + 6sr 6ss
cautionary 6ss 6st + 6sp
cautious 6su 6sr 6sv + 6fw 6gn
cautiously 6gp 6sw + 6sr
cavalier 6sx 6sy 6sz
cavalry 6t0 6t1
cave 6t2 6t3 6t4
cave_in 54s + 6t5
caveat 6sp 6t6
cavern 6t7 6t8 6t9 + 6ta
cavern_out 6t9
cavernous 6tb 6ta + 6t7
caviar 6tc
cavity 6td 6te 6tf 6tg
cay 6th
cayenne 6ti 6tj 6tk
cayman 6tl
cbc 6tm
cc 6tn 6to
ccc 6tp
cd 6tq 6tr 686 60o 6ts
cd-rom 6tt
cd-wo 6tu
cdc 6tv
ce 6tw 6tx
cease 6ty 6tz 6u0 + 6u1
cease-fire 254
cedar 6u2 6u3 6u4
cedar-scented 6u5
cede 6u6 6u7 + 6u8
ceding 6u8
ceiling 6u9 6ua 6ub 6ar
celebrate 6uc 6ud 6ue + 6uf 6ug 6uh 6ui 6uj
celebrated 6uk 6ul
celebration 6uh 6uj 6ug + 6ud 6uc
celebratory 6uf + 6uc 6ug
celebrex 6um
celebrity 6un 6uo
celery 6up 6uq
celestial 6ur 6us 6ut + 6uu 6uv
celibacy 6uw 6ux
cell 6uy 6uz 6v0 6v1 6v2 6v3 60q + 6v4 6v5
cell-free 6v6
cell-like 6v7
cell_phone 6v8 + 6v3
cellar 3e1 6v9 6va
cellist 6vb + 6vc
cello 6vc + 6vb
cellphone 6v3 + 6v8
cellular 6v5 6v4 + 60q 6v2 6uy 6vd 6v1 6v0 6uz
cellulose 6ve
celtic 6vf 6vg + 6vh
cement 6vi 6vj 6vk 6vl 6vm 6vn 6vo 6vp + 6vq
cemetery 6vr
censor 6vs 6vt 6vu 34n + 6vv 6vw 6vx
censored 6vy
censorship 6vw 6vz + 6vs
censure 6w0 6w1 6w2
census 6w3 6w4
cent 6w5 6w6
centenary 6w7 6w8 + 6w9
centennial 6w7 6w8 + 6w9
center 6wa 6wb 6wc 6wd 6we 6wf 6wg 6wh 6wi 6wj 6wk 6wl 6wm 6wn 6wo 6wp 6wq 6wr 6ws 6wt 6wu 6wv 6ww + 6fm 6wx 6wy 6wz
center_on 6wu 6x0
center_punch 6x1
centered 6x2
centering 6x3 6wz + 6wu 6ws
centerpiece 6x4 6x5
centimeter 6x6
central 6x7 6wx 6fm + 6wn 6wm 6x8 6wi 6wh
centralized 6x9
centrally 6xa + 6wx
centre 6wd 6wg 6wh 6wi 6wj 6wm 6wn 6xb 6wo 6ws 6wt
centric 6wy + 6wn 6wm
centrifugal 6xc 6xd 6xe
centrifuge 6xf 6xg + 6xh
centrist 6xi 6xj + 6xk
centurion 6xl
century 6xm 6w9
ceo 6xn
ceramic 6xo 6xp + 6xq
ceramics 6xq + 6xp 6xr
cerberus 6xs
cereal 6xt 6xu 6xv 6xw + 6xx
cerebral 6xy 6xz + 6y0
ceremonial 6y1 6y2 + 6y3 6y4
ceremony 6y4 6y3 6y1 + 6y2 6y5
certain 6y6 6y7 6y8 6y9 6ya 6yb 6yc
certainly 6yd + 6y6
certainty 6ye 6yf
certificate 6yg 6yh 6yi 6yj + 6yk 6yl
certification 6ym 2o2 6yn 6yg + 6yo 6yk 6yl 2km
certified 6yp 6yq 6yr
certify 2km 6ys 6yl 6yk 6yo + 6yn 6yq 2o2 6yh 6yt 6yg 6ym 6yu
cervical 6yv 6yw + 6yx 6yy
cessation 6u1 + 6tz
cf 6yz 6z0 6z1
cfo 6z2
cha-cha 6z3 6z4
chabad 6z5 6z6
chad 6z7 6z8 6z9 6za + 6zb
chadian 6zc 6zb + 6z8
chagrin 6zd 6ze
chain 6zf 6zg 6zh 6zi 6zj 6zk 6zl 6zm 6zn 6zo 6zp 6zq + 6zr
chain-smoke 6zs + 6zt
chain-smoker 6zt + 6zs
chain_up 6zu
chained 6zv
chains 6zw
chair 6zx 6zy 6zz 700 701 702 703
chairman 701 703 + 704
chairmanship 704 + 701
chairperson 701
chairwoman 701
chaldean 705 706 707 + 708 709
chalet 70a
chalk 70b 70c 70d 70e 70f + 70g 70h
chalk_out 70i
chalk_up 70j 70k
challenge 70l 70m 70n 70o 70p 70q 70r 70s 70t + 70u 70v
challenger 70u + 70q
challenging 1ds 70w 70x
chamber 70y 3oq 70z 710 711 712
chamberlain 713 714 715
chameleon 716 717 718
champ 719 71a 71b
champagne 5jf 71c
champaign 71d 71e
champion 71f 719 nm cy 71g 71h
championship 2w2 71i 71j
chance 71k 71l 71m 71n 71o 5p1 qx 71p 6o1 + 71q
chance-medley 71r
chance_on 2jp
chance_upon 2jp
chancel 71s
chancellery 71t
chancellor 71u 71v 71w + 71x
chancery 71y 71z
chandelier 720
chandler 721 722 723
change 724 725 726 727 1b9 728 729 72a 72b 72c 72d 1b5 1b4 72e 72f 72g 72h 72i 72j 72k + 72l
change-up 72m
change_course 72n
change_form 72o
change_hands 72p
change_integrity 72q
change_intensity 72r
change_magnitude 72s
change_over 72t 72u + 72v
change_owners 72p
change_posture 72w
change_shape 72o
change_state 72x
change_surface 72y
change_taste 72z
changed 730 731 732
changeover 72v + 72u
changer 2ow 72l + 1b5
changing 733
channel 734 735 736 67b 737 738 739 73a 73b 73c 6ij + 73d 73e
channel-surf 73f
channels 73g
chant 73h 73i 73j + 73k 73l
chanted 73m
chanting 73l + 73i
chaos 73n 73o 73p 73q + 73r 73s
chaotic 73r 73t 73s + 73n 73q
chaparral 5uk
chapel 73u 73v
chaplain 73w + 73x
chapman 73y 73z
chapter 740 741 742 743 744
char 745 746 747 748 749
character 74a 74b 74c 74d 74e 74f 6lq 74g 74h 74i + 74j 74k 74l
characteristic 74m 74n 74o 74p 74j + 74c
characteristically 74q + 74j
characterization 74r 74s 74t + 74l
characterize 74l 74k + 74t 74c
charade 74u 74v
charcoal 74w 74x 74y 74z 750 751
charcoal-gray 751
charcoal-grey 751
chardonnay 752 753
charge 6fv 754 755 5tv 3lq 756 757 415 cn 35t 758 759 75a 75b 75c 75d 75e 75f 484 75g 75h 5r3 cq 75i 75j 75k 3l8 75l 75m 75n 75o 75p 5jo 75q 75r 75s 411 75t 75u 1wc + 75v 75w
charge_up 75p
charged 75x 75y 75z 760
charger 75w 75v + 3l8 75d
chariot 761 762 763 764 + 765
charisma 766 + 767
charismatic 767 + 766
charitable 768 769 3v7 + 76a 76b
charity 76b 76c 76d 76e 76f
charleston 76g 76h 76i 76j
charley-horse 76k
charlotte 76l 76m
charm 76n 1uc 76o 76p 76q 76r 6dr 76s + 76t 76u
charmed 6dk 6dl
charming 76v 76w
chart 76x 76y 76z 770 771 772 + 773
charter 774 775 776 777 778
chartered 779
chase 77a 77b 77c 77d 77e 77f 77g + 77h 77i
chase_after 77f 77g
chase_away 77j
chased 77k
chaser 77i 77h + 77f
chasm 77l
chassis 77m 77n 1it
chastity 6uw 77o + 77p 77q
chat 77r 77s 77t 77u + 77v
chat_up 5x8 77w
chateau 77x
chatter 77y 77z 780 781 77u 782 783 784 + 785
chatty 77v 786 + 77t
chauffeur 787 788
cheap 789 5ov 78a 78b + 78c 78d
cheap-jack 78e
cheaply 78f 78g 78h + 789 78a
cheat 78i 78j 78k 78l 78m 78n 78o 78p 3xm
cheat_on 3xm
cheating 78i 78q pl + 78p 78o
chechen 78r 78s 78t + 78u
check 78v 78w 78x 78y 78z 790 2cv 791 32g 792 793 794 276 795 544 796 797 798 799 2a4 79a 79b 2a6 79c 79d 277 79e 79f 79g 79h 79i 79j 79k 79l 79m 79n z9 79o + 79p 79q
check-in 79r + 79s
check_in 79s + 79r
check_into 798
check_off 799
check_out 798 79t 79u 79v 79w 79x 79o + 78y 79y 79z
check_over 798
checkbook 7a0
checked 7a1
checker 7a2 79p 79q 7a3 79e + 798 79i
checkered 7a4 7a1
checkers 7a5
checklist 7a6
checkout 78y 79z 79y + 798 79v 79t
checkpoint 7a7
checkup 7a8
cheddar 7a9 7aa
cheek 4mu 7ab 7ac 7ad 7ae + 51v
cheeky 51v + 4mu 7af
cheer 7ag 7ah 7ai 7aj 7ak 7al 7am + 7an 7ao 7ap
cheer_up 7ai 7al
cheerful 7aq 7ar + 7ag 7as
cheerfully 7at + 7ar
cheering 7ap 7au + 7am 7ak 7aj
cheerleader 7av 7aw + 7ax
cheery 7an + 7ag
cheese 7ay 7az 7b0 7b1
cheesecake 7b2 7b3
cheesy 5ov
cheetah 7b4
chef 7b5
chela 7b6 7b7
chemical 7b8 7b9 7ba + 7bb
chemically 7bc 7bd + 7b9 7ba
chemist 7be 7bf + 7bb
chemistry 7bb 13o 7bg + 7b9 7bf 7be 7ba
chemotherapy 7bh + 7bi
chen 7bj
cheque 794 79w
cherish 6g8
cherished 7bk
cherokee 7bl 7bm
cherry 7bn 7bo 7bp 7bq 4ea
cherry-red 4ea
cherry-sized 7br
chess 7bs 78m
chest 7bt 5r9 7bu 57b + 406
chesterfield 7bv 7bw 7bx
chestnut 7by 7bz 7c0 7c1 7c2 7c3 7c4
chestnut-brown 7c5
chestnut-colored 7c6
chestnut-coloured 7c6
chevalier 6sx 7c7
chevron 7c8 7c9
chevy 3wk
chew 7ca 7cb 7cc + 7cd 7ce 7cf
chew_out 643
chew_over 7cg
chew_up 643
chewing 7ca + 7cc
cheyenne 7ch 7ci 7cj
chi 7ck 7cl
chic 7cm 7cn
chicago 7co 7cp
chicano 7cq
chick 7cr 43q
chicken 7cs 7ct 7cu 7cv 7cw
chicken-fight 7cx
chicken_out 2wb
chief 7cy 4te 7cz 7d0
chiefly 7d1 + 7d0
chieftain 7cz 6dc + 7d2
chiffon 7d3
chihuahua 7d4 7d5 7d6
child 7d7 7d8 2uk 7d9 + 7da 7db 7dc
child-centered 7dd
child-proof 7de
childbirth 7df
childhood 7dc 7db + 2uk 7d7
childish 7dg + 7dh
childless 7di + 7dj
childlike 7dk 7da
chile 7dl 7dm + 7dn
chilean 7do 7dn + 7dm
chili 7dl 7dp
chill 7dq 7dr 7ds 7dt 7du 7dv 7dw + 7dx 7dy
chill_out 64x
chilling 7dy 7dz + 7dv 7du
chilly 7dl 7dx 7e0 7e1 + 7dq 7e2
chiluba 7e3
chimney 7e4 7e5
chimp 7e6
chimpanzee 7e6
chin 7e7 7e8 7e9
chin-up 7ea + 7e9
chin_up 7e9 + 7ea
china 7eb 7ec 7ed 7ee
chinese 7ef 7eg 7eh 7ei + 7ee
chinese-red 7ej
chino 7ek
chinook 7el 7em 7en 7eo 7ep
chip 7eq 7er 7es 7et 7eu 790 7ev 44p 7ew 568 55g 7ex 7ey 7ez
chip_at 6kr
chip_away 7f0
chip_in 7f1
chip_off 55g
chipotle 7f2
chipper 7f3
chippewa 7f4 7f5
chipping 7eq + 55g 568
chips 7f6
chiron 7f7 7f8
chiropractic 7f9
chives 7fa 7fb
chloride 7fc 7fd
chlorine 7fe + 7ff 7fg
chocolate 7fh 7fi 7fj
chocolate-brown 5gw
chocolate-colored 7fk
chocolate-coloured 7fk
choctaw 7fl 7fm
choice 7fn 7fo 1bs 7fp 7fq + 7fr
choir 7fs 7ft 7fu 7fv + 7fw 7fx
choke 7fy 7fz 7g0 7g1 7g2 7g3 7g4 7g5 7g6 7g7 7g8 2we 7g9 7ga 7gb 7gc + 7gd 7ge 7gf 7gg 7gh 7gi
choke-full 7gj
choke_back 7gk
choke_down 7gk
choke_off 7gk 2we
choke_up 4d3
choked 7gl
choking 7ge 7gd + 7g9 7g3 7ga 7g2 7g0
cholera 7gm + 7gn
cholesterol 7go
choo-choo 7gp
choose 7gq 7gr 7gs
choose_up 7gt
chop 7gu 7gv 7gw 7gx 7gy 7gz 7h0 7h1 7h2 7h3 7h4 + 7h5 7h6 7h7
chop-chop 7h8
chop_down 7h9
chop_off 7ha
chop_up 7h1
chopin 7hb 7hc 7hd
chopped 7he
chopper 7gv 7h7 7hf 7h6 + 7h2 7h1 7h0
choppy 7h5 7hg + 7gy 7hh
choral 7hi 7fw + 7fu 7ft 7hj 7hk 7hl 7hm
chorale 7hi
chord 7hn 7ho 7hp 7hq + 7hr
chore 7hs
choreographer 7ht + 7hu
choreography 7hv 7hw 7hx
chorus 7hm 7hl 7hk 7hj 7hy 7hz 7fv + 7fw 7i0
chosen 7i1 7i2 7i3
chou 7i4 5zm 7i5
chow 7i6 7i7 7i5
christ 7i8 7i9 + 7ia 7ib 7ic
christian 7id 7ib 7ic + 7ie 7if 7i8 7ig
christianity 7ig 7if + 7ib 7ic
christmas 7ih 7ii
chromatic 7ij 7ik 7il + 7im 7in 7io
chrome 7ip 7iq 7ir
chromium 7is
chromium-plate 7ir
chromosome 7it + 7iu
chronic 7iv 7iw 7ix
chronically 7iy 7iz + 7iv
chronicle bi 7j0 + 7j1
chronicler 7j1 + 7j0
chronological 7j2 + 7j3 7j4 7j5
chronologically 7j6 + 7j2
chronology 7j5 7j4 7j3 + 7j2 7j7
chubby 7j8 + 7j9
chuck 7ja 7jb 7i7 3j6 7jc 7jd 7je
chuck-full 7gj
chuck_out 4rn 6ne
chuckle 7jf 7jg
chum 7jh 7ji 5ge + 7jj 5kj
chum_up 7jk
chunk 32v 7jl 7jm 7jn + 7jo 7jp
chunky 7jq 7jo + 32v
church 7jr 7js 7jt 7ju 7jv + 7jw
church-state 7jx
churchyard 7jy
churn 7jz 7k0 4m8
churn_out 7k1 7k2
churn_up 7k3
churned-up 7k4
churning 7k5 7k4
chute 7k6 7k7 7k8
ci 7k9 7ka
cia 7kb
cicero 7kc 7kd
cid 7ke
cider 7kf
cigar 7kg
cigar-shaped 7kh
cigarette 5wp
cilantro 7ki 7kj
cinder 7kk
cinderella 7kl 7km
cinema 7kn 7ko + 7kp
cinematic 7kp + 7ko
cinematographer 65v + 7kq
cinematography 7kq + 65v
cinnamon 7kr 7ks 7kt
cinnamon-colored 7ku
cinnamon-coloured 7ku
cinnamon-red 7kv
cinnamon-scented 7kw
cio 7kx
cipher 7ky 7kz 7l0 7l1 7l2 61e 7l3
circle 7l4 7l5 7l6 7l7 7l8 355 7l9 7la 7lb 7lc 7ld + 7le 7lf
circle_around 7lg
circle_round 7lg
circuit 7lh 7l4 7li 7lj 7lk 7ll 7lm 7ln
circuitry 7lo
circular 40v 7lf 7le + 7lp 7lq 7lr 5e1 7ls 7l9 7lt 7l5 7l4
circular-knit 7lu
circulate 5e1 7lv 7lw 7lx 7lp 7ly + 7lz 7m0 7m1 40v 7m2 7m3 7m4
circulating 7m5
circulation 7lz 7m3 7m4 7m1 7m2 7m6 + 7lp 5e1 7ly 7lx
circulatory 7m7 7m0 + 7m8 7m4
circumcision 7m9 7ma 7mb + 7mc
circumference 7md 7me 7lm + 7mf 7mg
circumspect 7mh
circumstance 7mi 7mj 7mk 7ml + 7mm
circumstances 7mn 7mo
circumstantial 7mm + 7ml
circumvent 7mp 3m9 7mq + 7mr
circus 7ms 6h7 7mt 7mu 7mv 7mw
cirque 7mx
cirrus 7my 7mz 7n0
cis 7n1
cisco 7n2 7n3
cistercian 7n4
citadel 3fn
citation 7n5 7n6 e8 7n7 7n8 7n9 + 7na 7nb 7nc 7nd ra 7ne
cite e8 ra 7na 7nd 7nf 7nc 7ne 7nb + 7n9 7n8 7n6 7n7
citizen 7ng + 7nh 7ni
citizenry 7nj
citizenship 7ni 7nh + 7ng
citron 7nk 7nl
citrus 7nm 7nn + 7no 7np
city 7nq 7nr 7ns + 7nt
city-born 7nu
city-bred 7nu
city-like 7nv
city-state 7nw
citywide 7nx
civic 7ny 7nz + 7ns 7ng
civics 7o0
civil 7o1 7o2 7nz 7o3 7o4 7o5 + 7o6 7o7 7ng 7o8
civil-libertarian 7o9 + 7oa
civilian 7ob 7oc
civilisation 7od 7oe 7of 7og + 7oh 7oi
civility 7o7 7o6 + 7o1
civilization 7od 7oe 7of 7og + 7oh 7oi
civilized 7oj 7ok
cl 7ol 7fe 7om
clad 7on 7oo
clade 7op
claim 7oq 7or 7os 7ot 62o 7ou 7ov 7ow 7ox 7oy 7oz + 7p0
claimant 7p0 + 7oz 7ox
clam 7p1 7p2 5jm 7p3
clam_up 3j5
clamor 7p4 48z 7p5 7p6 7p7 + 49n
clamoring 7p4 + 7p6 7p5
clamp 7p8 7p9 7pa
clamp_down 7pb + 7pc
clampdown 7pc + 7pb
clams 532
clan 7pd
clandestine 7pe
clap 34d 7pf 7pg 7ph 9y 7pi 7pj 7pk 7pl 7pm + 1vf 1vg 7pn
clap_on 7po
clap_together 7pp
clap_up 7pp
clapping 1vg + 9y 7ph
clarence 7pq
clarification 7pr 7ps + 7pt 7pu
clarify 7pt 7pu + 7pr 7ps
clarifying 7pv
clarinet 7pw + 7px
clarion 7py 7pz 7q0 7q1
clarity 7q2 7q3 + 7q4 7q5 7q6 7q7 7q8 7q9 7qa
clash 5i2 7qb 7qc 7qd 7qe 7qf 7qg
clashing 7qh
class 7qi 7qj 6r0 7qk 7ql 7qm 7qn 7qo 2fh + 7qp 7qq
class-conscious 7qr
classic 7qs 7qt 7qu 7qv 7qw 7qx
classical 7qy 7qu 7qz 7r0 7qw 7r1 7r2 7r3 + 7r4
classically 7r5 + 7qu
classics 7r4 + 7r6
classification 2ff 7r7 6r5 6r4 + 7qq 2fh 7r8
classified 7r9 7ra 7rb
classify 2fh 7qq 7r8 + 7rc 7qo 7ql 7qk 6r4 6r5 2ff 7rd 6r0 7re 7r7
classmate 7rf
classroom 7rg
classy 7qp + 7qj
clause 7rh 28f + 7ri
claw 7rj 7rk 7b6 7rl 7rm 7rn 7ro 7rp
claw-shaped 7rq
clawed 7rr 7rs
clay 7rt 7ru 7rv 7rw 7rx
clean 7ry 7rz 7s0 7s1 7s2 7s3 7s4 7s5 7s6 7s7 7s8 7s9 7sa 7sb 7sc 7sd 7se 7sf 7sg 7sh 7si 48l 7sj 7sk 7sl 7sm 7sn 7so 7sp 7sq 7q4 + 7sr 7ss 7st 7su 7sv 7sw
clean-burning 7sx
clean-cut 7sy 7sz
clean-handed 7t0
clean-living 7sl
clean-shaven 7t1
clean_house 7s4
clean_out 7t2 7t3 7t4
clean_up 7t5 7t6 7t7 7t8 + 7sr 7t9
cleaner 7su 7st 7ss + 7s3 7s4
cleaners 7ta
cleaning 7sr + 7s8 7s5 7s4 7s3 7s0 7rz
cleanliness 7tb 7tc + 7td
cleanly 7te 7tf 7td + 7sf 7s9 7tb
cleanse 7rz 7tg + 7su 7sr
cleansing 7sr 7th 7ti + 7rz
cleanup 7sr 7tj 7t9 + 7t5 7t8
clear 7tk 7tl 7tm 7tn 7to 7tp 7tq 7tr 7ts 7tt 7tu f7 2oe 7tv 7tw 7tx 7ty 5c8 7tz 7u0 7u1 7u2 7u3 7u4 7u5 5ay 7qa 7q7 7q6 7q9 7u6 7u7 7u8 7u9 7sy 7ua 7q8 7ub 7uc 7ud 7q5 7sq 7ue 7q4 7uf + 7ug 7pr 7uh 7ui 7uj 7q3 7q2
clear-cut 7uk 7ul 7um 7sy + 7un
clear-eyed 7uo
clear-sighted 7uo 7up
clear-thinking 7uq
clear_away 7ur
clear_off 7ur
clear_out 7t2 7us 7ut
clear_up 7tp 7uu 7tu 7pu 5ay
clearance 7ui 7uj 7uv + 2oe 7tw
cleared 7uw 7ua
clearing 7uh 7pr 7ug + f7 7u3 7to 7tq 7tm
clearly 7ux 7uy 7uz 7u6 + 7qa 7sy
cleavage 7v0 7v1 7v2 7v3 7v4 + 7v5
cleaver 7h7 + 7v5
cleft 7v6 7v7 7v8 7v9 + 7v5 7va
clegg 7vb
clemency 7vc 7vd + 7ve 7vf
clement 7ve 7vf + 7vc 7vd
clenched 7vg
clergy 7vh + 7vi
clergyman 7vj
cleric 7vk
clerical 7vi 7vl 7vm + 7vh 7vn
clerk 7vn 7vo 7vp + 7vm 7vl 7vq 4qh
clever 7vr 1z7 69a + 7vs 5av
cleverly 7vt + 69a
cliche 34r
click 7vu 7vv 7vw 7vx 7vy 7vz 7w0 7w1 7w2 7w3 784
click_off 7w4
click_open 7w5
client 7w6 7w7 7w8
client-server 7w9 + 7wa
clientele 5v9
cliff 7wb
cliff-brake 7wc
cliff-hanging 7wd
cliffhanger 7we 7wf
climactic 7wg + 7wh 7wi 7wj 7wk
climate 7wl 7wm + 7wn 7wo
climatic 7wn + 7wl
climax 7wk 7wj 7wp 7wi 7wh 7wq + 7wg
climb 7wr 7ws 29r 7wt 7wu 7wv 7ww 7wx 7wy + 7wz 7x0 7x1 7x2 7x3
climb-down 2wc
climb_down 15l
climb_on 7x4
climb_up 7x5 7ww 29n
climber 7x3 7x2 7wz 7x1 7x0 + 7ww 7wv
climbing 7ws + 7ww 7wu
clinch 7x6 7x7 7x8 7x9 7p8 7xa 7xb 7xc 7xd 7xe 7xf + 7xg
clinched 7vg
cling 7xh lj 7xi 7xj
cling_to 7xk
clinic 7xl 7xm 7xn + 7xo
clinical 7xo 7xp + 7xn 7xm 7xl
clinically 7xq + 7xo
clip 7xr 7xs 7xt 7xu 7xv 7xw 7xx 7xy 7xz 7y0 7y1 + 7y2 7y3 7y4
clip-on 7y5 7y6
clipped 7y7 7y8
clipper 7y3 7y2 7y9 7ya + 7xz 7y0
clipping 7xr 7y4 7yb + 7xz 7y0
clique 66c
cloak 7yc 7yd 7ye 7yf 7yg
cloaked 7yh 7yi
clock 7yj 7yk + 7yl
clock-watching 7ym
clock_in 7yn
clock_off 7yo
clock_on 7yn
clock_out 7yo
clock_up 7yp
clocking 7yl + 7yk
clocks 7yq
clockwise 7yr 7ys
clockwork 7yt
clog 7yu 7yv 7yw 7yx 7yy 7yz 2we 7z0 7z1
clog_up 2we
clogged 7z2 7gl 7z3
clogging 7z4
cloister 7z5 7z6 7z7 7z8 7z9 + 7za
clone 7zb 7zc 7zd 7ze
cloning 7zf
close 7zg 7zh 7zi 7zj 7zk 7zl 7zm 7zn 7zo 7zp 7zq 7zr 7zs 7zt 7zu 7zv 7zw 7zx 7zy 7zz 800 801 802 803 804 805 806 807 808 809 80a 80b 80c 80d 80e 80f 80g + 4de 80h 80i 80j 80k 80l 80m 80n 80o 80p
close-fitting 80e
close-hauled 80q
close-knit 80r
close-minded 80s
close-packed 80t
close-set 80u
close_down 7zv + 80j
close_in 80v 80w
close_off 4di 80x 80y
close_out 80z 810 811 + 812
close_up 3j5 4d6 7zq 7zv
closed 813 814 815 816 817 818 819 81a 81b
closed-captioned 81c + 6di
closed-chain 81d
closed-circuit 81e + 81f
closed-door 81g
closed-minded 80s
closed-ring 81d
closely 81h 81i 804 + 800 801 806
closely-held 81j
closeness 80m 80p 81k 81l 80o 80n + 802 800 80f 80d 801
closer 81m 80k 81n + 7zv
closest 81o
closet 81p 81q 81r 81s 81t
closing 80j 80h 80l 80i 7zh 81u + 7zv 7zu 7zo 7zn 7zm 7zl 7zy 7zw 7zx 7zt 7zq
closure 80j 4de 80i 4co 81v 81w 81x 81y + 7zw 7zu 7zv 7zn 7zo 7zl 7zt
clot 81z 820 821 822 7yz + 823
cloth 824
clothed 7on 7yh
clothes 1u2
clothing 825 + 1u3
clotting 823 + 7yz 821 820
cloud 826 827 828 829 82a 82b 82c 82d 82e 82f 82g 82h 82i 82j + 82k 82l
cloud-covered 82m
cloud_over 82n 82o
cloud_up 82o
clouded 82m 82p 82q 4iv
cloudy 82k 82r 82s + 827 82t 82u
clout 82v 82w 82x 82y 82z
clove 830 831 832 833
clove-scented 834
clover 835
clover-root 836
clown 837 838 839 + 83a 83b
clown_around 839
club 83c 83d 83e 83f 5zl 83g 83h 83i 83j 83k 83l + 83m
club-head 83n
club-moss 83o
club-shaped 83p 83q
clubhouse 83e
clue 83r 83s 83t
clue_in 83u
clueless 83v
clump 83w 5pd 32v 5pg 83x 83y 83z
clumsy 840 2t2 841 2t4 + 842 2t7 2t5
clunky 843 840 + 83w
cluster 5pd 5pg 83y
clustered 844 845
clutch 846 847 848 849 3g2 84a 84b 84c 84d 7xk
clutches 846
clutter 84e 84f 84g
clutter_up 84g
cluttered 84h
cm 6x6 84i
cns 84j
co 84k 84l 84m 84n
co-author 84o
co-beneficiary 84p
co-defendant 84q
co-discoverer 84r
co-ed 84s 84t
co-educate 84u
co-occur 84v
co-occurrence 84w an + 84x 84v
co-op 84y
co-opt 84z 850 851 852 + 853 854
co-option 854 853 + 851 850
co-pilot 855
co-respondent 856
co-sign 857 858
co-star 859 85a 85b
co-vary 85c + 85d 85e
co-worker 85f
coach 85g 6i2 5ub 85h 85i 85j 85k + 85l
coaching 85l + 85j
coal 85m 85n 85o 85p 749
coal-black 85q
coal-burning 85r
coal-fired 85r
coalition 85s 15s 85t + 4at 85u
coarse 85v 85w 85x + 85y 85z
coarse-haired 860
coarse-textured 861
coarsely 862 + 85v
coast 863 864 865 866 867 + 868 869 86a
coastal 869 868 + 865
coaster 86b 86a 86c + 867
coastguard 86d
coastline 86e
coat 86f 86g 86h 86i 86j 619 + 86k 86l 1vy
coated 86m 86n
coating 1vy 86h 86k 86l + 86j 619 86i
coax 86o 86p + 86q 86r
cob 86s 86t 86u 86v
cobalt 84n
cobble 86w 86x 86y + 86z 870
cobble_together 871
cobble_up 871
cobblestone 86w 86y
cobra 872
coca 873 874 875
cocaine 876
cochin 877
cock 878 879 87a 87b 87c 87d 87e 87f
cock_up 87g
cocker 87h 2um
cockpit 87i 87j 87k
cocktail 87l 87m
cocky 87n + 87o
coco 87p
cocoa 87q 7fj
coconut 87r 87s 87p
cocoon 87t 87u 87v
cod 87w 87x 87y 30x 87z 880 881 + 882
coda 883
code 884 885 886 7l3 887 + 888 889 88a
codex 88b 88c
codified 88d
coding 88a + 7l3
coeducational 84t
coefficient 88e
coerce 88f + 88g 88h 88i
coercion 88i 88h + 88f
coercive 88g + 88f
coexist 88j 88k + 88l 88m
coexistence 88m + 88l 88k
coffee 7fh 88n 88o 88p
coffin 6mh 88q
cog 88r 88s 88t 88u
cognac 88v
cognition 88w
cognitive 88x + 88y 88w
cohabitation 88z + 890
coherence 891 892 + 893 894 lj
coherent 893 895 894 896 + 891 897 898 892 lj
cohesion 899 89a 892 + lj
cohesive 89b 89c + lj 892 897
cohort 89d 89e 89f
coil 89g 89h 89i 89j 89k 89l 89m 89n 89o
coiled 89p
coin 89q 89r 89s + 89t 89u 89v 89w 89x
coin-operated 89y + 89z
coinage 89x 89w 8a0 + 89s
coincide 8a1 84v 8a2 + 84x 84w 8a3
coincidence 84w 8a4 8a5 + 84x 8a1 8a3
coincidental 84x
coincidentally 8a6 + 84x
coinciding 84x
coke 4f9 8a7 8a8 8a9
col 8aa
cola 8ab 8ac
colbert 8ad
cold 8ae 8af 8ag 8ah 8ai 8aj 8ak 8al 8am 8an 8ao 8ap 8aq 8ar 8as 8at + 8au
cold-blooded 8av 8am
cold-cream 8aw
cold-eyed 8ax
cold-shoulder 8ay + 8az
cold-temperate 8b0
cold_work 8b1
cole 8b2 8b3
coliseum 1gg
collaborate 8b4 8b5 + 8b6 8b7 8b8 8b9 8ba
collaboration 8b7 8b9 + 8b4 8ba 8b5
collaborative 8b6 + 8b4
collaborator 8b8 8ba 8bb + 8b4 8b5
collage 8bc 8bd
collagen 8be + 8bf
collapse 8bg 8bh 8bi 8bj 55n 8bk 56u 54s 8bl 55s 5tu + 8bm
collar 1xf 8bn 8bo 7gf 8bp 8bq 8br 8bs 8bt 1x9 8bu 8bv
collarbone 8bw
collateral 8bx 8by 8bz 8c0 at 8c1
colleague 85f 8c2 + 8c3
collect 8c4 8c5 8c6 c9 8c7 645 8c8 881 + xz 8c9 8ca
collected 8cb 8cc + 8c5
collectible 8cd 8c9 + 8c7
collecting xz + c9 8c6 8c5
collection xz 8ce 1ue cd + c9 8c6 8c5
collective 8cf 8cg 8ch 8ci + 8cj
collectively 8ck + 8cg
collector 8cl 8cm 8ca xy + 8c7
colleen 8cn
college 8co 8cp 8cq + 8cr
collegiate 8cr + 8cp
collide 7qf 8cs 7qg + 8ct 8cu 8cv 8cw
collide_with 8cx
collier 8cy
colliery 8cz
collins 8d0 8d1
collision 8cw 8cu 8ct + 7qg 7qf 8cs
colloquial 8d2
colloquially 8d3 + 8d2
collusion 8d4 8d5 + 8d6
cologne 8d7 8d8
colombian 8d9 8da + 8db
colon 8dc 8dd 8de 8df 8dg + 8dh
colonel 8di
colonial 8dj 8dk 8dl 8dm + 8dn 8do 8dp
colonialism 8dq + 8dr
colonization 8ds + 8dt 8du
colonized 8dv
colony 8do 8dp 8dw 8dx 8dn 8dy + 8dk 8dz 8dt 8du 8dl
color 7io 8e0 8e1 8e2 8e3 8e4 8e5 8e6 8e7 8e8 8e9 8ea 8eb 8ec + 8ed 8ee 8ef 8eg
color-blind 8eh 8ei + 8ej
color_in 8e6
coloration 8ee 8ek 8e1 + 8ea 8e6
colorectal 8el + 8dc 8em
colored 8en 4ae 8eo 3yr
colorful 8ep 8en 8eq
coloring 8eg 7io 8ef + 8e7 8e6
colorless 8er 8es + 8et
colors 8eu 8ev
colossal 8ew + 3qq
colossus 3qq 3qr + 8ew
colour 7io 8e0 8e1 8e2 8e3 8e4 8e5 8e7 8e6 8e8 8e9 8ea 8eb 8ec + 8eg 8ef
colour-blind 8eh 8ei + 8ej
colour_in 8e6
coloured 8en 4ae 8eo 3yr
colourful 8ep 8eq
colours 8eu 8ev
colt 8ex 8ey
columbian 8ez + 8f0
columbine 8f1
column 8f2 8f3 8f4 8f5 8f6 8f7 8f8 8f9 8fa + 8fb 8fc 8fd
columnist 8fc + 8f6
coma 8fe 8ff 8fg + 8fh
comanche 8fi 8fj
comatose 8fk 8fl + 8fe
comb 8fm 8fn 8fo 8fp 8fq 8fr 8fs 8ft
comb-like 8fu + 8fp
comb-out 8fv 8fw + 8fr 8fx
comb-plate 8fy
comb_out 8fr 8fx + 8fv 8fw
combat 8fz 8g0 3hg + 3s8 8g1 3hh
combat-ready hu
combatant 3hh 8g1 + 3hg
combative 3s8 8g2 8g3 + 3hg 8g4
combed 8g5
combination 8g6 8g7 8g8 8g9 8ga 8gb 8gc + 8gd 8ge xu 8gf 4at 8gg
combine 8gh 8gi 6k5 4at 8gf 8gj xu 8gk 8gg 8gl + 8g8 8g6 8g7 8gd 8gm 8gb 8g9
combined 8gn
combing 8fm + 8ft 8fr
combining 8g6 8gi + 8gk 8gj 8gf 4at 8gl xu
combo 8go
combustible 8gp 8gq + 5st 6qe 5sh
combustion 5t4 5t8 8gr + 5st 5sh
come 8gs 8gt 8gu 8gv 8gw 8gx 8gy 8gz 8h0 8h1 27f 8h2 8h3 8h4 8h5 8h6 8h7 8h8 k8 k9 8h9 8ha + 1xs 1xp 27e qq 7wk
come-on 8hb 30w
come_about 8hc
come_across 8hd 8he 8hf 8hg 2jp
come_after 8hh 8hi
come_alive 264
come_along 1uq pu
come_apart 53q
come_around 8hj 8hk
come_away 8hl 8hm
come_back 8hn 8ho 8hp 8hq + 8hr
come_before 8hs
come_by 8ht 8hu
come_close 8hv 1yp
come_down 8hw 4md 8hx 8hy 8hz
come_forth 8i0 8i1
come_forward 8i2
come_home 7vy
come_in 8i3 8i4 8h0 8i5 8i6
come_into 8ht
come_near 1xx 1xy 8i7
come_off 8i8 8hl 55g
come_on 8i9 8ia pu 8ib 1xx
come_out 8ia 1up 56h 8i0 8i3 8ic 8id 5lq 8i2 8ie 8if
come_over 8he
come_round 8hk
come_short 8ig
come_through 56g 8ih 8ii 8ij
come_to 8ik 8il 8im 3lc
come_together 7zs
come_up 23x 8ib 8in 8io 8ip 29k 8iq 8gz 23z 8ir 242 8is
come_upon 8it 2jp
come_with ar
comeback 8iu 8hr + 8hp
comedian 8iv 8iw
comedy 8ix 83a + 8iy 1h7
comet 8iz + 8j0
comet-like 8j1
comfort 8j2 8j3 8j4 8j5 8j6 8j7 8j8 8j9 8ja + 8jb 16z 8jc
comfortable 8jd 8je 8jf 8jg 8jh + 8j6 8ji
comfortably 8jj 8jk 8jl + 8je 8jf 8jd
comforted 8jm
comforting 8jn 7au
comforts 1ei
comic 8iv 8iy 1h7 + 8ix 83a
comical 1h7 + 8jo 83a 8ix
coming 7wk qq 1xp 1xs 1y3 + 8h2 27f 8gz 8gt
command 8jp 8jq 8jr 3zc 8js 8jt 8ju 8jv 8jw 8jx 8jy 8jz + 8k0 8k1 8k2 8k3 8k4
commandant 8k1 + 8jy 8jw
commander 8k1 8k4 8k3 8k2 + 8k5 8jy 8jw
commanding 8k6
commandment 8k7 8k0 + 8jv
commando 8k8 8k9
commemorate 8ka 8kb 8kc + 8kd 8ke 8kf
commemorating 8kd + 8ke
commemoration 8kf 8ke + 8kb 8kc 8ka
commemorative 8kg 8kd + 8kc 8kb 8ka 8ke
commence 3pw 3px 8kh + 3q7
commencement 3q7 8ki 3qc + 8kh 3px 3pw
commend 8kj 8kk 8kl 8km 8kn + 1ye 7n6
commendable nc 1ve
commendation 7n6 1ye + 8kj 8kn 8kl
commensurate 8ko + 8kp
comment 8kq 8kr 8ks 8kt 8ku 8kv + 8kw 8kx
commentary 8kr + 8kt 8kx
commentator 8ky 8kz + 8kx 8kw
commerce 8l0 8l1 8l2 + 8l3 8l4 8l5
commercial 8l6 8l5 8l4 8l3 + 8l0
commercial-grade 8l3
commercialism 8l0
commercialization 8l7 + 8l8
commercially 8l9 + 8l5
commissar 8la
commission 755 8lb 8lc 8ld 757 8le 8lf 8lg 8lh 8li 8lj 8lk + 8ll 8lm 8ln
commissioned 8lo c6
commissioner 8lm 8ln + 757 8lc 8li 8lf 8le
commissioning 8lc + 8li
commit 8lp 8lq 75u 8lr 8ll 8ls + 176 8le 8lt 8lu 8lb
commit_suicide 8lv
commitment 176 8lt 8lu 8lw 8lx + 8lp 75u 8lr
committed 8ly 2ja + 8lw
committee 8le 8lz + 8lq
commodity 8m0
commodore 8m1
common 8m2 8m3 8m4 8m5 85w 8m6 8m7 8m8 8m9 85x + 8ma 8mb 8mc 85z 8md
common-law 8me
commoner 8mf
commonly 8mg + 8m3
commonplace 34r 8mh 34q 8mi + 8ma
commons 8md 8mj 8m2 8mk
commonwealth 7o8 8ml 8mm 8mn
commotion 8mo 8mp 8mq
communal 8mr 8ms + 8mt 8mu 8mv
commune 8mw 8mu 8mx 8my + 4n8 8mz 8n0 8n1
communicable 8n2 6qp
communicate 8n3 8n4 8n5 8mx 8n6 8n7 8n8 + 8n9 8na 8nb 8nc 8nd 8ne
communicating 8na + 8n5 8n4 8n3
communication 8nb 8na 8ne + 8nf 8n8 8n6 8mx 8n5 8n4 8n3 8n7
communications 8ng
communicator 8nc + 8n5 8n4 8n3
communion 8n0 8n1 8nh + 8mx 8my
communique 8ni
communism 8nj 8nk + 8nl 8nm 8nn 4n8 8mz
communist 8nn 8nm 8nl + 8nk 8nj
community 8no 8np 8nq 8nr 8ns 8mv 8nt + 8ms
commute 8nu 8nv 8nw 72f 8nx 8ny + 8nz 8o0 8o1 8o2 8o3 8o4
commuter 8o4 8o3 + 8ny
commuting 8o2 + 8ny
comp 8o5
compact 8o6 8o7 8o8 8o9 5pp 8oa 8ob 8oc 8od 8oe + 8of 8og 8oh
companion 2ez 8oi 8oj ao + 8ok
companionship 8ok + 8oj 2ez
company 8ol 8om 8on 8oo 8op 8oq 8or 63n 8ok ao
comparable 8os 8ot + 8ou
comparative 8ov 8ow 8ox + 8oy 8oz 8p0
comparatively 8p1 + 8ow
compare 8ou 8oz 8oy 8p2 8p3 + 8p0 8p4 8ow 8ox
comparing 8p4 + 8oy 8oz
comparison 8p4 8ou 8p0 + 8oz 8oy
comparison-shop 8p5
compartment 8p6 8p7 + 8p8 8p9
compass 8pa 8pb 8pc 8pd 1x8 8pe 8pf
compassion 8pg 8ph + 8pi 8pj
compassionate 8pi 8pj + 8ph 8pg
compatibility 8pk 8pl + 8pm
compatible 8pm 8pn 8po + 8pk
compatriot 8pp
compel 8pq 8pr + 88i
compelling 8ps 8pt
compendium 8pu 8ce + 8od
compensate 8pv 8pw 8px 8py 8pz 8q0 + 8q1 8q2 8q3
compensated 8q4
compensation 8q2 8q1 8q3 + 8pz 8py 8px 8pw 8pv 8q0
compete 8q5 + 8q6 8q7 70u
competence 8q8 + 8q9
competency 8q8 + 8qa 8q9
competent 8q9 8qb 8qa + 8q8
competition 8q7 8qc 70u 8qd + 8q5
competitive 8q6 8qe 8qf + 8q5 8qg
competitively 8qh + 8q6
competitiveness 8qg + 8qe 8q6
competitor 70u + 8q5
compilation 8qi 8qj + c9 8qk 8ql
compile 8ql 8qk c9 + 8qj 8qi 8qm 8qn
compiler 8qn 8qm + 8qk 8ql
compiling 8qi + 8ql
complacency 8qo + 8qp
complacent 8qp + 8qo
complain 8qq 8qr + 8qs 8qt 756 8qu 8qv
complaining 8qw
complaint 8qs 8qx 8qu 756 10h + 8qq 8qr
complement al 8qy 8qz 8r0 8r1 8r2 8r3 + 8r4
complementary 8r5 8r4 8r6 + al 8r7
complete 8r8 8r9 8ra 8rb 8rc 8rd 8re 8rf b1 8rg + 80l 8rh 8ri
completed az 8rj 8rk
completely 8rl 16f + 8rd
completing 8r4
completion 80l 8rh + 8r9 8rb
complex 8rm 8rn 8ro 8rp 8rq 8rr + 8rs
complexion 8rt 8ru 8rv 8rw 8rx 8ry + 8rz
complexity 8rs + 8rq 8s0
compliance 8s1 8s2 8s3 + 1s 8s4
compliant 8s4 + 8s3 1s
complicate 8s5 8s6 + 8s7 8s8 8s9 8sa 8sb
complicated 8rr + 8sb
complication 8sa 8sb 8s9 8s8 8s7 + 8s6 8s5
complicity 8sc
compliment 8sd 8se 8sf + 8sg
complimentary 8sg 8sh + 8sd
compliments 8si
comply 1s + 8s3 8s2 8s4
component 8sj 8sk 8sl + 8sm
compose 8sn 8so 8sp 8ql 8sq 8sm + 2o8 8sr 8ss 8st 8su 64s 8sk
composed 8sv
composer 8st + 8sp
composing 8ss 8sw + 8sp
composite 8rn 8sx 8sy 8sz + 8t0
composition 2o8 8ss 8t1 8t2 8sw 8t3 8sr 8t4 8t5 + 8so 8sp
compositional 8t6
compost 8t7 8t8
composure 64s + 8sq
compound 8t9 8ta 8tb 8gf 8tc 8gj 8td 8te 8tf 8tg 8dm + 8g6
compounded 8th
compounding 8g6 + 8td 8gj 8gf
comprehend 1x8 8ti 8tj + 8tk 8tl 8tm 8tn 8to
comprehension 8tl 8to + 8ti 1x8 8tj
comprehensive 8o5 8tn 8tm + 8tj 8tp 537
comprehensively 8tq + 8tn
compress 8tr 8o9 8oa + 8ts 8tt 8tu 8tv 8tw 8tx
compressed 8ty 8tz 8u0
compression 8tv 8tx 8tu 8og + 8o9 8oa
compressor 8tw + 8o9
comprise 8u1 8u2 3ii
compromise 8u3 8u4 8u5 8u6 8u7
compromising 8u8 8u9
comptroller bv + 8ua
compulsion 88i 8ub 8uc + 8pq 8ud 8ue
compulsive 8ue 8uf 8ud + 8ub 8uc 8ug
compulsory 8uh
computation 61k 61j + 8ui 61e
computational 8ui + 61j 61k 8uj
compute 61e + 61j 61k 61l 8uj
computer 8uj 61l + 61e 8uk 8ul 8um
computing 61k 8un
comrade 2ez 8uo 5gf + 8up 65j
con 8uq 8ur 8us 8ut 8uu 8uv
concave 8uw + 8ux 8uy
conceal 8uz 8v0 + 8v1 8v2
concealed 8v3 8v4
concealing 8v1 8v5 + 8v0 8uz
concealment 8v1 8v6 8v2 + 8uz 8v0
concede 8v7 8v8 8v9 6u7 + 8va 8vb
conceding 8vb + 6u7 8v9 8v8
conceit 8vc 8vd 8ve 8vf 8vg
conceivable 8vh + 8vi
conceivably 8vj + 8vh
conceive 8vk 3ro 8vl + 8vm 8vn 8vo 8vp 8vq
conceive_of 8vr
concentrate 8vs 8vt 8vu 4mb 8vv 8vw 4mc 8vx 8vy 6ws 8vz + 8w0 8w1 8w2 5b 8w3 8w4 8w5
concentrate_on 6wu
concentrated 8w6 8w7 8w8 8w9 8wa
concentration 8w1 8w5 8w3 8w2 8w4 5b 8w0 + 8vy 8vx 4mc 8vv 4mb 8vz 6ws
concentric 8wb + 8wc
concept 8vp + 8wd 8vl
conception 8vn 8vp 8vo 8we + 8vk 8wf 8vl
conceptual 8wd + 8vl 8vp 8wg
concern 8wh 8wi 8wj 6fy 5v8 3lc 8wk
concerned 8wl 8wm 8wn
concert 8wo 8wp 8wq + 8wr
concerted 8ws
concerto 8wt
concession 8wu 8wv 8vb + 6u7 8v9 8v8
concierge 8ww
conciliation 8wx 8wy 8wz + 1v3 8x0
conciliatory 8x1 8u8 + 8x0
concise 8x2 + 8x3
conclave 8x4
conclude 8x5 8x6 8x7 8x8 7zy + 8x9 8xa 8xb
concluded 8re
concluding 8xc
conclusion 8xb 8xa 8xd 8xe 7zh 8xf 8xg 8xh 7zi + 8x6 8x7 8x5
conclusive 8x9 + 8x7 8x5 8xi
conclusively 8xj + 8x9
concoction 8xk 8xl 8xm 8xn + 8xo 8xp 8xq 8xr
concord 8xs 8xt 8xu 8xv zg 8xw z5 8xx 8xy b8 + 8xz
concourse 8y0 8y1 8y2
concrete 8y3 8y4 8y5 8y6 8y7 + 8og 85s 8y8
concubine 8y9
concurrency 8ya 8yb
concurrent 84x + 84w 8a1
concurrently 8yc + 84x
concurring 8yd
concussion 8ye 8yf + 8yg
condemn 8yh 8yi 8yj 8yk 8yl 8ym + 8yn 8yo 8yp 8yq
condemnation 8yq 8yr 8yp 8ys 8yo + 8yj 8yk 8yi 8yh
condemning 8yn
condensation 8yt 8yu 6d1 8tu 8yv 8yw + 8yx 8yy 8vx 8yz 8vy 8z0 8z1
condescending 21a + 8z2
condition 7mi 8z3 8z4 8z5 8z6 8z7 8z8 8z9 8za 8zb 8zc 79k 8zd + 8ze 8zf 8zg 8zh
conditional 8zi 8zj + 8zk
conditioned 8zl 8zm
conditioner 8zf 8ze 8zg + 8zb 8za 79k
conditioning 8zh + 8zd
conditions 8zn 8zo 8zp
condo 8zq
condolence 8zr + 8zs 8zt
condom 8zu
condominium 8zv 8zq
condone 8zw + 8zx
condor 8zy
conducive 8zz + 900
conduct 3qi 3qk 901 902 6ij 903 6jt f8 + 904 905 906 907 908 909 90a
conducting 90a 904 + 6jt 902 901
conduction 907 + 6ij
conductivity 907 + 906
conductor 909 905 90b 908 + 6ij 902
conduit 90c
cone 90d 90e 90f 90g 90h + 90i
cone-bearing 90j
cone-shaped 90i + 90g
coney 90k 90l 90m 90n
confectionery 90o 90p 90q
confederacy 90r 90s 90t 90u + 90v
confederate au 8bb 90w 35a 90v 90x 185 + 17z 90s 17w
confederation 17w 90s 17z + 90v 35a
confer 90y 3x1 + 90z 910 911 3x3 912
confer_with 913
conference 911 910 914 + 90y
confess 915 8v7 916 + 917 918 919 91a 91b
confession 91a 918 917 91c 91d + 916 8v7 915
confessional 91e
confessor 91b 919 + 916 8v7 915
confetti 91f
confidant 91g + 91h
confidante 91i
confidence 2fy 91j 91k 91l 91m + 91n 91o 91h 91p 91q 8lq
confident 91n 91r 91s + 91l 2fy
confidential 91t 91p 91q 91o + 91u 91k 91m 91j 91v
confidentiality 91v 91u + 91o 91t
confidently 91w + 91n
configuration 91x 91y + 91z
configured 920
confine 4vo 921 922 923 924 + 925 926
confine_to 927
confined 928 929 6dq
confinement 925 92a 926 92b + 923 924
confines 92c
confining 807 92d
confirm 92e u3 92f 92g 92h + 8c1 92i 791 92j
confirmation 92k 92l 791 92i 92j + 92f u3 92h
confirmed 92m 92n
confirming 92o 8c1
confiscate 2iz 92p + 92q
confiscation 92q + 2iz
conflagration 92r
conflict 3hf 3hd 92s 92t 92u 92v 92w 92x 92y
conflicting 92z 930
confluence 931 8y0 932 + 933
conform je 934 + 935 8s2 936
conform_to 937 938 939
conforming 93a
conformity 8s2 93b 936 93c b4
confounded 2ze
confounding 93d
confront 93e 93f 93g 93h + 93i 93j 93k 93l
confrontation 93k 93i 93l 93j 93m + 93h 93g 93f 93n
confrontational 93n + 93m 93j 93l 93k
confucian 93o 93p + 93q 93r
confuse 4iq 93s 93t 93u 93v + 93w 93x 93y 93z
confused 940 5ex 941 2ze 942 + 93x
confusing 943 944
confusion 93w 93y 93x 93z 945 + 93s 93u 93t 93v
congenital 946
congested 947
congestion 948 949 + 2we
congestive 94a + 2we 948
conglomerate 94b 94c c8 94d + xs 94e
congo 94f 94g 94h 94i
congolese 94j 94k + 94g
congratulate 8se 94l 94m 94n + 94o 94p 94q
congratulations 94r
congratulatory 94o + 94n 94m 94l 8se
congregate 94s + 94t 94u 94v
congregation 94v 94u 94t + 94s
congregational 94w 94x + 94u 94y
congress 94z 950 951 952
congressional 953 + 952
congressman 954
congresswoman 954
conical 90i + 90g 90f 90d
conjecture 955 956 957 958 + 959
conjoined 95a
conjugate 95b 95c 95d 95e 95f 95g 95h 95i + 95j 95k 95l 95m
conjunction 95n 84w 95o 15w 95p 95q
conjure 5zj 3zf 267 + 95r 95s 95t
conjure_up 267
conn 95u
connect 2f1 95v 95w 95x 95y 95z 960 961 962 963 964 + 965 2f7 966 967 968 969
connected 96a 96b tu 96c 96d + 96e 96f
connection 966 969 967 2f7 96g 968 96f 96h 96e + 95v 961 95w 964 95z 2f1 962
connective 967 95o 965 + 963 962 95x 2f1 96i
connectivity 96i + 965
connector 967 + 95z 95x
connotation 96j 96k + 96l 96m 96n
conquer 96o 96p 1y4 + 96q 96r
conquering 96r + 1y4 96p 96o
conqueror 96q + 96p 96o
conquest 96s 96r 96t
conscience 96u 96v 96w + 96x
conscience-smitten 96y
conscientious 96x 96z + 96v 96u 970 971
conscious 972 973 974 + 975 2s8
consciously 976 + 972
consciousness 975 2s8 + 974 972 973
conscription 977 + 978
consecrated 979 97a
consecration 97b 97c + 97d 97e 4b1 8lp
consecutive 97f 97g 97h 97i
consecutively 97j + 97g
consensual 97k + 97l
consensus 97l + 97k
consent 97m 8a + 97n
consequence 97o wa 97p + 97q at
consequent at + 97p
consequently bd 97r + at
conservancy 97s 97t
conservation 97u 97v 97w + 97x 97y 97z
conservationist 97x + 97w 97u
conservatism 980
conservative 981 982 983 5xo 4wh 6sv 984 + 980
conservatively 6sw
conservatoire 985
conservatory 986 985 987
conserve 988 989 98a 97y 97z + 97w 97u 97v
conserved 98b
consider 98c 98d 98e 3ro 98f 98g 98h 98i 98j + 7mi 98k 98l 98m 98n
considerable 98o
considerably 98p + 98o
consideration 98l 98k 98n 7mi 98m 98q + 98e 98j 98h 98g 3ro 98f 98d
considered 98r
consignment 8lt 98s 6gz + 98t 98u
consist 98v 8u2 98w 98x + 98y
consistency 4l5 98z 98y 990 + 98w 991
consistent 991 893 992 993 + 990 98y
consistently 994 + 991
consolation 8j2 995 + 8ja
console 5zu 996 997 998 8ja + 999 8jn 995 8j2
consolidate 99a 99b 99c 99d 99e + 99f 99g 99h 99i 99j
consolidated 99k 1cs
consolidation 99h 99i 99j + 99b 99a 99e 99d
consonant 99l 99m ze 99n + 99o 99p 99q
consort 7fu 99r 99s tr b8
consortium 99t
conspicuous 99u 49o + 99v 99w
conspicuously 99x 99y + 49o 99u
conspiracy 5zh 90r 90t + 5zj 99z 8d6
conspirator 9a0 + 99z 5zj
constable 9a1 9a2 9a3
constabulary 9a4
constance 9a5 9a6
constant 9a7 9a8 9a9 9aa 9ab + 9ac 9ad
constantinople 9ae 9af 9ag 9ah 9ai
constantly 1ck 1cl + 9aa 9ab
constellation 91y 9aj + 9ak 83y 9al
consternation 134
constituency 9am
constituent 8sj 8sk 9an 9ao 8sl 9ap + 9aq 3ii
constitute 9ar 1wd 3ii 9aq + 9as 9ap 8t2 8sj
constituted 9at
constitution 9as 9au 8t2 9av 9aw + 9ar 9aq 9ax
constitutional 9ay 9az 9b0 9ap 5mn + 9b1 8t2
constitutionally 9b2 + 9az
constrained 9b3
constraint 9b4 9b5 9b6
construct 8vp 9b7 9b8 5m3 9b9 9ba 9bb + 9bc 5ma 5m9
construction 5ma 5mb 9bc 9bd 9be 9bf 9bg + 5m3 9b8
constructive 9bh 9bi + 9bj
constructive-metabolic 9bk
constructively 9bl + 9bh
constructor 5m9 + 5m3
consul 9bm + 9bn 9bo
consular 9bn + 9bp 9bm
consulate 9bp + 9bn
consult 9bq 9br 913 90y + rp 9bs rt 9bt 2me
consultancy 9bu + rt
consultant rt + 9bu 9bq
consultation 9bt 2me 9bs + 9br 90y 913 9bq
consultative rp + 913 9bq
consume 9bv 9bw 9bx 9by 9bz 9c0 + 9c1 9c2 9c3 9c4
consumer 9c3 + 9bw
consumerism 9c5 9c6
consuming 9c7
consummate 9c8 9c9 8rf 9ca 8rg + 9cb 9cc
consummated 9cd
consumption 9ce 9c2 9cf 9cg + 9bw
contact 9ch 9ci 9cj 9ck 9cl 9cm 9cn 9co 9cp 9cq 9cr
contagion 9cs 9ct 9cu + 9cv 6qp
contagious 6qp 9cv + 9cu 9ct 9cs
contain 277 79m 8u1 9cw 3kv 9cx + 9cy 9cz 9d0 6ba 9d1
contained 9d2
container 9d1 + 3kv 9d3
containment 9cz 9d4 9cy + 277
contaminate 9d5 9d6 + 9d7 9d8 9d9 9da
contaminated 9db 9dc
contamination 9da 9d9 9d8 + 9d6 9d5
contemplate 9dd 7cg 9de 9df + 5g0 9dg 9dh
contemplation 9dh 9dg + 9df 9de 7cg 9dd
contemplative 9di 5g0 + 7cg 9dd 9dj
contemporaries 9dk
contemporary 9dl 9dm 9dn 9do
contempt 9dp 9dq 9dr 9ds + 9dt
contend 9du 238 9dv 8q5 9dw 9dx + 23c 9dy 8q7 70u
contender 70u + 8q5
content 9dz 9e0 9e1 9e2 6ba 9e3 9e4 9e5 9e6 9e7 + 3kv 9e8
contention 8q7 23c 9dy + 8q5 9e9 8g2 238 9du 9dv
contentious 8g2 9e9 + 23c 9ea
contents 9eb 9e2
contest 9ec 8qc 9du + 9ed 23c 9ee 9ef
contestant 9eg 9eh
contested 9ei + 9du
context 9ej 7ml + 9ek
contiguous 9el 9em lw + ly
continent 9en 9eo 9d0 9ep + 9eq 9er 9es 9et 3kv 9eu
continent-wide 9ev
continental 9es 9er 9eq 9ew + 9eo 9en 8dx
contingency 9ex 9ey + 9ez 9f0 9f1
contingent 9f2 9f3 9f1 9ez 9f0 + 9ey 9ex
continual 9f4 9f5
continually 9f6 + 9f4
continuation 9f7 9f8 9f9 9fa + 9fb 9fc 9fd 9fe 6js 9ff 9fg 9fh
continue 9fh 6js 9fe 9fg 3ld 9fd 9fi 9ff 9fc 9fb + 9f8 9fj 9f7
continued 9fk
continuing 9fl 7iw
continuity 9fm 9fn 9fo + 9fp 9fq
continuous 9fp 9fq + 9fr 9fs 9fo 9fm
continuously 9ft 9fu + 9fq 9fp
continuum 9fr + 9fq 9fp
contour 91x 9fv 9fw 9fx
contra 9fy
contraband 9fz 46i + 9g0
contraception 9g1
contraceptive 9g2 9g3
contract 9g4 9g5 9g6 9g7 9g8 9g9 9ga 8vy 9gb 9gc 8o9 9gd + 9ge 6qo 9gf 9gg 9gh 9gi 9gj
contract_in 9gk
contract_out 9gl 9gm
contracted 9gn
contracting 6qo + 9g7
contraction 9gf 9gh 9go 8tu + 9gc 8vy 9ga 9g9 9g8 8o9
contractor 9gj 9gg 9gp 9gq + 8o9 9gb
contractual 9ge + 9g5
contradict 9gr 9gs 9gt 9gu + 9gv 9gw 9gx 93d 92z
contradiction 9gx 9gy 9gz + 9gs
contradictory 9h0 9gw 9gv 92z 93d + 9h1 9gu 9gs
contrary 9h2 9h3 9h4 9h5 9h6 9h7 r4 + 9h8
contrast 9h9 9ha 9hb 9hc 9hd 9he 9hf + 9hg 9hh 9hi
contrasting 9hh
contribute 7f1 jt 9hj 900 + 9hk 9hl 9hm 8zz
contributing 8zz
contribution 9hl 9hn 9hk 9ho 9hp + 9hj 7f1
contributor 9hm 9hq + 7f1
contrived 290 9hr
control 9hs 9ht 9hu 9hv 9hw 8jr 9hx 9hy 9hz 9i0 29y 9i1 2a4 9i2 9i3 9i4 8jy 79m 9i5 9i6 + bv 9i7
controlled 9i8
controller 9hu bv 9i7 + 9i9 9i2 8jy 9i4
controlling 9ia
controversial 9ib + 23c
controversially 9ic + 9ib
controversy 23c + 9ib
conundrum 50m
convection 9id 9ie + 9if
convene 9ig 9ih + 9ii 9ij
convenience 1vn 9ik 9il 9im + 9in
convenient 9in 9io + 9im 9il 1vn
conveniently 9ip + 9in
convening 9ii + 9ih 9ig
convent 9iq 9ir + 7za
convention 9ii 9is 9it 9iu 9iv + 9ih 9ig 9iw
conventional 9ix 9iy 9iz 6y5 9j0 9j1 9j2 + 9j3 9j4 9is
conventionally 9j5 + 9ix
converge 9j6 9j7 9j8 9j9 + 9ja 9jb 9jc 9jd
convergence 9jb 9jd 9je 9jc + 9ja 9j7 9j9 9j8
converging 9jb + 9j8 9j7 9j6
conversation 9jf + 9jg 8d2 9jh
conversational 8d2 + 9jf
converse 9ji 9jh 9jj 9jk + 9jf
conversely 9jl + 9jj
conversion 9jm 9jn 9jo 9jp 9jq 9jr 72v 9js 9jt + 9ju 9jv 72f 72u 9jw
convert 9jx 72u 9jw 72f 9ju 9jy 9jz 8nw 9k0 9k1 9k2 9jv + 72v 9k3 9js 9k4 9jp 9k5 9jm 9k6 9jo
converter 9k3 + 9jy 72u
convertible 9k7 9k8 9k9 9k4 9k5 9k6 + 72f 9ka 9ju 9jy
convex 5n6 + 9kb 9kc
convey 9kd 6iu 5bf 5bl 6ij 9ke 8n8 + 9kf 9kg 9kh 9ki 2eb 9kj
conveying 9kj + 9ke
conveyor 9ki 9kf + 9kd
convict 8us 9kk 9kl + 8yr
conviction 8yr 9km + 9kl
convince 9k0 + 9kn
convinced 9ko 91s
convincing 9kp
convincingly 9kq + 9kp
convocation 9kr 9ks + 9ig
convoluted 9kt 5z7
convoy 9ku 9kv 9kw 9kx
coo 9ky 9kz 9l0
cook 9l1 9l2 9l3 9l4 9l5 9l6 9l7 + 9l8 9l9
cook_out 397 + 9la
cook_up 9lb 8xo
cookbook 9lc
cooked 9ld
cooker 9l9 + 9l5 9l4
cookie 9le 446 9lf
cookie-cutter 9lg
cookie-sized 9lh
cooking 9l8 + 9l6 9l5 9l3
cool 9li 2g9 7du 7dv 9lj 9lk 9ll 9lm 9ln 9lo 9lp 9lq + 9lr 7dy 9ls 9lt 9lu 7e2 8au 9lv 9lw
cool-white 4hk
cool_down 7dv 7du 9lj
cool_it 64x
cool_off 9lj 64x 9lx
coolant 9lr + 7dv 7du
cooler 9lt 9ly 9ls + 7dv
cooling 9lu 7dy + 7dv 7du
coolly 9lz + 9ln
coon 9m0 9m1
coop 60y 9m2
coop_in 9m3
coop_up 9m3
cooper 9m4 9m5 9m6 9m7 9m8
cooperate 8b4 + 8ws 9m9 9ma 9mb 8b8
cooperation 9mb 9ma + 8b4
cooperative 84y 9mc 9m9 8ws ad + 8b4 1e6
coordinate 9md 9me 15n 9mf 9mg 9mh + 9mi 9mj 9mk 9ml
coordinated 9mm 9mn 9mo
coordinating 9mp
coordination 9mj 9mk 9ml 9mq + 9mg 9mf 15n 9mh
coordinator 9mi + 9mf 9me
cop 5nk 1x9 9mr
cop_out 9ms + 9mt
cope 9mu 9mv 9dx
coping 9mu
copious 1gk 9mw + 3c
copper 9mx 9my 5nk 9mz 9n0 9n1 + 9n2 9n3
copper-bottom 9n4
copper-bottomed 9n5
coptic 9n6 9n7 + 9n8 9n9
copy 9na 9nb 9nc 9nd 9ne 9nf 9ng 9nh + 9ni 9nj 9nk
copy_out 9nl
copycat 1sv
copying 9nj + 9nh 9nf 9ne
copyright 9nm 9nn
copyrighted 9no
coral 9np 9nq 9nr 9ns 9nt
coral-red 9nu
coral-wood 9nv
cord 9nw 9nx 9ny 9nz 9o0 9o1
cordial 9o2 t0 9o3 9o4 + 1fb
cordless 9o5 + 9ny
cordoba 9o6 9o7 9o8 9o9
cordon 9oa 9ob 9oc
cordon_off 9od
cords 9oe
core 9of 9og 9oh 6wh 5r2 9oi 9oj 9ok 9ol 9om 9on
core_out 9oo
coriander 7ki 9op 7kj
corinthian 9oq 9or 9os 9ot + 9ou 9ov
cork 9ow 4kg 9ox 9oy 9oz 9p0 9p1 + 9p2 9p3
cork_up 9p1
corn 9p4 9p5 9p6 9p7 9p8 9p9 9pa 9pb 9pc + 9pd
corn-fed 9pe 9pf
cornea 9pg + 9ph
corner 9pi 9pj 9pk 9pl 9pm 9pn 9po 9pp 9pq 9pr 4y9 9ps 9pt 9pu
cornerback 9pv
cornered 9pw
cornerstone 9px 9py 3d0
cornet 9pz + 9q0
cornish 9q1 9q2 9q3 + 9q4
cornmeal 9q5
cornstarch 9q6
corny 9pd + 9p4
corolla 9q7
corona 9q8 9q9 9qa 9qb 9qc 9qd + 9qe
coronary 9qf 9qe + 9q9
coronation 9qg + 9qh
coroner 9qi
corp 9qj
corporal 9qk 4kx 4l1
corporate 9ql 4kx 8ch 9qm + 9qj
corporation 9qn 9qj
corps 9qo 9qp
corpse 7rt
corpus 9qq 9qr 9qs
corral 9qt 9qu 9qv 9qw
correct 9qx 9qy mb 9qz 9r0 9r1 8py 8pz 9r2 9r3 9r4 9r5 + 9r6 9r7 9r8 9r9 9ra 9rb 9rc
corrected 9rd
correction 9r7 9re 9ra 9rf 9rg 9rh 9ri + 9rj 9qy 9r1
correctional 9rj + 9ra 9r7
corrections 9rk 9rl
corrective 9rm 9r6 9r8 + 8pz mb 9qx 9r1 9qz
correctly 9rn
correctness 9rb 9rc + 9r2 9r5 9r4 9r3
correlate 9ro 9rp 9rq 9rr + 9rs 9rt 9ru
correlated 9rr
correlation 9ru 9rt 9rs + 9rv 9rq 9rp
correspond 9rw z9 9rx 9ry + 9rz 9s0 1hq zf
correspondence 9s1 zf 31g 9s0 8kp + 1hq z9 9rw
correspondent 9rz 9s2 1hq + 9rw 8kp 9s1 9ry 9rx z9
corresponding 9s3 8ot 9s4
corridor 9s5
corrie 7mx
corroborate u3 9s6 3le + 8c1 6yn
corrosion 9s7 9s8 + 9s9 9sa
corrosion-resistant 9sb
corrosive 9sc 6sn 9sd + 9s9 9sa
corrugated 9se
corrupt 9sf 82f 594 9sg 9sh 9si 9sj 9sk + 595 9sl 9sm 9sn 9so
corrupted 9sp 9sj
corrupting 9sq 9sr 9ss
corruption 9sm 9st 9so 9su 9sv 9sw + 9sg
corset 9sx 9sy
corsican 9sz + 9t0 9t1
cortex 9t2 9t3 9t4 + 9t5
cortina 9t6
corvette 9t7
cos 9t8 9t9
cosmetic 9ta 9tb 9tc
cosmic 9td 9te + 9tf
cosmology 9tg 9th + 9ti 9tj 9tk
cosmonaut 2gx
cosmopolitan 9tl 9tm 9tn 9to
cosmos 9tf 9tp + 9te 9td
cossack 9tq
cost 9tr 9ts 9tt 3ip 9tu + 9tv 9tw
cost-effective 9tx
cost-efficient 9tx
cost-plus 9ty
costa 9tz 9u0 + 9u1
costing 9u2
costly 9tv 9tw + 9tr 9u3 9ts
costs 9u4
costume 9u5 9u6 9u7 9u8 9u9 9ua + 9ub
costumed 9uc
cot 9ud 9ue 9uf
cote 9ug
cottage 5pw
cotton 9uh 9ui 9uj 9uk 9ul + 9um
cotton_on 6qh
cotton_up 9un
cottonwood 9uo 9up
couch 9uq 9ur 9us 6mz
cougar 9ut
cough 9uu 9uv
cough_out 9uw
cough_up 9uw 9ux
coughing 9uu + 9uv
coulter 9uy
council 9uz 9v0 9v1
councillor 9v2 + 9v3
councilman 9v4
councilwoman 9v5
counsel 9v6 rz rl + 9v7
counseling 9v6 + rl
counselling 9v6 + rl
counsellor rz 9v7 9v8 + 9v9 rl
counselor rz 9v7 9v8 + 9v9 rl
count 9va 9vb 9vc 9vd 36s 9ve 9vf 9vg 98f 9vh 9vi 9vj + 9vk 9vl 9vm 9vn 9vo
count_down 9vp + 9vq
count_off 9vr
count_on 61f
count_out 9vs
countdown 9vq + 9vp
countenance 9vt 9vu 9vv 18l
counter 9vw 9vx 9vn 9vy 9vm 5le 9vl 8hr 9vo 9vz 1qx 9w0 1pi + 9vf
counter-drill 9w1
counter-sabotage 9w2
counteract 1pk 9w3 9w4 9w5 + 9w6 9w7
counterattack 9w8 9w9 9wa
counterbalance 31d 9wb 31m 9w5 9wc 8pz
counterculture 9wd
counterfeit 9we 9wf 9wg + 9wh
counterinsurgency 9wi + 9wj
counterintelligence 9wk
counterpart 9wl 9wm
counterpoint 9wn 9wo 9hf + 9wp
counterproductive 9wq
counterterrorism 9wr
counterweight 31d 9ws
countess 9wt
counting 9va + 9vg 9vf
countless 9wu + 9wv
country 7o8 9ww 9wx 9wy 22t
country-bred 9wz
country-dance 9x0 9x1
country-style 9x2
countryman 9x3 9x4
countryside 9x5
countrywide 9x6
county 9x7 9x8
coup 9x9 9xa
coupe 9xb
couple 9xc 9xd 9xe 4z7 9xf 9xg 9xh 9xi 9xj + 95j 9xk 9xl
couple_on 9xh
couple_up 9xh
coupled 9xm 95g
coupling 95j 9xk 9xl + 9xg 9xh 9xi
coupon 9xn 9xo
courage 52b + 529
courageous 529 + 52b
courier 9xp
course 9xq 7qi 9xr 9xs 9xt 9xu 7qm 9xv 9xw 9xx 9xy 9xz 9y0 + 9y1
coursework 9y2
court 9y3 9y4 9y5 9y6 9y7 9y8 9y9 9ya 9yb 9yc 9yd 9ye 9yf 9yg + 9yh 9yi
court-martial 9yj 9yk 9yl
court-ordered 9ym
court_favor 9yn
court_favour 9yn
courteous 9yo 9yp
courtesy 9yq 9yr 9ys
courthouse 9yt 9yu
courting 9yi + 9yg 9ye
courtly 9yh + 9yc 9yb 9y8 9yv
courtroom 9y6
courtship 9yi
courtyard 9y4
cousin 9yw + 9yx
cousin-german 9yw
couture 9yy
cove 9yz 9z0
covenant 8o8 9z1 9z2 9z3
coventry 9z4 36g
cover 9z5 9z6 9z7 9z8 48s 8v6 9z9 2vc 9za 9zb 5fs 9zc 9zd l0 9ze 9zf 9zg 9zh 9zi 9zj 9zk 9zl 58b 9zm 9zn 9zo 9zp 9zq 9zr 9zs 9zt 9zu 9zv 9fi 8tj 8q0 + 9zw 9zx 9zy 9zz a00 a01
cover-up a02 + 9zp
cover_for a03
cover_up 9zp + a02
coverage 9zz a00 9zy + l0 9ze 9zd
covered a04
covering 9zx 1vy 9z5 a01 9za + 9zq 9zc 9zp 9zk 9zl
covert 8v6 a05 a06 a07 + a08
covertly a09 + a06
coveted a0a
cow a0b a0c a0d a0e + a0f
coward a0f a0g + a0h a0e a0i
cowardice a0j
cowardly a0h + a0f a0j
cowboy a0k a0l a0m
cows 6rw
cox a0n a0o a0p
coy a0q a0r a0s + a0t
coyote a0u a0v a0w
cozy a0x a0y a0z a10 + a11
cozy_up 9un
cpa a12
cpi a13 a14
cpr a15
cps a16
cpu a17
cr 7is
crab a18 a19 a1a a1b 67u a1c 67w 3p0 a1d a1e a1f + 2yv
crabs a1g
crack a1h a1i a1j a1k a1l a1m a1n 7v6 a1o a1p a1q 544 a1r a1s a1t a1u 56i a1v a1w 56u a1x a1y a1z d5 + a20 a21 361 a22
crack-up 55t + 56u
crack_down 7pb + a23
crack_up 56k a24 56u + 55t
crackdown a23 + 7pb
cracked 342 a25 a26
cracker a21 361 a27 a28 a22 + a1x a1y a1z
cracker-barrel a29
crackers 342
cracking a1h a1n a20 362 + a1w a1y a1u a1t
cradle a2a a2b 441 a2c a2d a2e a2f a2g a2h a2i
craft a2j a2k a2l a2m a2n a2o + a2p a2q
craftsman 297 a2q a2r + a2m
craftsmanship a2m + a2r a2q 297
crafty a2p + a2l
craggy a2s
cram a2t 4p1 a2u a2v + a2w a2x a2y a2z
cramp a30 a31 a32 a33 a34 a35 a36
cramped a37
cranberry a38 a39
crane a3a a3b a3c a3d a3e a3f
cranial a3g + a3h
crank a3i 70c a3j a3k a3l a3m a3n a3o a3p a3q + a3r
crank_out a3s
crank_up a3l a3o
cranky a3r a3q + a3j a3t
crap 5ng a3u 5zc + a3v 66z
crap-shooter a3w
crap_up a3x
crash a3y a3z 7qb 8bi a40 a41 a42 a43 a44 55e a45 a46 3ag a47 a48 a49 a4a a4b + a4c
crash-dive a4d
crash_land a4e
crashing 340
crass a4f + a4g
crate a4h a4i a4j
crater a4k a4l a4m
crave a4n a4o + a4p
craven a4q a4r + a4s
craving a4p + a4o
crawl a4t a4u a4v a4w a4x a0i a4y a4z + a50 a51 a52
crawl_in 3of
crawling a4t + a4w
craze a53 a54 a55 a56 a57 + a58 a59
crazed a5a
crazy a5b a58 a5c a5d a59 a5e + a54 a5f a5g a55 a5h
cream a5i a5j a5k a5l a5m a5n a5o 3fu + a5p
cream-colored a5q
cream_off a5r a5n
creamer a5s
creamy a5t a5p + a5j a5u
creamy-colored a5q
creamy-white a5q
creamy-yellow a5v
crease a5w a5x 3u5 a5y a5z a60 a61
crease-resistant a62 + a5x
create a63 a64 a65 a66 a67 a68 + a69 1ma a6a a6b a6c a6d 8we a6e a6f a6g
create_mentally a6h
create_verbally a6i
creation a6c a6g a6f a6e 8we 9tf + a66 a65 a64 a67
creationism a6j
creative a6b a6a + a67 a64 a6k a65
creatively a6l + a6b
creativity a6k + a6a a6b
creator a6d 19h + a64
creature 1ma a69 a6m + a63
credence a6n 8k
credential 6yg
credentials 6yg
credibility 3rm + a6o 3rk
credible 3rk a6o a6p + 3rm
credit a6q a6r a6s a6t a6u e8 a6v a6w a6x a6y a6z a70 a71 + a72
credited a73
creditor a72 + a71
credits a74
credo a75
cree a76 a77
creed a75 a78 + a79
creek 5g1 a7a
creep a4t a7b a7c a7d a4w a7e a7f a0i + a7g a50 a7h
creep_in a7i
creep_up a7j
creeping a4t + a4w
creeps a7k a7l
creepy a7m a7g + a7n a7d
cremation a7o + a7p
crematorium a7q a7r
creole a7s a7t a7u a7v a7w + a7x
creole-fish a7y
crepe a7z a80 a81 a82
crescendo a83 a84 a85
crescent a86 a87
crescent-shaped a87
crest a88 a89 a8a a8b a8c a8d 6av
crested a8e a8f a8g
cretaceous a8h a8i a8j + 70e
crew a8k a8l a8m 5pe a8n
crewman a8o a8p a8q
crib a8r a8s 9ue a8t a8u a8v a8w a8x
cricket a8y a8z a90 + a91
cricketer a91 + a90
crime a92 a93 + a94 cp a95 a96
criminal a97 a98 a94 a99 + a9a a9b a93 a92
criminality a9b + a98
criminally a9c a9d + a98 a99
criminology a9e + a9f a9g
crimp a9h a9i 3u5 a9j a9k
crimson a9l 4iy a9m 4ea a9n
crimson-purple a9o
crimson-yellow a9p
cringe a0i a9q
cripple a9r a9s a9t
crippled a9u
crippling a9v
crisis a9w a9x + a9y
crisp 7ev a9z a5z aa0 aa1 aa2 aa3 aa4 aa5 + aa6 aa7 5de
crispy aa5 + 7ev 5de
cristal j7
criterion aa8 aa9 + aaa
critic aab aac aad + aae aaf aag aah aai
critical aai aah aaj aak aae a9y aal + aad aam aac aan aao aap aaq aab a9x a9w
critically aar + aah
criticise aag aaf + aaq aam aan
criticism aan aam aaq + aah aag aai aae
criticize aag aaf + aad aac aab
critique aan aas aat
cro aau
croat aav
croatian aav aaw + aax
crocodile aay
croft aaz
cronyism ab0
crook ab1 a97 3u6 ab2
crooked ab3 9si 2hb ab4 + ab5 ab6
crop ab7 ab8 ab9 aba abb abc 7y0 5hj abd abe abf abg
crop-dusting abh
crop_out 3fa
crop_up abi
cropped abj
crore abk
cross abl abm abn abo abp abq abr abs 9zo abt abu abv abw abx aby 2yv + abz ac0 ac1 ac2 6i0 ac3
cross-banded ac4
cross-check ac5
cross-classification ac6
cross-country ac7 ac8
cross-cultural ac9 + 7of
cross-division ac6
cross-dress aca + acb
cross-dresser acb + aca
cross-examination acc + acd
cross-examiner ace + acd
cross-eye acf
cross-eyed acg
cross-fertilization ach aci + acj ack
cross-file acl
cross-index acm acn
cross-legged aco
cross-linguistic acp + acq
cross-link acr acs
cross-linkage acr + acs
cross-modal act + acu
cross-ply acv + acw
cross-pollination acx acy + acz
cross-purpose ad0
cross-question ad1 + acd
cross-questioner ace + acd
cross-refer ad2
cross-reference acm
cross-section ad3
cross-sectional ad4 ad3 + ad5 ad6
cross-shaped ad7
cross-stitch ad8 ad9
cross-town ada
cross_examine acd + acc ace
cross_off adb
cross_oneself adc
cross_out adb
cross_question acd + ad1 ace
crossbar add ade adf
crosse adg
crossed adh adi
crossfire adj adk
crossing ac1 ac0 abl abz 6i0 ac2 adl + 9zo abr abu
crossover abz adm adn ado
crossroads adp adq adr
crosstown ads ada
crossword adt
crouch adu adv 3uc
crow adw 4zw adx ady adz ae0 ae1 ae2 ae3
crow-bait ae4
crow-sized ae5
crowd ae6 5pe ae7 ae8 ae9 aea + aeb
crowd_out aec
crowd_together ae7
crowded aed
crowding aeb + aea ae8 ae7
crown aee aef aeg a8a 6ap aeh aei aej aek a8c ael aem aen aeo 9qh aep
crown-beard aeq
crowned aer aes aet
crowning aeu aev
crucial aew 16l aex + aao
crucially aey + aew
cruciate aez
crucible af0
crucifix af1 af2 + af3
crucifixion af4 af5 af6 + af3 af7
crude af8 af9 afa afb afc 4ij afd + afe aff afg
cruel 5iu + afh
cruelly afi afj + 5iu
cruelty afk afh afl
cruise afm afn afo afp afq + afr afs
cruiser aft afr afs + afn afo
cruiserweight afu
crumb afv 5or afw afx afy afz + ag0
crumble ag1 ag2 55s
crumpled 3vr
crunch 8of ag3 ag4 52n ag5 ag6 ag7
crusade 66m ag8 ag9 66q + aga agb
crusader agb aga + 66q ag9
crush 8of agc agd age agf agg 3m8 55p agh agi agj agk + agl agm
crush_out agn
crushed 5ez ago
crushing agm agp + agk
crust 7af agq agr ags + agt agu
crusty agu agt + agr 7af
crux agv agw
cry 62l agx agy agz ah0 ah1 ah2 635 4a7 ah3 64d ah4 + ah5 ah6 ah7 ah8
cry_for ah9
cry_out 64d
crying ah6 aha ahb + ah2 ah1
crypt ahc
cryptic ahd ahe ahf
cryptography 88a ahg + ahh ahi
crystal ahj ahk ahl ahm ahn aho + ahp ahq
crystalline ahr ahs aht
crystallized ahu ahv
cs ahw
cst ahx
ct 6oc ahy
cu 9n0
cub ahz ai0 ai1 ai2
cuban ai3 ai4 + ai5 ai6
cube ai7 ai8 ai9 aia 4cx aib aic + aid aie
cube-shaped aid
cubic aif aie + aig 4cx aia ai7 ai9
cubicle 4rq aih 6v1
cuckoo aii aij aik
cucumber ail aim
cucumber-shaped ain
cuddly aio + aip
cue aiq air ais 83s ait
cuff aiu aiv aiw aix
cuisine aiy
culinary aiz + aiy
cull aj0 aj1 aj2
cull_out aj3
culminate 7wq aj4 aj5 aj6 aj7 + aj8 7wj 80l aj9
culmination 80l 7wj aj9 aj8 + 7wq aj7 aj6 aj5
culpability aja + 488
culpable 488 + aja
culprit ajb
cult ajc a54 ajd aje ajf + ajg ajh
cultivar aji
cultivate ajj ajk abg 7oh + ajl zr ajm ajn ajo
cultivated ajp 7ok ajq
cultivation ajl ajr ajs ajm ajo + abg ajk 7oh
cultural ajt aju ajv ajw + ajx ajy ajz
culturally ak0 + ajt
culture ajz ak1 ajy ajx ak2 7of ajo ak3 + ajv ajw aju ak4 ajt
cultured 7ok
cum 8gs
cumbersome 2t2 ak5 + 2t8
cumin ak6 ak7
cumulative ca + c8
cunning ak8 a2l 7vr a2p ak9
cup aka akb akc akd ake akf akg akh aki akj akk + akl
cupboard 81s
cupid akm akn
cupola ako akp
curacao akq akr
curate aks
curator akt + aku akv
curb 78v akw akx aky akz al0 79m
curbing akw
cure al1 5bq al2 al3 al4 + al5 al6 al7 al8
cure-all al9
cured ala alb alc wv ald ale
curfew alf alg alh
curia ali
curing al7 + al2
curiosity alj alk + all alm
curious alm all + aln alk alo alj
curiously alp alq + alm all
curl alr als 89l alt alu alv 89m alw + alx aly alz
curl_up alw
curled am0
curling aly am0 + alu
curly alx + alr am1
curly-coated am2
curly-haired am2
curly-heads am3
currency am4 am5 am6 + am7
current am8 am9 ama am7 + am4
currently amb + am7
curriculum amc + amd
curry ame amf amg amh + ami
curry_favor 9yn
curry_favour 9yn
curse amj 8ys amk aml 35p amm amn amo amp
cursed amq amr
cursor ams
curt aa1 amt + 4d
curtail akz 7xx + amu
curtain amv amw amx
curtain_off amy
curvature amz an0 an1 + 210 ab2
curve 3uf 3u1 an0 an2 an3 alt an4 210 ab2 an5 + an6 an1
curved an7
curving an7
cushion an8 an9 ana 5ld + anb anc
cusp and ane anf + ang
custard anh
custard-like ani + anh
custodial anj + ank anl
custodian ank + anj anm
custody ann anl ano + anj
custom anp anq anr ans ant + cu anu
custom-built anv anw
custom-made anv ant
custom-make anx
customarily any + cu
customary anu cu + anr anp
customer 7w8
customize anz anx
customs ans
cut ao0 ao1 ao2 8az ao3 ao4 ao5 ao6 ao7 ao8 ao9 aoa aob aoc aod aoe aof aog aoh aoi aoj aok aol aom aon aoo 5bt aop 9ga aoq aor aos aot aou aov aow aox aoy aoz ap0 ap1 ap2 ap3 ap4 ap5 ap6 ap7 ap8 5sn ap9 apa apb apc an4 apd ape apf apg aph api apj apk apl apm apn apo app apq apr aps + apt apu apv apw 6ku
cut-in apx apy
cut-price 3a9
cut-rate 3a9
cut-up apz
cut_across aq0 9zo aq1
cut_away aq2 aq3
cut_back akz 5bt 7y0 aq4 + aq5
cut_corners aq6
cut_down 5bt aq7 aq8 aq9 aqa aqb
cut_in aqc aqd 3af aqe aqf
cut_into aqg
cut_off aom 56q 7ha 1h1 568 aqh
cut_out aqi aqj aq7 aqk aql aqh + aqm
cut_short 7xx 567 aqn aqo
cut_through 9zo
cut_to aqp
cut_up aqq 8p9 aqr 6kp
cutback aq5 + 5bt
cute aqs ak9 + aqt
cutler aqu
cutoff aqv aqw aqx
cutter apw aqy aqz apv 6ks ar0 + aov
cutthroat ar1 ar2
cutting ao0 ao1 ao2 apu apt 6ku ao7 7yb ar3 ar4 4ah ar5 ar6 + ap9 aoz aov apc aop aoo aow
cutting-edge ar7
cyanide ar8 ar9
cyber-terrorism ara + arb
cyber-terrorist arb + ara
cyberspace arc
cyborg ard
cycle 3z5 are arf arg arh a16 ari arj 3z6 ark arl + 3z7 arm arn aro
cycle_on arp
cyclic arn arq arr ars arm + arh arf art aru
cyclical arn + arf
cycling aro + 3z6 arj
cyclist 3z7 + 3z5 3z6
cyclone arv arw + arx ary
cyclops arz as0 + as1
cylinder as2 as3 as4 as5 + as6
cylindrical as6 + as7
cylindrical-stemmed as8
cynical as9 + asa
cynicism asb
cypress asc asd
cypriot ase asf + asg
cyril ash
cyrillic asi asj
cystic ask asl + asm asn
czar aso asp + asq
czech asr ass ast asu + asv
czechoslovak ass
da asw
dab asx asy asz at0
dabbled at1
dad at2
dada at3 at2
daddy at2
daft 342 + a5h
dag at4 at5
dagger at6 at7
dagger-like at8
dah at9
dahl ata atb
daily atc atd ate 6o0 atf + atg
dairy ath
dais ati
daisy atj
daisy-bush atk
daisy-chain atl
dakota atm atn ato
dal atp
dale atq
dam atr ats att atu
dam_up atu
damage atv atw atx aty atz au0 au1
damaged au2 au3
damages 1eh
damaging au4 au5
dame 43q au6
damn au7 amn 16j au8 487 + au9 aua aub
damned auc aud 487 amr
damning au9
damp aue 53z auf aug auh aui + auj auk aul
dampen 53z aum aun auf auo aup auh + auq aur
dampening aur + aum
damper aul auk auj + aug auh auf 53z
dance aus aut auu auv auw aux auy + auz av0
dancer av0 auz + aux auw
dancing aus + auw
dancing-master av1
dandy av2 3ng 362 + av3
dane av4
danger av5 av6 av7 av8 + av9
dangerous av9 ava + av8 av6 avb
dangerously avc + av9
dangling avd + ave
daniel avf avg avh
danish avi avj avk + avl
daphne avm avn
dapper avo + avp
dare avq avr avs avt + 4mr
daredevil avu avv
daring 4mr avq 2m6 2ql + avt avr
dark avw avx avy avz aw0 aw1 aw2 aw3 aw4 4gy 46g aw5 aw6 aw7 aw8 + aw9
dark-blue awa
dark-brown 5gw
dark-coated awb
dark-colored awc
dark-coloured awc
dark-gray awd
dark-green awe
dark-grey awd
dark-haired 46p awb
dark-skinned awf
dark-spotted awg
darkened awh awi
darkly awj awk + aw1 aw5
darkness awl aw9 avw avx avy avz + aw3 aw2 aw8 aw7 aw4 aw1 46g
darling awm awn 3t1
darn awo au7 awp + awq awr
dart aws awt awu awv aww awx + awy
darts awz
das 90n
dash ax0 4nf ax1 at9 ax2 ax3 ax4 ax5 a46 ax6 awv ax7
dash-pot ax8
dash_down ax9
dash_off ax9 axa
dashboard axb axc
dashed axd
dashing avo axe
dat axf
data axg
data-based axh
database axi
date axj 1wp axk axl axm axn axo axp axq axr axs axt + axu
date-mark axv
date_back axw
date_from axw
date_stamp axr
dated axx
dateline axy axz axv
dating axu + axp
daughter ay0 + ay1
daunting ay2
dauphin ay3
davenport ay4 ay5 ay6
daw ay7
dawn ay8 2ng ay9 aya 7vy ayb
day ayc ayd atg aye ayf ayg ayh ayi ayj ayk + atf
day-old ayl
daybreak 2ng
daylight aym ayf
daylong ayn ayo
days ayp
daytime ayf
daze ayq ayr ays ayt
dazed ayu ayv
dazzle ayw ayx ayt
dazzled ayy ayz
dazzling 4a5 az0
db az1 az2
dc az3 az4
dd az5
ddt az6
de-access az7
de-emphasise az8
de-emphasize az8
de-energize az9
de-escalate aza azb + azc
de-escalation azc + azb aza
de-ice azd
dea aze
deacon azf azg
dead azh azi azj azk 4y 4g azl azm azn azo azp azq azr azs azt azu azv 3mt azw azx azy + azz b00 b01
dead-end b02
dead-on b03
deadline b04
deadlock b05
deadlocked b06
deadly b07 b08 b09 b0a b0b b0c b0d b0e + azk b0f
deadpan b0g b0h
deaf b0i b0j b0k b0l + b0m
deaf-aid b0n
deaf-mute b0o b0p + b0q
deafening b0r
deal b0s b0t b0u 3a3 b0v b0w 3g4 b0x b0y 98d l0 b0z mt b10 b11 b12 b13 9dx 6jt b14 b15 6g2 + b16 b17 b18 b19 b1a b1b b1c b1d b1e
deal_out mt
dealer b18 b1b b1a b17 b16 + b1f b13 b0z b11 b10
dealership b1f + b17 b18
dealing b1d b19 + b15 b14 6jt b0z
dealings b19 b1e b1c + 6jt b0z b15 b14
dean b1g b1h b1i b1j + b1k
deanery b1k b1l
dear 3t0 b1m b1n tm b1o 9tv 3t1 b1p + 9u3
dearly b1n tm b1q + 9tv 3t1 b1p
dearly-won 9tw
dearth b1r b1s
death b1t b1u b1v b1w b1x b1y b1z b20 + b0d 7g5 b21 b22
death-roll b23
deathbed b24 b25
deathly b26 b27 b28 b0d + b1t
deb b29
debacle b2a b2b b2c
debatable b2d 237 b2e + b2f 238
debate b2g 23f b2h b2f 238 98g + 23d 237 b2d
debilitating b2i
debit b2j b2k
debris b2l
debt b2m b2n b2o
debtor b2p
debut b2q b2r b2s b2t b2u
dec b2v b2w
decade b2x b2y
decadence b2z + b30
decadent b31 b30 b32 + ag2 b2z
decapitated 3qn
decathlon b33
decay b34 b35 b36 b37 b38 ag2 b39 b3a + b31
decayed b3b
deceased b3c 2bk
deceit b3d b3e b3f
deceive 3xj b3g + b3h b3i b3d 78k b3f
deceleration b3j b3k b3l + b3m b3n
december b2w
decency b3o b3p + b3q b3r b3s
decent b3s b3t 8q b3r b3u b3q b3v + b3o b3p
decentralization b3w b3x + b3y
decentralized b3z
deception b3d b40 b3f + b3g 3xj
deceptive b3i b3h + b3g 3xj b41
deceptively b42 + b3h
decide b43 b44 b45 b46 + b47 8xa b48 b49
decided b4a
decidedly b4b + b4a
deciding b48 b4c + b44 b43
deciduous b4d b4e
decimal b4f b4g b4h + b4i b4j
decipher b4k b4l + b4m b4n b4o
decision 8xa b4p 8xd b4q b4r + b43
decisive b49 b47 a9y b4s + b46 8xi b44 b43 b4p
decisively b4t b4u b4v + b49 b47 b4s
deck b4w b4x b4y b4z b50 b51 p2
deck-house b52
deck_out 2l1
deck_up 2l1
decker b53 b54
declaration b55 b56 b57 1nq 9g6 b58 + b59 1nl b5a b5b
declare b59 b5c b5b b5d 1nl b5e b5a b5f + 2do b55 ua b58 1nq 9gq 9g6
declare_oneself b5g
declared b5h b5i
declassified b5j
decline b5k b35 b5l b5m b5n b5o b5p b5q b5r 9r0 b5s + b5t b5u b5v b5w
deco b5x
decode b4l + b4m
decoding b4m + b4l
decomposition b5y b34 55v b5z b60 + b61 b62 55o
decompression b63 b64 + b65 b66
decor b67 + p0 b68
decorate b68 p0 b69 p2 + 9tc b67 b6a b6b b6c b6d
decorated p5
decoration b6b b6a b6d + p2 p0 b68 b69
decorative 9tc + p2 p0 b68 b6e
decorator b6c b6f + p0
decorum b6g + 3o5 b6h
decoy 30v b6i b6j
decrease b6k b6l b6m b6n b6o b6p
decreased b6q
decreasing b6r b6s
decree b6t b6u b6v
decreed 1wk
decrepit b6w b6x
decry 8yh
dedicate b6y 8lp b6z b70 + b71 8lx b72 176 b73
dedicated b74 979
dedication 176 b72 b73 8lx b71 + 8lp b6z b70 b6y
deduct b75 b76 b77 + b78 b79 b7a
deductible b7b b7c b7a + b77
deduction b79 b7d b78 b7e b7f b7g + b76 b75 b7h
deed fu b7i
deed_over b7j
deeds b7k
deem b7l
deep b7m b7n b7o b7p b7q b7r b7s b7t b7u b7v b7w b7x ahf b7y b7z b80 3f8 b81 b82 b83 b84 + b85 b86 b87
deep-chested b88
deep-dye b89
deep-eyed b8a
deep-freeze b8b + b8c
deep-fried b8d
deep-fry b8e
deep-laid b8f
deep-mined b8g
deep-pink b8h
deep-rooted b8i
deep-sea b8j
deep-seated b8i
deep-set b8k
deep-six b8l b8m
deep-water b8n
deep-yellow b8o
deep_freeze b8c + b8b
deepen b8p 8tc 72i b8q + b8r
deepening b8r b8s + b8q
deeply b8t b7r + b7q b7p
deer b8u
defamation b8v b8w + b8x
default b8y b8z b90 b91 b92 + b93
default_on b92
defeat b94 b95 b96 b97 + b98
defeated b99 b9a b9b
defect b9c b9d b9e b9f b9g + 1tm k b9h
defection k 1tm + b9g
defective b9i b9j 2yn + b9k
defector b9h + b9g
defence b9l b9m b9n b9o b9p b9q b9r b9s b9t b9u b9v + b9w b9x b9y b9z
defend b9w ba0 b9y b9z 71g ba1 b9x + ba2 b9q ba3 ba4 ba5 b9t b9u ba6 b9s
defendant ba6 + b9x
defender ba2 ba7 + 71g b9z b9w
defending ba8
defense b9l b9m b9n b9o b9p b9q b9r b9s b9t ba9 b9u b9v
defenseless baa bab bac bad + bae
defensive baf ba5 ba4 + b9z b9y ba1 ba0
defensively bag bah + ba5 ba4
defer 7f bai + baj bak bal
deference bam 8s3 bak + baj 7f
defiance ban bao bap + baq avr
defiant baq + bar bap bao ban
defiantly bas + baq
deficiency bat bau + bav baw bax
deficient baw bav bax + bat bau
deficit bay baz bb0 bb1
define bb2 bb3 bb4 bb5 bb6 + bb7 bb8 bb9
defined bba bbb
defining bb9 + bb6
definite bbc bbd + bbe
definitely b4b
definition bb8 bb7 + bb6 bb2
definitive bbf bbg 2om
deflated bbh
deflation bbi bbj bbk + bbl bbm bbn bbo bbp bbq
deflationary bbo + bbj
deflect 4d2 bbr bbs 3ub 2r9 + bbt bbu bbv
deflection bbu 3ui bbw bbx bby + 3ub bbs
deforestation bbz bc0 + bc1
deformation bc2 bc3 bc4 + bc5 bc6 3u7 bc7 bc8 72o bc9
deformed bca + bcb bcc
defraud 8uu + bcd
defray bce + bcf
deft bcg + la
deftly bch bci + bcg
defunct bcj bck + bcl
defuse bcm + bcn
defusing bcn + bcm
defy avr bar bco + bap baq
degas bcp bcq
degenerate bcr bcs bct + bcu b2z bcv
degeneration bcw bcv b2z + bcs
degenerative bcu + bcs
degradation bcx bcy + bcz bd0
degrade bd0 bd1 bcz + bcy bcx
degraded bct bd2
degrading bd3 9sr
degree bd4 bd5 bd6 bd7 bd8 bd9 bda
dehydrated bdb bdc
dehydration bdd bde bdf + bdg bdh bdi
deity bdj + bdk
dejected bdl
delaware bdm bdn bdo bdp bdq
delay bdr bds bdt bdu 795 bdv
delayed bdw
delegate bdx 2e8 bdy + bdz be0 8lf
delegation bdz 8lf + bdy 2e8
delete 4hf be1 67m + be2 aoc
deletion be2 aoc be3 be4 + 4hf 67m
delft be5
deli be6
deliberate b2f 98g 61p 6gl be7 + be8 be9 rr bea beb
deliberately bec bed + 61p 6gl
deliberation bea beb 61o rr be9 + 98g b2f
delicacy bee bef beg beh bei bej bek
delicate bel bem ben beo bep beq ber
delicately bes + bel
delicious bet beu bev
delight bew bex bey bez bf0
delighted 6dk bf1
delightful beu
delinquency bf2 bf3 bf4 + bf5
delinquent bf6 bf7 bf5 bf8 + bf3
delirious bf9 bfa + a55
delirium bfb a55 + bfa bf9
deliver 3kn bfc bfd bfe bff bfg bfh 6u6 bfi bfj bfk bfl + bfm bfn bfo bfp 5ct bfq bfr bfs 7i8
deliverance bfs + bfk
delivery bfs bfq bfm bft 5ct bfn bfu + bfk bfh 3kn bff bfc
dell bfv
delta bfw bfx bfy
deluge bfz bg0 bg1 bg2 bg3 bg4
delusion bg5 bg6 bg7 + b3g bg8
delusional bg8 + bg7 bg6
deluxe bg9 bga
delve aqg
demand bgb bgc bgd bge bgf bgg bgh bgi bgj bgk 2b8 + bgl
demanding bgm
demarcation 9hc bgn + bgo bgp
demeaning bgq
demeanor 3qk
dementia bgr
demi-glaze bgs
demise b1z bgt
demo bgu bgv
demobilization bgw + bgx bgy
democracy bgz bh0 8ml + bh1 bh2 bh3 bh4 bh5
democrat bh6 bh7
democratic bh1 bh5 bh4 + bgz 8ml bh6 bh0
democratically bh8 + bh1
democratization bh9
demographic bha bhb + bhc
demography bhc + bhd
demolish bhe 9bz bhf bhg + bhh bhi bhj
demolished bhk
demolishing bhj + bhf
demolition bhh bhi + bhe bhf
demon bhl bhm bhn + bho bhp bhq
demon-ridden bhr
demonic bhq + bhm
demonstrate bhs 2km bgv bht + bhu bgu bhv bhw bhx bhy
demonstrated bhz
demonstration bhv bhx bi0 bgu bi1 + bgv bht
demonstrator bhy bi2 bhw + bht bgv
demoralized bi3
demotion bi4 + 54v
den bi5 bi6 bi7 bi8
dengue bi9
denial b9n bia bib bic bid + bie bif big bih
denim bii bij
denomination 1v7 bik bil + bim
denominational bin bio bip + bik bil
denominator biq
denote bir bis 1nj + bit biu biv biw
denounce bix 3xh biy 51n + biz bj0
dense bj1 bj2 bj3 bj4 + bj5 8w4 bj6
densely bj7 bj8 + bj3
density bj5 8w4 + bj4 bj1 bj2
dent bj9 bja bjb bjc
dental bjd bje bjf + bjg bjh
dented 3vr
dentist bji
dentistry bjh
denunciation biz
deny bih bjj bjk bie bjl big bif + bjm bic b9n bib bia
depart bjn bjo bjp bjq bjr bjs + bjt bju bjv bjw
departed b3c 2bk 5yy
department bjx bjy bjz + bk0
departmental bk0 + bjz bjy
departure bju bjt bjw + bjq bjo bjn bjs
depend 36s bk1 + bk2 bk3
depend_on bk4 bk5 bk6
depend_upon bk4 bk6
dependable bk7 bk8 bk9 bka + bkb
dependence bk2 kf + bkc bkd
dependency 8dn bk2 kf + bke bkc 36s bkd
dependent bkf bkc bkg bkd bk3 bke bkh + bk2 kf bk1 8dn
depict bki bkj bkk + 74s bkl bkm bkn bko bkp bkq
depicted bkr
depicting bkp + bkk bkj
depiction bkm bks bkp 74s + bkj bkk bki
depleted bkt
depletion bku bkv + 9bx
deplorable bkw bkx a99
deplore bky bkz
deploy bl0 bl1 + bl2
deployment bl2 + bl1 bl0
deport bl3 bfj f8 + bl4 bl5 bl6 3qk
deportation bl6 bl5 + bl3
depose bl7 bl8 + bl9 bla blb
deposit blc bld ble blf blg blh bli blj blk bll blm 36w + bln
depositary bld
deposition blb blc bla blk + bl8 blm bl7
depository bld
depot blo blp
deprecating blq
depreciation blr bls blt + blu blv blw
depress blx bly blz 6nf bm0 + bm1 bm2 bm3 bm4 bm5
depressed 4gx bm6 bm7
depressing bm8
depression bm1 bm9 bma bmb bmc bmd bme bmf bmg bmh + bly
depressive bmi
deprivation bmj bmk bml + bmm bmn bmo
deprive bmo bmn bmm + bml bmj
deprived bmp
depth bmq bmr bms b87 bmt
depths bmu
deputy bmv bmw bmx bmy + bmz bn0
derail bn1 bn2 + bn3
derailment bn3 + bn2 bn1
deranged a5a
derby 4xu
deregulate bn4 + bn5
deregulation bn5 + bn4
derelict bn6 bn7 5f8 bf8 n b6x
dereliction bn8 bf3
derision bn9 bna + bnb
derivation bnc bnd bne 1j2 bnf bng bnh bni + 8ha b75 bnj bnk
derivative bnl bnm bnn bno bnp + 8ha bnj bnk
derive bnk bnj b75 bnq 8ha + bnp bnh bni bng bnf 1j2
derived bnr
deriving bng + bnj
dermatology bns + bnt bnu
derogatory bnv + bnw
derrick bnx bny
des bnz bo0
desalination bo1 + bo2
descend bo3 8hy bo4 8ha + bo5 bo6 bo7 1j3 bo8
descendant bo8 bo5 bo9 + 8ha 8hy
descendants boa
descending bob
descent boc bod bo6 1j3 b5k bo7 + 8hy 8ha
describe boe bki br bof + bog boh
described boi
description boj bog bok + br bki
descriptive bol boh + br
desecration 494 + bom
desegregation bon + boo
desert bop boq f bor b9g + k bos b9h l
deserted n
desertification bot
desertion k l + f b9g
deserve bou
deserved bov
deserving bow + box
design boy boz bp0 8vo bp1 4ht 10l bp2 bp3 bp4 bp5 bp6 bp7 bp8 + 220 bp9 bpa
designate bpb bim bpc bpd 2e8 bpe + bpf 1v7 bpg 1wl
designation 1wl bpg 1v7 + 2e8 bim
designed bph
designer 220 bp9 bpa bpi bpj + bp5 bp4 bp7
designing boy bpk + bp5 bp4
desirable bpl bpm + bpn bpo
desire bpp bpq bpr bps bpt bpu + bpv
desired bpw
desist 5n
desk bpx
desk-bound bpy
desktop 2x0 bpz
desolate bq0 bq1 f bq2 39m + bq3 4ai bq4 bq5
despair bq6 bq7 bq8 + bq9
desperate bq9 bqa bqb bqc bqd bqe bqf + bq8
desperately bqg bqh + bqd bqc
desperation bqi bq7 + bq8
despicable bqj + 3ds
despise bqk + bql
despised bqm
despite bqn 9ds
despondent bqo + bqp bqq
dessert bqr
destabilise bqs bqt + bqu
destabilization bqu bqv + bqt bqs
destabilize bqs bqt + bqv bqu
destination bqw kr bqx + bpc bpb
destined 4vw 4vu
destiny bqy bqz 7mo
destitute 3c3 br0
destroy bhe br1 br2 br3 + br4 bhi br5 br6 br7 br8
destroyed br9 bra
destroyer br7 br6 + br3 br1
destruction br5 bhi b1y + br3 br1
destructive br8 + br3 brb
destructive-metabolic brc
detached brd bre brf brg brh bri
detachment brj 56x brk brl brm + brn 8hl bro
detail brp brq 9f2 brr brs brt bru + brv
detailed brw
detailing brv + bru
details brx
detain bdt bdu 923 + ano bry brz
detainee brz + 923
detect bs0 + 6qn bs1 bs2 bs3
detectable bs4 bs5
detected bs6 bs7
detecting bs3 + bs0
detection 6qn bs3 bs8 bs9 + bs0
detective bsa bsb
detector bs2 bs1 bsc + bs0
detention bry ano + 923
deter bsd bse + bsf bsg 32g bsh
detergent bsi bsj bsk + bsl bsm
deteriorate bcs bsn + bso b5t
deterioration b5t bso + bsn bcs
determinant bsp bsq bsr b4c + bss bb3 b43
determination bst 8xa bsu 8xd bsv + 2a6 2a7 bsw bsx bsy b43
determine b43 bsy bss bsw 2a7 2a6 bb3 bsx + b4c 8xd 8xa bsp bst bsz bt0
determined bt1 8uf bt2 bt3 bt4
determining b4c
deterrence bsh bsg bt5 + bsf bse bsd
deterrent 32g bsf + bse bt5 bsh bsd
detonate 4ga 4gc + bt6 bt7 6aq 4gg
detonation bt7 4gg + 4ga 4gc
detonator 6aq + 4ga
detour bt8 bt9
detract bta + btb btc btd
detriment bte + au5
detrimental au5 + bte
deuce btf btg bth bti
deuce-ace btj
devaluation btk btl + btm blv btn
devalue btn blv btm + btl btk
devalued bd2
devastate bq1 bto + bq4 bq3 btp br5 btq
devastating agp btr bts
devastation br5 btp bq3 btq bq4 + bq1 bto
develop ep btt btu 53r 5mf btv er btw btx bty btz bu0 bu1 bu2 bu3 bu4 bu5 bu6 bu7 bu8 241 + bu9 bua bub buc bud bue buf bug buh bui
developed buj buk bul
developer bui bud + bu8 5mf
developing buh bum + bu8
development bue buc bun bua bub buh bu9 buf bug + bu6 btw 5mf 53r bu8 buo btt ep btx bu3 bu2
developmental buo + bu9
deviant bcr bup + bjs 1l buq
deviate bcr bur bus bjs bup + bbu bjw but buu buq 1l
deviation buq bbu buu but bjw + bjs bus bur
device buv buw bux buy buz
devices bv0
devil btg bhl bhm bv1 bv2 bv3 1nx + bv4 bv5 bhq bv6
devil-worship bv7
devious bv8 bv9 bva + bvb ab6
devise bvc bvd bve bvf bvg + bvh bvi bvj bvk
devising bvi + bvf bve
devoid 3c3
devolution bvl bcv + bvm
devon bvn bvo
devote bvp 8lp bvq + bvr bvs 5ku
devoted bvt bvu + bvv
devotee 5ku + 8lp
devotion bvw bvs bvr bvv + 8lp
devotional bvx bvy
devour bvz 9bz bw0 bw1 + bw2
devout bw3 b1p + bw4
dew bw5 + bw6
dexter bw7
dg bw8
dharma bw9
dia bwa
diabetes bwb + bwc bwd
diabetic bwe bwd bwc + bwb
diagnose bwf bwg + bwh
diagnosing bwh + bwg bwf
diagnosis bwh + bwi bwg bwf
diagnostic bwi bwj + bwh
diagnostics bwk + bwl
diagonal bwm bwn bwo 3yn bwp bwq bwr + bws
diagonally bwt + bwr
diagram bwu bwv + bww bwx
dial bwy bwz bx0 bx1 bx2 bx3
dialect 7y + bx4
dialog bx5 bx6 bx7
dialogue bx5 bx6 bx7 bx8
dialysis bx9 + bxa
diameter bxb bxc + bxd
diamond bxe bxf bxg bxh bxi ja
diaper bxj bxk
diarrhea bxl + bxm
diarrhoea bxl + bxm
diary bxn bxo + bxp
diaspora bxq bxr bxs
dice bxt bxu aic + bxv
dicey 71q
dichotomy bxw + bxx bxy
dick 87c bxz
dickens btg by0 + by1
dickey by2 by3 by4
dickey-bird by5
dickey-seat by3
dickie by2 by3
dickie-seat by3
dictate by6 by7 by8 by9 bya + byb byc byd 2oh 3zc bye
dictated bt3
dictator bye 2oh byb + 2oj byf 2ok bya by9 by8
dictatorial byf 2oi 2oj + bye
dictatorship 2ok + bye
dictionary byg
die bxt byh byi 7g5 b22 byj 53v 3o3 byk byl bym byn byo b21 + b1u b1w b20 b1v b1x b1t b1z b1y
die-cast byp
die-hard byq
die_away p
die_back byr + bys
die_down byr byt
die_hard byu + byv
die_off byw
die_out byw byl
diehard byv + byu
diesel byx byy
diesel-electric byz
diesel-hydraulic bz0
diet bz1 bz2 bz3 bz4 bz5 bz6 + bz7 bz8 bz9 bza
dietary bza bz7 + bz6 bz5 bz3 bz2 bz1
dieter bz9 + bz5 bz6
differ bzb bzc + 92t bzd bze bzf bzg bzh
difference bzh 92t bjw bzi bzj + bzk bzg bzl bzm bzn bzo bzc bzb
different bzg bzf bze bzd + bzh bzc
differential bzp bzq bnl bzk bzr + bzj bzh bzs
differentiate bzo bzn bzt bzu bzm bzl + bzj bjw bzh bzv bzw bzs bzx
differentiated bzy bzz
differentiation bzs bzv bzw + bzu bzl bzm bzo bzn
differently c00 + bzf
difficult c01 c02 + c03
difficulty c04 c03 c05 c06
diffraction c07 + c08
diffuse 5e1 c09 c0a c0b c0c c0d + c0e c0f c0g c0h c0i
diffusion c0f c0j c0k c0l + c0a c09 5e1
dig c0m c0n c0o 38x c0p 1x8 aqg c0q c0r c0s c0t c0u c0v + c0w c0x
dig_in c0y c0z
dig_into c10
dig_out c0q c11 c0u
dig_up c12 c0u
digest 8qj c13 8vx c14 c15 c16 c17 c18 1o c19 + c1a c1b c1c c1d c1e c1f
digestion c1d c1e c1c + c18 c19 c16
digestive c1g c1b + c19 c15 c1e
digger c0w c0x + c0q aqg
digging c0m + aqg
digit c1h c1i c1j + c1k c1l
digital c1m c1k c1n + c1h c1i
digitally c1o c1p + c1n c1k
dignified c1q c1r
dignity c1s c1t c1u + c1v
digs c1w c1x
dike ats 5w7 c1y
dilapidated 5f8
dilemma c1z
diligence 1vw c20 c21 + c22 c23
diligent c23 c22 + c20
diligently c24 + c23
dill c25 c26
dilute aoo c27 c28 + c29 c2a c2b
diluted c28
dilution c2a c29 + c27 aoo
dim c2c c2d 4bl 4io c2e c2f c2g 46h c2h bj3 + c2i c2j c2k
dim-sighted c2l
dime c2m c2n
dimension c2o c2p 2ln c2q c2r c2s
dimensional c2t c2u + c2v c2o
diminish b6o c2w + b5l
diminished c2x c2y c2z c30
diminishing c31
diminutive c32 37r + c33
dimly c34 c35 c36 + c2h c2g
dimmed c2f
din 8mo 48z c37 4qt
dinar c38 c39 c3a c3b c3c c3d c3e c3f c3g
dine c3h c3i + c3j c3k c3l c3m c3n c3o
dine_in c3p
dine_out c3q
diner c3n c3m c3l + c3i c3h
ding bj9 c3r c3s
ding-dong c3t
dinghy c3u
dingy 4gy c3v c3w + c3x
dining c3o + c3h
dining-hall c3y
dining-room c3z
dink c40 c41
dinner c3k c3j + c3i c3h
dinosaur c42
diocesan c43 c44 + 44g
diocese 44g + c44
diode c45 c46
dioxide c47
dioxin c48
dip c49 c4a c4b c4c c4d c4e c4f c4g c4h c4i c4j c4k c4l c4m c4n c4o c4p c4q c4r c4s c4t c2e c4u + c4v
dip_into c4w
diploma c4x
diplomacy bef c4y c4z + c50 c51 c52
diplomat c52 c53 + c50
diplomatic c50 c51 + bef c4z
diplomatically c54 + c50
dipped c55
dire bqb 2st
direct c56 10q c57 c58 kz 10t 10u c59 901 903 c5a c5b c5c c5d c5e c5f c5g c5h c5i c5j c5k c5l c5m c5n + c5o c5p c5q 905 c5r 682 c5s
directed c5t c5u
directing c5o
direction c5v c5w c5x 6wz 9v6 757 c5y c5z c60
directional c61 c62 c5o + c63 c60 c5v
directive c5p c5o + c57 c64 c5c c56
directly c5j c65 c66 c67 + c5d c5f c5m
director c5r 905 c5q c68 c69 + c6a c5c 901 c59
directorate c6b
directory c6c c6d
dirk c6e
dirt c6f c6g c6h a3u c6i + c6j c6k
dirty c6l c6k c6m c6j c6n c6o c6p c6q c3w c6r c6s c6t 78q + c6u c6g c6v c6w c6x
dirty-faced c6y
dirty-minded c6z
disability c70 + c71
disable c72 c73 + c70
disabled c74 c71 + c70
disabling c75 a9v
disadvantage c76 c77 + c78
disadvantaged bmp
disaffected c79
disagree bzb c7a + c7b c7c
disagree_with c7d
disagreement c7e c7c c7b + bzb
disambiguation c7f + c7g
disappear c7h c7i c7j c7k + c7l c7m c7n
disappearance c7l c7m c7n c7o + c7h c7i c7k
disappearing c7l + c7h
disappoint c7p + c7q c7r
disappointed b9b
disappointing c7s
disappointment c7r c7q + c7p
disapproval c7t c7u c7v c7w + c7x c7y
disapprove c7y c7x + c7w c7t
disarm c7z c80 c81 + c82 c83
disarmament c82 + c80 c7z
disarming c82 c84 + c80 c7z
disarray c85 93x c86
disaster c87 61a 6p9 + 46l
disastrous 46l + 61a
disband c88 c89 + c8a
disbelief c8b c8c
disbursement c8d c8e + c8f
disc c8g c8h c8i c8j
disc-jockey c8k
disc-shaped c8l
discard c8m c8n c8o 6ne
discarded 6nd
discern c8p + c8q c8r c8s c8t
discernible c8s c8r c8q + c8p
discerning c8u c8v 1xc c8w
discharge c8x c8y c8z c90 c91 c92 20x c93 c94 c95 c96 f7 c97 c98 c99 c9a c9b c9c 8rc c9d
discharged c9e
disciple lr + c9f
disciplinary c9g c9h 9r8 + c9i c9j 9ra c9k
discipline c9k 9ra c9j c9i c9l 9r1 79k + 9r8 c9h c9g
disciplined c9m c9n
disclaimer c9o c9p + c9q c9r
disclose 547 c9s + c9t
disclosed c9u
disclosure c9t + 547
disco c9v c9w c9x
discography c9y
discomfort c9z ca0
disconcerting ca1
disconnect ca2 ca3 ca4 + ca5
disconnected ca6 ca7 941 ca8 4a + ca9
discontent caa cab cac
discontinue 53s 6tz cad + cae
discontinued caf
discord cag cah cai caj c7a + cak cal
discount b7d b7f cam can 5ij cao + cap
discourage bse caq car + cas cat
discouraged cau bi3
discouraging cav caw
discourse cax cay caz cb0 9jh cb1
discover cb2 cb3 boe 547 cb4 cb5 bs0 2jp + cb6 578 cb7 cb8 cb9
discovered 2a9
discoverer cb9 cb8 + bs0 cb4
discovery cb7 578 cb6 cba + 2jp bs0 cb5 cb4 cb3 cb2 547
discredit cbb cbc cbd cbe
discredited cbf au3
discreet cbg 7mh c8w + bef cbh
discreetly cbi + cbg
discrepancy c7e cbj + cbk cbl cbm
discrete cbn + cbo
discretion cbp cbq cbh bej cbr + cbs
discretionary cbs cbt + cbr cbq
discriminate cbu cbv cbw cbx + cby cbz bzx cc0 cc1 cc2 cc3
discriminating cc4 ip
discrimination cc3 cbz + cbw cbv cbu
discriminatory cc2 cc1 cby cc0 + cbw cbv cbu
discus cc5 cc6
discuss cc7 cb1 + cc8 cc9 cax
discussion cc8 cax + cc7 cb1
disdain cca 9ds ccb bqk
disease ccc
diseased ccd
disenchanted cce
disenchantment ccf + ccg
disenfranchised cch
disengagement cci brj + ccj cck
disfigured ccl
disgrace ccm cbe bcz ccn
disgraced cbf
disgraceful 46f cco + ccp
disgruntled ccq
disguise 65z ccr 662 ccs
disguised 7yi
disgust cct 7k3 ccu
disgusted ccv
disgusting ccw + ccx
dish 2zg ccy ccz cd0 3nm cd1 cd2 cd3 + cd4
dish-shaped cd5
dish_out cd3 mt
dish_up cd3
disheartening cd6
dished cd5
dishonest cd7 595
dishonesty cd8 cd9
dishwasher cda cdb
disillusioned cdc
disillusionment ccf + ccg
disinformation cdd
disingenuous 287 + cde
disintegrate cdf b39 cdg + cdh b60 cdi b37
disintegration 1ng cdi b37 b60 cdj + cdf cdg b39
disjointed cdk 941 cdl + cdm
disk c8g c8h c8i c8j cdn + cdo
disk-jockey c8k
disk-shaped c8l
dislike c7u cdp cdq
disliked cdr
dislocated cdl
dislocation 55x cds cdt + cdu cdv
dislodge cdw 5oz cdx + cdy
dismal 4gy
dismantle cdz 55f ce0 + ce1
dismantled bhk
dismantling ce1 + 55f
dismay 134 cat 136 6nf
dismayed 1tx
dismiss ce2 5ij ce3 ce4 673 ce5 + ce6 ce7 ce8 ce9 cea c8y
dismissal c8y ce9 ceb ce7 + 673 ce4 ce3
dismissed c9e
dismissive ce8 ce6 + ce3 5ij
disobedience cec ced + cee cef ceg
disorder ceh cei cej c86 cek
disorderly cel cem 73s + cen c85 cei
disorganized ceo
disoriented 942 15f
disparaging bnv
disparate cep ceq + cer ces
disparity ces + ceq cep
dispatch cet ceu cev 8ni cew cex 8rc 5p6 cey + cez
dispatcher cf0 cez + cex
dispel 77j 56w
dispensation cf1 cf2 cf3 + mt ms cf4
dispense ms mt cf4 + cf5 cf3 cf1 cf6 cf7 cf2
dispense_with cf8 cf9 cfa
dispensed cfb
dispersal c0f + 5e1
disperse 56o 5e1 cfc cfd cfe 56w + c0e c0f cff
dispersed cfg
dispersion c0f cfh cff + 56w 5e1 cfe
displace cfi cfj cfk 673
displacement cfl cfm cfn cfo cfp cfq cfr
display cfs cft cfu cfv cfw cfx cfy cfz
displeased cg0
displeasure cg1 + cg2
disposable cg3 cg4 cg5
disposal cg6 n2 cg7 cg8 + 6ne
dispose cg9 cga cgb 6ne cgc + cgd cg6
dispose_of cge
disposed 1z6 cgf
disposition cg6 cgg cgh cgd + cgc 6ne cga
dispossessed cgi
disproportionate cgj cgk
disproportionately cgl cgm + cgk cgj
disprove cgn + cgo
dispute cgp 92t 70r cgq + 8g2 23c b2g cgr
disputed cgs
disqualification cgt cgu + cgv cgw
disqualified cgx cgy
disqualify cgw cgv + cgu cgt
disregard cgz ch0 ch1 5ij aou
disregarded ch2
disregarding ch3
disrepair ch4
disrepute cbb
disrespect 9dq ch5 ch6 ch7 ch8
disrespectful ch9 cha
disrupt chb chc 56q + 539 chd che
disrupted chf
disruption che 539 cds 8mq + chc 56q chb
disruptive chd + chc
dissatisfaction chg + chh
dissatisfied ccq
dissected 7v8
dissection chi chj chk + chl 1hy
disseminate 5e1 + c0e 123 c0j c0f chm
dissemination c0f c0j 123 + 5e1
dissension cai c7b + bzb
dissent chn cho chp chq bzb chr + chs cht c7b cai 9eh
dissenting cht
dissertation chu + cb0
disservice chv
dissident 9eh cht chw + chx
dissimilar chy chz + ci0
dissipate ci1 cfe 56w ci2 + ci3 ci4 ci5
dissipated bct 3y4
dissolution 56y m5 ci5 cdi ci6 + 56p 56n ci7
dissolve ci8 ci7 56n 56m ci9 cia 56p ce2 cib cic cid c88 + ci6 cie cdi m5 56y
dissolved cif
dissolving ci6 + 56n ci7
dissuade bsd + cig cih cii
distal cij cik
distance cil cim cin cio cip ciq cir cis + cit 1a7 ciu civ
distant civ ciw 1a7 cit ciu + ciq cin cil cip
distaste 1rb
distasteful ccw cix + ciy ccx
distillate ciz + 8z1 cj0 cj1 cj2
distillation cj3 ciz + cj0 cj1 cj2
distillery cj4 + cj1 cj2
distinct cj5 7ul b4a cj6 cbn + cj7 cj8 cbo
distinction cj9 bzv cja cjb + cjc bzm
distinctive cjd cje + cjf
distinctively cjg + cje
distinctly 7uz cjh cji + cj5 cj6
distinguish bzm boe bzl cjj c8p + bzv
distinguishable cjk cj6
distinguished cjl cjm
distort bc9 cjn 8e8 bc6 cjo + cjp cjq cjr cjs
distorted cjt bca
distortion cjr cjq bc3 1j cjp cjs + cjn cju cjo bc6
distract bbr cek + cjv cjw
distracted cjx
distraction cjy cjv cjw cjz + bbr cek
distraught ck0
distress ck1 ck2 ck3 ck4 ck5 ck6
distressed ck7 ck8 ck9 cka
distressing bkw ckb
distribute 5e1 ckc ckd 7lp mt cke ckf ckg ckh cki + ckj 18h ckk ckl ckm ckn
distributed cko
distribution ckj ckm cfh ckp + mt ckd ckf
distributor ckk ckq ckn 18h + ckf mt
district ckr cks
distrust ckt cku ckv
disturb ckw ckx cky ckz cl0 + cl1 cl2
disturbance cl1 cl3 cl4 cl5 8mq cl6 cl2 + cky cl0
disturbed cl7 a59 cl8 ck9
disturbing ckb
disused cl9
ditch cla clb clc cld cle clf 7je clg
ditto clh cli
diva clj
dive clk cll clm cln clo clp + clq clr
dive-bomb cls + clt clu
dive-bombing clu + cls
diver clv clr clq + clp clo
diverge clw clx bjs cly + clz cm0 cm1 bjw cm2
divergence cm0 c7e cm2 bjw + clz clw cm1 cly bjs
divergent clz cm1 + cm0 clx clw c7e bjs
divers cm3
diverse cm4 cm3 + cm5
diversification cm6 cm7 + cm8 51b cm9
diversified cma
diversify 51b cm8 cm9 + cmb cm7 cm6 cm5
diversion cmc bbu cmd + 1h5 cme cmf bur
diversity cmb cm5 + 51b cm3 cm4 cm8
divert bur cmg cmh 1h5 + bbu cmc
diverted 1h2
diverting 1h8
divest cmi cmj bmm cmk + cml cmm
divide cmn cmo cmp cmq cmr cms 6kz cmt + cmu cmv cmw cmx cmy cmz cn0
divided cn1 cn2 cn3
dividend cn4 cn5 cn6
divine 7vk 19h cn7 cn8 cn9 cna cnb cnc cnd cne + cnf cng cnh cni cnj bdj
diving cll cnk + clp
divinity cnj cnl cnm bdj + cnb cnd
division cmx cmv cmw cnn cno cnp cnq cnr cns cnt cnu 7qo + cnv 6kz cmp cms cnw cnx
divisional cnx cnv cnw + cnp cmw cmx cnn
divisive chs
divorce cny cnz co0 + co1
divorced co2
divulge 547 + co3
dixie co4 90u
dizziness co5 + co6
dizzy co7 co8 co6 + co5
dj co9 c8k
dl coa
dm cob coc
dmz cod
dna coe
do cof cog 3e3 26i fz coh coi 6sg coj cok col com con 8h4 1p5 coo + gb
do-nothing 5os cop
do_by coq
do_drugs cor
do_good 3v2 + cos
do_in cot
do_it 35x
do_justice cou cov
do_up cow cox
do_well coy
do_work coz
dobson cp0 cp1
doc 8l2 cp2
docile cp3 cp4 cp5 + cp6
dock cp7 4kf cp8 cp9 cpa cpb cpc cpd 4kn cpe cpf cpg + cph cpi
docket xc cpj cpk cpl
docking cpi + cpe cpd
dockyard cpm
doctor cpn cp2 cpo cpp cpq cpr 5uy + cps
doctor-fish cpt
doctor_up cpr
doctoral cps + cpu cpo
doctorate cpu + cps
doctrinal cpv + cpw
doctrine cpw + cpv cpx
document cpy cpz cq0 cq1 cq2 cq3 + cq4 6yn cq5 cq6 cq7
documentary cq6 cq4 cq8 + cq3 cq1 cq0 cpz cpy
documentation cq5 6yn cq7 + cq2 cq3
documented cq9 2kt
dod ba9
dodge cqa cqb cqc 7mp cqd cqe + a2p cqf 2rs cqg
dodger cqh cqf + 7mp
dodging cqg 2rs cqc + 7mp
doe cqi cqj
dog cqk 7vv cql cqm cqn cqo 60g 77f
dog-ear cqp
dog-iron cql
dog-sized cqq
dog-tired cqr
dogged cqs + cqt
dogma cqu cqv + cqw cqx cqy cqz cr0
dogmatic cqx cqw cqy + cqu cqv
doh cof
doi cr1
dolce cr2
doldrums cr3 cr4
dole cr5 cr6
dole_out mt
doll cr7 43q
doll_up cow
dollar cr8 5jm cr9 cra
dolly cr7 crb crc
dolphin crd cre
domain crf crg crh cri 22u
dome crj crk 2kw crl
dome-shaped crm
domed crn
domestic cro crp crq crr crs crt + cru 2q crv
domestically crw crx + crq crp
domesticated cry crt
dominance 2ob crz cs0 29y + cs1 cs2 cs3 cs4
dominant cs5 cs6 cs3 cs2 cs7 + 29y cs4 cs1 cs0
dominate cs1 cs8 cs4 8jz cs9 + cs3 csa 2ob csb csc 29y
dominated csd cse
dominating 29z 2p4 8k6
domination csc csa + cs4 cs1
dominican csf csg csh csi + csj
dominick csk
dominion csl ckr csb + cs4
dominique csk
domino csm csn cso csp
don csq csr css cst csu csv 2fi
dona csw
donate csx + 9ho 9hl
donation 9hl 9ho + csx
done csy csz
dong ct0 c3s
donkey ct1 ct2
donna ct3
donor ct4 ct5
doom ct6 8yi bpc ct7
doomed ct8 ct9 cta amr ctb
doomsday ct6 ctc
door ctd cte ctf ctg cth
doorman cti
doorstep ctj
doorway cte
dopamine ctk
dope ctl ctm 8ab 4pt ctn cto ctp + ctq
dope_off ctr
dope_up ctn
dorian cts ctt ctu + ctv
dorm ctw
dormant ctx cty ctz cu0 + cu1 cu2
dormitory ctw cu3
dorsal cu4 cu5 + 2vd cu6
dos cu7 cu8
dosage cu9 cua + cub cuc
dose cu9 dk cua cud cuc cub
dossier cue
dot dk cuf cug cuh cui cuj cfc 9ak
dot-com cuk cul
dotted axd cum
double cun cuo cup cuq cur cus cut cuu cuv cuw cux cuy cuz cv0 cv1 cv2 cv3 cv4 cv5 cv6 cv7 + cv8
double-barreled cv9 cva
double-bass cvb
double-bogey cvc + cvd
double-check cve + cvf
double-crossing cvg + cvh
double-date cvi + cvj
double-dealer 3xo
double-dealing cvk cvl
double-decker 5ub
double-dyed 8rg
double-edged cvm
double-faced cvl cvn
double-geared cvo 2w7
double-glaze cvp
double-magnum cvq
double-park cvr
double-prop cvs
double-quick cvt
double-space cvu
double-spaced cvv
double-spacing cvw
double-team cvx
double_back cvy
double_birdie cvz
double_bogey cvd + cvc
double_cross cvh + 3xo cvg
double_dye cw0
double_over cuw
double_stitch cw1 + cw2
double_tongue cw3
double_up cw4 cuw cw5
doubled cv5
doubleheader cw6
doubles cw7 cw8
doubling cuo cv8 + cus
doubly cv0 cw9 + cv5
doubt cwa cwb cwc cwd + yq cwe
doubtful cwf cwg cwh + cwa cwb
doubting cwi
doubtless cwj
dough cwk 532 + cwl
doughnut cwm cwn
doughnut-shaped cwo
dour aw5 cqs cwp
douse cwq cwr cws c4l c4q cwt cwu + cwv
dove cww cwx cwy cwz cx0
dovish cx1 + cx2
dowager cx3
down cx4 cx5 cx6 cx7 cx8 cx9 cxa 3tj 9bz aq8 cxb cxc cxd cxe cxf cxg cxh cxi 4gx cxj cxk cxl bm6 cxm cxn cxo + cxp cxq bm5
down-bow cxr
downbeat cxs
downer bm5 + aq8
downfall cxt cxu cxv
downfield cxw cxx
downgrade cxy cxz
downhill cy0 cy1 cy2 cy3 cy4
download cy5
downplay 2x7 cy6
downpour bfz
downright cy7 4w cy8 + cy9
downside cya
downsize cyb cyc cyd
downsizing cye
downstairs cyf 3t5
downstream cyg cyh
downtown cyi cyj cyk
downtrodden cyl
downturn cym
downward cxd cxj cyn
downward-sloping cy4
downwards cxd
downwind cyo cyp cyq
dowry cyr
dozen cys cyt
dozens cyu
dp cyv
drab cyw cyx cyy 4gy cyz + cz0
draconian cz1 + cz2
dracula cz3 cz4
draft cz5 cz6 977 cz7 cz8 cz9 cza czb czc czd cze czf czg 4hu + czh czi czj czk czl
drafting czm czk czl + czg 4hu
drag czn czo czp czq czr czs czt czu czv czw 6k0 czx czy czz d00 d01 d02 + d03 d04
drag_down 3l9
drag_in d02
drag_on czt d05
drag_out czt d05
drag_up d06
dragging d07
dragnet d08 d09
dragon d0a d0b d0c d0d
dragonfly d0e
drain d0f d0g d0h d0i d0j d0k d0l d0m
drainage d0f + d0m d0j
drained d0n d0o azw
draining d0p
drake d0q d0r
dram d0s d0t d0u
drama d0v d0w d0x d0y + d0z d10 d11 og d12 d13 4gd
dramatic d13 d14 d10 d12 + d0y d0x d0w
dramatically d15 d16 d17 + d13 d10 d12
dramatist d11 + d0x d0w og
draped 7yh d18
draper d19
drastic d1a
drastically d1b + d1a
draught cz5 cz6 cz7 cza czc czd 4hu + czh
draw d1c d1d d1e d1f d1g d1h d1i d1j 2lc d1k d1l d1m d1n d1o d1p d1q d1r d1s bki d1t 6n0 czv bof d1u d1v 54 2l9 d1w d1x d1y d1z d20 d21 d22 d23 d24 d25 d26 d27 d28 d29 d2a d2b d2c d2d + d2e d2f cz5 d2g d2h czm d2i d2j d2k d2l
draw_away d2m d2n
draw_back d2o d2p
draw_close d2q d2r 1xx
draw_in 2l9 d2s d2t d2u 80w alw
draw_near 1xx
draw_off d2m d2a
draw_out d2v d2w d2x d2y d2z d30
draw_rein d31
draw_together 4oo
draw_up 8sn d32 d33 d34 d35
drawback d36
drawer d2j d2g d2l + d25 d21 d1z d2a
drawers d37 4ym
drawing czm d2i d2e cz5 d2f d2h + d21 d24 6n0 d1v d1z bof
drawn d38 d39
drawn-out d3a d3b
dray d3c
dread 1xj d3d 2st
dreaded 2st
dreadful 2st 2is d3e + 2sv
dream d3f d3g d3h d3i 1dp d3j d3k d3l + d3m d3n d3o d3p
dream_up 8xr
dreamed d3q
dreamer d3o d3n d3p + d3k d3l
dreaming d3f d3g + d3l d3k
dreamy d3m d3r + d3i d3g d3s
dreary 4gy cyz + 4sy
dredge d3t d3u czx d3v + d3w
dredge_up d06
drenched d3x
dress d3y 2l0 1u2 d3z 1u3 d40 26i d41 amf d42 d43 d44 d45 d46 7y0 b68 d47 d48 d49 d4a d4b + d4c d4d d4e d4f 42c d4g d4h d4i d4j
dress_down d4k 643
dress_out d43
dress_ship d4l
dress_up 2l1 9u9 d42 d4m 39g
dressage d4n
dressed d4o d4p d4q d4r
dressed-up d4r
dresser 5r9 d4s d4t d4d d4g + 1u3 d3z d42
dressing d4e 42c d4i d4f d4u d4j d4h + 1u3 d3z d40 d44 d45 d43
dribble d4v d4w d4x d4y 6j3 d4z d50 + d51 d52
dribbling d4v + 6j3
dried d53 bdb
dried-out d54
dried-up d55 d56
drier d57 d58 + d59 d5a
drift d5b d5c d5d d5e d5f d5g d5h d5i d5j d5k 6n6 3iu d5l d5m d5n d5o d5p + d5q 10s d5r d5s d5t
drift_apart d5u
drift_away d5u
drift_off ctr
drifting d5s d5v + d5l 6n6
drill d5w d5x d5y d5z d60 d61 d62 d63 4so + d64 4sw 4sv
drill-like d65
drill_in 3n2
drilled d66
drilling 4sv 4sw + 4so
drink d67 d68 3y7 d69 d6a d6b d6c 4s1 d6d d6e + d6f d6g d6h d6i
drink_down 3tj
drink_in d6b
drink_up d6j
drinker d6h d6f + d6d 4s1 d6c
drinking d6g d67 + d6c d6d 4s1
drip d6k d4x d6l d4z d6m + d6n d6o
drip-dry d6p d6q d6r
dripping d6s d6l d6t
drive d6u 66m d6v d6w d6x d6y d6z d70 d71 d72 d73 d74 10s d75 d76 d77 d78 d79 d7a d7b d5q d7c 3mz d7d d7e d7f d7g d7h d7i d7j d7k d7l d7m d7n + d5d d5c d7o d7p d7q d5b d7r d7s d7t
drive-in d7u
drive_around 788 d7v
drive_away 77j
drive_back d7w
drive_home d7x bfi
drive_in d7y d7z d80
drive_off 77j
drive_out 7us d81 77j
drive_up d82
driven 8uf d83 d84
driver d7q d7o d7t d7p d7r + d7b d77 d7m d7g d7f d7c
driveway d70
driving d7s d6v d85 d86 + d7f d7c d7b
drizzle d87 d88 d89 + d8a
drone d8b d8c d8d d8e d8f d8g d8h
drone_on d8g
drop d8i d8j d8k c4c d8l d8m 7wb d8n 3ji d8o bcs d8p d8q d8r d8s d8t d8u d8v d8w d8x d8y c9c 6n2 aqa d4z d8z d90 d91 d92 ce5 d93 d94 + d95 d96
drop-dead d97
drop-kick d98 d99 + d9a
drop-leaf d9b
drop-off b6m 7wb d9c + d9d d9e
drop-seed d9f
drop_anchor 1j7
drop_away d9e
drop_back d9g czy
drop_behind czy
drop_by 8hu
drop_dead 7g5
drop_down d91
drop_in 8hu
drop_off ctr d9e d9d d9h c9c + d9c b6m
drop_open d9i
drop_out d9j d9k d9l + d9m
dropout d9m d9n + d9k
dropping d9o
droppings d9p
drought d9q d9r
drove d9s d9t d9u
drown d9v d9w d9x d9y d9z da0
drown_out da1
drubbing 3mx b2a + 3fu
drudge da2 da3 c0v + da4
drug da5 cuc cor + 7bf da6
drug-addicted bkd
drug-free da7
drugged da8
drugstore da9
drum daa dab dac dad dae 3bw 4p1 daf 3mo + dag dah
drum-like dai
drum-shaped dai
drum_out 4ro
drum_up 3n4
drumbeat daj dak dal
drummer dag + 3mo daf
drumming dah + daf
drunk d6i dam dan dao
drunken 4s2 + dap
drunkenness d67 dap 141 + 4s2
druze daq
dry dar d5a d59 das dat dau dav daw dax day daz db0 db1 db2 db3 db4 db5 db6 db7 + d58 d57 db8 db9 dba
dry-cleaned dbb
dry-dock dbc
dry-eyed dbd
dry-nurse dbe
dry-rot dbf
dry-wall dbg
dry_clean dbh + 7ss dbi
dry_out d5a d59 dbj
dry_up bdi dbk
dryer d57
ds dbl dbm dbn
dsl dbo
dual cv6 dbp cv7 + bxw dbq
dual-lane cn3
dual-purpose dbr
dual-use dbr
duality dbq dbs bxw + dbp cv6
dub dbt dbu dbv dbw + dbx
dubbing dbx + dbv
dubious cwf cwg dby + cwa cwb
ducal dbz + dc0 dc1
duchess dc2
duchy dc3
duck dc4 dc5 dc6 dc7 7mp dc8 dc9 c4q + dca dcb cwv
duck-billed dcc
ducking cwv dcd + c4q dc9
duct dce 67b dcf
dude 3ng 5vu
due dcg dch dci dcj dck dcl dcm
duel dcn dco dcp + dcq
duet dcr dcs 9xc dct 4z7
duff dcu
dug dcv
dugout 5q5 dcw dcx
duke dc1 dc0 + dcy dc3 dbz
dull dcz dd0 dd1 dd2 4ie auh 4if dd3 dd4 dd5 dd6 dd7 dd8 dd9 dda bj3 ddb ddc 4sx + 4sn 4il ddd dde ddf ddg
dull-purple ddh
dull-white ddi
duly 1ya
duma ddj
dumb bj3 ddk ddl ddm + bj6
dummy ddn 48g 4pt ddo ddp ddq
dummy_up 3j5 ddp
dump ddr dds ddt ddu b50 ddv ddw ddx ddy clg + ddz de0 de1
dumping de1 + ddy
dumplings de2
dumps de3
dun de4 de5 de6 de7 de8 af7 de9
dun-colored dea
dun-coloured dea
dune deb
dung d9p dec ded
dungeon dee def
dunk deg c4k c4l deh + dei
dunkirk dej dek del
duo dcs 9xc dct 4z7
duplex dem den deo dep deq
duplicate der des cus cuv det deu dev dew + dex 9nk
duplication dex der + det
dura dey + dez
durability df0 + df1 df2 df3
durable df3 df2 df1 + df0
duration df4 df5 9fj
duress df6
durham df7 df8
dusk df9 dfa + dfb
dust dfc b2l dfd dfe cfc dff dfg + dfh dfi
dust-covered dfh
dusty dfh 8at + dfc dfj
dutch dfk dfl dfm + dfn
dutchman dfo
dutifully dfp + dfq
duty dfr dfs dft + dfq
duty-bound dfu
duty-free dfv
dvd dfw
dwarf dfx dfy dfz dg0 dg1
dwell 5ft dg2 dg3 98v dg4 + dg5 2q
dwell_on dg6
dwelling 2q + dg3
dwindle dg7 + dg8
dwindle_away dg7
dwindle_down dg7
dwindling dg8 dg9 + dg7
dy dga
dye dgb dgc + dgd dge
dye-works dgf
dyed 4ae
dyer dgd + dgc
dying b1z dgg 1rz + b22
dyke ats 5w7 c1y
dynamic dgh dgi hh dgj + dgk
dynamically dgl + dgi
dynamics dgk + dgj
dynamism dgm dgn dgo + dgi
dynamite dgp dgq + dgr
dynamo dgs
dynastic dgt + dgu
dynasty dgu + dgt
dysentery dgv
dysfunction dgw + dgx
dysfunctional dgx dgy + dgw
dystrophy dgz dh0
each 1t6 dh1
eager 4sm dh2 + 2rj
eagerly dh3 + dh2
eagerness dh4 2rj + dh2
eagle dh5 dh6 dh7 dh8 dh9 cvz + dha
eagle-eyed dhb
ear dhc dhd dhe dhf dhg
ear-like dhh
ear-shaped dhh
ear-shell dhi
earl dhj + dhk dhl
earldom dhl dhk + dhj
earlier 3pi dhm dhn dho
earliest dhp dho
early dhq dhr dhs dht dhu dhv dhw dhx dhy + dhz
early-blooming di0
early-flowering di0
earmark di1 di2 18k
earn 5c8 di3 + di4 di5
earned di6
earner di4 + 5c8
earnest di7 5vc di8 b1p + di9 dia
earnestly dib + di8
earnings di5 dic + di3
earth did die dif dig dih dii dij dik dil + dim din dio dip
earth-ball diq
earth-closet dir
earth-god dis
earth-goddess dit
earth-tongue diu
earth_up div
earthen diw + dii
earthly dim + dif
earthquake dix diy
earthy dio afb diz dj0 dj1 + dii
ease dj2 dj3 dj4 8j7 dj5 8j9 17o 16y dj6 + 17r dj7
ease_off dj8 dj9
ease_up dj8 dj9 dja
eased djb
easily djc djd dje + djf
easing 17r dj7 + 8j9 17o
east djg djh dji djj djk djl djm
east-central djn
eastbound djo
easter djp djq + djr
easterly djp djs djr djt + djl
eastern dju djv djw djr djt
easternmost djx
eastward djj djy djo
eastwards djy
easy djf djz dk0 djc dk1 dk2 dk3 dk4 dk5 dk6 dk7 dk8 8jf dk9 dka + dj3 dkb
easygoing dkc dkd dka + dke
eat 9s9 dkf dkg dkh 9bx dki + dkj dkk dkl
eat_at dkm
eat_away dkn dko
eat_in c3p
eat_into dkp
eat_on dki
eat_out c3q
eat_up dkq 9bx 5u9
eater dkk dkj + dkf dkg
eatery dkr
eating dkl + dkh dkg dkf
eats 7i7
eaves dks
eb dkt dku dkv
ebb dkw dkx dky dkz dl0
ebb_away dl0
ebb_down dl0
ebb_off dl0
ebb_out dl0
ebola dl1
ebony dl2 dl3 dl4 dl5 + dl6
ebullient dl7 + dl8
ec dl9
eccentric dla 6lq dlb 45y + dlc dld dle
eccentricity dle dld dlc + 45y dlb
ecclesiastical dlf + 7jt
echelon dlg dlh dli
echo dlj dlk dll dlm dln dlo dlp dlq dlr
echoing dls
eclectic dlt dlu + dlv
eclipse dlw dlx cs9
ecm dly
eco-warfare dlz
ecological dm0 dm1 + dm2 dm3
ecologically dm4 + dm0
ecologist dm5 + dm3 dm2
ecology dm2 dm3 + dm0 dm5 dm1
economic dm6 dm7 dm8 dm9 dma + dmb dmc dmd dme
economical dm7 dm8 dmf + dmb dmd dme dmg
economically dmh dmi dmj + dm6 dm7 dm8
economics dmc
economist dmk + dmb dmd
economy dme dmg dmd dmb + dma dm8 dml 98a dmf dmk dm7 dm6
ecosystem dmm
ecstasy j7 dmn dmo + dmp
ecstatic dmp + dmo dmn
ecuadoran dmq
ecuadorian dmq dmr + dms
ecumenical 9to dmt + dmu
ed dmv
eddy dmw dmx dmy
eden dmz dn0
edge dn1 dn2 dn3 dn4 4sb 4vn 4sd dn5 dn6 4sg + dn7 dn8 dn9 dna
edge_in dnb
edge_up dnb
edged dnc dnd ar6
edging dn8 + 4sd
edgy dn7 + dn4 dne
edible dnf dng + dnh
edict b6t dni
edifice 5mi
edit dnj aop 4hf dnk + dnl dnm
edit_out aop
edited dnn
editing dnm + dnj
edition dno dnp dnq dnr
editor dns dnl + dnt dnu dnj
editorial 8f6 dnv dnt + 8fc dnw dnl
edo dnx dny
eds dnz
educate bu0 do0 7oh + do1 do2 do3 do4 do5 do6 do7 do8 58i
educated do9 doa
education do5 do4 58i do3 do2 do7 + dob doc do0 bu0 7oh dod
educational dod dob + do2 do5
educator do8 + do0
edwardian doe dof + dog
ee doh
eel doi doj
eel-shaped dok
eerie dol dom
eerily don
effect doo dop doq 5r2 97p dor dos dot + dou dov dow
effected b0
effective dov dox dou doy doz dp0 + dos dp1
effectively dp2 dp3 + dox dov
effectiveness dp1 dp4 + doy dou dov
effects dp5
efficacy dp6 + dov dp7
efficiency dp8 dp9 + dpa
efficient dpa dou + dp8
efficiently dpb + dou
effigy dpc
effort 2ju dpd dpe 66m
effortless dpf 6nx + dpg
effortlessly dph + 6nx
egalitarian dpi dpj + dpk
egg dpl 32s dpm dpn dpo
egg-filled dpp
egg-producing dpq
egg-shaped dpr
egg_on dps
eggplant dpt dpu
eggs dpm
ego dpv dpw dpx
egregious aha
egyptian dpy dpz dq0 + dq1 dq2
ehf dq3
eight dq4 dq5 dq6 dq7
eight-day dq8
eight-fold dq9
eight-sided dqa
eight-spot dq4
eighteen dqb dqc
eighteenth dqd dqe
eighth dqf dqg dqh
eighties dqi dqj dqk
eighty dql dqm
eighty-eight dqn
eighty-fifth dqo
eighty-five dqp
eighty-four dqq
eighty-nine dqr
eighty-one dqs
eighty-seven dqt
eighty-six dqu
eighty-three dqv
eighty-two dqw
einstein dqx 50h + dqy
either dqz
eject c95 dr0 4rn dr1 + dr2 dr3 dr4
ejection dr3 dr2 + 4rn dr1 dr0 c95
eke_out dr5 dr6 dr7 dr8
el dr9 1az
elaborate 8s6 dra drb drc brw drd + dre drf drg drh 1gp dri
elaborated brw
elaborately drj + drd
elaboration drg 1gp drf drh dre + drc dra 8s6 drb
elan drk ax1 drl
elapsed drm + drn
elastic dro drp drq drr + drs
elated drt dru
elbow drv drw drx dry drz ds0 ds1 + ds2
elbowing ds2 + ds1
elder ds3 ds4 ds5 ds6 + ds7
elderly wu wy
eldest ds8 ds9
eldorado dsa
elect 7i1 dsb dsc dsd dse + dsf dsg dsh dsi dsj dsk
elected dsh
election dsl dsi dsm dsn + dso dsc
elective dsp dsh dsf + dsc dsb
elector dsk dsq + dsr dsc
electoral dso dsr + dsi dsl dsk
electorate dsj + dsc
electric dss dst dsu dsv + dsw dsx dsy
electrical dsz dst + dsx
electrically dt0 + dst
electrician dt1
electricity dsy dsx dsw + dsv dt2 dst dt3 dt4
electrification dt5 dt6 + dt2 dt3 dt4
electrifying dt7
electrode dt8
electromagnetic dt9 + dta dtb
electron dtc
electronic dtd dte + dtf dtc
electronically dtg + dtd
electronics dtf + dte dtd
elegance dth dti + dtj dtk dtl
elegant dtk dtl dtj + dth dti
elegantly dtm dtn + dtk dtl
element 8sj 8sk dto dtp dtq dtr dts + 3cx
elemental dtt dtu 3cx + dtr dtv
elementary dtw 3cx dtx + dty 8sj
elements dtv
elephant dtz du0
elephant-tusk du1
elevate du2 5cp q4 + ec du3 du4 du5 du6 du7
elevated dr9 du8 du9 dua
elevation du3 dub du6 duc du5 du4 1az ec + q4 du2 5cp
elevator du7 dud + 5cp
eleven due duf dug
eleven-plus duh
eleven-sided dui
eleventh duj duk
elf dul 5h4
elicit dum d2z 263 + dun
elicited duo
eligibility dup + dsg
eligible dsg + dsc dup
eliminate duq 1nh dur dus dut duu duv + duw dux duy duz dv0
elimination duy dux dv0 dv1 duw + dur dus duq
elisa dv2
elite dv3 dse
elitist dv4 + dv5
elizabethan dv6 dv7 + dv8 dv9
elk dva dvb dvc
elk-wood dvd
elliptic dve dpr dvf + dvg dvh
elliptical dve dpr + dvg
elm dvi dvj
elongated dvk dvl
eloquence dvm + dvn
eloquent dvn + dvm dvo
elsewhere dvp
elude 7mp dvq dvr + dvs dvt dvu dvv
elusive dvs 2zf dvv dvu + dvq dvw dvr
elves dvx
elvis dk
em dvy dvz
emaciated dw0
email dw1 dw2
emancipation dw3 + 2w dw4 dw5
embankment dw6 + dw7
embargo dw8 dw9 dwa
embark dwb dwc dwd + 4jy
embark_on 8kh
embarrass dwe 4d9 + dwf
embarrassed dwg dwh
embarrassing 2t0 dwi
embarrassment dwj dwf dwk dwl + dwe
embassy dwm dwn
embattled dwo dwp dwq
embedded dwr dws
embezzled dwt
embezzlement dwu + dwv
emblem dww 17a + dwx dwy
emblematic dwy dwx + 17a dww
embodied 4kx
embodiment dwz dx0 2qn + 4lg dx1
embody 3io 4lg dx1 + dwz dx0
embolden 7am
emboldened dx2
embrace dx3 dx4 dx5 of dx6 8tj
embracing dx3 + dx6
embroidery dx7 dx8 + dx9 4gd
embroiled dxa
embryo dxb dxc + dxd dxe
embryonic dxe dxd + dxb dxf
emerald dxg dxh dxi
emerge dxj dxk 8i0 dxl 8i1 + dxm dxn dxo dxp dxq
emergence dxo dxm dxn dxp + dxj dxq dxk
emergency dxr dxs dxt + dxu
emergent dxq dxu + 8i1 dxm dxs
emerging dxv dxq
emeritus dxw dxx
emery dxy
emigrate dxz + dy0 dy1
emigration dy0 + dxz
emilia dy2
eminence dy3 cjb + dy4
eminent dy5 dy4 + cjb
eminently dy6 + dy4
emir 1f5
emirate dy7 dy8
emissary dy9
emission dya dyb dyc c93 c94 + dyd 57r
emit 57r dye dyd + dya dyf
emitter dyf + dyd
emmy dyg
emotion dyh + dyi dyj dyk
emotional dyl dyj dyi 26b + dym dyh
emotionally dyn dyo + dyi dyl
empathy dyp + dyq dyr
emperor dys dyt dyu dyv + dyw
emphasis dyx 7v dyy 7z + dyz dz0 dz1 81
emphasise 81 dz2
emphasised dyz
emphasize 81 dz2 + dz3 7z
emphasized dyz
emphasizing dz3 + dz2 81
emphatic dz0 dz1 dyz + 7z dyy dyx 7v
emphatically b4b + dz0
emphysema dz4 + dz5
empire dz6 dz7 dz8 94b dz9 + dza dzb
empirical dzc dzd + dze dzf
employ dzg 1w3 dzh + dzi dzj dzk dzl
employed dzm dzn
employee dzk + dzh
employer dzl + dzh
employment dzo dzi dzj dzg + 1w3 dzh
emporium dzp
empower 2or dzq + 2oa
empowered dzr
empowerment 2oa + 2or
empress dzs
emptiness dzt dzu dzv dzw + dzx dzy dzz e00
empty e01 e02 c96 e03 e04 h dzz dzy e00 dzx + e05 dzv dzw dzt
empty-handed e06 e07
empty-headed co8
emptying e05 + e04 e03
emu e08 e09
emulate e0a e0b e0c + e0d e0e 1sv e0f
emulation e0e e0f e0d + e0b e0a e0c
en e0g
enable e0h
enabling e0i
enact gk e0j + 74r e0k
enactment 74r e0k fw + gk e0j
enamel e0l e0m e0n e0o e0p
enamored e0q + e0r
encampment 66i 665 66v + 66f
encased e0s
encephalitis e0t
encephalopathy e0u
enchanted e0v
encircle e0w 7lb + 4dn
encircled e0x
encircling e0y
enclave e0z
enclosed e10
enclosure e11 e12 e13 e14 + e15 80v 924 e16
encode e17 + e18
encoding e18 + e17
encompass 8tj + e19
encompassing 7mg 16i
encore e1a e1b
encounter 5i2 e1c 93l e1d e1e 8hf 5p1 e1f e1g
encourage e1h e1i q5 + e1j 4r2
encouraged e1k
encouragement 4r2 e1l e1j + q5 e1i
encouraging e1m e1n
encroaching e1o
encroachment e1p e1q e1r + e1s e1t
encrusted agu
encryption e18 + 7l3
encyclical e1u e1v
encyclopedia e1w
end e1x e1y e1z e20 e21 7zh e22 e23 e24 e25 e26 e27 b1y e28 e29 e2a 6u0 e2b + 8xb 8xh
end-all e2c
end-plate e2d
end-stopped e2e
end_up e2f
endanger e2g e2h
endangered e2i
endangerment e2j
endearing or
endeavor 2ju e2k e2l
endeavour 2ju e2k e2l
ended 8re
endemic e2m e2n e2o e2p e2q
endgame e2r e2s
ending 8xb e2t 7zh 8xh e28 + e29 e2b e2a
endless e2u e2v e2w e2x + e2y
endlessly e2z 9fu e30 e31 + e2v e2w
endorse e32 2vo 6yk 2vp + e33 e34 e35 e36 e37 9vv
endorsement e36 9vv e35 e38 e33 + 2vp 2vo 6yk e32
endowed e39
endowment e3a e3b e3c + e3d dzq
endurance e3e e3f + 1o e3g
endure 1o e3h e3g e3i 528 e3j byu + e3e e3f
enduring e3k 1u + df0
enemy e3l e3m e3n e3o
energetic e3p e3q + e3r e3s e3t
energetically e3u + e3p
energize 266 e3v + 1mm e3t e3s e3r e3w hc e3x
energy e3s e3x e3t cqj e3w e3y e3r + e3p e3v 266 e3q
energy-absorbing e3z
energy-releasing e40 brc
energy-storing 9bk
enforce 1w8 e41 + e42 e43
enforceable e44
enforced e45
enforcement e42 + e41 1w8
enforcer e43 + 1w8
engage e46 52 e47 e48 776 e49 e4a dzh e4b e4c + e4d e4e dzj e4f 3hd
engaged e4g e4h e4i e4j 5w2 4qg e4k
engagement e4f 3hd dzj 4qc e4e e4d 1wp + e4b e4c dzh e47 e48 e46
engaging e4l
engine e4m e4n e4o e4p + e4q
engineer e4r e4q c56 e4s + e4n e4m e4t
engineering e4t e4u e4v + e4s
english e4w e4x e4y e4z e50 e51 + e52 e53
english-gothic e54
english-speaking e55
english-weed e56
englishman e57
engraved e58
engraver e59 e5a + e5b e5c
engraving e5d e5e e5f + e5b
engulf 53 e5g
enhance e5h e5i + 2n4 9tb e5j e5k
enhanced e5l
enhancement e5j + e5i
enigma e5m 50m + e5n e5o
enigmatic e5o e5n + e5m
enjoy bey e5p e5q e5r e5s + e5t e5u e5v e5w
enjoyable e5x + e5y
enjoyment e5u e5w e5t + e5r e5q bey e5p
enlarge e5z 4g8 e60 drb + 4gf e61 e62 drh
enlarged e63 4gl e64 e65
enlargement e62 4gf drh e66 + e60 4g8 drb
enlightened e67 e68 doa
enlightenment e69 e6a e6b + e6c
enlist e6d czf e49 + e6e e6f e6g
enlisting e6g + czf
enlistment e6h e6e + czf e6d
enmity e6i 1pd + e6j
enormity e6k e6l e6m e6n + e6o
enormous e6o + e6p e6n
enormously e6q + e6o
enough e6r e6s lf
enquirer 2b9 + e6t 2b4
enquiry e6u e6v e6w + e6t 2b4
enraged 1kp
enrich e6x e6y + e6z e70
enrichment e6z e70 + e6x e6y
enroll e71 + e72 e73
enrollment e72 e74 + e71
enrolment e72 + e71
ensemble e75 e76 e77 e78 e79
ensign e7a e7b e7c
ensue e7d
ensuing e7e
ensure 2a4 2g5
entail e7f e7g e7h e7i e7j + b7e
entangled dxa e7k e7l
enter dwb e7m e7n e7o e7p 8i5 7h e71 e7q + e7r e7s e7t e7u e7v e7w
enter_upon 8it
entering e7t e7w + 8i5 e7p
enterprise e2k e7x e7y + e7z
enterprising e80 + e7x
entertain e81 e82 e83 + 1h3 e84
entertained 1h2
entertainer e84 + e83
entertaining e85
entertainment 1h3 + e83
enthralled 6dk
enthusiasm dl8 e86 e87 + e88
enthusiast e89 e8a
enthusiastic e88 + e87 e86
enthusiastically e8b e8c + e88
entice e8d + e8e 8hb e8f
enticing 198
entire e8g e8h e8i e8j e8k + e8l
entirely 16f 19u + e8j
entirety e8l
entitled e8m
entitlement e8n + e8o
entity e8p
entomologist 5lp + e8q
entourage e8r
entrance e7t e7u e7w e8s 6dr + 8i5 e7p e8t
entrant e8u e7s e8v e7v + e7n 8i5
entree e8w e7u 92 e8x + 8i5
entrenched e8y e8z
entrepreneur e7z + e90 e91
entrepreneurial e91 e90 + e7z
entropy e92 e93
entry e7t b2q e7u e94 e7r e95 + 8i5 e7m
envelope e96 e97 e98 e99 e9a e9b
enviable e9c
envious e9d + e9e e9f
environment e9g e9h + e9i
environmental e9j e9i + dm2 e9h
environmentalism e9k e9l + 97x
environmentalist 97x + e9k
environmentally e9m + e9j
environs e9g e9n
envisage 8vr
envision e9o e9p + e9q
envisioned e9r
envoy e9s e9t dy9
envy e9e e9f e9u e9v + e9d
enzyme e9w + e9x
epa e9y
ephedrine e9z
ephemeral ea0 ea1 + ea2 ea3
epic ea4 ea5 ea6
epicenter ea7
epicentre ea7
epidemic ea8 ea9
epidemiological eaa + eab
epidemiologist eac + eab
epidemiology eab + eaa eac
epilepsy ead + eae
epilogue eaf eag
epiphany eah eai
episcopal 44f eaj + 44e eak
episcopate eal eam 44g ean
episode eao eap eaq ear
episodic eas eat eau
epistle eav eaw + eax
epitaph eay eaz
epithet eb0 eb1
epitome eb2 eb3 + eb4
epoch eb5 eb6 eb7 + eb8
epoch-making eb8
eponymous eb9 + eba ebb
epsilon ebc
equal ebd ebe 3in ebf ebg ld + 8oy ebh
equaliser 31d ebi + ebe
equality ebh ebj + ebg
equalize ebe ebk + ebl 31d ebm
equalizer ebm 31d ebi + ebk ebe
equally 29g ebn + ebg
equate ebe 8oy 9ry + ebd ebj ebo ebp ebq
equation ebp ebq ebj + 8oy 9ry ebe
equator ebr ebo + ebs ebt ebe
equatorial ebu ebs ebv ebt + ebr ebo
equestrian ebw ebx eby + ebz ec0
equilibrium ec1 ec2 31m ec3 + 31q ec4
equine ec5 ec6 ec7 + ec8 ec9
equinox eca ecb + ecc
equip ecd ece + ecf ecg 24p
equipment ecf + ece
equipped ech eci ecj eck
equipping 24p + ece
equitable ecl
equity ecm ecn eco
equivalence 8ou ecp ebj + ecq
equivalent ecr ecs ecq + ecp
er ect ecu
era ecv eb5 ecw
eradicate 1nh ecx + ecy ecz
eradication ecy + ecx
erase ed0 be1 ed1 + ed2 ed3 ed4 ed5
erect ed6 ed7 ed8 ed9 + eda edb edc edd
erecting edb + ed6
erection edb eda ede + ed7 ed6
erica edf
erie edg edh edi
eritrean edj edk + edl
erode dkn dkm + edm edn edo 6sn
eroded edp
eroding edo + dkn
eros edq edr + eds
erosion edo 9s7 edt edn + dkn dkm
erotic edu eds + edr edq
err edv d5l + edw edx edy edz
errant ee0 edz + ee1 edw d5l
erratic ee2 ee3 ee4
erroneous ee5 + edx
erroneously ee6 + ee5
error edy ee7 edx ee8 ee9 eea eeb + edv
error-prone eec
erstwhile eed eee
erupt eef 56e 569 56c 56h eeg 54l 6qe + eeh eei eej eek eel
eruption eei 34d eel eej eeh eem + eef 56h 569
es een
escalate eeo + eep
escalation eep + eeo
escalator eeq eer
escape ees cqg eet eeu eev eew eex eey eez ef0 ef1 566 55h ef2 dvr + ef3 d3o
escape_from ef4
escaped ef5
escarpment ef6 ef7
escort ak axk 4li ef8 ef9 efa
escrow efb
eskimo efc efd
esoteric efe
esp eff
especially efg efh + efi
esperanto efj
espionage efk
esplanade efl
espresso efm
esprit efn
espy efo + 6qn
esquire efp efq
essay efr efs 2cz eft + efu 2jw
essayist efu + efs
essence efv 6wh 5r2 efw + 16l efx
essential efy efz eg0 efx 16l eg1 + eg2 efw 6wh
essentially 3eb + efz
est eg3
establish bhs eg4 3di eg5 9ar eg6 5m5 eg7 + eg8 9as
established 9at eg9 9j1 ega b0
establishment 9as egb eg8 egc egd n1 ege + eg7 9ar bhs
estate egf fg egg
esteem egh ni egi egj egk
esteemed egl
ester egm + egn
estimate ego 1yv egp 1ws egq 1yo 61f + 61l
estimation ego 1yv egp 1ws + 1yo
estonian egr egs + egt
estranged 15e
estrogen egu + egv
estuary egw + egx
eta egy egz
etched e58
etching e5d eh0 eh1 + eh2
eternal e2w eh3 + eh4 eh5
eternally eh6 + eh3
eternity eh5 eh7 eh4 + eh3 e2w
ethanol eh8
ether eh9 eha ehb ehc + ehd ehe ehf 6ut
ethereal ehd ehg 6ut sb + ehb eh9 ehc
ethernet ehh
ethic ehi ehj
ethical ehk ehl ehm + ehn eho
ethically ehp + ehk
ethics eho ehn + ehl ehq ehm ehk
ethiopian ehr ehs + eht
ethnic ehu ehv ajw + ehw
ethnically ehx + ajw
ethnicity ehw + ajw
ethnographic ehy + ehz
ethos ei0
ethylene ei1
etiquette ei2
etruscan ei3
etymology ei4 ei5 + ei6 ei7 ei8 ei9
eu dl9 eia
eucalyptus eib eic
eucharist eid + eie
euclidean eif + eig
eugenia eih
eugenics eii + eij
eulogy eik eil + eim ein
euphemism eio + eip eiq
euphoria eir
euphoric eis + eir
eurasian eit eiu + eiv
eureka eiw eix
euro eiy
eurodollar eiz
europe dl9 ej0 ej1 + ej2
european ej3 ej2 + ej1 ej0 dl9
euthanasia ej4
ev ej5
evacuate e02 ej6 ej7 ej8 ej9 + eja duw e05 ejb
evacuation e05 ejb duw + ej6 e02 ej9 ej8
evade 7mp ejc dvq ejd + cqg eje ejf
evaluate 1wt ejg + ejh eji ejj ejk ejl ejm
evaluation ejl ejk + 1wt
evangelical ejn ejo ejp + ejq ejr
evangelism ejs + ejt eju ejv ejw
evangelist eju ejt + ejx ejs
evaporate ejy ejz ek0 c7j + ek1 bdd ek2 ek3
evaporated ek4
evaporation ek1 bdd + ek0 ejz ejy
evasion eje cqg ek5 ek6 + dvq 7mp
evasive ejf ek7 + ejd ek8
eve ek9 eka ekb ekc
even eka ekd eke ekf ekg ekh eki ekj ekk ekl ekm ekn eko ekp + ekq ekr
even-tempered eks
even-textured ekt
even_off 8pz
even_out eke ekd ekf 8pz
even_up eku 8pz
evening eka ekv ekw
evening-snow ekx
evenly eky ebn + ekg eko
event ekz el0 97p 6ls + el1
eventful el2 97q
eventual el3
eventually el4 + el3
ever 1ch el5 el6
ever-changing 733
ever-present el7
evergreen el8 el9
everlasting ela eh3 8rg + elb
evert elc eld + ele elf
every elg elh
everyday eli 6o0 elj + 8ma
everyman elk
everywhere ell
evict elm eln + elo elp
eviction elo elp + elm eln
evidence elq elr els 2km 3lg elt + elu 1u4 elv c8r
evidenced elw
evident c8r 1u4 + els elq
evidently 1ua + 1u4
evil elx ely elz em0 em1 em2
evil-looking em3
evil-minded em4
evocative em5 + 263 em6
evoke em6 646 d2z 267 263 + em5 em7 dun em8
evoked duo
evolution em9 buf + ema er emb
evolutionary ema + em9
evolve emb er bu5 + buf em9
ex emc emd eme 1rm
ex-boyfriend emf
ex-directory emg
ex-gambler emh
ex-husband eme
ex-mayor emi
ex-president emj
ex-serviceman emk
ex-spouse eml
ex-wife emd
exacerbate xi xj + xk emm
exacerbating xq
exact bgh 7ow emn cj + emo emp
exacting emq emr ems
exactly emt emu emv + emn cj
exaggerate 1gv emw + emx emy emz
exaggerated en0 e65
exaggeration emz emy emx + emw 1gv
exalted du9
exam en1
examination en2 en3 en4 en1 en5 + en6 eft en7 en8 1hx
examine 1hx en8 en7 en6 eft + en4 en9 en5 en1 en3 en2 ena enb
examiner ena enb + en6 eft
example enc end ene enf eng 6ln + dwx enh eni enj 6ss
exasperated enk
exasperation enl xm + enm xj
excavation enn c0m eno c0p + c0r enp c12 enq
exceed enr ens ent + enu env
exceeding enw
exceedingly b27
excel enx + eny enz
excel_at eo0
excellence enz eo1 + eny enx
excellency eo1 eo2 + eny
excellent eny + eo1 enz enx
excelsior eo3
except eo4 eo5 + eo6 eo7
exception eo6 eo8 eo7 + eo4 enw eo5
exceptional eo9 enw efi + eo8
exceptionally eoa + enw
excerpt eob eoc
excess eod eoe eof eog eoh
excessive enu eoi + ens enr eoe
excessively eoj + enu
exchange eok 8nz eol eom eon eoo eop eoq 6x7 eor eos 72f eot 8nw 72k eou eov + eow
exchanged eox
exchequer eoy
excise eoz ep0 ep1 ep2 + ep3 aoc
excite ep4 ep5 e3v ep6 268 ep7 75p ep8 + ep9 epa epb epc epd
excited epe 26b ha bfa
excitedly epf + epe
excitement epa yk epd epc + 75p ep4 ep7 ep8 ep6
exciting epg eph
exclamation epi epj epk + 64d epl
exclude eo4 38n 4rn epm epn + epo eo6 epp epq dr3
exclusion dr3 eo6 epq 6w1 + 4rn eo4 epm 38n
exclusive epr epp eps epo + 38n ept eo4
exclusively 19u + epo
excommunication epu 6w1 + amp epv
excruciating yw
excursion epw epx + epy
excuse 1ti 152 epz eq0 1th 8zw eq1 eq2 3po + 1td eq3
excused eq4
exec eq5
execute eq6 av coi eq7 eq8 eq9 eqa + eqb eqc eqd eqe eqf eqg eqh eqi
executed eqj
executing eqf + eq7
execution eqf eqg eqd eqc eqk eqh eql + eqm eq7 eq8 coi av eq9
executioner eqm + eqf
executive eqn eqo n8 eqb + eqa eq9 av eqc
executor eqi + eq9
exemplary 6ss dwx enj + eng end ene
exempt eq2 eqp eqq eqr + eqs
exemption eqt equ eqs + eqp
exercise eqv enc d5w dzi eqw eqx eqy eqz d60 er0 col + er1
exercising eqv + eqy
exert er0 er2 er3 + dpd
exhaust er4 er5 3m6 c95 er6 9bx er7 + er8
exhausted er9 era cqr
exhausting d0p erb
exhaustion er8 erc erd + er7 9bx er6 3m6
exhaustive ere
exhibit cfs erf erg bgv cfy erh + eri erj
exhibition erj erk + erh cfy
exhibitor eri + bgv
exhilarating erl erm
exile bl6 bl4 ern bl3 + ero
exist 3ig erp + i4 erq err 3ir
existence 9tf 3ir + ers i4 erq err 3ig
existent err erq i4 + 3ir 3ig
existential ers ert eru + 3ir erv
existing err erw erx
exit ery erz bjt 7g5 es0 es1
exodus es2 es3
exonerated 7ua
exorbitant es4 + es5
exotic 159 es6 + es7
expand 4qs 1gu es8 es9 esa drb esb + esc esd ese drh esf
expanded esg
expanse 22q esh esi
expansion e62 esf drh esj + drb
expansive esd esk esl esm + esb esa es9 es8 1gu esn eso
expatriate ern esp bl3 + dy0 bl6
expect 3km esq 1qt 2ru esr 2b5 + 402 ess 1r5 1r0 est 1r3
expectancy 1r3 1r4 + 2ru 1r0
expectant 1r0 402 + 1r4 2ru 1qt esq 3km
expectation est esu ess 1r5 + 2b5 esr 1qt 3km 2ru esq
expected esv + 8mc
expediency esw + esx
expedient esy esz esx + et0 esw
expedite et1 et2
expedition et3 et4 epw cev et5 + et6 et7
expeditionary et6 + et4
expeditiously dpb + et7
expel c95 et8 et9 4ro + dr2 c93 dr3
expelling c93 + c95
expendable eta etb
expenditure etc 9ce etd + d92 ete
expense etf c8e etg eth
expensive eti + etj d92
experience etk etl etm etn eto etp etq etr + ets eru ett
experienced ett
experiment etu etv etw etx ety + etz
experimental eu0 axh eu1 + etw
experimentally eu2 + axh
experimentation etu etw + etx ety
expert eu3 l9 eu4 + eu5
expertise eu5 + eu4
expertly eu6 + l9
expiration eu7 bjt eu8 + 581 7g5 eu9
expire 581 7g5 eu9 + eua eu7 bjt eu8
expired eub
expiry b1u eu8
explain euc eud eq1 + eue euf bl
explanation eug bl euf + eud eq1 euc
explanatory eue + eud euc
expletive amj euh
explicit eui biu + euj
explicitly euk + eui
explode 5ts 4ga eul 565 4gc eum eun euo eup euq + 5tm 4gg eur eus eut
exploded euu
exploit dpe euv euw eux + euy euz buc ev0
exploitation buc euz + eux euw euv
exploited ev1 ev2
exploration ev3 ev4 ev5 + ev6 ev7 ev8 ev9
exploratory eva + ev6 ev7 ev8 ev9
explore ev9 ev8 ev7 ev6 + eva ev5 ev4 r0 ev3
explorer evb r0 + ev8
explosion 5tm evc eut eus 4gg eur evd + 4ga 5ts eup 565 eul
explosive eve evf evg evh
expo erk
exponent evi ry evj + evk drb
exponential evl evk + evi
exponentially evm + evk
export evn evo evp evq + evr evs
exporter evs + evp
exporting evr + evp
expose evt evu evv 547 e2g evw cfy evx evy c9s + evz ew0 ew1 ew2 ew3 ew4 ew5 ew6
exposed ew7 ew8
exposition ew9 ewa ewb erk + ewc drb
exposure evz ew4 ew2 ew6 ewd ew5 ewe ew0 ew3 ew1 + evu evx c9s cfy evy 547 e2g
express ewf ewg ewh ewi ewj 6iu ewk ewl ewm ewn ewo ewp ewq + ewr ews ewt ewu ewv
express-mail eww
express_emotion ewx
express_feelings ewx
express_joy ewy
expressed eui ewz
expression ewu 2bo ex0 ex1 ex2 ex3 ewt 9bg ewv + ewm ewi ewn
expressionism ex4 + ex5 ex6
expressionist ex6 ex5 + ex4
expressive ews + 6iu ewj ewi ex7
expressly ex8 + ewp
expressway ex9
expropriation exa + exb
expulsion dr2 dr3 exc + c95 4ro et9
exquisite exd exe exf exg + exh
exquisitely bes + exe
extant exi
extend exj exk 5e9 d2v 6ir es9 exl exm exn exo exp exq exr exs 9fi ext exu + exv exw exx exy exz ey0 ey1 ey2
extend_oneself ey3
extend_to ey4
extended ey5 ey6 exz dvl d3a
extension ey7 exv ey0 1n8 ey8 ey9 eya eyb biv eyc eyd eye + exj 5e9 eyf
extensive eyg 16i exz + eyh 5e9
extensively eyi + exz
extent ey2 ey1 + exu 9fi 5e9
exterior eyj eyk eyl
exterminate eym ecx + ecz
extermination eyn eyo
external eyp eyq eyr eys eyt + eyu
externally eyv eyw + eyq
extinct eyx eyy eyz
extinction ez0 ez1 eyo ez2 bcl ez3 + 4g4 ez4 1nh
extinguish ez4 1nh dur agn 4g4 + ez0 eyo ez5
extinguished ez6
extort ez7 ez8 ez9 + eza ezb ezc
extortion ezb ezc eza + 47k ez8 ez9
extra des ezd eze ezf kk eoh ezg
extracellular ezh + 6uy
extract eob ezi cj1 eoc ezj d2y ewm ezk d2z ezl + ezm ezn ezo ezp
extraction ezo bod ezn + d2y ezk cj1
extracurricular pm ezq ezr
extradite bfj + ezs
extradition ezs + bfj
extrajudicial ezt
extramarital pm
extraneous ezu ezv eyr ezw + ezx
extraordinarily ezy + ezz
extraordinary f00 ezz f01 + f02
extraterrestrial 156 f03 + dig
extravagance f04 f05 f06 + f07 eoi
extravagant eoi f07 + f06 f05 f04
extravaganza f08
extreme f09 f0a f0b f0c f0d f0e + f0f f0g f0h
extremely b27 f0i + f0d
extremism f0j + f0k
extremist f0k f0l + f0j
extremity f0m f0n f0f f0h f0g + f0b f0d f0c
extricate f0o + f0p
exuberance dl8 f0q + f0r dl7
exuberant f0s dl7 eoi + f0r f0q
eye f0t f0u f0v f0w 6wn f0x + f0y f0z
eye-beaming f10
eye-catcher f11
eye-catching 2ki
eye-deceiving f12
eye-drop f13 f14
eye-lotion f15
eye-popping az0
eyeball f16 f0x
eyebrow 5gn
eyed f17
eyeglasses f18
eyes f19
eyes-only f1a
eyesight f1b
eyewitness f1c f1d
fa f1e
faa f1f
fab f1g
fabian f1h f1i f1j + f1k
fable 17c f1l f1m + f1n f1o f1p
fabled f1q
fabric 824 f1r
fabricated f1s
fabrication f1t 2d8 f1u f1v f1m + 9b9 9lb
fabulous f1p f1g f1n + f1m f1l 17c
facade f1w f1x
face f1y f1z f20 f21 f22 4mu 2bo f23 f24 6lm f25 f26 f27 93e 93f 93g f28 f29 f2a f2b f2c f2d + f2e f2f f2g f2h f2i f2j
face-harden f2k
face-lift f2l + f2m
face-off f2n 93l + 5ok
face-saving f2o
face_off 5ok + f2n
face_up 93e
faced f2p
faceless f2q
facelift f2m f2r
facet 2bq f2s
facial f2t f2u f2e f2f + f24 f23 f26
facilitate 17o f2v f2w + f2x f2y f2z f30 f31 f32
facilitation f2z f32 f2y + f2w 17o f2v
facilitator f30 + 17o
facility f33 f34 f35 f36 la + dvn f37
facing f2j f2i f2g f2h + f29 f28
facsimile f38 f39 f3a
fact f3b f3c f3d f3e
fact-finding f3f
faction f3g 5zi + chs
factor f3h 8sk f3i f3j xf f3k f3l f3m f3n f3o + f3p f3q
factor_analyse f3r
factor_analyze f3r + f3s
factor_in f3m f3n
factor_out f3m f3n
factoring f3q + f3m
factory f3t
factory-made f3u
factual f3v i8 + f3w f3b
faculty f3x f3y
fad a54 + f3z f40
fade c7m f41 f42 4g7 f43 f44 + f45
fade_away ci9
fade_out ci9 + f46
faded 4af f47
fading f45 + f43 f42
fahrenheit f48 f49 + f4a
fail 53v f4b f4c 3xk f4d f4e 4ny f4f f4g f4h f4i + f4j 37a f4k f4l f4m f4n f4o f4p f4q
fail-safe f4r f4s f4t
failing f4o f4q f4u + f4g 4ny f4i
failure f4k f4p f4n f4m f4l f4j 37a + f4e f4f f4i 53v f4d
faint f4v f4w f4x f4y c2h f4z f50 f51 + f52 f53 c2k f54 f55
faint-hearted f4x
fair 3i6 6h6 f56 f57 f58 f59 f5a f5b 7sd 4pl f5c f5d f5e f5f 7sk f5g 2r1 + ecm f5h 4e2
fair-haired 4hb
fair-minded f5i + 68a
fairly f5b f5j 7sd + f5a
fairness ecm 4e2 f5h 68a + f5g f5a f5c f5f 4pl
fairway f5k f5l f5m
fairy f5n f5o
fairytale f5p f5q
faith f5r f5s f5t f5u
faithful 94u f5v f5w f5x 805 + f5y
faithfully f5z + f5w
fake f60 f61 f62 5no 9wf 9l7 f63 3ff + f64
falco f65
falcon f66 f67 + f68 f69
falcon-gentle f6a
fall f6b 6ch f6c c4c d8l cxt f6d f6e f6f b5k 2q6 df9 f6g b6o f6h f6i f6j f6k f6l bo3 f6m f6n f6o 8hy f6p f6q f6r f6s f6t f6u f6v f6w f6x f6y f6z f70 f71 f72 f73 f74 f75 8h3 f76 8hz + f77
fall-blooming 2q8
fall-board f78
fall-flowering 2q8
fall_apart 53q ag1 54c f79
fall_asleep ctr
fall_away d9e f7a
fall_back f7b d9h f7c f7d f7e f7f + cci
fall_behind d9h f7c
fall_down f6t
fall_flat f7g
fall_for f7h f7i
fall_in 54s f7j f7k
fall_into f7l
fall_off f7m f7a f7n + d9c
fall_open d9i
fall_out 8hc f7o 8ie f7p f7q
fall_over f7r
fall_short 8ig
fall_through f7g
fall_under f7l
fall_upon 2jp
fallacy f7s + f7t
fallen f7u f7v f7w f7x
falling f7y f7z d9o
fallout f80 f81
fallow f82 f83 f84
falls f85 f86
false f87 f88 f63 2fu f89 f8a f8b f8c f8d f8e f8f + f8g f8h f8i f8j
falsely f8k f8l + f8b f8d
falsification f8m f8n f8o f8p + 9l7 cjn 1b6 f8q f8r
falsifying f8n + f8r
falter f8s f8t f8u f8v f8w
faltering f8s f8x + f8v
fame 6uo f8y + 6ul
famed 6ul
familial f8z f90 + f91 f92
familiar f93 f94 2ez f95 f96 f97 f98 + f99 ek 81l
familiarity f9a f99 81l 6o5 ek + f96 f95 f97 f98
family f91 f9b f9c f9d 6r0 f9e f9f f92 + f8z f90
famine f9g b1s
famous 6ul + f8y 6uo
famously f9h f9i + 6ul
fan f9j 5ku f9k f9l f9m f9n f9o + f9p
fan-jet f9q f9r
fan-shaped f9s
fan_out c0a
fanatic f9t f9u + f9v
fanatical f9u + f9t
fanaticism f9v
fancied f1s
fanciful f9w f9x f9y
fancy f9z fa0 fa1 e9o fa2 fa3 + e8a
fancy-free fa4
fancy_up 2l1
fanfare fa5 fa6
fang fa7 fa8 fa9 faa
fang-like fab
fanned fac
fanny 2c8 fad
fantasia fae
fantastic faf fag fah fai faj + fak
fantasy fak fa0 fal fam + fai faj fan
fao fao
far fap faq far fas fat fau fav faw fax fay + faz
far-famed 6ul
far-fetched fb0 fb1
far-flung fb2 fb3
far-off fb4
far-out fb5
far-right fb6
faraway fb7 fb4 + faz
farce fb8 fb9 fba + fbb
farcical fbb + fb8
fare fbc fbd fbe fbf fbg 8h4
fare-stage fbh
farewell fbi fbj
farina fbk
farm fbl fbm fbn fbo + fbp zo fbq
farm-place fbr
farm_out fbs fbt
farmer fbp fbu fbv + fbw fbo fbm
farmhouse fbx
farming zo fbq z4 + fbm fbo
farmland fby fbz
farrow fc0 fc1
farsi fc2 fc3
farther fc4 fc5 fc6 fc7
farthest fc8 fc9 fca
fas fcb
fascinated fcc
fascinating 6dm 5l
fascination fcd fce fcf + fcg fch 6dr
fascism fci + fcj fck
fascist fck fcj + fci
fashion fcl fcm fcn fco fcp + bvi
fashionable fcq fcr fcs
fashioned fct
fast fcu fcv fcw fcx fcy fcz fd0 fd1 fd2 fd3 fd4 fd5 bct fd6 fd7 + fd8 fd9
fast-breaking fda
fast-flying fdb
fast-footed fdc
fast-growing y8
fast-paced fdd
fast_dye fde
fastball 5nx
fastened fdf 5xr fdg
faster fdh + fdi
fastest fdj + fdi
fasting fcu + fcw fcv
fat fdk fdl fdm fdn fdo fdp fdq fdr fds
fat-free fdt
fat-soluble fdu
fatal fdv fdw fdx 46l + fdy
fatality fdy fdz + fdv
fatally fe0 + fdw
fate bqy bqz 7mo bpc
fated ct9
fateful fdw fdx fe1 46l
father fe2 fe3 fe4 fe5 fe6 fe7 3q8 csv 5bz + fe8
father-figure fe9
fatherhood fea feb fe4 fec
fatherland fed
fathom fee fef feg 4up
fatigue feh fei fej fek fel fem
fatigued cqr
fatigues fen
fatty feo fdp + fdl fep
fatwa feq
fault edy fer fes fet feu 53k b9e 485 + fev b9j
faulty b9j fev + b9e b9k edy
fauna 1ma few
faux f63
favor fex fey fez ff0 ff1 ff2 ff3 ff4 ff5
favorable ff6 ff7 qn ff8 + qp
favorably ff9 + ff7
favored 3wz
favorite ffa awn ffb 3wz ffc
favoritism cc3 ffd
favour fex fey fez ff0 ff1 ff2 ff3 ff4 ff5
favourable ff6 ff7 qn ff8 + qp
favourably ff9
favourite ffa awn ffb 3wz ffc
fax f38 f3a
fay f5n
fbi ffe
fcc fff
fda ffg
fdic ffh
fe ffi
fear ffj 6fy 2sm d3d ffk ffl ffm ffn
fearful a0h ffo 2st ffp ffq + ffr ffj
fearless ffs 2m7 + 52d fft
fearsome 2st
feasibility ffu + ffv
feasible ffv + ffu
feast ffw ffx 37m 37n 37o 37p ffy + ffz
feat dpe
feather fg0 fg1 fg2 fg3 fg4 fg5 fg6 + fg7 fg8 fg9
feather-foil fga
feathered fgb fg9
featherweight fgc fgd fge
feature fgf fgg 74o fgh fgi fgj fgk 4k5
featured fgl fgm
feb fgn
february fgn
feces 4jc
fed fgo fgp
federal fgp fgq fgr fgs fgt fgu + fgv
federalism fgw + fgx
federalist fgx fgy + fgw
federally fgz + fgs
federated fh0
federation fh1 90s fh2 + fh3
fedora fh4
fee fh5 fh6 fh7
fee-tail e7h
feeble b6w fh8 f50 fh9 + fha fhb
feed fhc fhd fhe dkh fhf fhg fhh fhi ffy fhj 9xy fhk + fhl dkj dkl fhm ur
feed_back fhn fho + fhp fhq
feed_in fhe
feed_on fhr
feed_upon fhr
feedback fhp fhq + fhn fho
feeder fhs fht fhl fhu ur dkj + fhf fhe fhh dkh
feeding dkl fhm + dkh fhi fhf
feel fhv fhw fhx fhy fhz fi0 fi1 fi2 fi3 fi4 etp fi5 fi6 fi7 fi8 fi9 fia + 3rh fib fic 1pu fid fie fif
feel_for 8pi
feel_like fig
feel_out 79u
feeling fie fih fif fid 3rh fhy + etp fi5 fi2 fi0 fi6
feelings fib + etp fi1
feisty fii fij
felicia fik
felicity fil fim + fin 94l fio
feline fip fiq + 6od
fell fir fis fit aqa fiu fiv 5iu + fiw
feller fix fiw + aqa
fellow fix 3nf 2ez 8c2 5vu fiy fiz + 8ok f9e
fellowship f9e fj0 8ok + 8c2 2ez
felon a97 fj1
felony fj2 + a94
felt fj3 fj4 fj5 fj6
felt_up fj4
fema fj7
female fj8 fj9 fja fjb fjc + fjd
feminine fje fjf fjg fjh fji + fjd fjj
femininity fjj + fjf
feminism fjk fjl + fjm
feminist fjm fjn + fjl fjk
fen fjo fjp
fence fjq fjr 238 fjs fjt fju fjv + fjw fjx
fence-sitter fjy
fence_in fjs fju
fencer fjw + fjt
fencing fjx fjq fjz + fjt fju
fend fk0 fk1 + 5l8 fk2 fk3 5l7
fend_for b9w
fend_off 2r9
fender 5l7 fk3 fk2 5l8 + fk0
fender-bender fk4
fennel fk5 fk6 fk7 fk8
feral fk9
fermentation fka yn + fkb fkc fkd fke
fermi fkf fkg
fern fkh + fki fkj
ferocious fkk + 5ix fkl
ferocity fkl + fkk
ferret fkm fkn fko fkp fkq
ferret-sized fkr
ferret_out fko
ferrous fks + ffi
ferry fkt fku fkv fkw fkx
ferrying fkt + fkw
fertile fky fdq fkz fl0 + fl1 fl2
fertility fl2 fl1 fl3 + fdq fkz fky
fertilization fl4 d4u + fl5 fhd
fertilizer fl6 + fl7 fhd
fervent fl8 22k + fl9
fervently fla + 22k
fervor fl9 epc
festering flb flc + fld
festival fle flf
festive flg + 6uh
fetal flh + fli
fetch flj 5bf flk 5bm
fetch_up e2f
fetching fll
fetish flm fln flo + flp flq
fetus fli + flh
feud flr fls
feudal flt + flu
fever flv flw + flx
feverish fly flz flx + flw
feverishly fm0 + flz
few fm1 fm2 + fm3
fewer fm4
fewest fm5
fey fm6 fm7
fha fm8
fiance fm9
fiancee fma
fiasco b2b
fiat b6t
fiber fmb 74b fmc fmd fme + fmf
fiber-optic fmg + fmh
fiberglass fmi
fibre fmb 74b fmc fme
fibre-optic fmg + fmh
fibrosis fmj
fibrous fmk fmf + fme
fickle ee2 fml + f8j
fiction fmm f1m + fmn f1s fmo 2fu
fictional fmn f1s + fmm f1m
fictitious 2fu f1s + f1m fmm
fiddle fmp fmq fmr fms fmt fmu fmv fmw + fmx fmy fmz
fiddle-shaped fn0
fiddle_with fn1
fiddler fmz fmx fmy + fmt fmq fmr
fidelity f5y fn2
fiduciary fn3 fn4 + fn5
fief fn6 + fn7
field fn8 11y c9i fn9 fna fnb fnc fnd fne fnf fng fnh 3hl fni 71e fnj 22u fnk fnl fnm fnn + fno fnp fnq
field-crop fnr + fns
field-test fnt + fnu
fielder fnp fno + fnm fnn
fielding fnq fnv + fnn fnm
fierce fnw ar2 4ml fkk + fkl
fiercely fnx fny + fkk fnw
fiery fnz fo0 22k + fo1 fo2 fo3 fl9
fiesta ffx
fife fo4
fifteen fo5 fo6
fifteenth fo7 fo8
fifth fo9 foa fob foc fod
fifties foe fof
fifty fog foh foi
fifty-eight foj
fifty-fifth fok
fifty-fifty eko
fifty-five fol
fifty-four fom
fifty-nine fon
fifty-one foo
fifty-seven fop
fifty-six foq
fifty-three for
fifty-two fos
fig fot fou fov fow
fig-bird fox
fig-shaped foy
fig_out 2l1
fig_up 2l1
fight 3hd 8g0 foz 8qg fp0 9dw ba1 fp1 66q + 3hh fp2 71f
fight_back ba1 fp3
fight_down ba1
fight_off d7w
fighter fp2 3hh 71f + ba1 9dw 66q
fighting 8g0 hu + 9dw
figurative fp4 fp5
figuratively fp6 + fp4
figure fp7 fp8 boz fp9 fpa 1it fpb fot fpc fpd fpe c1i fpf 61e 61f fpg e9o e7q + 61l 61j fph
figure_out fpi
figure_skate fpj
figured fpk
figurehead fpl fpm
figuring 61j + 61e
fijian fpn fpo fpp + fpq
file fpr fps fpt fpu fpv 75h fpw fpx fpy + fpz fq0 fq1 fq2 fq3
file-like fq4
file_away fpv 229
file_in fq5
file_out fq6
filibuster fq7 fq8 fq9
filing fq0 fq3 fq2 fqa + fpv fpx fpw
filipino fqb fqc fqd + fqe
fill fqf fqg fqh fqi fqj fqk fql 938 fqm fqn fqo + fqp fqq fqr fqs fqt fqu fqv
fill-in 2xv + fqw
fill_again fqx
fill_in fqy 8ra fqz fqw + 2xv
fill_out fr0 fr1 8ra fdn fr2 dr7
fill_up fqi fqh fql 7zo
filled fr3 fr4 fr5 + 938
filler fqs fqr fqq fr6 fqu + fqi fqj
filling fqt fr7 fqv fr8 fqp fqg + fqi fqj fqh
filly fr9
film fra frb frc 7ko frd fre frf + frg 7kq
film-make frh
film_over 4it
filmed fri
filming 7kq + frf fre
filmmaker frj
filter frk frl frm frn d50 + fro frp frq
filter-tipped frr
filter_out frm
filth frs frt c6g fru + frv frw
filthy frw frv c6r + c6g frt frs frx
filtration frp fro + frn frm
fin fry frz fs0 fs1 fs2 fs3 56z fs4 fs5
final fs6 fs7 8xc fs8 fs9 + 8xi
finale 7zg 883 7zi
finalise fsa + fsb
finalist fsc
finality 8xi + fs9 fs8 8xc
finalize fsa + fsb
finally fsd el4 fse + fs8
finance fsf fsg fsh fsi fsj + fsk fsl
finances fsm
financial fsk + fsh fsg fsf
financially fsn + fsk
financier fso fsp
financing fsl + fsi
finch fsq
find cb7 578 fsr fss cb2 fi0 2a7 fst cb4 fsu fsv bs0 fsw fsx 8ir 5p1 fsy fsz + ft0 ft1 cb9 bst ft2
find_fault 486 + asa
find_oneself fss
find_out cb3 6qi 2a7 2a6
finder ft3 cb9 ft2 + 5p1 fsx bs0 fsv
finding bst ft1 ft0 + bs0 fst cb4 2a7
findings ft4
fine ft5 ft6 ft7 1as bes ft8 ft9 fta 9lp ftb + ftc ftd
fine-looking 3y2
fine-textured fte
fine-tooth ftf
fine-toothed ftf
fine-tune ftg cx9 628
finely bes fth fti + ft8 ft7
finer ftj
finesse bef
finger ftk ftl c1j ftm ftn fto fi2 + ftp ftq
finger-flower ftr
finger-paint fts + ftt ftu
finger-painting ftu ftt + fts
finger-pointing ftv
finger-roll ftw
finger-root ftr
finger-spell ftx
fingered fty
fingerprint ftz fu0 fu1 fu2 + fu3
fingerprinting fu3 + fu2
finish fu4 86l fu5 fu6 fu7 8xh bqx ajo 7zi e2f 8r9 fu8 dkq fu9 6u0 + 81m fua fub
finish_off 7uu
finish_out fuc
finish_up 7uu e2f
finished fud fue fuf fug fuh
finisher fui fuj fub fua 81m fuk + fu9 8r9
finishing fu4 86l + 8r9 fu9
finite ful fum + 4w0
fink 67i 915 fun
finn fuo
finnish fup fuq + fur
fir fus fut
fire fuu fuv 2jj fuw fux fl9 fo1 fuy fuz fv0 5sj fv1 fv2 c98 fv3 c99 fv4 263 fv5 fv6 673 + 22k fnz c8x c8y
fire-bush 3tn fv7
fire-eater fv8 fv9 fva
fire-raising 27t
fire-resistant fvb
fire-resisting fvb
fire-wheel fvc
fire-worship fvd
fire_up fve fvf
firearm fvg
fireball fvh fvi fvj fvk
firebrand fvl 51k
firecracker 361
fired c9e
firefighter fva
firefly fvm fvn
firehouse fvo
fireman fvp fva fvq fvr
fireplace fvs
firepower fvt
firestone fvu fvv
firestorm fvw fvx
firewall fvy fvz fw0
firewood fw1
firing fw2 c8y c8x fuu + 673 c98 fv3
firm fw3 fw4 fw5 fw6 fd3 fd4 fw7 fw8 fw9 fwa fwb fwc fwd fwe + fwf fwg fwh fwi
firm_up fwj
firmly fwk fw6 fwl + fwa
firmness fwg fwf fwh fwi + fwe fd4 fwa fd3 fw8 fw9
firmware fwm
first fwn fwo fwp fwq fwr 3qc fws fwt fwu fwv fww fwx fwy fwz 3qd fx0
first-class eny
first-rate fx1 d5
first-string fx2 fx3
first-year fx4
firsthand fx5 fx6
firstly fwu
firth fx7 fx8
fisa fx9
fiscal fsk + fxa fsf
fiscally fxb + fsk
fish fxc fxd fxe fxf fxg 1kw + fxh fxi fxj fxk fxl
fish-fly fxm
fish-worship fxn
fisher fxo fxi + fxg
fisherman fxi
fishery fxl + fxg
fishing fxk fxj + fxg
fissile fxp fxq
fission fxr fxs
fist fxt
fit 5to fxu fxv fxw fxx fxy fxz 938 ece fy0 fy1 z9 a4 fy2 fy3 fy4 + a7 fy5 1wo fy6 fy7 fy8
fit_in b8
fit_out 1u3 ece
fitch fy9
fitness fy8 fy7 fya + fy4 fy3 fy2
fitted fyb + fy0
fitting fy6 fyc 1wo a7 fyd b3u + fy0 ece fxy fxx fy8
fittingly 1ya
five fye fyf fs3 fyg
five-finger fyh
five-fold fyi
five-hitter fyj
five-hundredth fyk
five-pointed fyl
five-sided fym
five-spot fye fyn fyo
fives fyp
fix fyq fyr fys fyt fyu fyv fyw 5uy fyx fyy bb3 fyz fz0 blm 9l5 fz1 fz2 + 1be fz3 fz4 fd9 fz5
fix_up 26k fz6
fixation fz4 fz7 fz8 fz9 + fyw fza fzb
fixed fzc fzd fze fzf + fd9 fzg fzh
fixing fyq 1be fz4 fzi + 5uy fyv fyx
fixture fyq fz5 fd9 fzj + 5uy fz0
fjord fzk
flag fzl fzm fzn fzo fzp fzq fzr fzs dj8 fzt fzu fzv
flag-waver fzw
flag-waving fzx
flag_down fzy
flagging fzz g00 g01
flagrant aha
flagship g02 g03
flagstaff g04 g05
flair ax1 g06 g07
flak 1qn 2jj g08
flake 44p dla g09 g0a g0b g0c + g0d
flake_off g0a
flake_out ctr
flamboyant g0e g0f g0g + g0h
flame fo1 g0i g0j g0k
flame-colored g0l
flame-coloured g0l
flame-flower g0m g0n
flame-orange g0o
flame-out g0p g0q
flame_up fv2 4a3
flamenco g0r g0s
flaming fo1 fo0 340 + g0j
flamingo g0t
flammable g0u + g0v
flank g0w g0x g0y g0z g10 + g11 g12
flanker g12 g11 + g10
flannel g13 g14 g15
flannel-cake g16
flap g17 g18 g19 g1a g1b g1c g1d g1e g1f 3mk 3mm
flap_down g1g
flapping g1a + 3mm 3mk g1f g1e
flaps g18
flare g1h g1i g1j g1k g1l g1m g1n g1o g07 g1p g1q g1r 569 4a3 g0k
flare-up 5tp + 569
flare_out g1r
flare_up 569 g1s + 5tp
flaring g1t
flash g1u g1v g1w g1x g1y g1k fa5 g1z g20 g21 g22 g23 g24 g25 awv 4c0 g26 g27 78b + g28 4c2 g29 g2a
flash-forward g2b
flash-freeze g2c
flash-frozen g2d
flash_back aq4 + g2e
flashback g2e g2f + aq4
flashing g2g g20 + g22
flashlight g2h
flashpoint g2i g2j g2k
flashy g28 78b + fa5 g2l
flat 1sm g2m g2n g2o g2p g2q g2r g2s g2t c65 g2u g2v g2w g2x g2y g2z g30 g31 48b 8u0 g32 g33 6qz 48c + g34 g35 g36 g37 g38
flat-bottom g39
flat-bottomed g39
flat-footed g3a g3b g3c g3d
flat-growing g3e
flat-hat g3f
flat-top g3g
flat-topped g3g
flatbed g3h g2o
flatly 6r2 + 6qz
flats g3i
flatten g3j g3k d8s
flatten_out g3j
flattened g3l
flatter g3m + g3n g3o
flattering g3p
flavor g3q g3r fhy g3s + g3t g3u
flavorful g3t
flavour g3q g3r fhy g3s + g3t g3u
flaw b9e g3v g3w g3x
flawed g3y
flawless g3z + g40
flax g41 g42
flea g43
flea-bitten b6x
fledged g44 g45
fledgling g46 e8v g47 g48
flee g49 + ees g4a
fleece g4b g4c g4d g4e g4f g4g + 5iq
fleet g4h g4i g4j g4k 4g7 aww g4l + g4m
fleeting g4n + ea3
fleming g4o g4p g4q
flemish g4r g4s g4t + g4u
flemish-speaking g4v
flesh 1it g4w g4x g4y + g4z
flesh-colored g50
flesh-coloured g50
flesh-eating g51
flesh_out fr0 drb fdn
fleshy g4z g52 + g4w g53
flex g54 3u7 3u8 3u9 g55 g56 + g57 g58 g59 3u5
flexibility g5a g5b g5c + drr g5d g57 8u8
flexible g57 g5e 8u8 drr g5d + 3u7 g5b g5a g5c
flick frd g5f g5g g5h g5i 7w1 g5j g5k g5l g5m g5n g5o
flick-knife g5p
flicker g5q g5r g5s g5t g5m g5o
flickering g5u
flier 40v g5v 129 + g5w g5x 2rg
flies g5y
flight g5z ees g60 g61 g62 g63 g64 g65 g66 g67 g68 g69 + g49
flimsy g6a g6b g6c g6d + g6e
flinders g6f g6g
fling g6h a1i g6i g6j g6k g6l 6ne
fling_off axa
flint g6m g6n g6o g6p + g6q
flip g6r g6s g6t g6u g6v g6w 1bi g6x g6y g6z g70 g71 g72 g73 g5l g74 g5n g75 + fs1 g76
flip-flap g77
flip-flop g78 g79 g7a g7b 1bi
flip_out g6x g6y
flip_over g71
flirt g7c g7d 5x8 g7e + g7f
flirt_with e81
flirtation g7c + 5x8
flirting g7c + g7e 5x8
float g7g g7h g7i g7j g7k g7l g7m g7n g7o g7p g7q 3iu g7r g7s g7t g7u + 5qp g7v g7w g7x g7y
floating g7w g7z g80 g81 g82 d5v + g7r
floating-moss g83
flock g84 g85 g86 g87 3g4 83y g88
flogging g89 + 68i g8a
flood g8b g8c g8d g8e bg0 bg1 g8f g8g bg4 g8h + g8i
flood_in g8j
flood_out bg3
flooded vc
flooding g8i + bg4
floor g8k g8l g8m g8n g8o 3da g8p g8q g8r g8s b50 333
floored g8t
flooring g8k g8u
flop 8bg 5vl g8v g8w g8x g8y f7g g8z g90 + g91
floppy cdo g91 + 8bg
flora g92 4ts + g93
floral g93 g94 g95 + g92 4ts g96
florentine g97 g98 + g99
flotation g9a g7v + g7s g7r g7q
flotilla g9b g9c
flour g9d g9e g9f + g9g
flourish g9h g9i g9j fa6 g9k 4qs g9l g9m
flourishing 4r0
flow g9n g9o am9 g9p g9q g9r g9s g9t g9u f6o 9xy g9v g9w g9x + g9y g8b
flow_away g9z
flow_from 3j1
flow_off g9z
flow_out ga0
flower g96 4er 4ev 4ew + ga1 4ez
flowering 4ez ga2 ga3 + 4ew
flowing g9o si + 9xy
flu ga4
fluctuate ga5 ga6 ga7 + ga8 ga9 gaa
fluctuating gab
fluctuation ga8 gaa ga9 + ga5 ga6 ga7
fluency 28v gac dvm + dvn
fluent dvn gad + dvm gac 28v
fluently gae + dvn
fluff gaf gag gah gai gaj 334 + cxp
fluff_up gak
fluffy cxp + gah gal
fluid gam gan gao gap gad gaq gar + gas gat
fluke gau gav gaw gax gay + gaz
fluorescent gb0 gb1 gb2 + gb3 gb4
fluoride gb5 + gb6
flurry o3 gb7 93v gb8
flush 4ix gb9 35t gba 4et gbb 4ev 4iy gbc gbd gbe gbf ekf gbg gbh gbi gbj uq
flush_down gbk
flush_it 4ny
flushed a9n gbl
flute gbm gbn gbo gbp + gbq
fluttering g1a + g5t
flux gbr gbs gbt gbu gbv gbw gbx gby 4at gbz g9v
fly gc0 gc1 gc2 gc3 gc4 gc5 gc6 gc7 gc8 g5x 2rg gc9 g49 gca g5w fiv gcb gcc gcd gce + g5z g5v 129
fly-by gcf
fly-fish gcg
fly-fishing gch
fly_blind gci
fly_by gcj gck
fly_contact gcl
fly_high gcm g9m
fly_on gcn
fly_open gco
flyer 40v g5v 129 + g5w g5x 2rg
flying g5z fd5 fdb + g5w gca 2rg g5x gc7
flyover gcf gcp
flyweight gcq gcr
fm gcs gct
fo gcu
foam gcv gcw gcx + 5ja
focal gcy gcz + gd0 gd1
focus gd2 gd3 6wz gd1 gd0 gd4 gd5 gd6 gd7 6ws gd8 gd9 + gcy gda
focus_on 6wu
focused gdb gdc gdd
focusing gda 6wz + gd9 gd8 gd7 gd6 6ws
focussed gdb gdd
focussing 6wz + 6ws
fodder gde gdf gdg
foe e3o e3n
fog ayq gdh gdi 82i + 4iu gdj gdk
fog_up gdl
foggy gdj 4iu ayv gdk + gdh gdi ayq 4iw
foil gdm gdn gdo gdp e5k gdq abw gdr + gds gdt gdu
foiled b9b
fold gdv gdw gdx 94u g85 gdy 3u5 gdz ge0 ge1 ge2 7zv + ge3
fold_up ge0 ge1
folder ge3 4qa + ge1
folding gdv ge4 gdy ge5 + ge1
foliage ge6 ge7 + ge8 ge9
folio gea geb gec
folk ged gee gef f9b
folk_dance geg + geh
folklore gei
folks gej gee + gek
folksy gek gel + gee
follies gem
follow 937 gen geo gep geq ger aq ges get geu gev oi 1s 8hh gew 3if gex gey gez 8hi gf0 gf1 8h6 f7q + gf2 77a gf3 gf4
follow-on gf5
follow-through gf6 gf7 + 6ju gf8
follow-up gf9 gfa gfb + 6ju gfc
follow_out 6ju
follow_suit gfd
follow_through 6ju gf8 + gf6 gf7
follow_up 6ju gfc + gfb gf9 gfa
follower gf4 gf2 + gex geu ges
followers gf3
following 77a gf3 gfe gff gfg gfh + geu ges gex oi
folly a5g gfi gfj a5f
foment gfk gfl + gfm gfn gfo
fond gfp gfq oy tk + fa1 tl tj
fondly gfr + oy
fondness tl tj fa1 + oy tk gfq
font gfs 6lm
food gft gfu gfv
foodstuff gfw gfx
fool gfy gfz gg0 gg1 87z ci1 gg2 + a5g
fool_around gg1 gg3
fool_away ci1
fooling 6o3
foolish gg4 ctq + a5f gfj
foolproof gg5 gg6
foot gg7 gg8 gg9 3cz gga ggb ggc ggd gge ggf ggg ggh ggi ggj + ggk
foot-lambert ggl
foot-pound ggm
foot-shaped ggn
foot-ton ggo
foot_up ggh
footage ggp ggq
football ggr ggs + ggt
football-shaped ggu
footballer ggt + ggs ggr
footbridge ggv
footed ggw
footer ggx ggk ggy + ggi
foothold ggz gh0 gh1
footing gh0 3ep gh2
footnote ggx gh3
footpath gh4
footprint gh5 gh6 gh7
footwear gh8 gh9
footwork gha ghb
forage ghc ghd ghe ghf
foraging ghc + ghf
foray ghg ghh ghi ghj
foray_into ghk
forbid ghl ghm + 34i ghn
forbidden gho
forbidding 34i ghp cwp + ghl
force ghq ghr ghs ght dop ghu ghv ghw ghx ghy ghz gi0 d78 gi1 gi2 gi3 gi4 88f + gi5
force-feed gi6 + gi7
force-land gi8
force-out ghq
force_back 3mz
force_out gi9 gia dr0 elm aec d81 673 bl8
forced gib 9b3 gic gid + gi4
forceful gie dz0 + ghs
forcefully gif + gie
forcible gi5 + gi4
forcibly gig + gi5
ford gih adl gii gij gik gil gim gin gio
fore 4wv gip giq
fore-wing gir
forearm gis git
forecast giu 61f 61g 4kv + giv giw
forecaster giv + 61g 61f
forecasting giw + 61g
foreclosure gix + giy
forefront giz gj0
forego gj1 cfa gj2
foregone 5yy
foreground gj3 gj4 gj5
forehand gj6 gj7
forehead 5gm gj8
foreign gj9 gja ezu 158 + alo
foreign-born gjb
foreigner 154 gjc
foreman 4te gjd + gje
foremost fwv fwu fwy gjf gjg
forensic gjh gji
forensics gjj
forerunner gjk gjl gjm
foresee 1qu e9p 1qx
foreseeable gjn
foresight gjo gjp
forest gjq gjr gjs + gjt
forestall 1qx ghm + gju
forested gjv
forester gjw gjx
forestry gjt + gjs
forever eh6 gjy 1ck
foreword gjz
forfeit gk0 gk1 gk2 gj1 92p
forfeited 92p
forfeiture gk0 gk1 gk2 + gj1
forge gk3 gk4 gk5 9wf fcp gk6 bve gk7 gk8 + gk9 gka 9wh 9we gkb
forged 2yh
forgery gkb 9we + 9wf
forget 48r 5u7 gkc gkd
forgettable gke
forging gka + gk5
forgive gkf gkg + eq3
forgiveness gkh gki
forgiving gkj gkk + gkl
forgo gj1 cfa gj2
forgotten ch2
forint gkm
fork 51e gkn gko gkp gkq 518 gkr gks gkt + gku gkv gkw
fork-like 51d
fork_out bfh
fork_over bfh
fork_up bfh
forlorn gkx
form gky gkz gl0 6mw 91x gl1 gl2 1it gl3 gl4 gl5 gl6 gl7 7qm gl8 gl9 gla glb gk6 glc gld 9aq gle + glf glg 9as glh gli glj
form-only glk
form_bubbles gcx
formal gll 32t glm gln 9yh glo 9j0 glp + glq glr gls
formaldehyde glt
formalities gls
formality glr glq gls + glm glp
formalize glu glv + glw
formalized glx gly + glz
formally gm0 gm1 + glm glp
format gm2 gm3 gm4 gm5 26n
formation glg 9as glj glf glh gm6 gm7 + gk6 gla glc gle
formative gm8 gli gm9 + gld
formed gma
former gmb gmc dhw eee gmd
formerly eed
formidable gme gmf + gmg
formula 9it gmh ex3 gmi gmj gmk gml + gmm gmn bve gmo
formulaic gmp
formulate 28j bu1 bve gmn + ex1 gmq gmi gmj gmh gmr
formulated gms
formulation gmq ex1 gmr + bve bu1 28j gmn
fort gmt gmu gmv gmw gmx + 24l
fort_up gmx
forte gmy gmz gn0 gn1 gn2
forte-piano gn3
forth gn4 2sb gn5 gn6
forthcoming gn7 1y3 gn8 + gn9
forthright gna 4ig + 682
fortification gnb gnc gnd + gne 3p1 gnf gmw 24l
fortified gng gnh
fortify gnf 3p1 gne 24l gmw + gnb gnd gmu gnc gmt
fortitude gni
fortnight gnj + gnk
fortress gmt
fortunate gnl gnm gnn
fortunately gno + gnl
fortune 71m gnp gnq 7mo
forty gnr gns
forty-eight gnt
forty-eighth gnu
forty-fifth gnv
forty-first gnw
forty-five gnx gny
forty-four gnz
forty-fourth go0
forty-nine go1
forty-ninth go2
forty-one go3
forty-second go4
forty-seven go5
forty-seventh go6
forty-six go7
forty-sixth go8
forty-third go9
forty-three goa
forty-two gob
forum 2da goc
forward god goe gof gog goh goi goj zx 101 gn5 giq qi + gok 87o gol
forward-looking qg
forward-moving qi
forwarding gok gom + gof
forwards zx goj
fosse gon
fossil goo gop goq + gor gos
fossilized got
foster gou gov gow gox goy + 58h goz
foster-brother gp0
foster-child gp1
foster-daughter gp2
foster-father gp3
foster-mother gp4
foster-nurse gp5
foster-parent gp6
foster-sister gp7
foster-son gp8
fostering 58h goz + gow gov
foul gp9 gpa gpb gpc 9d5 gpd gpe 2we gpf frw frv c6q gpg ccw vh 78q + frt gph gpi
foul-mouthed gpj
foul-smelling gpg
foul-spoken gpj
foul-up 4i6 + 334
foul_out gpk
foul_up 334 + 4i6
fouled gpl vh
found gpm 3di 9ar eg7 gpn + gpo 3d0 a6g 3q8 gpp
foundation a6g 3cz gpq 3d0 gpr gpp gpo + 9ar 3di eg7
founder 3q8 gps gpt 54s gpu gpv f7g + eg7 9ar gpw
founding a6g + eg7 9ar
foundry gpx
fountain gpy gpz gq0 gq1
four gq2 gq3 gq4
four-dimensional gq5
four-fold gq6 gq7
four-footed gq8
four-hitter gq9
four-hundredth gqa
four-lane gqb
four-party gqc
four-ply gqd
four-poster gqe
four-pronged gqf
four-sided gqg
four-spot gq2
four-wheel gqh + gqi
four-wheeled gqh + gqi
four-wheeler gqj
foursome gqk gq3
fourteen gql gqm
fourteenth gqn gqo
fourth gqp gqq gqr gqs gqt
fourth-year gqu
fowl gqv 43p gqw gqx + gqy
fowler gqy gqz + gqx
fox gr0 gr1 cqf gr2 gr3 gr4 gr5 gr6 93t gr7 + a2p
fox-trot gr8
foyer gr9
fr gra
fracas 1bb
fraction grb grc grd cmp + gre grf
fractional gre + grb
fractious grg grh a3r + gri
fracture a1h 53k 53l 53n grj grk grl grm grn
fragile bem gro g6d + grp
fragility grp beg + bem
fragment grq grr grs 56l + grt gru grv grw grx
fragmentary grt + grs grr grq
fragmentation grx grw grv gru + 56l
fragmented ca7
fragrance 4w8 25p + gry
fragrant gry + 25p 4w8
frail grz gs0 gs1 bem gs2 + fha
frame gs3 gs4 gs5 gs6 gs7 gs8 gs9 1it gsa gsb gsc gsd 8sn 6mz 4sf gse gsf gsg + gsh gsi gsj
frame-up gsk
frame_in 4sf
frame_up gse
framed gsl
framework gs8 f1r gsm
framing gsi gs4 + 8sn 4sf gsg
franc gsn
franchise gso gsp b1f gsq
franciscan gsr gss + gst
franco-american gsu
frank cqm gsv gsw gsx 4ig gsy + gsz 682
frankenstein gt0 gt1 gt2
frankfurter cqm
frankish gt3 + gsv
franklin gt4 gt5 gt6
frankly 684 + 4ig
frantic gt7 bfa
frantically gt8 + gt7
fraternal gt9 5gg gta + gtb 5gh
fraternity 5gh gtb + gtc gta
fraud gtd gte f62
fraudulent gtf + b3e gte
fraudulently gtg + gtf
fraught gth gti
fray cl3 gtj gtk
frayed gtl
freak gtm kb gtn
freak_out gtn
free gto gtp gtq gtr cdw gts gtt gtu gtv gtw c9d eqp gtx gty gtz gu0 gu1 3c3 brh 8sh gu2 gu3 + gu4
free-associate gu5
free-base 3dj
free-enterprise 8qf
free-flying gu6
free-lance gu7 gu8 gu9 + gua
free-liver gub
free-living guc
free-range gud
free-reed gue
free-soil guf
free-spoken 4ig
free-swimming gug
free-thinking guh
freedman gui
freedom guj eqs
freehold guk gul + gum
freeing gu4 + c9d gtv
freelance gu7 gua gu8 gu9
freely gun + gtx
freeman guo
freestyle gup
freeway ex9
freewheeling 6gd guq
freeze gur gus gut guu guv guw gux guy guz gv0 4d0 gv1 gv2 gv3 + b8b
freeze-dried gv4 gv5
freeze-dry gv6
freeze-drying gv7
freeze_down gv1
freeze_off ccb
freeze_out gv1
freezer b8b + gv0
freezing guu + gv3 gv1 gv0 guy
freight gv8 6gz gv9 gva gvb + 4uk
freighter 4uk + gvb gva
french gvc gvd gve gvf gvg + gvh gvi gvj
french-fry b8e
french-speaking gvk
frenchman gvl
frenchwoman gvl
frenetic gt7
frenzied gt7 gvm
frenzy a55
frequency gvn gvo gvp + gvq gvr
frequent gvs 5y3 gvr gvq + gvt gvn gvp
frequently gvu + gvr
fresco gvv gvw gvx
fresh gvy gvz gw0 gw1 gw2 gw3 4zh gw4 gw5 7sn gw6 gw7 gw8 + gw9 7af gwa gwb gwc
fresh-cut gwd
fresher gwe
freshly gw1 gwf + gw3
freshman gwe e8v fx4
freshness gwa gw9 7af gwb gwc + gw4 gw7 7sn 4zh gw2 gvy gw3 gw5 gw6
freshwater gwg
fret gwh gwi gwj gwk dko dkn gtk 7g8 gwl gwm gwn gwo dkp gwp gwq gwr
fretted gws gwt + gwh
fri gwu
friar gwv
friction gww gwx 7qc + gwy
friday gwu
fridge gwz
fried b8d
friend gx0 gx1 el 19d nm + gx2 gx3
friendliness gx4 gx5 + gx2 gx6
friendly gx7 gx2 gx8 gx9 gx6 + gx0 gx4 gx5
friendship gx3 + el gx0
fries 7f6
frieze gxa gxb
frigate gxc gxd
fright ffj gxe
frighten gxe + gxf
frighten_away ax6
frighten_off ax6
frightened gxg gxh
frightening gxf 2st + gxe
frigid 22f gxi 8as + 8au gxj
fringe gxk 35r gxl gxm gxn gxo gxp gxq + gxr
fringed gxs gxt gxu
frisian gxv gxw gxx + gxy gxz
frivolous gy0 + gy1 83b
frog gy2 gy3 gy4 gy5
front gy6 gy7 gy8 gy9 gya gyb gyc fpm gyd gye 57d f2c gyf + gyg gyh gyi gyj
front-runner ffb
front-stall gyk
frontal gyl gym f1w gyi gyh gyg gyn + gyd gya gyb gy9 gy6
frontier gyo gyp gyq
frost gyr gut gys gyt gyu gyv gyw gyx + gyy aa0 gyz gz0
frost-bound gz1
frost-weed gz2 gz3
frost_over gz4
frostbite gz5
frosting gz0 + gyv
frosty gxi aa0 gyz + gut gz6 gyt gys
frozen gz7 gxi gz8 gz9 g2d fzf gza
frs fgo
frugal dmf + gzb
fruit gzc gzd gze gzf gzg + gzh gzi gzj gzk gzl gzm gzn
fruit-eating gzo
fruitful gzp + gzq
fruition gzr gzs gzm + gzf
fruitless gzt + 3c5
fruity 342 gzh + gze
frustrate af7 abw + gzu gzv b95 gdu
frustrated b9b
frustrating gzw gzv
frustration gdu b95 gzu + abw af7
fry 7d7 gzx gzy gzz h00 h01 + h02 h03
frying h03 + gzz
fsb h04 h05
ft ggg
ftc h06
fuck 2c6 35x
fuck_off h07 5yl 5ou
fuck_up 334 + 4i6
fudge h08 7mp 9l7
fudge_together h09
fuel h0a h0b h0c fv6 h0d + h0e
fueled h0f
fueling h0e + h0d h0c
fugitive h0g g4a g4n
fuji h0h h0i
fulfil 938 av h0j + h0k h0l
fulfill 938 av h0j + h0k h0l
fulfilled h0m
fulfillment h0l h0k + h0j av 938
full h0n h0o h0p h0q h0r h0s h0t h0u h0v 5dm h0w e8j h0x + h0y h0z h10 8tp h11
full-blood 4ec
full-blooded h12 4ec
full-blown h13 h14
full-bodied h15
full-clad h16
full-dress h17 d4a d4b
full-face h18
full-fashioned h19
full-fledged h1a h1b
full-grown pg
full-length h1c h1d
full-page h1e
full-scale 16q
full-size h1f
full-strength h1g
full-term h1h
full-time h1i h1j
fullback h1k h1l h1m
fuller h0y h1n h1o + h0q
fully h0t h1p h1q + h0v
fumble h1r h1s h1t h1u 4i8 334 + 4ia
fumbling 841
fumed h1v
fumes er5
fun h1w h1x h1y h1z + 1h7
function h20 h21 h22 t3 h23 h24 h25 h26 h27 h28 + h29 h2a
functional h2b h2c h2d h2e h2f h2g + h2h h21
functionality h2h + h2g h2f h2e h2b
functionally h2i + h2d
functioning h2a h2j + h27
fund h2k h2l h2m h2n h2o h2p h2q h2r h2s + 2w1 fsl
fund-raise h2t
fund_raise h2t
fundamental h2u h2v h2w 6fm h2x
fundamentalism h2y h2z + h30 h31 h32 h33
fundamentalist h31 h32 h30 h33 + h2y h2z
fundamentally 3eb + h2w
fundamentals 3ec
funded h34
funding fsl 2w1 + h2n
fundraiser h35 h36
funds fsm
funeral h37 + h38 h39
funeral-residence h3a
funerary h39 + h37
fungal h3b + h3c
fungi h3d
fungus h3c + h3b
funk h3e h3f h3g a9q + h3h
funky h3i h3h gpg h3j + h3e
funnel h3k h3l h3m h3n
funnel-shaped h3o
funny h3p 1h7 h3q h3r all + h1w 83a
fur h3s h3t h3u + h3v
fur-bearing h3w
fur-piece h3x
furious 1kp 1ls fkk + h3y fkl
furiously h3z h40 h41 + 1ls 1kp fkk
furlong h42
furlough h43 h44 h45
furnace h46
furnish h47 h48 + h49 h4a
furnished eci
furnishing h4b h4a h4c + h48
furniture h49 + h48
furor h4d a54
furore h4d a54
furry h3v + h3s
further q5 gow fc4 fc5 h4e fc7 + qa
furthermore h4f
furthest fc8 fc9 fca
fury fkl h3y h4g a55 + 1ls 1kp enm
fuse h4h h4i 4at h4j h4k h4l + h4m h4n h4o
fused 1cs
fuselage h4p
fusion h4o h4q h4r h4n h4s h4t 85t + h4j 4at
fuss o3 3z4 4tw g1b gwp h4u + h4v
fuss-budget h4w
fussy 5w0 2yv h4v + h4x h4y 3z4
futile gzt h4z + h50
futility h50 + h4z
future h51 h52 h53 h54 h55 h56 h57 + h58
future-day h59
futuristic h5a + h5b h5c
fuzzy h5d h5e 4iu + h5f 4iw
ga h5g h5h h5i
gable h5j h5k
gabonese h5l h5m + h5n
gabriel h5o
gad h5p h5q h5r
gadget 1vn + h5s
gael h5t + 6vg
gaelic h5u 6vg + h5t 6vh
gaelic-speaking h5v
gaffe h5w
gag h5x h5y 7g2 h5z 7g1 h60 7g8 h61 h62 + h63
gaga a58 h64
gage h65 ctl 2vk
gain 1gq h66 h67 kj h68 pv h69 pz 27h 5c8 eu 3v1 bnq + h6a h6b
gain_ground pz
gain_vigor h6c
gainer h6d h6b h6a + 3v1 eu 5c8 pz h68
gait h6e h6f h6g
gal h6h h6i h6j
gala 4gm
galactic h6k 2h1 + h6l
galaxy h6l h6m h6n + h6k
gale h6o
galician h6p
gall 7af 40m 45p h6q h6r h6s h6t gwq
gall-berry h6u
gallant h6v 3ng h6w h6x h6y axe
gallantry h6z h70 h71
galleria h72
gallery h73 h74 h75 h76 h77 d5b h78
galley h79 h7a h7b h7c
galliano h7d
gallic h7e gvg + h7f h7g gy4 gvj
gallon h6i h7h
gallop h7i h7j h7k exq
galloway h7l h7m + h7n
gallows h7o
gallows-tree h7p
galore h7q h7r
galvanize h7s h7t h7u + h7v h7w h7x h7y h7z h80
gam h81
gamba h82
gambian h83 h84 + h85
gambit h86 h87 h88
gamble h89 h8a h8b qx + h8c h8d h8e
gambler h8c h8e + h8b qx
gambling h8d + h8b
game h8f h8g 45x h8h h8i h8j h8k h8l h8m h8n h8o 2vk h8p a9u + h8q h8d h8r
games-master h8s
games-mistress h8s
gaming h8d + 2vk
gamma h8t h8u h8v
gamut h8w h8x
gang h8y a8k h8z 5pe h90 + h91 h92
gang-rape h93
gang_up h90
gangland h91
gangsta h94
gangster h92 + h8z
gao h95
gap 539 a1j h96 h97 h98 8aa 52z
gap-toothed h99
gaping h9a
garage h9b h9c h9d
garb 2l0 1u3
garbage h9e h9f h9g
garbage_down 4nt
garden h9h h9i h9j h9k h9l + h9m h9n h9o
gardener h9n h9m + h9k
gardening h9o + h9k
gargantuan h9p + h9q
garibaldi h9r h9s
garish 78b + h9t g2l
garland h9u h9v h9w h9x h9y
garlic h9z ha0 + ha1
garment ha2 1u3
garment-worker ha3
garner ha4 8c5 ha5 di3
garnet ha6
garnet-colored ha7
garnet-coloured ha7
garnish ha8 ha9 d48 haa + hab
garret 2ku
garrison gmu hac had hae
garter haf hag
garuda hah
gas 7p hai haj hak hal ham 4fi han + hao hap 11b haq har
gas-filled has
gas-tight 11s
gas_up hat
gaseous hap + hak hai hau
gash hav ao8 aoh haw
gasoline hal
gasp hax hay
gastric haz + hb0
gastrointestinal hb1 + hb2
gastropod hb3
gate hb4 hb5 hb6 hb7 hb8 hb9 hba
gate-crash 3ag
gatehouse hbb
gateway hbc
gather hbd hbe c8 h69 hbf 8c5 hbg hbh hbi 2d6 2d5 + hbj 2d4 2d2
gather_in hbk
gather_up hbl 645
gathered 8cb + 8c5
gathering 2d2 hbd hbe 2d4 + 2d5 2d6 c8 hbg
gator 189
gatt hbm
gaudy hbn g28 78b + g2l h9t hbo
gauge h65 hbp hbq 4sl hbr hbs hbt hbu 1yo hbv hbw
gaul h7g h7f gy4 + h7e gvg
gaunt dw0 + 4pp
gauntlet hbx hby hbz hc0
gaussian hc1 + hc2
gavel hc3
gay hc4 7an 52a hc5 hc6 flg hc7 + hc8
gay-feather hc9
gaze hca hcb
gazette hcc hcd
gb 5d7 hce hcf hcg hch hci
gc hcj
gcse hck
gdp hcl
ge hcm hcn
gear hco hcp hcq hcr hcs
gear_up fyy
gearbox hct
geared hcu
gearing hcq
gee hcv hcw hcx
gee-gee hcy
geek dla hcz
geisha hd0
gel hd1 hd2 hd3 hd4 hd5
gelatin hd1 hd6 hd7 + hd8 hd9 hda hdb
gem hdc hdd hde hdf hdg
gemini hdh hdi hdj
gemma hdk
gen hdl
gendarmerie hdm
gender hdn hdo
gene f3h + hdp hdq
genealogical hdr + hds
genealogy hdt hds + hdr hdu
general hdv hdw hdx hdy hdz he0 he1 9to he2 he3 + he4 he5 he6 he7
general-purpose 16s
generalization he7 he8 he9 65 + hea heb
generalized hec
generally 5ed hed hee + hdz
generate 5bz 5c1 hef heg + heh hei hej hek hel hem 2o5 hen heo
generation hek hen hej hei 9dk hep hem + 5bz heg hef 5c1 heq
generational heq + hem 9dk hei
generator heo her hes 2o5 + hef 5c1
generic het heu hev hew hex + hey hez
generosity hf0 hf1 + hf2 hf3
generous hf2 hf3 hf4 + hf1 hf0
generously hf5 + hf2
genesis hf6 hej
genetic hdq hf7 hdp f90 + hf8 f3h hf9
genetically hfa + hdq
geneticist hfb + hf8
genetics hf8 + hdq hfb
geneva hfc hfd
genial hfe t0 hff + 7e7 t1
genie hfg
genital hfh + hfi
genitalia hfi
genitals hfi
genius hfj g06 5b2 50h cy
genocide hfk
genome hfl
genomics hfm
genovese hfn + hfo
genre hfp hfq hfr hfs
gens hft
gent hfu hfv fix
genteel 7ok + 58j
gentile hfw hfx hfy hfz hg0
gentle hg1 1v3 hg2 dk5 dk7 hg3 246 hg4 cp4 hg5 + hg6 hg7 58j
gentleman hg8 hg9 + hga
gently hgb hgc hgd + dk5 hg4 dk7
gentry 245
genuine hge hgf i7 + 2o1 hgg
genuinely hgh hgi + i7 hge
genus hez hey + hew hev
geographer hgj + hgk
geographic hgl hgm + hgk
geographical hgl hgm + hgk
geographically hgn + hgm
geography hgk + hgm hgj
geologic hgo + hgp
geological hgo + hgp
geologist hgq + hgp
geology hgp + hgo hgq
geometric hgr hgs + hgt
geometridae hgu
geometry hgt + hgr hgs hgv
geophysical hgw + hgx
geophysics hgx + hgw hgy
geopolitical hgz + hh0
georgian hh1 hh2 hh3 hh4 hh5 hh6 hh7 + hh8 hh9 hha hhb hhc h5g hhd hhe
geothermal hhf + hhg
geriatric hhh hhi + hhj wu
germ 5lk hhk hhl + hhm hhn hho bu5
german hhp hhq hhr + hhs hht hhu
german-american hhv + hhw
german-speaking hhx
germanic hhy hht hhs + hhp hhz
gestapo hi0
gestation hi1 hi2 hi3 + hi4 8vl 3km
gesture hi5 hi6 hi7 hi8
get hi9 9g7 ep 5bz hia 3nz hib hic fsr 3pw hid 6pp 3m7 6sf hie 10s fyz 278 5bf 6e0 6py hif d20 6pz hig hih 27f hii 5yl etq 6q4 6q5 hij et hik hil him + ez
get-go 3qc
get_about hin
get_across 7vy hio 9zo
get_ahead pz
get_along pu hip 8h4
get_around 549 5z1 hin hiq
get_at 1nx 95 hir
get_away ef1 566 ef2 + his
get_back hit hiu hiv
get_behind czy
get_by ef1 hiw 9dx
get_cracking hix
get_down 3pw hiy hiz 6nf 5bx hj0 hj1
get_dressed d3z
get_even ebk hit
get_going hix hj2
get_hold 8ir
get_in d2u 8i5 hj3 27g
get_into 2fi hj4 8i5 hj3 hj5
get_it 6qh hj6
get_laid 35x
get_married hj7
get_moving hix
get_off ef1 hj8 hj9 hja hjb hjc hj0 hjd hje hjf hjg
get_on pu 3j4 wp 7x4 hjh 4js hip
get_onto 6qh
get_out 549 hji ef1 5cj hjj es1 d25
get_over 4vh hjk hjl 9zo
get_rolling hix
get_started hix
get_stuck 4lp
get_through 7uu 7vy 9cq 8ih hjm
get_to hjn 1nx hjo
get_together 8b4 hjp f7j 2d5 + hjq
get_up 23w hjr 2l1 hjs 4p1 bvf 5cp 23y + hjt
get_weaving hix
get_well 4vh
get_wind cb3
get_wise 6qh
get_word cb3
get_worse hju
getaway his hjv + 566
getting ez + hil et ep
ghanaian hjw + hjx
ghastly hjy hjz + hk0
ghetto hk1 hk2 hk3 + hk4
ghost hk5 hk6 hk7 hk8 hk9 hka hkb + hkc
ghostly hkc + hk7 hkd
ghz hcj
gi hke hce hkf hb1
giant hkg hkh hki 3qq 3qr hkj hkk h9p + hkl
gibbon hkm hkn
giddy co8 co6 + hko co5
gift hkp e3b hkq hkr dzq
gift-wrap hks + hkt
gifted hku
gig hkv hkw hkx hky hkz hl0
gigantic hkl + hkk hkj 3qq hkh hkg
giggle hl1 hl2 + hl3
gilbert hl4 hl5 hl6 hl7 hce + hl8
gilded hl9 hla hlb bga
gill hlc hld hle hlf
gill-less hlg
gilt hlh hl9
gilt-edged hli hlj
gimmick buv hlk 6pf
gin hll hlm hln hlo hlp hlq
ginger hlr hls hlt hlu hlv hlw
ginger-scented hlx
ginger_up hly
gingerbread hlz
gingerly hm0 hm1
giraffe hm2
girl hm3 hm4 hm5 hm6 ay0 + hm7
girlfriend hm4 hm8
giro hm9 hma
gist 6wh 5r2
give hmb hmc hmd hme hmf bvp hmg hmh hmi 8lp hmj hmk hml hmm hmn hmo hmp fhf hmq hmr heg eg6 hms hmt hmu hmv dja 54s hmw hkr hmx hmy uu hmz hn0 7f1 hn1 hn2 hn3 hn4 hn5 1w7 uv hn6 hn7 + hn8 hkp ct4 hn9
give_away 547 3xh hna hnb + hnc
give_back hnd
give_birth 3kn hne
give_care 6g3
give_chase 77f
give_ear rb
give_forth hnf
give_in 5k6 7f
give_notice rn 673
give_off hng dyd
give_out 53v f4c cke dyd
give_rise 5bn
give_suck hnh
give_thanks hni
give_up g d9j hnj hnk j 6u6 gj1 gtt cf9 18q hnl 6tz
give_vent hnm
give_voice 28j
give_way 53v hnn dja 54s
giveaway hnc hno hnp + 547
given hnq hnr 1z6 + hns
giving hkp hn9 hn8 3zw + 7f1 hmw fhf hkr hn1 hn0 hmp
glacial hnt 22f gxi + hnu hnv hnw
glacier hnw + hnt hnx hny
glad hnz ho0 3kb ho1 ho2 + ho3
gladiator ho4 ho5 + ho6
gladly ho7 + ho2
gladstone ho8 ho9
glam_up cow
glamorous hoa + hob
glamour hob hoc + hoa hod
glance hoe hof hog
glance_over hoh
gland hoi + hoj
glare hok 49s hol hom hon hoo
glaring 4a5 aha
glass hop 70c hoq hor hos hot hou hov how hox hoy hoz + hp0
glass-cutter hp1 hp2
glass-like hp3
glass_in hox
glass_over hov
glasses f18
glaucoma hp4
glaze hp5 hp6 hp7 hov hp8 68c hoz + hp1
glaze_over hov 4it
glazed hp9 hpa hpb hpc
glazer hp1
gleaming hpd hpe hpf + hpg
glee hph hpi
gleefully hpj + dru
glen hpk
glide 863 hpl hpm hpn hpo hpp + hpq
glide-bomb hpr
glide_by drn
glider hpq + hpo hpn
gliding hpl + hpo
glimmer hps hpe hpg + hpt
glimpse hoe hpu hpv hpw
glistening hpx
glitch 5lm
glitter hpy hpz hq0 + hq1
glittering hq1
glitz g2l
global hq2 332 + dig 32x
globalisation hq3 + hq4
globalization hq3 + hq4
globally hq5 hq6 + hq2
globe hq7 dig 32x + 332 hq2 hq8
globe-trot hq9
gloom hqa hqb hqc + hqd
gloomy hqd 4gx 4gy + hqb hqe hqa
glorified 69s
glorious hqf hqg 5b5 + hqh hqi
glory hqi 2nc hqh hqj + 5b5 hqg hqk hql hqm hqf
gloss hqn 8e3 hqo hqp hqq 8ku 8e9 hqr
gloss_over hqs hqt
glossary hqp
glossy hqu hqv hqw hpx hqx hla + hqn
glossy-coated hqy
glossy-haired hqy
glove hqz hr0 hr1
gloved hr2
glow hr3 hpd hr4 hr5 hr6 hr7 gwc 3k5 hr8 hr9 3k6 5ss
glowing hr6 hra
glucose hrb
glue hrc hrd hre + hrf
glued hrg
glum hrh aw5 + hri
glut hrj 42j g8h
gluten hrk + hrf
gm hrl
gmt hrm
gnome hrn dfz + hro
gnp hrp
gnu hrq
go hrr a1i j7 hrs 7g5 hrt hru 53v 3nz hrv hrw hrx hry hrz h27 hs0 hs1 bjq hj2 hs2 hs3 exu hs4 hs5 3sv fy0 hs6 hs7 hs8 hs9 4av hsa hsb e3g hsc + bjt bjv bju hsd
go-ahead e7x hse + hsf
go-around hsg
go-between hsh
go-cart 6i4 2uu 6jz
go-getter hsi
go-kart hsj
go-slow hsk
go_about 1xz
go_after hsl 77f
go_against 530 5jp 551
go_ahead hsf + hse e7x
go_along drn hsm 9fd
go_around 7lv 5z1 hsn hso hsp
go_away c7h hsq bjq c7k
go_back hsr hss axw
go_bad hst 53v
go_ballistic 4ge
go_by hsu hsv drn hsw
go_deep hsx
go_down b5n a42 hsy hsz ht0 ht1 8hy ht2
go_dutch ht3
go_far 27g hsx
go_for ht4 8a ht5 fa2 1vq
go_forth 8i0 hsq
go_forward 9fe
go_home ht6
go_in 8i5
go_into 8i5 ht7
go_off ht8 8i8 ht9 c99 hta 4nq
go_on 8hc 6js 8ib q0 9fd
go_out htb es1 htc htd axt hte
go_over f7r 8i8 htf 798
go_past hsw ens
go_steady axt
go_through 9bz htg etr
go_to 2jz
go_under hsv ht0 ht1
go_up 7wu 5sw 23z 7ww hth 1xx 29j
go_with hti ar
go_wrong f4e
goal htj htk e21 bqx
goal-directed htl
goal-kick htm htn
goalie hto htp
goalkeeper hto htp
goalless htq
goaltender hto htp
goat htr hts 5wr htt
goblin htu
god htv htw bdj htx + cna
god-awful hty
god-fearing bw3
goddess htz
godfather hu0 hu1
goggles hu2
going hsd bju bjt hu3 + hs5 bjq 7g5
going-over hu4 hu5
gold 1dc hu6 hu7 hu8 2m0 hl9 hlb
gold-bearing hu9
gold-colored hua
gold-coloured hua
gold-plate hub + huc hud
gold-worker hue
gold_plate hub + huc hud
golden gnn hl9 huf hlb hug ff8
golden-brown huh
golden-green hui
golden-yellow huj
goldfish huk
goldsmith hue hul
goldstone hum
golf hun huo + hup huq
golf-club 83d
golfer hup + huo
golfing huq + huo
goliath hur 3qq
gondola hus hut 6e6
gone dan 2bk huu 5yy cqr huv
gong huw 3rw hux
goo huy + huz
good 8m0 hv0 hv1 hv2 hv3 hv4 hv5 hv6 3us h0u b1o hv7 hv8 hv9 hva hvb hvc hvd hve hvf dp0 hvg hvh hvi hvj l9 bk8
good-by 5yv
good-bye 5yv
good-hearted 3v7
good-looking 3y2
good-natured hvk + hvl
good-tempered eks + hvl
good-time hvm
goodbye 5yv
goodness hv1 hv2 + hvj hvi hv4 hvg hve hvc 3us hv3
goodwill hvn hvo hvp
goody bek
goody-goody hvq hvr
goofy hvs hvt + aij 837
google hvu hvv
goose hvw hvx aij hvy hvz hw0 + hw1 ctq
goose_step hw2 + hw3
gop hw4
gore 4ej hw5 hw6 hw7 hw8 hw9
gorge hwa hwb hwc 42j + hwd
gorgeous hwe
gorilla hwf
gory hwg hwh
gospel hwi ejq a78 hwj hwk
gospels ejq
gossip hwl 8ks hwm hwn 77u + 77v hwo
goth 390 hwp
gothic hwq hwr hws hwt hwu hwv hww hwx + hwp
gourmet hwy
govern hwz hx0 hx1 hx2 + 2on hx3 n4 hx4 hx5
governance n4 n1 + hwz
governed hx6
governing n4 hx7 + hwz
government n4 hx4 hx8 2on + hx0 hx1 hwz
governmental hx9
governor hx5 hx3 + hx1 hxa hxb hwz
governorship hxb + hx3
gown hxc hxd hxe hxf hxg hxh
gp hxi
gpa hxj
gpo hxk
gps hxl
grab 6pb hxm hxn 6pt hxo hxp hxq hxr
grace hxs hxt hxu hvn 4ba hxv hxw hxx p0 p2 + 9yp hxy hxz
graceful hy0 dtj + hy1
gracefully hy2 hy3 + hy0 dtj
gracious hxy hxz 9yp hy4 + hxt hy5 hvn 3vg hxs
graciously hy3 + hxy
grad 1cc hy6
grade hy7 bd4 hy8 hy9 hya hyb 7qm hy6 hyc hyd hye hyf hyg + hyh hyi hyj hyk hyl hym hyn
grade-appropriate hyo
grade-constructed hyp
graded hyq
grader hyl + hyf hye
gradient hyr hys
grading hym hyk hyn + hye hyf hyd hyg
gradual hyt hyu hyh + hyv hy8 hg6
gradually hyw + hyu
graduate hyx 1cc 628 hyy hyz hz0 + hz1 8ki hz2
graduated 625 hz3 + 626
graduation hyj hz2 hz1 8ki + hyz hyy 628
graffiti hz4
graft hz5 597 hz6 hz7 hz8
graham hz9 hza hzb
grail hzc hzd
grain hze hzf hzg 6xu hzh 6xx hzi hzj hzk hzl hzm hzn hzo hzp hzq + hzr hzs
grainy hzr + hzh hzt
gram hzu hrl
gram-negative hzv
gram-positive hzw
grammar hzx + hzy hzz
grammatical hzy hzz + hzx
gran i00
grand i01 i02 cjl faf i03 esm i04 du9 2n9 bga + 5b1 i05 i06 e6p
grandchild i07
granddaughter i08
grandeur 5b1 i09
grandfather i0a
grandiose i0b i0c + i0d
grandma i00
grandmaster i0e
grandmother i00
grandpa i0a
grandson i0f
grandstand i0g i0h i0i + i0j
grange i0k
granger fbp
granite i0l i0m + g6p i0n
granny i0o i00 i0p
grant i0q i0r 8wu i0s i0t i0u i0v 2ec 8v8 b7 18n b7j 2s3 6u7 hn3 + i0w i0x i0y
granted hnr
granular i0z hzr + hzh hzt
granulated i10
grape i11 i12 i13 + i14
grape-sized i15
grapefruit i16 i17
grapevine i18 i13
graph i19 76y 74e 772 i1a + i1b
graphic i1c i1b i1d i1e i1f i1g + i19 i1h
graphical i1b i1g + i19 76y
graphically i1i i1j i1k + i1b i1d
graphics i1h 27y
graphite i1l
grapple i1m i1n i1o i1p 9dx + i1q i1r
grappling i1m i1r + i1p
grasp 846 i1s 1x4 8pd 1x8 i1t + i1u i1v
grasping i1v i1u i1w + i1t 1x8
grass ctl ghd i1x i1y i1z 3xh i20 i21 i22 i23 i24 + i25
grass-covered i26
grass-eating i27
grass_over i24
grasshopper i28 i29
grassland i2a
grassroots i2b i2c
grassy i25 + i1z
grate i2d i2e i2f i2g i2h i2i dkp i2j + i2k
grateful i2l i2m + 1x7
gratification i2n i2o + i2p i2q
gratified i2r
gratifying e5x i2s
grating i2e i2d i2t i2u + i2j
gratitude i2v
gratuitous i2w i2x 8sh
grave i2y i2z i30 e5c i31 ava i32 i33 + i34
gravel i35 3m7 i36 1nx + i37
gravely i38 2z5 + i33 ava
graveyard 6vr
gravitational i39 + i3a i3b
gravity i34 i3c i3a + i33 i32 i3d
gravity-assist i3e
gravy 4og i3f i3g
gray i3h i3i i3j i3k i3l i3m i3n i3o i3p i3q i3r i3s i3t i3u i3v
gray-black i3w
gray-blue i3x
gray-brown i3y
gray-green i3z
gray-haired i3u
gray-headed i3u
gray-pink i40
gray-white i41
graze i42 i43 5hh a61 5hj i44 abe + i45 i46
grazed i47
grazing i45 i42 + i44 a61 abe 5hj
grease c6g i48 i49 + i4a
greased i4b
greasy i4a i4c + i48 i4d
great i4e 362 402 6bz i4f i4g i4h + e6p i4i
great-aunt i4j
great-nephew i4k
great-niece i4l
great-uncle i4m
greater i4n
greatest i4o
greatly i4p + i4f
greatness i4i e6p + i4g i4h i4f
greco-roman 7r1
greece i4q i4r
greed i4s i4t + i1w
greedy i1w 2rh i4u + i4t i4s i4v i4w
greek i4x i4y i4z + i4q
green i50 i51 i52 i53 8m2 i54 i55 i56 i57 i58 i59 awe i5a i5b + i5c i5d i5e i5f
green-blind i5g + i5h
green-blindness i5h + i5g
green-eyed i5i
green-white i5j
greenback 40y
greenery i5d + i57
greenhouse i5k i5l + i5m
greening i5c + i57
greenish awe + i5n
greenish-brown i5o
greenish-gray i5p
greenish-grey i5p
greenish-white i5j
greens i52
greenway i5q
greenwood i5r
greet i5s i5t i5u i5v + i5w i5x
greeting i5x + i5u i5t
gregarious i5y i5z i60 + i61
gregorian i62 i63 + i64 i65 i66 i67
grenade i68
grenadier i69 i6a
grey i3h i3i i3j i3k i6b i6c i6d i3q i3r i3s i3t i3u i3v
grey-black i3w
grey-blue i3x
grey-brown i3y
grey-green i3z
grey-haired i3u
grey-headed i3u
grey-pink i40
grey-white i41
greyhound i6e
grid i6f i6g i6h i6i i6j
gridiron i6f i6k
gridlock i6l
grief i6m i6n
grief-stricken 3vz
grievance i6o i6p i6q
grieve i6r i6s + i6t
grieving 3vz
grievous ava 2it i32 i6u
griffin i6v
grill i6w i6x i6y i6z + i70
grille i6w i71 i72
grilled i73 i74
grilling i70 + i6y
grim hjy 4gx 4gy i75 46j cwp + hk0 i76
grimly i77 + i75
grin i78 i79 + i7a
grind i7b da4 i7c i7d 52n i2g ag7 i7e i7f i7g c0v + i7h i7i 2lt i7j i7k
grind_away 4p1
grind_down i7l
grind_out a3s
grinder i7m i7i i7h 4ob + 52n
grinding i7k i7j 2lt + i2g 52n
grinning i78 + i79
grip 846 2zj i7n i7o i1s i7p i7q i7r i1p fch
gripping 5l
grisly hjy
grist i7s
grit 2wl i7t i7u i7v + h8p hzr
grits i7w
gritty h8p hzr + 2wl i7t
grizzly i7x i3u + i7y
grocer i7z
grocery i80 gfw
groin 5om i81 i82 i83
groom i84 i85 i86 i87 amf i88 + d4e i89
groomed i8a
grooming d4e i89 + i87 i88
groove i8b i8c 73a i8d i8e + i8f i8g
groping i8h
gross i8i i8j i8k i8l aha i8m i8n afb 8rg i8o + 85z
gross_out gtn ccu
grossly i8p + aha
grotesque i8q fah i8r + i8s
grotto i8t
ground i8u i8v did 2x2 i8w i8x i8y dih i8z 3ep dii 3di i90 i91 i92 i93 i94 1j8 i95 i96 i97 i98 i99 + dip i9a
ground-berry i9b i9c
ground-floor i9d
ground-hugging g3e
ground-shaker i9e
ground_out i9f
groundbreaking i9g i9h
grounder i9a + i96
grounding dip gpr + i93
groundless 3dx
grounds i9i elq 6sc i9j i9k
groundwork i9l 3cz 3d0
group i9m i9n i9o i9p i9q + i9r
grouped i9s
grouping i9m i9r i9t + i9q i9p
grouse i9u i9v 3p0 i9w
grouse-berry i9x
grove i9y i9z
grow ep ia0 ia1 ia2 ia3 ia4 btx ia5 fbm 241 + ia6 bu9 zr dxp ia7 ia8
grow_over ia9
grow_up iaa
grower zr + fbm ia1
growing bu9 iab iac + ia4 ia2 ia1
grown pg
growth dxp ia8 iad bu9 ia7 ia6 iae + 241 ia3 fbm ia2 ia1 ia4 ia0
grudge i6q iaf iag
grudging iah iai
grudgingly iaj + iai
grueling 22m
gruelling 22m
gruesome hjy + hk0
gruff iak agt + ial 4d
grumbling iam ian iao + iap iaq iar
grumpy 2yv + a3j a3t
grunge c6g + c3v
gsa ias
gu iat iau
guan iav
guarani iaw iax iay
guarantee iaz ib0 ib1 ib2 ib3 ib4 2g5 + ib5
guarantor ib5 + ib4
guaranty ib1
guard ib6 ib7 ib8 ib9 iba ibb ibc ibd ibe ibf ibg b9z ibh ibi
guarded ibj
guardian ba2 + 6fv ibk
guardianship ibk 6fv + ba2
guatemalan ibl ibm + ibn
gubernatorial hxa + hx3
guerilla ibo
guernsey ibp ibq
guerrilla ibo
guess ibr 957 ibs 1yo ibt ibu + ibv
guessing ibr + ibu
guest 7w6 ibw ibx iby
guesthouse ibz
gui ic0
guidance c5w ic1 9v6 + ic2
guide ic3 ic4 ic5 ic6 ic7 ic8 d1x 903 c5b ic9 ic2 + ic1
guide_on ic9
guidebook ic5
guided ica
guideline icb icc icd
guiding ice c5o
guild 83g
guildhall icf
guilt icg ich + ici icj
guilt-ridden ick
guilty icj ici + ich icg
guinea icl icm icn ico + icp
guinean icq icp + icm
guinness icr ics
guise ict
guitar icu + icv
guitar-shaped icw
guitarist icv + icu
gujarati icx icy
gulag icz
gulch id0
gulf ca2 id1 id2
gull id3 gfz 87z gg2
gully id4
gum id5 id6 id7 id8 id9 hrc ida idb idc idd + hrf ide
gum-lac idf
gum-like idg
gum_up idh
gun idi idj 294 idk 7p idl idm idn + 698
gun-sight ido
gun_down idp
gunboat idq
gunfight idr
gunfire ids
gunman idl idm
gunner 698 + idn
gunnery idt
gunpoint idu
gunpowder idv
gunshot ids
gur idw
gurkha idx idy
gurney idz
guru ie0 ie1 ie2
gush 4gh gb9 ie3 ie4 ie5 + ie6 ie7
gushing ie6 ie8 ie9
gust 498 + iea
gusto ieb
gusty iea + 498
gut iec 4xa ied iee ief + ieg ieh
guts 2wl + iei
gutsy iei + 2wl iej
gutter iek ieg ieh iel iem ien ieo iep + iee ief
guy ieq ier 6oj ies iet
guyanese ieu iev + iew
guzzling iex + iey
gym iez
gymnasium iez if0
gymnast if1
gymnastics if2 + fi if3
gynecologist if4 + if5
gynecology if5 + if6 if4
gypsum if7
gypsy if8 4m1 if9 ifa
ha ifb
ha-ha ifc ifd
habit ife iff ifg ifh ifi ifj ifk + ifl cu ifm
habit-forming kd
habitable ifn + ifo
habitat ifp
habitation ifq 2q ifr
habitual cu + iff
habitually ifs + cu
habsburg ift
hacienda ifu ifv
hack ifw ifx ify 5zd ifz da3 ig0 ig1 ig2 aqq ig3 ig4 ig5 ig6 7h0 aph + ig7
hack-driver ig8
hack_on ig3
hacker da3 ig7 ig9 + ig3
hackney iga igb
had_best coy
hadith igc igd
hadji ige
haggard igf dw0 d39
haggling igg + igh
hail igi igj igk igl igm 9x 8h8 ign
hail-fellow 8up
hair igo igp igq igr igs igt + igu
hair-raiser igv
hair-raising igw
hair-shirt igx + igy
haircut igz ih0
hairdresser ih1
haired igu
hairstyle ih2
hairy igu ih3 + igq igo ih4
haitian ih5 ih6 + ih7
haj ih8
haji ige
hajj ih8
hakeem ih9
hakim ih9 iha
hakka ihb ihc
halal ihd ihe ihf
hale ihg ihh ihi 6k0 88f ihj + ihk
half ihl ihm ihn iho ihp ihq
half-baked a5d ihr
half-blooded ihs
half-bound iht
half-bred ihs
half-breed ihu ihs
half-brother ihv
half-caste ihw
half-century ihx
half-clothed ihy
half-cock ihz
half-crazed a5a
half-dozen ii0
half-evergreen ii1
half-hardy ii2
half-hearted ii3
half-holiday ii4
half-hour ii5
half-hourly ii6 ii7
half-intensity ii8
half-length ii9 iia iib
half-life iic
half-light iid
half-mast iie
half-moon iif iig
half-pay iih
half-pint iii
half-price iij
half-relief iik
half-sister iil
half-size iim
half-slip iin
half-staff iie
half-term iio
half-timber iip
half-time iiq iir
half-track iis
half-tracked iis
half-truth iit
half-wit iiu iiv
half-yearly iiw 3yl
halfback iix iiy
halftime iiz
halfway ij0 6ww ij1 ij2
halibut ij3 ij4
hall ij5 ij6 ij7 ctw gr9 ij8 ij9 ija ijb ijc ijd ije ijf
hallmark di1 2d1
hallowed ijg
halloween ijh
hallway ij7
halo 2nc iji cwn
halt gur ijj 276 ijk ijl 279 4da a9u
halter 31s ijm ijn ijo a35 ijp
halting ijq a9u
halve ijr
ham ijs ijt iju ijv ijw + ijx ijy
ham-fisted 5ow
ham-handed 5ow
hamburger ijz 5rg
hamlet adq ik0 ik1
hammer ik2 ik3 ik4 ik5 ik6 87b ik7 ik8 ik9 gk5
hammer-shaped ika
hammer_in 3n2
hammer_out ikb
hammered ikc + gk5
hammering ik2 + ik9
hamper ikd 4oi a35 ike
hampshire ikf ikg
hamstring ikh iki ikj
han ikk
hand ikl ikm ikn iko ikp ikq ikr iks b0w ikt iku ikv ikw ikx iky hmz
hand-build 89n
hand-crafted ikz
hand-down il0
hand-dye il1
hand-held il2 + il3
hand-loomed il4
hand-operated il5
hand-pick il6
hand-wash il7
hand_down il8
hand_out cke
hand_over bfh + il9
handbag 2zk
handball ila ilb
handbook ilc
handed ild + ile
handed-down ilf
handel ilg ilh + ili
handful ilj ilk
handgun ill
handheld il2 + il3
handicap ilm 32g c70 c72 ike iln + ilo
handicapped c74 c71
handily ilp 9ip + ilq ilr
handiwork ils
handkerchief ilt
handle i7n l0 ilu ilv ilw 6g2 coq + ilx ily 85i ilz im0
handle-bars im1
handled im2
handler 85i ily ilz + ilw 6g2
handling im3 ilx im0 + ilu 6g2
handmade ikz
handover il9 + bfh
hands anl im4
hands-down im5
hands-off im6
hands-on im7
handset im8
handshake im9 + ima
handsome 3y2 3zw + imb
handsomely imc imd + 3zw 3y2
handwriting ime ikr + imf
handwritten img
handy imh ilq imi ilr + 98 imj
handyman imk
hang iml imm 3vn imn imo f6o imp imq imr ims 7xi imt imu rb imv imw imx imy + imz in0 in1 avd in2
hang-up in3 in4
hang_around in5
hang_back czy
hang_glide in6 + in7
hang_in in8
hang_on in8 in9 ina
hang_out inb + inc
hang_together ind
hang_up ine inf imo
hangar ing
hanger in0 imz + imo
hanger-on inh
hanging avd in2 in1 + ims imv imt imp imo
hangout inc + inb
hangover ini inj ink
hani inl
hank inm
hanover inn ino + inp
hanukkah inq
hanuman inr ins
hao int
hap inu 8hc
haphazard inv inw inx + iny
hapless inz
happen 8hc io0 io1 5p1 io2 + io3
happen_upon 2jp
happening io3 + 8hc
happily io4 io5 + fio io6
happiness io7 fim + io6 fio
happy io6 io8 fio ho2 + fim io7
harass io9 3wk + ioa iob ioc
harassed 1nz
harassment ioc iod + 3wk
harbinger gjk 1nk
harbor ioe iof e82 iog ioh ioi + ioj
harbour ioe iof e82 iog ioh ioi + ioj
hard iok iol iom ion 8w7 c01 ioo iop ioq ior fwk ios iot iou iov iow iox ioy ioz ip0 ip1 22m + ip2 64q ip3 ip4 ip5
hard-baked ip6
hard-bitten ip7
hard-boiled ip8 6lw ip7
hard-core ip9 ipa ipb
hard-fought ipc
hard-hitting ipd ipe
hard-line ipf
hard-nosed ipg
hard-on ede
hard-pressed ck8
hard-shelled iph
hard_surface ipi
hardball ipj ipk
hardcore ip9 ipb
hardcover ipl ipm
harden ipn ipo ipp ipq ipr + al7 ips
hardened ipt ipu ipv ip4 6lw
hardening ips al7 ipw + ipo ipn
hardline ipf
hardliner ipx
hardly 3a0 ioq 3a1
hardness ipy ip2 ip3 64q ip5 + iol c01 22m iom ioy
hardship i76 ipz r6
hardware iq0 iq1 iq2
hardwood iq3
hardworking iq4
hardy iq5 iq6 2m7 iq7 iq8 + iq9
hare iqa iqb iqc
harem iqd
harlequin iqe iqf
harlequin-snake iqg
harm atv atx iqh iqi
harmful iqj + iqk
harmless iql
harmonic iqm iqn iqo iqp iqq 99n iqr + iqs iqt iqu 8xw
harmonica iqv
harmonious iqw iqx iqy iqz + iqt iqs 99q 8xw ir0
harmonize 7hp ir1 ir2 ir3 ir4 b8 + ir5 ir6 ir7 8xw ir8 ir0
harmony iqs ir0 8xt iqt 8xw + iqo iqw 99n b8 iqp iqy iqx ir2 ir1
harness ir9 ira irb irc ird d31
harnessed ire
harp irf irg iqv dg2 irh + iri
harp-shaped irj
harper iri + irh
harpsichord irk + irl
harried 1nz
harrier irm irn ioa + 3wk
harrow iro cdn
harrowing yw
harry irp 3wk + ioa
harsh 85v 3w irq irr irs irt + 41 ip5 afh iru
harsh-voiced irv
harsh_on irw
harshly irx iry + irt irr
hart irz is0 is1
harvest is2 is3 is4 abb is5 is6 + is7 is8
harvest-lice is9
harvesting is3 + is6
has-been 2w8
hash isa isb isc
hash_out cc7
hash_over isd
hashish isa
hasidic ise + isf isg
hassle ish 4tw 3wk
haste isi isj isk + isl ism
hasten isn iso 3ti et1
hastily isp + ism
hasty ism isl + isj isq
hat isr iss ist isu + isv
hatch isw isx isy isz 5fs it0 it1 8xr it2 + it3
hatchback isx it4
hatched it5 it6
hatchery it3 + it0
hatchet it7 it8
hatching isy isz + it1 it0
hate it9 ita + itb
hated bqm
hateful itc itd + ite
hatred it9
haul d1c 6pj itf 6k0 + itg ith
haul_away 6k4
haul_off 6k4
haul_up d32
hauling ith + 6k0 itf
haunt inc hka iti gvs
haunted itj itk itl
haunting itm itn
have ito 3kn itp hia hic etn 6sf 9bw itq hms etq itr its hik itt itu 8b itv fgk itw
have-not itx
have_down ity
have_got itr
have_intercourse 35x
have_on itz
have_sex 35x
have_words 643
have_young iu0
haven iu1 iof
havoc iu2
haw iu3 iu4 iu5
haw-haw ifc ifd
hawaiian iu6 iu7 iu8 + iu9 iua
hawk iub iuc iud iue iuf iug + f68 iuh iui
hawk-eyed 23o
hawker iuh f68 + iug iuf
hawking iui iuj + iug
hawkish iuk + iul
hawthorn iu4
hay ium iun
hay-scented iuo
haydn iup iuq
hazard iur 71m e2j ibu qx qw + ius
hazardous ius + e2j iut
haze ayq iuu iuv iuw + 4iu gdj
haze_over 82i
hazel iux iuy iuz iv0 iv1
hazel-brown iv2
hazy gdj 4iu + iuu iv3 ayq iv4
hb iv5
hdtv iv6
he iv7 iv8
he-goat 41d
he-man iv9
head iva ivb ivc ivd ive ivf ivg ivh ivi ivj ivk 50f ivl ivm ivn ivo ivp ivq ivr ivs ivt gj0 ivu ivv ivw 7cy ivx ivy ivz iw0 iw1 iw2 iw3 iw4 iw5 c5b iw6 iw7 iw8 iw9 iwa iwb + iwc iwd iwe 10n
head-on iwf iwg gyh iwh
head_home ht6
head_off 2r9
head_up iw9
headache 8wi iwi
headdress iwj
headed iwk iwl iwm iwn
header iwo iwp iwq iwr 9mu iws ivl + iw8
headgear iwj iwt iwu
heading d5b ivl 10n + iw8 c5b iw5
headland ivw
headless iwv iww
headline iwx iwy iwz + ix0
headliner ix0 + iwz
headlong ix1 ix2 ix3 ix4 ism
headmaster ix5 + ix6
headquarter ix7
headquarters ix8 ix9 ixa
heads-up ixb ixc
headscarf ixd
headset ixe
headway ivp 7uv
heady iwc ixf ixg + ivr
heal ixh 5bq ixi + ixj ixk
healed alc
healer ixk + 5bq
healing ixj al6 + ixi ixh
health ixl ixm + ixn
healthcare ixo
healthful ixp ixq + ixr
healthier ixs
healthy ixn ixt ixu ixv ixw + ixm ixl ixx
heap 5uc ixy 3g4 ixz iy0 iy1
heap_up iy2
heaps cyu iy3
hear cb3 iy4 iy5 iy6 iy7 + 2mc 2mx 2k6 iy8 iy9
hear_out iya
heard iyb
hearing iy8 iyc 2mx iy9 iyd 2mh iye + iy6 iy4 iy7
hearing-impaired iyf
hearsay iyg iyh
hearse iyi
heart iyj iyk iyl 6fe iym 6wh tj iyn 6wn iyo + iyp
heart-healthy iyq
heart-leaf iyr iys
heart-shaped iyt
heart-whole iyu
heartache i6n
heartbeat iyv 3m1 g21
heartbreak i6n
heartbreaking i6u
heartbroken iyw
heartening iyx
heartfelt b1p
hearth iyy fvs iyz
heartland iz0
heartless iz1 iz2 + iz3
hearts iz4
heartthrob iz5
hearty iz6 iyp iz7 iz8 h12 + iz9 tj dgn
heat iza izb izc izd ize hhg izf izg izh fvf izi + izj izk izl
heat-absorbing izm
heat-releasing izn
heat_up izh izg izo
heated izp izq
heater 5nx izl + izi izh
heath izr izs
heather izt 5g4
heating iza izk + izi izg
heaven 6uu dn0 + 6ur
heaven-sent izu
heavenly izv 6ur 6us + 6uu 6uv
heavens izw
heavily izx ios izy izz j00 j01 j02 + j03 j04 j05 j06 j07 j08
heavy j09 j0a j08 j04 j03 j0b j0c j07 izy j0d j0e j0f j0g 22m g52 j0h j0i j0j j06 i32 j0k ioz 402 j0l j0m j0n j0o bj4 400 j0p + j0q j0r 5r8 j0s j0t
heavy-armed j0u
heavy-coated j0v
heavy-duty j05
heavy-footed j0w
heavy-handed j0x 5ow
heavy-laden 5r6 6g5
heavyweight 3qr j0y j0z hkk j10
hebrew j11 1lj j12 j13 + j14
hectare j15
hectic flz
hector j16 4tk
hedge j17 j18 j19 j1a 7mp j1b j1c + j1d j1e
hedge_in j1b
hedged j1f
hedgehog j1g j1h
hedging j18 j19 + 7mp
hee-haw ifd 52o
heed 2kj j1i
heel j1j j1k j1l j1m j1n 60g j1o j1p j1q j1r j1s
heft j1t j1u j1v + 52k j1w
heft_up j1u
hefty ixt j1w 52k + j1t
hegemony j1x
height j1y j1z 1bw ec
heighten e5h j20 j21 8tc j22 j23
heightening j24
heights j25
heinous j26 + 2iu
heir j27 j28
heiress j29
heirloom j2a j2b
heist j2c j2d 5rm
held j2e + j2f
helicopter 7hf
helium iv8
helix j2g 89g j2h + j2i
hell 49r j2j j2k 49u j2l
hell-bent j2m
hell-kite j2n
hell-rooster j2n
hellenic i4x j2o i4z + j2p i4y i4q
hellenistic j2o + j2p
heller bv2 j2q j2r j2s
hello j2t
helm j2u j2v j2w
helmet j2x j2y
helmet-shaped j2z
help 107 109 2qa 2eu 10b j30 j31 2qc 10c j32 f2w j33 + j34 3ur
help_oneself j33
help_out j35
helper 3ur 2eu + j32 10c
helpful j36 + j37
helping j34 + j31
helpless j38 j39 j3a + j3b j3c
helplessly j3d + j3a
helplessness j3c j3b j3e + j3a j39 j38
hem j3f j3g j3h j3i
hem_in 7mq j3j
hemisphere j3k j3l j3m + j3n j3o
hemispheric j3n + j3k
hemlock j3p j3q j3r j3s
hemoglobin iv5
hemorrhage 4ap 4aj + j3t
hemorrhagic j3t + 4ap
hemp ijo 68s j3u
hen j3v j3w j3x j3y
hen-peck j3z
hence j40 j41 j42
henceforth j43
henry j44 j45 j46 j47
heparin j48
hepatitis j49
herald gjk j4a 1nk 9x igl
heralded j4b
heraldic j4c j4d + j4e
heraldry j4e j4f
herb j4g j4h + j4i
herbaceous j4j
herbal j4k j4i + j4h j4g
herbicide j4l
hercules-club j4m
herd j4n j4o j4p j4q ae8 j4r + j4s
here j4t j4u j4v j4w j4x j4y j4z + j50
hereby j51
hereditary f90 1j0 + j52 j53
hereford j54
herein j55
heresy j56 j57 + chw
heretical chw + j57 j56
heritage j58 j59 j5a j5b
hermit j5c j5d + j5e
hermitage j5f
hernia j5g
hero j5h 4ob j5i 71f j5j j5k j5l + j5m
hero-worship j5n
heroic j5o j5p j5m bqa esm ea6 + j5l
heroics j5q
heroin j5r
heroine j5s j5t
heroism h70
heron j5u j5k
herpes j5v j5w
herr j5x j5y
herring j5z j60
hertz j61 j62 a16 + j63
hesitant j64 + j65 j66 j67
hesitate j65 j68 + j64 j69 j67 j6a f8s
hesitation f8s j67 j69 + j68 j65
het izp
heterogeneous j6b j6c + j6d
heterosexual j6e j6f + j6g
hex amk hoc j6h + j6i
hexagonal j6j + j6k
heyday 4ev
hg j6l j6m
hhs j6n
hi j2t iua
hi-fi j6o j6p j6q
hi-tech j6r
hiatus j6s j6t r
hibernation j6u j6v j6w + j6x
hick j6y j6z
hickey j70 j71
hickory j72 j73
hidden j74 8v4 j75
hide j76 fit 4f5 9zm 8v0 j77 + 8v1
hide_out j77 + bi8
hideous j78 j79 + j7a
hideout bi8 + j77
hiding 8v1 j7b + 4f5
hierarchical j7c + j7d
hierarchy j7d j7e + j7c
high j7f j7g j7h j25 j7i j7j j7k j7l j7m j7n j7o j7p j7q j7r j7s j7t h8q dy4 + j7u j7v
high-altitude j7w
high-backed j7x
high-class j7y
high-crowned j7z
high-energy j80 j81 j82 + e3w
high-fidelity j6q
high-five j83
high-flown du9 j84
high-grade j85
high-handed 6sz + 27i
high-handedly j86 + 6sz
high-interest j87
high-keyed j88
high-level j7w j89
high-low j8a
high-minded du9 + j8b
high-octane j81 j8c
high-performance j8d
high-pitched j7n j8e
high-potential j8f
high-power j81
high-powered j81 j8g
high-pressure ipd
high-priced 9tv
high-principled j8h
high-ranking j89
high-resolution j8i
high-rise j8j j8k
high-risk 2ys
high-sounding j84
high-speed j8l
high-spirited dl7 + j8m
high-stepped j8n
high-stepping j8n
high-strung dn7
high-tail j8o
high-tech j6r + j8p
high-tension j8q
high-ticket 408
high-toned j7y
high-top j8r
high-topped j8r
high-up j8s
high-velocity j8l
high-voltage j81 j8f
high-yield j8t
higher j8u j8v
higher-ranking j8w
higher-up j8x
highland j8y j8z
highlander j90 j91 + j92
highlight j93 j94 j95 gj5 + j96 j97
highlighting j93 + gj5
highly j98 f0i j99 + dy4 j7m
highly-developed bul
highness j7u j7v j9a + j7l dy4 j7m
highway j9b
hijack j9c j9d j9e + j9f j9g j9h
hijacker j9f j9g + j9d
hijacking j9h + j9d
hike j9i j9j 4r4 j9k 4r7 + j9l
hike_up j9m 4r7
hiking j9i
hilarious j9n + hph
hill j9o j9p j9q j9r j9s j9t + a2s
hillside j9u
hilltop 5go
hilly a2s + j9q j9v
himalayan j9w + j9x
hin j9y
hind j9z ja0 2vz
hinder ike 4d9 ja1 2vz + 32g ja2
hindering 7z4
hindi ja3 ja4 + ja5
hindrance ja6 ja2 32g + ja1 4d9
hindsight ja7
hindu ja8 ja9 ja4 + ja5
hinduism ja5 jaa
hinge jab jac jad
hinge_on bk4
hinge_upon bk4
hint 57m 83r jae jaf jag jah
hinterland jai
hip jaj jak jal jam jan jao
hip-hop jap jaq
hip-length jar
hippie jas
hippies jat
hire jau jav 776 dzh 778 + 4td
hire-purchase jaw
hire_out fbs
hired 779 jax
hispanic jay jaz
hiss 43o jb0 jb1 jb2 4pr jb3 + jb4
historian jb5
historic jb6 jb7 + bi jb8 jb9 jba
historical jbb jbc jb7 jbd + jbe jb8 jbf
historically jbg jbh + jb7
historiography jbi jbj + jb5
history jb8 jba bi jb9 jbk + jb6 jbc jb7
hit jbl 35q jbm jbn jbo jbp 8ct jbq jbr jbs jbt jbu jbv 8cx jbw jbx jby 27h jbz 2jo 8il jc0 5p6 + jc1
hit_home jc2
hitch jc3 jc4 jc5 ja2 in3 276 e6e 6pu jc6 jc7 jc8 5jn
hitch_up j9m
hitherto jc9
hitless jca htq
hitman idl
hitter 3fy jc1 + jbx
hitting jbl + jbx 8cx jbv jbu jbs
hiv jcb jcc
hive jcd jce jcf jcg jch jci
hive_away jcj
hive_off cmh jck
hive_up 608
hives jcl
hm jcm
hmo jcn
hmong jco jcp jcq
ho jcr
ho-hum 4sx
hoard 607 c9 608 + jcs
hoarding 412
hoax gte jct + apz
hobbit jcu
hobby 5yr jcv jcw + jcx
hock jcy jcz jd0 jd1
hock-joint jcy
hockey jd2 jd3
hoe jd4 jd5
hog jd6 jd7 jd8 jd9
hog-tie jda
hogan jdb jdc
hogg jd7 jdd
hoist jde jdf jdg jdh + jdi
hold 846 i7n jdj jdk jdl jdm 1x4 ano bds jdn b7l jdo jdp jdq b5d 41z z5 jdr b9z 6j1 il3 jds 3kq 921 jdt hms e82 279 itr jdu 3ks 4q8 jdv j2f 79m jdw jdx jdy 1vq a6 jdz bar je0 3kv 9cx + je1 3sy je2 3l1
hold-down je3 + je4
hold_back je5 277 8uz jdu je6 je7
hold_close 7xk
hold_dear 6g8
hold_down je4 je8 + je3
hold_fast li + fzi
hold_firm je9
hold_forth cb0
hold_in 8uz 79m 924
hold_off jea je6
hold_on in8 jeb in9 i1t jec
hold_open jed
hold_out exk jee e3g e3i jef + jeg jeh
hold_over jei 6jw jej jek bai + ini inj
hold_sway jel
hold_tight 7xk
hold_up bdt jds jem jen e3g jeo bar + bdr j2d
hold_water jeo
holder je1 3l1 jep + jds 3ks
holding je2 3sy + jdu itr
holdout jeq jeh jeg + jee jef
hole jer jes jet jeu jev jew fyu jex jey jez + jf0
hole_out jez
hole_up j6x jf1 jf2
holiday jf3 jf4 jf5
holiness jf6 + jf7
holistic jf8 + jf9
hollow jev jfa jfb 9oo c0r jfc jfd dzx jfe + jff f8i
hollow-back jfg
hollow-eyed b8a
hollow-horned jfh
hollow_out 9oo
holly jfi jfj
hollywood jfk jfl jfm jfn jfo
holocaust jfp jfq
holotype jfr
holstein jfs
holy jft jf7 + jf6
homage 9y3
home 2q jfu jfv f9c jfw jfx jfy 3dc jfz jg0 jg1 jg2 jg3 jg4 jg5 jg6 jg7 + jg8
home-baked jg9
home-brewed jga
home-builder jgb
home-cured jgc
home-farm jgd
home-loving jge
home-school jgf
home-style jgg
home_in jgh
homecoming jgi jgj
homegrown jgk
homeland fed
homeless jgl jgm cgi jgn + jgo
homelessness jgo + cgi
homemade jgp
homemaker jgq
homeowner jgr
homepage jgs
homer jgt jgu jgv jgw jgx jgy + jgz
homesick jh0 + jh1
homestead jh2 jh3 jh4 jh5 + jh6
hometown jh7
homework jh8
homicide jh9 + jha
homily jhb + jhc jhd
homo jhe hc4
homogeneous jhf + jhg jhh
homology jhi + jhj jhk jhl jhm
homophobia jhn
homophobic jho
homosexual hc4 jhp + hc8
homosexuality hc8 + jhp
honduran jhq jhr + jhs
hone jht jhu jhv
honest jhw f5e hvb jhx bka jhy jhz + ji0
honestly 684 ji1 + jhx jhw
honesty ji0 ji2
honey ji3 3t0 ji4 ji5
honey-colored ji6
honey-coloured ji6
honey-flower ji7 ji8
honey-scented ji9
honeymoon jia jib jic + jid
honky jie
honky-tonk jif
honor jig jih 9z jii jij jik 1t + jil jim hvi jin
honorable jio jhw hvi ehm + jip 1t
honorably jiq jir + jio
honorary jil + jii 9z
honored egl
honorific jis jit
honoring jin + 1t
honour jig jih 9z jii jij jik 1t
honourable jio ehm + jip
honours jiu
hoo-ha 8mq
hoo-hah 8mq
hood jiv 4pj jiw jix jiy jiz jj0 jj1 6as jj2 jj3
hoof jj4 jj5 jj6 ggi + jj7
hoof-mark jj8
hoof_it ggi
hook jj9 d1f jja jjb 7rl jjc 30w jjd jje jjf jjg kc jjh jji jjj jjk jjl 5z 9mr g4g + jjm
hook-nosed jjn
hook-shaped jjo
hook_on jjp
hook_up jjq + jjr 2d3
hooked bkd jjs jjt
hooker jju jjv jjm jjw jjx + jjk
hooking d1f + jjk
hooks jjy
hooliganism jjz
hoop jk0 jk1 jk2 3es jk3
hoopla jk4
hoops 3ew
hoot au7 jk5 43o jk6 jk7 + jk8 jk9
hoover jka jkb jkc jkd jke
hop jkf jkg jkh jki jkj jkk jkl jkm jkn + jko jkp i9a
hop-picker jkq
hop-skip jki
hop_on 7x4
hop_out hjd
hop_up jkr
hope jks jkt jku jkv jkw jkx ht4 jky bpu + jkz
hoped-for 1r1
hopeful 2c4 jl0 5al + jl1 jl2
hopefully jl3 jl4 + jl0
hopeless jl5 jl6 jl7 jl8 + jl9
hopelessly jla jlb jlc + jl5 jl6
hopelessness jl9 + jl8 jl5
hopi jld jle
hopped-up jlf jlg
hopper i9a i28 jkp jkq jko + jki jkm
hops jkh
horde jlh d9u jli
horizon jlj jlk jll jlm
horizontal jln jlo + jlp
horizontally jlq + jlo
hormonal jlr + jls
hormone jls + jlr
horn jlt jlu jlv 9pz jlw jlx jk8 jly jlz jm0 jm1 jm2 + jm3 jm4
horn-rimmed jm5
horn-shaped jm6
horn_in jm7
horned jm8
hornet jm9
horrendous 2st
horrible 2ir
horribly 2sw + 2ir
horrific 2st j78
horrified jma
horrifying 2ir
horror jmb jmc jmd + 136
horror-stricken jma
horror-struck jma
horse ec8 jme 5jj jmf 6t1 jmg
horse-cart jmh
horse-drawn jmi + ec8
horse-head jmj
horse-pistol jmk
horse-race jml
horse-trade jmm + jmn
horse-trail jmo
horse_around gg1
horseback jmp jmq jmr
horseman ebw jms + jmt
horsepower jmu
horsepower-hour jmv
horseshoe jmw jmx jmy
horst jmz
horticultural jn0 + h9o
horticulture h9o + jn0 jn1
hose jn2 jn3 jn4 jn5
hose_down jn5
hospice jn6 jn7
hospitable jn8 jn9 jna + jnb jnc
hospital jnd jne + jnf
hospitality jnc + jn9
hospitalization jng jnh jni jnj + jnf
host jnk jnl jnm jlh jnn jno 4ph jnp jnq jnr jns
hostage jnt
hostel jnu jnv
hostess jnw jnx jny
hostile jnz jo0 jo1 jo2 jo3 jo4 + e6i 3sb y0
hostilities 3sb + jo1
hostility y0 jo5 e6i 1pd + jo2 jo0
hot jo6 jo7 jo8 jo9 joa 4cf job joc jod joe jof jog joh joi joj jok jol jom jon joo jop + izb joq jor
hot-blooded jos
hot-dog jot
hot-rod jou
hot-tempered jov
hot-wire jow
hot-work jox
hot_up jkr izo izg
hotbed joy joz
hotel jp0
hotel-casino 6me 6mf
hotly jp1 + jo7
hotspot jp2 jp3 g2j
hotspur jp4 jp5
hound jp6 60g jp7
hour jp8 jp9 jpa jpb + jpc jpd
hourlong jpe
hourly jpf jpc + jp9
hours jpg jph
house jpi jpj jpk jpl jpm fw3 jpn jpo jpp f9c jpq jpr jps jpt + jpu jpv
house-builder jgb
house-proud jpw
house-raising jpx
house-train jpy
house-trained jpz
household f9c + jgr
householder jgr + f9c
housekeeper jq0 + jq1
housekeeping jq2 + jq1
housewife jgq + jq3
housing jpu jpv jq4 + jps jpt
hover jq5 jq6 jq7 jq8 5fw
however jq9 jqa jqb jqc
howitzer jqd
howl jqe jqf jqg jqh jqi jqj jqk + jql jqm
howling jqe faf + jqj jqh
hoy 3ab
hoya jqn
hp jmu
hq ix8
hr jp9
hs jqo
html jqp
http jqq
hub jqr jqs
hubble-bubble jqt
hubris jqu
huck jqv
hud jqw
huddle jqx jqy jqz jr0 + jr1 jr2
huddle_together jr0
huddled jr3
hue 7in jr4 jr5
huff jr6 jr7 jr8 + jr9 jra
hug 7x7 jrb dx6 + jrc jrd
huge jre
hugely e6q
hugging jrd + dx6
hula jrf
hula-hoop jrg
hula-hula jrf
hulk jrh hkk jri + jrj
hulking jrj
hull jrk jrl jrm jrn jro jrp jrq
hum jrr jrs 5w4 jrt jru jrv 5yj + jrw jrx
hum-vee jry
human jhe jrz js0 js1 + js2
human-centered js3
human-centred js3
human-sized js4
humane js5 js6 js7 + js8 299
humanely js9 + js5
humanism jsa jsb jsc + jsd js3 jse jsf
humanist jsf jsd js6 jsg jse js3 + jsc jsa jsb 299
humanistic js6 jsg jse js3 + 299 jsa jsc jsb
humanitarian cos jsd jsh js3 + jsb jsi
humanities 299
humanity jsj jsi js2 + jsh js1 jrz
humankind jsj
humanoid 1jl
humans jsj
humble 6ze jsk jsl jsm 3dp jsn + jso jsp
humbled 5ez
humbling bgq
humid jsq + jsr
humidity jsr + jsq jss
humiliate 6ze + jst 6zd jsu jsv
humiliated dwg 5ez
humiliating bgq
humiliation jsv jsu 6zd jst + 6ze
humility jso jsw + jsl
hummer 5nx jrw + jrt
humming jrx jrr + jrt 5yj jru
hummingbird jsx
humor jsy jsz jt0 jt1 jt2 jt3 jt4 + jt5 jt6 jt7 jt8
humorist jt6 + jt2 jsz jsy
humorous jt5 + jt2 jsz jsy jt9
humour jsy jsz jt0 jt1 jt2 jt3 jt4 + jt5 jt6
hump 5n3 35x jta
humpback jtb jtc jtd
humvee jry
hun jte jtf
hunch jtg jth jta
hunch_forward jta
hunch_over jta
hunched ab4
hundred 6xm jti
hundredth jtj jtk jtl
hungarian jtm jtn jto + jtp
hunger jtq jtr jts a4o jtt + jtu jtv
hungry jtv jtu + jtr jtq jtw
hunk jtx jty
hunt jtz ju0 ju1 ju2 ju3 ju4 ju5 ju6 ju7 ju8 ju9 jp7 jua jub juc + jud jue
hunt_down ju7
hunted juf
hunter jug juh jud jue + jp7 ju8 ju7 ju9
hunting jtz ju0 ju1 + ju7 ju8 ju9
huntsman jud
hurdle jui juj juk jul + jum jun
hurdler jum + jul
hurdles jun
hurl 6ms juo 6n1 jup + juq
hurler juq + 6n1
hurling jur
hurricane jus
hurried jut + isj
hurriedly isp + jut
hurry isi isj isk isn juu juv + juw
hurt atv bte jux ck2 iqh juy juz jv0 5ht 1m0 df dg jv1 jv2 + jv3
hurtful jv4 jv5
hurting jv3 + dg df juz
husband jv6 98a + jv7 jv8
husbandry zo
hush jv9 jva jvb jvc jvd jve
hush-hush 7pe
hush_up jvb hqs
hushed jvf
hushed-up jvg
husky jvh iak 5s5 + ial jvi
hustle o3 8uq jvj 5vx jvk jvl jvm + jju jvn
hustler jvn jju + jvl
hut jvo jvp
hutu jvq
hybrid abm jvr jvs jvt + abr
hydra jvu jvv jvw jvx
hydraulic jvy jvz + jw0 1zm
hydrocarbon jw1
hydroelectric jw2 + jw3
hydrogen jw4 + jw5
hydrogen-bomb jw6
hydroxide jw7 jw8
hygiene jw9 jwa + jwb
hymn 1q2 jwc jwd
hype jk4 jwe
hype_up jwf
hyperbole emx + jwg 1gv
hyperbolic jwh jwg + jwi emx
hypertension jwj
hypnosis jwk + jwl jwm
hypnotic jwn jwo jwl + jwk
hypo jwp jwq
hypocrisy jwr jws + jwt
hypocritical jwt + jwr jws
hypothermia jwu + jwv jww
hypothesis jwx jwy 957 + 958 959
hypothetical jwz 959 + 957
hysteria jx0 jx1 a55 + jx2 jx3
hysterical jx2 jx3 + a55 jx0 jx1
hz a16
iaea jx4
iberian jx5 jx6 jx7 + jx8
ibis jx9
ic jxa jxb
icao jxc
icc jxd
ice jxe jxf 70c jxg gz0 jxh jxi jxj jxk jxl gyv + jxm
ice-clogged jxn
ice-cold jxo
ice-free jxp
ice-skater jxq + jxr
ice-wagon jxs
ice_over gz4
ice_skate jxr + jxt jxq jxu
ice_up gz4
iceberg jxv 3w2
icebreaker jxw jxx
icelandic jxy jxz + jy0
icelandic-speaking jy1
icing jy2 gz0 gys + gyv
icon bko jy3 jy4 + jy5
iconic jy5 + jy4 jy3 bko
iconography jy6
icu jy7
icy 22f gxi jxm jy8 + 8au jxe 7dq
id jy9 jya jyb
ida jyc
idea jyd jye 1yv jyf jyg + jyh 8vr
ideal jyi jyj jyk jyh jyl + jym jyn jyo jyd jyp
idealism jyq j8b jyo + d3n du9 jyk
idealistic jyk du9 + jyo j8b
idealized jyr
ideally jys + jyl
identical jyt jyu jyv jyw jyx + jyy
identifiable jyz + boe jz0
identification bpg jz1 jz2 jz3 jz4 + jz5 jz6 boe jz7 jz0
identified jz8
identifier jz9
identify jz0 boe jza jz6 jz7 jz5 + jyz jz4 jz2 jzb jzc bpg jyy jz1 jz3
identity jzc jyy jzb jzd + jz0 jyx jyw jz7 jza jz5 boe
ideological jze jzf + jzg jzh
ideologically jzi
ideologue jzj
ideology jzg jzh + jzj jze jzf
idf jzk
idiom jzl 7y jzm jzn + jzo
idiosyncratic jzp + jzq
idiot iiv + jzr
iditarod jzs
idle jzt jzu jzv jzw jzx jzy jzz k00 azx 3dx + 5os k01 k02 k03
idling k01 + jzv
idly k04 + jzw
idol htv k05 k06 + j5n
idyllic k07 k08 + k09
ie evb k0a
ied k0b
ifc k0c
ig k0d
ignite fv1 fvf k0e 6qe + 5su k0f fw2 k0g k0h
ignited k0i
ignition fw2 k0j k0f + 6qe k0e
ignorance k0k + k0l k0m k0n
ignorant k0m k0o k0l + k0k k0p
ignore k0n ch1 5ij aou k0q + k0k
ignored k0r
ii bth k0s
iii btj k0t
il k0u go1
ill 10h k0v 2z4 k0w 2z8 k0x k0y k0z k10 + k11
ill-advised k12
ill-affected c79
ill-being k13
ill-bred k14
ill-breeding k15
ill-chosen 2t2
ill-conceived k16
ill-considered k17
ill-defined k18
ill-dressed k19
ill-equipped k1a
ill-famed k1b
ill-fated ctb
ill-favored k1c
ill-favoured k1c
ill-fed k1d
ill-fitting k1e
ill-formed k1f
ill-gotten c6p
ill-judged k17
ill-mannered 2yu
ill-natured k1g
ill-scented gpg
ill-smelling k1h
ill-sorted k1i
ill-starred ctb
ill-tempered 2yv
ill-timed k1j
ill-treat 6p + 6k
ill-treated 6t
ill-treatment 6k + 6p
ill-usage 6k + 6p
ill-use 6p + 6k
ill-used ev2
illegal k1k + k1l
illegally k1m + k1k
illegitimate 3fe k1n k1o
illicit k1p k1o + k1q
illinois k1r k0u k1s
illiteracy k1t k1u
illiterate k1v k1w k1x k0o
illness k11 + k0v
illogical k1y 941 + k1z
illuminate k20 7tu k21 + k22 k23 k24 7ps k25
illuminated k26
illuminating k27
illumination k25 k23 7ps k22 k28 + k21 k20 7tu
illusion bg5 b40 fa0 k29 + k2a 95r k2b
illustrate eni k2c k2d + k2e k2f end bhu k2g k2h k2i
illustration k2h end k2g k2f + k2d k2c eni
illustrator k2i + k2d
illustrious k2j 6ul + i4i
ilo k2k
image bko dpc k2l k2m k2n eb2 fpc k2o cuq e9o k2p + k2q
imagery k2q + e9o
imaginable 8vh
imaginary k2r f9y
imagination k2s k2q k2t + 8vr
imaginative k2u + 8vr k2s
imagine ibs 8vr + k2u k2q k2s
imaging k2v k2q + e9o
imam k2w
imbalance 2ha k2x
imf k2y
imitate 9ne k2z k30 + k31 k32 1sv 9wg
imitation k32 k33 k34 6h1 f63 + 9ne
immaculate k35 k36 k37 + k38
immature k39 k3a k3b k3c i58 + k3d
immediacy k3e k3f k3g
immediate k3h 9el k3i k3j k3k + k3f k3e
immediately c67 k3l k3m + k3h 9el
immense jre + e6p
immensely k3n + jre
immersion k3o cwv 5b k3p k3q + k3r 53
immigrant k3s + k3t
immigration k3u k3v + k3w k3t k3x
imminent k3y + gn9
immoral k3z 3dq + k40
immortal bdj k41 k42 + k43
immortality k43 k44 + k42
immune k45 k46 k47 k48 k49 + k4a k4b eqt k4c
immunity eqt k4c k4b k4a + k47 k48 k46 k49
immunization k4d + k4e
immunodeficiency k4f + k4g
immunology k4h + k4i k4j k4k k4l
imo k4m
impact e1q k4n k4o k4p t9 k4q + k4r
impacted k4s
impair k4t k4u + atx k4v k4w
impaired k4x uj
impairment k4w k4y atx c70 bso + k4u k4t
impala k4z
impart 6ij hn1 jt + 9kg
impartial k50 k51 + k52
impartiality k52 + k51 k50
impassable k53
impasse k54 b05
impassioned 22k
impatience k55 k56 k57 + k58 k59
impatient k58 k59 + k57 k55 k56
impeach cp k5a k5b + k5c
impeachment k5c + k5a
impeccable k36 k5d + k5e k5f
impedance k5g
impede 4d6 ja1 + k5h 32g
impeded k5i
impediment k5h 32g + 4d6 ja1
impeding 7z4
impending k3y
impenetrable k5j k5k bj4 + k5l k5m
imperative k5n k5o k5p k5q + k5r
imperfect k5s k5t gs2 + k5u
imperial k5v k5w dzb dza k5x dyw + dz9 dyv dz7 k5y
imperialism k5z k60 k61 + k62 k63
imperialist k63 k62 + k61 k60 k5z
impersonal k64 k65
impersonation k66 k67 6h1 + k68 k69 k6a
impervious k6b + k5l
impetus k6c d5f
implant k6d k6e k6f k6g + k6h k6i k6j
implanted b8i
implausible k6k + k6l
implement k6m 6ju 1w8 k6n + k6o eqc k6p
implementation k6p eqc + k6n 6ju
implemented e45
implicate e7i k6q + k6r b7e k6s k6t k6u
implicated 8wn
implication k6s b7e k6u k6t k6r + 96m e7i k6v e7j a95 k6q k6w k6x
implicit k6y k6z + k70
implicitly k71 k72 + k6y k6z
implosion k73 k74 + ht9
imply 96m k6x e7j k6v a95 + k75 k6s k6r b7e k6t k6u
import k76 97o k6s k77 k78 k79 k7a k7b + k7c k7d
importance k7e i05 + k7f aew k7g 2ol
important k7g aew k7f k7h 2ol + k7e i05
importantly k7i k7j + k7g
importation k7c k76 + k7a
imported k7k
importer k7d + k7a
importing k7c + k7a
impose 5bu k7l e41 + k7m k7n
imposed k7o
imposing cjl 3b8
imposition k7n k7m + k7l 5bu
impossibility k7p k7q + k7r
impossible k7s k7r k7t k7u + k7q
impossibly k7v + k7r
impotence k7w k7x + k7y k7z
impotent k7y k7z + k7w k7x
impoverished 5ew br0
impractical k80 12k + k81
impresario k82
impress k83 k84 k85 k86 k87 k88 k89 tb + k8a k8b k8c k8d
impressed k8e
impression k8f k8b k8g doo 3rh k8h k8i k8j bmc + k8k k8l k86
impressionist k8m k8l + k8n
impressive k8c k8a + k8o i06 tb k89 k85
impressively k8p + k8c
imprint k8q k8r k8s k8t bmc k86 gld + k8u
imprison k8v k8w + k8x k8y 6ds
imprisoned 6dq
imprisonment k8y k8x 6ds + k8v k8w
improbable k8z k90 k91 + k92
impromptu k93 k94 k95 j3
improper k96 k97 k98 + k99
improperly k9a + k96
impropriety f9a k9b k99 k9c
improve 3xu 1e7 + k9d ps k9e cos k1
improved k9f k9g k9h
improvement k9e ps k9d + 1e7 3xu
improving k9i
improvisation k9j k9k k9l + k9m j2
improvise j2 k9m + k9l k9k k9j
improvised k9n
impulse k6c k9o k9p k9q 6cs k9r
impulse-buy k9s
impulsive 6ct d85 k9t k9u k9v + k9w gi3
impunity k9x
in k9y k9z ka0 ka1 ka2 ka3 ka4
in-basket ka5
in-between ka6
in-bounds ka7
in-chief ka8
in-fighting ka9 kaa
in-joke kab
in-law kac
in-migration k3u
in-person kad
in-situ kae
in-tray ka5
inability kaf kag
inaccessible kah kai + kaj
inaccurate kak
inaction kal
inactive kam kan kao kap kaq ctx kar kas kat kau + kav kal kaw
inactivity kaw kav kal + kas kap kaq kau kat ctx
inadequate kax kay + kaz
inadmissible kb0 + kb1
inadvertent 9p + kb2
inadvertently kb3 + 9p
inalienable kb4 kb5
inappropriate kb6 kb7 + kb8 kb9
inappropriately kba + kb6
inaugural kbb kbc kbd fx0
inaugurate kbe kbf kbg + kbh kbi kbb
inauguration kbb kbi + kbf kbg
inbound kbj
inc kbk
inca kbl kbm kbn
incandescent kbo kbp + hr5
incapable kbq kbr kbs kbt + kbu kbv
incapacitated j3a
incarceration 6ds + k8v
incarnation kbw kbx 2qn kby + 4lg kbz
incendiary kc0 27u kc1 kc2 kc3 + 27t
incense kc4 kc5 enm kc6
incensed kc7
incentive kc8 4pn
inception hf9
incessant 9aa + 9fs
incessantly 1ck 9fu + 9aa
incest kc9 + kca
inch k9z kcb dn6
incidence kcc kcd + kce
incident kcf kcg kch kce + kcc
incidental kci kcj kch 9s at
incidentally kck 9v + kch
incision kcl bjb + kcm kcn
incisive ip kcm + kco bjb kcl kcn
incite kcp dps g9 + kc3 kcq kcr fvl kcs
incitement kcq kct kcs kcr + kcp g9 dps
inclement kcu kcv + ip5 kcw
inclination kcx kcy kcz cgd kd0 c4g kd1 kd2 + kd3 3j3 kd4 cga
incline kd5 kd6 cga kd7 kd4 kd3 kd8 3j3 + kd0 cgd kd2 kd1 c4g kcz kcx kcy
inclined kd9 kda cgf
include kdb kdc nx kdd + kde kdf
included kdg
inclusion kde kdh 8to kdi + nx kdc kdb
inclusive kdf + kdc
incoherent kdj kdk kdl + kdm kdn
income kdo
incoming e7t kdp kdq
incompatible 1pe kdr kds kdt 9hi kdu kb7 cbk k1i + kdv kdw
incompetence kdx kdy + 841 kbs kdz ke0
incompetent ke1 ke0 ke2 kdz kbs 841 + kdx
incomplete ke3 ke4 + ke5
incomprehensible ke6 ke7 + ke8
inconceivable k7u + ke9
inconclusive kea + keb
inconsequential kec ked
inconsistency kee kdw + kef
inconsistent kef cbl keg + kee
inconvenience keh kei kej 4u1 + kek
inconvenience_oneself 4u0
inconvenient kek kel + keh
incorporate kem ken keo 8u1 kep + keq ker kes
incorporated ket 9qm kep
incorporation ker keq keu + 8u1 kem ken
incorrect kev kew fev kex + key kez
incorrectly kf0 f8k + fev kev
increase kf1 kf2 kf3 ia6 kj kf4 kf5
increased kf6
increasing kf7 kf8
increasingly kf9 + kf7
incredible kfa + kfb
incredibly kfc kfd + kfa
incredulous kfe + c8b
incremental kff + ia6 kf2
incriminating kfg
incubation kfh 5fz kfi + kfj 5fs
incubator 5fx + 5fs
incumbent kfk kfl kfm kfn + kfo kfp
incur fsr kfq + kfr kfs kft
incurable kfu kfv kfw + kfx kfy
incurring kfs + kfq
incursion kfz kg0 kfr + kfq
indebted kg1 kg2 + kg3 kg4
indebtedness kg3 kg4 + kg1 kg2
indecency k9b kg5 + kg6 kg7 kg8
indecent kg8 kg7 kg6 + kg5 k9b
indecision kg9 kga
indecisive kgb kgc kgd + kga kg9
indeed kge kgf
indefensible kgg kgh kgi
indefinite kgj kgk + kgl
indefinitely kgm + kgj
indelible kgn
indemnity 1eh kgo kgp + 8pw kgq
indentured 1xo
independence kgr kgs kgt + kgu 2px kgv
independent gu7 kgw kgv kgx 2px kgu + kgt
independently kgy kgz + kgv
indeterminate kh0 kh1 kh2 kh3 kh4 + kgl
index kh5 kh6 kh7 evi kh8 kh9 kha khb + khc khd khe khf
indexing khf + kha
indian khg khh khi khj + 1lh khk
indiana k9y khl
indicate khm khn 239 bpd kho + khp khq khr khs kht khu biw
indication khu khr biw khq kht + 239 khn bpd kho
indicative khv khw khp + khn 239 kho
indicator khx kh7 khs khy + khn
indict khz + ki0 ki1
indictment ki1 ki0 + khz
indie ki2 ki3 ki4
indifference 1sn ki5 ki6 ki7 + 1sp ki8 ki9 kia kib
indifferent b0l kib kic kid kie kia ki9 1sp kif ki8 + ki6 1sn ki5
indigenous e2q + kig
indigent br0 + kih
indignant kc7
indignation kii
indigo kij kik 1m9 kil
indirect kim kin 8by kio kip + kiq
indirectly kir + kin
indiscriminate kis kit
indiscriminately 20j kiu + kis
indispensable kiv eg1 kiw + kix
indisputable kiy kiz + kj0
indistinguishable kj1 jyw + jyy
individual kj2 kj3 kj4 kj5 kj6 kj7 + kj8 kj9 kja
individualism kja kjb kjc + kjd kje kjf
individuality kja jzc + kj4
individualized kjg
individually kjh + kj4
indo-aryan kji 29e + 29c
indo-european kjj 29c 29e kjk
indo-germanic kjk + kjj
indo-iranian kjl
indomitable kjm + kjn
indonesian kjo kjp kjq + kjr
indoor kjs kjt
indoors kju
induce kjv 6sf 5cb iso kjw + he8 kjx kc8 kjy kjz kk0 kk1 kk2
induced kk3
inducing kk0 + iso 5cb 6sf
inductee czi kk4 + kk5 kk6
induction kk1 kjy he8 dun kk7 kk2 + iso 5cb kk8 6sf kjv kk6 kk5 kjw
indulge i2q kk9 2um kka + kkb jt8 kkc
indulgence jt8 a5g kkd kkc kkb + kka 2um kk9 kke kkf i2q
indulgent kkf kkg kke + kkb
indulging jt8 + 2um i2q
industrial kkh kki kkj kkk + kkl
industrial-strength kkm
industrialised kkn
industrialist kko + kkp kkq
industrialization kkr + kks
industrialized kkn
industry kkl c20 kkp + e3q c22 kko
ineffective kkt kku kkv + kkw
ineffectual kkt kku h4z + kkw
inefficiency kkx + kkv kky
inefficient kky kkv + kkx
ineligible kkz kl0 + kl1
inept kl2 2t2 kl3 + kl4 2t5
ineptitude kl5 2t5
inequality kl6
inert kl7 kl8 kif + kl9
inertia kav kla
inertial klb + kla
inescapable klc
inevitability kld + kle klf
inevitable klg klf kle + kld
inevitably klh kli + klf
inexcusable klj klk
inexpensive 789 + kll
inexperience klm + kln
inexperienced kln
inexplicable ke7
inexplicably alq + ke7
inextricably klo + klp
infamous k1b + klq klr
infamy klr klq + k1b
infancy 2uo 2un + 2ud
infant 2ud + 2un 2uo
infantry ggd
infect kls klt klu klv + klw klx kly klz 9ct 9cs
infected km0
infection km1 km2 9cs 9ct kly km3 klz + km4 klu klt km5 kls klx
infectious km4 km5 klx + 9cs klz kly
infer b75 km6 ibt b7h heb + km7
inference km7 + km8 km9 kma heb b7h b75
inferior kmb kmc kmd kme kmf kmg kmh bax + kmi kmj
inferiority kmi kmk kmj + kmf bax
inferno j2j 92r j2l + kml kmm
infertile kmn + kmo
infertility kmo + kmn
infestation kmp kmq + kmr kms
infidelity kmt
infield bxe + kmu
infielder kmu + bxe
infiltrate kmv kmw kmx kmy + kmz kn0 kn1 kn2
infiltration kmz kn1 + kmy kmv kmx kmw
infinite kn3 kn4 kn5 kn6 9wu + 4w2 eh7
infinitely e2z kn7 + kn4
infinity eh7 + kn4
infirmary jnd
inflame kn8 kn9 fvf kna knb + knc knd kc3 kne fw2
inflamed knf 2a kng
inflammation kne fw2 knd epc + fvf knb kna kn9 kn8
inflammatory kc3 knc + fvf kn9 kn8
inflatable knh + 4gb
inflate 4gb 1gu 33q kni knj + knh knk knl knm
inflated j84 jwg
inflation knk knn kno knm + 33q 4gb knp knj kni
inflationary knp + knm
inflexible knq knr kns knt + knu knv
inflict 5bu + knw
inflorescence knx 4ez
inflow kny
influence knz ko0 ko1 ko2 ko3 bss 76q gp + ko4
influential ko4 + ko3 ko2 ko0
influenza ga4
influx kny
info ko5
inform ko6 ko7 ko8 + ko9 k27 koa axg ko5 kob koc kod koe 3xn kof
informal kog koh a10 koi + dj4 koj
informally kok 8d3 + kog koh
informant kod koc + ko7
informatics kol
information e93 kob ko5 kom axg + ko7
informational kon + kob
informative koa k27 ko9 + ko7
informed koo
informer 3xn + ko8
informing koe kof + ko7 ko8
infraction kop + 530
infrared koq kor kos
infrastructure 3d7 kot
infrequent kou + kov
infrequently kow + kou
infringe e1s 92x + kox kop
infringement kop kox + 92x e1s
infuriated 1kp
infuriating koy
infuse koz kp0 kp1 kp2 kp3 + kp4 kp5 kp6
infusion kp4 kp5 kp6 ezi + koz kp1 kp2
ingenious 7vr + 7vs kp7
ingenuity 7vs kp7 + 7vr
ingestion 9c2 + 9bw
ingrained b8i
ingredient kp8 8sk kp9
inhabit dg3 kpa dg4 + ifq dg5
inhabitant dg5 + dg3
inhabited kpb
inhalation 2by kpc + kpd 580
inhale 580 kpd + kpe kpf 2by kpg kpc
inherent kph 5mn + kpi kpj
inherently kpk + 5mn
inherit kpl kpm kpn + j27 j58 kpo
inheritance j58 j59 kpo j5b + kpl kpm
inherited f90
inheriting kpp
inhibit kpq kpr 4uf kps + kpt kpu ghn kpv
inhibited kpw
inhibition kpv ghn kpx kpy + 4uf kpq
inhibitor kpu + kps kpq
inhospitable kpz kq0 + kq1 kq2 kq3
inhuman 8am kq4 + kq5
inhumane kq6 + kq5
initial kq7 kq8 kq9
initially kqa + kq9
initiate e67 kqb 3q6 kqc kqd kqe kqf kk6 + fx0 kjy a6g kqg kk7
initiation a6g kjy kqh kk7 + kqf kqe kqc kk6
initiative kqi e7x fx0 + kqf kqc
inject kqj kqk 8i4 kql kqm kqn + kqo kqp kqq kqr kqs
injection kqr kqp kqq + kqn kqj
injunction kqt kqu + kqv kqw
injure kqx jv0 5ht + iqh kqy kqz
injured kr0 kr1
injury kr2 kqz kqy kr3 iqh + kqx jv4
injustice kr4 kr5
ink kr6 kr7 kr8 kr9 kra + krb
ink-black krb
ink-jet krc + krd
inland kre krf
inlet krg krh
inmate kri krj 8us
inn jnv
innate krk 4t1 946 + krl
inner krm krn kro krp krq krr
inning gsd
innings krs
innocence krt kru krv + krw 7t0 krx
innocent kry 7t0 krz krw 3c3 ks0 ks1 krx + kru krt krv
innocuous ks2 krz ks3
innovate ks4 + i9h ks5 a6g ks6
innovation a6g ks5 8vo + i9h ks4
innovative i9h qg + ks7 ks4
innovator ks6 + ks4
innuendo ks8
innumerable 9wu + 9wv
inorganic ks9 ksa
inpatient krj
input ksb ksc ksd 8kq kse
inquest ksf
inquire ksg 2b4 e6t + ksh ksi 2b9 e6w ksj e6u
inquirer 2b9 + 2b4
inquiring ksj ksk + e6t 2b4
inquiry e6u e6v e6w + e6t 2b4
inquisition ksl ksm
ins ksn
insane kso ksp + ksq ksr
insanity ksr + kso
insatiable kss
inscribed e58 kst
inscription ksu ksv b73 + ksw
insect ksx ksy + ksz
insecticide kt0
insecure kt1 kt2 kt3 kt4 + kt5 kt6 kt7
insecurity kt6 kt7 + kt1 kt4 kt2
insemination kt8 kt9 + fl5 kta
insensitive ktb ktc + ktd
insensitivity ktd + ktc
inseparable kte
insert apx apy ktf ktg e16 kth e7o kti + ktj
insertion ktj ktk + kti e7o e16
inside ktl ktm ktn kju kto ktp ktq krr ktr kts
inside-out ktt
insider ktu
insidious ktv ktw ktx + kty ktz
insight ku0 ku1 ku2 ku3
insightful ku4 + ig
insignia ku5
insignificant ku6 ku7 ku8 ku9 + kua
insist 2dh kub kuc + kud kue
insistence kue kud k5r + kuc kuf kub
insistent kuf ahb + k5r kud
insisting kud + kuc
insofar kug
insolvency kuh + kui
insolvent 377 kui + kuh
insomnia kuj
inspect 2mt kuk kul + ena kum
inspection kum + kuk
inspector ena kun + kuo 2mt
inspiration 2by kup 50o kuq kur kus + 580 kut kuu
inspirational kut + kuq
inspire 580 kuv kuw 7aj kuu kux + kuy 2by h80 kus
inspired cn9
inspiring kuz
instability kv0 kv1 kv2 k2x
install kv3 eg5 kv4 + kv5 f35 kk7
installation kv5 f35 kk7 + kv4 kv3 eg5
installing kv5 + kv3
installment kv5 eap kv6 kv7 + kv3
instance end 6ln eni + kv8 kv9
instant kva g21 kvb ahb kvc + k3e kvd
instantaneous kvb + kva k3e
instantly c67 kve
instead 1bv kvf
instigation gfn kvg + kuw kcp
instill kp1 k85 kp3 kvh kvi + kvj kvk kvl kvm
instinct kvn kvo
instinctive kvp
instinctively kvq + kvp
institute kvr 5bj 9ar + a6g
institution a6g kvs 2h7 kvt egc + 9ar 75u kvu kvv
institutional kvv kvu + egc 2h7 kvs
institutionalized kvw kvx
instruct kvy kvz kw0 + ko9 do5 kw1
instruction kw2 do5 8js c5y + kw3 kvy
instructional kw3 + c5y do5 kw2
instructions kw4
instructive ko9 + kvy
instructor kw1 + kw5 kvy
instrument kw6 kw7 kw8 kw9 kwa kwb kwc kwd kwe + k6o kwf kwg kwh kwi kwj
instrumental kwf k6o + kw8 kw6 kwk kwi
instrumentation kwj kwh kwi kwl + kwe kwd
insufficient baw + bat
insufficiently kwm + baw
insular kwn kwo kwp + brm kwq
insulate kwr kws + brm kwt kwu kwv
insulation kwu brm kwt + kws kwr
insulin kww
insult uy 6l uz
insulting 9dt
insurance kwx kwy kgp + 9zd kwz
insure 2a4 9zd 2g5 kwz + kx0 kwy kgp
insured kx1 kx2
insurer kx0 + 9zd
insurgency kx3 + kx4
insurgent kx5 ibo kx4 + kx3
insurmountable kx6 kx7
insurrection kx8 + kx9 kx5
intact e8i kxa kxb e8k + kxc
intake 9c2 2by krg
intangible kxd kxe kxf kxg kxh + kxi
integer kxj
integral kxk kxl 5mn e8k + kxm kxj e8l
integrate kem kxn kxm boo + 99g kxo 99h bon kxk kxp kxq
integrated kxr kxs kxt kep
integrating bon + boo kxn
integration bon 99h kxp + boo kxn kem kxm
integrity kxu kxv
intellect kxw kxx kxy + 6xy
intellectual kxy kxz 6xy ky0 + kxx
intellectually ky1 + kxz
intelligence ky2 ky3 ky4 ky5 ky6 + ky7 ky8
intelligent ky8 ky7 ixu ky9 + ky3
intelligentsia kya
intend kyb bpb kyc kyd + kye 10l kyf
intended kyg kyh
intense kyi kyj ir + kyk 7im
intensely kyl b8t + kyi
intensification kym kyn + eeo 8tc b8p kyo
intensified kyp
intensify b8p 8tc eeo kyo + kyk kym kyq 7im kyn
intensifying kyr
intensity kyk 7im kys kyt + kyi eeo 8tc b8p kyj kyo
intensive kyq kyu kyv kyw + kyk
intensively kyx + kyi
intent 10l kyf 5j + kyb kyc kyy
intention kye 10l kyz + kyb be7
intentional bph be7 + kz0 kyz
intentionally bec + be7
intently kz1 + 5j
inter 5rv + 5rt
interact kz2 + kz3 kz4
interaction kz4 kz5 + kz3 kz2
interactive kz6 kz3 + kz2
intercept kz7 kz8 5ln + kz9 kza
interception kz9 kzb + kz8
interceptor kza + kz8
interchange eol kzc eok kzd 1bi kze 72k eou
interchangeable kzf kzg + kzh
interchangeably kzi + kzf
intercollegiate kzj
interconnected 9mn kzk + kzl
intercontinental kzm
intercourse kzn kzo
interdependence kzp + kzq ind
interdiction kzr kzs + ghl
interdisciplinary kzt + c9i
interest kzu kzv kzw kzx kzy kzz l00 l01 l02 8wk
interest-bearing l03 + kzz
interested l04 8wm + l05
interesting l06 + kzw
interestingly l07 + l06
interface l08 l09 l0a l0b + l0c
interfaith l0d
interfere l0e l0f + l0g ja6
interference ja6 l0h ja2 l0g cl5 + l0f l0e
interfering 5w1
interim l0i l0j
interior cr1 ktl ktm l0k jg7 l0l l0m krq + l0n
interlocking l0o e4d l0p + l0q
interlude l0r l0s l0t
intermediary hsh
intermediate l0u 20f l0v 2r0 + l0w hsh
interment 5rt + 5rv
intermission l0x 53m + 548
intermittent l0y + l0z
intermittently l10 + l0y
intern l11 l12 l13 + l14 l15 l16 l17 k8y
internal l18 jg7 l19 krp krq
internally l1a + l18
international l1b l1c eys + l1d
internationally hq5 + l1c
internet arc
internment k8y l1e l17 + l13
internship l14 + l11
interoperability l1f + l1g
interpersonal l1h
interplay l1i
interpol l1j
interpret l1k l1l l1m l1n l1o l1p + l1q l1r l1s l1t l1u l1v l1w l1x
interpretation l1u l1s l1r l1q + l1p l1o l1m l1k
interpreted l1y
interpreter l1w l1z l1v l1x + l1n l1p l1o
interpreting l1s + l1m
interpretive l1t + l1o l1m
interracial l20 l21
interred 5rw
interrogate l22 l23 + l24 e6w l25 en5 l26 l27
interrogation en5 l25 e6w l27 + l22 l23
interrogator l26 + l22
interrupt l28 53t ckw chb 56q + 539 l29
interrupted l2a l2b
interruption 539 53g 53m + 56q chb
interscholastic l2c
intersect abu + l2d l2e
intersecting l2d
intersection l2e 6i0 l2f 9je l2g l2h + abu
interstate l2i l2j
interstellar l2k + 2go
interval l2l l2m l2n l2o
intervene l2p l0e l2q + l2r l2s
intervening l2t
intervention l2s l2u l2v l2w l0g + l0e
interview 2me l2x l2y l2z l30 + l31 l32
interviewer l32 + l2y
intestinal l33 + 4xa
intestine 4xa + l33
intifada l34
intimacy 81l 80n t4
intimate 91g l35 l36 l37 l38 a10 krp l39 l3a l3b f97 + hps 57m
intimately 81i l3c + l37
intimidate l3d l3e + l3f bsg 5ol
intimidated l3g
intimidating ay2
intimidation 5ol bsg l3f l3h + l3e l3d
intolerable l3i
intolerance l3j l3k + l3l
intolerant l3l l3m + l3k
intoxicated dan dao
intoxication l3n dap l3o + l3p l3q l3r
intracellular l3s + 6uy
intractable l3t + l3u
intranet l3v
intransigence l3w + jb
intravenous l3x + l3y
intrepid 2m7 + l3z
intricate l40
intricately drj + l40
intrigue l41 l42 l43 fcg
intriguing l44 70w
intrinsic l45 l46
intro l47 l48
introduce kbe e16 l49 en l4a 5ch e7o ks4 l4b 5c6 + ktj l47 l4c l4d
introduction ktj b2q a6g l4e l47 l4f l4g + e7o e16 en
introductory 3ea l4d l4c + l4a
introspection l4h + l4i
introspective l4j + l4k l4i
intruder l4l + l4m l4n
intrusion e1p l4o e1r l4p l4q + l4m l4n
intrusive l4r l4s l4t + l4u l4n l4v
intuit l4w + l4x jth l4y
intuition l4y jth + l4w
intuitive l4x l4z + l4w
inuit efd
inundated vc
invade l50 l51 l52 kmr + l53 l54 l55 l56 l57 e1o e1r
invading l53
invalid l58 c72 l59 l5a l5b + l5c
invalidate l5d l5e 67l 1o9 + 1ob l5f
invalidated l5g
invaluable l5h + l5i
invariably 1cl + l5j
invariant l5k 9ab l5l + l5m l5n
invasion l54 e1r l57 + l50 l52 kmr l51
invasive l56 l5o e1o l53 + l51 l52 l50
invent bve 9lb + k2u 8vo l5p cb8
invention l5p ks5 8vo + 9lb bve
inventive k2u + bve kp7
inventor cb8 + bve
inventory l5q l5r 25h l5s l5t l5u
inverse l5v l5w l5x
inversion l5y elf l5z l60 l61 l62 l63 l64 l65 + l66
inverted l67 l68
invest 8lr l69 kk5 p1 dzq + l6a l6b l6c 9qg l6d
investigate l6e e6t + l6f l6g f3f l6h bsa
investigating l6f + e6t l6e
investigation l6f l6h + e6t l6e
investigative f3f + e6t
investigator l6i l6g bsa + l6e e6t
investing l6b + 8lr
investment l6b l6j l6d l6k l6l l6a + 8lr p1
investor l6c + 8lr
invincible l6m + kjn
invisible l6n l6o + l6p
invitation l6q l6r + 2bb l6s l6t l6u 2bd l6v 2bc 644 3zd
invitational l6t + l6r
invite l6w 3zd 644 2bc l6v l6s 2bb 2bd l6u + l6r l6x l6q ibw
invite_out 2b7
inviting l6y
invocation l6z 95t l70 l71 + 1uf 267
invoke 1ug 1uf 267 + l70 l6z l71 95t
involuntary l72 l73
involve l74 l75 k6v tc l76 l77 2b8 + kzx l78 e4f l79
involved l7a l7b 5z7 l7c l7d
involvement e4f kzx l78 t4 l79 + l77 l75 tc k6v
inward l7e l7f ka1 kbj + l7g l7h l7i
inward-developing l7j
inward-moving l7k
ioc l7l
iodine l7m l7n + l7o l7p
ion l7q + l7r l7s l7t
ionian l7u l7v l7w + 2kz
ionic 2kx l7r l7x l7y + l7q l7z l80
iota l81 l82
iowa l83 l84 l85
ip kol
ipo l86
ipod l87
iq l88
ir l89 l8a
ira 1kj l8b l8c
iranian l8d l8e l8f + l8g
iraqi l8h l8i + l8j
irate l8k
ire 1kj 1kk
iridium l8a
iris l8l l8m fzr
irish l8n l8o l8p l8q + l8r
irishman l8s
iron l8t l8u l8v ffi l8w 6nc + l8x l8y
iron-gray l8z l90
iron-grey l8z l90
iron-tree l91
iron_out l92 l8w
ironclad l93 l94 l95
ironed l96
ironic daz l97 + l98 l99 l9a
ironically l9b l9c + daz
ironman l9d
irons 6zw
irony l9a l99 l98 + l97 daz l9e
iroquois l9f l9g
irrational l9h l9i l9j + l9k l9l
irreconcilable l9m
irregular l9n ibo l9o l9p l9q 2lx l9r l9s l9t l9u l9v + l9w 2j l9x l9y
irregularly l9z la0 la1 la2 + l9o l9p
irrelevant la3 + la4
irreparable la5
irreplaceable la6 + la7
irresistible la8 la9 + laa
irrespective ch3
irresponsibility lab + lac
irresponsible lac + lab
irreverent lad lae laf + lag lah
irreversible lai + laj
irrigation lak lal + lam lan
irritant lao + 1nx
irritated 1ny
irritating 1o0 lap laq
irritation xl 1nt c9z lar 1nw epb las + 1nx lat lau
irs lav
ishmael law lax
isi lay
islam laz lb0 + lb1 lb2
islamic lb1 + lb0 laz
islamist lb2 lb3 + lb0 laz lb4
island lb5 kwq + lb6
island_hop lb7
islander lb6 + kwq
ism cpw
isolate kwr lb8 lb9 lba + lbb lbc lbd
isolated lbe bre lbf lbg 1sk lbh
isolating lbi
isolation lbj lbk lbl lbd lbc + lba kwr
isolationist lbm lbn + lbo
isotope lbp + lbq
israeli lbr lbs + lbt
israelites lbu
issuance lbv
issue lbw lbv erz lbx lby lbz dxn lc0 97p lc1 lc2 8i0 5cg lc3 aot lc4 + lc5
issue_forth 8h9
issuer lc5 + lc4 5cg
issuing lbv + lc4
isthmus 352 lc6 + lc7
it lc8
italian lc9 lca lcb + lcc
italian-speaking lcd
itch lce lcf lcg lch lci lcj lck + lcl
itching lce + lci
item lcm brp lcn lco brs lcp + lcq
iteration lcr lcs lct + lcu
itinerant if9 lcv + lcw
itinerary lcx lcy lcz
iv ld0 gq3 gq4
iva ld1
ivory 4ox ld2
ivy ld3
ivy-covered ld4
ix ld5 ld6
jab ld7 ld8 c0n c0s ld9 lda
jack ldb ldc ldd lde ldf ldg ldh ldi ldj ldk ldl ldm ldn ldo
jack-tar ldk
jack_off h07
jack_up ldo
jackal ldp
jacket ldq ldr 6ap lds ldt ldu ldv
jackpot ldw ldx
jacks ldy
jacob ldz le0
jacobite le1
jade ifx le2 le3 le4 fem fel le5
jade-green le5
jaded le6 le7
jaeger le8
jag le9 at4 lea leb lec + led
jagged lee led + lef
jaguar leg
jail leh k8v + lei
jailed 6dq
jailhouse leh
jain lej + lek
jak ldj
jakes dir
jalapeno lel 6tk
jam lem len agd fyu 4d1 a2u leo 4d6 agi lep leq
jam-packed ler
jamaican les let + leu lev
jamboree 4gm
jammed ler
jamming lem + 4d1
jan lew
janitor lex
january lew
janus-faced ley cvl lez
japan lf0 lf1 lf2 lf3 lf4
japanese lf5 lf6 lf7 + lf2
japanese-speaking lf8
jar lf9 lfa lfb lfc lfd lfe 5p4 7qg
jar_against 5p5
jargon lff lfg lfh
jarring lfi
jasmine lfj
jasper lfk
jat lfl
java lfm 88n lfn + lfo
javanese lfp lfq lfo + lfn
javelin lfr lfs
jaw lft lfu lfv 77u 643 lfw 7cc
jay lfx lfy
jazz lfz lg0 lg1 35x lg2 + lg3
jazz_around h5r
jazz_up hly
jazzy g28 lg3 + lg0 lfz
jealous e9d i5i
jealousy lg4 lg5
jean bii
jeans bij
jeep lg6
jell lg7
jelly lg8 hd6 lg9 lga + lgb
jellyfish lgc lgd
jenny lge lgf
jeopardize qw e2h + e2j
jeopardy e2j + e2h qw
jerk lgg lgh lgi lgj lgk lgl lgm g5j lgn lgo 5jn + lgp ctq lgq
jerk-off lgr + h07
jerk_off h07 + lgr
jerky lgj ctq 7hg lgp + lgk lgg lgs
jerry jte
jerry-builder lgt
jerry-building lgu
jerry-built lgv
jersey lgw lgx lgy lgz lh0
jester gg0 + lh1 lh2
jesuit lh3 lh4 + lh5
jet lh6 gpz i50 lh7 lh8 lh9 ie4 lha 85q
jet-black 85q
jet-propelled lhb + lhc
jetliner lhd
jetty 5om
jew 1lj + lhe lhf
jew-bush lhg
jewel hdc hdf lhh + lhi lhj lhk
jeweler lhj lhi + hdc lhh
jewellery lhk + lhh
jewelry lhk + lhh
jewish lhe + 1lj
jewish-orthodox lhl + lhm
jewry lhn
jiao lho
jigsaw lhp lhq
jihad lhr + lhs
jihadist lhs + lhr
jimmy lht lhu
jingle lhv lhw lhx + lhy
jinx amk lhz li0 hoc
jirga li1
jitters li2
jittery li3 dn7 + li4 li5
jive li6 li7
jnr li8
job 5v2 7hs 6bk li9 lia lib lic lid lie lif lig lih lii lij lik lil fbt
jobless k00
jock lim 2hp
jockey lin lio 78n lip liq
jog lir lis lit liu liv liw 7y1 eku lix + liy liz
jogging liz + 7y1 liw
john 3gj lj0 lj1 lj2 lj3
johnny lj4
join lj5 28s lj6 lj7 f7j lj8 963 + 966 lj9 lja ljb
join_battle ljc
join_forces 8b4
joined 9xm ljd
joining 966 + 963 lj7 lj6
joint lje ljf ljg 28t ljh 28s lji ljj 28k ljk ljl ljm ljn + ljo
jointly 8ck ljp + ljl
joke 6bl ljq ljr h5y lh1 lh2 + ljs ljt
joker lju ljv ljs ljw + lh2 lh1
joking ljt
jokingly ljx ljy + ljt
jolly ljz lk0 37v f5j hc7 + lk1
jolly_along 7al
jolly_up 7al
jolt lgg lfa lk2 lfe + 5p2
jolted lk3 lk4
jonah lk5 lk6 lhz
jonathan lk7
jordanian lk8 lk9 + lka
josh 37v
joss lkb
jostling lkc + lkd lke
journal lkf lkg lkh bxo lki
journalism lkj lkk + lkl lkm
journalist lkm bxp + lkk lkj
journalistic lkl + lkk lkj
journey lkn lko lkp + lkq
journeyman 297
jovial hc7 + lk1 lkr
joy bew lks lkt lku + lkv
joyful lkw dru + lks
joyous lkv + lks
joystick lkx lky
jr li8
jubilant lkz dru + ll0 f0r
jubilation ll1 6ug ll0 + f0r ll2
jubilee ll3 + ll2
judaism lhm ll4 + lhf
judas ll5 ll6 ll7 ll8
judge ll9 ejm ejg 1yo lla llb llc + lld lle llf llg b44 llh 2dy lli llj llk 3tt
judgement llk 2dy lll lli llm lln llj
judging lli + 1yo ejg
judgment llk 2dy lll lli llm lln llj + llc llo llb lla ejg 1yo
judicial llf lle llh lld + ll9 llp ejm
judiciary 3tt llq + llc
judo llr
jug lls llt llu k8v
juggernaut llv llw llx
juggle lly llz lm0 lm1 lm2 lm3 lm4 + lm5 lm6 lm7
juggling lly llz + lm0 lm3
juice lm8 lm9 lma lmb + lmc
juice_up hly
juicy lmc fdr lmd 4h1 + lm9 lme
jukebox lmf
julian lmg lmh + 60u
july lmi
jumble lmj lmk 84f lml 93u lmm
jumbo h9p
jump lmn lmo lmp lmq lmr lms lmt 7x5 1bh lmu lmv lmw lmx 4vp lmy lmz bn1 ln0 ln1 7k8 ln2 + 5p2
jump-start ln3 ln4 ln0
jump_off ln5 ln1
jump_on 7x4
jump_out ln2
jumped-up ln6
jumper ln7 ln8 ln9 lna lnb lnc lnd lne
jumping lnf lmn + 4vp
jumpsuit lng
junction lj9 lnh 95n 28s 95q + lj7
juncture lni 28s adr + 963
june lnj
jungle lnk lnl lnm + lnn
junior lno lnp lnq li8 lnr lns lnt
junior-grade lnu
juniper lnv lnw
junk lnx b2l lny
junkie lnz kb
junta lo0
jurassic lo1 lo2
jurisdiction lo3 lo4 + lo5
jurisdictional lo5 + lo4
jurisprudence lo6 lo7 + lo8 ll9 lo9
jurist lo9 ll9 + lo7 lo6
juror loa
jury lob loc
jury-rigged k9n
just lod ecl f5a 5w5 loe lof 3a0 emt log loh 3a2 hvj + llp loi
justice loj llp lok ll9
justifiable lol + lom
justification lon loo lop + loq lom
justified lor
justify los lom loq + lot ba4 lop loo 1tj lol lon
jute lou lov
juvenile low lox od + loy loz lp0
juxtaposition lp1 lp2 + lp3
kaiser lp4
kala-azar lp5
kalashnikov lp6
kale 8b2 8b3 532
kali lp7 lp8
kam-sui lp9
kam-tai lpa
kamikaze lpb lpc
kangaroo lpd
kannada lpe
kannada-speaking lpf
kansas lpg lph lpi lpj
kappa lpk
karaoke lpl
karate lpm
karen lpn
karma lpo
kashmiri lpp lpq lpr + 6m9
kat 6oh
kayak lps lpt
kazakh lpu lpv lpw
kb lpx lpy lpz
kc lq0
keel lq1 lq2 lq3 lq4
keel-shaped lq5
keel_over lq6
keen lq7 lq8 362 exg ip lq9 ar5 + is lqa
keen-eyed lqb
keen-sighted dhb 23o
keenly iv + ip
keep dee jdj lqc lqd je5 lqe lqf lqg lqh jec lqi jed lqj lqk lql lqm 9fg lqn 6ud jdw lqo lqp lqq 9fd lqr + je2 lqs ank ibk lqt
keep_abreast gen
keep_apart lb9
keep_away lqu
keep_back je5 lqv jdu
keep_company ao
keep_down lqw lqx lqy
keep_going lqz 59z lr0
keep_guard lr1
keep_in lr2
keep_mum 3j5
keep_note lr3
keep_off lr4 2rq
keep_on 9fg
keep_open jed
keep_out lr5 epm
keep_pace lr6
keep_quiet lr7
keep_step lr6
keep_track lr8
keep_up lr9 gen lra 97y lrb
keeper ank lqs + lqi
keeping ibk lqt je2 + lqi lqn jec
keg lrc lrd
kelvin lre lrf
ken lrg lrh
kennel lri lrj
kenyan lrk lrl + lrm
kept lrn
kern lro lrp lrq lrr
kernel 6wh lrs lrt
kerosene lru
ketchup lrv
kettle 4m9 lrw lrx lry
key lrz ls0 ls1 ls2 ls3 ls4 ls5 ls6 ls7 ls8 ls9 6th lsa lsb lsc lsd lse boe lsf lsg 6fm
key_out boe
keyboard lsh lsi
keyboardist lsj
keyed lsk lsl
keynote lsm lsn lso lsp lsq
keystone ls2 1j5
kg lsr
kgb lss
khaki lst lsu
khan lsv lsw
khmer lsx lsy
khz lq0
ki lsz 7cl
kibbutz lt0
kick 4re lt1 lt2 3oy lt3 35t 8qq lt4 hnk lt5 lt6 lt7 lt8 lt9 + lta
kick-start ltb + ltc
kick_about ltd
kick_around lte ltf ltd
kick_back lt7 ltg + lth
kick_down lti
kick_downstairs 54v
kick_in lti 7f1 ltj
kick_off kbf + 3qc ltk
kick_out 4ro et9
kick_up ltl 646
kick_upstairs q4
kickback lth + ltg
kicker lta + lt6
kicking 4re lt1 + lt6 lt5
kickoff ltm ltk 3qc + kbf
kid ltn 7d7 7d8 lto ltp 37v ltq
kid-glove ltr
kiddie lts
kidnap 1c + 1g ltt
kidnapper 1g + 1c
kidnapping ltt + 1c
kidney ltu
kidney-shaped ltv
kill ltw ltx lty ltz lu0 lu1 lu2 lu3 3tj lu4 lu5 lu6 lu7 lu8 lu9 lua b97 lub + luc lud lue luf lug
kill_off eym
kill_oneself luh
killer lui lug lue lud + lua lu4 lu5
killing ltw luf 7t9 luj + lu4 lu5
kiln luk
kiln-dried lul
kilo lsr
kilogram lsr
kilogram-meter lum
kilometer lun
kilometre lun
kilowatt luo
kin 7pd f92 12q + lup
kinase luq
kind gl4 lur lus hff + lut luu gkl
kind-hearted luv
kinda luw
kindergarten lux
kindle 263 kna knb + luy fw2
kindly luz lv0 3v7 + lur lv1
kindness luu lut gkl + lur lus
kindred 7pd lv2 12r
kinetic lv3 lv4 lv5 + lv6 dgk
king lv7 lv8 lv9 lva 3b6 lvb lvc lvd lve lvf + lvg lvh lvi lvj
king-size lvk
king-sized lvk
kingdom lvl lvh lvm lvg lvn lvo + lva
kingfisher lvp
kingpin lvq lvr lvs
kinky lvt aa2 fb5 + lvu lvv
kinship lup u1 + f92 7pd
kiosk 4rq
kiowa lvw lvx
kip lvy lvz lw0 lw1
kip_down 3of
kirk lw2
kiss 5vh lw3 lw4 lw5 5vi lw6 + lw7 jrd
kissing jrd + 5vi
kit lw8 lw9 lwa lwb
kit_out lwb
kit_up lwb
kitchen lwc
kite lwd lwe lwf lwg lwh lwi lwj lwk
kitsch lwl
kitten lwm lwn
kitten-tails lwo
kitty lwp lwm lwq ldw
kitty-cat lwp
kitty-corner 6rb
kitty-cornered 6rb
kiwi lwr lws lwt lwu
kiwi-sized lwv
km lun
knack 3vn
knee lww lwx lwy
knee-deep lwz 1n2
knee-hi lx0
knee-high lx0 lwz
knee-length lx1 + lwy
kneel lx2 lx3 + lx4 lx5
kneeling lx2 + lx3
knesset lx6
knife lx7 lx8 lx9 lxa
knife-edge lxb
knife-handle lxc
knight jme ec0 dbw + lxd h6x
knight-errant lxe
knighthood lxf
knit lxg lxh lxi lxj lxk lxl + lxm lxn
knitting lxn lxg + lxk
knob lxo 4tc lxp lxq + lxr
knock 3t6 lxs 35s lxt lxu aag 5oy lxv lxw lxx lxy + lxz
knock-down ly0
knock-knee ly1
knock_about 3h1 ltd
knock_against 5p5
knock_back ly2
knock_cold ly3
knock_down 499 b50 aq8 + ly4
knock_off d8q cot axa 9mr ly5
knock_out ly6 ly7 ly8 ly3 ly9 + lya
knock_over 4xt
knock_up 364
knockdown ly4 lyb + b50
knocked-out lyc
knocking lxt + lxy lxv
knockout lya 3nm ip1 + ly3
knoll lyd
knot lye lyf lyg lyh lyi lyj lyk lyl lym lyn + lyo
know lyp lyq 88y lyr lys eto e0 lyt lyu lyv lyw 35x + lyx 1xe lyy
know-all lyz
know-how lz0
know_apart cbu
know_as egj 62y
knowing lyy lz1 lz2 be7 lz3 + 88y 2s8 lz4
knowingly lz5 + be7
knowledge 88w
knowledgeable lz1 l38 lz3 + kqh
known lz6
knuckle lz7 lz8 lz9
knuckle_down 5k5
knuckle_under 5k6
knuckles lza
ko lya
kohl lzb
kola lzc lzd
kor jgx
korean lze lzf lzg + lzh
koruna lzi lzj
kos lzk
kosher lzl lzm lzn
kota lzo lzp
kph lzq
kr lzr lzs
kraft lzt
kremlin lzu lzv
kris a5w
krona lzw lzx
krone lzy lzz
kt m00
kudos 94r
kuomintang m01
kurd m02
kurdish m03 m04 + m05
kurdistan m06 m05
kuwaiti m07 m08 m09 + m0a m0b
kv m0c
kw luo
kw-hr m0d
kwacha m0e m0f
kylie m0g
la m0h m0i m0j
lab m0k
label m0l m0m m0n m0o m0p m0q m0r llb m0s
labeled m0t
labelled m0t
labor m0u m0v m0w m0x m0y m0z 92b m10 c0v d7k + 22m ldl
labor-intensive m11
laboratory m0k m12
labored m13 j0o
laborer ldl + d7k c0v
laboring m14
laborious 22m + m0u m15
labour m0u m0w m0y 92b m10 c0v d7k + ldl
labour-intensive m11
labyrinth m16 m17 + m18
lac m19
lace m1a m1b gnf m1c m1d m1e 509 + m1f m1g m1h
lace_into m1i
lace_up m1c
laced m1j m1k
lack bau m1l
lackey m1m a52
lacking bav 4p
lackluster m1n m1o
lacklustre m1n m1o
lacrosse m1p
lacy m1f m1q + m1a
lad ai0 fix
ladder m1r m1s m1t m1u
ladder-back m1v m1w
ladder-proof m1x
laden m1y m1z m20 m21
lady m22 au6 m23
lag m24 m25 l0i m26 m27 f7c k8v + m28 d8f
lager m29 m2a
lagging m28 + m27
lagoon m2b
laguna m2b
lah m0h
laid m2c
laid-back m2d
laid-off c9e
lair bi7
laird m2e
laity m2f + m2g
lake m2h m2i m2j
lakeside m2k
lakota m2l
lam his m2m 55h
lam_into m1i
lama m2n m2o
lamb m2p m2q b1m m2r m2s m2t
lamb-chop m2u
lambda m2v m2w
lambert m2x m2y
lame m2z m30 a9s fh9 a9u + m31 h8r
lament m32 m33 m34 bkz lq8 + bkw i6t m35
lamented m36
lamenting m37
lamp m38 m39
lampoon 5s2 m3a + m3b
lan m3c
lancaster m3d m3e + m3f m3g
lance m3h hkz m3i m3j m3k m3l
lance-shaped m3m
lancer m3n
lancers m3o
lancet m3i m3p
lancet-shaped m3q
land fbq 7o8 9ww cri 9wx dih i8z m3r fg m3s lvo 5bd m3t 5bw m3u m3v cxb m3w + m3x m3y m3z
land_up e2f div
landau m40 m41
landed m42
lander m3x m43 + m3t
landfall m44 m45
landfill m46
landing m3z m3y m47 m48 + m3v m3u 5bw m3t
landless m49
landlocked m4a
landlord m4b
landmark m4c m4d m4e m4f
landowner m4g
landscape m4h m4i m4j m4k m4l m4m + m4n m4o m4p m4q
landscaped m4r
landscaping m4p m4q + m4l m4m
landslide m4s m4t
lane m4u m4v
langley m4w m4x
language m4y m4z acq m50 m51 m52
languish f42 m53 de + m54
lanky m55 m56 + m57
lantern m58
lantern-fly m59
lao m5a m5b m5c
laotian m5b m5d + m5e
lap m5f 7l4 m5g m5h m5i m5j m5k m5l m5m m5n m5o
lap-streak m5p
lap-streaked m5p
lap_up m5l
lapel m5q
lapse m5r m5s m5t f7b m5u m5v drn m5w m5x
lapsed m5y
laptop m5z
larceny m60 + m61
large m62 3zq m63 m64 3zr m65 3zv 3zx 402 m66 m67 + 405 537 m68 eyh
large-cap m69 + m6a
large-capitalisation m69 + m6a
large-capitalization m69 + m6a
large-headed m6b
large-hearted 3v7
large-minded 5dj
large-mouthed m6c
large-scale m6d m6e
largely m6f m6g
larger 409
largo m6h m6i m6j
lark m6k m6l m6m m6n m6o
lark_about m6o
larva m6p + m6q m6r
larval m6r m6q + m6p
laser m6s
lash m6t m6u m6v m6w g8a m6x m6y
lash-like m6z + m6u
lash-up m70
lash_out 2cc
lash_together m71
lashing g89 m72 m73
last m74 m75 e22 m76 m77 m78 7zi b20 e3j e3g m79 m7a fse 8xc m7b m7c m7d fs8 fs9 m7e m7f
last-ditch m7g
last-minute m7h
last-place m7f
last_out m7i
lasting m7j m7k df2 m7l + df0
lastly fse
lat m7m
latch m7n m7o m7p
latch_on 6qh jjp m7q
late m7r m7s m7t 3ra b7s m7u m7v m7w m7x 3r9 gmd + m7y
late-blooming 2q8
late-flowering 2q8
lately m7v
latent m7z m80 + m81
later m7t w4 m82 m83 m84
lateral m85 m86 m87
latest m88 m89 m8a
latex m8b m8c
latin m8d m8e m8f m8g m8h m8i m8j + m8k m8l m8m
latin-american m8n + m8o
latino m8p jaz + jay
latitude m8q m8r m8s m8t + guh m8u
latter m8v m8w
latter-day m8x
lattice m8y i72 m8z
latvian m90 m91 m92 + m93
lauder m94 m95 + hqk
laugh m96 h5y m97 ewy + 1h7 m98
laugh_at iet
laugh_away m99
laugh_loudly m9a
laugh_off m99
laugh_softly 7jg
laughable 6c 1h7 + ewy
laughing m9b
laughter m9c m96
launch m9d m9e m9f m9g m9h m9i m9j eg7 + 6p2 m9k
launcher m9k 6p2 + m9g
launching m9d b2q m9l
launder m9m m9n + m9o m9p
laundering m9q
laundry m9p m9o + m9n
laureate m9r m9s
laurel m9t m9u m9v
laurel-tree m9w
laurels 9z jii
lava m9x
lavender m9y m9z ma0
lavender-pink ma1
lavender-tinged ma2
laver ma3 ma4 ma5 ma6
lavish ma7 ma8 ma9 + maa f04
lavishly mab mac + ma8 ma9
law mad mae maf lo6 mag lo7 9a4 + 2l7
law-abiding mah
law-breaking a92
law-makers mai
lawful maj mak mal mam + man
lawfully mao map + mak maj
lawless 1ih maq mar + 1il mas
lawlessness mas 1il + maq mar 1ih
lawmaker mat
lawn mau
lawsuit 6la
lawyer 2l7 + mad
lax mav maw max may + maz mb0
lay 336 337 mb1 mb2 mb3 mb4 mb5 mb6 m2g + mb7 m2f
lay-by mb8
lay-up mb9
lay_aside mba
lay_away 608
lay_claim 7oz
lay_down eg4
lay_in jcj
lay_into m1i
lay_off h45 6tz + mbb
lay_out mbc mbd mbe 272 mbf + mbg
lay_over mbh mbi + mbj
lay_up mbk
layer mbl mb7 3ob mbm mbn mbo + mb3
layered mbp
laying mbq
layman mbr
layoff mbb + h45
layout mbg mbs + mbd
layup mb9
lazar mbt
lazy mbu mbv + mbw mbx mby
lb mbz
lcd mc0
le mc1
lea mc2 mc3
leach mc4 mc5 mc6 mc7
lead mc8 mc9 mca mcb mcc mcd mce mcf mcg mch mci jae mcj mck mcl mcm mcn mco 702 901 iw6 903 mcp iw7 900 exu mcq mcr hs8 mcs mct + mcu
lead-colored mcv
lead-coloured mcv
lead-free mcw
lead-in mcx mci
lead_astray 3xj mcy mcz
lead_off 3px mcz
lead_on md0 b3g
lead_up kqc
leader md1 mcu + md2 md3 md4 md5 iw7 903 iw6 mco
leaders md3
leadership md5 md4 md3 md2 + mcu
leading md5 mcc md6 md7 102 md8
leaf md9 geb ge7 mda mdb g5n + anf 4qa mdc mdd
leaf-book 88b
leaf-cutter mde
leaf-like mdf
leaf-miner mdg
leaf-roller mdh
leaflet anf 4qa mdd + md9 geb ge7
leafy mdc + ge7
leafy-stemmed mdi
league mdj 914 mdk mdl
league_together 359
leak mdm eex mdn mdo mdp mdq mdr mds mdt + mdu mdv mdw mdx
leak_out mdt
leakage eex + mdr mdq
leaky mdv mdu mdw + eex mdy mdm mdo
lean kcz mdz me0 1kx me1 3j3 me2 me3 me4 me5 + me6 me7 me8
lean-to me9
lean_against mea
lean_back meb
lean_on mea
leaner me6 + 1kx me0
leaning mec kcz med mee mef
leap 4v5 meg lmr lms lmu 4vp lmy ln1 + 4vx
leap_out 5tx ln2
leapfrog meh mei mej mek
leaping 4v5
learn es cb3 mel 8ut kvy 2a6 + 1xl 2ep
learned 8zl lz1 mem + men
learner 2ep 1xl + es
learning ew men
lease meo mep meq 776 mer mes 778 + met
lease-lend meu
leased 779
leash 8bn mcd btj mev
least mew mex mey
leather mez mf0 + mf1
leave fbi mf2 mf3 mf4 mf5 gkc mf6 es1 hsq mf7 hn1 mf8 bjr mcs 18r mf9 mfa + bjv
leave-taking fbi
leave_alone mf4
leave_behind mf5 mf4 mfb
leave_off mfc eo4 mfd
leave_office mfe
leave_out d8u eo4
leaving bju
lebanese mff mfg + mfh
lech mfi
lech_after mfj
lectern mfk
lecture mfl mfm mfn 643 mfo + mfp mfq mfr
lecturer mfr mfq + mfo
lecturing mfl
led mfs
lede mci
ledge mft
ledger mfu 4q5
lee mfv mfw mfx mfy mfz mg0 mg1 mg2 cyq
leech mg3 mg4 4ak
leech_onto mg5
leery mg6 + mg7
lees mg8
leeward mfv mg9 mga mgb
leeway 18u mgc
left mgd mge mgf mgg mgh mgi mgj mgk mgl mgm
left-eyed mgn
left-hand mgl mgo
left-handed mgp mgq mgr 5ow mgs mgt + mgu
left-hander mgv mgw
left-wing mgx
left-winger mgy
lefthander mgw + mgf
leftist mgy mgx + mgz
leftover mh0 mgm
leftovers mh1
lefty mgv mgw
leg mh2 mh3 mh4 mh5 mh6 mh7 mh8 mh9 517 + mha
leg-pull mhb
leg-pulling mhb
leg_it ggi
legacy 3vv
legal mhc mhd mhe mhf mhg + mhh lo7 mad
legality mhh + mhg mhc
legalization mhi + mhj
legalize mhj + mhi
legally mao mhk + mhd mhc
legend 6df f1l + f1q
legendary mhl f1q + f1l
leger mhm 4q5
legged mhn
legion jlh mho mhp jno mhq
legislate mhr + mhs mai mht mhu mhv
legislation mhu mht + mhr
legislative mhs mhw + mhr mht mai
legislator mhv + mhx mhr
legislature mai + mhr
legitimacy mhy 2o1 + mhj
legitimate mhz mi0 mhj mi1 mi2 mak mi3 + mi4 mhi mhy
legitimately mi5 map + mi1 mak
legitimize mhj
lego mi6
legs mi7
lei h9u
leisure mi8 mi9 + dka
leisurely mia dka + mi9 mib
lemma mic mid mie
lemon mif mig mih mii mij + mik
lemon-scented mil
lemon-wood mim
lemonade min
lend mio jt mip + miq mir
lend-lease meu
lend_oneself 1vp
lender mir + mio
lending mis
length mit miu df4 miv cim + d3a
lengthen miw mix
lengthened dvl
lengthening miy
lengthwise miz mj0
lengthy d3a + df4 9f8
leniency mj1 mj2 kkb + mj3 mj4 kke
lenient mj4 kke mj3 + mj2 kkb mj1
lens mj5 mj6 mj7 mj8 mj9
lent mja
leo mjb mjc mjd
leone mje
leopard mjf mjg
leprosy mjh + mji
lesbian mjj mjk mjl
lesion mjm mjn
less mjo mjp mjq mjr mjs
less-traveled mjt
lessen b6o mju b6p
lessened c2y mjv
lessening b6m
lesser mjw mjx
lesson mjy mjz eng mk0
let mk1 mk2 mk3 hic mk4 18l mer 18p + mk5 mk6
let_alone mf4
let_down c7p 5bx + c7q
let_drive mk7
let_fly mk7
let_go mk8 mk9
let_in nx nv
let_loose dye mka
let_off eq2
let_on 547
let_out mkb 547 dye 5ci
let_up p dj9 + mkc
letdown c7q + c7p
lethal b0e + b0f
lethargic mkd + mke
letter mkf mkg mkh mki mk5 mkj mkk mkl + mer mkm
letter-perfect mkn
letter_bomb mko + mkp
lettered lz1
lettering ksv
letterman mkq
letters mkr mks
letting mep
lettuce mkt mku 532
leu mkv mkw
leukemia mkx
lev mky
levant mkz ml0 ml1
levee ml2 ml3 ml4
level ml5 g8l ml6 bd4 ml7 mbm bda hyc ml8 ml9 75l mla ekf ce0 ekp mlb mlc g2w mld + mle
level-headed ixu
level_off ml8
leveling ebl bhj hyn
lever mlf mlg mlh lhu + mli
leverage mlj mlk mli mll mlm + lhu
leveraging mlj
levy mln mlo mlp k7l
lewd mlq mlr + mls
lexical mlt mlu + mlv mlw mlx byg
lexicon mlw byg + mlt mlu
ley mc2
lf mly
lhasa mlz mm0
li mm1 mm2 foo
liabilities mm3
liability mm4 kg4 mm5 + 1z8 mm6
liable 1z8 mm6 mm7 mm8 + mm4 mm5
liaison 9cl t4
liao mm9
liar mma + mmb
libel mmc mmd mme + mmf mmg
liberal mmh mmi mmj 5dj 3zw gu1 mmk + mml mmm
liberalisation mmn + mmo mmp
liberalism mmq mmr + mms
liberalization mmn + mmo mmp
liberalize mmp mmo + mmn
liberally mmt hf5 + gu1 3zw
liberate gts mmu dw4 gtv + gu4 mmv mmw mmx 2q0 mmy
liberated mmz mn0
liberation mmv c8y gu4 + dw4 mmu gtv
liberator mmy + gtv mmu
liberian mn1 mn2 + mn3
libertarian mn4 mn5
liberty f9a 2q0 mmx mmw mn6 + dw4 mmu gtv
librarian mn7 + mn8
library mn9 mna mnb mnc mnd
libretto mne + mnf
libyan mng mnh + mni
licence mnj mnk mnl 6yo + mnm mnn
license mno mnj mnk mnl 6yo + mnn mnp
licensed c6
licensee mnn + 6yo
lick m5f 82v mnq fpi m5l m5m 3fu
licking 3mx b94
lid mnr iss mns
lie mnt mnu mnv mmb mnw mnx mny 98v mnz mo0 + mma f1v
lie-abed mo1
lie-in mo2
lie_about mo3
lie_around mo3
lie_awake mo4
lie_dormant mo5
lie_down mnx
lie_in mo6 98v
lie_low mo7 mo8
lie_with 35x
lied mo9
liege moa mob moc mod
lien moe mof + mog
lieu moh
lieutenant moi moj bmv mok + mol
life mom mon moo 42t mop moq mor 167 mos mot mou mov mow mox + moy
life-giving moz
life-size h1f
life-sized h1f
life-style mp0
life-support mp1 + mp2 mp3
life-sustaining mp4
life-threatening ava
life-time mou
lifeblood mp5 mp6
lifeboat mp7
lifeguard mp8
lifeless mp9 mpa mpb mpc + mpd mpe
lifeline mpf mpg mph mpi
lifelong mpj
lifesaving mpk
lifespan mou
lifestyle mp0
lifetime mou
lift mpl f2m mpm mpn 124 du7 mpo mpp mpq du5 mpr mps f2l mpt mpu mpv mpw mpx du2 mpy mpz 1o8 mq0 mq1 mq2 jdf mq3 125 5cp mq4 23z 5z mq5 mq6 mq7 mq8 + mq9 4rd
lift_off mqa + mqb
lift_out mqc
lift_up l3p hbl
lifted mqd
liftoff mqb + mqa
ligament mqe mqf
ligand mqg
light mqh k0h mqi 5au mqj mqk mql mqm mqn mqo mqp mqq mqr mqs k28 k20 fv1 fve 15m hj0 f6w k0e mqt mqu mqv mqw mqx mqy mqz mr0 mr1 mr2 jzx f4y mr3 mr4 mr5 mr6 mr7 659 7q4 mr8 mr9 mra dk9 mrb mrc mrd + k0g mre mrf mrg mrh yg
light-armed mri mrj
light-blue mrk
light-colored mqx
light-duty mrl
light-fingered mrm
light-footed mrn
light-green awe
light-haired 4e1
light-handed mro
light-handedly mrp + mro
light-headed co8 f4y
light-hearted mrq
light-minded mrr + mrs
light-sensitive mrt
light-tight mru
light-year mrv
light_up k20 fve 5ay mrw mrx
light_upon 2jp
lighted mry k26
lighten 5ax mrz ms0 5qq ms1 5qr
lighten_up 5ax mrz 5qq 5qr
lighter k0h 3ab k0g ms2 + k0e ms3 ms4
lighthearted mrq + 6gf
lighthouse 3jc
lighting fw2 ms5 ms6 mqs
lighting-up ms7
lightly hgd ms8 mr1 ms9 msa msb msc + mr9 mqt mqu mqv
lightly-armed mrj
lightness mrh mqi mre mrg yg mrf + mrd jzx mqy mra mr7 mqt mqx mr6 mqu
lightning msd mse
lights-out msf msg
lightweight msh msi msj msk msl msm
likable 1uo msn + mso
like msp msq msr 6fz mso mss mst msu msv 15x 8ot + msn 1uo 160
like-minded msw
liked msx
likelihood msy
likely msz mt0 mt1 mt2 mt3 + msy
likeness mt4 160 + 8ot 15x msu
likening mt5
likewise mt6 1ax 15y
liking mt7
lilac mt8 ma0
lilac-blue mt9
lilac-colored ma0
lilac-pink ma1
lilac-purple mta
lily mtb
lily-white mtc mtd
limb 24i mte mtf mtg mth mti
limbo mtj mtk mtl
lime mtm mtn mto mtp mtq mtr mts mtt
limelight mtu hol
limerick mtv mtw
limestone mtx
limit 4vl bgn mty mtz mu0 mu1 927 4vo bb3 + mu2 mu3 mu4 mu5 7ya
limitation mu5 mu4 mu3 mtz mu2 + 4vo 927
limited ewg mu6 mu7 mu8 mu9 mua mub muc
limiting mud mue 92d
limitless muf mug 4w1 + 4w2
limo muh
limousine muh
limp jc3 jc8 mui muj muk + mul mum
limping h8r
linchpin mun 1j5
lincoln muo mup muq + mur
linden mto mus
lindy mut
line 5v2 muu muv 5zz muw mux muy muz mv0 mv1 9hc 23g mv2 mv3 10y mv4 738 mv5 1j3 mv6 9xu mv7 mv8 mv9 mva mvb mvc mvd mve a5x mvf mvg mvh bof mvi mvj + c5h mvk mvl mvm mvn mvo mvp
line-shooter 4k6
line-shooting 4zw
line_up md mvq d49 mvr 8ir mvs + mvt
lineage 1j2 1j3 mvu mvv bo7
linear mvw jv 1ho mvx mvy + mvz
linebacker mw0 mw1
lined mw2 mw3 mw4
lineman mw5 mw6 dt1 mw7
linemen mw8
linen mw9 mwa mwb
liner mwc mwd mvl mvm + mvh
linesman dt1 mwe
lineup 6f2 mwf mvt + mvr
ling mwg mwh mwi 5g4 mwj
linger mwk mwl in5 jq8 mwm + mwn
linger_over dg6
lingerie mwo
lingering mwp
lingo lff
lingua mwq + mwr mws
linguist mwt mwu + mws mwv mww mwx
linguistic mws mwx + mwv acq mwt mww mwu
linguistics mww mwv + mwx mwu mws
lining mvn f2j mvm mvl + mvh
link mwy mwz mx0 9cl mx1 mx2 mx3 96h 96e 2f1 95x mx4 963 + mx5 mx6 mx7
link_up 2f1 95x 963 + mwy
linkage mx6 mx7 mx8 mx5 + 95x 963 2f1
linked 9xm
links mx9
lino mxa
lion mxb mjb mxc mjd + 6ue
lion-hunter mxd mxe
lip mxf mxg mxh mxi mxj
lip-gloss mxk
lip-read mxl
lip-shaped mxm
lip-sync mxn
lip_off mxo
lipid mxp
lipped mxq
lipstick mxr mxs mxt
liquefied mxu mxv
liqueur 9o2
liquid mxw mxx mxy mxz my0 my1 my2 gap gad my3 my4 + my5 gbz gat my6
liquid-fueled my7
liquidate cot my8 my9 mya + duy myb myc
liquidation myc eyn duy + my8 cot
liquidity gat my6 mxx + my0 gap my4
liquor 4s0 myd mye
lira myf myg myh
lisp myi myj myk + myl
list kcz mym myn myo j1s me1 myp + myq myr
listed mys
listen myt iy6 j1i + 2k6 iy8
listen_in myu myv
listener 2k6 + iy6 myt
listening iy8 + j1i iy6 myt
lister myw myq myx + myp myn
listing myr mym + myp myo myn
listless myy myz + mz0 mz1
lit mz2 mry k26
litany mz3 mz4
lite 659
liter mz5
literacy mz6
literal mz7 mz8 mz9 mza i7 + mzb
literally mzc mzd + mz8
literary mze mzf mzg + mzh mz2
literate mzi mzj mzk mzl
literature mzm mz2 mzh mzn + mzg mze
lithium mm2
lithuanian mzo mzp mzq + mzr
litigation mzs + mzt mzu gz
litmus mzv
litre mz5
litter 3on mzw mzx mzy mzz n00 n01 + n02
litter-basket n03
litter-bearer n04
littered 84h
little n05 n06 n07 n08 n09 n0a n0b n0c n0d n0e + n0f n0g n0h
little-known n0i
littoral n0j n0k
liturgical n0l + eid n0m
liturgy n0m eid + n0l n0n
liv fom
live eto 3ih erp e3g n0o n0p dg3 161 n0q n0r n0s jo9 n0t 4vf n0u n0v n0w n0x 163 + 167 n0y moo n0z n10 166
live-bearer n11
live-bearing n12
live-forever n13
live_down n14
live_in n15
live_on e3g
live_out n16 n17
live_over n18
live_together 890
live_with 88
livelihood lqc
lively n19 n1a 4vf 14b n1b n1c + 1mh mon
liver n1d n1e n10 n0y n1f + n1g dg3 n0o
liver-colored n1f
livery bfq n1h n1i n1g + n1d
livestock n1j
living moo n1k lqc 167 n1l n1m n1n n1o n1p n1q + n0o 3ih
living-room n1r
liza n1s
lizard n1t n1u
lm n1v
load 5qz n1w 6gz n1x 5r1 n1y n1z n20 n21 c27 m1z 75n n22 n23 + cph n24 n25
load-bearing n26
load-shedding n27
load_down n28
load_up m1z
loaded n29 m21 n2a n2b uq
loader cph n25 + n22 m1z 75n
loading n24 6gz 5qz n20 n2c + n22 m1z
loads cyu
loaf n2d n2e in5 5ou + 5os
loan n2f n2g mio
loan-blend jvs
loath 1rc n2h
loathe n2i + n2j n2k
loathing n2k + n2i
lob n2l n2m n2n
lobby gr9 n2o n2p n2q + n2r
lobbyist n2r + n2o n2q
lobe n2s n2t n2u n2v + n2w
lobster n2x n2y
lobster-backed n2z
local n30 n31 n32 n33 n34 + n35
locale n36 + n37 n38
locality n35 + n34
localization fys n39 + n37 n38
localized n3a n3b
locally n3c n3d + n32 n33
locate n3e n3f n3g n3h + n3i n3j fys n3k
located n3l
locating n3i fys
location n3j fys n3i n3m + n3h n3g n3f n3e
loch n3n n3o
lock n3p n3q n3r n3s n3t alr n3u n3v e48 n3w l0q n3x n3y n3z n40 + n41 n42 n43
lock-gate n44
lock_away n3w
lock_in n3w n45
lock_out n46 + n47
lock_up n3w n48 + n49
lockdown n4a
locker 5zv n4b n41 + n3v
locker-room n4c + n4d
locking n49
lockout n47 + n46
loco 342
locomotive e4n n4e + n4f n4g hs1
locus n4h n36 n4i
locust n4j n4k n4l
lodge n4m jnv n4n n4o 83g n4p 75h bll a5 n4q + n4r n4s c1w n4t 4jv
lodge_in n4u
lodging n4t jpu n4s + n4q a5 bll
lodgings c1w + n4q a5
loft 2ku n4v n4w n4x n4y n4z n50 n51
lofty dy5 h6y du9 + n52 j7u
log n53 n54 n55 n56 n57 n58 n59 + fiw n5a
log-in n5b
log_in n5b
log_off n5c
log_on n5b
log_out n5c
log_up 7yp
logging n5a + n59
logic n5d n5e n5f n5g n5h + n5i
logical n5j 893 896 mi3 + n5k
logically n5l n5m + n5j mi3
logistic n5n + n5o
logistical n5n + n5o
logistics n5o + n5n
logjam n5p n5q
logo n5r
lolita n5s
lombard n5t
lone n5u 19y n5v
loneliness 1a0 bq5 n5w + n5v n5x 19y
lonely n5x 19y n5y n5v + bq5 n5w 1a0
loner n5z
lonesome n5x n5u + 1a0
long n60 n61 n62 n63 n64 n65 n66 n67 n68 n69 n6a n6b + n6c jtw n6d n6e
long-acting n6f
long-ago n6g
long-armed n6h
long-beard n6i
long-bodied n6j
long-branched n6k
long-chain n6l + n6m
long-dated n6n
long-distance n6o n6p + n6q
long-faced n6r
long-familiar n6s
long-haired n6t
long-handled n6u
long-headed n6v
long-lasting df2
long-legged mha
long-legs n6w
long-life n6x
long-lived df2
long-play n6y
long-playing n6y
long-range n6z n70
long-run n71
long-spurred n72
long-stalked n73
long-standing n74
long-staple n75
long-suffering n76 e3k
long-term n71
long-time n77
long-wearing df1
long-wool n78
longed-for n79
longer n6c n7a + n60 n63
longest n7b + n63
longevity n7c n7d
longhorn n7e
longing jtw + n60
longitude n7f + n7g
longitudinal n7g n7h n7i + n7f
longstanding n74
longtime n77
loo 81q
look n7j n7k 2bo fhy n7l 2ru 36s n7m n7n 1us n7o 2jy f2c n7p + n7q
look-alike cuq n7r
look-over n7s
look_across n7t
look_after n7u
look_around n7v
look_at 98d 98j
look_away n7w
look_back n7x n7y
look_backward n7y
look_for n7z 1qw
look_forward n80
look_into 798 l6e
look_like n81
look_on egj n82
look_out n83 n84 + n85 n86 n87 n88
look_sharp isn
look_to n89 1qw
look_up 9br
look_upon egj
looking n8a n7j n8b
lookout n88 n87 n86 n85 + n84
loom n8c n8d jri n8e 5fw
looney a5b
loop n8f n8g f0y 81f n8h n8i n8j n8k lct n8l 89m n8m n8n n8o n8p + n8q
loop-line n8r
loophole n8s n8t
looping lcs
loose n8u n8v mka gtv n8w n8x n8y gu0 n8z gu1 jzz n90 dk9 may n91 koi n92 ef5 + n93 n94 n95 n96 ci5 bxl
loose-fitting 302
loose_off mk7
loosely n97 n98 5ed n99 + n90 n8z
loosen n8u n8v n9a n9b n9c n9d n9e + n9f n9g
loosen_up n9h n9i n9j n9k n9l
loosened n9m
loosening n9g n9f + n9c n8v n8u
loot 4rz 532 ghj n9n + n9o n9p
looted n9q
looting n9p + ghj
lopsided n9r 2bf + n9s
lord n9t n9u 19h n9v + 2n9 n9w n9x
lordship n9x n9w + n9u n9t
lore n9y
lorry n9z na0
lose na1 na2 na3 na4 na5 na6 na7 na8 na9 naa + f4m 1ay nab nac
lose_it 55r
lose_track nad
loser nab 1ay f4m + naa na3
loss nae bmk naf nag bjt nah nai naj + nak
losses nac
lost ct8 nal nam nan j39 nao 2ze 3to 942 nap
lot d1h 355 5pf naq nar 3g4 7mo mt nas
lotion nat 1vz
lots cyu nau
lotte 1l2
lottery d2e nav
lotto 42k
lotus naw nax nay
lotus-eater naz
loud nb0 gn1 1aa 78b + kys g2l
loud-mouthed nb1
loud-voiced nb2
loudly 1aa gn2 nb3 + nb0
loudspeaker nb4
lough nb5 nb6
lounge nb7 9uq nb8 in5 + nb9 nba nbb
lounge_about 5ou
lounge_around 5ou
lousy a3v nbc c6r + nbd nbe nbf nbg nbh
louvre fs0 nbi
lovable nbj + nbk nbl
love nbm nbn nbo nbp 3t0 nbq 35x nbl nbk e5r + nbr nbj 5ku nbs
love-potion nbt
love-song nbu
love-token nbv
loved nbw
loveless nbx nby
lovely nbz nc0 or + f5h
lover nbs 5ku nbr + e5r nbk nbl 35x
loving nc1 + 6g4 tl
loving-kindness nc2
lovingly gfr + nc1
low fwo nc3 nc4 bme nc5 nc6 nc7 nc8 nc9 20 4gx 5ez jsm bkt nca ncb + ncc ncd nce ncf
low-altitude ncg
low-backed nch
low-beam nci
low-budget ncj
low-cal 659
low-class nck
low-cost ux
low-cut ncl ncm
low-density ncn nco
low-down ctm 20 h3h
low-grade ncp
low-growing g3e
low-interest ncq
low-key ncr
low-keyed ncr
low-level ncs nct ncg ncu
low-lying ncv ncw
low-pitched nc8 ncx
low-powered ncy
low-pressure ncz
low-priced ux
low-resolution nd0
low-rise nd1
low-set nd2 7jq
low-spirited 4gx + nce
low-tech nd3
low-tension nd4
low-toned nca
low-voltage nd4
lower nd5 nd6 nd7 nd8 blz 5bx + nd9 nda
lower-class nck
lower-ranking lnu
lower_oneself ndb
lowered ndc
lowering nd9 nda j0d + blz nd7 5bx
lowest ndd m7f
lowland nde ndf
lowly jsm lnu 3dp jsn
loyal ndg ndh fd3
loyalist ndi
loyalty 176 ndj ndk
lp ndl
lsd ndm
lu ndn
lucent ndo
lucerne 14m
lucid ndp ahs 896 ndq + 7q3 ndr
lucifer nds ndt bv1
luck 71m gnp 7mo + ndu ndv
luck_into 8it
luck_it ndw
luck_out ndx
luck_through ndw
luckily gno + ndv
lucky ndv ndu ff8 + gnp ndy
lucrative ndz
ludicrous 6c fbb
luftwaffe ne0
lug ne1 ne2 ne3 ne4 ne5 4d3 + 2zz
luge ne6 ne7 + ne8
luger ne9 nea
luggage 2zz + ne5
lukewarm ii3 neb + nec ned
lull nee mkc 652 64w nef
lullaby neg neh
lulu 3nm
lumber nei nej n59 nek
lumbering nel j06
luminous ndo + 5au
lump 32v jtx nem nen 7jm 7jn + neo 7jo nep
lunar neq + ner
lunatic nes avu net + ksq a5g
lunch neu nev new + nex ney
luncheon neu
lunchtime nez
lung nf0
lung-like nf1 + nf0
lung-power nf2
luo nf3
lupus nf4 nf5
lurch nf6 nf7 nf8 nf9 nfa nfb nfc lq4 nfd
lure 30v 8hb 30w e8d
lurid nfe nff nfg nfh + nfi nfj hk0
luscious lmd bev
lush 13z f0s nfk bga lmd + nfl
lust nfm nfn a4o + nfo
lust_after mfj
luster nfp 5b6 nfq
lute nfr nfs + nft
lutheran nfu nfv nfw + nfx nfy
lux nfz
luxurious ng0 bga + ng1 maa ng2
luxury ng2 maa ng1 + bga ng3 kk9
lyceum ng4 if0
lying f1v + mmb
lying-in 92b
lymph ng5 + ng6
lymphoma ng7
lynch ng8 + ng9
lynching ng9 + ng8
lynx nga ngb
lynx-eyed 23o
lyons ngc ngd nge
lyric ngf m51 ngg ngh ngi ngj ngk + ngl ngm
lyrical ngk ngn + ngo
lyrically ngp + ngk
lyricist ngl + m51
ma 1cn ngq ngr ngs
mac ngt
macabre hjy
macaroni ngu ngv
mace ngw ngx ngy ngz
macedonian nh0 nh1 nh2 + nh3
machete nh4
machine nh5 2ov nh6 nh7 nh8 nh9 nha nhb + nhc nhd
machine-accessible 96d
machine-controlled 2pe
machine-driven 2pe
machine-made nhe
machine-wash nhf
machine_gun nhg + nhh
machine_wash nhf
machinery nhd nhi + nha
macho nhj 5w9
macho-man iv9
macintosh ngt nhk
mack ngt
mackerel nhl nhm
mackintosh nhk ngt
macon nhn nho
macro nhp nhq
macroeconomic nhr + nhs
mad jr9 ksp a59 bfa + h3y a5f ksq nht
madagascan nhu nhv + nhw nhx
madam au6 nhy
madame nhz
madden ni0 ni1 a57
maddening koy
made ni2 ni3 ni4
made-up ni5
madeira ni6 ni7 ni8
madly b07 ni9 gt8 + a59 bfa
madman nes
madness nht a5f h3y ksq nia + bfa ksp jr9 a59
madras nib nic nid
maestro nie
mafia nif nig nih
mag nii
magazine nij nik 7xt 6km nii nil
magdalen nim
magic b40 nin 76w + 95r nio
magical 76w + nin b40
magically nip + 76w
magician nio 95r + nin b40
magistrate niq + nir
magma nis
magnate 3b6
magnesium nit
magnet niu 2le + niv niw nix niy niz nj0 767
magnetic niy nix niw niv 767 + niu nj1 2le
magnetism nj2 nj1
magnificent 5b5 + i06 5b1
magnified e65
magnitude nj3 nj4 nj5 + 4g8 1gs
magnolia nj6 nj7
magnum nj8
maha nj9
maharaja nja
mahatma njb
mahogany njc njd nje
mahogany-red njf
maia njg
maid njh nji + hm7
maiden njh njj fx0 + njk hm7
mail njl njm njn njo njp njq hjc + njr njs njt
mail-clad nju
mail_out njv
mailbox njw njx
mailed nju
mailer njy njz njr nk0 + hjc njq
mailing njt njs + hjc njq
mailing-card nk1
maimed nk2 nk3
main nk4 nk5 kgx 7d0 nk6
mainframe a17 nk7
mainland nk8
mainline nk9
mainly 7d1
mainstay nka 1j5 nkb
mainstream nkc
maintain lqe 2di ba0 nkd lqf lqg 97y er2 lqj jdw + nke nkf 6fu nkg nkh
maintained nki nkj
maintenance 6fu nkf nkk nke nkl + 97y lqg
maize mig 9p7
majestic h6y dyw nkm + n52
majesty n52 + h6y
major nkn nko nkp nkq nkr nks nkt nku nkv nkw nkx nky nkz + nl0 5n8 nl1
major-general nl2
majority 5n8 nl0 nl1 + nks nku
majors nl3
make nl4 51g 5zc nl5 nl6 nl7 hib nl8 nl9 nla nlb nlc d1r nld nle eg4 6sf nlf nlg nlh a63 a66 hms coh 9l5 6sg a67 nli nlj nlk 5m3 nll 27h hjo nlm nln nlo nlp 5c8 hik cok nlq nlr nls nlt 9aq nlu nlv nlw nlx nly + nlz bvi nm0 nm1 nm2
make-believe nm3 nm4 nm5 + nlf
make-do nm6
make-peace nm7 + nm8
make-up nm9 8t2 nma + nmb 3ii nmc
make-work nmd
make_believe nlf + nm3
make_bold avs
make_clean 7s3
make_do 9dx
make_for 5bi
make_full fqi
make_fun iet
make_good nme
make_grow btu
make_happy nmf
make_hay nmg
make_headway pz
make_it 27g nmh 8ij
make_love 35x
make_merry nmf + nmi
make_noise nmj
make_off 4nq
make_out nmk aot 8ra nml nmm 35x nmn c8p 9dx 8h4
make_over nmo nmp + nmq nmr
make_pass nms
make_peace nm8 + nm7
make_pure cj0
make_relaxed n9i
make_sense k7
make_sure nmt
make_unnecessary nmu
make_up nmb nl8 8x0 9lb nmv 8px nmc 3ii 8pz + nm9 nma 8t2
make_water nl5
make_way nmw
makeover nmr nmq + nmo
maker nm1 nm0 19h + a66 5m3
makeshift nm6 k9n
makeup nm9 8t2 nma + nmb 3ii nmc
making bvi nm2 nlz + nlu 5m3 nlj a67 a66 a63 nlx nla
malacca nmx nmy nmz
malaise nn0
malaria nn1 + nn2
malawian nn3 nn4 + nn5
malay nn6 nn7 nn8
malayalam nn9
malayan nn7 nn8 nna + nnb nnc
malaysian nnd nne nna + nnb
male nnf nng nnh nni nnj nnk + nnl
malevolent em1 nnm + nnn nno
malfeasance nnp
malfunction nnq nnr
malfunctioning nns
malian nnt nnu + nnv
malice nnn nnw + nnx
malicious nnx + nnw
malignant nny + nnz
malik no0
mall no1 6we
mallet 3pb ik6 no2
malnourished no3
malnutrition no4
malpractice no5 no6
malt no7 no8 no9 noa nob noc nod + noe
maltese nof nog noh noi noj + nok nol
mama ngr nom
mambo non noo
mammal nop
mammalian nop noq + nor
mammography nos
mammoth not hkl
man jsj jhe nou nov now nox noy hg9 noz np0 np1 np2 np3 + nnk np4
man-child np5
man-eater np6 68v
man-made np7
man-portable np8
man-sized np9 npa
manage ilv 6g2 npb com 9dx npc 5ca + npd c5v 85i c5r
manageable npd ax + npe npb 6g2
management c5v npf + npb 6g2
manager c5r 85i + npg nph npb
managerial npg + c5r c5v
manatee npi
manchu npj npk npl
mandala npm
mandarin npn npo npp npq npr nps
mandate npt 2od npu npv npw npx + npy 8uh npz
mandatory npu npz 8uh + npx npw
mandolin nq0
mane nq1 nq2
maneuver nq3 nq4 nq5 nq6 nq7 nq8 c5b nq9 + nqa nqb
manga nqc
manganese nqd
manger nqe
mangled nqf
mango nqg nqh
mangrove nqi
manhattan nqj nqk
manhood nql js2 nqm
manhunt nqn
mania nqo nqp + gvm
manic gvm + nqp nqo
manic-depressive nqq nqr
manifest nqs nqt 2km nqu 1u4 + nqv ex2 nqw
manifestation bhx nqw ex2 nqx nqv + 2km nqt
manifesto nqy
manifold nqz nr0 nr1 nr2 nr3 nr4
manila nr5 nr6
manipulate nr7 nr8 9i4 nr9 nra 9l7 + ilx nrb nrc nrd
manipulation nrd ilx + nra 9i4 nr8 nr7
manipulative nrc + nra 9i4
manipulator nre nrb + nr8
mankind jsj
manly np4 nrf nnk + noz now nrg
manned nrh
manner nri fcn nrj + nrk
mannered nrl
manners nrm
manoeuvre nq3 nq4 nq5 nq6 nq7 nq8 c5b nq9
manor nrn nro + nrp
manpower im4
mansion ij9 jpr
manslaughter nrq
manta nrr nrs
mantilla nrt nru
mantis nrv
mantle 6bf amv nrw nrx nry nrz 48u ns0 ns1 ns2
mantra ns3 ns4
mantua ns5
manual ns6 ns7 ns8 ns9 nsa + iko
manually nsb + ns9
manufacture kkl f1t 9b9 9lb nsc nsd + nse nm1
manufactured nsf
manufacturer nm1 nse + 9b9
manufacturing f1t
manure nsg nsh
manuscript nsi nsj
manx nsk nsl nsm + nov
many nsn
many-sided nso nsp nsq
mao nsr nss
maoist nst nsu + nsv
maori nsw nsx
map nsy h24 nsz nt0 nt1 nt2 nt3 nt4 + nt5 nt6
map-reader nt7
map_out nt3
maple nt8 nt9
maple-leaf nta
maple-like ntb
mapping nt6 h24 + nt4 nsz
mar b9c ntc ntd k4u
mara nte ntf
maratha ntg
marathi nth
marathon nti ntj ntk + ntl
marauding ntm
marble ntn nto ntp ntq + ntr nts
marble-wood ntt ntu
marbles ntv ntw
marc ntx
marcel nty ntz
march nu0 nu1 nu2 nu3 nu4 nu5 ntc 4sd nu6 nu7 erg nu8 nu9 bht + nua
march_on q0
march_out nub
marching nu0 + nu7
mare nuc nud
margarine nue
margarita nuf
marge nue
margin nug 18u nuh nui nuj 4sc + gxr
marginal 4sj 39o gxr nuk + 4sc nul
marginalization num + nun
marginally nuo + 4sj
margrave nup nuq
marguerite nur nus
mari nut nuu
maria nud nuv
mariachi nuw
marian nux + nuy
maricopa nuz nv0
marijuana 68r nv1
marina nv2
marinade nv3 nv4
marine nv5 nv6 nv7 nv8 nv9 nva nvb + nvc nvd nve
mariner ldk
marines nvf nvd
marital nvg + nvh
maritime nva nvi + nve
mark nvj nvk abp nvl hya nvm 51i nvn nvo nvp nvq nvr gfz nvs nvt nvu nvv hyf 8kc 799 bzl nvw adb nvx nvy nvz nw0 m0s nw1 51n + nw2 nw3 hyk nw4
mark_down nw5
mark_off nw6 799
mark_out nw6
mark_up nw7 + nw8
marked nw9 nwa nwb
marked-up c6q
markedly nwc + nwb
marker nw4 nw2 nvn + nvx nvw nvu bzl
market nwd i80 nwe nwf nwg 8l8 nwh nwi nwj + nwk nwl nwm nwn nwo nwp nwq
marketable nwm nwl nwk + nwh 8l8
marketer nwo + nwh
marketing nwq nwp nwn + nwi 8l8
marketplace nwd nwe
marking hyk nw3 nwr nvn + hyf nvu m0s
marksman nws + nwt
markup nwu nw8 + nw7
marlin nwv
maroon nww nwx nwy nwz nx0 5hb
maroon-purple nx1
maroon-spotted nx2
marooned lbg
marque 51h
marquee nx3 nx4
marquess nx5 nx6
marquis nx6 nx7
marred nx8
marri nx9
marriage nxa nxb nvh nxc + nxd hj7
married nxe nxf nvg + hj7 nvh
marrow nxg 6wh nxh nxi nxj
marry hj7 nxd + nxa nxe
marseille nxk nxl
marsh fjo nxm nxn + 4lo
marshal nxo nxp nxq nxr nxs nxt + nxu
marshall nxo nxp nxv nxw nxx
marshals nxy
marshy 4lo + fjo
mart nwe
martial nxz ny0 ny1 ny2
martian ny3 ny4 + ny5
martin ny6 ny7 ny8 ny9 nya
martini nyb
martyr nyc nyd nye nyf + 65a nyg
martyrdom nyg 65a + nyd nyc
marvel nyh nyi nyj + nyk nyl
marvelous faf k91 nyk + nyh
marxism nym + nyn
marxist nyn 4n5 nyo + nym
marxist-leninist nyp + nyq
mascara nyr
mascot nys
masculine nyt nyu nyv nyw + nyx nnl
masculinity nnl nyx + nyu
mash nyy nyz 52n 5x8 agh + nz0 nz1
masjid nz2
mask nz3 nz4 nz5 nz6 nz7 4dl nz8 7yg ccs + nz9 9z5
masked 7yi nza
masking 9z5 nzb nzc + 7yg
mason nzd nze nzf nzg nzh + nzi nzj
masonic nzj nzi + nze nzk nzd nzl
masonry nzl nzm nzk
masquerade 74u nzn nz6 nzo nzp + nz9
mass nzq nzr 5n7 nzs nzt nzu nzv nzw 3g4 nzx xx
mass-produce nzy
mass-produced nzz
massachusetts o00 ngq o01 o02
massacre 5wg o03
massage o04 o05 o06 + o07
masse o08
masses nzu
massif o09
massive o0a o0b o0c o0d + j1t 5nc
massively o0e + o0b
mast o0f o0g o0h o0i
master o0j o0k nie o0l o0m o0n n9u o0o ix5 6d9 9i1 o0p hjk cs1 7d0 + 9ca o0q 8jr o0r csa o0s
mastered cxo
masterful 9ca
mastering o0t o0r + o0p
mastermind 8vq 50h c56
masterpiece o0u o0v
mastery o0s 8jr csa + cs1 o0p
mat o0w o0x o0y o0z o10 g35 o11 o12 fj4 o13 g2v + o14
mat_up fj4
matador o15
match nds o16 o17 o18 o19 9xd ebd 6pi o1a o1b fxx ebe o1c 9xi o1d o1e z9 ebf + o1f
match-up o1g
matched o1h o1i
matching 9mo dev
matchup o1g
mate o1j o16 o1k o1l o1m o1n o1o o1p o1q fiz o1r 9xg 9xi + 7jj 95j
mated o1s o1t o1u
mater o1v
material 824 o1w o1x o1y o1z o20 o21 o22 o23 o24 o25 + o26 o27
materialism o28 o29 + o2a o2b 4wh o2c
materialize io0 + o2d o2e nqv
materially o2f o2g + o24 o21
materiel ecg
maternal o2h o2i o2j o2k + o2l o2m
maternity o2l o2n hi2 + o2h
mates 9xd
math o2o
mathematical o2p o2q o2r o2s o2t + o2o
mathematically o2u + o2q
mathematician o2v + o2o
mathematics o2o + o2r o2q o2v
maths o2o
matinee o2w
mating 95j + 9xg
matriarch o2x o2y
matriculation o2z + o30
matrix o31 o32 o33 o34 o35 o36
matt g35 g2v
matt-up fj4
matte g35 o37 fj4 g2v
matte_up fj4
matter o38 o39 lbx t2 o3a o3b 9vh
matter_to l02
mattress o3c
maturation bu9 o3d flc + o3e wp ia4 o3f fld
mature o3f ia4 wp o3g o3h o3i o3j o3k g44 o3l o3m + flc o3d bu9 pi o3n
matured o3m h14
maturity o3n pi o3o + g44 o3j
mauritanian o3p o3q + o3r o3s o3t
mausoleum o3u
maverick o3v o3w l9u
maw jet
max o3x
max_out o3y
maxi o3z o40
maxim 2tj o41
maximal o42
maximize o43 o44 + o45 o46 o47
maximizing o48
maximum o47 o49 o46 o42 + o44 o43
maxwell o4a o4b
may o4c o4d
maya o4e o4f o4g
mayan o4e o4g
maybe o4h
mayflower o4i o4j
mayhem o4k iu2
mayo o4l
mayonnaise o4l
mayor o4m + o4n
mayoral o4n + o4m
maze m16 o4o + m18
mb o4p o4q o4r o4s
mba o4t
mc o4u
mcintosh o4v
md o4w o4x cp2 o4y
mead o4z o50 o51
meadow o52
meager o53 + me7
meagre o53 + me7
meal o54 o55 o56 + o57
mean o58 kyb o59 o5a kyc kyd e7j o5b 3fg 3dm itd 2r3 3ps o5c o5d o5e + k77 o5f o5g 80o
meandering o5h
meaning o5f k77 o5i + kyd kyc
meaningful o5j + o5k
meaningless o5l h4z + 5q1
means x4 o5m o5n
meantime l0i o5o
meanwhile l0i o5o o5p
measles o5q
measurable o5r o5s + o5t o5u o5v
measure 1g2 o5w o5x o5y o5z 38j 3m0 40w aa9 o5v o5u 1wt o60 + o5r o61
measure_out o5u
measure_up o62
measured o63 61p o64 6gl
measurement o5w + o5u o5v
measuring o5w + o5u
meat 6wh o65 lrt + o66 o67
meat-eating g51
meaty o67 o66 + o65 6wh
mecca o68 o69
mechanic nhc 2ox o6a
mechanical o6b o6c o6d + o6e o6f o6g nhd
mechanically o6h 2pp + o6b o6c
mechanics o6f o6g + o6c o6b
mechanism o6f o6e o6i o6j o6k + o6b o6l o6m o6n
mechanized o6o o6p
med o6q
medal b6d + o6r
medalist o6s o6r + b6d
medallion b6d o6t o6u o6v
medallist o6s o6r + b6d
meddle o6w + o6x o6y
meddling o6y 5w1 + o6w
mediaeval o6z hww + o70
medial o71 o72 + o73
median o74 o71 o72 2r2
mediate 20f o75 o76 ka6 + o77 l0w hsh o78
mediated o79
mediation l0w o77 + 20f
mediator hsh + 20f
medic o7a o7b
medicaid o7c
medical 7a8 o7d o7e o7f + o7g o7h
medically o7i + o7e
medicare o7j
medication o7k o7l + o7m o7n
medici o7o
medicinal o7p + o7l
medicine o7h o7q o7l o7g o7n + o7e o7p o7m o7f o7d
medieval o6z hww lxd + o70
medina o7r o7s
mediocre o7t o7u 2r1 + o7v 2r6
mediocrity 2r6 o7v + 2r1 o7u o7t
meditation o7w o7x + 9dd 7cg
mediterranean o7y o7z
medium o80 o81 o82 o83 o84 o85 o73 o86 o87 o88 o89 o8a 2r0 + o71
medium-dry o8b
medium-large o8c
medium-size o8d
medium-sized o8d
medley o8e
medusa o8f o8g
meek o8h o8i o8j + o8k o8l
meet o8m e1e 938 9cr 8hf o8n o8o 2d6 hjp o8p e1g 9j8 fyd + o8q e1d hjq 94z 2k8
meeting 94z o8r e1d o8q hjq 932 + hjp 2d6 8hf
meg o8s
megawatt o8t
mei o8u
melamine o8v
melancholy o8w o8x o8y o8z o90
melanoma o91
meld o92 4at o93 o94
melee o95
meles o96
melissa o97
mellow o98 o99 o9a o9b j7t m2d o9c o9d + o9e o9f o9g o9h o9i h10
mellow_out o9a
melodic o9j o9k + 10y
melodrama o9l + o9m
melodramatic o9m o9n + o9l
melody o9o 10y + o9p o9j o9q
melon o9r o9s
melt o9t cia o9u o93 o9a f44 c7j + o9v o9w
melt_down o9u
melt_off o9x
meltdown o9y o9z
melted my1
melting o9t oa0 + o9u cia
member f0m oa1 oa2 oa3 oa4 + oa5 oa6
membership oa6 oa5 + oa4 oa3 oa2
membrane oa7 oa8 + oa9 oaa
membrane-forming oaa
memento oab
memo oac
memoir oad oae
memorabilia oaf
memorable oag
memorably oah + oag
memorandum oac
memorial oai 8kf oaj + 8kb
memory oak oal oam oan oao + 8ut
men im4
menace oap oaq oar oas e2h
menacing ghp
menagerie oat oau
mend fyq awo 5uy ixi + fz3
mending fyq oav + 5uy
menial oaw jsn
meningitis oax
mennonite oay
menopause oaz + ob0
menstrual ob1 + g9q
mental ob2 ob3 ob4 hfe ob5 + ob6 50e 50f ob7
mentality 50e ob6 + ob3 ob2
mentally ob8 + ob2
mention ob9 oba e8 obb 7na ra + obc
mentor obd obe
menu fbc 6f4 obf obg
mercantile obh obi obj + obk
mercenary obl obj gu9 o2b
mercer obm obn + obo
merchandise obp obq + obr nwq
merchandising nwq + obq
merchant obr
merciless obs + afl obt
mercilessly obu + obs
mercurial obv obw obx ee2 + j6m oby obz
mercury oc0 obz oby j6m + obw obv oc1
mercury-contaminated oc2
mercy 7vc oc3 oc4 oc5 oc6
mere oc7 39p oc8
merely 5w5 + 39p
merge oc9 4at oca + 1ct o8r h4n
merged kep
merger 1ct h4n + oca oc9
merging 931 o8r 933 + oc9
meridian ocb occ ec ocd oce + ocf ocg
merit och box bou + oci
merited bov
meritorious oci + box
merle ocj
merlin ock ocl
merlot ocm ocn
mermaid oco
merry 14b flg hc7 + jt9
mesa ocp ocq
mesh l0o ocr ocs e4d oct ocu ocv e48 ocw
mesic ocx ocy + ocz
mesmerized fcc
mesmerizing jwl
mesquite od0
mess od1 od2 od3 3g4 od4 fyu od5 od6 + od7
mess-up 335 + 334
mess_about in5
mess_around od8
mess_up od5 od9 334 + 335
message 9e1 oda odb odc odd
messaging ode
messenger 9xp
messiah odf odg odh 7i9 + odi odj
messianic odi + odh odg 7i9
messy od7 + od4 odk
metabolic odl odm + odn odo
metabolism odo odn + odm odp odl
metadata odq
metal odr 192 ods odt
metal-colored odu
metal-coloured odu
metal-cutting odv
metal-looking odw
metallic odx ody odt + 192 odr
metallic-colored odu
metallic-coloured odu
metallic-looking odw
metallurgical odz + oe0
metallurgy oe0 + odz oe1
metamorphosis oe2 oe3 odn + oe4 oe5 oe6
metaphor oe7 + oe8
metaphorical oe8 + oe7
metaphysical oe9 oea oeb + oec
metaphysics oec + oe9
meteor oed oee + oef
meteoric oef oeg oeh + oed oei
meteorite oej + oek
meteorological oeg + oei
meteorologist oel + oem oei
meteorology oei oem + oeg oel
meter oen oeo 3m0 oep oeq oer + o64 oes
meth 70c
methadone oet
methamphetamine 70c
methane oeu
methanol oev
method oew oex + oey
methodical oey + oex oez
methodically of0 + oey
methodist of1 of2 + of3 of4
methodists of4
methodology of5 of6 + of7
methyl of8
meticulous of9 ofa + ofb
meticulously ofc + ofa
metre oeo 3m0 oep + o64 oes
metric ofd ofe off oes o64 + oep oeo
metrics ofg
metro ofh
metropolis 7nq 7nr + ofi
metropolitan ofj ofk ofi + 7nr 7nq
mettle iyk
mexican ofl ofm + ofn
mexican-american ofo
mezzanine ofp ofq
mezzo ofr ofs
mezzo-soprano ofr ofs
mf oft
mfa ofu
mg ofv nit
mhz o4u
mi ofw ofx ofy ofz og0 og1 og2 og3
miami og4 og5
miao jco jcp
mic og6
mica og7 + og8
michael og9
michigan 7co ofz oga
mick ogb
mickey ogb
micro ogc
micro-cook ogd
micro-organism oge
microbial ogf + 5lk
microbiology ogg + ogh
microchip 7es
microcosm ogi
microelectronics ogj + ogk
micron ogl
microphone og6
microprocessor ogm
microscope ogn + ogo
microscopic ogo ogp ogq ogr + ogs ogn
microscopy ogs + ogo ogt
microwave ogu ogv ogd
mid ogw
mid-april ogx
mid-atlantic ogy
mid-august ogz
mid-calf oh0
mid-december oh1
mid-eighties dqi
mid-february oh2
mid-fifties foe
mid-january oh3
mid-july oh4
mid-june oh5
mid-march oh6
mid-may oh7
mid-nineties oh8
mid-november oh9
mid-october oha
mid-off ohb
mid-on ohc
mid-september ohd
mid-seventies ohe
mid-sixties ohf
mid-thirties ohg
mid-twenties ohh
mid-water ohi
midafternoon ohj
midair ohk
midday ocg
middle ohl ohm 6wn ohn oho ohp ohq ka6 6ww
middle-aged ohr
middle-class ohs
middle-level oht
middleman 9co ohu ohv
middleweight ohw ohx ohy
midfield ohz
midget dfy 37r
midi oi0 oi1 oi2
midland oi3 oi4 l0l
midnight oi5
midpoint 6wm
midshipman oi6
midst oi7
midsummer oi8
midsummer-men oi9
midterm oia oib oic
midway oid oie ij0 6ww
midweek oif oig oih + oii
midwestern oij
midwife oik
miffed 1ny
might oil + oim
mightily oin oio
mighty oin oim + oil
migraine oip
migrant oiq oir + ois oit
migrate ois oit + oir oiu oiv oiq oiw oix oiy
migration oiv oiy oiz oiu + oj0 ois oit
migratory oix oir + oit ois
mike og6
mil oj1 6tn oj2 oj3 oj4
mild oj5 341 o8i + hg7 7vd
mild-mannered oj6
mild-tasting oj7
mildly oj8 hgc + oj5
mile oj9 og0 oj4 oja og1 ojb og2 ojc + ojd oje
mileage ojf ojg ojh
milestone oji ojj
milieu ojk
militancy 8g4 + 8qe
militant i2 8qe iuk 3s9 + 8g4
militarily ojl + ojm
militarism ojn + ojo ojp
military ojq ojr ojs ojm + ojo ojt oju
militia ojv ojw
militiaman ojx
milk ojy ojz ok0 ok1 ok2 ok3 ok4 + ok5
milk-sick ok6
milk-white ok7
milky ok5 + ojz
mill i7b i7i f3t ok8 ok9 oka okb okc okd + oke
mill-girl okf
mill-hand okg
mill_about okd in5
mill_around okd in5
milled okh
millennial oki + okj okk
millennium okk okl okj + oki okm okn
miller oko okp okq okr oks okt
millet oku okv okw
millimeter okx
milling oke + okb
million o8s 418 oky
millionaire okz
milo ol0
mime ol1 ol2 ol3 ol4 + ol5
mimic ol6 ol4 ol5 + ol1
min ol7 ol8 ol9
mina ola
minaret olb
mind 50f olc old lln kxx jye ole olf olg 3ya olh j1i oli
mind-altering olj
mind-bending olk
mind-blowing oll olk
mind-boggling olm
mind-expanding oln
mind-set ob6
minded olo 1z6
mindful 2s7 + olp
mindless olq olr ols olt olu + olv olw
mindset ob6
mine olx oly olz om0 + om1 om2 enn
mined om3
minefield om4
miner om2 + om0
mineral om5 om6 om7
minesweeper om8
ming om9
mingle 1cr oma lmm + omb
mingling omb + oma
mini omc omd
miniature ome k25 omf + omg omh
minibus omi
minimal omj
minimalism omk + oml
minimalist oml omm omn omo + omk
minimally omp + omj
minimise omq cy6 + omr oms
minimize omq bnw cy6 + omr oms
minimized omt
minimum omu oms omj + cy6 bnw omq
mining enn om1 + om0 olz
minister omv aks omw omx omy omz + on0 on1 on2 on3 on4
ministerial on0 on1 + omx omw omv aks
ministry on5 on6 on7 on8
minivan on9
mink ona onb onc
minor 7d7 ond one onf ong onh oni onj onk onl onm onn + ono onp
minority ono onq onp + one ong
minors onr
minster ons
minstrel ont onu onv
mint onw onx ony onz oo0 3g4 89r oo1 + 89u oo2
mint-scented oo3
minter 89u + 89r
minus oo4 oo5 oo6
minuscule oo7 oo8 oo9 n0b ooa
minute jp8 oob ooc ol9 44s kva ood ooe + oof c33
minutes oog
miracle ooh ooi + nyk izu
miracle-worship ooj
miraculous izu nyk + ooi ooh
miraculously ook + nyk
mirage ool oom
mired l7d
miri oon
miro ooo oop
mirror ooq oor oos oot
mirrored oou
misbehavior oov + oow
miscalculation oox + ooy ooz
miscarriage op0 37 + op1 f4e
miscellaneous 2fe nsq
mischief bv6 op2 + op3
mischief-maker op4
mischief-making bv6
mischievous op3 219 + op2 bv6 op5
misconception op6 + 3iw
misconduct op7 op8 op9 oow
misdemeanor kop
miserable 20 bkx opa opb inz opc + opd
miserably ope + opb
misery opf opd
misfortune opg oph
misguided k16 opi
mishap opj opk
misinformation opl + opm
mislead opm mcy + opn
misleading b3i
mismanagement opo + op9
mismatch opp opq
misplaced opr ops
misread opt opu + opv
misrepresentation f8o b3f + 9l7 opw
misrepresented cjt
miss opx opy hm3 d8u ef0 opz oq0 oq1 na6 m1l oq2 oq3
missed nao
missile oq4 oq5
missing oq6 4p
mission 755 oq7 oq8 8lf oq9 + oqa
missionary oqb oqa oqc + oq9
missouri oqd oqe oqf oqg
missy hm3
mist oqh oqi oqj 82i + oqk gdj
mist-flower oql
mist_over oqi
mistake edy oqm eea edv oqn + oqo
mistaken f8b opi
mistakenly ee6 + f8b
mistaking oqo + oqn
mister oqp
mistreated 6t
mistreatment oqq + 6p
mistress oqr oqs oqt
mistrial oqu
mistrust ckt cku ckv
misty gdj oqk + oqh iv3
misty-eyed oqv
misunderstanding oqm oqo + 3iw
misunderstood oqw
misuse 6j 6m oqx
misused oqy
mitigate oqz or0 + 17p or1 or2 or3
mitigated or4
mitigation or3 or5 or2 + or0 oqz
mitt hr0 iko
mitzvah or6 or7
mix or8 or9 ora 4at orb orc 1cr ord boo + ore orf org 2fg 8xn orh
mix-up 93w
mix_in 4ax orb
mix_up ori 93u
mixed 2fe l20
mixed-blood orj
mixed-up 2ze
mixer orf orh ork orl + 4at orc
mixing or8 + 1cr orc orb
mixture or8 or9 8xn 2fg org + 1cr orb 4at
ml 6tn
mls orm
mm okx
mn orn nqd
mo oqe oro 44s
moat gon
mob orp h8z f9f lep + h92
mobile orq orr ors ort oru orv gar orw + orx
mobilisation ory orz + 64e nxq os0
mobilise os1 nxq os0 64e + orz ory
mobility orx + orv ort
mobilization ory orz + nxq 64e os0
mobilize os1 nxq os0 64e + orz ory
mobster h92 + f9f h8z
mock os2 os3 os4 os5 + os6 os7
mock-heroic os8
mock-up os9
mock_up osa
mockery osb os7 5s2 + os3
mocking osc osd
mockingbird ose
mod osf osg
modal osh osi osj 2r4 + osk osl osm
mode fcn osm osl osn osk oso + 2r4 osj osi
model osp osq gsm ene enf osr oss ost osu osv osa osw osx osy osz enj + ot0 ot1 ot2
modeled ot3
modeling osp ot0 ot1 + osa osv
modelling osp ot0 + osa osv
modem ot4
moderate 6xi ot5 ot6 702 ot7 ot8 79m ot9 ota otb + otc otd ote or5 otf
moderate-size o8d
moderate-sized o8d
moderately f5j otg + ot9
moderating oth
moderation or5 otd oti dj7 + ot8 79m ot7 ot6 otj
moderator otc ote otk otl + otm ot5 702
modern otn oto otp osg otq otr qg + ots
modern-day 9dn
modernisation ott + btw
modernise otu btw + ott
modernism otv otw ots + osg otx
modernist otx + otw
modernity ots + qg otr osg otp
modernization ott oty + btw
modernize otu btw + ott
modernized otz
modest ou0 ou1 o8i jsm onm ou2 ou3 + ou4 otf
modestly ou5 + ou1
modesty ou4 ou6
modification mk ou7 1b9 mud + ou8 1b5 ou9
modified oua mua
modify ou8 ou9 1b5 + oub 72l 1b9 ou7 mk ouc mud
modular oud + oue ouf
modulation oug ouh oui ouj ouk + oul oum oun ouo oup
module ouf oue ouq f3x + oud
mogul our 3b6 ous
mohawk out ouu ouv
moist aui + aue
moisture ouw + aum jss
mojave oux ouy ouz
mojo ov0
mol ov1
molar i7h ov2 ov3 ov4 ov5 + ov1 ov6
molasses ov7
mold 6mv ot1 ov8 ov9 ova ovb 6my ovc ovd bss ove 6n3 gk6 osv + ovf ovg 6na ot0
molded ovh
molding ot0 6na 4s9 ovi ot1 + osv 6n3
moldovan ovj + ovk
mole ovl 5om ovm ovn ovo ov1 + ovp ov4 ov3
molecular ovq ovr + 2ib ovs
molecule ovs 2ib + ovr ovq
molestation ioc ovt + 3wk ovu
mollusk ovv
molly ovw
molten mxv
mom ngr
moment 97o ovx ovy kva 44s ovz + ow0 g4n
momentarily ow1 ow2
momentary g4n + 44s
momentous ow0 + 97o ow3
momentum k9o ow4
mommy ngr
mon ow5 ow6 ow7
mon-khmer ow8
monarch ow9 owa + owb owc
monarchy owd + owb
monastery owe
monastic owf 7za
monday ow7
monetary owg + owh owi
money owi owh owj + owg 89u
money-spinner owk
mongol owl owm + own
mongolian owo owl owm owp + own owq
moniker owr
monitor ows owt owu owv oww owx owy owz ox0 + ox1
monitoring ox1 + owz
monk owf ox2
monkey ox3 ox4 od8 fms
monkey-wrench ox5
monkey_around od8
mono ox6 ox7
monograph ox8
monolithic o0b ox9
monologue oxa oxb oxc + oxd oxe
monoplane oxf
monopoly oxg oxh oxi + oxj oxk oxl oxm
monorail oxn
monotypic oxo + oxp
monoxide oxq
mons oxr
monsieur oxs
monsignor oxt
monsoon oxu oxv oxw
monster oxx bhm gtm oxy 3qq + i8r 2it oxz
monstrous 2it oxz i8r + bhm oy0 3qq gtm oxx
montage 8bc
montane oy1 + oy2
monte oy3
month oy4 oy5 + oy6
monthlong oy7
monthly oy8 oy9 oy6 + oy5 oy4
monument oai oya oyb + oyc
monumental oyc o0b oyd + oyb oya oai
moo oye nc5
moo-cow a0b
mood jt3 osk 7wm + oyf
moody oyg oyh oyf aw5 + jt3 oyi oyj
moon oyk ner oyl oym oyn oyo oyp oyq oyr + oys
moon-faced oyt
moon-ray oyu
moon-round oyv
moon-splashed oyw
moon-worship oyx
moon_about oyy
moon_around oyy oyq
moon_on oyq
moonlight oyn oyz + oz0
moor oz1 oz2 oz3 3wf 3wg + cpi oz4 3we
moor-bird oz5
moorish oz6 oz7 + oz2
moose dva
moose-wood oz8 oz9
moot oza 98g 237 ozb
mop ozc ozd oze + ozf ozg
mop-headed ozh
mop_up 7uu ozi oze + 80l
mopping ozg + oze
moraine ozj
moral mk0 ozk ozl + ozm
morale ozn ozo
morality ozm ehn + ozp ozk
morally ozq ozr
morals ehn
moratorium ozs ozt
moravian ozu + ozv
moray ozw
morbid ozx ccd ozy + ozz p00
more p01 p02 p03 p04 p05
morel p06
moreover h4f
mores p07
morgan p08 p09 p0a p0b p0c p0d
morgue p0e
moribund p0f p0g
mormon p0h p0i p0j + p0k
mormons p0k
morning p0l ay8 p0m 2ng
moro p0n
moroccan p0o p0p + p0q
morocco p0q p0r + p0p
morph p0s p0t
morphine p0u
morphological p0v p0w p0x + p0y p0z p10
morphology p0y p0z p11 p10 + p0v p0w p0x
morrow p12
morse p13 p14
mortal kj2 p15 p16 b0b b0d + p17
mortality p17 p18 + p15
mortally p19
mortar jqd p1a p1b p1c
mortgage p1d p1e + p1f p1g
mortuary p0e p1h p1i + h37 b1w
mosaic p1j p1k p1l p1m p1n p1o p1p + p1q
moselle p1r
moslem p1s lb1 + laz
mosque p1t
mosquito p1u
moss p1v + p1w
moss-grown p1w p1x
moss-trooper p1y
mossad p1z
most p20 p21 p22 p23 3j
most-valuable p24
mostly m6f hee + p20
motel p25
moth p26 + p27
moth-eaten 8at p28 p29
moth-resistant p2a
mother p2b o2m p2c p2d p2e 5bz h4u + p2f o2n
mother-naked p2g
motherhood o2n + o2m
motherland fed
motif p2h p2i p2j
motion p2k p2l hi7 p2m p2n p2o p2p hi8 + p2q p2r hs1 3it
motionless kat + mpe
motivate g9 + p2s p2t p2u p2v kc8
motivated p2w
motivating p2u p2s
motivation p2v p2u p2t + p2x g9
motivational p2x + p2t p2u p2v
motive p2v p2h p2j p2y p2s + g9 n4f
motley p2z p30 2fg p31 p32 p33 2fe
motor p34 p35 d7e p2y 6xe + p36 p37 p38 2pu p39
motor-assisted p3a
motorbike p3b arj
motorcade p3c
motorcycle 40e arj + p3d
motorcycling p3d + arj
motoring p39 + d7e
motorist 2pu + d7e
motorized p3e o6p
motorway ex9
motto p3f
mould 6mv ot1 ov8 ov9 ova ovb 6my ovc 6n3 gk6 osv + ovf ot0
moulin p3g
mound p3h j9p j9o ixy lyd p3i
mound-bird p3j
mound_over p3k p3l
mount 7wr p3m 2w0 p3n oy2 7wt p3o p3p p3q p3r p3s 7ww 7x4 + 7ws p3t p3u 7x1
mount_up 7x4
mountain oy2 3g4 + p3v a2s p3w
mountaineer p3w p3x + oy2 p3y
mountaineering p3y + p3x
mountainous p3z a2s p3v + oy2
mountainside p40
mounted p41 p42
mounting p3u 7ws + p3o 7ww 7wt
mourn p43 p44 + i6t p45
mournful p46 p47 + p48
mourning m35 p45 3vz + p43
mouse p49 p4a p4b p4c p4d a7e + p4e p4f
mouse-colored p4g
mouse-sized p4h
moustache p4i
mouth p4j p4k p4l mxi p4m p4n p4o p4p p4q p4r p4s
mouth-watering p4t
mouth_off p4u
mouthpiece p4v p4w p4x p4y p4z p4p
movable p50 p51 p52 + p53 cfj
move p54 p55 p56 p2k p2l 3it p57 hru p58 hrx g9 tb p59 p2q cfj p5a hs1 p5b g5 hs3 p5c + p2p p5d p51 p52 p5e p5f p5g p5h p2n
move_around p5i p5j
move_back d2p
move_in p5k d2u p5l
move_into 8i5
move_on q0
move_out p5m p5n
move_over dja
move_through p5o
move_up 23z 29m
moved tg
movement p2k p5e 66m p2l p5p d5d p5q p2n gy8 p2o 4jb + p2q cfj hs1 p5a
mover p5g p5h p5d p5f + cfj hs1 p5a p58 3it
movie frd
moving p5r p5s p5t
mower p5u + aq9
mozambican p5v p5w p5x + p5y
mozart p5z p60 + p61
mozzarella p62
mp p63 p64
mph p65 p66
mps p67
mr oqp
mri p68
mrna p69
mrs p6a
ms p6b nsi p6c p6d p6e
msc p6b
msg p6f
mt p6g p6h p6i p6j
mu p6k
much p6l p6m p6n p6o p6p nau p6q + p6r
muck huy d9p p6s p6t nsh + p6u
muck_about od8
muck_around od8
muck_up p6t 334
mucus p6v + p6w
mud p6x 7rx p6t p6y + 4lo
mud-brick p6z + p70
mud-wrestle p71
muddle 84f fyu p72 p73
muddled p74
muddy p75 p76 p77 p6u c3w 82s 4lo + 82u 7rx p78
muddy_up p77
mudslide p79
muffin hde
mufti p7a p7b
mug p7c 9vu gfz p7d p7e + p7f p7g p7h
mug_up 4p1
mujahedeen p7i
mujahedin p7i
mujahid p7j
mujahideen p7i
mulberry p7k p7l
mulch p7m p7n
mule p7o p7p + p7q
mull p7r p7s 7cg p7t + p7u p7v
mull_over 7cg
mullah p7w
muller p7x p7v p7y p7z p80 p81 p82 p83 p7u + p7t 7cg
mulligan p84
multi-billionaire p85
multi-color p33
multi-colored p33
multi-colour p33
multi-coloured p33
multi-ethnic p86
multi-seeded p87
multi-stemmed p88
multi-valued p89
multicolored p33
multicultural p8a + p8b
multiculturalism p8b
multiethnic p86
multifaceted nsq
multilateral nso
multilingual p8c
multimedia p8d
multinational p8e
multiple p8f p8g + p8h
multiple-choice p8i
multiplex p8j p8k p8l nr4
multiplication p8m hek p8n + p8o nr3 p8p 58a
multiplied p8q
multiply 58a p8p nr3 p8o p8r + hek p8s p8n p8m p8t p8g
multipurpose p8u
multiracial p8v
multitude 8y2 nzu 3gt + 9wu
mum p8w ngr p8x p8y
mummy p8z ngr + p90 dbk
mummy-brown p91
munch p92 p93 ag6 + p94
mundane p95 elj p96 + p97 p98
municipal p99 p9a + p9b p9c
municipality p9c p9b + p9a p99
mural p9d p9e + p9f p9g
murder eqg p9h 5p6 + jha myb
murdered p9i
murderer myb + 5p6
murderous jha + eqg p9j p9k
murky 82s p9l + gdi 82u
murphy p9m
mus p9n
musa p9o
muscat p9p p9q p9r p9s
muscle 52j p9t p9u p9v p9w p9x + 52k p9y p9z
muscle-bound pa0
muscle-builder pa1
muscle_into pa2
muscular p9y p9z pa3 52k + 52j p9v pa4 p9u
muse pa5 pa6 7cg + p7u 9dg
museum pa7
mushroom pa8 pa9 paa pab pac pad pae
music paf o7q pag pah pai + paj kwg pak o9j pal
musical pam pal paj o9j pan + pah pao paf pag pai
musically pap + pal
musician pak kwg + paq pai pah paf
musicologist par + pas
musk pat pau + pav
musk-scented paw
muslim p1s lb1 + laz
must pax pay paz pb0 + ovf pb1
mustache p4i
mustang pb2
mustard pb3 pb4 pb5
muster 977 pb6 pb7 8in
muster_in czf
muster_out c97
muster_up 8in
mutant pb8 pb9 pba + pbb pbc
mutate pbb + pbd pba pb9 pbc pb8
mutation pbc pbe pb9 + pbf pbb
mute pbg b0o auh pbh ddk + pbi pbj
muted dda jvf
mutilated nk3
mutilation pbk pbl + aqr ntd
mutiny pbm pbn + pbo pbp
mutt pbq
mutual pbr 8m9 + pbs kzp
mutually pbt + pbr
muzzle pbu h5x pbv pbw h61 h62 pbx + pby
muzzle-loading pbz + pbv
mv pc0 o4y
mvp pc1
mya pc2
myriad pc3 pc4 9wu
myrtle pc5 pc6
mysterious pc7 ahf + e5m
mysteriously pc8 + ahf
mystery e5m pc9 + ahf pc7 3m7 pca
mystic pcb pcc pcd pc7 + pce pcf
mystical pcc pcd pc7 + pcb pcf pce
mysticism pce pcf + pcc pcd
mystified pcg
mystique pch
myth pci + f1n pcj pck
mythic pcj f1n + pci
mythical f1n + pci
mythological f1n + pcl
mythology pcm pcl + pcn pck f1n
na pco
nab 1x9 pcp pcq
nac pcr
nad pcs
nada 7l1
nadir pct pcu
nafta pcv
nag ifx pcw pcx j3z pcy
naga pcz
nagging pd0
nail pd1 pd2 pd3 8rb pd4 1x9 49e pd5 d4 pd6 + pd7
nail-biting 7wd
nail_down fsa pd8 pd6
naira pd9
naive pda pdb pdc pdd pde + pdf
naked pdg pdh pdi 39r bac + pdj pdk
naked-tailed pdl
name pdm pdn eb1 hft fpd pdo bwf boe jz5 62y ra pdp myn 1wd nlr + pdq pdr 1wl
name-dropping pds
nameless pdt + 1oj
namely pdu
names pdv
namesake pdw
namibian pdx pdy + pdz
naming 1wl pdq pe0 + nlr 1wd pdp ra 62y jz5 boe
nan pe1 pe2 pe3 i00
nandrolone pe4
nanny pe5 pe6
nanny-goat pe5
nanotechnology pe7
nap pe8 pe9 pea peb pec ped + aa2
napa pee
napalm pef
napoleon pe9 peg peh + pei
napoleonic pei + peh
nara pej
narco-state pek
narcotic pel pem pen peo + pep peq
narration per pes pet + peu pev
narrative pes pew + pev
narrator pex + pev
narrow pey 9g8 pez pf0 pd8 pf1 pf2 pf3 ood pf4 + pf5 pf6 pf7 pf8 pf9 pfa
narrow-bodied pfb
narrow-body pfc
narrow-minded pf3 pfd pfe + pf9
narrow-mouthed pff
narrow_down pf0 pd8
narrowed pfg pfh
narrowing pf5 pf6 pfi pfj pfk + 9g8 pez
narrowly pfl + pf4
nasa pfm
nasal pfn pfo pfp pfq + pfr pfs
nascent pft + 3iz
nasty 2sr pfu frw frv + pfv pfw frt
natal pfx pfy pfz pg0 + 3iz 2c8
nation 7o8 9ww pg1 pg2
national pg3 pg4 pg5 pg6 pg7 pg8 jg7 pg9 + pga pgb 7o8 9ww
nationalisation pgc pgd pge + pgf pgg
nationalism pgh pgi pgj pgk + fzx pgl pgm
nationalist pgl pgm pgn + pgh pgk pgj
nationalistic pgn fzx + pgh
nationality pga pgb + pg8 pg7 pg6 pg5 pg4
nationalization pgc pgd pge + pgf pgg
nationalize pgf pgg + pgc pgd
nationally pgo pgp + pg6 pg4
nationwide pgo 9x6
native pgq 2y pgr pgs 2z pgt pgu + pgv
native-born pgw
nativity pgx 3iz
nato pgy
natural pgz 67k ph0 42v ph1 ph2 ph3 ph4 4t1 ph5 kvp ph6 ph7 + ph8 ph9
naturalist pha phb + phc
naturalistic phd + phe
naturalization phf phg phh phi + phj phk ajj phl
naturalized phm eg9
naturally 9y0 phn pho php + ph2
nature phq phr phs pht phu
naughty phv 4h1 + phw
nausea phx phy + phz pi0 7k3 pi1
nautical nva + nve
navajo pi2 pi3
naval pi4 + pi5
nave pi6
navel pi7 pi8
navel-gazing pi9
navigable pia + pib pic
navigate pid pic pie + pif pig pih pia nve
navigation pif pii nve + pij pid pic
navigational pij + nve pii pif
navigator pik pih pig + pid
navy pil pi5 pim + pi4
nawab pin
nay pio pip
nazarene piq pir pis pit piu + piv
nazi piw pix piy piz + pj0 pj1
nazism pj1 + pj2
nb pj3 pj4
nd pj5 pj6
ne pj7 pj8 pj9
neanderthal pja pjb pjc
neapolitan pjd pje + pjf
near 1xx 802 803 3j pjg b1o pjh 80d 1yr + 80m
near-blind c2l
nearby pji pjj
nearer 81n
nearest 81o
nearly 3j 81i
neat 7sf 362 pjk pjl h1g pjm + pjn
neatly pjo + pjm
nebula pjp pjq pjr pjs + pjt pju
nec pjv
necessarily pjw pjx klh + pjy pjz
necessary efy pjy pjz + pk0
necessity efy pk0 + br0 pjy 2b8
neck pk1 pk2 6yx pk3 pk4 nmn + pk5 jrd
neck-deep pk6
necklace pk7
necropolis 6vr
nectar pk8 pk9 pka + pkb
nectar-rich pkc + pka
nee pkd
need p2v pke bgf kih pkf pkg 2b8 + br0
needed pkh
needle pki pkj pkk pkl pkm pkn
needle-bush pko
needle-shaped pkp
needle-wood pkq
needless i2x
needlessly pkr + i2x
needs klh
needy pks pkt br0 + pku bml kih
nefarious pkv + pkw
negate pkx 9gr 9gs 9gu + pky pkz pl0 pl1
negative pl2 pl3 pl4 pky pl5 pl6 pl7 pl8 pl9 au4 oo6 pla + plb 9gs 9gr plc
negatively pld ple + pl5 pl8
negativity plb plf plc plg + pl5
neglect 6gw cgz plh ch0 pli d8u ch1 plj f4f + plk pll
neglected plm k0r
negligence 6gw plh + pll
negligent pll + plh plj ch1
negligible pln plo
negotiable 2eb plp plq + plr
negotiate plr pls + plp 2eb bx8 plt
negotiation plu bx8 + plr
negotiator plt + plr
negro vq 8eo
neighbor plv plw plx ply + n35 plz pm0
neighborhood pm0 n35 pm1 pm2 + plw plv
neighboring lw
neighborly plz + plw pm3
neighbour plv plw plx ply + n35 plz pm0
neighbourhood pm0 n35 + plw plv
neither pm4
nelson pm5 pm6
nemesis pm7 35p
neo pm8
neo-latin pm9
neoclassical pma + pmb
neolithic pmc pmd
neon pj9
neonatal pme + pmf
nepalese pmg pmh + pmi
nepali pmj pmg pmh + pmi
nephew pmk
nepotism pml
nerd i7d pmm
nerve iyk 4mu pmn pmo + pmp 51v pmq
nerve-racking pmr
nerves pms pmt
nervous pmq pmu pmv pmw 1s0 + pmn pmx pmy li5 pmt
nervously pmz pn0 + pmw pmu
nervousness pmy li5 pmt + pmw pmu 1s0 pmv
ness 6bg
nest pn1 pn2 pn3 pn4 pn5 pn6 pn7 d2q pn8 + pn9
nestle aip d2q pna pnb
nestled pnc
nestor pnd pne
net ocr arc pnf png pnh dic pni pnj 7u0 7tz pnk fs8 + pnl
net_fish pnm
netball pnn
netted m1q
netting pnl pno + pnj
network ocr pnp 5dy pnq pnr pns
neural pnt pmq + pnu pmx
neurological pnv + pnw pnx
neurologist pny + pnw pnx
neurology pnx pnw + pnv pny
neuron pnu + pnt
neuronal pnt + pnu
neuroscience pnz + po0
neurosurgeon po1
neurotic po2 po3 po4 + po5
neuter po6 1b3 po7 po8
neutral po9 poa pob poc pod k65 poe kif + pof pog poh
neutral-colored poi
neutral-coloured poi
neutrality pof poh pog + pod poj kif k65
neutralize pok pkx pol cot pom 9w5 + pon 9w7 poo
neutralized pop
neutrino poq
neutron por
neve pos
never pot pou
never-ending 9aa
never-never pov jaw
nevertheless jq9
new pow pox gw1 poy poz gw5 pp0 pp1 pp2 otq pp3 + pp4
new-made pp5
new-sprung pp6
newborn pmf pp6 pp7
newcomer e8v pp8
newfound pp9
newfoundland ppa ppb
newly gw1
newmarket 7co ppc
news ppd ky4 ppe ppf ppg + pph
newscast ppi
newsletter ppj
newsman ppk
newspaper ppl ppm ppn ppo
newsprint ppo
newsroom ppp ppq ppr
newsstand pps
newt ppt
newton ppu ppv + ppw
next ppx lv h56 gfh ppy
nexus ppz mx3
ng pq0
nga pq1
ngo pq2
ni pq3
ni-hard pq4
ni-resist pq5
nicaraguan pq6 pq7 + pq8
nice pq9 pqa pqb 9yp b3q pqc + pqd pqe
nicely pqf + pqa
niche pqg 9pq pqh pqi
nick pqj pqk bj9 pql pqm 7ey pqn
nickel pqo pqp pq3 pqq
nickelodeon lmf
nickname owr pqr dbu
nicotine pqs
niece pqt
nifty 362
niger-congo pqu
nigerian pqv pqw pqx + pqy pqz
night pr0 pr1 aw0 pr2 pr3 pr4 pr5 pr6 + pr7
night-light pr8
night-line pr9
night-robe hxf
night-sight pra
night-stop prb
nightclub 5zl
nightfall df9
nightingale prc prd
nightlife pre prf
nightly prg pr7 + aw0
nightmare prh pri
nightmarish igw
nighttime aw0
nih prj
nil 7l1
nimble ye yf + yg prk
nimble-fingered mrm
nine prl 83h ld5 ld6
nine-fold prm
nine-sided prn
nine-spot prl
nineteen pro prp
nineteenth prq prr
nineties oh8 prs prt
ninety pru prv
ninety-eight prw
ninety-fifth prx
ninety-five pry
ninety-four prz
ninety-nine jxb
ninety-one ps0
ninety-seven ps1
ninety-six ps2
ninety-three ps3
ninety-two ps4
ninja ps5 ps6
ninth ps7 ps8 ps9
nip psa psb 7e2 g3q psc psd pse 7xz psf + psg aa0 7b6
nip_off 7xz
nirvana dn0 e6b
nissan psh
nit psi psj
nitrate psk psl + psm psn pso psp
nitric psq + psr pss
nitrogen pss + pst psn
nitrogen-bearing pst
nitrogen-fixing psu + psv
nix 7l1 ghl
nm psw psx
no psy psz pt0 pt1 pt2 pt3
no-account pt4 pt5
no-brainer pt6
no-count pt5
no-frills pt7
no-go pt8
no-goal pt9
no-good pta pt5
no-hit ptb
no-hitter ptc
no-nonsense ptd
no-show pte ptf
no-trump ptg
no-win pth
noaa pti
nobility i09 244 ptj + ptk ptl
noble n9t ptk ptl 3b8 ptm + i09 ptj 244
noble-minded du9 + j8b
nobleman n9t
nobody 7l0
noc ptn
noctuidae pto
nocturnal ptp ptq + aw0
nod ptr pts ptt ptu ptv ptw ptx
nod_off ctr
nodding pty
node 7w6 ptz pu0 pu1 pu2 pu3 lxq pu4
noel 7ii
noise iny pu5 pu6 pu7 pu8 cl5 nmj + pu9
noisy pu9 pua + pub pu7
nomad puc
nomadic orv
nomenclature m52
nominal pud pue puf pug puh pui puj + puk pdn
nominally pul + pug
nominate pum 1wd nlr pun + puo pup puq pur pus
nominated puo
nomination pur puq pup + nlr 1wd pum
nominee 66r
non put
non-aromatic puu
non-automatic il5
non-buoyant puv
non-catholic puw
non-conducting pux
non-discrimination puy
non-elective puz
non-engagement pv0
non-finite kn5
non-involvement pv0
non-issue pv1
non-jew hfw
non-living pv2
non-metric pv3 + oep
non-negotiable pv4
non-paying pv5
non-poisonous pv6 pv7
non-proliferation pv8
non-resistant pv9
non-slave guf
non-verbally pva
non-zero pvb
nondescript pvc pvd
none pve pvf pvg pvh
nonessential pvi 9s
nonetheless jq9
nonexistent pvj + pvk
nonfiction pvl
nonlinear pvm
nonpartisan pvn pvo
nonprofit pvp pvq
nonproliferation pv8
nonsense pvr 5q1 pvs
nonstick pvt
nonstop pvu pvv pvw pvx
nontraditional pvy
nonunion pvz
nonviolence pw0 + pw1 pw2
nonviolent pw2 pw1 + pw0
noodle 2kw pw3
nook 9pk pw4
noon ocg
noose hln pw5 pw6 pw7
nordic pw8 pw9 pwa pwb + pwc
norm 2qt pwd
normal 9it pwe pwf pwg pwh + pwi pwj
normalcy pwk pwj
normalisation pwl + pwm
normality pwk pwi pwn pwj + pwe pwg
normalization pwl + pwm
normalize pwm pwo pwp + pwl pwq
normally 8mg
norman pwr pws pwt pwu pwv + pww
norman-french pwx
norse pw8 pwy pwz px0 px1 + px2
north px3 px4 px5 px6 px7 px8 px9 pxa pxb
north-central pxc pxd
north-east pxe
north-northeast pxf
north-northwest pxg
north-polar 22g + pxh
north-west pxi
northbound pxj
northeast pxk pxl pj8 pxm pxe pxn pxo
northeastern pxp pxn
northerly pxq pxb pxr pxs
northern pxt pxu pxv pxr pxs + pxw
northernmost pxx
northland pxy
northward px7 pxb pxj
northwards pxb
northwest pxz py0 py1 py2 pxi py3 py4
northwestern py3 py5
norwegian py6 pwy px0 + px2
nose py7 py8 py9 pfr pya pyb pyc pyd pye pyf pyg pyh jm7 pyi + pyj
nose_out pyk
nosed pyl
nostalgia pym + pyn
nostalgic pyn + pym
not put
notable pyo 6ul pyp
notably pyq pyr
notary pys + pyt
notation pyu pyv pyw + pyx pyy
notch pqj pyz pz0 pz1 pz2 pz3
notched lee pz4
note pz5 pz6 pyw mv4 pz7 pz8 pz9 40y cjb obb pyy nw1 pza + gh3 8ku
notebook pzb pzc
noted 6ul
noteworthy pyp
nothing 7l1 pzd
notice pze pzf 40u pzg pzh pzi pzj 8kt e4 nw1 bs0 + rn bs5 pzk pzl
noticeable pzk bs5 + pzm nw1
noticeably pzn + pzk
noticed pzo
notification pzp pzq pzh + rn
notify rn + pzh pzq pzg pzr
notion pzs pzt pzu 3rh + 8wf
notoriety pzv
notorious k1b
notoriously pzw
notwithstanding jq9
noun pzx puk
nov pzy
nov-esperanto pzz
nov-latin q00
nova q01
novel q02 q03 q04 gw5 + q05 q06
novelist q05 + q03 q02
novella q06
novelty hbo q07 gwa gwb
november pzy
novice 3q6 q08
now q09 q0a c67 q0b q0c q0d q0e q0f
nowadays q0g q0a
nowhere q0h q0i
noxious q0j + q0k
nozzle py8 3jt
np q0l q0m
npc q0n
nra q0o
nrc q0p
nsa q0q
nsc q0r
nsw q0s
nt q0t
nu q0u
nuance q0v
nuclear 2ih q0w q0x q0y + q0z q10
nucleus q10 q11 q12 9oi q0z q13 + q14
nude q15 q16 q17 q18 39r + pdj
nudge lis q19 q1a + q1b
nudity pdj + 39r
nugget q1c
nuisance q1d q1e
nuke q1f ogd q1g 2ig
null 7l1 q1h + q1i
nullified l5g
nullify pkx l5e 1o9 + q1j l5f q1k q1l
numb 4if q1m 2bl azs + q1n 1sn
number q1o fpa q1p lbz q1q q1r q1s fx q1t q1u q1v q1w lqx 9vf myo q1x k9 9vi + q1y q1z
numbering q1z + q1x myo
numbers q20 q21
numbing q22
numeric q1y q23 + q1w
numerical o2p q1y q23 + q1w
numerically q24 + q23
numerous mhq + q25
nun q26 q27 q28
nuncio q29
nurse q2a pe6 q2b hnh e82 q2c q2d + q2e q2f q2g q2h q2i
nurse-midwife q2j
nursed q2k
nursery q2g + hnh
nursing q2e q2f q2h + q2c q2b hnh
nurture 58h q2l gov q2m 5cr + q2n q2o
nut q2p 32s q2q kb a3k q2r e0g q2s + q2t
nut-bearing q2u
nutcracker q2v q2w q2x
nutmeg q2y q2z
nutmeg-shaped q30
nutmeg-yew q31
nutrient gft q32 q33 + q34 q2m
nutrition q35 q36 q37 + q38 q39 q33 q34
nutritional q38 + q37 q36 q35
nutritious q33 + q37 q36 q3a
nuts 342
nutshell q3b
nutty 342 q2t + q2r
nw py1
nylon q3c q3d
oak q3e q3f
oas q3g
oasis iu1 q3h
oath q3i amj q3j
oatmeal q3k q3l
ob q3m q3n
obedience q3o q3p q3q + q3r q3s
obedient q3r + q3q q3p q3o q3s
obelisk q3t at7
obese q3u + g53
obesity g53 + q3u
obey q3s + q3r q3o q3q
obi q3v q3w
obit q3x
obituary q3x
object q3y 10m q3z q40 q41 q42 q43 + q44 q45 chn 9eh
objection q46 chn q47 q45 + q43 q42
objectionable q48 q49 + ite
objective q4a 10m q4b q4c q4d q4e + q4f q4g
objectively q4h + q4b
objectivity q4f + q4b
obligated q4i
obligation dfr q4j q4k kg3 q4l + 8pq 41z a2 q4m
obligatory q4n q4o
oblige 41z a2 8pq + q4j kg3 ac dfr
obliged dfu
oblique q4p q4q q4r bv9 + q4s b41 bvb
oblique-angled q4t
obliterated q4u
oblivion q4v mtl + q4w
oblivious q4w q4x + q4v
obnoxious q48 + ite
oboe q4y + q4z
obscene mlq q50 q51 + mls frs q52
obscenity q52 mls frs + q51 q50 mlq
obscure q53 4f5 q54 4iq 82i j74 aw7 q55 q56 q57 1sk + q58 q59 jsp
obscurity q58 q59 q5a + q57 aw7 q56
observable c8r + bs0 pza q5b
observance q5c jin pze 6y1 + q5b mah lqn q5d bs0 6ud
observant q5d mah q5e + pze pza jin 6ud bs0
observation q5c q5f pze q5g q5h + gew pza q5b lqe bs0 obb
observational axh
observatory q5i n87
observe lqe obb q5b pza bs0 gew 1t 6ud lqn + q5h q5g pze q5f q5c 8kz c8r q5d 3r0 q5e mah 6y1 jin
observed 2a9
observer 3r0 8kz + gew bs0 pza obb
observing q5e
obsessed itj q5j
obsession fz8 8ub + q5k q5l hka
obsessive q5m q5k + q5n q5l
obsessive-compulsive q5o q5p + q5q
obsolete cl9 + q5r
obstacle q5s q5t
obstetrician q5u + q3m
obstetrics q3m + q5v q5u
obstruct 4d6 4d7 4d9 + 7z4 q5w k5h q5x
obstructed q5y
obstruction q5z q5w k5h q5t 4dg + 4d9 4d6
obtain fsr q60 jdy + q61 q62
obverse q63 q64
obvious q65 + pzm
obviously 1ua + q65
oca q66
occasion lni t3 q67 q68 q69 q6a
occasional q6b 6ny q6c eau
occasionally q6d + q6b
occasions q6e
occidental q6f q6g q6h + q6i
occult q6j q6k q6l dlx q6m pc7 q6n
occupancy q6o q6p + q6q n4u
occupant q6q + q6p q6o n4u
occupation 5v2 q6p q6r q6s q6t + 52 n4u l50 8wk 5vz fqo q6u
occupational q6v + 5v2
occupied q6w q6x e4k q6y
occupier q6q q6z + n4u l50
occupy 52 l50 q6u 5vz fqm n4u fqo 8wk + q6s 5v2 q6z q6r q6t q6p q6q q6o
occur 8hc 8gy q70
occurrence io3 q71 + q72
ocean q73 q74 + q75 q76 q77
oceanic q78 q75 q76 q77 + q73 q74
oceanography q79 + q7a
oct q7b
octagonal q7c + q7d
octane q7e
octave q7f q7g q7h
october q7b
octopus q7i q7j
odd q7k q7l q7m all mgm q7n + q7o alj q7p
odd-job q7q
oddball dla
oddity alj q7r q7p + all
oddly alq q7s + all
odds q7t q7u
odds-maker ilo
odds-on q7v
ode q7w
odor 25o q7x + q7y q7z
odyssey q80 q81
off 5p6 q82 67s 2sg 2sb q83 q84 q85 q86
off-base q87
off-center q88
off-centered q88
off-color q89 q8a
off-colour q8a
off-day q8b
off-guard q8c
off-hand q8d
off-key f8c
off-licence q8e
off-limits q8f
off-line q8g q8h
off-putting q8i q8j
off-season q8k
off-site q8l
off-street q8m
off-white 4ox q8n
offbeat q8o fb5
offence q8p q8q q8r q8s q8t + q8u
offend 5ht q8u q8v 530 + q8w q8r q8s phz q8x q8y q8z q90 q8q
offended kr1
offender q90 + 530
offending q91
offense q8p q8q q8r q8s q8t + 530 5ht
offensive q8p q8y q8w q92 q8x q8z phz + ciy q8v q8u 5ht 530
offensively q93 q94 q95 + q92 q8w q8y
offer a1i q96 q97 q98 q99 b5g q9a q9b 3zg q9c q9d exr exs q9e q9f q9g + q9h q9i
offer_up q9g
offering q9i q96 q97 q9j + q9g q98 exr
office q9k h20 3wc q9l q9m x5 q9n + q9o q9p h26 q9q q9r
office-bearer q9s
officer q9t q9u q9v q9w q9x
official q9y h29 q9r q9q q9z qa0 q9o + qa1 q9n x5 q9k
officially qa2 gm1 + q9o q9r
officiating qa3 + h26
offing qa4 qa5
offset qa6 qa7 515 qa8 9wb 3qc qa9 qaa qab 67o qac
offshoot 515
offshore qad qae qaf
offside qag qah qai
offspring qaj o2e lc0
offstage 2xo qak qal qam 2xr
oft gvu
often gvu p6q qan
oil qao qap qaq af8 qar qas + i4c qat qau qav qaw
oil-bearing qax
oil-fired qay
oil-soluble qaz
oiled qb0
oilfield qb1
oily qat i4a i4c qb2 + qaq i4d qap qb3
ok qb4 qb5 1as 9lp + 1yi
okay qb4 1yi 1au 9lp
ola qb6
old qb7 qb8 qb9 qba qbb qbc 362 qbd eee + qbe qbf
old-fashioned 1rm + qbg
old-hat 1rm 34q
old-line qbh qbi
old-time qbj
old-timer 1ri qbk
old-world qbl
older qbb wy ds6
olfactory qbm + qbn
olive qbo qbp qbq qbr qbs qbt
olive-brown qbu
olive-colored qbv
olive-coloured qbv
olive-drab cyx
olive-gray qbw
olive-green qbx
olive-grey qbw
olive-like qby
olive-sized qbz
olympiad qc0 qc1
olympian qc2 qc3 qc4 qc5 enw nkm + qc6 qc7
olympic qc8 qc5 + qc0 qc7
olympics qc0
omaha qc9 qca qcb nj9
omani qcc qcd + qce
omb qcf
ombudsman qcg
omega qch qci
omen qcj 4kv + k10 ghp
ominous ghp k10 + qcj
ominously qck + ghp
omission qcl qcm be4 qcn + eo4 d8u
omit d8u eo4 + qco qcp qcm qcl
omnibus 5ub qcq qcr
omnipresent qcs + qct
on qcu qcv 1a2 qcw qcx
on-going qcy
on-key qcz
on-license qd0
on-line qd1 qd2 qd3
on-site qd4
on-street qd5
once qd6 eed qd7
once-over n7s
oncology qd8 + qd9 qda
oncoming qdb qdc
one qdd cz qde qdf qdg qdh qdi qdj qdk + qdl
one-armed qdm
one-dimensional mvw qdn
one-eighth dqf
one-eyed qdo
one-fifth foa
one-fourth gqq
one-half ihl
one-handed qdp
one-hitter qdq
one-horse qdr
one-hundredth jtj
one-liner qds
one-man qdt
one-member qdu
one-ninth ps7
one-off qdv
one-party qdw
one-person qdt
one-piece qdx
one-quarter gqq
one-seed qdy
one-seeded qdy
one-seventh qdz
one-sided qe0 qe1 3yr
one-sixteenth qe2
one-sixth qe3
one-spot qe4
one-step qe5 qe6
one-tenth qe7
one-third qe8
one-time eee
one-twelfth qe9
one-way qea
one-winged qeb
one-woman qdt
one-year 1o3
oneida qec qed
onerous 5r7 + 5r8
onetime eee
ongoing qcy
onion qee qef qeg
online qd1 qd2 qd3
only qeh 19u 5w5 qei qej qek qel 19w n5u
onset 2je qdb
onshore qem qen qeo
onslaught 2je 3bn qep
onstage qeq qer
onus 5r1
onward gn5 zx
onwards zx
opal qes + qet qeu
opaque qev qew + qex qey qez
opec qf0
open qf1 qf2 7tk qf3 qf4 qf5 qf6 qf7 qf8 qf9 qfa uv qfb qfc qfd qfe qff qfg qfh qfi qfj qfk qfl n8z 680 qfm qfn 6b1 qfo qfp 7q5 ew8 qfq qfr qfs qft + qfu kqi qfv qfw qfx qfy qfz qg0 qg1 h98 qg2 qg3 pdk qg4
open-air qg5
open-chain qg6
open-ended qg7 qg8 qg9
open-eyed 23n
open-hearth qga + qgb
open-minded qgc
open-plan qgd
open-source qge + qgf
open_fire fv3
open_up qf4 qf5 qgg qf7 qf8 qgh qfb
opened qfj qgi qfr
opener qfw qg1 qfv + qf7 qfc
opening qgj qfy qfx kqi qgk qg2 qfz qgl qgm qgn qg0 h98 qfu qgo + qf7 qf9 qf8 qfc qfb qf6 qfd uv qf5 qf4
openly qgp + qfg
openness pdk qg3 qg4 + 680 qfi qfo qfe 7q5
opera qgq ngm qgr + qgs
operate qgt nq8 9i3 e48 h27 qgu + qgv qgw qgx h2e qgy nre qgz qh0 h2a qh1 qh2 qh3
operate_on qgt
operatic qgs + ngm qgq
operating qh4 qh5 + h27
operation qgw qh6 qgx qh7 qh1 qh2 qgy qh8 qh9 h2a qgz + qgt qgv nq8 h27 qgu e48 9i3
operational qha qhb qh5 h2g + qh1
operationally qhc + qh5
operations qhd
operative qhe qhf qhg qgv h2e qhh + qgt qgw h27 9i3
operator nre qh3 jvn qhi qhj + 9i3 qgu
operetta qhk
ophthalmology qhl + qhm
opinion qhn qho qhp 3rh llj qhq + ibs qhr
opium qhs
opponent r3 qht qhu + qhv o1c qhw ba1 9gt
opportune qhx + 71n qhy
opportunistic qhz + et0
opportunity 71n + qhx
oppose 9gt qhv o1c ba1 qhw 9wc + qhu r3 qi0 qht 93k
opposed qi1
opposing qhu
opposite qi2 qht 9h3 l5v qi3 qi4 qi5 qi6 qi7 qi8 qi9 + qia
opposition 93k qi0 qib qic e3n qht qid qia + ba1 qhv
oppressed m20
oppression qie qif qig + agk
oppressive qih qii + qif qij agk 5r8
opt 7gs + qik 7fn
opt_out 9ms
optic f0u qil qim + qin
optical qil qio qim + f0u qip qin
optics qiq qip + qio
optimal qir + qis
optimism qit qiu + uf qiv qiw
optimist qiw + qiu qit
optimistic qiv uf + qiu qit
optimization qix + qiy qiz
optimize qj0 qiz qiy + qix qis
optimum qis qir + qiz
option 7fn 1bs qj1 + 7gs
optional qj2
opulent bga + ng1
opus 8sr
or qj3 qj4
oracle qj5 qj6 qj7 + qj8 e5o
oral qj9 qja qjb qjc qjd + p4l
orally qje qjf + qjd qjc
orange qjg qjh qji qjj qjk qjl
orange-brown qjm
orange-colored qjn
orange-coloured qjn
orange-red qjo
orange-sized qjp
orator qjq + qjr qjs
oratorio 69x
oratory qjt + qjr
orb f16 32x qju
orb-weaver qjv
orb-weaving qjw + qjv
orbit 8pc qjx qjy qjz 22u qju + qk0 qk1 qk2
orbital qk1 qk0 + qjz qjy qjx
orbiter qk2 + qju
orchard i9y
orchestra qk3 qk4 + qk5 qk6
orchestral qk5 + qk4
orchestrate c56 qk6 + qk7 qk4 qk8 kwh qk9
orchestrated qka + qk4
orchestration kwh qk7 qk8 + qk6 c56
orchid qkb
ordained qkc 1wk
ordeal qkd qke
order qkf qkg qkh b6t qki qkj qkk qkl qkm qkn 83g qko qkp qkq qkr qks qkt hye 26j qku kqv by9 hx1 97d + pjl qkv qkw
ordered qkx 26s 893
ordering qkf qkm + hye qkt qks 26j
orderly qky qkz ql0 pjl + oez qkp
ordinance ql1 ql2 ql3 + 97d ql4 ql5
ordinarily 8mg + ql6
ordinary ql7 ql8 ql9 qla qlb ql6 2qz + p97
ordination ql1 qkm qlc
ordnance qld 294
ore qle qlf
oregano qlg qlh
organ qli qlj qlk qll qlm qln + qlo qlp
organ-grinder qlq
organic qlr qlp qls qlt 9ap qlu qlv + 3is qll
organically qlw qlx qly + qls 9ap qlt
organisation qlz qm0 9as qm1 26w qm2 n1 + glc qm3 c56 9me qm4 bvf
organisational qm5 + 26w
organise 9me c56 bvf qm3 glc qm4 + 26w qm1 qm0 qlz n1 qm2 9as
organised qm6
organiser qm7 26q qm8
organism 3is qm9 + qma qlt qlp
organist qlo + qlk qlj qli
organization qlz qm0 9as qm1 26w qm2 n1 + glc qm3 bvf c56 9me qm4
organizational qm5 + 26w
organize 9me c56 bvf qm3 glc qm4 + 26q qm7 n1 26w qm1 9as qm0 qlz qm8 qm2
organized qmb qmc qm6
organizer qm7 26q qm8 + 9me c56 qm4
organs qmd
orgy qme 42i qmf + qmg qmh
orient djg qmi qmj qmk qml qmm qmn + qmo
oriental qmo + djg
orientation qmp qmq qmr qms qmt qmu
oriented qmv
origin bod qmw hf9 1j3 3qb qmx + qmy 241 kqf
original o0j 21x qmz qn0 qn1 qn2 + qn3
originality qn3 qn4 + qmz
originally qn5 qn6 dhn + qmz
originate kqf 241 qmy + a6b hf9 a6g 8vq hho 3qb
originate_in qn7
originator 8vq + kqf
ornament b6a p0 qn8 + 9tc qn9 qna
ornamental qnb 9tc + b6a
ornamentation qn9 b6a qna + p0 qn8
ornate qnc + i0d
orphan qnd qne qnf qng qnh + qni qnj
orphanage qnj qni + qnh
orphaned qnk
orthodox qnl lhl qnm + lhm 5z9
orthodoxy qnn qno
orthogonal ezv qnp qnq + qnr
orthography qns + qnt
orthopedic qnu + qnv
os 4oy qnw qnx qny qnz
oscar qo0
oscillation qo1 are qo2 + qo3 jq7
osha qo4
osprey qo5
ostensibly 1u9 + qo6
osteoporosis qo7
ostrich qo8 qo9
otc qoa
other qob qoc qod dhw + cj8
otherwise qoe c00 qof
otherworldly qog + qoh
otis qoi qoj
ottawa qok qol qom
otter qon qoo
ottoman qop qoq qor qos qot + qou
ounce qov qow qox
oust 4ro qoy + qoz qp0
ouster qp0 qp1 qoz + 4ro
ousting qp0 + 4ro
out qp2 8ic qp3 8id qp4 qp5 2sc qp6 eyz qp7 gho qp8 qp9 qpa qpb qpc qpd
out-basket qpe
out-herod qpf
out-migration dy0
out-tray qpe
out_in 63y
outage qpg qph
outback qpi qpj
outboard qpk qpl qpm
outbound qpn
outbreak eej
outburst qpo 4gh 5tp
outcast lax qpp
outclassed qpq
outcome qpr 97p
outcry 62l 64d qps
outdated qpt
outdoor qpu qpv + qf3
outdoors qf3 qpw + qpx
outer qpy qpz qq0
outfield qq1 + qq2
outfielder qq2 qq3 + qq1
outfit lw9 hjt qq4 ece + qq5 qq6
outfitted qq7 qq8
outflow eex gq1 qq9
outgoing qqa qqb gn8
outgrowth qqc dxp 515
outing epw qqd
outlandish 45y + 45z
outlaw a97 a96 k1o maq + mas
outlawed k1o
outlay c8d etd
outlet qqe erz qqf qqg
outline qqh 5v mvo qqi qqj czg
outlined bbb
outlook n88 est ob6
outlying qqk
outmoded 1rm
outnumber qql
outpace qqm
outpatient qqn
outperform enr
outpost qqo qqp qqq
outpouring g8c 3bn c92 gb9 gq1
output qqr qqs qqt qqu qqv qqw
outrage qqx qqy qqz kii q8v 2cs bom + j78
outraged kc7
outrageous es4 j78 + es5 qqz e6m
outreach qr0
outright qr1 qr2 kve qr3
outrun qr4
outset 3qc
outside eyj eyk qr5 qpu qpw qr6 qr7 qr8 qr9 eyr eys 2sk qra qrb
outsider gjc qrc
outsized qrd
outskirts qre
outspoken qrf 4ig + gsz
outstanding qrg i4g qrh qri
outstretched qrj
outward qrk qrl qpn + qrm qrn
outward-bound qpn
outward-developing qro
outward-moving qrp
outwardly qrq eyv + qrk
outweigh qrr qrs
oval dvg dpr
oval-bodied qrt
oval-shaped dpr
ovarian qru + qrv
ovation qrw
oven qrx
oven-ready qry
oven-shaped qrz
over qs0 qs1 qs2 qs3 qs4 qs5 8re
over-correct qs6
over-crowding 949 + qs7 qs8
over-embellished qs9
over-refine qsa
overall qsb qsc qsd qse
overbearing 2oi qsf + qsg
overblown qsh qsi
overboard qsj qsk
overburdened qsl
overcast qsm qsn 82t qso qsp qsq 82j 82m
overcome hjk qsr b96 qss + qst
overdone qsu en0
overdose qsv
overdrive qsw qsx qsy qsz
overdue bf7
overflow g8c qt0 5jc qt1
overflowing vc
overgrown qt2 qt3
overhang qt4 3pe qt5
overhaul qt6 qt7 otu qt8
overhead qt9 qta qtb qtc qtd qte qtf qtg qth
overheated qti
overheating qtj + qtk qtl
overjoyed qtm
overkill qtn qto
overland qtp
overlap m5g qtq 9je qtr qts + qtt
overlapping qtt + qtr
overlay qtu qtv 9zn qtw
overload qtx qty 7yy qtz qu0
overloaded qu1
overlook qu2 d8u qu3 qu4 8jz n7t
overlooked qu5
overlooking 8k6
overlord n9u + qu6
overly eoj
overnight qu7 qu8 16p
overpass gcp
overpower qu9 qss
overpowering qua
overpriced qub
overreaction quc + qud
override q1j que quf qug quh qui
overriding quj
overrule quf
overrun quk qul qum qt1 kms kmr
overseas qun 46 48 quo
oversee npb + qup
overseer qup + npb
overshadow quq cs9 dg1
oversight m5r qur qus
oversize qrd
oversized qrd
overstated en0
oversupply hrj g8h
overt qfi
overtake 6ps qss qt8 + qut
overtaking qut + qt8 6ps
overthrow quu quv quf 5by
overtime quw qux quy
overtly quz + qfi
overture pq qv0 qv1
overturn qv2 qv3 qv4 quf 1o8 qv5 4xt 5by
overturned qv6
overuse qv7 qsy
overview qv8
overweight qv9 g52
overwhelm bg3 qu9 d9y qss
overwhelming 9c7 qua
overwhelmingly qva + qua
overwork qvb qvc eux
overzealous f9u
owe qvd qve qvf
owing qri
owl jk9 + qvg
own itu 10v + qvh qvi
own_up qvj
owned qvk
owner qvh qvi + qvl qvm qvn itu
owner-driver qvo
owner-occupied qvp
owner-occupier qvq
ownership qvn qvm qvl + qvi qvh
ox qvr qvs
ox-eyed qvt
oxen 6rw
oxford qvu qvv qvw qvx + qvy qvz
oxford-gray awd
oxford-grey awd
oxidation qw0 + qw1 qw2
oxidation-reduction qw3
oxide qw4 + qw2
oxygen qw5 + qw6 qw7
oyster qw8 qw9 qwa qwb
oyster-fish qwc
ozone qwd
pa qwe qwf at2 qwg qwh
pac qwi
pace qwj qwk qwl qwm h6g qwn qwo qwp qwq qwr + qws qwt qwu
pacemaker qws qwv qww qwx
pacer qwu qws + qwr qwp
pacific qwy qwz qx0 qx1
pacifist c83 cx1 + qx2 qx3
pacify qx4 1v3 + qx5 qx6 qx7 nm7 qx8 qx9 qxa 8jb
pacing qwt qxb + qwq
pack qxc qxd qxe qxf qxg 66c h8z qxh 3gt qxi qxj n28 5pp qxk qxl qxm 8ob lep 2xk qxn qxo 6jh + 2zv 5pl 4yg qxp qxq 2xl qxr
pack_on qxs
pack_together 8oa
package qxt qxu 5pl 4yc + qxj qxv
packaged qxw
packaging qxv qxx qxy + 4yc
packed qxz ler
packer 2zv qxr 2xl + qxj 2xk
packet qy0 qy1 qy2 5pl
packing 4yg qxq qxp + qxj 2xk qxm 5pp
pact b5
pad qy3 qy4 qy5 c1w qy6 qy7 qy8 4nb 4gd fr2 qy9 + anc
padded anb
padding anc + fr2 4nb
paddle qya qyb qyc qyd qye qyf qyg qyh qyi qyj + 69d
paddle-box qyk
paddle-shaped qyl
paddle-wheeler qym
paddock qyn
paddy qyo qyp ogb
padre fe3 qyq
paedophile qyr
pagan hfx qys qyt ehv + qyu
page qyv qyw qyx qyy qyz qz0 qz1 qz2 qz3 + qz4 qz5 gec
pageant qz6 qz7
pageantry qz6 qz7
pager qz4 + qz1
paging qz5 gec + qz1 qz2
pagoda qz8
pahlavi qz9 qza qzb
paid qzc qzd qze
paid-up qzf
pain qzg 1nu qzh q1e jv3 10i 1m0
pain-free qzi
pained kr1
painful qzj 2is laq qzk + qzh qzl
painfully qzm qzn + 2is qzj
painkiller qzo
painless qzp qzq
pains qzr
painstaking 96z + 971
painstakingly qzs + 96z
paint qzt 4j1 ls9 qzu qzv qzw qzx + qzy qzz r00 r01 bkq r02
painted r03 r04 r05 p33
painter 9ut r06 r01 qzy + r07 qzx qzw qzu
painting r02 r00 qzz bkq + qzx qzw qzu qzv
pair r08 4z6 r09 4z7 9xg 9xi r0a r0b 9xj + 95j r0c
pair_off 9xj
paired qi3 o1u r0d
pairing 95j r0c + 9xg 9xj
paisley r0e
pakistani r0f r0g + r0h
pal 5ge 7jk
pal_up 7jk
palace r0i 6nq r0j r0k + r0l r0m
palatable r0n + r0o r0p
palate r0q + r0r
palatial r0l r0m + r0i 6nq
palatinate r0s r0t
palatine r0u r0v r0w r0x r0y r0z r0r + r0i r0q
pale r10 r11 r12 r13 r14 r15 r16 + nfi r17
pale-colored r18
pale-faced r19
paleolithic r1a r1b
paleontologist gor + r1c
paleontology r1c + r1d gor
palestinian r1e r1f + r1g r1h
palette r1i r1j r1k
pali r1l
pall amv r1m 7dr fem r1n dd1 3o3 r1o r1p r1q ax6
pall-mall r1r
palladium r1s
palm r1t b6d r1u r1v ilu + r1w
palm-shaped r1x
palm_off r1y
palmetto r1z
palpable r20 r21 1u4 r22 + r23
palsy r24 r25 r26
paltry opa plo + r27
pamphlet r28 4qa + r29
pan r2a r2b r2c r2d r2e r2f r2g
pan-fry r2h
pan-hellenic r2i + j2p
pan_off r2f
pan_out r2f r2j
pan_roast r2k
panacea al9 r2l
panama r2m r2n + r2o
panamanian r2p r2o + r2n
pancake g16
pancake-like r2q
pancake-style r2r
panchayat r2s
pancreas r2t + r2u
pancreatic r2u + r2t
panda r2v r2w
pandemic r2x r2y r2z
pandemonium 73q
panel r30 4jk r31 r32 hw5 r33 loc r34 r35 r36 + r37 r38
paneled r39
panelist r37 + r34 loc r33
pang r3a r3b r3c
panhandle r3d r3e r3f + r3g
panic r3h r3i r3j r3k + gxh
panic-stricken gxh
panic-struck gxh
panicked gxh
panorama r3l 2br + r3m
panoramic r3m + 2br r3l
pant hax r3n r3o hay r3p + r3q
pant-hoot r3r
pantheon r3s r3t r3u
panther r3v leg 9ut
pantomime ol1 ol3 + ol2
pantry r3w
pants d37
panzer r3x
pap r3y r3z r40
papa at2
papacy r41
papal 1ts + 1tt
paper ppl r42 8t3 r43 ppm ppn r44 r45 r46 + r47 r48 r49 r4a
paper-pusher r4b
paperback r4c r4d
papers cpz
paperwork r4e
paprika r4f r4g
papua r4h + r4i
papyrus r4j r4k r4l
par r4m ebj r4n
para r4o r4p r4q r4r r4s + r4t
parable 17c r4u + r4v
parachute 7k7 7k8 + r4w lmp
parade r4x r4y r4z r50 erg + nua
paradigm eb2 r51 r52 r53 + r54 r55 r56
paradise r57 dn0 + r58
paradox r59 + r5a
paradoxical r5a + r59
paradoxically r5b + r5a
paragon k05 jyj
paragraph r5c r5d r5e r5f + r5g
paraguayan r5h r5i + r5j
parallel 1hn m8s r5k r5l r5m deu r5n r5o
parallel-park r5p
paralysis r24 + r5q r5r
paralyze r5s r5t
paralyzed r5q
paramedic r5u + r5v
parameter r5w r5x 23k r5y + r5z
paramilitary r60 r61
paramount quj
paranoia r62
paranoid r63 r64
paranormal r65 r66
paraphernalia hcp
paraphrase r67 r68 + r69
parasite r6a mg4 + r6b r6c
parasitic r6d r6b r6c + r6e r6a mg4
paratrooper r4q
parcel r6f qxt 5pl r6g r6h r6i r6j + r6k 18g
parcel_out mt
parched r6l 319
parchment r6m r6n
pardon gkh 1fn 1fo r6o eq0 + eq3 r6p
pare r6q r6r r6s r6t + r6u r6v r6w r6x
pare_down r6q
parent r6y r6z 5cr + r70 o2i r71 43x 1j3
parentage 1j3 43x r71 + 5cr
parental o2i r70 + r6z
parenthood r71 + r6z
pariah lax
paring r6x r6v + r6t r6s
paris r72 r73 r74 r75 + r76
parish r77 r78 + r79
parisian r7a r76 + r72
parity r7b r7c r7d r7e r4s
park 33x r7f r7g 8m2 r7h r7i r7j r7k + r7l r7m
parked r7n + r7j
parking r7m r7l + r7k r7j
parkland r7g
parkway d6z
parlance jzn
parliament r7o r7p + r7q
parliamentarian r7r r7s
parliamentary r7q r7t r7u + r7p
parlor r7v n1r
parlour r7v n1r
parmesan r7w
parochial r79 kwp + r78 r77
parody osb 5s2 5s3 r7x + m3b
parole r7y r7z r80 r81 + r82
parr r83 r84 r85
parrot r86 r87 r88
parry 9vw r89 7mp 4d2
parsley r8a r8b
parson aks
part h20 9hk r8c r8d r8e cnn 74d r8f r8g r8h r8i r8j 8sl cmq cmr bjo r8k 54z r8l + r8m r8n r8o fbi
part-owner r8p
part-singing r8q
part-time r8r iiq
part-timer r8s
part_with cf9
partake r8t r8u r8v + r8w
partake_in r8u r8x
parted r8y
parti-color p31
partial r8z r90 r91 gfq r8m + r92 8sl r8c r93
partially r8l + r8m
participant r94 r95 + e7n
participate e7n r96 + r97 l79 e4f r94
participating ht
participation e4f l79 + r96 e7n
participatory r97 + e7n
particle r98 r99 2ib
particular r9a r9b brs r9c h4v r9d r9e efi r9f + r9g
particularly efg r9h r9i + efi r9e
particulate r9j r9k
parting fbi r8e + r8k bjo
partisan r9l r9m e89 r9n + r92
partisanship r92 + e89 r9m
partition cmw cn0 r9o r9p r9q r9r + r9s
partition_off r9r
partizan r9l e89 r9n
partly r8l
partner 8b8 o1l r9t r9u r9v + r9w r9x
partner_off 9xj
partnership r9x r9w r9y + r9t 8b8
partridge r9z ra0 ra1 ra2 ra3
parts ra4
party ra5 ra6 ra7 8or ra8 ra9
party-spirited raa
pas rab
pascal rac rad qwg
pasha rae
pashtun raf rag
pass g6r a1i rah rai raj rak ral ram 5yw ran rao ivq rap pz0 raq rar duq 8hc 4g7 7g5 2oe 8n4 d1x ras qt8 m5w drn nms hsw hmz rat rau f6z mhr 7u5 rav nmh raw rax ens exu ray + raz rb0 bjt rb1 qut rb2 rb3 rb4 rb5 e0k rb6
pass-through rb7
pass_across p5o
pass_along 8n4
pass_around 5e1 7lp
pass_away 7g5 rb8
pass_by hsw
pass_judgment ejg
pass_off 57r 8hc 4g7 rb9 rba rbb
pass_on 8n4 7lp q0 rbc hmz hn1 rbd
pass_out f4w 46w cke
pass_over lmv rbe 9zo p5o rbf
pass_through p5o kmv rbg
pass_up rbh b5s
pass_water nl5
passage rbi e0k rb4 rb2 raz rbj rbk rbl rbm rb1 + mhr hmz m5w qt8
passageway rbn rbk
passenger rbo
passer rbp rb5 rb3 rb6 rbq + rat hsw nmh
passer-by rb3
passeriformes rbr
passerine rbs rbt
passing qut raj rah raz bjt rb1 rb0 ray rbu 6nw ea1 rbv + qt8 nmh rav rat duq 7g5 4g7
passion izc nbn rbw rbx nqo rby rbz
passionate rc0 + rbw
passionately rc1 rc2 + rc0
passive rc3 kaq rc4 rc5 + rc6 rc7
passively rc8 + kaq
passover rc9
passport rca rcb ram
password r80
past rcc rcd rce rcf 5yn rcg + rch
pasta rci rcj
paste rck rcl rcm rcn rco hre rcp + rcq hrf rcr rcs
paste-up rct
pasted hrg
pastel rcu rcv rcw
pastel-colored rcx
pastime kzu
pastor rcy aks + rcz rd0
pastoral rd1 rd2 rd3 rcz rd4 rd5 + aks rd6
pastry rd7 rd8
pasture ghd mc2 5hj abe
pat asx rd9 asz 7jd rda rdb rdc + qhy
patch rdd awo rde rdf 35b rdg rdh rdi rdj rdk rdl rdm rdn + rdo rdp
patch_up rdk 8x0
patched rdq rdr
patchwork rds rdt lmj
patchy rdo + rdg rdu
pate aei rdv
patent rdw rdx rdy rdz re0 1u4 re1 + pzm re2 re3
patented re4
patently 1ua + 1u4
paternal re5 o2i re6 re7 + re8 fe2 fec
paternity 2o9 fec re8 + re7 re5
path re9 rea lcz 9xw
pathan raf rag
pathetic reb rec inz + red
pathfinder ic7
pathogen ree + klw
pathogenic klw + ree
pathological ref reg ccd + reh rei
pathologist bwl + rei reh
pathology reh rei + ref bwl ccd reg
pathos rej rek red + inz
pathway gh4 rel
patience rem ren + reo
patient rep req reo + ren
patiently rer + reo
patio res
patriarch ret reu rev rew + rex rey
patriarchal rex rey + ret rez rew
patriarchate rez rf0
patrician 247 rf1 246 rf2
patriot pgl
patriotic ndh + pgh
patriotism pgh + ndh
patrol rf3 rf4 rf5 rf6 + rf7
patron gvt rf8 rf9 + 5y3 lqz rfa
patronage 2w2 rfb rfc cca 5v9 lqz rfd
patsy gfz
patten 7yw
pattern rfe boz gl3 rff 4ht 9it rfg rfh osw rfi
pattern-bomb rfj
patterned rfk
patty rfl rfm 618
patty-pan rfn
pauline rfo + rfp
pause rfq 53m 548 j68
pave rfr rfs + rft rfu rfv rfw rfx
paved rfy
pavement rfv rfu rft + rfs
pavilion nx4
paving rfx rfv rft + rfs
paw rfz iko rg0 rg1 + rg2
pawn rg3 rg4 kwb rg5 jd1
pax rg6
pay di5 bvp rg7 hmh rg8 3kt 8px 1pr rg9 rga rgb rgc + rgd rge bcf rgf
pay-phone rgg
pay-station rgg
pay_back fyz rgh + rgi
pay_cash rgj
pay_for l6u
pay_heed rb
pay_off fyz my8 5ya rgk rgl 8px
pay_out c8f
pay_up 1pr
payable rgm 8c9
payback rgi rgn + fyz
paycheck rgo
payday rgp
paying rgq qze
payload 6gz n1w
payment bcf rgr rge + rga 1pr rg8
payoff rgs rgt 593 lc1
payroll rgu rgv rgw
pb rgx rgy rgz mcn
pbs rh0
pc rh1
pct rh2
pd r1s
pe rh3
pe-tsai pee
pea rh4 rh5 rh6
pea-chick rh7
pea-green rh8
peace qx5 qxa qx7 qx9 qx6 + qx4 1v3
peace-loving rh9
peaceful rha rc5 + rhb
peacefully rhc + rha
peacekeeper rhd rhe rhf
peacekeeping rhg rhh
peacemaker rhi nm7
peacetime rhj
peach 1yy rhk 3nm rhl rhm + rhn
peach-colored rho
peach-wood rhp
peacock rhq rhr
peacock-blue rhs
peacock-throne rht
peak 40s a8c eb rhu rhv ec 4ev rhw + rhx
peaked 10g rhy
peanut rhz ri0 ri1 ri2 ku8
peanuts ri3
pear ri4 ri5
pear-shaped ri6 ri7
pearl 4ox ri8 3ji ri9 + ria rib
pearl-fish ric
pearl-weed rid
peasant rie 390 rif + rig
peat rih + rii
pebble rij + i37
pecan rik ril rim
peck 3g4 rin rio j3z rip riq rir 3jv + 3jr
peck_at riq
pectoral ris rit riu + 7bu
peculiar riv r9e all riw + cjf alj
pedagogical rix + riy do5 kw2
pedagogy kw2 do5 riy + rix
pedal riz rj0 rj1 3z6 rj2 + rj3 rj4
peddle iug + rj5 iuh iui
peddling iui + iug
pedestal 3d3 rj6 rj7
pedestrian ggk rj8
pediatric rj9 + rja
pediatrician rjb + rja
pediatrics rja + rj9 rjb
pedigree rjc 1j3 rjd rje
pedophile qyr
pedophilia rjf
pee rjg rjh nl5
pee-pee nl5
peek rji hog
peel rjj rjk rjl r6t g0a + rjm rjn rjo rjp
peel_off rjq rjr rjs g0a rjt
peeled 39v
peeling rjp + g0a
peep rji rju rjv rjw rjx rjy rjz + rk0 rk1
peer ebd rk2 rk3
peer_review rk4
peerage rk5
peg rk6 rk7 rk8 mh6 rk9 rka rkb rkc rkd pd6
peg_away rke
peg_down pd8 rkc
pegged-down rkf
pejorative rkg
pelham rkh
pelican rki
pellet rkj rkk
pelt j76 h3u rkl 4o7 rkm + rkn rko bfz
pelt_along 3ti
pelvic rkp + jak
pelvis jak rkq + rkp
pembroke rkr
pen rks rkt rku rkv rkw 8so + 2o8
pen-friend rkx
pen-tail rky
pen_up ge2
penal rkz rl0 rl1 + rl2
penalize rl3 + rl2
penalty rl2 rl4 rl5 rl6 + rl3
penance rl7 rl8 rl9
penchant rla
pencil rlb rlc rld rle rlf
pendant 720 rlg bkh
pending rlh
pendulum rli
penelope rlj rlk
penetrate 4up 7vy rll rlm c09 rln kmy + ip ku2 rlo rlp rlq rlr
penetrating ip rlq
penetration kfz rls rlp rlt rlr ku2 + rlm rln 4up
penguin rlu
penicillin rlv
penicillin-resistant rlw + rlv
peninsula rlx + rly
peninsular rly + rlx
penis oa1 + rlz
penitentiary rkv rm0 rm1 + rl9
pennant rm2 rm3 aej
penniless rm4 + rm5
penny 6w5 rm6
penny-pinch rm7
penny-pinching rm8 80d
penny-wise rm9
pension rma rmb + rmc
pension_off rmb rmd
pensioner rmc + rmb
pent rme
pent-up rmf
pentagon rmg rmh rmi
pentathlon rmj
pentecostal rmk rml rmm + rmn rmo rmp
penthouse rmq
penultimate rmr rms
people rmt 7nj rmu nzu rmv rmw
peoples rmx
pep hlr + 4vk
pep_up hly 7aj
pepper rmy rmz rn0 rn1 rkl rn2 + rn3
pepsi rn4
peptide rn5
perceive rn6 8ti + rn7 rn8 7u9 rn9 bs4 rna rnb 3r0
perceived rnc rnd
percent rh2
percentage r8j rh2
perception rnb rn9 rne rnf rng + rnh 8ti rn6
perch rni rnj rnk rnl rnm rnn rno rnp rnq 15m + rnr rns
percussion rnt rnu rnv rnw + rnx rny
percussionist rnx + rnw rnu
peregrine rnz orv
perennial ro0 ro1 ro2 ro3 + ro4
perfect ro5 jhu ro6 ro7 8rg + ro8 ro9 roa
perfected rob
perfection ro9 k05 g40 + roc jhu
perfectionist roc + g40 k05 ro9 rod
perfectly 4y roe + 8rg ro6
perforated rof rog
perform coi roh con roi + eqd roj ge rok
performance eqd rol rom rok h2a + coi roh
performer roj + roh
performing ge + roh
perfume efv 25p ron 25r + roo
perhaps o4h
peril av5 e2j rop e2g e2h + roq
perilous roq + rop e2j av5 iut
perilously avc + roq
perimeter 7md 4sc ror
period ros g9q rot rou rov row rox + roy
periodic roy q6c + art
periodical roz roy + rou
periodically rp0 + roy
peripheral rp1 rp2 rp3 + gxo
periphery gxo + rp2
perish 7g5
perjury rp4 + rp5
perk rp6 h6c
perk_up h6c 266
perky 5qv + 5qu
perm rp7 rp8 rp9
permanent rp7 m7j rpa + rpb
permanent-press d6q
permanently rpc + m7j
permissible 18w rpd + 18l rpe
permission mno rpf + 18l
permissive rpg rph + rpi 18m 18l
permit mno rpj mnj 18l 18m 18p + 18w rpg
pernicious ktw b09 + rpk
peroxide rpl rpm rpn
perpendicular rpo rpp e54 rpq rpr rps rpt + rpu rpv
perpetrator ajb + 8ll
perpetual 9aa eh3 + rpw
perpetually 1ck rpx + 9aa
perpetuate rpy + miy
perpetuity rpw + eh3 9aa
perplexed rpz + rq0
perplexing 944
perry rq1 rq2 rq3 rq4
persecution rq5 + qij
perseverance rq6 cqt + in8
persevere in8 + rq7 rq6
persian fc2 l8e l8f + l8g
persist in8 byu rq8 + rq9 cqt rq6 m7k
persist_in 9fb
persistence rq6 cqt 9fm + in8 cqs rq9
persistent m7k rq9 cqs itn + rq8 byu cqt 9fm in8
persistently rqa rqb + rq9
persisting rqc
person kj2 rqd rqe + rqf rqg 4ld
persona k2l 74d + 3io k68 k6a
personal rqh rqi rqj rqk rql rqm + rqe rqn
personality rqn rqo + rqk
personalized kjg rqp
personally rqq rqr rqs rqt rqu + rqk rqi
personnel ghu rqv
perspective rqw rqx
persuade rqy 6je + 9kn rqz rr0 kjz
persuasion qho rr0 + rqy
persuasive rqz + rr1 rqy 6je
pertinent 1z5 rr2 + 1vs 3lc rr3
peruvian rr4 rr5 + rr6
pervasive rr7 + rr8 c09
perverse rr9 9h7 rra + rrb 9h8
pesky 1o0
peso rrc rrd rre rrf rrg rrh rri rrj
pessimism rrk rrl + rrm rrn
pessimistic rrm + rrl rrk
pest rro rrp rrq rrr
pesticide rrs
pet rrt rru rrv awn rrw rrx 3wz + rry jrd
pet-food rrz
peter_out rs0 rs1
petite rs2 37r + c33
petition rs3 rs4 rs5 + rs6 rs7
petitioner rs8 rs7 + rs5
petrochemical rs9
petrol hal
petroleum af8
petter rry + rrx
petty rsa lnu rsb n0d + rsc rsd n0h
pew rse
pfc rsf
ph rsg
phalanx rsh rsi rsj + rsk
phantom rsl rsm rsn
pharaoh rso + rsp
pharma rsq
pharmaceutical rsr rss rst + rsu da9 7bf
pharmacist 7bf + rss rsu
pharmacology rsv + rsw rsx
pharmacy da9 rsu + rss 7bf
phase rsy gl9 rsz rt0 rt1 rt2
phase-out rt3
phase_in rt4
phase_out rt5
phd rt6
pheasant rt7 rt8
phenomenal rt9 rta + rtb
phenomenon rtb rtc
phi rtd
philanthropic rte 3v5 + rtf
philanthropist rtg + rtf
philanthropy rtf + rte rtg
philatelic rth + rti
philharmonic rtj rtk rtl + qk4
philippine fqb fqd + fqe
philology mwv + rtm rtn
philosopher rto rtp + rtq rtr rts rtt cpw
philosophical rtq rts + rtt cpw rtr rtp
philosophically rtu rtv + rts rtq
philosophy rtr cpw rtt + rts rtq rtp rto rtw
phoebe rtx rty fs3
phoenician rtz ru0 ru1 + ru2
phoenix ru3 ru4 ru5 ru6
phone ru7 ru8 ru9 62x + rua rub ruc rud 63i
phone-in rue
phonetic ruc rub + ruf ru9
phonology rug + ruh rui
phony ruj 3ff
phosphate ruk rul
phosphorus ndt rum + run
photo ewd
photo-offset ruo
photograph ewd rup ruq + rur rus rut ruu
photographer ruu + ruv rut rup
photographic rur ruw + rus ruv rut ewd
photography rut ruv rus + rur ewd ruu
photojournalist rux
photon ruy
photosynthesis ruz + rv0
photovoltaic rv1 + rv2
phrase rv3 rv4 rv5 jzm 28j rv6 + rv7 rv8
phrasing rv9 rv8 + 28j
phylogenetic rva + em9
phylogeny em9
physical rvb rvc rvd gi5 rve rvf rvg + rvh o26 rvi
physically rvj + rvc
physician cp2
physicist rvk + rvi
physics rvi rvl + rvc rvk
physiological rvm rvn + rvo rvp
physiology rvo rvp + rvn rvm rvq
physique 4le 1it
pi rvr rvs qhe rvt rvu
pia rvv
pianist rvw + gn3
piano gn3 rvx rvy rvz + rw0 rw1 rvw
piazza rw2
pic ewd frd
piccolo rw3
pick 7fn rw4 rw5 rw6 fr7 rw7 7fo a5k rw8 rw9 7s1 rwa 486 rwb 3jv aj1 56s rwc rwd ggj rwe + rwf rwg rwh rwi
pick-off rwj
pick_apart aag
pick_at rwk riq rwl
pick_off rwm rwn
pick_out 7gq c8p
pick_over rwo
pick_up h6c rwp rwq cb3 rip 1x9 rwr l3p rws hbl 6q2 rwt rwu 645 rwv rww + rwx rwy rwz rx0 rx1
picker rwg rwf + aj1 rwa
picket rx2 r10 rx3 rx4 rx5 n85 rx6 rx7
picking rwh rw8 + aj1
pickle rx8 fyu rx9
pickled rxa
pickup rx0 rwz rxb 6kk rxc rwx hjv rwy rx1 + rwu 645 rws h6c 1x9 rww
picky h4v
picnic 58l rxd qqd rxe + rxf
pictorial rxg rxh i1f + bkn
picture bko bkq ewd k8h rxi bkn rxj frd 74s rxk bkj e9o + rxh bkk bki rxl e9q
pictured bkr e9r
picturesque rxm rxn + rxo rxp
pie rxq rxr
pie-dog rxs
pie-eyed n2a
piece rxt nou fvg rxu r8d rxv 8sr rxw 44n rxx r8i rxy rdj rdl rwb rxz rdm 2d7
piece-dye ry0
piecemeal ry1 ry2
pied p33
piedmont ry3 ry4 ry5
pier cp9 ry6 ry7
pierce ry8 ry9 rya ryb ryc ryd
pierced rog
piercing ip ar5
piety rye
pig jd6 ryf ryg jd8 5nk ryh fc1 bvz ryi + ryj ryk
pig-sized ryl
pig_it ryi
pig_out 42j
pigeon rym
piggy ryj ryk + jd8
pigment qzt ryn ryo ryp ryq + ryr rys
pike ryt ryu ex9 ryv ryw
pike-perch ryx
pilar ryy + igr
pile ryz rz0 pea rz1 cx6 ixy 5pm 3g4 iy0 rz2 lep + rz3
pile_up c8 iy2 c9
piles cyu rz4
pilgrim rz5 rz6 rz7
pilgrimage rz8
piling rz1
pill rz9 rza rzb rzc rzd
pillaged rze n9q
pillaging rzf + ghj
pillar 8f2 8f3 rzg nkb 8fa
pillar-shaped rzh
pillow rzi rzj
pilot rzk 5l8 21x rzl rzm rzn 2rg pid + rzo pif
piloting pif rzo + pid 2rg
pimp rzp rzq
pin rzr rzs rzt rk7 rzu fzo rzv rk9 rzw rka f6d rzx rzy rzz s00
pin-up nbz
pin_down pd8 s01 s02
pin_on s03
pin_up s01
pinball s04
pinch s05 1xf psa dxs jaf s06 s07 s08 pse a9k s09 5z
pinched s0a pfq rm4 dw0
pine s0b s0c de + s0d
pine-weed s0e
pine_away m53
pineapple s0f s0g
ping s0h s0i s0j s0k s0l s0m lxy
ping-pong s0n
pink s0o s0p s0q s0r lxx lxy s0s + s0t
pink-collar s0u
pink-lavender s0v
pink-orange s0w
pink-purple s0x
pink-red s0y
pink-slipped c9e
pink-tinged s0z
pink-tipped s10
pinky s11
pinnacle s12 s13 ec s14 s15
pinning s16
pinot s17
pinpoint s18 s19 s1a pd5
pint s1b s1c s1d
pint-size s1e
pint-sized s1e
pinto s1f
pioneer s1g ks6 s1h qgh kqe
pious s1i + rye
pip s1j 4c4 s1k s1l s1m ozi jbs s1n
pip_out 5y9
pipe s1o s1p s1q s1r s1s s1t s1u s1v s1w + s1x s1y s1z s20
pipe-clay s21
pipe_down jve
pipe_in s22 s23
pipe_up s24 s1t
pipeline muy i18
piper s1x s25 + s1u
piping s1y s1o s1z s26 + s1u s1w s1v
pique s27 lar q8u
piquet s28 rx2
piracy s29 s2a + j9d s2b s2c
pirate s2d s2e s2f j9d s2c + s2g s29 s2a
pistol ill + s2h
pistol-whip s2i
piston s2j s2k
pit s2l 8cz s2m s2n s2o s2p s2q j2j 6te s2r s2s s2t o1c nw0 + s2u
pitch s2v s2w s2x bft nf8 s2y s2z s30 s31 s32 s33 s34 hcs s35 g6z s36 s37 bfg s38 kd4 s39 nfb iug + s3a 85q juq
pitch-black 46d + 466
pitch-dark 46d
pitch_in c0y
pitch_into m1i
pitched s3b s3c + s34
pitcher p3h s3d juq s3e s3f + bfg
pitcher-shaped s3g
pitchfork s3h gkt
pitching s3i nf8 + nfb
pitiful bkw reb inz
pitted s3j
pitting s2u + nw0
pity 8pg s3k red 8pi + inz
pivot s3l rzt s3m s3n + s3o
pivotal s3o + s3m
pixel s3p
pizza s3q
pizzeria s3r
placard 40u 410 s3s
placate 1v3 + s3t 8wx
place 3wc moh s3u s3v s3w s3x s3y s3z rw2 s40 s41 s42 jfy s43 s44 s45 jz0 hye 8i3 s46 s47 s48 s49 s4a 10u mb2 n38 n3g 8lr s4b s4c n37 + 26r
place-kick s4d s4e + s4f s4g
place-kicker s4g + s4e
place-kicking s4f + s4e s4d
place-worship s4h
place_down s4i
place_upright s4j
placebo s4k s4l
placed s4m n3l
placement n3i s4n 26r + n37 n3g n38 mb2
placer s4o
placid s4p eks + s4q s4r
plagiarism s2a s4s + s4t s2f mq5
plague s4u s4v kmp rrr rrq 3wk 4bf + 1o0 s4w
plaid s4x
plain lxh 71e 8qq s4y s4z 1ua s50 1u4 s51 39q s52 + s53 s54 s55 s56
plain-woven s57
plainly 1ua s58 + 1u4
plaintiff 8qv
plan s59 s5a bp1 s5b 3iv bp6 bp4 + s5c bvh s5d s5e s5f
planar s5g + s5h
plane s5i sm s5j s5h s5k s5l s5m s5n g2w + s5g s5o g36
plane-polarized s5p + s5q
planet s5r s5s s5t + s5u
planetarium s5v s5w s5x
planetary s5u s5y hq2 ee4 + s5r dig
plank s5z 4jp s60 s61 s62 + s63 s64
plank-bed s65
plank_down s66
plank_over s61
plankton s67 + s68
planned s69 s6a
planner s5c bvh + s5b bp4 bp6
planning s5d s5f s5e + s5b bp4 bp6
plant g92 s6b s6c s6d k6e s6e k6f s6f 9ar s6g + s6h s6i s6j s6k s6l
plant-eating s6m
plantation i9y s6n s6o
planted s6p b8i
planter s6j s6q s6r + s6e
planting s6l s6k s6s + k6f s6e
plaque 51y s6t
plasma s6u s6v s6w
plaster s6x s6y s6z s70 s71 s72 s73 s74 s75 s76 s77 + s78 s79
plaster_over s74
plastered s7a s7b n2a
plastic s7c s7d gli ovg s7e + s7f
plate s7g s7h s7i s7j jfv s7k s7l s7m s7n s7o s7p s7q s7r s7s s7t s7u + s7v s7w s7x
plateau s7y
platform s7z s80 s81 s82 s83
platinum s84
platinum-blonde 2al
platonic s85 s86 + s87
platoon s88 s89 s8a
platter s8b c8h
plaudits 9w
plausible s8c s8d + s8e
play 6bj s8f h8d 3z9 nq6 s8g s8h s8i s8j n96 d0x h1z s8k s8l s8m s8n s8o s8p g0 s8q s8r s8s s8t e1e s8u s8v 3x9 s8w s8x s8y s8z fmr s90 s91 s92 g2 s93 s94 s95 s96 g3 s97 s98 5bi s99 s9a s9b s9c s9d s9e g7e s9f + s9g s9h r95 s9i gd ge kwg
play-actor s9j
play-box s9k
play_along aq hsm
play_around gg3 s9l
play_back s9m + s9n s9o
play_down 2x7
play_false s9p
play_off o1c + s9q
play_out s9r s9s s9t er7
play_possum s9u
play_tricks gr7
play_up gj5 9un
playable s9v
playback s9n s9o + s9m
playbook s9w s9x s9y
playboy 9or
played s9z + s8s
player gd r95 kwg sa0 r94 + g3 g2 s8s s98
playful sa1 + sa2
playfully sa3 + sa1
playground sa4 sa5
playhouse sa6
playing s9h s9i ge + s9d s9b e1e s8s s8p s98 s92 s91 g3 g2
playlist sa7
playmaker sa8
playmate sa9
playoff s9q + o1c
playwright d11
plaza 6we rw2
plea saa sab sac
plea-bargain sad + sae
plead saf sag sah sai + saj rz
pleading saj sak + sai sag
pleasant sal sam + san sao bez sap saq
pleasant-smelling sar
pleasant-tasting bev
pleasantly sas sat + sal sam
please bez sau saq sav + sal san bew saw sax say sam
pleased saz sb0
pleasing say sb1 sb2 + bez sb3
pleasure sb4 saw bew sb5 san + sau bez
plebiscite sb6
pledge 2g0 sb7 sb8 sb9 sba sbb sbc d6e sbd + sbe
pledged sbf
plenary sbg + sbh
plentiful 4w3 1gk sbi + sbj
plenty sbj 3g4 e6s + 1gk
plenum sbk sbh + sbg
plethora dwj + sbl
plight sbm sbn sba e47
plo sbo
plodding da4 sbp sbq + qy9
plot h8l sbr sbs rdi sbt sbu bwv sbv + sbw nt5 sbx
plotted s6a
plough sby sbz sc0 sc1 + sc2
plough_on sc3
ploughed sc4
plow sby l0 sc0 sc1 + sc5 sc2
plow_ahead hsf
plowed sc4
plowing sc2 + sc0
ploy h87 h88
pluck sc6 iej rwm aj1 rwc sc7 g4g jvl + fij iei
pluck_at rwl
plucked sc8 sc9
plucky iei fij + iej
plug ifx sca scb scc scd jk4 7cb sce scf scg sch sci scj sck + 4r9
plug-in k2 k3
plug-ugly scl
plug_away sce rke
plug_in 95z
plug_into 95z
plugged scm 4dv + sch
plum scn sco scp scq 7se
plum-yew scr
plumage fg1
plumb scs sct scu scv scw scx scq 7se scy + scz
plumber sd0
plumbing scz sd1 sd2 + scu
plume fg1 sd3 sd4 d41 sd5 sd6 sd7 94n g4g
plume-tipped sd8
plummet scs sd9
plump sda hrw fdn s62 sd9 sdb 7j8 + sdc
plump_down s62 s66
plump_for 2vo
plump_in sdd
plump_out fdn sde
plump_up gak
plunder 4rz sdf ghj sdg n9n + rzf n9o sdh
plundered n9q
plundering rzf sdi + sdg ghj sdf
plunge c49 sdj m9f 53 k3r c4l sdk ddw cln sdl + sdm clr s2j
plural sdn sdo sdp + sdq
pluralism sdr sds sdt + sdu sdv sdw sdx
plurality sdy 3gt sdq + sdo
plus jz 2dz sdz se0
plush se1 ma9 + se2
plush-like se2
plutonium se3
ply se4 se5 6r8 se6 se7 se8 se9 sea + seb
plywood sec
pm 2q4 sed see sef
pms seg
pneumatic seh + 112
pneumonia sei + sej
po sek sel sem sen
po-faced seo
poached 4mf
poaching sep + seq
pocket ser ses set seu sev sew sex sey sez sf0 2zr
pocket-handkerchief sf1
pocket-size onm sf2
pocket-sized onm sf2
pocketbook 2zk sf3 sf4 sf5
pod sf6 sf7 sf8 87y sf9 sfa
podcast sfb
podium ati
poem sfc
poet sfd + sfe sff
poet-singer ont
poetic sfg sfe sfh sfi + sfj sfk sfd
poetry sfk sfj + sfg sfi sfh
poignant ti sfl + rej sfm
point sfn sfo idu sfp sfq sfr sfs sft brp sfu ros sfv ivm lcn sfw sfx sfy sfz sg0 sg1 sg2 sg3 rhv cuh bda sg4 sg5 sg6 bpd sg7 khn 75l sg8 10u sg9 sga sgb c5b sgc qmm + 27l ams sgd
point-blank sge sgf 4ig
point_jam sgg
point_out 8kt sgh 63z
point_up sgi
pointed sgj sgk + sfq sgl
pointed-toe sgm
pointedly sgn + sgk
pointer sgo sgd ams 27l + qmm sg8 bpd
pointless sgp htq sgq + olv
poise 2g9 sgr sgs 31o sgt 4za sgu
poised sgv 8cc
poison sgw sgx sgy sgz sh0 sh1 sh2 + sh3 sh4 sh5 sh6 sh7
poison-berry sh8
poisoning sh6 l3o + sh0 sgz sgy
poisonous sh5 sh4 sh3 + sgx sgw
poke 82v ld8 sh9 d8f sha shb c0s shc shd jm7 + she shf
poke_at q1a
poke_fun iet
poke_into c10 shg
poke_out ext
poker shh shf + shd
poker-faced b0h
poking ld8 + c0s
pol shi
polar shj 43g shk 22f s3o qi5 + shl shm shn sho shp
polarization s5q shq + shr shs sht
polaroid shu
pole shv shw shx shm sho shl shy shz rnn rno si0 si1 si2 + shk qi5 43g shj
pole-handled n6u
police 9a4 rf6
policeman q9t
policy si3 si4 kwx
policy-making si5
polio si6
polish hqn si7 ajo si8 5im cx9 si9 sia + 5kz sib sic
polish_off 7uu dkq 5p6
polish_up 5im
polished sid okh sie d4p
polishing sib + si9
politburo sif
polite sig 7o1 7ok + 7o7 pqe
politely sih + sig
political sii sij sik + sil sim
politically sin sio + sij sii
politician shi sip siq + sir sim
politico shi
politics sim sis hx8 sil sir + sik sip shi sij
polka sit siu siv
poll siw six aei siy siz sj0 sj1 sj2 sj3 + sj4 sj5
pollack sj6 sj7 sj8
pollard sj9 sj5 sj0
pollen sja + acz
pollination sjb + acz
pollock sj6 sj7 sjc
polls sjd
pollster sj4 + siz
pollutant sje + 9d5
pollute 9d5 + sjf sjg 9da sjh sje
polluted 9dc
pollution 9da sjg sjf + 9d5
polo sji sjj
polo-neck sjk
polyester sjl sjm sjn
polyethylene sjo
polygamy sjp + sjq sjr
polygraph sjs
polymer sjt + sju sjv sjw
polymerase sjx
polynesian sjy sjz sk0 + sk1
polynomial sk2 sk3
polytechnic sk4
pomegranate sk5 sk6
pomeranian sk7
pomp sk8 sk9 + ska qsi
pompous ska qsi + sk8 sk9 knn
ponce rzp skb
pond skc
pond-skater skd
ponder 7cg + p7u
pondering 5g0
pong ske
pons skf skg
pontiff 1tt + 1ts
pontifical skh 44f 1ts qsi + 44e 1tt
pontificate r41 ski skj + skk
pontoon skl skm
pony skn sko skp skq a8u
pony-trekking skr
pony_up 9ux
ponytail sks
poodle skt
pooh-bah sku
pooh-pooh ccb skv
pool skw skx 99t sky skz skc sl0 sl1 lwq sl2 sl3
poor sl4 sl5 sl6 sl7 kay inz + sl8 me7 sl9
poor-spirited sla
poorly 2z4 10g + inz
pop slb slc sld at2 sle slf slg slh 3tj sli slj slk sll 5lq slm abi sln slo slp + slq
pop-fly slr
pop-up slr sls
pop_in slt
pop_off 7g5 slu
pop_out slv 5ty slw 5lq
pop_up abi
popcorn slx sly
pope 1tt slz + 1ts
poplar sm0 sm1
popping slc + slm slg
poppy sm2
populace sm3
popular sm4 sm5 slp bh4 + sm6
popularity sm6 + slp sm4
popularize sm7 sm8 + sm9 sma smb
popularly smc + sm5
populate smd dg3 + sme smf
populated smg
population sme smh smf smi smj + smd dg3
populism smk + sml
populist sml + smk
populous smm
porcelain smn
porch smo
porcupine j1h
pore smp smq smr 6ws + sms jf0
pork smt smu
pork-fish smv
porn smw
pornographic ph + smw
pornography smw + ph smx
porous sms jf0 smy + smp smz smr
port sn0 l09 sn1 sn2 sn3 sn4 sn5 sn6 sn7 sn8 sn9 sna snb snc + snd sne
porta qfz
portability snf + sng
portable snh sng sni + snf
portage sne snj snk + sn7
portal snl snm snn
porte sno
porter snp snd snq cti snr sns snt snu + sn7 snv snw
portfolio snx sny snz so0
portico so1
portion r6f r8c j34 r8j cyr 8sl 7mo 2e6
portion_out b12
portrait so2 so3 + so4
portray so4 bkk k68 so5 + so3 so6 so7 bkp 74r bkm
portrayal bkm 74r so2 bkp so3 + so5 k68 bkk so4
portrayed bkr
portraying bkp + so5 bkk
portuguese so8 so9 soa + sob
pose soc 12b sod 3m7 k69 mb2 osz soe sof + sog soh oss soi
posed soj + osz
posh 7qp
posing soi + osz
position n3i 3wc sok moh sol som 2l3 rqx son soo s3x s42 sop soq sor sos mb2 sot + blm sou sov
positioning n3i 15v + sot
positive sow sox soy 92o soz sp0 se0 91s sp1 sp2 sp3 sp4 sp5 + sp6 sp7 sp8 sp9
positively spa spb + 91s soy
posse spc
possess itu spd spe + spf spg qvn qvi bhp
possessed bhp q5j + spe
possession sph qvn spi spj spk spl spm + itu
possibility jwx qgl spn spo + spp spq
possible spr sps spq spp + spo spn qgl
possibly o4h spt + spq
possum spu spv
post 3wc spw spx spy njn spz njp sq0 sq1 sq2 sq3 sq4 51l njq sq5 s49 sq6 sq7 sq8 sq9 6jc sqa sqb + sqc sqd njt sqe 40u
post-communist sqf + 8nj
post-free sqg sqh
post-haste sqi
post-horse sqj
post-impressionist sqk
post-it sql
post-maturity sqm
post-menopause sqm
post-mortem 2q4 sqn + sqo
post-paid sqg
postage sqd sqp + njq
postal sqc + njn spw
postcard nk1
postdoctoral sqq sqr + sqs
posted sqt + sq5
poster sqj 40u sqe + sq8 sq5 sqb
posterior 2c8 squ sqv m84 + sqw
posterity sqx boa
postgraduate sqy hz0
posthumous sqz
posthumously sr0 + sqz
posting njt 40u sr1 + njq sq8 sq6 sq5
postman 6id
postmaster sr2
postmodern sr3 + sr4
postpone bai + bal sr5
postponement bal bds + bai
posture 2l3 3l0 sr6 son osz soe + sr7
posturing sr8
postwar sr9
pot sra 66z srb ctl src 9qn ldw srd 3g4 sre
pot-trained srf
potable 3y7 srg
potash srh
potassium sri
potato p9m srj
potency dp4 2ob srk srl + srm srn sro mt3 spp
potent srm sro srp srn + dp4 srk 2ob
potential srq srl spp mt3
potentially srr + spp
potion srs
potted srt sru srv
potter 6xr srw od8 srx + sry
potter_around srw
pottery srz ss0 ss1
pouch ss2 set sex 5n4 ss3 ss4
pouch-shaped ss5
poultry gqv ss6
pounce ss7 ss8
pound ik2 ss9 ssa ssb ssc ssd sse ssf ssg ssh ssi ssj mbz ssk ssl shc ssm ssn sso ssp 3mi nek + p7x l1e ssq
pound-foolish ssr
pound_off ssp
pound_up sso
pounding ik2 sss ssq + shc 3mi
pour sst ssu ssv ssw ssx rkm
pour_down 3tj
pour_forth ssy
pour_out ssz ssw st0 st1
pouring ie9
poverty sl8
poverty-stricken br0
pow st2
powder st3 st4 idv st5 st6 + st7 st8
powder-puff st9
powdered st7
power sta oil 1w evi stb ghx 3b6 stc dsw q9n std
power-assisted ste
power-dive stf
power-driven stg
powered sth
powerful sti oin srp stj 52k ly0 + sta
powerfully stk stl + srp sti
powerhouse stm stn fvj
powerless sto + k7w
pox stp stq
ppp str
pr sts stt stu
practical stv stw ipg stx + rfe sty
practicality sty + ipg stv
practically stz su0 p6o + stv
practice rfe d5w su1 su2 su3 d60 su4 col 1vr 8ls + ipg stv
practice_bundling 5pn
practiced su5 l9
practise d60 su4 col
practised su5
practitioner su6
pragmatic su7 su8 su9 ipg + sua sub
pragmatism sub sua + ipg su9 suc sud su8
prairie sue
praise 94r suf sug
praising suh
prank 6bl 83b sui suj + apz
pray suk 3pj + sul rs4 sum sun
prayer sun 1ud sum rs4 sul + suk
pre-christian suo + sup
pre-columbian suq + 8ez
pre-eminently sur
pre-empt sus
pre-emptive sut + suu suv
pre-existent suw + sux
pre-existing suw
pre-jurassic suy + lo1
preach rx suz + sv0 jhb sv1 caz
preacher sv1 + suz
preaching caz sv0 + suz rx
preakness sv2
preamble sv3 sv4
precarious roq sv5 sv6 + sv7 sv8
precaution ib9 sv9 6fw + sva
precautionary sva + ib9
precede l4a mcp 8hs gj2 svb + svc svd sve svf 1q1 svg
precedence svc 1q1 svh + sve 8hs gj2 svi
precedent svf svj svg svk sve + gj2 svb svc 1q1
preceding svl rcg
precinct svm
precious svn aqs 7bk svo svp + svq l5i 9u3
precipitate svr svs svt svu svv 8hz isl + svw svx svy svz sw0 sw1 cxv 4f
precipitation sw0 isj svz cxv svw sw1 + svu svt svv 8hz svs
precipitous isl 4b + 4f 4e sw2
precipitously sw3 sw4 + 4b
precise sw5 cj + 7un sw6
precisely emt emu emv + sw5 cj
precision sw6
preclude ghm 811 + gju sw7
precocious sw8 sw9 + swa
precondition swb hnq 8z4 swc
precursor gjk gjl swd
predation swe swf + swg
predator swh swi
predatory swj swk ntm
predecessor gjk svd + 8hs
predetermined swl
predicament sbn
predict 1qv 4kv + swm 1r2 giv
predictability swn + swo
predictable swo + swn
predictably swp + swo
prediction 1r2 giw + 1qv
predictive swm + 4kv 1qv
predictor swq swr giv + 1qv
predominant quj cs7 + sws swt cs8
predominantly swu + cs7
preeminent md7 + cjb
preemptive sut + suu suv
preface gjz l4a + l4c
prefect swv
prefectural sww + swx swy
prefecture swy swx + sww
prefer 7gs swz ff3 sx0 + sx1 qmt rla
preferable sx2
preferably sx3
preference sx4 sx5 qmt rla + cc1 3wz 7gs swz
preferential cc1 + qmt
preferred sx2 3wz
prefix sx6 sx7 + sx8
pregnancy hi2 + sx9
pregnant sx9 gth o5i + hi2
preheat sxa
prehistoric sxb sxc sxd + sxe
prehistory sxe + sxc sxb
prejudice 3ym sxf sxg + sxh
prejudiced cc2 sxi
prejudicial sxh au5 + 3ym
prelate sxj
preliminary sxk qv1 sxl
prelude sxm qv1 sxn sxo
premature sxp sxq sxr + sxs
prematurely sxt sxu + sxq sxp
premeditated sxv
premier see 71u sxw sxx sxy sxz + sy0
premiere sy1 sxw sxx sxy
premiership sy0 + 71u see
premise 2fp sy2 sy3 l4a
premises sy4
premium sy5 4w6 sy6 sy7 sy8 sy9
prenatal sya
prentice 1xl
preoccupation syb 5a syc + syd sye
preoccupied itj 3to + 5a
prep jh8
prepaid syf
preparation i89 jh8 syg 9l8 s5e syh syi gmr + i88 bu0 syj fyy 9l5 syk
preparatory syl + i88 bu0 syj fyy
prepare fyy syj bu0 bvf 9l5 sym syk i88 + syl syi syg jh8 i89 9l8 syh
prepare_for syn
prepared syo syp cgf + syi
preparedness syi + cgf syo
preposterous 6c
prerequisite syq syr
prerogative sys
presbyterian syt
presbytery syu
preschool syv
prescient syw + syx
prescribe by9 syy syz + sz0 sz1
prescribed sp3 sz2 q9o 1wk
prescription sz3 sz1 sz4 sz5 sz6 + by9
preseason sz7
presence sz8 3l2 sz9 gyc sza szb + szc
present szd sze q0g mbe en bfc szf szg 93f szh so5 bgv hkr szi 2s2 sof szj szc + szk l47 szl szm bhv cft ct4 szn szo szp szb gyc sz9 sz8
present-day 9dm
presentation bhv szn cft szq szk szm l47 + bgv 2s2 szi so5 bfc mbe szg en
presenter ct4 szl szo + hkr en szi
presently amb szr + szj
preservation szs 97w szt szu + lqp 97y 3ld
preserve 988 szv szw lqd 97y szx 3ld lqp szy + szz t00 szs szu t01
preserved t02 t03
preserves 988
preside t04 + t05 701 t06 t07 t08 t09
presidency t0a n0 + t0b t05 t09 701 t06 t07 t08
president t09 t08 t07 t06 701 t05 + t0a n0 t04 t0b
presidential t0c t0b + t05 t0a t06 t07 t08
presidio t0d
presidium t0e
press t0f t0g t0h t0i 81r t0j t0k agd k5r t0l 3zf t0m t0n t0o 8o9 l8w t0p t0q t0r t0s 66q t0t t0u + t0v t0w t0x
press-up t0y
press_down bly
press_home d7x
press_on sc3
press_out agn ewm t0q
pressed t0z
pressing t0f t0x t10 + 8o9 t0o t0n t0q
pressure t0f t0v t11 t0w t12 k5r t13 88f 47f + t0n t0l t14 t15 t16 t0t
pressure-cook t17
pressure-wash t18
prestige t19 + egl
prestigious t1a egl + t19
presumably t1b + t1c
presume t1d 2fj t1e avs + 2fw t1f t1g t1h t1i hnq
presumption t1f 2fw hnq t1i + 2fv avs t1d 2fj
presumptive t1h t1g + t1e 2fj
pretend nm3 ta nlf ibu t1j g4 t1k nm5 + f62 t1l t1m t1n t1o t1p
pretended 2fu
pretender f62 ruj t1n + g4 ta t1k
pretending t1m + ta
pretense t1m t1p ict nm4 t1l + ta t1k t1q
pretentious t1q t1r t1s + t1l m68 knn
pretext ict t1t
pretrial t1u
pretty f5j t1v t1w + aqt
pretty-pretty t1x
pretty_up cow
prevail t1y t1z byu jdy cs8 + t20 cs7 t21
prevailing cs7
prevalence t20 t21 t22 + byu cs7 cs8
prevalent cs7 + t20 byu
prevent lqm ghm + t23 388
preventable t24
preventative t25 9g2 ja2 t23 t26 + ghm lqm
prevention 388 + lqm
preventive t25 9g2 ja2 t23 t26 + ghm lqm
preview t27 t28 t29
previous sxr gmd qbd
previously t2a + qbd
prewar t2b
prey t2c t2d fhj swg
price 9tr t2e 9ts t2f t2g atz t2h t2i t2j + 9tv t2k
price-controlled t2l
price-fixing t2m
priceless l5h + l5i
pricey 9tv + atz t2e
pricing t2k + t2j t2i
prickly 398 t2n + t2o t2p
pride t2q t2r t2s t2t t2u 94n
pride_oneself t2v
priest t2w t2x + t2y t2z
priest-doctor t30
priestess t31
priesthood t2z + t2x t2w
priestly t2y t32 + t2w t2z
prima t33 md8
primacy t34
primal 30 6fm
primarily t35 7d1 + t36
primary t37 t38 t39 t3a t36 3cx 7d0 t3b
primate t3c sxj + t3d
primates t3e
prime t3f t3g t3h 4ev t3i t3j i94 t3k oce 7fp t3l sxz + h4h i8u t3m
primed fy4
primer h4h i8u t3n + t3i i94
primitive t3o t3p t3q t3r pde 21f afa + aff
primo t3s t3t
primordial 30
primrose t3u
primus t3v t3w
prince t3x + t3y t3z t40
princely t40 bga + t3x
princess t41
principal ivx mck b16 t42 t43 9qs 7d0 + t44
principality t3z
principally 7d1 + 7d0
principle t45 t46 t47 t48 t49 t4a
principled t4b
print t4c t4d t4e t4f t4g nvo t4h k88 t4i t4j t4k + t4l t4m t4n t4o
print_over t4p
printer t4n t4m t4l + t4j k88
printing t4q t4o t4r k8j + t4j k88
prior t4s 1pz + t4t 1q1
prioritize t4u + svh 1q1
priority 1q1 svh + 1pz t4u
priory t4v
prism t4w t4x + t4y t4z
prison t50 t51
prison-breaking 53c
prisoner 6dn
pristine t52 t53
privacy t54 8v2
private t55 t56 t57 kj6 l39 + t54 8v2
private-enterprise 8qf
privateer t58 t59
privately t5a t5b + t56
privatisation t5c + t5d
privatization t5c + t5d
privatize t5d + t5c
privilege sys t5e t5f ff5
privileged t5g krr t5h
privy dir 3gj t5i t5j
prize t5k 2s1 4rz egk lhu 1wy 7fp
pro t5l t5m t5n t5o
pro-american t5p + 1er
pro-choice t5q
pro-inflammatory t5r
pro-life t5s
proactive t5t t5u
probability t5v 71l + t5w t5x mt0
probable t5y mt0 t5x + 71l t5v
probably mt1 t5z + mt0
probate t60 t61 t62 t63 + t64 t65 t66
probation t66 t65 t67 + t63 t68
probe t69 t6a t6b l6h en7 c10
probing t6c
problem t6d t6e lii + b2e 2zf
problematic 2zf b2e + lii
procedural m1 t6f + t6g h22 qh1 t6h
procedure t6h t6g qh1 h22 + t6f hs3 m1
proceed hrt 6js 9fe hs3 9fd + po t6h t6i
proceeding t6i + hs3
proceedings t6i oog + hs3
proceeds lc1
process t6j t6h qqc qh8 t6k t6l t6m t6n t6o t6p nu7 gz t6q + t6r t6s t6t a17
process-server t6u
processed t6v t6w t6x
processing t6t + t6q t6m
procession t6y po t6z + 9fe
processor a17 t6s t6r + t6n t6m
proclaim epl hqk t70 t71 + t72 1nq
proclaimed 1ns
proclamation t72 1nq + t70 epl
proctor owy t73 + t74
procure rzq t75 + rzp t76 t77
procurement t76 + t75
prod t78 t79 dps c0s q1a
prodding t79 + dps
prodigious enw 8ew t7a + t7b qcj
prodigy t7b qcj t7c + 8ew t7a
produce t7d ep a66 5c0 5bn fbm 5cd 5c2 + nse obp t7e t7f t7g t7h t7i t7j t7k
producer t7f nse t7j + 5c0 a66 5cd
product t7e obp t7l l2g t7g t7m + a66 5bn
production t7i t7k t7n t7o t7e t7h t7p qqv + 5cd 5c2
productive t7q hel fdq t7r + t7s
productivity t7s t7t + t7r
prof t7u
profane bom 9sg t7v 491 492 t7w + 494 t7x t7y t7z t80
profanity t80 + 491
profess t81 t82 8v7 t83 t1j t84 t85 + t86 t87
professed 2rt t88 t89
profession t8a t87 t86 t8b + 8v7 t82
professional t8c o0m t5m t8d t8e t8f t8g t8h + t8a t8b
professionalism t8i
professionally t8j + t8f
professor t7u + t8k 6zx
professorship 6zx + t7u
proficiency t8l t8m + l9
proficient t8n l9 + t8m t8l
profile t8o t8p t8q t8r t8s t8t t8u
profiling t8v
profit h66 dic t8w 3v1 + t8x
profit-maximizing t8y
profitability t8z + t90
profitable t90 + t8z qp
profitably t91
profits dic t92
profound t93 t94 j0f t95 h2x t96 + t97 b87 t98 t99 b85
profoundly b8t + t96
profusely 6i
progenitor t9a
progeny lc0
prognosis t9b giu + swm 4kv 1qv
program t9c s5a t9d t9e 5e0 t9f s83 amc t9g t9h + t9i 889 t9j
programme t9c s5a t9d t9e 5e0 t9f amc t9g t9h + t9i t9j
programmer 889 + t9h
programming t9j t9i + t9h t9g
progress po q8 pr pu 5ly q0
progress_to hjo
progression po pr t9k + q0
progressive mmh k5s t9l t9m t9n t9o t9p t9q + t9r
progressively kf9 + t9o
prohibit ghl + ghn
prohibited 37e gho
prohibition ghn 34h t9s t9t t9u + ghl dar
prohibitive t9v
project m0v t9w t9x t9y t9z ta0 ta1 e9o bp6 6n5 ta2 ta3 ta4 ta5 + ta6 ta7 ta8 ta9
projected taa
projectile oq4 tab tac
projecting taa
projection dr2 ta9 tad tae t9w taf ta7 ta6 tag tah + ta5 ta4 ta3
projector ta8 tai + taj ta4
proliferation tak tal + tam tan
prolific fkz fl0
prologue tao + tap
prolong d2v lrb + 9f8 eya miy
prolonged dvl d3a
prom taq
promenade tar tas tat no1 taq tau r50
prominence tav 5n3 taw + 3zv
prominent qrg 3zv + taw tav
prominently 99y + qrg
promise jkt tax 2g3 tay 1qv taz + tb0 tb1 tb2
promising 5al tb3
promo qxy
promontory ivw
promote re tb4 tb5 q4 q5 + 4r9 qxy tb6 tb7 qa gom
promoter 4r9 k82 + re
promotion tb6 gom qxy qa + q4 q5 re
promotional tb8 tb9 + qxy qa
prompt tba tbb kuw ait g9 k3i tbc tbd + tbe tbf tbg tbh tbi
prompting tbe tba + kuw ait
promptly tbj tbk tbl + tbc tbd
promulgated tbm
prone tbn tbo + tbp
pronged tbq 51d
pronk tbr
pronoun tbs
pronounce llb 28h + tbt tbu tbv
pronounced nwb
pronouncement tbt + llb
pronunciation tbv tbu + 28h
proof tbw tbx tby tbz tc0 tc1 tc2 tc3 tc4 tc5 tc6 tc7
prop tc8 tc9 tca tcb
prop_up tcb
propaganda tcc + tcd tce tcf tcg
propagate tch tci 5e1 tcj tck tcl tcm tcn + tco hek tcp eyd chm tcq
propagation hek eyd tcq + tcn tci tch tck 5e1 tcm tcj
propane tcr
propel tcs g9 + tct tcu tcv tcw
propellant tcw tct + tcs
propeller tcv + tcs
propelling tct
propensity 1za med mee
proper tcx tcy tcz td0 + td1
properly b3t 1ya emt + tcx tcy
property tca td2 2ln s41 3sy
property-owning td3
prophecy td4 cnh + td5
prophet qj7 td6 + td5
prophetic td5 + td6 qj7 cnh td4
proponent ry + td7
proportion c2p 31f td8 td9 tda tdb tdc
proportional tdd tde tdf + tdg
proportionally tdh + tde
proportionate tdi iqx tdj + 8kp
proposal tdk tdl tdm + ro b5g
propose t9x 10p ro b5g pun + p5d tdn tdl tdo tdm
proposition tdp tdq tdn tdl tdr tds + t9x ro
proprietary tdt tdu + qvh
proprietor qvh + tdu tdt
propriety td1
props tdv
propulsion tcu tdw + g9 tcs
prose tdx tdy + tdz rj8 8mh
prosecute te0 te1 e4b + te2 te3 te4
prosecution te2 te4 te5 + te1 te0 e4b
prosecutor te3 + te1 te0
prospect t9b 2br est 683 71o te6 te7 + te8
prospective te9
prospectus tea teb
prosper g9m
prosperity tec ted + 8jf 4r0
prosperous huf ff8 8jf 4r0 + tec ted
prostate tee tef
prosthetic teg teh + tei tej
prostitute tek tel + tem
prostitution tem + tel
protagonist nm z0
protease ten
protect teo tep + teq ter tes ba2 tet
protected teu tev
protecting tew
protection tes tex s6 tet ter tey tez + teo tep
protectionism tf0 + tf1
protectionist tf1 + tf0
protective teq tf2 tf3 + tf4 tep teo tf5
protector ba2 + tf6 teo
protectorate tf7
protege tf8
protein tf9 + tfa
protest chn tfb tfc tfd tfe chr + tff tfg 9eh bhy
protestant tfh tfi tfj tff + tfk chr tfd
protestantism tfk
protester bhy 9eh + chr tfd
protocol tfl tfm tfn
proton tfo
prototype eb2 + 21w
protracted d3a
protruding taa
proud tfp h6y
proudly tfq + tfp
prove bhs tfr tfs 3lg tft tfu tfv eft tfw
prove_oneself tfx
proved tfy
proven tfy
provenance 441
proverbial tfz tg0 + j6
provide tg1 tg2 6r8 h47 tg3 q9f 18r + tg4 tg5 tg6 tg7 tg8
providence tg9 tga tgb tgc + cne tgd tg4
provident tg4 tgd + tga tg1
provider tg8 tg7 + h47 6r8
province tge tgf + tgg tgh
provincial rie tgi tgh tgg + tge
provision tg6 s5e tg5 tgj tgk + tg3 h47 6r8 t68 tg2 tgl
provisional t68
provisionally tgm + t68
provisions tgn
provocation xl kcs kcr + 3wk tgo 263 646
provocative tgp tgq + 3wk 263 tgo
provoke tgo 646 263 3wk + tgp kcr kcs xl fvl
provoked xo
provoking yj
provost tgr
prowess 27x
prowl tgs tgt nfd + tgu
proximity tgv tgw tgx + tgy
proxy tgz th0
prozac th1
prudence th2 cbh + th3 th4
prudent th4 + cbh
prudential th3 + th2
prune th5 aon 7y0 + th6 th7 th8
pruning th8 th9 + 7y0
prussian tha thb + thc
pry thd the lhu thf jm7 + thg
ps thh
psa thi
psalm thj thk thl + thm
pseudo f62 thn
pseudonym tho + thp
psi thq thr
psyche 50f ths tht + thu
psychedelic thv thw thx + thy
psychiatric thz + ti0
psychiatrist ti1 + ti0
psychiatry ti0 + thz ti1
psychic ti2 thu ti3 + 50f
psycho ti4
psychoanalysis 1i3 + ti5
psychoanalytic ti5 + 1i3
psychological ti6 ti7 + ti8
psychologically ti9 tia + ti6 ti7
psychologist tib + ti8
psychology ti8 + ti6 tib
psychosis tic + tid
psychotherapist tie + tif tig
psychotherapy tig tif + tih tie
psychotic ti4 tid + tic
pt s84
ptolemy tii tij + tik
ptsd til
pu se3
pub tim
pub-crawl 38r
puberty tin + tio
public sm3 tip tiq tir + tis
public-spirited tit
publication tiu lbw tiv tiw + t4j 5cg tix
publicised tiy
publicist tiz + rf
publicity tis qxy + tiq
publicize 116 rf + tiz rh
publicized tiy
publicizing rh + rf 116
publicly tj0 tj1 + tiq tir
publish 5cg tix t4j + tiw lbw tiu tj2 tj3 tj4
published tj5 tbm
publisher tj4 tj3 tj2 + t4j 5cg
publishing tiu + 5cg
puck tj6 tj7
pudding tj8 tj9 tja
pudding-face tjb
pudding-wife tjc
puddle skz sl0 tjd nl5 p72 tje p73 tjf tjg tjh tji tjj + tjk
pueblo tjl tjm tjn
puff czo 4f8 8j4 tjo qop tjp tjq tjr hay jr7 4g9 tjs tjt czv tju tjv tjw + iea jra tjx tjy
puff_out 4g9
puff_up tjz 4g9 tjt tk0
puffed tjw
puffing jra tjy + jr7 hay tju
puffy tk1 iea tk2 + tjr nen
pull tk3 czo tk4 tk5 82x tk6 tk7 tk8 tk9 tka d1v tkb 2l9 tkc tkd sc7 d2y tke tkf tkg d25 tkh d28 8ll + d03 tki
pull-in tkj
pull-off mb8
pull-through tkk
pull-up 7ea tkj + d34
pull_ahead pz
pull_along tkl
pull_at rwl
pull_away d2p
pull_back 2w9 tkm d1w d2o d2p + tkn
pull_down aq8 ce0
pull_in 2l9 8c6 d2u 5c8
pull_off rwm d2m 5ca tko
pull_out d2y hjj d25 2wb + cci
pull_over tkp
pull_round 8ij
pull_strings nra
pull_through 5cn 8ij
pull_together 8c5
pull_up d2y d33 d32 d34 + 7ea
pull_wires nra
pullback tkn tkq + d2p
pulling tk3 + tkd d1v
pullman tkr
pullout cci + hjj
pulmonary tks + nf0
pulp tkt tku tkv g4x tkw tkx tky + tkz
pulpit ati
pulse 3m1 k9q tl0 tl1 tl2 tl3 tl4
puma 9ut
pump tl5 tl6 6fe tl7 tl8 tl9 tla tlb tlc tld tle
pumped tlf
pumped-up tlf
pumpkin tlg tlh
pumpkin-shaped tli
pun tlj tlk + tll
punch 82v tlm tln scj tlo tlp + tlq
punch-drunk tlr
punch-up tls
punch_in 7yn
punch_out 7yo
punctuation tlt tlu tlv + nvv
puncture tlw tlx tly tlz tm0 tm1 tm2 tm3
punctured rog
pundit kqb
pungent 399 tm4 + 453 452
punish rl3 + tm5 rl2
punishable tm6 rl0
punished tm7
punishing tm8 22m + rl3
punishment rl2 + rl3
punitive tm5 + rl3
punjabi tm9 tma
punk tmb jj2 tmc tmd luy 5ov
punt tme tmf ssg 2vk si1 tmg + 3xa tmh tmi
punter tmi 3xa tmh + tmg 2vk si1
pup tmj tmk tml
pupil tmm do6 tmn + tmo
puppet tmp tmq a6m + tmr
puppy tms tmk
purana tmt + tmu
purchase tmv mli tmw tmx 5xy + 5y1 5y2
purchaser 5y1 + 5xy
purchasing 5y2 + 5xy
pure tmy tmz tn0 tn1 tn2 tn3 8rg + krv tn4 jih
puree tn5 tn6
purely tn7
purgatory tn8 tn9 + tna
purge tnb tnc tnd tne 3j6 tnf gbd tng tnh tni + eja tnj tnk
purging tnb tnc tnl + tnf
purification tnm tnn tnk tno + cj0 tnp tng
purify cj0 tng tnp + tno tnm tn4 tnq tnk krv tnn
puritan tnr tns tnt + 4gz tnu
purity jih tn4 krv + tn1 tmz cj0 tmy tng
purple tnv tnw tnx tny tnz to0 dyw qs9
purple-black to1
purple-blue to2
purple-brown to3
purple-eyed to4
purple-green to5
purple-lilac to6
purple-red to7
purple-spotted to8
purple-tinged to9
purple-tinted to9
purple-white toa
purportedly tob
purpose h21 bsu 10l toc 10p
purpose-built tod
purpose-made tod
purposeful toe tof + tog
purposefully toh + toe
purposely bec
purse 2zk toi toj tok tol tom
purse-proud ton
pursuant too + gi
pursue hsl geu e4b gi + top 77a 77h kzu toq too te4
pursued 77k tor + geu
pursuing tos
pursuit 77a kzu 5yr top + geu e4b hsl
purview jlj
push tot tou 5xe e3t tov re 3lb t0p gi4 ae9 tow tox toy d7k 66q + toz 6i4 rj5
push-bike tp0
push_around 4tk
push_aside 5ij tp1
push_away tp1
push_back 3mz + tp2
push_down aq8
push_forward 3ac
push_on sc3
push_out tp3
push_through 56h
push_up tp4 tp5
pusher 6i4 tp6 tp7 rj5 tp8 + gi4 toy
pushing tot + gi4
put tp9 26j s46 6mz 2e4 mb2 tpa tpb tpc 8lr
put-down tpd + bcz
put-on gte 6bl 5s2 + 87z
put-put tpe
put-up tpf
put-upon ev2
put_across 8n4
put_aside tpg tph
put_away tpg tpi tpj n3w tph 6ne k8v
put_back tpk ly2
put_down hiy e7m mb1 c9c s4i br2 bcz 5bw + tpd
put_forward tpl pum 267 2dj
put_in e16 3af 8i4 tpm kv3 jcj
put_off 7mp tpn 93v tpo bai + tpp
put_on 2fi h68 tpq tpr 87z 1w5 p3s tps tpt + gte
put_out 1k4 exk 5cg tpu tpv tpw tpx 4u1 tpy cwu + tpz
put_over hio bai
put_right l92
put_through 6ju tq0
put_together 2d7
put_under 1k4
put_up 672 1o pum sq6 ed6 tq1 9hj jps q9f
putative tq2
putsch 9x9
putt tq3 tq4 tq5 + tq6 tq7
putter tq7 tq6 srw od8 srx + tq5 tq4 sry
putter_around srw
putting tq3 + tq5 tq4
puzzle tq8 tq9 3m7 tqa + tqb
puzzle_out fpi
puzzle_over tqc
puzzled tqd
puzzling e5n 944
pvc tqe tqf
pygmy tqg tqh
pyramid tqi tqj tqk tql tqm tqn tqo + tqp
pyrotechnics tqq tqr + tqs
python tqt tqu tqv
qatari tqw tqx + tqy
qi 7cl
qiang tqz
qin tr0
qing npk
quad tr1 tr2 tr3 tr4
quadrangle tr1 tr5 + tr6
quadrant tr7 tr8 tr9 tra
quadratic trb trc trd + tre trf
quadruple trg trh tri gq7 gq6 + trj trk trl
quagmire trm
quail trn tro a9q
quail_at 1xa
quaint qbj trp trq + trr trs
quake dix trt tru + trv
quaker gx1 trv + trt
quakers trw
qualification trx nlz try + trz ts0 8zc o62
qualified ts1 ts2 bk3 ts3 6yr
qualifier ouc ts4 + ou9 o62
qualify cg9 ou9 trz 8zc 74l ts0 o62 + 623 ouc mud trx try 74c nlz ts5 ts6 ts4 raj
qualifying raj mud + o62 ou9
qualitative ts7 ts8 + ts9
quality ts5 tsa 623 74c ts6 7fp tsb + 74l o62 ts0 cg9 trz
quandary c1z sbn
quantify o5v tsc + tsd tse tsf
quantitative tsg tsh tsi + tsj
quantity 1g2 tsj tsd + o5v
quantum tsk tsl + tsm
quarantine tsn tso tsp
quarantined lbe
quark tsq tsr
quarrel tss tst cgq + tsu
quarry t2c s2l t2d tsv + tsw tsx
quart tsy tsz tt0
quarter tt1 tt2 tt3 tt4 tt5 tt6 gqq tt7 tt8 tt9 tta ttb ttc ttd tte ttf d2b 6a8 + ttg tth tti ttj
quarter-century ttk
quarter-circle tra
quarter-hour ttl
quarter-tone ttm
quarter-vine ttn
quarterback tto ttp ttq
quarterfinal ttr
quarterly tts ttg ttt ttu + ttc
quartermaster ttv
quarters tti + 6a8
quartet ttw gqk trh ttx gq3
quartz tty aho
quash lqy 1o9
quasi ttz
quasi-ngo tu0
quasi-religious tu1
quasi-royal tu2
quay tu3
quebecois tu4 tu5 + tu6
quechua tu7 tu8 tu9 + tua
queen tub tuc tud tue tuf tug tuh f5o lvb tui tuj tuk + tul
queen-size tum
queen-sized tum
queer f5o e2g abw hc5 all + hc8 q7r
quell tun 1v2 + agm
quelled tuo
quelling agm + tun
quercus tup
query e6w tuq + 2b9
quest tur top tus 2ba 3i0 tut tuu + tuv
quest_after hsl
quest_for hsl
question cwa e6w ivn p2m l25 tuw tuq tux tuy l22 l2y + 2b9 ksj
questionable tuz tv0
questioner 2b9 + tuq
questioning ksj ksi cwi tv1 + l22 tuq
questionnaire tv2
queue tv3 tv4 tv5 mvr
queue_up mvr
quick tv6 tbl ye tv7 fdi fd5 tv8 k3i + la tv9 tva
quick-change tvb
quick-drying tvc
quick-freeze g2c
quick-frozen g2d
quick-sighted tvd 23o
quick-tempered jov
quicken tve tvf tvg 7k tvh + tvi tvj 7o
quicker fdh + fdi
quickest fdj + fdi
quickly 7h8 tbl tvk + fdi fd5
quickness tv9 tva la + k3i fd5 fdi tv7 ye tv8
quid 7cb tvl ssd
quiet s4r tvm nee tvn 64w jve tvo tvp tvq tvr s4p jvf tvs + tvt tvu
quiet_down jve
quietly tvv tvw tvr tvx + tvo tvp
quill tvy tvz tw0 tw1
quilt 8j4 tw2 tw3 + tw4
quintessential tw5 + ehc tw6 tw7
quintet tw8 tw9 twa twb fs3
quirk twc q7r twd + fb5
quirky fb5 + q7r
quit d9j bjn twe mfe 6tz + twf
quite twg twh twi twj
quits twk
quiz twl twm + enb
quorum twn
quota two twp twq
quotation twr 7n8 e8 tws + 7nd twt
quote twu 7n8 7nd 7nf twv twt + twr tww tws
quotient twx twy
ra twz tx0 tx1
rabbi tx2 tx3 + tx4
rabbinic tx4 + tx2 tx3
rabbinical tx4 + tx2 tx3
rabbit 90l iqb tx5 tx6
rabbit-sized tx7
rabbit-weed tx8
rabbit_on p4u
rabid tx9 f9u + nia txa nht txb
rabies nia
raccoon txc txd
race txe txf txg txh txi txj txk 3ti txl txm + txn txo txp txq txr txs
racecourse txt
racehorse txu
racer txq txv txp txs + txk txl
racetrack txt
raceway txe txt
racial txw txo + txh
racially txx + txo
racing txr + txk
racism txy txz + ty0
racist ty0 ty1 ty2 + txz txy
rack ty3 ty4 ty5 ty6 ty7 ty8 ty9 tya tyb tyc tyd tye tyf tyg tyh tyi ez8 tyj
rack_up tyk ozi jbt tyl
racket tym tyn pu6 tyo typ tyq nmf + tyr tys
racketeering tyt + tyu
racking tyv
racquet tyn
racy txn 4h1 n1c h15 + txf tyw 452
rad tyx tyy
radar tyz
radial tz0 tz1 tz2 tz3 tz4 + tz5 tz6 3k1
radial-ply tz7 + acw
radiant 3k9 + tz8 tz9 tza tzb
radiating tzc
radiation tzd tze tzf tzg tzh tzi tzj + tzk cm9 tz9
radiator tzl tzm tzn + tzb
radical tzo 3d9 tzp tzq i9o tzr 3cv tzs tzt f0l tzu
radicalism tzv
radically tzw + tzu
radio tzx tzy tzz u00 u01 + u02
radio-controlled u03
radio-opaque u04
radioactive u05 + tzi
radioactivity tzi + u05
radiological u06 + u07 u08
radiology u08 u07 + u06 u09
radius u0a u0b tz6 u0c tz5 + tz2 tz1
raf u0d u0e
raft u0f o10 3g4 u0g u0h u0i + u0j
rafter 32f u0j u0k + u0h
rafts cyu
rag u0l u0m u0n u0o u0p u0q 643 30x u0r af7 1nx
rage a54 h3y u0s u0t rby u0u u0v u0w
ragged u0x u0y u0z + u10 u11
raging u12 1ls jon
ragtime u0o
raid ghg u13 u14 ghk u15 5vn + n9o u16
raider u16 n9o + u15 ghk
raiding ntm
rail u17 u18 u19 u1a u1b u1c u1d u1e u1f u1g u1h u1i u1j u1k u1l
rail_in u1l
rail_off u1i
railing u1a u1m + u1l u1k u1i
railroad u1n u1o u1p u1q u1r + u1s
rails u19
railway u1n u1o
rain rko u1t u1u u1v + u1w
rain-wash u1x
rain_buckets rkm
rain_down u1v
rain_out u1y
rainbow u1z u20
rainfall u1t
rainforest u21
raining u22
rainstorm u23
rainwater u1u
rainy u1w + u1u u1t
raise mpl u24 j9j 29r u25 e5h u26 du2 mpx mpu u27 u28 u29 5co u2a u2b u2c mlp u2d u2e 267 ed6 fbm u2f 263 5cp tfu mq4 u2g 5cr q4 + u2h zr du5 q2l
raise_hell u2i
raise_up ckz
raised u2j du8 u2k
raiser zr u2h + fbm u2e
raisin u2l
raising 58h q2l du5 u2m + 5cr mq4
raj u2n
raja u2o u2p
rajput u2q
rake u2r s2z 4e6 u2s u2t a61 u2u hoh u2v
rake-off u2w + u2x
rake_in u2y
rake_off u2x + u2w
rake_up u2z
rally eop u30 u31 u32 u33 u34 30x 64e 3n4 8in
rallying u35 u30 u36 + 64e
ram u37 u38 u39 u3a u3b d78 a44 ssm a2u + u3c
ram_down 3n2 ssm
ram_home d7x
ramadan u3d u3e
rambling o5h u3f u3g
rambouillet u3h
ramona u3i
ramp kd5 u3j u3k u3l u3m u3n u3o u0w + u3p u3q u3r
ramp_up 5m0
rampage u3r u3s + u3t u0w
rampant u3u u3p u3q + u3n u0w
rampart 5on
ramshackle 5f8
rana u3v
ranch u3w u3x + u3y u3z
rancher u3y + u3x
ranching u3z + u3x
rancor 45p + u40
rand u41 u42 u43
random u44 + iny
randomized u45
randomly 20j + u44
randy 26e
range u46 u47 8pc 8pd u48 k2o u49 u4a 6zm hye u4b 272 5hj 6n6 u4c u4d u4e + u4f u4g
range_in jgh
ranger u4h u4i 8k9
ranging u4j + 6n6
rani u4k
rank u4l u4m oa6 u4n u4o hye u4p u4q u4r 4w aha u4s u4t + u4u u4v u4w fl2 gph
rank-smelling u4x
ranked hyq
ranking u4w j8w + u4p
ransacked n9q
ransom u4y u4z u50 u51
rant 481 u52 p4u + u53
rap 3t6 482 u54 jap rd9 u55 u56 u57 u58 lxx
rape 2cq u59 u5a sdf 2cs + u5b
raped rze
raphael u5c u5d
rapid u5e u5f u5g + tv9
rapidly 7h8 + u5f
rapist u5b
rapper u5h u5i
rapport u5j
rapporteur u5k
rapprochement u5l
raptor u5m + swk u5n
rapture dmn dmo + dmp
rare u5o u5p u5q u5r u5s u5t + alj kov u5u
rare-roasted u5v
rarely u5w + u5p
rarity alj u5u kov + u5o u5s u5r
ras u5x
rascal ox4 u5y + u5z u60
rash 4ck u61 iwc u62 + u63 olw
raspberry 43o u64 u65
raspberry-red 5aw
rat u66 u67 5or u68 3xn 3xh u69 u6a u6b fun u6c + u6d bos kof u6e
rat-catcher u6f
rat-tat u6g
ratchet u6h u6i
ratchet_down u6i
rate qwk u6j u6k u6l hye u6m u6n + ejk ejl u6o
rates u6p
rather twh sx3 kvf luw
ratification 92j + u6q
ratified u6r
ratify u6q + 92j e37
rating ejl ejk u6o u6s + u6m u6n
ratio td9 l9l
ration u6t u6u u6v u6w + u6x
ration_out u6v
rational u6y u6z u70 u71 ky0 + u72 u73 l9l
rationale t47 + u74
rationality u72 u73 + ky0 u71 u6z
rationally u75 + u6z
rationing u6x + u6w
rattle u76 u77 u78 u79 u7a + u7b
rattle-top u7c
rattle_down u7d
rattle_off u7d
rattle_on lfw
rattled u7e
rattlesnake u7b
rattling u78 u7f 14b faf + u7a u79
raucous u7g u7h
raunchy c3v mlq u7i + 85z
ravaged rze
ravaging btp u7j + bq1
rave u7k u7l ie3 p4u u7m + u53 u7n u7o
rave-up u7p
ravel m1s u7q lym u7r + u7s
ravel_out u7r
raven u7t bvz u7u swg u7v
ravine u7w
raw 1c8 u7x 4ah poz u7y pdh u7z afc 39v u80 u81 u82 ph7 u83 + u84 klm u85 ke5
ray u86 u87 u88 3k1 3k2 u89 u8a u8b tzk u8c
rayon u8d
razed bhk
razor u8e u8f
razor-backed u8g
razor-fish u8h
razor-sharp u8i u8j
rb u8k
rbc u8l
rbi u8m
rcmp u8n
re u88 tx0 u8o
re-address u8p
re-argue u8q
re-arm u8r
re-assume u8s
re-create u8t u8u 9nf + u8v
re-created u8w + u8u
re-creation u8v + 9nf u8u u8t
re-echo u8x
re-emerge u8y
re-emphasise u8z
re-emphasize u8z
re-enter u90 + u91
re-entrant u92
re-equip u93
re-establishment u94
re-examine u95
re-experiencing u96
re-explain u97
re-explore u98
re-formation u99
re-formed u9a
re-incorporate u9b
re-introduce u9c
re-introduction u9d
re-sentencing 8o1
re-start u9e u9f
re-uptake u9g
reach u9h 8pc 8pd u49 9cq u9i u9j 2jo 27h hjo hmz aw ey4 + 27c
reach_into u9k
reach_out u9l u9j ext
reachable 1y2
reaching 27c u9h + hjo u9j
react u9m u9n qhw + u9o u9p u9q u9r u9s u9t
reaction u9t u9u u9v u9w u9x u9s u9p + u9n fb6 u9m
reactionary u9y fb6 + u9w
reactivate u9z
reactive u9o u9r + ua0 u9m ua1 u9n
reactor ua2 ua3
read ua4 ua5 ua6 ua7 l1l mel ua8 ua9 uaa uab uac uad + uae uaf uag uah uai khu uaj
read-out uak ual uam
readable 7q8 + uan uao
reader uap uaf mfq uaq uae uar uas uat + uau ua6 ua5
readership uau + uae uaf
readily uav tbj
readiness dh4 f36 uaw syi + tv8 uax
reading uaj uag l1r khu uay uai uah uaz + uab ua5 uaa ua6
ready ub0 fyy 9l5 uax tv8 ub1 ub2 ub3 + syg syi f36
ready-cooked ub4
ready-made ub5 ub6 ub7 ub8
ready-mix ub9
readying syg + fyy
reaffirm uba + ubb
real ubc ubd ube erq ubf ubg o22 u7f ubh ubi ubj i7 ubk + ubl ubm ubn
real-time ubo + ubp
realisation ubq ubr gzr ubs ubt ubu + i9 ubv ubw ubx
realise ubx ubw i9 uby ubv 5c8 + ubt gzr ubq ubr
realised az
realism sub ubz uc0 phe ubl + uc1 uc2 uc3
realist uc3 uc2 uc1 + uc4 ubl uc0 phd phe sub uc5
realistic uc5 uc4 phd + uc1 uc3 ubz uc2
realistically uc6 uc7 + phd uc5
reality ubn uc8 ubl ubm + o22 ubk i7 ubi erq ubh
realization ubq ubr gzr ubs ubt ubu + i9 ubv uby ubw ubx
realize ubx ubw i9 uby ubv 5c8 + ubt gzr ubq ubu ubs ubr
realized az
really u7f uc9 hgh id + i7 erq
realm uca lvg lvo
realty ucb
reap is6 d29 + is8 is7
reaper is7 is8 ucc + is6
reappear u8y + ucd uce
rear 2v9 2c8 ucf 2xn 2vf ed6 ucg ed7 5cr mq8 uch + q2l 58h
rear-end uci
rear_back ucj uck
rearing 58h q2l u3p + 5cr
reason kxw ucl 6sc ucm i8y u73 ucn 8x5 23a + uco ucp
reason_out 8x5
reasonable ucq f5g ucr + ucs uct otf ucu u73
reasonably f5j ucv + f5g ucr
reasoned ucw
reasoning ucp ky7 + ucn
reassert 92f + ubb
reassess ucx + ucy
reassessment ucy + ucx
reassurance ucz + 2g6 ud0
reassure ud0 2g6 + ucz
reassured ud1
reassuring ud2
rebate ud3 can ud4 ud5 ud6
rebel kx5 o3w lj4 240 ud7 + kx8 ud8
rebellion kx8 ud8 + ud9 c79 240 uda ud7
rebellious c79 ud9 uda + ud8 kx8 bao udb
rebirth 9jn udc udd ude
reboot 4rk
reborn 4t2 udf
rebound udg udh 2xe u34 4va
rebuff udi udj udk d7w
rebuild udl + udm
rebuilding udm + udl
rebuke udn 643 + udo
rebut udp udq + cgo udr uds
rebuttal uds udr + udq
recalcitrant udt grh + udu
recall udv udw udx udy 642 640 udz 8ho 63r 641 ue0 dlr
recapture ue1 ue2 ue3 ue4 ue5 ue6
recast ue7 ue8 ue9
recede uea d9h d2p + ueb f46 uec
receding ueb f46 ued + d2p d9h uea
receipt uee uef ueg e3
receipts i8i
receive ueh fsr uei uej uek uel l6v rwt etq hij itt uem e1g + uen ueo qfe uep ueq uee uer ues
received uet ueu
receiver uen uev uer uew uex uey + rwt ueh itt uez uf0 uf1
receivership uf1 uf0 uez + uew
recent uf2 uf3 m7x + uf4 uf5
recently m7v + m7x
reception uee uf6 uf7 uf8 ues + uf9 itt uem
receptionist uf9 + uf8 uee
receptive qfe ufa uep ueo + qg3 e1g uej uei rwt l6v
receptor ueq ufb + rwt
recess 53d pqg krh 9pq ufc m3 ufd ufe
recessed uff b8k
recession ueb uec ufg 9pq ufh + ufi uea d9h
recessive ufj ufk ufl + ufh
recharge ufm ufn
recipe gmj
recipient ufo uer + itt
reciprocal ufp ufq ufr pbr ufs + uft ufu
reciprocate ufv ufw + ufx ufy kzc ufz ug0
reciprocity ufu uft + pbr
recital ug1 per uah ug2 ug3 + pev ug4 ug5
recitation d5w ug6 uah ug7 + ug5 ug8 ug9
recite ug9 pev ug8 lcq ug5 + ug7 ug3 per uah
reckless iwc uga + u63
recklessly ugb + uga
recklessness u63 + uga iwc
reckon 98c 61e ibs 61f 36s 9ve + 61l 61j
reckoning 9va 61j ugc + 61e
reclaim ugd uge ugf ugg ugh + ugi ugj ugk
reclaimed ugl
reclamation ugj ugi ugk + ugf ugd ugh
reclining ugm + meb ugn
recluse j5c ugo
reclusive ugp ugo + ugq
recognise ugr ubw e0 e2 i5t c8p c5 ugs
recognised 8x ugt
recognition ugu jz2 ugv ubt a6t ugw ugx e5 + ugr
recognizable ugy ugz
recognize ugr ubw e0 e2 i5t c8p c5 ugs uh0 + jz2
recognized 8x ugt
recoil 2xe lt3 lt7 a9q 4va 2wz
recollection uh1 udw uh2 + 640
recommend uh3 8kl s0 + uh4 uh5
recommendation rca uh5 uh4 + s0 8kl
reconcile ir1 a1 uh6 8x0 + 31v nm7 u5l
reconciled uh7
reconciliation 31v u5l + a1 ir1 8x0
reconciling uh8
reconnaissance uh9 + uha
reconsider uhb uhc + uhd wg
reconsideration wg uhd + uhb
reconstruct uhe uhf 9b7 udl uhg + uhh uhi uhj
reconstructed uhk
reconstruction uhh uhi uhl uhm + udl uhe 9b7
reconstructive uhj + uhg
reconvene uhn
record uho uhp c8h uhq 4q0 uhr uhs uht e7m uhu uab uhv + uhw uhx uhy
record-breaker uhz
record-breaking ui0
record-holder uhz
record-keeper uhw
recorded ui1 ui2
recorder ui3 uhx uhw ui4 + uhu e7m
recording uhy ui5 ui6 + uhu
recount ui7 pev ui8 + ui9
recounting ui9 + pev
recoup uia b77 uib
recourse uic uid
recover uie hsr uif fsz uia ugh + uig uih uii uij
recoverable uik
recovered uil alc
recovering uim
recovery uij uih uig + fsz hsr uie
recreate tve uin 7am s9b + uio cmc
recreation cmc uio + uip s9b tve
recreational uip 1cw + uio cmc
recruit e6f uiq mlp uir e71 + e6g uis uit
recruiter uis uit + mlp e71
recruiting-sergeant uiu
recruitment e6g + uir mlp
rectangle uiv + uiw
rectangular uiw qnp + uiv uix
rectified uiy
rectify 1e8 9qy uiz uj0 ugf uj1 + 9r7 uj2 uj3 uj4 uj5
rector aks
rectory uj6
recuperate uie uj7 hsr uia + uj8 uig
recurrence uj9 + ro2 uja
recurrent ro2 + uj9 uja
recurring ujb
recycle ujc ujd + uje
recycling uje ujf + ujc
red ujg ujh 4n5 nah a9n 4ea a9m + knd
red-berry uji ujj
red-blind ujk + ujl
red-blindness ujl + ujk
red-blooded h12
red-brick ujm
red-brown njf
red-carpet ujn
red-coated n2z
red-eye ujo
red-faced a9n ujp
red-gray ujq
red-grey ujq
red-handed ujr ujs
red-header ujt
red-hot 4cf uju jog lmd ujv
red-ink ujw
red-lavender ujx
red-letter ujy
red-orange g0o
red-purple ujz
red-rimmed uk0
red-streaked uk1
red-striped uk1
red-violet uk2
reddish 4ea
reddish-brown njf
reddish-gray ujq
reddish-grey ujq
reddish-lavender ujx
reddish-orange g0o
reddish-pink uk3
reddish-striped uk1
reddish-violet uk2
redeem uk4 rgl u51 uk5 uk6 bfl + uk7 uk8 5y5 uk9 uka ukb 7i8
redeemed ukc
redeeming ukd uk9
redefine uke ukf + ukg
redemption 5y5 ukb uk8 + u51 uka bfl rgl
redeploy ukh + uki
redeployment uki + ukh
redesign ukj
redevelop ukk ukl ukm + qt7
redevelopment qt7 + ukl ukk
redirect ukn
rediscover uko + ukp
redistribute ukq + ukr
redistributed uks
redistribution ukr + ukq
redneck a28
redouble ukt uku ukv
redoubt ukw ukx
redress uky 1eh 8py
reduce o9x 5bt ukz 4mb ul0 ul1 ul2 ul3 9ga aoo 4mc 4md ul4 ul5 ul6 ul7 ul8 ul9 ula lqy + ulb ulc b6k uld ule ulf ulg
reduced b6q ulh
reducing ule ulb + ul0 o9x
reduction b6k ulg ule + ul2 ul1 5bt ul3
redundancy uli ulj ulk ull + eoh ulm
redundant eoh ulm + ulj ull ulk uli
redux uln
redwood ulo ulp
reed ulq ulr uls ult ulu + ulv ulw
reef ulx u41 uly ulz um0 um1 + um2
reel um3 um4 um5 um6 um7 um8 um9 lq4 uma + umb
reel_off u7d umc
reelection umd + ume
reestablish umf
reeve umg umh umi umj
ref umk
refer uml bir ra umm 9br umn 3lc + umo biv oba ump umq uas umk 9bt umr
referee umk uas ums rk4 umt + umn qa3
refereeing qa3 + umt
reference 9bt biv umo 74f oba e8 umq umu ump kt 7nb + umn umv 3lc bir umw uml ra 9br
referenced umx
referendum umy
referral umr umz un0 + umn
refinance un1
refine uiz cx9 un2 un3 un4 8s6 + tno un5 ajo dre un6 q0v
refined un7 t6w dtj un8 sie
refinement 7od q0v dre tno ajo + un4 cx9 un2 uiz
refiner un5 + un2 cx9 uiz
refinery un6 + un2
refining tno + uiz
refit un9 una
reflect 7cg unb unc und une unf ung + 5g0 unh uni unj
reflected unk
reflecting unl
reflection unm unn uno 9dg q5h ex2 unp unq
reflective unj unh 5g0 + unn ung unr 7cg
reflector uni uns + und
reflex unt 2pi
refocus unu unv unw + unx
reform uny unz uo0 uo1 uo2 uo3 uo4 ugf uo5 + uo6 agb ugj uo7 uo8
reform-minded t9p
reformation ugj uo9 uo8 + ugf uo4 uo1 uo5
reformed uoa uob
reformer uo7 agb + uo2 uo1
reformist agb t9p + uoc uo5 ugf uo1
refrain 7hm 5n uod
refresh uoe uof uog 5in + uio uoh uoi
refreshed gw6
refreshing 4zh q04
refrigerate uoj uok + uol uom uon uoo
refrigerated uop
refrigeration uoq uom + uok uoj
refrigerator uoo + uok uoj
refuel uor uos + h0e
refueling h0e + uos uor
refuge uic 2h8 uid uot
refugee uou
refund uov uow hnd
refurbish uox + uoy
refurbishment uoy + uox
refusal uoz up0 + b5s up1 bjl
refuse h9g b5p b5s bjl up1 bco up2 + uoz up0
refute udp udq + f8p f8n cgo b9r
regain fsz fsx + up3
regaining up3 + fsz
regal dyw
regalia up4 26z
regard hca up5 2kj egh 8si up6 egi 98c 98i tc
regard_as egj
regardless ch3 6gu
regatta up7
regency up8 up9 upa + upb
regenerate upc upd upe upf upg uph ugf upi upj upk + upl u99 upm upn
regeneration upm u99 upl upn + upf upj uph upd upg upi
regent upo upp upb + up8
reggae upq
regime upr 2on
regimen upr
regiment ups upt upu upv + upw upx
regimental upw + ups
region 22r uca r8h upy pm2
regional upz uq0 + upy
regionally uq1 + upz
register uq2 uq3 uq4 uq5 uq6 uq7 uq8 uq9 uab fpw uqa uqb uhv uqc uqd uqe acl + mh uqf uqg e72 uqh
registered uqi uqj uqk
registrar uhw uql uqm
registration e72 mh uqf uqg e74 + uqd uab uqb
registry uq7 + uqd fpw
regression uqn uqo uqp fz9 + uqq
regret uqr uqs uqt uqu uqv
regrets b5w
regrettable uqw
regrettably 13b + uqw
regroup uqx uqy
regular uqz fzj ur0 ur1 ur2 ur3 ur4 ur5 ur6 ur7 ur8 ur9 ura ekm ekn urb urc + urd ure
regularity urd ure + urc ekm ura ur9 ur8 ur6 ur2 ekn
regularly urf urg urh + ur2 ekm ur3
regulate oul uri bss hx1 + urj urk url urm urn uro
regulated urp
regulating url + hx1
regulation url urn urm ql2 urq urr urs + bss hx1
regulator urk hx5 uro + oul hx1
regulatory urj + oul
rehabilitate urt uru urv + urw urx ury uhj urz ugi
rehabilitation ugi urx urz ury + urv uru urt
rehearsal us0 us1 + su4
rehearse su4 + us1
reich us2 us3 us4
reign us5 us6 us7 us8 cs8
reigning us9
reimburse usa uib + usb
reimbursement usb + uib usa
rein usc usd irb use usf d31
rein_in use usf d31
reincarnation usg udd ush + usi
reindeer 6h0
reinforce usj usk + usl usm usn uso
reinforced 5mm usp
reinforcement uso usm usl usn usq + usk usj
reinstate usr umf + uss ust
reinstatement ust uss + usr umf
reinsurance usu + usv
reintroduce u9c + usw
reintroduction usw + u9c
reinvent usx usy
reinvigorate usz
reinvigorated gw6
reissue ut0 ut1 ut2
reit ut3
reiterate lcu + ut4 ut5
reject aj0 ut6 dut c7x ccb b5s up1 up2 + ut7 ut8
rejected ut9
rejection ut8 uta utb utc + b5s c7x ut6
rejoice f0r lkt utd + ll1 ute
rejoin 8hp utf
rejuvenate utg uth uti upf utj + i5c utk
rejuvenation utk i5c + uth upf utg
rekindle utl utm
relapse m5s f7b hju
relate 2f1 utn uto 3lc utp + utq ui9 utr
related uts utt + utu
relation utq utr kzn utv ui9 utw + utx lup uty utp 2f1 utz uto utn
relational uu0
relations b1c
relationship uty lup utx utz + utw utq utr
relative uu1 utw 8ow tde + uu2
relatively 8p1 + 8ow
relativity uu2 uu3 + uu4 tde 8ow uu5
relax n9h n9i uu6 n8u uu7 n9d n9e n9l + uu8 uu9 dj2 dkb uua uub n9f mmn
relaxation dj2 mmn uuc n9f dkb uud uu9 + n9h n9e n9d uu7 n8u n9l n9i uu6
relaxed uue
relaxing uuf
relay uug uuh uui uuj uuk uul uum
release qqe gu4 c8y uun c8z uuo uup 5xf uuq uur bjt uus uut c95 gtp 5cg mk8 uuu gts gtt gtv gtw
releasing uuv
relegation bdz uuw uux + rbd 36e 54v 7qq
relent uuy
relentless rq9 i75 + uuz
relentlessly uv0 + rq9
relevance uv1 + uv2
relevant uv2 + uv1
reliability bkb + bka 2o0 bk7
reliable bk7 2o0 bka + bkb
reliably f5z + bk7
reliance uv3 uv4 + 36s uv5
reliant uv5 + uv4 36s
relic uv6 uv7
relief uv8 17r on4 uv9 uva dj7 17q 2xv uvb dj5 uvc
relieve 17n uvd ms0 uve eq2 16y uvf uvg uvh uvi eqp + 16z 2xv fvr
relieve_oneself nl5
relieved djb taa
reliever fvr 2xv 16z + uvi 16y
religion f5s f5u + uvj uvk uvl
religious uvm uvj uvn uvl uvo + bw4 f5s f5u uvp uvq
religiously uvr uvs + uvl uvo
relinquish mk8 twe gtt cfa + uvt uvu
relinquished uvv
relinquishing uvt uvu + gtt twe
relish g3q ieb uvw e5q
relishing uvx
relive n18 + u96
relocate uvy uvz + uw0 p55
relocated uw1
relocation p55 uw0 + uvz uvy
reluctance j67 uw2 + n2h uw3 uw4
reluctant uw4 uw3 n2h + j67
reluctantly uw5 + n2h
rely 36s + uv5 uv4 uv3
rely_on bk6 bk5
rely_upon bk6
rem uw6 uw7
remain uw8 rq8 9ff uw9 + 31l e1z mh0
remain_down uwa
remain_firm uwb
remainder e1z bzi uwc 31l uwd + uw9
remaining mgm
remains 7rt uwe uwf
remake uwg nmo
remaking uwg
remand uwh uwi k8v
remark uwj 8kq obb 8kt
remarkable uwk pyp
remarkably pyr uwl + uwk
rematch uwm
remedial uwn al6 + uky al1
remediation uky + 1e8
remedy uky al1 uvd 1e8 + uwn al6
remember 640 uwo uwp uwq 8ka 8kk uwr uws + uh1 oam 8kf
remember_oneself uwt
remembering oam + uwq uwp 640
remembrance uh1 8kf + 8ka uwq uwp uwo 640 uws uwr
remind uwu ait + uwv uww
reminder uwv uww owx + uwu
reminiscent em5 + uwx udw uwy
remission uwz ux0 ux1 ux2 + uwi ux3
remit ux0 ux4 ux5 ux3 ux6 uwi ux7 ux8 bai + ux9 ux1 ux2
remittance ux2 + ux8
remnant e1z mh0 + uw9
remodel uhe ue9
remorse uxa
remote uxb ciw qpj qrb cit ciu + faz
remote-controlled uxc
remotely uxd uxe + qrb
removable uxf uxg
removal uxh uxi + uxj uxk uxl
remove uxm uxk 4n uxn uxo uxj uxl 5p6 p5n + uxh uxp uxi
removed uxq ciu
remuneration uxr di5 + 8pv
renaissance udc uxs
renal uxt + ltu
rename uxu uxv
render uxw uxx uxy hmi bfd l1n uxz heg l1o bkj uy0 uy1 h47 bfh + uy2 l1u uy3
render-set uy4
rendering uy2 l1u uy5 uy6 l1s uy3 uy7 + hmi l1o
rendezvous uy8 uy9 uya uyb
rendition uyc l1u l1s uy3 + l1o
renegade uyd bos ud7 uye
renegotiate uyf uyg
renew uyh upj + uyi
renewable uyj uyk
renewal ugi uyi uyl + upj
renewed uym
renewing uyn
renounce uyo twe hnl 17 + uyp uyq uyr uys
renovate tve uyt uox + uoy qt7 uyu
renovation qt7 uoy + uox uyt
renown 6uo
renowned 6ul
rent uyv uyw uyx uyy 776 mer 778 mes + uyz uz0 uz1 uz2
rent-free uz3 uz4
rent-rebate uz5
rent-roll uz6
rent-seeking uz7
rent_out fbs
rental uz1 mep uyz uz8 + 776 uyx
renting uz1 + mes
renunciation uys uyq uyp 1tm + 17 twe uyo
reopen uz9
reorganisation uza
reorganised uzb
reorganization uza uzc + uqy uzd
reorganize uzd uqy + uzc uza
reorganized uzb
rep uze uzf
repair fyq inc uzg tve 5uy 1e8 uzh 8pw + fz3 1eg uzi
repatriate uzj uzk uzl + uzm
repatriation uzm + uzl uzk
repay 8hp hnd uzn rgh + uzo uov
repayment uov uzo + uzn hnd
repeal 1oa 1o8
repeat uzp uja lcu dlp cuv uzq uzr + kuf uzs uzt uzu uzv
repeated ro2
repeatedly uzw + ro2
repeating uzt + cuv
repechage uzx
repel udk d7w 3mz uzy ccu + uzz j79 q51 v00 ccw v01
repellent v02 v01 v03 v04 ccw v00 + uzy ccu
repent uqu 2ii + v05 rl9
repentance rl9 + v05 uqu
repertoire v06 v07
repertory v08 v07 v06 v09
repetition uzt v0a uzp + uzs cuv lcu uja
repetitive uzs kuf + v0b uzr uja cuv
replace v0c tpk eou v0d + 1bf v0e v0f v0g
replacement v0g v0f v0e v0h 1bf uyl + v0d eou v0c
replacing v0g + v0d v0c
replay v0i uwm v0j v0k v0l s9m
replenish fqx + uyl
replete fqk kvo h0w + v0m
replica v0n + cuv
replicate cuv 9ng v0o + v0p v0n v0q
replication v0r v0p v0n dlk v0s 8hr v0q + cuv 9ng
reply v0t 1ot 1p0
reply-paid v0u
report v0v bk bm 8t3 v0w v0x v0y br v0z v10 v11 v12 9ze + ppk a00
report_out v13
reported v14
reportedly v15 + v14
reporter ppk + 9ze
reporting a00 + 9ze
repository bld oya v16
reprehensible a99 + v17 v18
represent nsz v19 v1a v1b mbe v1c l1p g2 szh v1d v1e b9x 3ii enh 9rx + v1f v1g v1h v1i v1j v1k x7 v1l v1m v1n v1o
representation v1o v1m v1i v1p v1g v1q v1j v1h v1l x7 + 9rx b9x v1d l1p mbe v1a szh g2 v1b
representative end v1r 954 l1z v1f v1k v1n + v1a v19 v1d v1e
represented v1s
repressed rmf
repression v1t v1u v1v + lqy
repressive kpt + lqy
reprieve v1w v1x r v1y v1z v20
reprimand udn 6w2 643
reprint v21 ut0 ut1
reprisal v22
reprise uzq
reproduce p8p v23 v24 v25 + heh v26 58e v0r
reproduction 58e v0r v0n v27 v26 + p8p v24
reproductive heh + p8p
reptile v28
republic 8ml v29
republican v2a v2b v2c v2d v2e + hw4
republicanism v2f
republish v2g v2h + v2i v2j
repudiation v2k uyp v2l + v2m uyo v2n v2o
repugnant q51 + jmc
repurchase 5y5 5y4
reputable v2p + v2q
reputation v0v v2r v2s + egj
reputedly v2t
request 2bg rs3 2ba v2u v2v
requested v2w
requiem v2x m33 v2y
require 8jv 2b5 pkf 2b8 + v2z bgc efy
required pkh 8uh
requirement syq bgc efy + 2b8 2b5 pkf
requisite efy pkh + v30
rerun v31 v32 v33 v34 v35
res v36
resale v37
reschedule v38
rescind 1o8 + v39
rescue bfs v3a bfk + bfr
rescued ugl
rescuer uii bfr + bfk
research v3b e6v ev9 v3c + l6g
researcher l6g + v3c ev9
resell v3d
resemblance v3e + v3f
resemble v3f + v3e
resent v3g v3h + 45p
resentful v3i
resentment 45p + v3g
reservation v3j 4qe v3k v3l try v3m v3n + v3o 4q8 v3p
reserve v3q ou6 v3r v3n v3s 2xg v3t 18k v3p v3o 4q8 + v3u v3l 4qe v3j
reserved v3v v3w
reserves ojv
reservist v3u + v3r
reservoir v3x v3y v3z v40
reset v41 v42 v43 v44
resettle v45 + uw0
resettled uw1
resettlement uw0 + v45
reshape v46 v47
reshuffle v48 v49 v4a v4b
reside v4c n4u v4d + v4e q6q 1r
residence 1r v4f ij9 2r + v4g v4e n4u v4c
residency 1r v4h + v4i v4e n4u v4c
resident q6q v4j v4e v4i + n4u v4c 1r
residential v4k v4g + 1r
residual v4l 31l v4m + v4n
residue 31l v4n + v4m
resign uh6 gtt hnl mfe + v4o v4p v4q
resignation v4p v4q v4o + mfe hnl uh6
resilience v4r v4s + 4vf v4t
resilient 4vf v4u + v4s v4r 4va v4t
resin v4v + s3a v4w
resist jee fk0 32i chr bco up2 + v4x v4y v04 r3 q5x v4z k49
resistance v4z v4y qi0 v50 v51 v52 v53 v54 k5g k4a v55 + v4x 32i jee k49 v56
resistant v4x v56 v04 v57 k49 + v4z chr 32i jee v52 fk0 k4a v51 up2
resolute v58 v59 + fwf
resolutely v5a b4u + v58
resolution v5b v5c fwf v5d 81w 1ou b56 v5e v5f v5g v5h + toc v5i
resolve fwf b56 56n b44 toc v5i 1oy 8x7 v5j + cie v5b v5c v5d
resolved v5k v5l
resolving v5d + v5j
resonance v5m v5n v5o v5p u5j + v5q v5r 8hd
resonant em5 v5r + v5o v5m dlq nmj v5n
resonate 8hd v5q + u5j v5s v5t v5o v5n v5m
resort uic uid v5u inc uzh f7f
resounding v5r
resource v5v k2t v5w
resourceful v5x + k2t v5y
respect q3p bam bak up5 egh up6 egi egk 1t + v5z
respectability v2q + hvi v60
respectable v60 ixt hvi + v2q
respected v61
respectful v62 v63 + bak
respectfully v64 + v62
respective v65
respectively v66 + v65
respects v67
respiration v68 11d v69 + v6a 57q
respirator kpg v6b + 57q
respiratory v6c + v6d v6a 57q v68
respite 53d v1w r v1y uvc v20
respond u9n v6e 1p0 + v6f 1p8 1p7
respondent 1p7 v6g 1p8 + 1p0 u9n
response u9t v6h v0t 1ot uf8 v6i v6j + v6k
responsibility dfr v6l tgf + v6m
responsible v6m v6n v6o + v6l
responsibly v6p + v6m
responsive v6f v6k u9r + v6q u9n 1ot v6i
rest dj2 v6r v6s 31l v6t v6u uvc v6v uw8 57t v6w v6x rnp rzj v6y v6z mnz v4d + v70
rest-cure v71
rest-harrow v72 v73
rest_on mea 5md
restart u9e u9f
restate lcu + v74
restaurant dkr
restaurateur v75
rested v76
restitution up3 v77 1eh + v78 uyt
restive v79 dn7 + li5 v7a
restless v7b v7c v7d + v7e v7f
restoration v7g up3 v7h v7i v7j uoy v7k + uhg upf v78 umf 5uy
restore upf 5uy v78 umf uhg + uyn uj8 v7g v7i up3 v7h uyu uoy
restrain je5 921 v7l v7m + 9i7 v7n 9b6
restrained v7o ibj otb v7p tvs
restraint v7n 9b5 9hw v7q v7r 9b6 + je5 921
restrict 4vo akz 9i6 v7s + v7t 92a mu5 v7u
restricted v7v v7w ts3
restricting 92d
restriction mu5 92a mu3 + 9i6 akz 4vo
restrictive v7t v7u + v7x akz 4vo 9i6
restroom 9ik
restructure v7y
result 1ou v7z qpr 97p v80 e7d mcs + at v81
resultant v82 qpr v81 at + mcs e7d
resume v83 v84 u9e v85 v86 v87 + v88
resumption v88 + u9e
resurface v89 v8a v8b
resurgence v8c + v8d v8e
resurgent v8d + v8e v8c
resurrect u25 v8f v8g + v8h
resurrection v8h v8i + u25
resuscitate v8j 8ik + v8k v8l
resuscitation v8k + v8j
ret v8m
retail v8n v8o v8p v8q + v8r v8s
retailer v8r + v8o
retailing v8s + v8p v8o
retain v8t jdu 9fg v8u + n61 oal je2
retained nkj
retake v8v v8w ue3 ue6 + ue1
retaliate v8x 2qo + v8y v8z 2qp
retaliation v8z + 2qo v8x
retaliatory v8y + 2qo v8x
retardation m24 b3k 2y1 v90 v91 + v92 b3n 795 v93
retarded v94 v95
retention je2 v96 oal + jdu v8t
rethink wg v97
reticence v3q + v98
reticent v98 v99 v7p + v3q
retina v9a + v9b
retinal v9c v9b + v9a
retire 3of v9d tpw v9e d2p v9f m4 v9g v9h v9i v9j + v9k v9l v9m
retired v9n
retiree v9m + v9h v9g
retirement v9l v9o v9k + v9h v9g
retiring v9p rcg v99
retract v9q d2t d2o v9r + v9s v9t v9u
retractable v9v
retracted v9w
retraction v9t v9s + d2t v9q
retraining v9x + v9y
retreat v9z v9o va0 va1 va2 va3 va4 2w9 d2p va5 va6
retreated va7
retrenchment cye va8 + va9 vaa
retrial vab + vac
retribution vad rgi vae
retrieval uij vaf vag + fsz 640
retrieve 640 vah vai fsz + vaf vaj uij
retriever vaj + vah
retro vak val
retroactive vam val
retroactively van + val
retrospect vao n7x + vap vaq var
retrospective vas vap + n7x
return vat jgi up3 vau vav vaw uce vax vay 8hr uj9 vaz lc1 uqq 8hn 8ho 8hp vb0 bfd vb1 heg vb2 vb3 5bs hnd vb4 uy0 f6z ume
returning vb5 vb6
reuben vb7 vb8
reunification vb9 + vba
reunify vba + vb9
reunion vb9 vbb + vbc vba
reunite vbc vba + vb9
reusable vbd
reuse ujc
rev vbe vbf
rev_up vbf vbg
revaluation ucy + vbh 1wu
revamp vbi vbj
reveal 547 5cl vbk + vbl c9t 1ta vbm 1t8
revealing c9t vbn vbo + 547
revel vbp bey nmf + vbq
revelation vbl 1t8 vbm c9t + 547 vbk
revenge v8z 2qo
revenue i8i vbr
revere vbs vbt ffk j5n + vbu vbv 2sm vbw
revered 2n8
reverence vbx vbw 2sm ffk + v63 vbv j5n vbu
reverend vby 7vj vbz
reversal vc0 vc1 vc2 3m vc3 g7b vc4 4fc + vc5 l66 quf 1o8
reverse vc6 vc2 vc7 vc8 4fc 9h3 vc5 l66 vc9 quf 1o8 vca vcb l5x + vcc vc0 vcd vc4 vc3 g7b
reversed 9jk vce
reversible vcf vcg vcd vch vcc + l66 vci 1o8 vc5
revert uqq vcj + vb5 uqn m5s
reverting m5s vb6 + uqq
review gf9 5io kum vck ucy vcl aas vcm vcn vco vcp n7x htf 5in aat + 8ky uas
reviewer 8ky uas + vcp aat
revise vcq vcr vcs + 1ba vct vcu
revised vcv vcw
revising vcu + vcr
revision 1ba vcx vcq + vcs vcr
revisionist vcy + vcz vd0
revisit vd1
revitalization v8c + vd2
revitalize upc vd2 + v8c
revitalized udf
revitalizing uyn
revival v8c vd3 + v8g vd4
revive tve v8j 8ik vd4 v8g + v8c
revived vd5 vd6
reviving uyn
revocation vd7 1oc + 1o8
revoke vd8 1o8 vd9 + vd7
revolt kx8 7k3 ccu vda + vdb
revolution vdb vdc vdd + vde vdf vda vdg vdh qju hso tzu kuv qv4
revolutionary vdf vdi vde vdh tzu + vdb vdc vdd
revolutionize qv4 kuv vdg + vdd vdb
revolve hso qju vdj + vdc
revolve_about 6wu
revolve_around 7lg 6wu
revolved vdk
revolver vdl vdm
revue vcm
revulsion jmc
reward uso qk vdn rgs vdo usk rgh jik
rewarding vdp
rewrite vcx vdq vdr + vct vcu
rewriting vcu + vdq
rex lva
rf vds vdt vdu
rhapsody vdv vdw vdx + vdy vdz
rhea ve0 ve1 ve2
rhetoric ve3 ve4 i0d ve5 + ve6 ve7 qjq
rhetorical ve7 ve6 + ve3 ve4
rhetorically ve8 + ve7
rheumatoid 28b
rhino ve9
rhinoceros ve9
rhodesian vea + veb
rhyme vec ved vee vef + veg
rhyming veh
rhythm vei vej vek 3lz arh + vel
rhythmic vel + arh vej vem
rib ven veo 9tz vep veq ver iet ves + vet
ribbed veu vev
ribbon vew vex b6d vey + vez
ribbon-shaped vf0
rice vf1 vf2 vf3 vf4 vf5 + vf6
rich vf7 vf8 vf9 vfa vfb 1gk b7v fdq vfc h15 vfd vfe vff + up vfg fl2 i06 vfh vfi h10
riches vfj
richly mac j7r vfk + vf8
richness vfh h10 fl2 vfg i06 vfi up + b7v vfc vff fdq vf9 1gk vfb vfe vfa h15 vf8
ricin vfl
rick vfm vfn vfo vfp
rickety b6w vfq vfr + vfs
rickey vft
rickshaw vfu
rico vfv
rid gtu + dux
rid_of duv
riddle vfw 50m vfx vfy vfz vg0 vg1 c09
riddled vg2 vg3
ride d6u vg4 30x vg5 p3q vg6 vg7 vg8 vg9 vga vgb vgc vgd d7n vge bk4 + rbo vgf ebz vgg
ride_away vgh
ride_herd vgi
ride_horseback vgj + vgk ebz
ride_off vgh
ride_out m7i
rider vgl vgf rbo vgg + vg7 vg6 vga
ridge vgm vgn vgo vgp vgq vgr vgs vgt vgu vgv vgw
ridicule bn9 vgx iet + rec fbb l9e
ridiculous 6c fbb rec + 6f vgx bn9
ridiculously vgy + fbb
riding ebz vgk + vg7
ridley vgz
riesling vh0 vh1
rife sbl cs7
riff vh2 vh3 vh4 g5n
rifle vh5 hs0 ghj
rifled vh6
rift 52x vh7 vh8
rig 78j vh9 vha hjt 6i1 vhb vhc vhd vhe nr9 vhf + vhg vhh
rig_out 2l1 + vhi
rig_up vhj
rigged vhk
rigging vhh vha + vhd
right vhl vhm vhn vho vhp vhq vhr vhs 9qy vht vhu 8py vhv vhw 9r2 vhx 9r3 vhy b3t 9rn vhz vi0 vi1 oin 16f vi2 g90 vi3 tcy qdg hvg vi4 vi5 vi6 vi7 9r4 9r5 + vi8 9rb vi9
right-angled via
right-down vib 4w
right-eyed vic
right-hand vid vi6 vie
right-handed vif vig + vih
right-hander vii vij
right-minded vik
right-wing vil
right-winger vim
righteous vin vio + vip
righteousness vip + vin
rightful viq mal + vho
rightfully vir + mal
righthander vii
rightist vim vil + vis vhq
rightly vit + vhw
rigid viu viv viw fze knt + vix knv
rigidity vix knv + viv viy viz viw
rigidly 4nr + viv
rigor i76 vj0 ip5 + vj1 vj2
rigorous vj2 vj1 + ip5 vj0
rigorously vj3 + vj1
riled 1ny
rim mxg vj4 vj5 vj6 vj7 vj8 vj9 vja
rimmed vjb
ring 34x 34y jk0 vjc vjd vje h8z vjf cwn 62x 358 4se vjg vjh dlq + vji v5m
ring-binder 429
ring-shaped cwo
ring_out vjj
ring_up vjk
ringed vjl vjm cwo
ringer vjn vjo 7zd vji + vjh
ringgit vjp
ringing v5m vjq vje + dlq vjh vjg
ringleader vjr
rings vjs
ringside vjt
rink vju
rinse vjv vjw vjx vjy vjz vk0 vk1
rinse_off vk0
rioja vk2
riot vk3 qmf jql vk4 vk5 vk6 + chd bct vk7
rioting vk4 + vk5
rip uyv vk8 uyw 4e6 vk9 tkb vka vkb vkc
rip-off j2c + 78o
rip-roaring tys
rip_off vkd vkc 78o + j2c
rip_out vke d2y
rip_up vkf
riparian vkg + vkh
ripe o3l qd vki hvg vkj + vkk
ripped dan
ripper vkl
ripping vkm eny
ripple vkn vko vkp 5j9
ripple-grass vkq
rise 29v pp vkr j9j 4r4 vks mpr 29u t6z 29r v8f 23w 7wu j20 7wt 7x5 vkt vku 23z tfv 8iq 23y 29m 29k 240 mq8 241 + vkv kx8
rise_up 8iq ucg 240
risen vkw
rising kx8 29u vkx vky dxv vkz + 240 23z
risk av5 vl0 vl1 e2j vl2 qx + 2ys ius
risk-free vl3
risky ius 2ys + e2j av5 rop
rite vl4 vl5 + vl6 vl7
ritual vl4 vl8 vl9 vl6 vl7 + vla vl5
ritz vlb vlc vld + vle
rival 70u vlf ebf + vlg 8q7
rivalry 8q7 + vlf
river vlh
riverbank vkh
riverside vli vkh
riveting 5l
rn vlj vlk
rna vll
ro vlm
roach vln vlo vlp 7l8 vlq vlr vls
road vlt vlu
roadblock 3c7 3cc
roads vlv
roadside vlw
roadster 5lr vlx
roadway vly
roam 6n6 + vlz
roar 3sc 4qq vm0 jqh jqi jqj vm1 3sf vm2 + vm3
roar_off vm4
roaring 3sc 4qq vm5 4r0 + 3sf vm1 jqj jqi
roast lxs ljh vm6 iet vm7 + vm8 vm9 vma
roasted vm7
roasting vma + vm6
rob vmb g4g + vmc vmd
robber vmc + vmb
robbery vmd n9p + vmb
robe vme hxd vmf 7yf
robin vmg vmh
robot 2pl
robotic vmi 2pj + 2pl
robotics vmj
robust vmk vml h15 vmm + iq9 vmn
roc vmo
rock vmp vmq vmr vms vmt vmu vmv vmw vmx + 5p2 4v4 vmy vmz vn0
rock-bottom ulh
rock-inhabiting vn1
rock-loving vn2
rock-ribbed byq vn3
rock-steady bk9
rockabilly vn4
rocker vn0 vmy vn5 a2b vn6 vn7 vmz + vmx vmw
rockers 40f
rocket vn8 tab vn9 vna vnb vnc vnd + vne
rocket-propelled vnf + vng
rocky 5p2 vnh 4v4 vni + vmp vnj vms
rococo vnk vnl
rod vnm vnn vno vnp rnn rno
rod-shaped vnq vnr
rodent vns
rodeo vnt vnu
roe vnv vnw vnx vny
roebuck vnz
rogue u5y
roi vo0
roiled 7k5 1ny
roiling 7k5
role h20 vo1 h21 74d
roll vo2 4xf 6mq vo3 vo4 vo5 vo6 vo7 vo8 vo9 voa vob 5pb 375 89l voc vod voe vof vog voh voi voj vok vol vom 6n6 g1f vdj von voo jvl vop + alz voq vor vos
roll-on vot vou
roll_around 8hj
roll_down 2qj
roll_in vov
roll_off u7d
roll_out vok vow
roll_over vox voy voz + vp0
roll_up vp1 vp2 voe 5po vp3 vp4 c9
rollback tp2 vp5
rolled vp6 vp7 vp8
roller vp9 vpa vpb vor alz voq vo9 + vol voi g1f
roller-skater vpc + vpd
roller_skate vpd + vpc vpe
rolling vos vpf vo8 vp8 + vom voo
rollover vp0 + voy
rom vpg
roma vph 4m1
roman vpi vpj vpk vpl vpm vpn vpo + vpp vph
romance vpq m8m vpr vps vpt vpu 5x8 vpv 9ye m8i + vpw vpx
romanesque vpy
romani 4m1 vpz
romanian vq0 vq1 vq2 + vq3
romanov vq4 vq5
romantic vq6 vq7 vq8 vpw vpx + vq9 vqa vpr vpt
romantically vqb vqc + vpx vpw
romanticism vqa vpq vq9 + vpw vqd vq8 vq7
rome vqe vph
romeo vqf
romp 6bj 4gn vqg vqh m6o vqi + vqj
ron vqk
rondo vql
roof vqm vqn 6ar vqo vqp + vqq vqr
roofed vqs
roofing vqr vqt + vqp
rooftop vqu
rook vqv 6np 8uu
rookie ai1
room vqw vqx vqy vqz 4jt + vr0 vr1 4jv
roommate vr2
rooms vr3
roost vr4 vr5 vr6 rnp
rooster 879
root vr7 3d9 vr8 vr9 3qb 1iz vra vrb vrc vrd vre vrf vrg vrh vri + vrj vrk
root_for tka
root_on 7aj
root_out vrl ecx
rooted gz9
rooting vrk + vrd vrc
roots vrm
rope vrn 7l8 mev vro + vrp vrq vrr vrs
rope-maker vrt
rope_down vru
rope_in vrv 9od
rope_off 9od
rope_up vrw
roper vrt vrr vrq + vro
rosa vrx
rosales vry
rosary vrz
rose vs0 vs1 vs2 vs3 + vs4
rose-colored vs5 vs6
rose-lavender vs7
rose-lilac vs7
rose-purple vs8
rose-red vs9
rose-root oi9
rose-tinged vsa
rose-tinted vsa
rosemary vsb vsc
roster vo6
rosy gnm vs4 gbl vs6 + vs0 4et vsd
rosy-colored vs5
rosy-purple vs8
rot 5q0 55v vse vsf b62
rot-resistant vsg
rotary 7l6 vsh vsi 7le + vdc
rotate vsj vsk vsl hso vsm vsn + vso vdh vsp
rotated vdk
rotation vsp vso vdc vsq + hso vsl vsn vsk vsj
rotational vsr + vsp
rotc vss
rote vst
rotor vsu vsv vsw
rotten vsx b3b a3v + 9sw vsy
rotting 55v + b62
rotunda vsz vt0
rouge 4j1 vt1
rough vt2 vt3 vt4 vt5 5p2 vt6 vt7 vt8 vt9 i2u vnh 1ys 4ml irr irs vta vtb afd + u10 cen iru 7hh afe
rough-cut vtc 85x
rough-dry vtd
rough-haired vte
rough-house vtf
rough-sand vtg
rough-spoken vth
rough-textured 861
rough_in vt3
rough_out vt3
rough_up vti
roughly 3e vt7 vt8 + vt4 vt9
roulette vtj vtk vtl
round vtm vtn vto 7l5 vtp vtq vtr vts vtt vtu 3m3 vtv 4wm arh fr0 vtw 5im vtx vty 2cc vtz 7lf 25v ri6 vu0 + vu1 vu2 vu3 vu4
round-arm vu5 vu6
round-backed ab4
round-bottom vu7
round-bottomed vu7
round-eyed vu8 7dk
round-faced oyt
round-shouldered ab4
round_down vtx
round_off vtx vtw 5im
round_out fr1 vtw vtx fuc
round_up vu9 + vua vub
roundabout 7l6 6hj bv8 vuc
rounded vud + vue
rounder vu1 vuf + vtw
rounding vug
roundly vuh 4im + 7lf
roundtable vui
roundup vua vub vuj + vu9
rouse 265 75p d81 vuk + 26a 25z
rousing 25z vul vum + 75p
rout vun orp et8 vuo vup vrf
rout_out et8 d81 vuq
rout_up vuq
route vlu lcz vur vus vut
router vuu vuv vuw
routine vux h22 fx elj
routinely vuy
roux vuz
rove 6n6 + vv0
rover vlz vv1
roving vv0 orv + 6n6
row vv2 9xs vv3 tst vv4 vv5 vv6 vv7 + vv8
rowan vv9
rowdy 5oh u7h + cen
rower vv8 + vv7
rowing vv2 + vv7
royal vva vvb vvc vvd vve vvf dyw + owa vvg
royalist vvh 6sy + vvi
royalty vvg vvj
rpm vbe
ru vvk
rub vvl in3 vvm gtk lcj + gww gwx
rub_along vvn
rub_down 40 o06 + vvo
rub_off 40
rub_out ed1
rubber 22d 8zu vvp vvq vvr vvs vvt pta + vvu
rubbing gww vvv gwx + vvm gtk
rubbish vvw vvx vvy + vvz
rubble b2l
ruble vw0 vw1
ruby a9l vw2 vw3 4ea + vw4
ruby-red 4ea
ruck j4p vw5 vw6
ruck_up vw6
ruckus 8mo
rudd vw7
rudder vw8 vw9
rudder-like vwa
rude vwb afa 2yu ph7 k14 + vwc aff
rudimentary h2w vwd vwe + vwf
rue vwg uqr vwh vwi uqu
ruff vwj vwk 7gg vwl vwm
ruffled vwn vwo
rug 6hs
rugby vwp
rugged vwq vwr vws 5f3 + jvi ip3 vwt
ruin vwu vwv vww cxu vwx vwy vwz br1 vx0 vx1 378 vx2 + 6pa br6
ruined bra vx3 fuf
ruining vwu + vx0 br1
ruinous 49m 6pa + vwy vww
rule vx4 urm 9it t49 t48 gmh vx5 vx6 vx7 vx8 csb vx9 irb b6u fst vxa hwz cs8 vxb + vxc qhn
rule-governed mam
rule_in vxd
rule_out dut vxd 811
ruled vxe
ruler vx4 vxc + vxa vxf hwz b6u
ruling qhn us9 + fst
rum vxg vxh all
rum-blossom vxi
rumble vxj vxk ian iar iaq
rumbling ian iao + iaq iar
rumor iyg vxl
rumour iyg vxl
rump vxm 2c8 vxn
run vxo vxp vxq vxr vxs vxt vxu c92 m1s vxv 66n vxw vxx vxy vxz vy0 o9u m1u hru vy1 vy2 vy3 txk ju7 66p h27 d1x vy4 vy5 s95 6j5 vy6 9xy 99s vy7 55h vy8 vy9 4am se9 vya vyb vyc 46t eqa vyd qgu vye exu 3j3 vyf byu hs4 vyg vyh u4d mcr + gaq vyi vyj vyk vyl vym
run-down vyn b6x
run-in tst
run-on vyo
run-resistant m1x
run-through vyp + htg
run-time vyq vyr
run-up vys vyt
run_across 8hf
run_afoul 92x
run_aground i99 i98
run_along mvj
run_around m6o
run_away 55h vyu + g4a
run_bases vyv
run_by vyw
run_down rs0 vyx vyy vyz hoh er7 79x
run_dry dbj
run_for vyg
run_into 5p5 8cx 8hf e1f
run_low hry
run_off vz0 vz1 77j 3pg 4nq vz2 vz3 + vz4 qt0
run_on vz5 lr0
run_out rs0 f4c vz6 vz7 vz8 d0m 3pg eu9
run_over vyx qt1
run_short hry
run_through 9bx htg + vyp
run_up vz9 jdg vza vzb 70k
runaway 4gn g4a vzc + 55h
rundown vzd
rune vze + vzf
rung vzg vtq
runner vzh vzi vzj vyi 9g0 vzk vyl vzl vzm qa8 + txk vy6
runner-up vzn
running vyj vxo vym vxq vyk vzo vzp vzq vzr h2e mvx + txk vy6 qgu vy9 vy4
runoff vz4 qt0 + vz0 vz3
runup vyt
runway vzs vzt u19 vzu
rupee vzv vzw vzx vzy vzz w00
rupiah w01
rupture w02 52x w03 5vm
rural w04 w05 + w06 9wy
ruse w07
rush isi w08 w09 w0a 35t w0b w0c isn juu w0d iso 3ti w0e txl w0f w0g + w0h w0i w0j
rush-grass w0k
rush_along 3ti
rush_away w0l
rush_off w0l
rush_out 5tx
rushed w0f
rusher w0i w0m w0j + isn w0e
rushing w08 isi + w0e 3ti isn
russian w0n w0o w0p + w0q w0r w0s
russian-speaking w0t
rust w0u w0v w0w w0x 9sa 9s9 w0y w0z + w10
rust-brown w0z
rust-colored w11
rust-free w12
rust-red w13
rust-resistant w14
rusted w15
rustic w16 j6z w17 w18 + w19 w1a
rusting w0v
rusty w0z w1b w10 w1c + w0x w1d w1e
rusty-brown w1f
rusty-red w13
rut i8b w1g izf i8d w1h + w1i
ruth w1j red w1k w1l
rutherford w1m w1n w1o
ruthless w1p + afl w1q
ruthlessly w1r + w1p
rv w1s
rwandan w1t w1u + w1v
rye w1w w1x w1y
sa w1z
sabbath w20 + w21 w22
sabbatical w23 w24 w21 + w20
saber w25 w26 w27 w28
saber-toothed w29
sabine w2a w2b w2c
sable w2d w2e w2f dl2 w2g w2h
sabotage w2i 9w3
sabre w25 w26 w27 w28
sabre-toothed w29
sac w2j w2k w2l sex
sack c8y w2m sh9 w2n w2o w2p w2q w2r sex w2s sdg 7u0 673
sack_out 3of
sack_up 7u0
sacked rze
sacking c8y 2zw + 673
sacrament w2t + w2u
sacred w2v w2w 97a w2x ijg + w2y
sacrifice w2z gk0 w30 w31 w32 w33 hn2 w34 w35 + w36 w37
sacrificial w36 + w2z
sad w38 bkw w39 + w3a w3b hqe
sad-faced w3c
saddle w3d w3e w3f w3g w3h w3i 5r3 w3j w3k + w3l
saddle-shaped w3m
saddle-sore w3n
saddled w3o w3p
sadistic w3q + w3r
sadly w3s w3t w3u + w38 bkw w39
sadness hqe w3b w3a + w39 bkw w38
safari 66l
safe w3v 8zu w3w w3x w3y bk8 w3z + w40
safe-conduct w41
safe-deposit w42
safeguard ib9 w41 w43 w44
safely w45
safety w46 w47 iba 8zu uot w48
safety-deposit w42
safety-related w49
saffron w4a w4b w4c
sag w4d fzv w4e
sag_down w4e
saga w4f
sage w4g w4h w4i w4j w4k
sage-green w4j
sagging w4l
saharan w4m w4n + w4o
sahib w4p
said vg
sail afm 6ag w4q w4r w4s pic w4t + w4u w4v a8q
sail_through d4
sailboat w4w
sailing w4u pii w4x hpl + w4r
sailing-race w4y
sailor r2m a8q w4v + w4t
saint 1kc jyj w4z 69n w50 + 1kf w51 w52 4b1 tng
sainthood w52 w51 + w4z jyj 1kc
sake kzv w53 w54
salaam w55 w56
salad w57
salah w58
salamander w59 shf w5a
salaried w5b rgq 8q4
salary di5
sale w5c w5d w5e w5f w5g
sales w5h
salesman w5i + w5j
salient w5k w5l qrg w5m + w5n
saline w5o w5p + w5q w5r
salinity w5r w5s + w5p
saliva w5t + w5u w5v
sally w5w w5x a1m
sally_forth w5y
sally_out 5tx w5y
salmon w5z w60 w61 w62 s0w
salmonella w63
salon w64 w65 w66
saloon 38c tim w67
salsa w68
salt w5s w69 w6a w6b w6c w6d w6e w6f w6g + w6h w6i w6j w6k
salt-cured 5bc
salt_away jcj
salted 5bc
salter w6l w6j + w6c w6f
saltwater 5ba
salty w6i w6m w6h + w6n w6b w6a w6o w5s
salute w6p w6q w6r w6s szf w6t w6u d6e w6v + w6w i5x i5w
salvadoran w6x w6y + w6z
salvage w70 w71 w72 w73 uvh + w74
salvation ukb w75 w76 w77 + uvh
salvo 5tn w78 w79
sam w7a
samara lsb
samaritan w7b
samba w7c w7d w7e w7f w7g
same w7h w7i w7j w7k msv w7l + w7m w7n
sami w7h w7i
samoan w7o w7p + w7q
sample w7r w7s w7t w7u + w7v w7w w7x
sampler w7x w7y w7w w7v + w7u
sampling w7z w80 w7s
samson w81 5hu
samurai w82 w83
sanatorium w84 w85
sanction w86 w87 2oc 9vv 1yi w88 w89 + w8a
sanctioned 1yn u6r 69p
sanctioning w8a
sanctity jf6
sanctuary 71s 2h8 w8b
sanctum w8c jft
sand 2wl w8d w8e w8f + w8g w8h
sand-blind c2l
sand_cast w8i
sander w8h + w8f
sandman w8j
sands n0j
sandstone w8k
sandstorm w8l
sandwich w8m w8n w8o
sandy w8g w8p + w8e w8q
sane w8r ucr + w8s
sang w8t
sanguine w8u w8v w8w + hwh w8x
sanitary ixq + w8y
sanitation w8z w90 + w91
sanity w8s + w8r
sanskrit w92
sap 47c gfy w93 w94 er7 + w95 w96
sapiens w97 + w98
sapphire 2u3 w99 w9a w9b
saratoga w9c w9d
sarcasm l98 + w9e
sarcastic w9e + l98
sarcastically w9f + w9e
sarcophagus w9g
sardonic w9h
sari w9i
sarin hci
sars w9j
sas w9k
sash w9l w9m
saskatoon w9n w9o
sassy gw3 + mxi
sat w9p
satanic w9q bhq + bv1
satellite qk2 w9r s5t w9s w9t
satin w9u + w9v
satire l98 + w9w l9e m3a
satirical w9w + l98
satisfaction w9x w9y 2il w9z i2o + h0j 938
satisfactorily wa0 + wa1
satisfactory wa1 8q + wa2 h0j 938
satisfied wa3 wa4
satisfy 938 i2p h0j + 8q wa1 w9x wa5
satisfying 7au iz7
saturated wa6 8w8 tn0
saturation wa7 7im wa8 wa9 + waa
saturday w9p
sauce wab wac wad wae
sauce-alone waf
saucepan wag
saucer wah cc5 ccz c8j
saucer-eyed vu8
saucer-shaped wai
saudi waj wak + wal
saudi-arabian wak + wal
sauna wam
sausage wan wao
sausage-shaped wap
saute waq war was + h03
sauteed was
savage 38z 3lu 49b wat 5iu 391 fkk fk9 + 393 wau
savanna wav
savannah waw wav wax
save way nmu waz szx mba wb0 jed dml 5cn uvh bfl wb1 + wb2 wb3 bfr uii
save-all wb4 wb5 wb6
save_up mba
saved wb7 tev
saver wb2 uii + dml wb0 szx uvh
saving dme szs bfs uk9 wb8
savings wb3 + mba
savior bfr 7i8 + 5cn
saviour bfr 7i8
savor g3q e5q wb9 wba wbb + uvx
savory wbc wbd wbe wbf wbg p4t wbh + wbi
savoy wbj wbk
savvy 1xd 1x8
saw wbl wbm j6 wbn + wbo
saw-like wbp
saw-toothed pz4
saw_logs wbq
saw_wood wbq
sawed-off wbr s1e
sawmill wbs wbt
sawyer wbu wbo + wbn
sax wbv wbw
saxon wbx wby
saxophone wbv + wbz
saxophonist wbz + wbv
say wc0 wc1 172 28h wc2 kqv wc3 wc4 wc5 wc6 wc7 uad + ex0
say-so 2ob tbt wc8
say_farewell wc9
saying ex0 + wc4
sb 5iz wca
sba wcb
sc wcc wcd wce
scaffolding wcf + wcg
scalar wch wci wcj + wck wcl
scale wcm wcn wco s7h wcl wcp wcq wck wcr wcs wct wcu wcv wcw wcx wcy wcz wd0 + wd1 wd2 wcj wd3 wd4 wd5 wd6
scale_down wd7 ul1
scale_up wd8
scaled wd9 wd2
scaling wd4 hym wd6 + wd0 wcu wct wcz wcx
scalp wda wdb wdc + wdd
scam wde 8uu + bcd
scan wdf wdg ua8 wdh wdi wdj hoh wdk wdl + wdm wdn wdo wdp wdq wdr
scandal c6f qqz + q8v cco
scandalous cco + qqz wds
scandinavian pw8 pwz px1 + wdt wdu
scanner wdp wdo wdq wdn + wdi wdj wdh
scanning wdv wdr + wdj
scant wdw wdx wdy mr4 + me7
scapegoat wdz
scar nvk we0 nw0 + we1
scarce we2 3a0 3a1 + we3
scarcely 3a0 3a1 + we2
scarcity we3 + we2
scare we4 r3i gxe ax6 + 7dz we5
scare_away ax6
scare_off ax6
scarecrow we5
scared gxg
scarf we6 we7 we8 we9 wea
scarf_out 42j
scarlet web 4ea
scarlet-crimson wec
scarlet-pink wed
scarred nx8 wee
scary 7dz + we4 r3i
scathing wef
scatter weg weh 56o cfc wei cfe 56w wej + cff
scattered wek 941
scattering weg cff wel wem wen + wej 56w cfe wei
scenario weo wep weq + wer
scene wes wet 2br weu wev wew wex wey rxk fxw + wez
scenery wes wf0
scenic wf1 wez + wes 2br
scent 25o wf2 25p ron pyi q7z
scent_out pyk
scented wf3 wf4 wf5 wf6
sceptical cwi wf7 + yt cwe
scepticism yt + wf7 cwi
schedule xc wf8 wf9 wfa + t9i wfb
scheduled wfc
scheduling t9i + wfa wf9
schema qqh wfd + 9j0 wfe wff
scheme wfg wfd qqh cqc wfh l43 wfi + wfe wff 9j0 sbw
scheming bpk 61n
schilling wfj
schism wfk wfl + wfm
schizophrenia wfn + wfo wfp
schizophrenic wfq wfp wfo + wfn
scholar wfr 2ep wfs + wft men wfu
scholarly wft + wfr
scholarship men wfu + wfr wfs 2ep
scholastic wfv wfw wfx wfy + wfz wg0 wg1 wg2 wg3 wg4
school wg3 wg2 wg1 wg5 wg6 wg0 wfz wg7 wg8 7oh + wfx wg9
schoolboy wga
schoolgirl wgb
schoolhouse wg3
schooling wg9 wgc wg2 + wg8
schoolteacher wgd
schoolyard wge
schooner wgf wgg
science wgh wgi + wgj
scientific wgk wgl + wgm
scientifically wgn + wgl
scientist wgj + wgh
scientology wgo
scion wgp
scissors wgq wgr wgs
sclerosis wgt + wgu
scoop wgv wgw o3x epr wgx sey 3ws mqc
scoop_out wgy mqc
scoop_up mqc
scooter wgz wh0 wh1 wh2 wh3 + awv
scope aau wh4 8pc 2x6 + wh5
scorched wh6 319
scorching wh7 wh8
score wh9 wha hya whb whc i6q whd bn whe whf whg hyf nvw jbt whh nvz nlh whi + whj hyk whk whl
score_out ed1
scoreboard whm
scorecard 6f5
scoreless htq
scorer whk whl whj + jbt nvz hyf
scores cyu
scoring hyk + hyf
scorn 9dr 9ds ccb bqk + whn
scorned bqm
scorpion who whp whq
scot whr
scotch whs whf wht abw whu dmf + whv
scotch_tape whw + whx
scots why whu + whv
scotsman whr
scottie whz
scottish why whu + whv
scour wi0 gbd 3z wi1 wi2 + wi3 wi4 wi5
scoured edp
scourge wi6 wi7 35p bq1 wi8 wi9 + wia
scouring wi4 wi5 + wi1 wi2
scout ic7 n85 wib wic uha + vv1 wid
scouting wid + uha
scrabble wie wif wig wih
scramble wii wij wik lml 3mc wil wim + win wio
scrambled wip
scrap 8g0 wiq 44p vvx wir cgq lny + wis 3hh
scrape nvk wit wiu wiv i2h wiw wix 8io wiy wiz + wj0
scrape_along vvn
scrape_by vvn
scrape_up 8io
scraping wit wiu wj1 + wiz
scrappy wis + 8g0 wj2
scraps h9g
scratch nvk wj3 wj4 wiu wj5 wj6 wj7 532 bjb wiv wix gtk e5c 8io ep1 lcj 64a + i2u 3x wj8 wj9 wja
scratch_along vvn
scratch_off axa
scratch_out aqk
scratch_up wix
scratching wiu
scream wjb jql wjc 635 wjd wje + wjf wjg
screaming wjb wjc j9n wjh wji + 635 wje
screeching wjb wjc + wjj
screen wjk 8v6 wjl wjm 4bh wjn wjo wjp wjq wjr 4dm vg1 wjs wjt wju + wjv wjw 9z5 wjx
screen_off wjy
screen_out wjt
screening 9z5 wjw wjz wjx + wjr wjt wjq wjs
screenplay wk0
screenwriter wk1
screw 2c6 wk2 wk3 wk4 lei 78n wk5 d7z wk6 35x
screw-loose wk7
screw-topped wk8
screw_up wk9 izo wka 334 + wkb
scribe wkc wkd 9ni wke wkf
scrimmage o95 wkg wkh
script 4pz wki ikr wkj + wkk
scripted wkl
scripture 3ys wkm + 3yv
scroll vo7 89l wkn
scrooge wko
scrub wi4 5uk wkp wi1 64a wkq + wkr wks wkt
scrub-bird wku
scrub_up wkp
scrubbed wkv
scrubs hxe
scruffy wkw
scrum wkx
scrutinize 2mt wky + wkz wl0 en2
scrutiny en2 wl0 + wl1 wky 2mt
scuba 1zf
scud wl2 awv tyh
scuffle ish wij wl3 wl4 wl5
sculpted wl6
sculptor wl7 6kt + wl8 i31
sculptural wl9 ot3 + wla
sculpture 6kw wla i31 wl8 + ot3 wl9 6kt
scum wlb wlc wld + wle
scurry wii wlf
scurrying wlg
scuttle wlh qg2 wlf
se wli wlj
sea nvc wlk q74
sea-coast 865
sea-duty wll
sea-ear wlm
sea-green wln
sea-level ncw
sea-purse wlo
sea-rocket wlp
seabed wlq
seaboard wlr
seafood wls
seafront wlt
seal wlu wlv wlw wlx wly 60a wlz wm0 wm1 wm2 wm3 wm4 wm5 wm6 wm7 + wm8 wm9 wma
seal_in n45
seal_off 4dp wm6
sealed wmb 6y9 wmc wmd wme wmf s7a
sealing wma + wm7
seam wmg 3oc a5x wmh + wmi wmj
seaman ldk wmk + wml wmm
seamless wmn wmo wmp
seaplane wmq wmr
seaport iof
search ju1 wms wmt wmu wmv ev9 n7z wmw n7o + tuv wmx
searching wmy t6c wmz
searchlight wn0
seared wn1
searing wn2
seashore 865
seaside wlr
season wn3 wn4 wn5 ipp ot5 g3s + wn6 g3u wn7
seasonal wn8 wn9
seasonally wna + wn9
seasoned wnb wnc
seasoning wn7 g3u + g3s
seat wnd wne wnf wng wnh 2c8 wni s40 wnj wnk wnl wnm wnn wno kk5 wnp + wnq wnr
seated wns
seating wnq wnr + wnk wnp
seats wnr
seawater 5ba
seaweed wnt
sec wnu wnv wnw wnx
secede 55i + wny
secession wny wnz wo0 + 55i
secessionist wo1 + wo2
secluded t5j ugp
seclusion wo3 t54 + wo4
second wo5 wo6 l9n e38 wo7 wo8 wo9 wnw 44s kva 2vp woa wob woc wod + woe wof
second-best wog woh
second-class woi
second-guess woj wok
second-rate o7u
second-sighted wol
second-string wom
second-stringer v3s
second-year won
secondary woo wop woq wor lnu wos wot
secondhand wou wov wow
secondly woc
secrecy wox 8v2
secret e5m woy woz wp0 wp1 pc7 t57 91o wp2 7pe j75 wp3 t5j wp4
secretariat wp5 wp6
secretary wp7 wp8 wp9 v16 + wpa wpb
secretion wpc wpd + uut
secretive 80f + wox 80p wpe
secretly wpf wpg + t57
sect f3g wph + wpi wpj
sectarian wpk wpj wpi + wph f3g
section kcl wpl cnn wpm wpn wpo wpp wpq bjy wpr wps wpt wpu wpv wpw
sectional wpx wpy wpz wq0 + wps
sector wq1 wq2 wq3 wq4 wq5 wq6 + wq7
secular mbr wq8 t7v wq9 wqa m2g + wqb
secularism wqb + wqc
secure 2g5 fz0 sck 3gx t75 wqd wqe wqf wqg wqh bk8 + t77 wqi wqj fd9 wqk tey
securely fwl wql wqm wqn + wqg wqh wqf wqe
security wqo wqp wqq wqi wqr wqs tey 6yh wqj + wqe bk8 wqf
sedan w67 wqt
sedate 64u wqu i33 + wqv da6 wqw
sedentary wqx
seder wqy
sediment blf wqz wr0 + wr1 blg
sedimentary 1zp wr1 + blf
sedition wr2 + kc3 kx4
seduce wr3 nlh + wr4 wr5 96t wr6
seduction wr4 96t + wr3 nlh
seductive wr7
see wr8 98c ubx cb3 2a4 wr9 l1k 2a6 wra wrb e9o 8hf efa wrc fsv 6q3 wrd wre etr en6 axt wrf wrg wrh 2jy + wri wrj wrk f1b
see-through frg
see_double wrl
see_red 1kn
see_through wrm wrn wro
seed 8gs hhl wrp wrq wrr wrs wrt wru wrv wrw wrx wry wrz + ws0 ws1 ws2 ws3
seeded ws4 ws5 ws6 ws7 ws8
seedy ws0 ws9 10g wkw + wrq wsa
seeing f1b wrk wsb + wrd wrc
seek wsc wsd n7z wse wsf 2cz + tur wsg
seek_out wsh
seeker wsi tuv
seeking tur wsg + n7z wsf
seel wsj
seem 1us 1u7 wsk wsl
seeming 1u5
seemingly 1u9 + 1u5
seep wsm + wsn
seeping wso
seer wri qj7 wrj + e9o 6q3 wrc
seething wsp
segment wpl wsq wpw wsr + cmw
segmented wss
segregated wst
segregation wsu wsv wsw + wsx wsy wsz wt0
seine wt1 wt2 wt3
seismic wt4 + dix
seismological wt5 + wt6
seismology wt6 + wt5 wt7
seize hxn 84c 84d wt8 wt9 1y4 2iz 2fn + i1v 6dv wta 6du wtb
seize_on jjp
seizing i1v wtc + 84d
seizure wtb 6du 6dv wtd + 2iz 1y4 wt8
seldom u5w
select 7gq 4hh 7fp + wte wtf 7fn rwf
selected wtg
selection 7fn 7fo eob wth wti + 7gq
selective wtf wte + 7gq wtj
selectively wtk + wtf
selector wtl rwf + 7gq
self dpw wtm wtn
self-absorbed wto
self-absorption wtp
self-abuse wtq
self-accusation wtr
self-acting wts
self-activating wts
self-addressed wtt
self-analysis wtu wtv
self-annihilation wtw
self-appointed wtx
self-asserting 2dl
self-assertion wty wtz
self-assertive 2dl wu0
self-assurance 2fy
self-assured wu1
self-aware wu2 + wu3
self-awareness wu3 + wu2
self-balancing wu4
self-centered wu5 + wu6
self-centred wu5
self-collected 8cc
self-colored wu7
self-coloured wu7
self-command spj
self-complacency 8qo + 8qp
self-complacent 8qp + 8qo
self-concern wu6
self-condemnation wtr
self-confessed wu8
self-confidence 2fy + wu1
self-confident wu1 + 2fy
self-conscious wu2 wu9 + wua wub
self-consciously wuc + wu9
self-consciousness wua wub + wu2 wu9
self-consistent wud
self-constituted wue
self-contained wuf 8cc
self-contemplation l4h
self-contradiction wug
self-contradictory 92z r5a
self-control wuh spj
self-criticism wui
self-cultivation wuj
self-deceit wuk
self-deception wuk
self-defeating wul
self-defence wum
self-defense wum
self-denial wuh bia wun
self-denying uyr wuo
self-deprecating wup
self-depreciation wuq
self-destroy wur + wus wtw
self-destruction wtw wus + wur
self-destructive wut
self-determination wuu wuv
self-digestion wuw
self-directed 2py
self-direction 2q1
self-discipline wuh wun
self-disciplined wux
self-discovery wuy
self-disgust wuz
self-distrust wv0
self-doubt wv0
self-drive wv1
self-educated wv2
self-education wuj
self-employed gu8
self-enclosed wv3
self-established wue
self-esteem wv4
self-evident 2tm
self-evidently wv5 + 2tm
self-examination l4h
self-examining l4j
self-explanatory wv6
self-expression wv7
self-feeder fhl
self-fertilization wv8
self-fertilized wv9
self-fulfillment wva
self-generated wvb wvc
self-giving wuo
self-governing 2px
self-government wuv
self-gratification wvd wve
self-hatred wuz
self-heal wvf
self-help wvg
self-hypnosis wvh
self-importance wvi dpx + 27j
self-important 27j + dpx wvi
self-imposed wvj
self-improvement wvk
self-induced wvl wvm + wvn
self-induction wvn
self-indulgence wvo kkc + wvp
self-indulgent wvp + kkc wvo
self-insurance wvq
self-interest wu6 et0
self-involved wto
self-justification 152
self-knowledge wvr
self-limited wvs + mu1
self-loader wvt
self-loading wvu
self-locking wvv
self-love wvw 8vg
self-loving wvx
self-luminous wvy
self-made wvz
self-moving wts
self-organisation ww0
self-organization ww0
self-pity ww1
self-pollination ww2
self-portrait ww3
self-possessed 8cc
self-possession spj
self-praise 4k4
self-preservation ww4
self-pride wv4
self-proclaimed ww5
self-produced wvc
self-propelled ww6 2pw
self-propelling ww6 2pw
self-protection wum
self-punishment ww7
self-realisation wva
self-realization wva
self-reformation wvk
self-regard c1s
self-regulating wts
self-reliance 2q1 + 2py
self-reliant 2py + 2q1
self-renewal ww8
self-renewing ww9 + ww8
self-renunciation bia
self-respect c1s
self-respectful c1r
self-respecting c1r
self-restraining wux
self-restraint wwa
self-righteous wwb
self-rule wuv
self-sacrifice wwc
self-sacrificing wuo
self-satisfaction 8qo
self-satisfied 8qp wwd
self-sealing wwe wwf
self-seeded wwg
self-seeker wwh
self-seeking et0 wwi
self-service wwj wwk
self-serving wwi
self-sown wwg
self-starter wwl wwm
self-stimulation wtq
self-styled wwn
self-sufficiency 2q1 + wwo
self-sufficient wwo + 2q1
self-suggestion 2oy
self-supporting wwp
self-sustained wwq
self-sustaining wwo
self-torment wwr
self-torture wwr
self-whispered wws
self-will wwt spj
self-willed wwu
self-winding wwv
self-worship www
self-worth c1s
selfish wwx + wwy
selfishness wwy + wwx
selfless wwz + wx0 wwc
sell wx1 wx2 wx3 b0z wx4 3xl wx5 wx6 wx7 + nwo nwq
sell_off wx8 + wx9
sell_out wxa wxb + wxc wxd wxe
sell_short wxf wxg
sell_up wxb
seller nwo + b0z wx3
selling nwq + wx5 b0z wx3
selloff wx9 + wx8
sellout wxc wxe wxh wxd + wxa wxb
semantic wxi + wxj
semantics wxj wxk + wxi wxl
semblance mt4 8e3 k29
semen 8gs + fl5
semester wxm wxn + wxo
semi wxp vhb wxq
semi-abstraction wxr
semi-climber wxs
semi-climbing wxt
semi-dry wxu
semi-erect wxv
semi-evergreen ii1
semi-formal 46s
semi-processed wxw
semi-upright wxx
semi-wild wxy
semiautomatic wxz wvu wy0
semiconductor wy1 wy2
semifinal wxq + wy3
semifinalist wy3 + wxq
seminal wy4 hho + 8gs
seminar wy5 wy6
seminary wy7 wy8 + wy9
seminole wya wyb
semitic wyc wyd wye + wyf
semitic-speaking wyg
sen wyh
senate wyi wyj
senator wyk + wyl wym
senatorial wyl + wyk
send njq hja 117 s49 wyn wyo c5a 75u + wyp wyq wyr wys
send-off wyt ltk + hja
send-up 5s2
send_around wyu
send_away 673 ce5
send_back uwi
send_down wyv
send_for 631
send_in wyw wyx
send_off hja ta0 cex + wyt
send_on gof
send_out wyn
send_packing ce5
send_word rn
sender wys wyq + 117 wyn njq
sending wyr + c5a wyn hja njq
seneca wyy wyz wz0 + wz1
senegalese wz2 wz3 + wz4
senior wz5 ds3 wz6 gqu wy + wz7 n7d
seniority n7d wz7 + wy wz6
senna wz8
sensation wz9 wza wzb cy wzc + fi5
sensational wzd wze 27b + wz9
sense wza wzf wzg wzh wzi wzj wzk fi5 wzl + wzm wzn wzo wzp wzq wzr wzs wzt wz9 bs2 rnb
sensed rnd
senseless wzu wzv olu sgq + olv
sensibility wzw wzx wzy + wzs wzr
sensible wzs ucq wzq wzr + fi5 wzx wzw wzz wzk
sensing rnb bs8 + fi5
sensitive o85 wzt wzp wzs x00 u7z + x01 wzl fi5 wzx x02 x03 wzk wzj
sensitivity x01 x03 wzx x02 x04 + wzp u7z wzt
sensor bs2 + fi5
sensory wzm wze uep + wz9
sensual x05 1mb + x06
sensuality x06 + 1mb
sent x07 x08
sentence 8yr x09 x0a 8yi + x0b
sentient x0c x0d + 2s9 wza x0e
sentiment qho x0f + x0g x0h
sentimental x0h x0g + x0f x0i x0j
sentimentality x0i x0j + x0h x0g
sentinel n85
sentry n85
sep x0k
separate x0l v21 53q 518 2fh bzm cmq cmr x0m r8k cms cbw 6kz 54z cmt x0n x0o x0p x0q + 56x x0r x0s 6xf x0t r8n x0u x0v cbo cj8
separate_off wjy
separate_out frm
separated x0w cdl bre brg
separately kjh + x0n
separation x0t x0r x0v x0s l2l 56x x0x x0y x0z + r8k cmr 54z x0m cmq
separatism x10 x11 wsv + x0u
separatist x0u 572 + x11 54z
sept f9b x0k
september x0k
septic km0 x12 + x13 55v
sequel 9fa x14
sequence x15 eao x16 x17 x18 x19 x1a + 97h x1b x1c
sequential 97h + x16 x15
sequestered ugp x1d
sequoia ulo
serb x1e
serbian x1e x1f + x1g
serenade x1h x1i x1j
serene x1k 64z
serenity s4r qxa
serge x1l
sergeant x1m x1n x1o
serial x1p x1q x1r x1s x1t 97h + x1u x1v x1w
series x1x x1q x1p x1y x1u x1z x1w + 97h x1s x1r x1t
serious x20 x21 ava x22 x23 hve + di9 x24
serious-minded x25 + di9
seriously dib 2z5 + x20 ava
seriousness di9 x24 dia + x23 x21 x20 ava
sermon caz sv0 + x26
serotonin x27
serpent x28 x29 x2a
serpent-worship x2b
serpentine x2c
serum x2d + x2e
servant x2f x2g + 2et x2h
serve x2i x2j x2k cd3 j31 t6o x2l x2m 2et x2n x2o coo x2p x2h h28 1p5 + x2q x2r x2s j34 x2f x2t x2g
serve_up cd3
serve_well x2h
server x2s jnl x2r x2q + j31 x2k
service x2u x2v x2i x2w x2x qt6 x2y x2z x30 x31 x32 2qa x33 x34 x35 x36 x2l x2m
serviceman nox
services x37
servicing x2w + x2l
serving x2x j34 + j31
servitude x38
sesame 3vm
session x39 x3a x3b x3c
set x3d x3e x3f x3g uaw 3vo x3h x3i 355 x3j x3k al7 x3l 26i gzl mb x3m x3n vhd lg7 fyy mbc bsy s46 bb3 nvy x3o mb2 x3p x3q x3r s6e x3s 26m n38 x3t x3u ht1 m2c x3v ip4 fze fy4 n3l bt3 + x3w x3x p3n
set-apart bre
set-aside 4qg
set-back qa6
set-to x3y
set_ablaze x3z
set_about 3pw 2jv 1xz
set_afire x3z
set_ahead q2
set_apart lb9 2e1
set_ashore m3u
set_aside x40 18k x41
set_back x42 ly2 bai + 4fc
set_down hiy c9c x43 s4i x44 m3t
set_forth ewc bjo
set_free mmu
set_in x45 ltj x46
set_off 4ga x47 5cf kcp ga bjo 67o
set_on 2cb
set_out 3pw 272 bjo
set_up mbc fyy vhd 26j 26l s36 kv3 eg5 2d7 ed6 x48 dos gsf vhf eg7 + gsk
set_upon 3wi
setback 4fc + x42
setter x49 8su
setting p3n x4a x3x wey x3w 2x6 7ml + x3p mbc mb2 x3n
settle x4b n3e x4c vre x4d fsa x4e bo3 b44 bsx x4f 8x0 x4g hiv x4h x4i x4j x4k x4l x4m ht0 x4n x4o + x4p 8do 8ds 8dz x4q x4r 81w myc x4s x4t
settle_down vre 64x x4k
settle_on x4u
settled x4v x4w x4x 8dv
settlement myc 8ds 81w x4q 8do x4y x4p + x4o x4g n3e x4f bsx b44 x4d x4c
settler 8dz x4z x4r + x4c n3e b44
settling x4t + x4m
setup gsk 1u0 x50 + gsf
seven x51 x52 x53
seven-day x54
seven-fold x55
seven-sided x56
seven-spot x51
seven-up x57
sevens r7o
seventeen x58 x59
seventeenth x5a x5b
seventh x5c qdz x5d x5e
seventies ohe x5f
seventy x5g x5h
seventy-eight x5i x5j x5k
seventy-fifth x5l
seventy-five x5m
seventy-four x5n
seventy-nine x5o
seventy-one x5p
seventy-seven x5q
seventy-six x5r
seventy-three x5s
seventy-two x5t
sever x5u 56r + x5v 52x
several x5w v65 x5x
several-seeded p87
severance x5v 52x + x5u 56r
severe ava x5y 2nn ip1 x5z x60 + 2yt i76 2np ip5
severed x61
severely 2z5 x62 ior + x5y x60 x5z
severing x5v + x5u
severity ip5 2yt i76 2np + x60 x5z x5y
sew vza x63 + x64 x65 x66
sew_together vza
sewage x67
sewer x68 x64 iel + x63 vza
sewerage x68 x67
sewing x65 x66 + vza x63
sewn x69
sex x6a hdn x6b x6c x6d 268 + x6e x6f x6g
sex-limited x6h + x6i
sex-linked x6j + x6k
sex-starved x6l
sex_up x6m
sexism x6n + x6o
sexist x6o x6p + x6n
sexton x6q x6r
sexual x6e x6s l3b + x6a hdn
sexuality hdn + x6s
sexually x6t x6u + x6e x6s
sexy x6g x6f + x6b x6v
sg x6w
shabby x6x p28 + kr4 wsa
shabby-genteel x6y
shack jvo x6z v4c
shack_up 890
shackled x70
shade x71 x72 x73 x74 hk5 q0v x75 x76 x77 x78 x79 x7a fqz x7b + x7c x7d
shade_off x7b
shaded x7e x7f
shades x7g x7h
shading 4az x7d + fqz
shadow x7i rsl x7j x7k avx x7l x7m x7n x7o x7p dg1 x7b + x7q x7c x7r
shadowed x7c
shadowy c2h x7q x7c + rsl x7o x76
shady x7s x7t h3r x7c + x7u x76
shaft tvz x7v x7w x7x x7y x7z m3h x80 87c x81 38x 3k1 78n x82
shaggy x83 5uz + x84 x85 x86 x87
shaggy-coated 5uz
shaggy-haired 5uz
shah x88
shake x89 x8a im9 x8b x8c x8d x8e x8f x8g x8h ep6 x8i x8j vmw ef4 + vfr x8k x8l x8m
shake-up uza + uzd
shake_hands ima + im9
shake_off 6n2 ef4
shake_up gak ckz ep6 5p4 x8n uzd + uza
shakedown x8o x8p x8q x8r
shaken lk3
shaker x8l x8s x8t + x8i
shakers x8u
shakespearean x8v x8w + x8x
shakeup uza + uzd
shaking x8m x8k + x8i x8e
shaky sv5 vfr x8y + x8z x89 x8k
shale x90
shall-flower x91
shallow x92 x93 x94 x95 x96 x97 + x98 x99
shallow-draft x9a + cza
shallow-draught x9a + cza
sham f61 f62 ta 2fl 2fu + x9b
shaman t30 + x9c
shambles 5wf x9d
shame s3k x9e ccm x9f x9g ccn x9h
shameful 46f cco + ccp
shameless x9i + 52r
shampoo x9j x9k x9l
shamrock x9m x9n x9o
shan x9p
shang x9q
shanghai x9r k87 + wta
shangri-la dn0
shanty jvo x9s
shantytown x9t
shape gky 91x 6mw 1it gl3 dx0 x9u 8z8 gla bss gk6 + x9v nm0 x9w bb9 glg
shape-up x9x
shape_up pu
shaped x9y ovh + gky
shaping glg bb9 gli + gk6 bss
share r6f 9hk x9z r8j xa0 xa1 b12 r8u xa2 xa3 + 8n1 r8w xa4 xa5 xa6
share-out xa4
shared xa7 cn2
shareholder xa8
shareholding xa9
sharia xaa
shariah xaa
sharing xa4 8n1 xa6 xa5 xab + b12 xa1 xa3 xa2
shark xac xad xae xaf xag
sharp xah xai xaj xak xal iw aa3 xam xan ip iq iy 4b xao xap + lqa xaq cj7 is xar
sharp-angled xas
sharp-cornered xas
sharp-eyed lqb tvd 23o
sharp-nosed xat
sharp-pointed xau + sfn
sharp-set xav
sharp-sighted tvd 23o + 14c xaw
sharp-tasting xax
sharp-toothed xay
sharp-worded xap
sharpen xaz xb0 xb1 gd7 j22 sg5 xb2 xb3 + xb4
sharpened xb5 xb6
sharper xb7
sharply yb xb8 iw sw4 + aa3 xao
sharpness xar lqa 452 cj7 dn4 xaq is + xap iq xaj aa3 xam xal iy ip
shasta xb9 xba xbb
shatter xbc xbd xbe + xbf
shattered xbg
shattering xbf xbh + xbd xbc
shave xbi xbj xbk xbl s5l xbm ly5 + xbn xbo i45 r6v
shaved xbp
shaven xbp
shaving xbi i45 r6v + xbj xbk xbm
shawl xbq
shawnee xbr xbs
shay xbt
she-bop h07
she-devil xbu
she-goat pe5
she-oak xbv
shear xbw xbx xby xbz xc0 g4f + xc1 xc2 xc3 xc4
shearer xc4 xc2 xc5 + g4f xc0 xbz
sheath xc6 xc7 6lh
shed xc8 xc9 xca 6n2 ssy xcb + xcc
shed_blood 4aj xcd
shedding rjp xcc + xc9
sheen nfq + hpx
sheep xce xcf xcg
sheep-tick xch xci
sheer an4 xcj xck xcl 4w s51 4i2 frg
sheet xcm xcn xco 6ag xcp u0n xcq s5h xcr xcs + xct
sheeting xct + xcr
sheik xcu 3ng + xcv
sheikh xcu
shekels 532
shelf xcw mft + um2
shell xcx xcy xcz s7h 6lf xd0 xd1 xd2 xd3 xd4 xd5 xd6 49c 3m8 xd7 xd8 xd9 49f + xda 3bm
shell-flower xdb
shell-less xdc
shell_out mt
shell_stitch xdd + xde
shelled xdf
shellfish ovv xdg
shelling 3bm + 49c
shelter xdh xdi xdj xdk tez xdl xdm
sheltered xdn
shelve xdo bai + xdp
shepherd rd6 xdq xdr xds
sheraton xdt
sheriff xdu
sherlock qhe
sherpa xdv
sherry xdw
shetland xdx xdy
shia xdz
shield xcy xe0 xe1 wjr iog + ba2 xe2
shield-shaped xe3
shielded xe4
shielding xe2 xe5 xe6 + wjr
shift xe7 xe8 w2n xe9 xea cfp xeb xec 53k xed 72t xee 72g xef xeg xeh xei xej cdx 5kl xek nfb xel + xem xen
shifting xe7 xeo xem xep + 5kl cdx
shih-tzu xeq
shiite xer
shilling xes 4kk xet xeu xev xew
shin xex xey xez xf0 wim
shine tz8 si9 3k5 hq0 3k6 f76 xf1 xf2 3k7 ung xf3 + 5ar hp9 sib xf4
shine_at eo0
shine_up 9un
shingle xf5 x8d xf6 xf7 + i37 xf8 xf9
shingles xfa
shining sib xfb hpx 5ar + si9
shinto xfc xfd xfe
shiny hp9 hpx 5ar + tz8 nfq
ship xff xfg wyo dwc xfh xfi + 6gz cet xfj xfk xfl
ship-breaker xfm
shipbuilder xfn xfo xfp
shipbuilding xfq
shipment cet 6gz + wyo
shipping xfl xfr + wyo
shipwreck xfs xft xfu xfv xfw xfx xfy
shipyard xfz
shire xg0 xg1
shirt xg2 xg3
shit au7 5ng 3fd ddu ldm a3u 5zc 3xh + a3v xg4 xg5
shiv xg6
shiva xg7 xg8 + xg9
shivering 7dt x8y + xga
shoal wg5 x92 xgb x93 x94 + um2
shock xgc k4n an9 xgd 4fb lfa ayr xge xgf xgg xgh xgi xgj xgk xgl 333 q8v + xgm xgn
shock-headed xgo
shocked 1tx
shocker xgm xgn + xgl q8v
shocking cco nfg
shockingly xgp xgq xgr + cco
shoddy xgs c6n xgt + xgu g6e
shoe xgv jmw xgw xgx xgy
shoe-shop xgz
shoemaker 870
shoes s44
shogun xh0
shogunate 2ok
shoo xh1
shoo-in 4gn
shoo_away xh1
shoo_off xh1
shook xh2
shoot xh3 xh4 kqj hhn xh5 rup fre xh6 49d jbs xh7 ci1 kqn xh8 xh9 xha awv 5jo xhb xhc s1n xhd + xhe xhf xhg xhh a3w idl xhi
shoot-down xhj
shoot_down cxb 5jo b97
shoot_for 10o
shoot_up xhk
shooter xhh xhe idl xhg a3w + xh8 s1n 49d jbs xh9
shooting xhf xhi + 49d s1n
shootout idr
shop xhl xhm xhn 3xh xho 5hk 5y3 + xhp xhq xhr
shop_at 5y3
shopkeeper xhs
shoplifting xht + xhu
shopper xhp xhr + 5y3 5hk xho
shopping xhq xhv + 5hk xho
shore xhw xhx tcb m3u xhy + xhz
shore_up tcb + xhz
shoreline xi0
shoring xhz xhw + tcb
short xi1 xi2 xi3 xi4 xi5 xi6 xi7 xi8 n06 xi9 xia xib xic xid 4g xie xif xig xih amt xii kay mr4 + xij xik xil xim xin 4d
short-billed xio
short-bodied xip
short-change xi5 8uu
short-circuit 5z1 xi4 xiq
short-dated xir
short-grass xis
short-haired xit
short-handed xiu
short-handled xiv + i7n
short-headed 5dr
short-lived ea1
short-nosed xiw
short-order xix + xiy
short-range xiz xj0
short-run xj1
short-spurred xj2
short-staffed xiu
short-stalked xj3
short-stemmed xj4
short-stop xj5
short-tailed xj6
short-tempered jov
short-term xj1
short-winged xj7
shortage bay b1s
shortcut aqv
shorten xj8 xj9 9ga xja xjb + xjc xjd
shortened app 10 wbr xje
shortening xjd xjf + xjb
shortfall bay
shorthand xjg xjh
shortlist xji xjj
shortly szr xjk xib xjl 5ab + amt
shortness 4d xin xil xik xim xij + amt n06 xi8 xi7 kay xi6
shorts xjm 4ym
shortstop xi1 xjn
shot xhf kqp xjo xjp 49l xjq xjr rkj xjs xjt xju ibr 38x wev xhe psd a1p xjv
shotgun xjw
shoulder xjx xjy xjz xk0 xk1 xk2 xk3 xk4
shoulder_in xk5
shouldered xk6 + xjz
shout 62l xk7 635 64d 6o + vm3 xk8
shout_down xk9
shout_out 635 xka
shouted xkb
shouting 7ap xk8 + 635
shove xkc xkd lke xke + tp7
shove_along 4fn
shove_off 4fn
shovel xkf xkg c0w xkh xki + xkj
shovel_in 4nt u2y
show xkk 1v0 xkl cfw bhs 3lg bpd ewj xkm uab xkn bkj xko xkp xkq bgv + xkr g0g wjx cfs
show-off xks + g26
show-stopper xkt xku
show_off g26 + xks
show_up 8ia xkq
showcase 6lc xkv
showdown 93l
shower xkw xkx 6l5 xky eri xkz xl0 xl1 xl2 ma7 xl3 + u1w
shower_down xl3
showing cfs wjx + bgv
showman k82 xl4
showpiece xl5
showroom xl6
showtime 3qc
showy hqw g28 g0g xkr + g0h 1v0 xkk
shrapnel xl7
shred u0m l82 vkf + xl8
shredded 7he
shrew xl9 xla
shrew-sized xlb
shrewd 61n iy + 2h6
shrill s1t xlc xan xld + xle xlf xlg
shrimp xlh xli iii xlj + xlk xll
shrimp-fish xlm
shrine xln xlo
shrink ti1 9g9 ul2 xlp xlq a9q + xlr xls
shrink-wrap xlt
shrink_back v9r
shrink_from fmw
shrinkage xht xlu xlr + ul2 9g9
shrinking xls xlr + xlq ul2
shroud r1m xcn xlv xlw 9zm xlx
shrub 5up + xly xlz
shrug xm0 xm1
shrug_off xm2
shudder xm3 7ds xga xm4 + 7dz
shuffle nl4 xm5 ord wl5 xm6 + xm7 xm8
shuffling nl4 xm5 + ord wl5
shun xm9 34o + 2rs
shunning 2rs + xm9
shut 7zl 7zm epm 816 815 + xma xmb 80h
shut-eye xmc
shut-in l58 xmd xme
shut_away n3w
shut_down 7zv + 80j
shut_in 80v
shut_off 4di 80x 80y
shut_out epm
shut_up jvb 3j5 n3w
shutdown 80j + 7zv
shutout xmf
shutter xma xmb xmg + 7zl epm 7zm
shuttered xmh
shutting 80h + 7zl
shuttle xmi xmj 43n xmk
shy xml xmm xmn xmo xmp xmq + xmr
si xms xmt xmu
siamese xmv xmw xmx xmy xmz xn0 xn1 + xn2
siberian xn3 xn4 + xn5
sibling xn6
sic x3o xn7
sicilian xn8 xn9 + xna xnb
sick xnc 3j6 k0v hjy ccv a59 xnd r16 pi1 + k11 phy
sick-abed xne
sickening phz + ccx
sickle xnf
sickle-shaped xng
sickly 10g xnh
sickness k11 phy xni + k0v pi1
side xnj xnk xnl soo e4y xnm xnn xno f26 xnp xnq kd6 xnr xns
side-glance xnt
side-look xnt
side-slip xnu
side-wheeler xnv
sidebar xnw xnx
sidekick 5ge
sideline 5yr xny xnz xo0
sideshow xo1 xo2
sidestep xo3 7mp
sidewalk rfu
sideways xo4 xo5 xo6 xo7 xo8
siding xo9 xoa
siege 3wn
siemens xob xoc xod
sierra xoe xof
sieve wjl xog xoh xoi wjt
sieve_out rwo
sift xog xoh xoi xoj + xok xol wjl
sifting xol + xoh
sigh xom xon xoo xop
sight xoq qin xor lrh xos xot 3g4 xou xov + xow
sight-read xox
sight-sing xoy
sighted xoz + f1b
sighting xow + xou
sights xp0
sightseeing xp1 + xp2
sigma xp3
sign xp4 xp5 xp6 xp7 xp8 nvq xp9 kbh jpr shn xpa xpb xpc xpd 4b2 xpe xpf u6q 9gd xpg + xph kyd xpi xpj xpk xpl
sign-language xpg
sign_away xpm
sign_in 79s
sign_off xpn
sign_on 9gd
sign_over xpm
sign_up xpo 9gd
signage xpp
signal xp7 xpq xpr xpc khn xps + xpt 63z cjj xpu
signaling xp7 + xpc
signatory xpi
signature xpv xpl xpw xpx xpy + xpd
signed xpz xpg
signet xq0
significance xq1 k6s k77 + k7f o5i xph
significant k7f xq2 xq3 o5i + xq1 k77 k6s xq4 xph
significantly k7j xq5 xq6 + k7f xq3 xq2
signified wzi
signify xph xq4 kyd + o5i xp8 xp7 xp6 nvq k77 gl5
signing xpk + xpc
sikh xq7 xq8 + xq9
silence tvm pbj wox xqa jvb xqb + xqc p8y xqd xqe
silenced xqf
silent xqg ddk xqh xqc p8y xqi + xqa tvm pbj
silently xqj + p8y
silesia xqk xql
silhouette xqm xqn xqo xqp
silica xqq + xqr
silicon xmu
silicone xqs
silk xqt xqu + w9v
silk-lined xqv
silky w9v + xqt xqw
silky-haired xqx
sill xqy xqz
silly xr0 tlr hvt co8 rec + 6e hko
silo xr1 xr2
silt xr3 xr4 + xr5
silt_up xr4
silva xr6
silvan xr7 xr8
silver xr9 xra xrb xrc wh xrd xre xrf 230 dvn xrg xrh
silver-blue xri
silver-bodied xrj
silver-bush xrk xrl
silver-colored xrm
silver-gray xrn
silver-green xro
silver-grey xrn
silver-haired xrp
silver-lace xrq
silver-plate xrr + xrs xrt
silver-scaled xru
silver-tip i7x
silver-white xrv
silver-worker xrw
silverware xrx
silvery 230 xrg xry + xrb wh
silvery-blue xri
silvery-bodied xrj
silvery-gray xrn
silvery-green xro
silvery-grey xrn
silvery-white xrv
silvia xrz
sima xs0
simeon xs1
similar xs2 msu 15x kzf xs3 + xs4
similarity xs4 xs5 + xs3 kzf 15x msu xs2
similarly mt6 + xs2
simmer xs6 xs7 + 4mg
simmer_down 64x
simmering 4mg + xs7
simple xs8 xs9 xsa xsb dtx 7dk xsc xsd 39p + xse dj3 xsf v7q
simple-minded xsg xsd + xsf
simplicity dj3 v7q xse xsh xsf + dtx xsc xsb xsa xsd xsg 7dk
simplification xsi ulg xsj + xsk
simplify xsk + xsj ulg xsi
simplistic xsl
simply 5w5 s58 xsm lof + 39p
simulate 2fl osx 9ne + t1m xsn xso
simulated f63 xsp
simulation t1m xsq osq xsn + 2fl osx
simulator xso + osx
simulcast xsr
simultaneous 84x + xss
simultaneously xst + 84x
sin xsu xsv xsw xsx xsy xsz 4i9 + xt0
sincere xt1 di8 + xt2 dia di9
sincerely xt3 xt4 + xt1
sincerity xt2 di9 xt5 dia + xt1 di8
sine xsy
sinful ezz xt6 xt7 + xsv
sing xt8 rhm xt9 xta xtb + xtc xtd 62m xte xtf xtg xth
sing_along xti + xtj
singaporean xtk xtl xtm + xtn xto xtp
singer xte xtq xtr + xtb xta xt9
singing xth xtd xts + xtb xta rhm
single xtt cz xtu kj4 xtv xtw xtx eps xty kj7 + xtz
single-barreled xu0
single-channel ox7
single-foot ty3 tyf
single-handed xu1 xu2 xu3
single-handedly xu1
single-lane xu4
single-leaf xu5
single-minded v5l + xu6
single-seeded qdy
single-shelled xu7
single-spaced xu8
single-spacing xu9
single-stranded xua + xub
single_out xuc cbw
single_stitch xud + xue
singles xuf xug
singleton xuh xui xuj
singular xuk xul xum uwk xun xuo all + xup xuq
sinhala xur xus
sinhalese xur xut xuu xus
sinister ghp 46g xuv
sink xuw xux xuy xuz f7m 5u8 ht0 d91 xv0 xv1 c4r xv2 m5w + xv3 xv4
sink_in 7vy frn
sinking xv4 xv5 xv6 + ht0
sinner xt0 + xsz
sino-tibetan xv7
sinus xv8 xv9 xva
sion xvb lbt xvc
sioux xvd + xve
sip xvf xvg + xvh
siphon xvi xvj xvk xvl
siphon_off xvl
sir xvm xvn
sire xvo fe5 xvp 5bz
siren xvq xvr xvs xvt xvu
sis xvv
sister xvv xvw xvx + xvy xvz xw0
sisterhood xw0 xw1 xvz + xvw xvv
sit xw2 xw3 wnk xw4 xw5 vg7 osz 2ur xw6 xw7 + xw8 xw9 xwa soi 2ut
sit-down xwb
sit-in xwc + xwd
sit-up xwe + xwf
sit_around xw6
sit_back xwg xwh
sit_by xwh
sit_down wnk xw3 xw4
sit_in xwd xwi + xwc
sit_out xwj xwk
sit_tight xwl
sit_up xwm xwf + xwe
sitcom xwn xwo
site xwp xwq xwr n3g
sitter xws 2ut xwt xwa xwu + 2ur osz
sitting xw8 soi xw9 x3b wns xwv + xw3 osz xw5
situated n3l
situation 3wc xwr xww sos xwx + n3h
six xwy xwz ii0
six-fold xx0
six-footer xx1
six-gun vdl
six-pack xx2
six-pointed xx3
six-shooter vdl
six-sided xx4
six-spot xwy
sixteen xx5 xx6
sixteenth qe2 xx7 xx8
sixth xx9 qe3 xxa xxb
sixth-former xxc
sixties ohf xxd
sixty xxe xxf
sixty-eight xxg
sixty-fifth xxh
sixty-five xxi
sixty-four xxj
sixty-fourth xxk xxl
sixty-nine xxm xxn
sixty-one xxo
sixty-seven xxp
sixty-six xxq
sixty-three xxr
sixty-two xxs
sizable ixt 1gl
size xxt xxu xxv xxw xxx xxy xxz xy0 xy1
size_up wky
sizeable ixt 1gl + e6p
sized xy2 xy3
sizing xxx + xy0
sizzle xy4 xy5 xy6 xy7
sizzling xy8 ujv
skate xy9 xya xyb + xyc xyd
skate_over hqt
skateboard xye xyf + xyg xyh
skateboarding xyh + xyf
skater xyc + xyb
skating xyd + xyb
skeletal xyi dw0 + gs9
skeleton gs5 gs9 xyj xyk + xyi
skeptic cwe + wf7 cwi
skeptical cwi wf7 + cwe yt c8b
skepticism c8b yt + wf7 cwi
sketch xyl v83 6kf xym qqi 70i + xyn xyo xyp
sketchy xyn + v83 xyq
skew xyr xys + n9s
skew-eyed xyt
skew-whiff 2be 2bf
skewed xys
ski xyu xyv + xyw xyx
ski-plane xyy
ski_jump xyz + xz0 xz1
skid xz2 xz3 xgw xz4 xz5 xz6 xz7 + xz8 xz9
skier xyw + xyv
skiing xyx + xyv
skill wgi b2
skilled xza
skillet xzb
skillful pqc l9 + xzc
skillfully xzd + l9
skim xze xzf xzg xzh a5n xzi xzj s5n hoh xzk + xzl xzm xzn
skim_off a5r a5n
skim_over xzg xzh
skimming xzn xzo i45 xze + a5n hoh xzg
skimpy me5 xzp
skin j76 xzq xzr xzs rjj xzt xzu xzv r6t 3at wiw wim + xzw xzx
skin-deep xzy
skin-dive xzz y00 + y01
skin-diver y01 + y00
skin-tight y02
skin_over y03
skin_pop y04
skinheads y05
skinned y06
skinner y07 y08 y09 xzx p7q + y0a r6t
skinny y0b xzw 80d 4po y0c + xzs y0d
skinny-dip y0e y0f + y0g
skip qcl y0h lmv xzi jki y0i 4vy apj + y0j
skip-bomb y0k
skip_over lmv
skip_town y0l
skipper 6d8 6d9 y0j y0m + apj
skirmish 5i2 y0n + y0o
skirt y0p y0q 43q y0r 7mp 4se y0s y0t
skit y0u
skittish pmu + v7a
skull y0v
skunk y0w ctl xmf 5or nfa
skunk-weed y0x
sky 6uv g6z
sky-blue 2u3 2u5
sky-high y0y e8c y0z
sky_dive y10 + y11 y12
skyline jlk y13
skyrocket vn9 vna vnd
skyscraper y14
skyward y15 y16
slab y17
slack y18 y19 y1a trm d9c y1b y1c uu7 q y1d y1e p y1f y1g n90 max y1h + y1i y1j mb0
slack_off p
slack_up uu7
slacker y1j + y1g
slacks y1k
slain y1l y1m
slalom y1n y1o
slam 38x y1p y1q y1r 35u 35v g1g y1s + y1t
slam-bang y1u y1v y1w y1x
slam-dunk y1y y1z + y20 y21
slam_dance y1s + y22
slam_on 7po
slander b8v y23 b8x + mmf mmg
slang lff y24 y25 87z y26 + y27
slant s2z 1kr 1ku 1kx s39 y28
slanted bwq 3yr
slap y29 y2a y2b 360 + y2c
slap-bang y1u y2d
slap-up 362
slap_on 7po
slap_together 7pp
slapstick y2e y2f y2g
slash hav bwm y2h aoh y2i haw aqb g8a y2j + y2k
slashed y2l apr y2m
slashing y2n
slate y2o y2p y2q y2r y2s y2t y2u + y2v
slate-black y2w
slate-gray y2x
slate-grey y2x
slater y2y
slaughter y2z 5wg b2a o03 5wd + hwh 5wa
slaughterhouse 5wf
slave y30 y31 y32 5k5 + y33
slave-maker y34
slavery y33 y35 4os + 5k5
slavic y36 y37 + y38
slay 5p6 + lue eqg
slayer lue + 5p6
slaying eqg + 5p6
sleaze 78d + 5ov
sleazy ws9 5ov y39 + y3a wsa 78d
sled y3b y3c + y3d y3e
sledge y3f y3b y3g y3h y3i
sleek y3j w9v y3k si + xqw y3l
sleek_down y3m
sleek_over hqs
sleep y3n v6u y3o pec lw1 y3p + y3q y3r y3s y3t y3u
sleep-learning y3v
sleep_around 3ok
sleep_in y3w n15
sleep_late y3w
sleep_off y3x
sleep_out n16
sleep_over y3y + y3z
sleep_together 35x
sleep_with 35x
sleeper y40 y41 y3u y42 y3t y43 y3r y44 y45 + y3p lw1
sleeping y46 cu2 y3s cu0 + lw1
sleepless y47 y48 + y49
sleepy y3q + y3n y4a
sleepy-eyed y3q
sleet y4b y4c + y4d
sleeve 24f y4e
sleeved y4f
sleeveless y4g gzt
sleigh y3b y3c
slender y4h y4i y4j y4k + y4l y4m y4n
slender-bodied y4o
slender-winged y4p
slew 3g4 an4 xz4
slice f41 y4q rxx y4r rxy aoh y4s y4t y4u y4v + y4w y4x y4y y4z
slice_into y50
slice_through y50
slice_up y4t
sliced y51 7he
slicing y4y f41 + y4t y4v y4s
slick y52 y53 y54 hqv y3m y3j a2p w9v rdc y55 pjk + y56 y57
slick_down y3m
slick_up y58 y59
slide 863 7k6 y5a y5b y5c y5d y5e y5f xz4 y5g + nea y5h
slide_by drn
slide_down xv1
slider y5h y5i nea xz9 + xz4 y5f
sliding y5j
slight udi 8ay n08 g6d y4k + rsc y4n beh
slightly y5k y5l + y4k
slim o9x y4i y4k + pf8 y4n
slim-bodied y4o
slim_down o9x
slime huy y5m + y5n
sling y5o 6p1 y5p y5q y5r 6p4 y5s y5t y5u + y5v y5w
slip y5x h5w dvt xz2 y5y xe9 6ld y5z y60 y54 y61 3we y62 ar4 y63 d9e cdv y64 edv y65 xz4 y66 y67 y68 y69 y6a + y6b y6c y6d
slip-on y6e + y6f
slip-up y5y + y6g
slip_away drn y6h
slip_by drn
slip_in kth
slip_off y6i
slip_on y6f + y6e
slip_up y6g + y5y
slippery y6b y6j + y54 y6k
slipping y6l
slit y6m y6n y6o bjb y6p y4u
sliver r6v y6q y6r y6s y6t + y6u
slog y6v qy9 rke + y6w
slogan p3f + y6x
sloop y6y
slope hyr kd6 kd4
sloping y6z bwq
sloppy inw y70 302 y71 4lo y72 + 6gv x0i y73 y74 p78 y75
slot y76 y77 y78 y79 y7a y7b y7c y7d
slough y7e y7f y7g y7h xc9 + 4lo xcc
slough_off y7i y7j
slovak y7k y7l
slovakian y7m + y7n
slovene y7o y7p
slovenian y7q y7r + y7s
slow b3n y1d y7t y7u y7v y7w dk1 3qx dd8 bj3 4sx + b3k beb 2t5 2y1
slow-moving y7x
slow_down n9h b3n y1d b3m y7t + m24
slow_up b3n y7t y1d
slowdown m24 + b3n y1d b3m y7t
slower y7y + y7u
slowest y7z + y7u
slowing b3k + y1d b3n
slowly y80 dk1 + y7v y7u
sludge huy y81
slug 82v y82 5ny y83 y84 y85 y86 y87 y6v jzv + y88 3fy
slugger 3fy y88 + y6v
sluggish kl7 dd8 y89 + mke y8a
slum y8b y8c + y8d
slumber y8e y3n lw1 + y8f y8g y3r
slump d9c bmf f7m xv1 y8h 9r0
slur 4f1 y8i y8j 4io y8k y8l y8m
slur_over hqt
slush y8n y8o y8p + y8q
slush_around y8o
sly a2p + a2l
sm p6b y8r
smack y29 y8s y8t y8u g3q y2a y8v rir y8w y8x y8y 360 + y8z
small y90 y91 n07 y92 c2z y93 jsm onm y94 n0b ou2 n0c n0e + y95 n0f n0g
small-arm fvg
small-cap y96 + m6a
small-capitalisation y96 + m6a
small-capitalization y96 + m6a
small-minded rsb
small-scale onm y97
small-seeded y98
small-time y99
small-toothed y9a
small-winged y9b
smaller y9c
smallpox y9d
smart y9e df y9f y9g y9h gw3 5ap y9i 7cn + 5av 5cz 7cm
smarting y9e + df
smartly y9j y9k 7vt + 7cn y9l 69a
smash a3y 35q qt9 y9m 35s ax4 y9n y9o 49e y9p y9q 365 agj y9r 378 y9s + y9t xbf
smash-up y9m
smash_up 365
smashed n2a
smashing xbf 362 + ax4
smattering y9u ilk + y9v
smear 4f0 4f1 y9w y9x b8x 4ir y9y y9z
smell ya0 25o qbn q7x fhy wzk ya1 ya2 ya3 y8y + gpg
smell_out wzk pyk
smell_up ya4
smelling ya0 ya5 + ya2
smelter ya6 + ya7
smile i78 ya8 ya9 + 9vu yaa
smiley yab
smiling i78 yac + ya8
smith yad yae yaf yag yah yai yaj yak yal yam
smitten yan e0q
smog yao + yap
smoke yaq 5nx yar ctl yas yat yau yav yaw yax + yay yaz
smoke-cured yb0
smoke-dried yb0
smoke-filled yb1
smoke-free yb2
smoke_out yb3
smoked yb0
smoker yb4 yb5 yaz + yaw
smoking yaq yav yb6 + yaw yax
smoky yay yb7 + yav yau
smoldering yb8
smooth yb9 yba si9 ybb ybc ybd ybe ybf s4p 48a ybg gad + w8h ybh ybi ybj 48e
smooth-bodied ybk
smooth-faced ybl
smooth-haired ybm
smooth-shaven 7t1
smooth-shelled ybn
smooth-skinned ybo
smooth-spoken dvn
smooth-textured fte
smooth_out ybb
smooth_over hqt
smoothed ybp
smoother w8h + yba
smoothly ybq ybr + ybg 48a
smothered ybs ybt
smug wwd + ybu
smuggle ybv + 9g0 ybw
smuggled 46i
smuggler 9g0 + ybv
smuggling ybw + ybv
sn ybx
snack 455 yby + ybz
snag in3 uyw yc0 yc1 yc2 yc3 yc4
snail yc5 yc6 yc7
snail-flower yc8
snake x28 yc9 yca ycb jvw ycc ycd yce ycf + x2c
snake-fish ycg
snake-haired ych
snake-head xdb
snap 6pb 6x3 58l yci ycj xjs drs a1n yck ycl ycm ycn yco a1q ycp ycq rup ycr 5vm 7w1 ycs yct 55r 7w2 ycu a1x + aa0 a21 6wp
snap_at 45d
snap_back ycv
snap_off 54f
snap_up hxq
snapper ycw ycx ycy a21 ycz 6wp + 7w1 ycs
snappy aa0 14b avo yd0 yd1 + yco yci
snapshot xjs
snare hln yd2 yd3 yd4 yd5 jjf yd6 + yd7
snarled lyo
snatch 6pb yd8 ltt y6n 44m ycr 1c yd9 + yda 1g
snatch_up ycr
sneak 67i tgu ydb a7e 5z y6a ydc ydd + yde
sneak_away y6h
sneak_in kth a7i
sneak_off y6h
sneak_out y6h
sneak_up a7j
sneaker ydf 67i
sneaking ydg
sniff ydh ydi ydj + ydk
sniff_out pyk
sniffer ydk + ydj ydi
sniper ydl + ydm
sno-cat ydn
snooker ydo ydp ydq
snoop ydr yds + pyj
snoopy ydt pyj + ydr thg
snorkeling ydu + ydv
snout ydw ydx 3jt
snow 4f9 ydy ydz ye0 s9p ye1 + ye2 ye3
snow-blind ye4 ye5 + ye6
snow-blinded ye5
snow-blindness ye6
snow-capped ye7 + ye8
snow-clad ye3
snow-covered ye3
snow-white ye9
snowball yea yeb yec yed yee yef
snowboard yeg yeh + yei yej
snowboarding yej + yeh
snowfall ydz
snowmobile yek yel
snowstorm 4cl
snowy ye9 ye3 ye2 + ye0
snp yem
snub 8az udj udk aou yen
snub-nosed xiw
snuff ydh yeo yep yeq yer yes p91
snuff-brown p91
snuff-color yet
snuff-colour yet
snuff_it 7g5
snuff_out ez4 4g4 + yeu yev
so yew kgf yex yey yez yf0 yf1 yf2 yf3 yf4 j40
so-called 174
so-so yf5 kie
soak yf6 yf7 yf8 cwq yf9 yfa l3q yfb yfc g4g jd1 + bfz yfd 13z
soak_through yfe
soak_up 53 54
soaked n2a
soaking yf6 yfd yf7 d6t + yfc cwq
soap yff o3x yfg yfh + yfi yfj
soap-rock yfk
soap-weed yfl
soar yfm yfn yfo yfp yfq in6 + hpl
soar_up yfp
soar_upwards yfp
soaring hpl dy5 yfr + in6 yfq
sobbing yfs + yft
sober yfu yfv yfw yfx x21 cyy i33 + yfy i34
sober_up yfu yfv
sobering yfz
sobriety yg0 i34 dba yfy
soccer yg1
social orl yg2 yg3 yg4 yg5 yg6 yg7 + yg8 yg9 yga
socialism ygb pj0 + ygc ygd
socialist ygd ygc + pj0 ygb
socialite yge
socialize ygf ygg ygh ygi + ygj ygk ygl ygm
socialized ygn
socializing ygl + ygi
socially ygo ygp + yg3 yg2
societal yg3 + yg9
society yg9 83g yga 8ok + yg3
socioeconomic ygq + dm6
sociological ygr + ygs
sociologist ygt + ygs
sociology ygs + ygr ygt
sock ygu 11q 3e4
socket ygv ygw ygx
sod ygy ygz 6oj yh0 yh1
soda sld yh2
sodium pco
sodomy yh3 yh4 + ygz yh5
sofa 9uq
soft yh6 yh7 yh8 yh9 yha c0b yhb rvy dk0 341 yhc yhd dkc yhe dk7 hg3 kke yhf ber yhg + yhh hg7 yhi yhj yhk yhl yhm yhn
soft-boiled yho yhp
soft-cover r4c
soft-footed yhq
soft-haired yhr
soft-nosed yhs + 5ny
soft-pedal yht
soft-shoe yhu
soft-soap yhv yhw
soft-spoken yhx
softball yhy yhz
soften yi0 yi1 53z ot8 5ld yi2 uuy + yi3 yi4
softened yi5 dda
softening yi3 yi6 + yi1 yi0
softly tvv hgd rvz yi7 + yha
softness yhh yhi yhm hg7 yi8 4iw yhk yhl yhn yhj + yh7 yha yh9 kke yhc yh8 yhd yhe yhg 341
software qxu
soggy cwl kl7 4lo + yi9
soh yew
soil yia i8z c6g c6h c6l + c6u
soil-building yib
sojourn yic yid + yie
sol yew yif yig
solace 8j2 995 yih 8ja
solar yii + yij
sold yik
sold-out yil yim
soldier yin yio yip + ny2 yiq yir
soldier-fish yis
sole yit yiu yiv yiw yix n5u epo
solely 19u + epo
solemn i33 di8 + wqw i3c
solemnly yiy + i33
solicit 3pk jje yiz yj0 9ye + yj1 yj2 197
solicitation 197 yj1 1ue + jje 3pk
solicitor yj3 yj2 + yj4 3pk
solid yj5 yj6 yj7 yj8 yj9 yja yjb fw8 yjc yjd yje yjf yjg yjh yji yjj iz7 wu7 + yjk yjl yjm yjn yjo yjp
solid-colored yjq
solid-coloured yjq
solid-state yjr yjs
solidarity yjt
solidified yju
solidify yjk yjl + al7 yj7 yj6 yj5
solidly yjv yjw + yjh yjj
solitary j5c yjx n5u 19y yjy n5y n5v + n5w 1a0
solitude yjz yk0 yk1
solo yk2 yk3 yk4 yk5 yk6 19v yk7 + yk8
soloist yk8 + yk4 yk3 yk5
solstice yk9
soluble yka ykb + ykc ykd yke ykf
solution ykg ykh 1ou vr9 yki + fpi
solve fpi v5i 7tv + ykg ykj 1ou v5c ykk
solved v5k
solvency ykl + ykk
solvent 1ou cie ykk + fpi ykm ykn ykl 7tv
solving v5c + v5i fpi
som yko ykp
somali ykq ykr yks + ykt
somber cyy o8z + hqb hqa i34
some yku 3e ykv ykw ykx
somebody kj2
someday yky
somehow ykz yl0
someone kj2
someplace yl1
somerset g6u yl2
sometime yl3 eee
sometimes yl4
somewhat f5j y5k
somewhere yl5 yl1
son 4yp yl6
sonar yl7
sonata yl8
song xtg xtf 62m xtc yl9 yla + ylb xta xtb ylc yld xt9 xt8
songwriter ylc
sonic yle ylf
sonnet ylg ylh yli + ylj
sonny ai0
sonora ylk
soon szr
sooner yll dhm sx3
soot ylm yln + ylo 85q
soot-black ylp
soothe ylq 8ja
soothing ylr yls
sophisticated ylt qc ylu
sophistication ylv p98 ylw ylx yly + ylz ym0 ym1
sophomore ym2 won
soprano ym3 ym4 ym5 ym6
sorcerer nio
sorcery ym7 + 76w ym8
sordid ym9 c6n yma ws9 + 3ds ymb
sore ymc jr9 u7z qzk + c9z u85
sore-eyed ymd
sorely yme qzn + qzk u7z
soreness c9z u85 + qzk jr9 u7z
sorghum ymf ymg ymh
sorority ymi
sorrow i6m ymj uqr w3a i6r + i6t
sorry 2ye bkw 4gy pt5 + r27
sort ymk gl4 yml ymm 2fh wjt + ymn ymo ymp
sort_out 2fh 7tu 9r1
sorted i9s ymq
sorting ymp 6r5 ymm + 2fh
sos ymr
sought yms ymt + n7z
sought-after a0a ymt
soul kj2 ymu ymv ymw ths
soul-destroying ymx
soul-searching wtv
soul-stirring ymy
soulful ymz + ymw
sound yn0 yn1 2ml ru9 yn2 yn3 yn4 yn5 feg yn6 hs2 yn7 yn8 yn9 yna ynb ync ynd j0f hvd ixu yne ynf mhg ucw + yng ynh yni ynj ynk fwi ynl
sound_off 8qq qhr ynm
sound_out 79u 28h
sounding yni ynh ynn yno n8b + feg
soundly hv6 ynp + ynd j0f
soundness fwi ynl ynk + hvd ucw yne ync ynb
soundtrack ynq
soup ynr yns ynt ynu
soup-fin ynv
soup_up jkr
sour dq ynw ynx fkc do yny aw5 f8c ynz q85 yo0 + yo1 yo2
sour-tasting du
source yo3 hhl yo4 ump 3qb v3z 2o5 kod yo5 yo6 yo7
soured yo8
south 90u yo9 yoa yob yoc yod yoe
south-central yof yog
south-east yoh
south-polar 1po + yoi
south-southeast yoj
south-southwest yok
south-west yol
southbound yom
southeast yon yoo wli yop yoh yoq yor
southeastern yos yoq
southerly yot you yov yow yox
southern yoy yoz yow yox + yp0
southernmost yp1
southland yp2
southward yob yov yom
southwards yov
southwest yp3 yp4 yp5 yp6 yol yp7 yp8
southwestern yp9 yp7 ypa
souvenir uv7 oab
sovereign owa ypb 2px
sovereignty ypc ypd us5
soviet ype ypf + w0s
soviets ypg
sow yph ypi wrx kta + ypj
sow_in kta
sown ws5
soy ypk ypl ypm ypn
soya ypk ypm
soybean ypk ypm ypn
spa ypo ypp ypq
space kn3 tr2 48j s3w ypr yps ypt ypu cip ypv + ypw vr1 ypx
space-time ypy
spacecraft ypz
spaced yq0 x0w
spaced-out yq1 yq2
spaceflight yq3
spaceship yq4
spacewalk yq5 + yq6
spacey yq2
spacing ypx yq7 + ypv
spacious vr1 5dn + yq8 yps
spade yq9 yqa yqb
spade-like yqc
spade-shaped yqc
spaghetti yqd yqe
spam yqf yqg yqh
span yqi 59n yqj yqk 4z7 yql abx
spangled 3jm
spaniard yqm
spanish yqn yqo yqp + yqq
spanish-speaking yqr
spanking yqs 14b + qyf
spar yqt yqu yqv yqw yqx yqy yqz + yr0
spare yr1 yr2 yr3 yr4 cf9 wb1 yr5 39n yr6 39q gu2 eoh yr7 + yr8 yr9
sparing dmf
sparingly yra + dmf
spark mqj g5s yrb yrc 20x yrd ga yre
spark_off ga
sparkle hpy mqj hpz gcx yrf yrg yre + 5je hq1 jxi yrh
sparkling yrh yri yrj + yrg
sparring yqt yr0 + yqx yqw
sparrow yrk yrl
sparrow-sized yrm
sparse yrn + yr9
sparsely yro + yrn
spartan yrp yrq 2ab x60 yrr + yrs
spat yrt yru 3z4 7ph yrv yrw 9y yrx yry yrz
spate ys0 w09 3g4
spatial ypw + kn3 ys1
spatula ys2 ys3
spatula-shaped ys4
spawn ys5 ys6 58d + ys7
speak p4q ys8 ys9 ky ysa + ysb ysc ysd yse m4y kp ysf
speak_for ysg
speak_out qhr
speak_up qhr ysh
speaker nb4 ysc ysi + p4q ysj
speaking ysf ysd ysk + ky ys9 p4q
spear m3h hkz ysl ysm
spear-point ysn
spear_up ysm
spearhead ysn yso ysp ysq
spearhead-shaped ysr
spec yss
special yst ysu ysv ysw r9d ysx muc efi ezg r9e + cjf gmz
specialised ysy
specialist ysz yt0 + yt1 yt2 yt3 yt4 yt5
speciality yt4 cjf gmz + muc r9d
specialization yt4 yt6 bzw + yt5 yt7 bzt
specialize pf0 yt7 bzt yt8 yt5 + yt6 bzw yt0 ysz yt4
specialized ysy
specially efg efh + efi ysw
specialty yt4 cjf gmz
species yt9 yta
specific ytb r9a ytc ytd yte ytf + yta ytg
specifically yth + ytc
specification yti yss ytj ytk + 8zc 2e1
specificity ytg ytl + ytf
specified ytm
specify bpb pd8 2e1 yt8 bb3 8zc bb4 + ytn ytj yss yti
specimen yto ytp
speck s19 jaf 2ib ytq
spectacle ytr yts ytt + ytu qrg
spectacles f18
spectacular ytv qrg ytu d12 + ytt yts
spectacularly ytw + d12
spectator ytx n7q + yty
specter hk5 rsm
spectral ytz hkc + yu0 yu1
spectre hk5 rsm
spectroscopy yu2 + yu3
spectrum yu1 yu0 + ytz
speculate 7cg 958 yu4 lij + ksi o7w yu5 955 yu6 957 2ys yu7 yu8
speculation 955 o7w 957 yu7 + 958 7cg yu4 lij
speculative ksi yu5 2ys + 7cg yu9 yu4 958 yua lij
speech m4y m50 kp yub mfn yse bfn ysb + ys9 ky yuc ys8 p4q
speech-endowed yud
speech-read mxl
speechless ddl + yue
speechwriter yuf
speed juw 1g9 fd8 yug yuh 7k 7l juv yui 3ti + u5g fdi yuj
speed-reading yuk
speed_skate yul + yum
speed_up 7k 7l + 7o
speedily 7h8 + fdi
speeding juw + 3ti yui
speedway yun yuo
speedy u5g fdi + tv9 yuh juw fd8
spell 76p yup hrs rdj yuq yur k79 yus yut yuu + yuv yuw
spell-bound fcc
spell-checker yux
spell_out yuy yur yuz
spelling yuw + yut yur
spelt yv0
spend d92 yv1 rax + yv2 c8d yv3
spend-all yv3
spender yv4 yv2 yv3 + d92 yv1
spending c8d etd + yv1 d92
spent er9 cqr
sperm yv5 + yv6
sperm-filled yv7
sphere yv8 wq2 yv9 izw yva yvb 22u + 332 yvc
spherical yvc 332 + yv8 yva yvd yvb
sphinx yve yvf yvg
spice yvh yvi yvj yvk yvl
spice-scented yvm
spice_up yvk yvl
spicy 4h1 jol + tyw yvh
spider yvn yvo yvp + yvq
spider-shaped yvr
spiegel yvs
spike yvt yvu yvv yvw yvx yvy yvz yw0 yw1 yw2 dhg gnf yw3 yw4 yw5 yw6 yw7
spike_out yw3
spiked yw8
spill uun f6b yw9 ywa ywb ywc xca ssy ywd vz8 + ywe
spill_out st0
spill_over 5jc st0
spillover ywf
spin ywg ywh ywi ywj ywk ywl ywm ywn ywo ywp ywq uma ywr + yws ywt ywu ywv
spin-dry yww
spin-off 5yt + ywx
spin_around uma
spin_off ywx + 5yt
spin_out ywl
spinach ywy ywz
spinal yx0 yx1 + 2ve yx2
spindle yx3 20q yx4 yvv yx5
spindle-legged yx6
spindle-shaped 7kh
spine yx2 2wk 2ve t2o yx7 + yx1 yx8
spine-tipped yx9
spinner ywu ywv yws + uma ywr ywn
spinning ywt + ywn
spiny yxa 398 + t2p
spiny-backed yxb
spiny-edged yxc
spiny-stemmed yxd
spiral yxe 89g yxf yxg yxh j2h 89o yxi yxj j2i
spiral-shelled yxk
spiraling j2i
spire yxl
spirit yxm mon iyl kyf yxn yxo fhy yxp yxq + yxr hkc
spirit_away yxs yxt
spirit_off yxt
spirit_up yxq
spirited yxu yxv h8p 4vk + 1mk
spirits 4s0 + yxw
spiritual yxx yxy uvl hkc yxz + yxn qoh
spirituality qoh yy0 + yxz
spiritually yy1 + yxy
spit yy2 yy3 w5t yy4 yy5 yy6 yy7 yy8 + yy9
spit_out yya 9uw yy6
spit_up 9uw 9ux
spite pfv nnw 5ht
spitfire yyb
spitting yy2 + yy5
spitz yyc
splash yyd yye yyf yyg asy yyh yyi yyj yyk yyl yym yyn y8p + yyo yyp g0g
splash-guard yyq
splash_around qyj
splashed at1 yyr
splashing yyd yye + yyj yyi yyk
splattered at1
spleen moe yys + mog t2n
splendid hqg 5b5 eny
splendor 5b6 5b1
splinter y6q y6r 55i y6t + yyt y6u 7eq
split wfk uyv yyu yyv yyw yyx yyy uyw yyz yz0 yz1 56a 7v5 r8k 54z 6kz yz2 ca7 + yz3 yz4
split-pea yz5
split_up 53q cnz 54z 6kz
splitting vkm
spoil yz6 yz7 yz8 hst 9sf k4u sdf lch abw 2um 334 + yz9 yza yzb
spoiled yzc 2yp
spoiler yzd yze n9o yzf yzb + 2um
spoiling yz7 yz9 + 334 hst
spoke u0a vzg
spoken yzg
spokesman yzh
spokesperson l1z
spokeswoman yzi
sponge yzj mg4 yzk yzl yzm yzn yzo yzp 5ot + yzq yzr yzs
sponge_down yzt yzu
sponge_off yzu
sponge_on yzv
sponge_up yzw
sponsor rf8 szl rfa yzx 5y3 + yzy
sponsorship yzy + rf8
spontaneity yzz + wvb
spontaneous wvb j4 + yzz
spontaneously z00 k95 + wvb
spoof 5s2 5s3
spooky pmu
spoon z01 z02 z03 z04 z05
spoon-shaped z06
sporadic z07
sporadically rp0 + z07
spore z08
spore-bearing z09
sport 2hs z0a h1z z0b pb9 z0c z0d m6o 4k5
sporting z0e z0f 7sj 3y4 + 2hs
sportscaster z0g + z0h
sportsman z0b + z0i
sportsmanship z0i + z0b
sportswear z0j
sportswriter z0k
sporty z0l g28 7sj
spot 4f0 3wc z0m z0n z0o 4f1 rdg sfr z0p z0q s1j s3y 44r z0r z0s z0t 4f3 z0u efo c8p + z0v z0w n85 cb9 6qn
spot-check z0x + z0y
spot-weld z0z z10 + z11 z12
spot-welding z11 + z10
spot_jam z13
spot_promote z14
spotless k35 + k38
spotlight z0n hol z15 gj5
spots z16
spotted rdr
spotting 6qn z0w + efo 4f3
spotty z17 rdr
spousal z18 59f + o1l z19
spouse o1l + z18
sprain z1a vfo
sprawl z1b z1c z1d z1e + z1f z1g
sprawling z1b u3g + z1d
spray z1h z1i z1j z1k z1l z1m z1n z1o z1p + z1q z1r
spray-dried z1s + z1t
spray-dry z1t
spraying z1r abh z1k + z1p z1n
spread z1u z1v u3w weh z1w h96 z1x z1y rck 37m 5e1 7lv ckd qf9 tcl z1z z20 wej c0a z21 cfg z22 z23 + 123 z24 5e4
spread-eagle z25 vuo z26 z27 z28 z29
spread-out fac
spread_out z2a qf9 c0a esb cfe vsm wej
spread_over 9zl
spreading z1u 123 z1y + ckd 5e1 z21
spreadsheet z2b
spree g6h z2c
spring 4v5 z2d hmb z2e gq1 z2f z2g z2h 4va 4vp gle
spring-blooming di0
spring-clean z2i + z2j
spring-cleaning z2j + z2i
spring-flowering di0
spring-loaded z2k + z2d
spring_up 241
springboard z2l z2m
springbok z2n
springer z2o z2p z2q
springtime z2f
sprinkle z2r wel z2s yyj cfc yy8 + z2t wen
sprinkler z2t + z2s yyj
sprinkling z2u z2r wel wen + z2s yy8 cfc
sprint ax0 z2v + z2w
sprinter z2w + z2v
sprite f5n
sprout z2x z2y z2z hhn + z30
sprouted z31
sprouting z30 + hhn z2z
spruce z32 z33 y58 y59 avo + z34
spruce_up y58 y59
spur h5p z35 t79 z36 yx7 z37 z38 z39 z3a z3b
spurious z3c z3d 3fi z3e + z3f
spurned ut9
spurring t79 + z3b
spurt lh7 gk7 ie5
sputnik z3g
sputtering z3h + z3i
spy z3j z3k z3l yds efo xou + z3m z3n 6qn
spying z3m z3n 6qn + z3l yds efo
spyware z3o
squabble 3z4 z3p
squad z3q z3r z3s
squadron z3t z3u z3v
squalid yma ws9 + ymb
squandered z3w
squandering z3x + 9by
square z3y z3z z40 z41 m30 tre z42 z43 z44 z45 fg3 fg4 z46 z47 z48 z49 z4a z4b z4c z4d z4e z4f z4g z4h iz7 + z4i
square-bashing z4j
square-built z4k
square-rigged z4l
square-shaped z4m
square-shouldered 407
square-tailed z4n
square_away 7t6
square_dance z4o + z4p z4q
square_off bsx
square_up z44 bsx eku
squared z4r
squared-toe z4s
squarely z4t z4d z4e gna z4c + z4a z4g
squash z4u z4v z4w agh
squat z4x z4y ldm adv z4z z50 z51 7jq + z52 z53
squatter z52 jh6 + z4z
squatting z4x z4y + adv
squeaky z54 + z55
squeeze z56 z57 7x7 z58 z59 z5a z5b z5c z5d 8o9 pse gi0 dx6 agh xke ez8 88f + z5e
squeeze_by vvn
squeeze_for z5f
squeeze_out z5g dr0 z5h dr5 dr6 z5i
squeezing z56 + z5d
squid z5j z5k
squire z5l z5m h6v z5n
squirrel z5o z5p
squirrel-sized z5q
squirrel_away 608
sr z5r z5s
ss z5t z5u
stab z5v xjo r3a lda c0s lxa + z5w
stabbing z5x ar5
stabilisation z5y z5z + z60 z61
stabilise z61 z60 4z9 + z5y z62
stabilised z63
stabilising z64
stability z65 9ad z66 + z67 z68 z69
stabilization z5y z5z + z60 4z9
stabilize z61 z60 4z9 + z5y z6a z6b z62 z5z
stabilized z63
stabilizer z62 z6b z6a + z60
stabilizing z64
stable z6c z6d z69 z6e z67 z68 z6f + z6g z65 9ad
stack z6h z6i z6j z6k 3g4 iy0 z6l z6m + z6n
stack_away jcj
stack_up iy2
stacked z6o 5vo + iy0
stacks z6p cyu
stadium 22x
staff z6q z6r z6s f3y z6t z6u z6v z6w
staffer z6x
stag z6y irz yds 3xh z6z
stage mh2 z70 z71 z72 z73 z74 bda rsz szh 26o + z75 z76 z77
stage-struck z78
stage_direct z79
stagecoach z71
staged z7a 26t
staggering 2gl
staging z7b z7c wcf z77 + szh
stagnant azv p0g + z7d z7e z7f cr4 z7g
stagnation cr4 z7d + z7e z7g jzv z7f
staid wqu + wqw
stain 4f0 z7h 51i c6g z7i z7j z7k z7l z7m + z7n z7o
stained z7p z7q
stainless z7r z7s
stair z7t
stair-carpet z7u
stair-rod z7v
staircase z7w
stairs z7x
stairway z7w
stairwell z7y
stake z7z z80 spz 3x7 l00 2vk sq7 z81 z82 qw
stakeholder z83
stakes 3x7
stale z84 z85 8at + z86 z87
stalemate z88 b05 z89
stalinist z8a z8b + 2ok z8c
stalk z8d z8e z8f z8g z8h z8i iti z8j + z8k tgu z8l
stalked z8m
stalker z8l z8k tgu + z8j z8i
stalking z8e z8f + z8j
stalking-horse z8n z8o t1t z8p
stall z8q 4rq z8r aih z8s z8t z8u z8v z8w z8x z8y z8z z90 z91
stall-fed z92
stalling z8q + z8v
stallion e8g
stalls z6c
stalwart ndi z93 z94 iq7 + z95
stamina z96
stamp wlv z97 z98 k8i sqd z99 z9a z9b 6my z9c z9d z9e z9f 4th z9g z9h z9i z9j + z9k z9l z9m
stamp_down 96o
stamp_out lu3
stampede z9n z9o z9p z9q z9r z9s
stance z9t son + z9u z9v
stand z9w z9x 3d3 z9y 35l ty5 z9z z8r za0 za1 za2 za3 1o z9v fk0 z9u s4j za4 uwb za5 za6 za7 za8 za9 + son zaa zab zac z9t zad
stand-alone zae
stand-down zaf zag
stand-in 2xv + fqw
stand-up zah
stand_back zai zaj
stand_by zak ll zal + zam zan
stand_fast je9
stand_firm je9 jee
stand_for zao kyd v1a 9rx
stand_guard lr1
stand_in fqw + 2xv
stand_out zap zaq enx ln2
stand_pat je9
stand_sentinel lr1
stand_still zar + b05
stand_up zas zat z9u s4j 23y zau jeo
stand_watch lr1
standard 37g zad aa8 aa9 zav zaw zax zay uet zaz zb0 + s4j zb1
standard-bearer zb2 zb3
standardization 627 pwl zb4 + zb1 zb5
standardize zb1 zb5 + 627 zb6 zaw zav aa9 aa8 pwl
standardized kzf zb7
standby zam zan zb8 + zal
standing zac zb9 zba zbb zbc zbd zbe zbf zbg + z9u
standoff zbh d1i
standpoint za0
standstill za1 b05 + zar
stanhope zbi
stanza zbj
staple 3e5 zbk zbl zbm zbn zbo zbp + zbq
star zbr 2ge 2go zbs mck cy ix0 zbt 2gf zbu zbv md8 + zbw zbx
star-glory zby
star-shaped 2gh
star-struck zbz
star-thistle zc0
starboard zc1 zc2 zc3
starch zc4 zc5 zc6 + zc7
stardom zbx + ix0
stardust zc8
stare zc9 zca hcb + zcb
stare_down zcc
staring zcd 8rg
stark zce zcf 39m 2nn 4ij 8rg + zcg 39t
starkly zch zci zcj + 4ij 2nn 8rg
starlet zck zcl
starlight zcm
starred zcn
starring md8
starry zbw + zbs 2go
starry-eyed zco
starship yq4
start 3q7 lmo zcp zcq zcr zcs wj6 3qc 3pw 3px zct kqf 8kh hj2 zcu bjo 5lq lmz zcv 3q1 3q2 3q4 + e8v
start-off ltk
start_out 3pw bjo
start_up 8kh zcu + kbi zcw
starter zcx a3i zcy 1vc e8v cf0 zcz + kqf 3pw
starting zcp zd0 zd1 + zct
startled zd2
startling zd3
startup kbi zcw + 8kh zcu
starvation zd4 zd5 + zd6 jts
starve jts a4o zd7 zd6 zd8 + zd5 zd4
starved xav zd9
starving zd4 zd9 + zd6
stash 607 608
stash_away jcj
state zda 7o8 zdb cu8 9wx tge zdc zdd wc1 tpl ewk + u8 zde 23e
state-controlled zdf
state-supported zdg
stated b5i
statehouse zdh
stateless jgn
stately 9yh 3b8 zdi + zdj n52
statement zde zdk 23e 8js zdl zdm u8 + wc1 tpl
statesman zdn + zdo c4y
statewide zdp
static zdq zdr zds kat z68 + zdt
station zdu zdv sq0 zdw s43 s49
stationary zdx zdy + fzh
stationery zdz
stations ze0
statistic ze1
statistical ze2 + ze3
statistically ze4 + ze2
statistician ze5 ze6 + ze3
statistics ze3 + ze2 ze6 ze5
statue ze7 + ze8 ze9
statuette ze9 + ze7
stature j1z zea
status sor 8z6
statute zeb 88d
statutory zec zed + zeb
staunch ijk zee + zef
staunchly zeg + zee
stave m25 vtq z6r zeh zei
stave_in zeh zej
stave_off 2r9
stay zek zel zem zen 276 uw8 bdu 1v2 zeo zep zeq zer 1p 9ff m7i rq8 + zes
stay_at zet
stay_away zaj
stay_fresh lqq
stay_off lr4
stay_on 9ff
stay_over y3y
stay_put zep
stay_together zeu
stay_up xwm
stays 9sx
stead moh
steadfast zee fwa + zef zev
steadfastly fw6 + fwa
steadied zew
steadily zex zey + zez
steady zf0 64v 4z9 zez zex ur6 fwa zf1 fwe zf2 + zf3 zf4 fwg
steady-going bk9
steady_down vre
steak zf5
steakhouse zf6
steal zf7 3a4 zf8 y66 vkc + zf9 zfa m60
steal_away y6h
stealing m60 zf9 + vkc y66
stealth zf9 + ydd
steam zfb zfc zfd zfe zff zfg zfh + zfi zfj zfk
steam-heat zfl
steam-powered zfm
steam_clean zfd
steamboat zfn
steamed zfo 1ny
steamer zfp zfk zfj zfi zfg + zfc
steaming s26 zfq
steamship zfk
steamy 26e zfr zfq + iv3
steed zfs
steel zft 47t zfu zfv pmo + zfw
steel-plated 25a
steelmaker zfx
steely zfw zfy + zfu
steep zfz kp0 53 zg0 zg1 es4 + zg2 4e
steep-sided zg3
steeper zg2 + kp0
steeple yxl
steeplechase zg4 zg5
steeply zg6 + zg0
steer 5oc jae c5b zg7 ic2 + zg8 zg9 ic1 c5w
steering c5w ic1 zg9 + ic2 c5b
stein zga zgb
stellar 2gn md8 + 2go
stem zgc 4wv zgd zge 3d9 z8g ijk zgf zgg zgh + zgi
stemmed zgj zgk zgl
stench zgm
stent zgn
step zgo o5x zgp z7t zgq zgr gh6 zgs qwm zgt hyi qwo zgu zgv zgw zgx zgy zgz zh0 6p zh1
step-down b6k + aza
step-in zh2
step-up kf1 + eeo
step_down aza mfe + b6k
step_forward 8i2
step_in l0e bmz
step_on zh3
step_out zh4
step_up eeo vbg 8i2 + kf1
stepdaughter zh5
stepfather zh6
stepmother zh7
steppe zh8
steps z7x zh9
stepson zha
stereo zhb zhc zhd
stereotype zhe z9d + zhf
stereotypical zhf + zhe
sterile kmn zhg zhh + kmo zhi
sterilization zhj zhk + fyv zhl
sterling zhm i4o
stern tt2 2c8 zhn ems i75 2nm 2nn + zho zhp
sternly x62 + 2nm
steroid zhq zhr + zhs
stet zht zhu
stew zhv gwk zhw iag 5fu + 4mg
steward zhx zhy ank zhz zi0 + zi1
stewardship zi1 + zi0 zhz ank zhy zhx
stick zi2 zi3 zi4 lje lkx zi5 rk9 zi6 zi7 3m7 zi8 li lj bll zi9 zia zib zic zid zie zep ll zif lm zig + rcr at6 t2o
stick-on zih
stick_about zal
stick_around zep zal
stick_by ll
stick_in e16 kth
stick_on zii s74
stick_out 1o ta5 ln2
stick_to geo li
stick_together zeu
stick_up zas jen + j2d
stick_with geo
sticker at6 rcr sog t2o + zia zi9 li
sticking taa
sticky hrf 2t0 zij zfr zik + zil
stiff 7rt zim srm zin zio zip ziq n2a fwa zir viv + 2t7 zis zit ziu
stiff-backed ziv
stiff-branched ziw
stiff-haired zix
stiff-tailed ziy
stiffness zis ziu 2t7 ip5 zit + viv ziq zip fwa
stifle lww aup ziz zj0 7ga + zj1 agm
stifled ybt
stifling agm zj2 + zj0
stigma zj3 zj4 51i zj5 + zj6 51n
still zj7 zj8 cj4 jv9 jvb zj9 64w 16y zja zjb ekj zjc zjd jq9 s4p xqc kat zje + mpe zjf
still-fish zjg
still-hunt 1dy
stimulant zjh ksc zji + 266 ep4 ep8 tgo
stimulate 266 ep4 tgo 6sf iso ep6 ep8 + zjj zjh zji ksc zjk
stimulated 26d
stimulating zjl erm zji
stimulation zjk 260 ksc zjm + 6sf
stimulus ksc + ep8 6sf tgo ep4
sting 8uq zjn zjo 457 r3c zi8 45a zjp zjq 45b + zjr aod zjs
stinger zjs zjr zjt aod zju + 45b zjq 45a zjp
stinging zjo ar6 + zjq zjp
stingy zjv o53 + zjw
stink zgm zjx zjy + k1h zjz mif
stink_out ya4
stink_up ya4
stint zk0 zk1 zk2 zk3 wdw + zk4
stipe zk5
stipend zk6 + zk7
stipulate 8zc zk8 zk9 + zka yti
stipulation yti 8z4 zkb + 8zc
stir o3 zkc yyh zkd 267 zke ep6 5kl zkf 269 ep8 + kup zkg zkh
stir_fry zki
stir_up kcp ckz fvf gfl
stirred tg zkj 26d
stirring zkk kup ymy vum + zke
stitch zkl zkm vza + zkn x65 x66
stitched x69
stitching x65 + vza
stochastic zko
stock n1j l5r zkp zkq zkr zks 5g9 589 1j3 zkt zku zkv zkw zkx h2m zky zkz z2z 6j9 5y7 zl0 zl1 zl2 zl3 zb0 zl4 34q + zl5 zl6 zl7
stock-still zjd gz9
stock-take zl8 l5u
stock-taker zl9
stock-taking l5q zla
stock_up 5y7
stockbroker zlb
stocked zlc
stockholder xa8
stocking zl7 zld + zl0
stockman zle
stockpile zlf 2xg 6j9 + zlg
stockpiling zlg + 6j9
stocks zlh zli zlj
stocky 8oe
stoic zlk zll zlm zln + zlo
stoke zlp + fvq zlq
stoker zlq fvq zlr + zlp
stole zls
stomach hb0 18 zlt zlu 1o zlv + haz
stomp zlw z9i + z9m
stone zlx zly vms zlz zm0 zm1 zm2 zm3 zm4 s2r zm5 vmv hdg s2t zm6 zm7 + g6p 4v4 zm8 zm9
stone-blind zma
stone-broke 5er
stone-cold zmb
stone-dead zmc
stone-deaf zmd
stone-face zme
stone-gray y2x
stone-grey y2x
stone-root zmf
stone-sober zmg
stone-wash zmh
stoned jlf
stoner zm8 + zm6
stonewall zmi zmj + zmk zml
stoning zm9 + zm6
stony i0n g6p 4v4 + s2r zly vms
stony-broke 5er
stool zmm 66z zmn 4jc 5zc zmo zmp zmq
stoop zmr zms zmt zmu 3uc zmv zmw ndb + zmx
stoop_to zmy
stop zmz mbj 6pe 4co zn0 zn1 zn2 ros ijj zn3 276 53s jeb 277 kz8 38o ijl zn4 zn5 4da 6tz 6u0 + sca
stop_dead gv2
stop_over zn5 mbi + mbj
stop_up sck
stopgap nm6
stopover mbj zn6 + mbi
stoppage zmz 4co 276 + 6tz zn4 jeb
stopped zn7
stopped-up zn8 zn7
stopper sca zn9 xku zna znb + 38o
stopping znc znd
stops 7co
storage zne znf zng blp oak znh + zni jcj
store xhm blp oak h2m jcj zni + znf
store-bought znj
stored-program znk + znl
storefront znm
storey g8l
storied 6uk znn
stork zno
storm znp znq znr zns gi1 u0w znt znu + znv znw
storm-beaten znx
storm-tossed 5lh
stormy znv znw + zny znq znz znr
story g8l zo0 bk zo1 pes bi
storybook zo2
storyline zo3
storyteller pex zo4
stout zo5 zo6 zo7 z94 iq7 + qv9 z95
stout-billed zo8
stout-stemmed zo9
stove zoa u47
stover zob
stp zoc
straddle yqi zod zoe zof zog zoh u4c
straight zoi zoj j6e zok zol zom z4b zon zoo c65 c5j zop 97g z4f zoq z4g zor zos zot h1g zou + zov zow zox c5s j6g
straight-arm zoy
straight-backed zoz zp0
straight-billed zp1
straight-laced tnu
straight-legged zp2
straight-out qr3
straightaway zoi c67 k3i
straighten 7t6 zp3 zp4 vow zp5 zp6 + zp7
straighten_out 7t6 l92 uo4 7tu zp4 zp8
straighten_up d34
straightforward zp9 z4g zpa zpb + zpc cy9
strain qzr xtg zpd zpe 10y 589 gl8 zpf zpg zph zpi zpj bc9 u9i exn frm xoh zpk tn6 zpl + 22n zpm zpn
strained zpo m13 zpp 9b3
straining cjr zpd 22n + exn
strait yn4 raq zpq
strait-laced tnu
straits ivq raq
strand 6zg zpr zps zpt zpu xub i99 zpv nx0
stranded lbg
strange zpw gj9 zpx + zpy
strangely q7s + zpw
stranger 155 zpz
strangle 7g3 7g2 a35 zq0 zq1 zj0 + zq2 7ge zq3 7gh
strangled ybt
stranglehold zq4 zq5
strangling 7ge + zq1
strap zq6 zq7 zq8 zq9 zqa zqb zqc g8a
strapping 5s5
strategic zqd zqe + zqf wfg
strategically zqg + zqd
strategist zqh + zqf wfg
strategy wfg zqf + zqd zqh zqe
stratosphere zqi
stravinsky zqj zqk + zql
straw zqm zqn zqo z8h zqp zqq zqr
straw-colored zqs
straw-coloured zqs
strawberry zqt zqu zqv
stray zqw zqx d5l 6n6 zqy lbf + zqz
straying zr0
streak 38i zr1 zr2 vxw zr3 zr4 zr5 + zr6 zr7
streaked zr6
stream g9n am8 am9 zr8 g9r zr9 zra zrb sst rkm + vxx
streaming zrc zrd zre + zr9
streamline zrf + zrg
streamlined zrh si
street zri zrj zrk zrl zrm
street-walk zrn
streetcar zro
strength zrp gmz df0 kyt sr6 ghs dp4 rr1 zrq
strengthen zrr zrs 3p1 + zrt usl zru
strengthened usp
strengthening zru zrt + 3p1 zrs
strenuous 22n zpm + qzr 22o zpd 2ht
strenuously zrv + zpm
stress 7v zrw zrx zpi gd5 81 80 zpl + zry
stressed 84 cka
stressful pmr
stretch zrz u9h zs0 zs1 zs2 zs3 zk2 exj zs4 zs5 zs6 zs7 exl c27 zs8 exp zs9 zsa zsb zsc + zsd zse zsf
stretch_along zsa
stretch_forth exk
stretch_out a3f exk zs4 exp zs9
stretched zsg zsh
stretcher zsi zsj zse zsk + zs6
stretcher-bearer n04
stretching zrz zsf + exj zs6
stricken yan ui zsl
strict zsm ems vj1 viw zsn + zho zso
strictly tn7 vj3 zsp + vj1
stride qwj zsq qwm zsr zss + zst
strident u7g xld 49n zsu + xlg
strife zsv caj
strike zsw zsx zsy 35q zsz u55 zt0 zt1 zt2 jbr zt3 8cx jby jbw ep1 zt4 zt5 zt6 89r zt7 tb jbz 2fm 8il 2jp zt8 8im f76 + jc1 zt9 jbl 9cn zta
strike_back v8x
strike_down aqa ztb 67n
strike_dumb ztc
strike_hard lxw
strike_home jc2
strike_off adb
strike_out ztd adb v9d zte ztf ztg + zth
strike_up zti ynm
strikeout zth + v9d
striker zt9 zta ztj ztk jc1 + 8cx zt3 zt8
striking jbl 9cn qrg d12 + zt3 8cx w5n 4ms
strikingly ztl + d12
string ztm ztn 6zg zto ztp ztq ztr zts ztt ztu ztv ztw d1y ztx zty ztz zu0 + zu1
string_along zu0
string_out z2a
string_up ztv imv
stringent vj2 + zso
stringer zu2 zu3 zu1 zu4 + d1y
strings 8z5 zu5
strip zu6 y5z 12f zu7 zu8 zu9 rjl zua cdz zub zuc 39h mc5 cmi zud zue 7s6 ghj bmm + rjm zuf 3ah zug
strip-mined zuh
strip-search zui
strip_down rjl
strip_mine zuj + zuk zul
stripe 34v 38i zum 7c9 zun zuo + zup zuq
striped zup
stripes 7c9
stripped 39l zur zus
stripped-down zur
stripper zut rjm zug zuf + rjl zue cdz
stripping 3ah + cdz
strive u9i e2l + qzr
striving qzr + e2l
strobe zuu
stroke xjp zuv zuw zux bwm zuy zuz zv0 9n zv1 zv2 zv3 zv4 zv5 zv6 zv7
stroll tar zv8 + zv9
strong zva srm iox fw7 zvb zvc wqh zvd srn yjh
strong-arm zve 4tk zvf gi5 + jj2
strong-flavored zvg
strong-growing y8
strong-minded zvh zvi
strong-scented zvj
strong-smelling zvj
strong-willed zvi
stronghold zvk
strongly zvl stl + zva
strongman zvm zvn
struck yan
structural zvo zvp p0v p0x zvq zvr + zvs zvt
structurally zvu + zvp
structure 9bd zvs zvv zvt zvw zvx
structured zvy kxt
struggle zvz 3he 3hf 9dw zw0 wim fp1 + zw1
struggling zw2
strung zw3 + d1y
strung-out bkd
strut zw4 zw5 87e
stuart zw6 zw7 zw8
stubborn zw9 zwa + wwt zwb
stubbornly zwc + zw9
stucco zwd zwe zwf
stuck zwg zwh
stuck-up zwi
stud zwj zwk zwl zwm iv9 zwn 9ak
studded zwo
student do6 wfr + zwp zwq
studied zwr
studio zws zwt zwu
study zwv zww xyl zwx c9i zwy zwz v0w zx0 zx1 mel zx2 1hx zwq 9dd 98h + zx3 zx4 do6
studying zx4 + zx2 mel
stuff zx5 zx6 zx7 zx8 zx9 zxa o1z fba zxb zxc 42j zxd 4d3 xke + d4h zxe
stuffed zxf zxg
stuffing zxh d4h + fba
stuffy zxi zxj 80g + zxk zxl 81k
stumble nf6 zxm y6g zxn f8u jc0 + 4ia zxo
stump zxp ati zxq zxr zxs ori zxt z9i + sog
stumping zxu
stun zxv zxw ays + 3nm
stung 1ny
stunned ayu 1cy qpb
stunning zxx zxy 27b zxz
stunningly ytw + 27b
stunt zy0 zy1 zy2 zy3 + fk
stunted zy4 + zy5
stupid zy6 zy7 zy8 ayu + zy9
stupidity gfi zy9 + zy8 zy7
sturdy kns iq7 zya + zyb zyc zyd
sturgeon zye
style zyf zyg fcn ax1 zyh zyi zyj zyk zyl zym zyn zyo + ih1 zyp zyq zyr
stylish fcr fcq + 7cm
stylist zyr ih1 + zyj zyi zyh fcn zyo
stylistic zyq + zyk zyj ax1
stylistically zys + zyq
stylized zyt
stylus zyg zyu
suave 48a zyv + 48e
sub zyw 4ob fqw + zyx
sub-assembly zyy
sub-interval zyz
sub-rosa zz0
sub-saharan zz1 + w4o
sub-test zz2
subcommittee zz3
subcompact zz4
subconscious zz5 zz6 + zz7
subcontinent zz8
subcontractor zz9 + fbt zza
subculture zzb
subdivision zzc zzd wpm 24k zze + zzf zzg
subdue zzh 96o zzi hjk zzj lqy + qst
subdued c2g yhd ncr jvf zzk + c2j o8l
subfamily zzl
subgenus zzm
subgroup zzn zzo
subject 9dz c9i lbx zzp zzq zzr pg3 6lo zzs zzt zzu zzv bke 6b1 + zzw 96r
subjective zzx zzy + zzz
sublime 1000 1001 1002 1003 1004 du9 vbz + 1005 1006
submarine zyw 4ob 1007 1008 1009 100a 100b 100c + 100d
submerged 100e 100f
submission 8s1 e94 100g 100h 100i o8k 100j + 100k 7f 100l 100m tpl
submit uh6 100l tpl 100m 7f 100k tpm szi uy1 rbd + 8s1 100i e94 100n 100j 100o 100p 100q
subordinate 100r 100s zzi 100t ncs 100u bkg + o0s 100v 100w
subpoena 100x 100y
subscribe xpd 100z 1010 1011 sbd + 1012 e37 uaq 1013 9hm
subscribe_to 1010
subscribed 1014
subscriber 9hm uaq e37 + sbd 1010 100z
subscription 1013 1012 1015 1016 + sbd xpd
subsequent 1017 + 1018 x14
subsequently w4 + 1017
subset 1019
subside mju x4m 101a xv2 + ux1 x4t 6t5
subsidiary 101b 100s 2q9 + 100w
subsidised 101c
subsidize 101d 101e + 101f i0q 101g 101h
subsidized 101c
subsidy 101h + 101d
subsistence 101i 101j 101k + erp
subspecies txi
substance 101l 101m 4l5 o5f 6wh 9e1 o5n 101n + o22
substandard bax
substantial o22 xq3 101o uq yjh iz7 + 101l yjp
substantially 98p 101p + xq3 yjh
substantiate 101q u3 i9 4lg + 8c1 791 tbw
substantive 101r eg0 101o o66 + 101s
substation 101t
substitute v0f 2xv v3s eou fqw bmz 101u 1bm 101v + v0e 8nz zyx
substituting zyx + bmz fqw
substitution 8nz v0e + eou fqw
substrate 101w 101x 101y 101z
subterranean 1020 1021
subtitle 1022 6dg 1023
subtle ktw dvv 1024
subtlety 1025 q0v
subtly 1026 + dvv
subtropical 1027 + 1028
subunit 1029
suburb 102a
suburban 102b + 102c 102d 102a
suburbia 102e 102a + 102b
subversion 9sm 102f + 9sg 102g 5by
subversive vdf kx4 + 102h 5by
subvert 102g 5by 9w3 9sg + 102f kx4 vdf 9sm
subway ofh 102i
succeed 8ii 8hh + dj 97h x16 x15 v0h j28 102j
succeeding 102k h56
success 102l 102m dj 102n
successful 102o + tec
successfully 102p + 102o
succession x15 102q x16 102r 102s + 8hh
successive 97h + x16 8hh
successively 102t + 97h
successor 102j j28 v0h + 8hh
succumb 5k6 102u
such 102v 102w
suck 102x hnh 102y 54 102z 4ft 4fw 1030 + 1031 1032 gfz
suck_in 1033 d2s 1030
suck_out d2x
suck_up 1034 54 9un
sucker 1035 1031 1036 1037 1032 gfz 1038 + hnh 102y 54
sucking 102x + 102y
sucre 1039 103a
suction 102x 103b 103c 103d + 103e 1030 102z 102y
sudanese 103f 103g + 103h
sudden 103i + 4f
suddenly 4g 103j 103k + 103i
sue 103l gz + 6la rs7
suede 103m 103n
suffer juz hia 103o 103p na1 1o 103q dg e3h o8o 103r + 103s yy jux 103t 8o nyc 103u ck2
suffering jux ck2 yy 103u 103v opc + dg juz 103q
suffice 1p5 + 103w 103x e6r lc
sufficiency lc e6r 103x + 103w 1p5
sufficient 103w + e6r lc 1p5
sufficiently 103y + 103w
suffix 103z 1040 + 1041
suffocating 1042
suffocation 1043 1044 + 1045 ziz 7ga 7g2
suffragan 1046
suffrage 1047 + 1048 1049
sufi 104a 104b + 104c
sugar 104d 532 6ei 104e
sugar-bush 104f
sugar-coated 104g
sugarcane 104h 104i
sugary 104j + 104k 104l
suggest ro em6 l36 jah + 104m tbe tdn tdo 104n khp k75
suggestion 104o 104p 104n tdn tbe jag + em6 jah ro l36
suggestive k75 104q khp + l36
suicidal wut + wtw
suicide wtw 104r + wut
suit 6la 104s 104t 104u 9yi 104v 104w 3o2 104x a4 + gz
suitability 104y
suitable bpm 104z + 104y
suitably 1ya + 104z
suitcase 2zj
suite vr3 1050 e8r 1051
suited 1052 104z
suitor 1053
sulfate 1054 1055
sulfide 1056
sulfur 1057 1058 + 1059 105a
sulfur-yellow 105b
sulfuric 1059 + 1057
sullen j0d aw5 + hri yo2
sully 105c 105d b8x z7m 82f
sulphur 1057 1058 + 1059 105a
sulphur-yellow 105b
sultan 105e
sultanate 105f
sultry zj2 x05 + 105g 105h
sum xr 6wh 1g4 105i lj5 1g5 jr 105j + 105k jz vzd
sum-up 105l
sum_up v86 jr 105j
sumerian 105m 105n + 105o
summarily 105p + 105q
summary 105l 8od 105q + v86
summation jz vzd 105i 105r + 105s jr 105j
summer 105t 105u 105v + 105w 105x
summer-blooming 105y
summer-flowering 105y
summertime 105t
summit 105z a8c ec 57e
summon nxq 7ne 1060 8in 64f + em8
summoning em8 + 1060
summons t6l 3zk 1061 7ne
sumo 1062
sumptuous bga + ng1 maa
sun yij 1063 1064 1065 1066 1067 1068
sun-drenched 1069
sun-dried 106a
sun-loving 106b
sun-ray 106c
sun-worship 106d
sunbeam 106e
sunday 106f 1066
sundown 106g
sunflower 106h
sung yl9
sunglasses x7g
sunk vx3
sunken b8k
sunken-eyed b8a
sunlight 1065
sunni 106i 106j
sunny 7an + 7ag
sunrise 106k 106l 2ng 106m
sunscreen 106n
sunset 106o 106p 106g 106q 106r
sunshine 7ag 1065 106s
sunshine-roof 106t
super 106u b27 106v 106w d5
superb 106x 5b4
superbly 106y + 5b4
supercharged 75z 106z
supercomputer 1070
superfamily 1071
superficial 1072 1073 6nw 1074 1075 + x99 1076 1077 1078 1079
superficially 107a + 1072
superfluous eoh sgq + dwj
superfund 107b
superhighway ex9 107c
superhuman 107d
superimposed mbp 107e
superintendent qup 106u + npb
superior 107f 107g 107h j8x 107i o0l 107j 107k 107l 107m 107n j8w 107o + 107p 107q 107r
superiority 107q 107p 107s 107r + 107l j8w 107k 107n
superman dk 107t
supermarket 107u
supermodel 107v
supernatural q6k 107w + 107x
supernova 107y
superpower stb
supersonic 107z 1080
superstar cy
superstition 1081 + 1082
superstitious 1082 + 1081
superstructure 1083
supervise owz npb + qur 1084 1085
supervised 1086
supervising qur + npb
supervision qur + npb owz
supervisor 1087 1084 + npb owz
supervisory 1085 + npb 1084
supper 1088 1089 + 108a
supplant v0d + 108b cfl
supple 108c 108d 108e 108f + 108g 108h 108i
supplement 9h 108j 108k k5 108l 108m + 2q9 108n 108o
supplemental 108n 2q9 + 108j 9h
supplementary 108n 2q9 + 108j 108k 9h
supplier tg8 + h47
supply tg6 108p 108q js 6r8 h47 lc4 + tg8
supplying tg6 + h47
support 108r 108s cq5 usm 108t 108u 108v 108w am lqc 2w1 u3 1o 100z b9w lqz jds 108x 108y 2wg 2vo 3le + 108z rf8 nm haf 2eu
supported 1090 1091
supporter haf lim nm 2eu rf8 + jds 2vo b9w 2wg lqz
supporting 108s n26 e1n + jds
supportive 108z + 2vo 2wg b9w
suppose ibs 958 1092 1093 wc2 + 1094 957 2fq
supposed 1095 174 959 1096
supposedly tob
suppress 96o 1097 1098 4uf agk + 1099 agm 109a 109b 109c kpv
suppressed 109d 109e ybt
suppression 109a agm kpv 109f + 96o agk 1098
supremacist 109g + csa
supremacy csa + 109g
supreme ypb 1004 109h 109i
supremely 109j + 1004
supremo 109k
surcharge 109l 109m 109n qtz 109o 109p g4g 109q
sure 6y7 6y8 6yd 6ya 6yc 109r 109s 109t 109u kiy + 2fy 109v
sure-enough 109w
sure-fire 109x
sure-footed 91r 109y
sure-handed 109z
surely 6yd + 6y7
surf 55a 73f 5hi 10a0 + 10a1 10a2
surface 10a3 10a4 10a5 qf1 1079 10a6 8ia 86j 8iq 10a7 + 10a8 10a9
surface-active 10aa
surface-mine zuj
surface_mine zuj
surfacing 10a9 + 8iq
surfer 10a1 + 10a0
surfing 10a2 + 10a0
surge 10ab w09 10ac 10ad yfp 10ae 10af 10ag
surgeon 10ah
surgery qgw qj3 10ai 10aj + qgv 10ak
surgical qgv 10ak 10al + 10aj qgw
surgically 10am + 10ak
surging 41c
surmounted 10an + 10ao
surname 10ap
surpass enr hsw enx ent
surpassing enw 10aq
surplus eof eoh
surprise 10ar 10as 10at 10au zns 10av + 10aw
surprised 10ax
surprising 10ay + 10az
surprisingly 10b0 1d3 + 10ay
surreal 10b1 10b2
surrealism 10b3 + 10b2 10b4
surrealist 10b4 + 10b3
surrender 6ch 10b5 10b6 v4o hnj 6u6 + 10b7
surreptitiously 10b8 + ydd
surrey 10b9 10ba
surrogate bmx 1bf goy
surround e9g 7mq fjs 4se 10bb
surrounded e0x
surrounding 7mg
surroundings e9g ojk + 4se
surveillance 10bc
survey xoq zwv v83 10bd 10be 10bf htf 10bg gev + 10bh 10bi 10bj
surveying 10bi + 10be
surveyor 10bh 10bj + 10be 10bf
survival 10bk wti e3f + 8ij e3g erp
survive erp e3g 8ij 10bl + e3f 10bm 10bn
surviving n1n
survivor 10bo 10bn 10bm + 10bl 8ij
sus 10bp
susceptibility 10bq + 10br 10bs
susceptible 10bs 10br + 10bq
sushi 10bt
suspect 10bu ba6 ckv 10bv 10bw h3r + cku jth 10bx
suspected 10by
suspend guz 10bz x40 10c0 10c1 10c2 + 53m 10c3 r 10c4 avd 4z3 10c5
suspended 10c6
suspense 10c7 10c8 10c9
suspension avd 10c5 10ca r 10c3 10c4 53m + 10c0 10bz 10c1 guz
suspicion 10cb cku jth 10bx + mg6 ckv 10bv 10bw
suspicious mg6 h3r + cku 10cb
suspiciously 10cc + mg6
sustain hia u3 10cd lqg q2m jds lrb + 10ce lqc nkf q36 nkh
sustainability 10cf + 10ce
sustainable 10ce + lrb q2m 10cd u3 10cf
sustained 10cg 10ch
sustenance nkf q36 lqc + lrb q2m lqg
sutra 10ci
suv 10cj
svoboda 10ck
sw yp5
swagger zw4 10cl 4j6 5oj 87e 10cm + 10cn
swahili 10co
swain 3nf
swallow d68 10cp 10cq 10cr 10cs 88 10ct 10cu 10cv hiz 5u9
swallow-tailed 10cw
swallow_up 5u9
swami 10cx
swamp 10cy 10cz bg4 10d0 + 4lo
swampy 4lo + 10cy
swan 10d1 u4 6n6 10d2
swan-flower 10d3
swan-neck 10d3
swank 7cm g26 10d4
swap 3co 10d5 10d6
swarm 826 d9u sst 10d7
swastika 10d8
swat 10d9 10da + 10db
swatch 10dc
swath 3tb 10dd
swathe 10de 10df + 10dg
sway vmp 10dh vmw 10di vmx 6je
swear 36s bl7 amm 10dj u4 + q3i 10dk amj 10dl
swear_in 10dm
swear_off 10dn
swear_out t6o
swearing q3i amj + u4 bl7 amm
sweat dpd 10do 10dp gwk 10dq + 10dr 10ds
sweat_off 10dt
sweater lnc 10dr + 10dq
sweating 10ds + 10dq
swede 10du 10dv 10dw
swedish 10dx 10dy + 10dz
sweep 10e0 10e1 10e2 esh y1p 10e3 10e4 5g5 10e5 10e6 w4s 5ig d02 abx 10e7 + 10e8 10e9 10ea
sweep-second 10eb
sweep_away 10ec 10ed
sweep_off 10ed
sweep_over qss
sweep_through d4
sweep_up of d02
sweeper 10ee 10e9 10e8 + 10e5 5g5
sweeping 10ea 10ef 10eg + 10e5 5g5
sweepstakes 10eh
sweet 10ei 104k 10ej bqr 10ek gw0 10el 10em 10en wf5 1ke 10eo 10ep gw7 i2s 10eq + 4w8 sao
sweet-breathed 10er
sweet-faced 10es
sweet-flavored 10ep
sweet-scented wf5
sweet-smelling wf5
sweet-talk 86p
sweeten 10et 10eu + 30w e5j 10ev 10ew
sweetened 10ep
sweetener 30w 10ev + 10et 10eu
sweetheart zf0 3nm 10ex 10ey
sweetly 10en + 1ke
sweetness 10ei 4w8 sao 104k + 10ep 10em 10el wf5 10eq i2s 10eo 1ke
swell 10ez 10f0 10f1 3ng 10f2 10f3 10f4 10f5 tk0 10f6 362 + nen
swell_up 10f2
swelled 403
swelling 10f7 5n3 nen + 10f2
sweltering 10f8
swept 10f9
swift 10fa 4h3 10fb 10fc g4l + 10fd fd8
swift-footed fdc
swiftly 10fe + g4l
swim 10ff 10fg g7r 10fh da0 10fi + 3ge 10fj
swimmer 10fj 3ge + 10fg
swimming 10ff 10fk my4 + 10fg
swimsuit 10fl
swindle 78j 8uu + bcd
swine 10fm
swing 10fn ao5 10fo 10fp 10fq 10fr 10fs li6 10ft 10fu 10fv 10e6 10fw 10fx 10di 10fy 10fz hiq 10g0 d94 10g1 10g2 + 10g3 10g4 10g5
swing_about 10g6
swing_around 10g6
swing_out 10e6
swing_over 10g0
swinging 10fn 10g3 + d94
swipe 10g7 10g8 5z
swirl 10g9 dmy 10ga
swiss 10gb 10gc + 10gd
switch xe8 10ge 10gf 10gg 10gh 10gi v0e 1bi 72t 72g eot g70 10gj 10d6 + 10gk
switch-hit 10gl + 10gm
switch-hitter 10gm 10gn + 10gl
switch-ivy 10go
switch_off aoy
switch_on 10gp
switch_over eot
switching xe8 + 10d6 72t
swollen 10gq
swollen-headed 10gq
swoon f4v f4w
swoop 10gr 10gs y5d 10gt ss8 10gu
swoop_up 10gt
sword 47t
sword-cut 10gv
sword-shaped 10gw
swordfish 10gx 10gy
sworn 10gz sbf
sycamore 10h0 10h1 10h2 10h3
syllable 10h4 + 10h5 10h6 10h7 10h8
syllabus amc
sylvan xr7 xr8
symbol 10h9 10ha + dwy 10hb v1a
symbol-worship 10hc
symbolic 10hb 10hd dwy + 10ha 10he 10h9
symbolically 10hf 10hg + dwy 10hb
symbolism 10hh 10he 10hi + 10hj 10hk
symbolize v1a 10hl + 10h9 10hj 10hm 10ha 10hn
symbolizing 10hm + v1a
symmetric 10ho + tda 31g
symmetrical 10ho iqx + 31g
symmetry 31g 10hp tda + 10ho 10hq
sympathetic 10hr 1uo 10hs iqr 3v7 10ht + 10hu 10hv 10hw 10hx
sympathize dyr 10hy 10hz + 10hv 8jc 10hu 10i0 10hx
sympathize_with 8pi
sympathy 10hv 10hu 10hx + 10hr dyr 10hy 10hz 10ht
symphonic 10i1 10i2 + 10i3
symphony 10i3 rtj + 10i1 10i4
symposium 10i5
symptom 10i6 10i7 + bwj 10i8
symptomatic 10i8 bwj + 10i7 10i6
synagogue 10i9
sync 10ia
synchronization 10ib 10ic 10id + 10ia 10ie
synchronized 10if
synchronous 10ig 10ih + 10id
syndicate 99t f9f 10ii 10ij 10ik 10il + 10im 10in 10io
syndication 10in 10im + 10ik 10ij
syndrome 10ip 10iq
synergy 10ir + 10is
synod 10it
synonym 10iu + 10iv
synonymous 10iv + 10iu 10iw
synopsis 5v + 10ix
syntax 10iy 10iz 10j0 + 10j1 10j2
synthesis 10j3 b78 10j4 + 10j5 10j6 10j7 10j8
synthesizer 10j9 10j5 + 10j7
synthetic 10ja 10j8 10jb 10j6 np7 10jc 10jd + b78 10j3
syphilis stq + 10je
syrian 10jf 10jg + 10jh
syringe 10ji 10jj
syrup 10jk
system 10jl qm1 10jm 10jn 10jo 10jp 26w wfh 10jq + 10jr 10js
systematic 10jr 10jt + qm1
systematically 994 + 10jr
systemic 10ju
ta 10jv
tab rz9 10jw 10jx 792 10jy
tabasco 10jz 10k0 10k1
tabernacle 10k2 10i9 10k3
table 10k4 10k5 4jn 10k6 10k7 ocq 10k8 bai + 10k9 10ka
tableau 10kb 10kc
tablespoon 10kd 10ke
tablet rz9 10kf 10kg qy8
tabloid u0n 10jy
taboo 10kh 10ki 10kj gho 10kk
tabor 10kl
tacit xqg
tacitly 10km + xqg
tack 10kn 10ko 10kp w3l xcn 10kq 1bi 10kr 10ks ina 2d7 10kt + 10ku 10kv 10kw
tack_on ina
tack_together 2d7
tackle 10kx 10ky vhh vhc 10kz 10l0 ird 10l1 + 10l2
tacky 78b 10l3 + 78d 10l4
taco 10l5 10l6
tactic nq7 + 10l7
tactical 10l7 + nq7 10l8
tactically 10l9 + 10l7
tactician 10la + 10l8 nq7
tactics nq7 10l8 + 10l7 10la
tactile 10lb 10lc + 10ld 10le fid
tad x75
taekwondo 10lf
tael 10lg
tag 10lh 10li u0m 10lj 10lk 10ll m0s 10lm 10ln 77f
tag_along 10lo + inh
tag_on ina
tagalog 10lp 10lq
tagged m0t
tai 10lr xmy xmz xn0 xn1 + xn2 xmx
tail 10ls tt2 10lt 10lu 2c8 x7l 10lv 10lw 4kn 10lx 77f + x7r
tail-flower 10ly
tail-shaped 10lz
tailback 10m0 10m1
tailed 10m2
tailor wmj qmj x63 ap5 + 10m3
tailor-made 10m4 10m5
tailor-make x63 anx
tailored 10m5 10m6
tailoring 10m3 + x63
tails 10m7
tailspin ywi 10m8
taint 9d9 kls 82f
tainted 9sk
taiwanese ol7 10m9 7ei + 7ee
tajik 10ma 10mb 10mc 10md
taka 10me
take 10mf lc1 9g7 uxk eq 10mg 10mh 7gq mel 98d uaa 100l 7ow fre 7oy 10mi 10t 9bw 10mj itq 2fm 10mk nlm 903 5bl d7j 10ml 10mm 10mn 10mo 776 1010 8b q6u 8d 10mp 8f fqm 10mq 10mr 2b8 8g 6jh 9cx + 10ms rwi 10mt
take-away 10mu
take-home 10mv
take-in 10mw + 87z
take-up 10mx 10my
take_aback 333
take_account 1ww
take_advantage 6ca 10mz
take_after ger 10n0
take_aim 10t
take_apart 1hy 10n1 55f
take_arms 10n2
take_away 10n3 uxk uxn bta 10n4 3l4 10n5 + 10n6
take_back 10n7 10ct 10n8 5bs 10n9 10na
take_care 10nb 2jy oli
take_chances qx
take_charge 10nc
take_control 10nc
take_down pyy ce0 bcz 5bx + tpd
take_effect 10nd
take_exception 70s
take_fire 6qe
take_five 10ne
take_flight g49
take_for b7l
take_form gle
take_heart 5js
take_heed iy6
take_hold il3 10nc
take_home 5c5
take_in 10nf oe 51 87z 9bw 1033 hbk l6v 10ng 54 6q1 6q3 5c8 8c7 10nh 10ni 58 + 10mw
take_issue bzb
take_leave bjn
take_note pza
take_notice 10nj
take_off 10nk 10nl b76 10nm 10nn bjo 10no mqa 10np + osb 5s2 10nq 10nr
take_office 10ns
take_on eq e1e 8d 10l1 oj
take_orders 10nt 10nu
take_out 10n3 eo4 eoc 10n4 10nv 10nw d2y d24 d25 d2a 5y6 10nx 2b7 p5n + 10n6
take_over 57 5yb oh 8c 2fn uvi oj uzr + 10ny 9x9
take_pains 10nz
take_part r96
take_place 8hc
take_pride t2v
take_root vre
take_shape gle
take_stage 10o0
take_stock wky l5u
take_ten 10o1
take_to fa2 10o2
take_turns 1bg
take_up 10o3 v85 jjp 1033 mqc 10ng 54 10o4 2fm oh zcv 10o5 10o6
take_water 10o7
taken 10o8 l1y
takeoff 10nq osb 5s2 10nr + bjo 10nn mqa
takeout 10o9 10n6 10mu + 10n4
takeover 10ny 9x9 + 5yb 2fn
taker 10ms 10mt + 100l 8b
taking rwi fll + 10mj
takings lc1
tale pes zo1 + 10oa pev
talent e3b 10ob
talented hku
taliban 10oc
talisman 10od + 10oe
talk 10of 10og 10oh mfm 10oi p4q ys8 ywc ys9 mfo rhm + 786 ysc esk 10oj
talk_about cb1 10ok
talk_down 10ol 10om 10on
talk_into 10oo
talk_of 10ok
talk_over cc7
talk_shop 10op
talk_terms plr
talk_turkey 10oq
talking 10og + ys8
talks bx8
tall 10or 10os 10ot k91 10ou + 10ov j1y
tall-grass 10ow
tall-growing 10ox
tall-stalked n73
tally 9va vxp ugc jr 70j jbt z9
tam 10oy
tam-tam huw
tame zzh ajj 10oz uge ot7 10p0 10p1 o8h 10p2 + 10p3 10p4 10p5 10p6
tamed 10p0 10p7
tamer 10p4 + uge
tamil 10p8 10p9 10pa
tammy 10pb 10oy
tamper 10pc fms o6w + qxl o6y
tampering o6y + o6w
tan 10pd 10pe 5sf 5fm 10pf 10pg + 10ph 10pi 10pj 10pk
tandem 10pl 10pm 10pn
tang 10po 10pp 10pq 10pr psb g3q 10ps + mik
tangent 10pe 10pt + 10pu 10pv
tangerine 10pw 10px 10py 10pz
tangible 10q0 10q1 r20 ubh + r23
tangle o4o 10q2 o13 10q3 lym d02
tangle_with hj5
tangled 10q4 5z7
tango 10q5 10q6 10q7
tank 10q8 10q9 10qa 9ly 10qb 10qc 10qd 10qe + 10qf
tanker qaw 10qg
tanned 10qh 10qi
tanner 10pi 10qj + 10pf
tanning 10pj g89 10ph + 10pf 5fm
tantalizing 10qk 10ql
tantamount ecq
tanzanian 10qm 10qn + 10qo
tao 10qp 10qq
taoist 10qq 10qr 10qs + 10qt 10qu 10qv 10qw
taos 10qx 10qy
tap asx 10qz 10r0 10r1 10r2 10r3 rd9 u55 3pk euw 10r4 10r5 10r6 10r7 10r8 10r9 5ln lxx 10ra 10rb + 10rc 10rd 10re 10rf 10rg 10rh
tap-off 10ri
tap_dance 10rj + 10rk
tap_out 3n3
tape 10rl 10rm 10rn 10ro 10rp uhu 10rq 10rr
tape-recorded 10rs
tape_record 10rt + 10ru 10rm
taped 10rv 10rs
taper 685 10rw 10rx 10ry sg5 10rz + 10s0
taper_off 10s1 rs1
tapered pfk
tapestry 10s2 10s3 10s4
taping 10rm + uhu
tapped 10s5
tapping 10rh + lxx
taps msf
tar ldk s33 10s6
tar-wood 10s7 10s8
target 5wo 10m nvp 10s9 t2d 10u
target-hunting 10sa
tariff dft 10sb
tarmac 10sc 10sd 10se
tarnish 10sf z7m
taro 10sg 10sh 10si
tarot 10sj
tarp 10sk
tart 10sl 10sm tek mik xap + 10sn ynw d9 da
tart_up 10so 10sp
tartan s4x
tarzan 10sq 10sr
task 7hs m0v 10ss 10st
tasmanian 10su + 10sv 10sw
taste 10sx 1x5 10sy 10sz 10t0 rla 10t1 10t2 w7u 10t3 10t4 wbb y8x + 10t5 w7v 10t6 uvx
taste-maker 10t7
taste-tester w7v
tasteful 10t8 + 10t9
tasteless 10ta 10tb + 10tc 10td
tasting 10sx uvx 10t6 + y8x 10t3 w7u
tasty 10t5 + 10sz 10te
tat 10tf 78d 10tg + 78b 10th
tatar 10ti 10tj 10tk
tattered xbg 10tl
tattoo 10tm 10tn 10to 10tp
tau 10tq
taunt 10tr 30x
taunting 10tr osc + 30x
taurus 5nj 10ts 5nm 10tt
taut 10tu 10tv + 10tw 10tx
tavern 10ty
tax 10tz 10u0 10ss 10u1 2dr + 10u2 vbr 10u3 10u4
tax-exempt 10u5 10u6
tax-free 10u6
tax-increase 10u7
taxable 10u2 + 10u1 10u8
taxation 10u3 10tz vbr + 10u1
taxi 5zd 5zg 10u9
taxing 5r7
taxis 10ua 10ub
taxon 10uc
taxonomic 10jt + 10ud 10ue 10uf
taxonomy 10uf 10ue 10ud + 10ug 10jt
taxpayer 10uh
tay 10ui
tay-sachs 10uj
tb 10uk 10ul 10um 10un 10uo
tc 10up 10uq
te xms 10ur
tea 10us 10ut 10uu 10uv 10uw
tea-scented 10ux
teach 10uy 10uz kvy + cp5 kw1 10v0 do5
teach-in 10v1
teacher 10v0 kw1 + kvy 10uz 10v2
teaching kw2 do5 8k7 + kvy
teak 10v3 10v4
teal 10v5 10v6 4hd
team z3q 10v7 10v8 + 10v9
team_up 10v8
teammate o1p
teamwork 10va
tear 10vb 42h 10vc uyw 10vd 5vm 10ve sc7 5jo + 10vf
tear_apart r2e
tear_away vkd
tear_down ce0
tear_into m1i
tear_off vkd
tear_out d2y
tear_up vkf
tearful 10vg 10vh + 10vi
tearfully 10vj + 10vh
teargas 10vk 10vl
tearing 10vf fnw + 10vd
tears ah6
teary 10vm
teary-eyed 10vm
tease vet 10vn g7d gai 30x 10vo 6f9 n9b 10vp 10vq 2z2 10vr + 8fv 10vs 10vt
tease_apart n9b
teased 10vu
teaser 10vv 10vs tq9 10vw 10vx 10vn 10vt + n9b 10vo 2z2 30x
teasing vet 10vy 8fv 1o0 osd 10vz + 30x gai
teaspoon 10w0 10w1
tec bsa
tech 10w2
technical 10w3 10w4 10w5 t8n 10w6 10w7 o6d eu4 10w8 + 10w9 t8m 10wa e4v 10wb 10wc
technical-grade 10wd
technicality 10wb 10w9 + 10w7 10w5
technically 10we 10wf 10wg + t8n
technician 10wh 10wi + t8m 10wa
technicolor 10wj
technique 10wa t8m + 10wi 10wh t8n
techno 10wk
technological 10w6 10wl + e4v 10wm
technologically 10wn + 10w6
technology 10wm 10wc e4v + 10w6 e4r 10wl
tectonic 10wo 10wp + 10wq 10wr
ted 10ws
teddy xe9 10wt
tedious 10wu 4sx + 10wv 4su
tee 10ww 10wx 10wy 10wz 10x0
tee_off 10x1 + 10x2
tee_up 10wz 10x3
teeming 10x4 + 3c
teen oc oa
teenage oa
teenaged oa
teenager oc
teens 10x5 10x6
teeth 10x7
telecast 10x8 10x9 + 10xa 10xb
telecom 10xc
telecommunication 10xd 10xc + 10xe
teleconference 10xf
telegram 10xg
telegraph 10xh 603 + 10xi 10xj
telemarketing 10xk
telephone ru7 10xl 62x + 63i
telephony 10xl + 10xm 10xn
telescope wh4 10xo 10xp + 10xq 10xr
televise 10x9 + 10xb 10xs
television 10xs 10xt 10xb + 10x9
telex 10xu 10xv
tell 10xw 10xx bzm 10oa pev kqv elt wc1 2g4 + pes pex ui9 xtd pzq
tell_apart bzm c8p
tell_off 5ik
tell_on 10xy 3xh
teller 6m4 10xz 10y0 pex + wc1 pev
telling pzq ui9 xtd k8a vbo 10y1 + wc1 pev elt
telltale 10y2 vbo
telluride 10y3
telugu 10y4 10y5
temblor dix
temper 10y6 10y7 jt3 lar ot5 10y8 ipr 10y9 pwo + 10ya 10yb
temperament 10yc cgg 10yd + 10ye oyf
temperamental 10ye oyf ee3 + cgg 10yd
temperance yg0 10yb oti + pwo ipr
temperate 10yf 10yg ota + wwa 106s
temperature 10yh 10yi
tempered 10yj ipt
tempest 10yk znr + 1ls znw
tempest-swept 5lh
tempest-tossed 5lh
templar 10yl
template ic4
temple 10ym 10yn 10i9 10yo
tempo qwn qxb
temporal 10yp wq9 10yq 10yr 10ys 10yt + 10yo 10yu
temporarily 10yv + 10yw
temporary 10yx 10yw l9s + 10yy
tempt 76q 196 10yz e8d l6s 10z0 + 10z1 e8f 10z2 10z3 e8e
temptation e8f e8e 10z3 + e8d 76q l6s 196
tempting 10qk 198 + 195
ten 10z4 b2x 10z5
ten-fold 10z6
ten-sided 10z7
ten-spot 10z4
ten-strike zsx
tenacious n61 894 cqs + cqt
tenacity cqt + cqs
tenant uz0 10z8 10z9 10za + q6o 10zb
tend 10zc 10zd 3j3 + 2k7 108 mee cgd
tendency kcy cgd mee 10ze + 10zf 3j3
tender 10zg aqy 10zh 3za 2k7 z9b 10zi 10zj 10zk 3zg 10zl 10zm 10zn 10zo tk u7z a3q 10zp + 10zc u85 10zq 10zr tj 10zs
tenderloin 10zt 10zu
tenderness 10zs 10zr tj 10zq u85 + tk 10zn u7z 10zm
tending 108 1z6 + 10zc
tendinitis 10zv
tendon 10zw + 10zx
tenement 10zy
tenet cqv
tenfold 10zz 10z6
tennis 1100
tenor 1101 zpe 1102 1103 1104 1105 1106
tense 1107 zpj 1108 1109 zpk 110a 110b 110c + 10tx 110d 110e 110f zrx
tense_up zpj 1108
tension 110f 110e 110g 10tx 110h zrx + zpk 1109 110i 1108 zpj
tensor 110d 110j + 1108
tent 110k 110l 66f + 66i
tent-fly gc3
tentative t68 cwh
tentatively 110m + t68
tenth qe7 110n 110o
tenuous g6d 110p 110q + fhb y4l u5u
tenure 110r kfo 110s
tenured 110t
tepid ii3 neb + nec ned
tequila 110u
term 110v 110w 110x 110y 8z5 110z 1110 1111
terminal blo shm 1112 e23 1113 1114 1115 8xc 1116 + 110z 1117
terminally 1118 + 1114
terminate e29 673 6u0 e2b + 1119 8xb 111a bqw
terminated 111b 8re
termination 8xb e2t qpr 111a eu8 + e29
terminator ecz
terminology m52 + 111c
terminus 1117 blo 110v bqw 111a + e2b 6u0
terms atz gh2
terrace res 111d 3tw 111e 111f
terrain 111g
terrestrial 111h 111i s5y 111j p96 + dih dig
terrible 2st 2su x5y 2is + 2sv
terribly 2ss 2sx + 2is
terrier 111k
terrific 111l faf 111m
terrified gxh
terrifying 111l
territorial 111n 111o 111p 111q 111r + 111s yia ckr
territory 111t ckr yia + 111r
terror 111u r3h 524 wi7 + 111v 111w 111x
terror-stricken 111y
terror-struck 111y
terrorism 111z + 111v
terrorist 111v + wi7 r3h 111z
terrorize 111x 111w + gxf r3h 1120
terry 1121 1122
terse aa1 + 1123
tertiary 1124 1125
tesla 1126 1127
test vxt 1128 1129 112a 112b en1 112c twm 112d 112e eft wju 112f + en9 enb en3 112g 112h
test-cross 112i
test_drive 112j + 112k 112l
test_fly 112m
testament 112n 112o 112p 112q + 112r
tested 112s 112t
tester 112u enb + twm
testicular 112v + 32s
testify 2kn 3lg + 112w 112x bl9 112y
testimonial uh4 112z 112w 1130 1131 + 112x 112y
testimony 112y 112x 112w + 1130 2kn 3lg
testing 112h en3 112g + eft twm 112f 112d
testosterone 1132
testy a3r + 1133
tethered 1134
teton m2l
teutonic hhs + hhz
texan 1135 1136 + 1137
text 1138 1139 113a 113b + 113c
text-matching 113d
textbook 113a 113e
textile 824 113f
textual 113c + 1139 1138
texture 113g 113h 113i hzf 113j
textured 861
th 113k 113l
thai xmx xmy xmz xn0 xn1 + xn2
thank hni
thankful i2l + 1x7
thankfully 113m 113n + i2l
thanks 113o 113p
thanksgiving 4ba 113q
thatch 113r 113s 10uy 113t 113u + 113v
thatcher 113v 113w + 113u
thaw 113x 113y o9t cia
thawed 113z 1140
thawing 113y o9t + cia
theater jpl 1141 fnh + 1142 1143
theatre jpl 1141 fnh
theatrical v1j 1143 1142 + 1141 1144
theatrically 1145 1146 + 1143
theft m60
thematic 1147 1148 + zzp p2i jyg
theme p2i zzp 8t3 jyg 3d9 1149 + 1147 1148
then 114a yf4 114b 114c 114d
thence j40 114e 114f
theocracy 114g 114h + 114i
theologian 114j
theological 114k + cnl 114l 114m
theology 114m 114l cnl + 114k 114j
theorem 114n 114o
theoretical 114p 114q
theoretically 114r 114s + 114p
theorist 114t + 114u jwx 114v
theory 114v jwx 114u + 114t 114p 958
theory-based 114w
therapeutic al1 114x al6 + 114y
therapeutics 114z
therapist ixk + 114y
therapy 114y + 114x ixk
there 1150 1151 1152 1153
thereafter 1154
thereby 1155
therefore j40 97r
therein 1156
thereof 1157 114f
thermal 1158 657 1159 115a + hhg 115b
thermodynamic 115c + 115d
thermodynamics 115d + 115c
thermometer 115e + 115f
thesis 115g chu
theta 115h
thick oi7 115i 115j 115k 115l 115m 5kj 115n bj2 b84 8oe 115o 115p + j0t 115q 115r 115s
thick-billed 115t
thick-bodied 115u
thick-branched 115v
thick-haired 115w
thick-knee 115x
thick-lipped 115y
thick-skinned 115z
thick-stemmed 1160
thickened 1161 1162 64p
thicket 5ia
thicket-forming 1163
thickly 115k bj7 1164 1165 115l + 115n 115p 115i 115j
thickness 115r 115q j0t 115s + bj2 115j 115i 115p
thief zfa
thigh 1166 1167
thin o9x 1168 1169 aoo 116a 116b me3 116c 116d yrn y4h 116e g6d + c2b apt y4l 116f me8 yr9 ftd
thin-bodied y4o
thin-shelled 116g
thin-skinned fii
thin_out 116h 116i aoo
thing 116j 116k 116l 116m 116n 116o 116p t2 116q 116r 116s 116t
things 116u
think 116v 116w 116x 3ro 640 ibs kyb 116y 116z 1170 1171 1172 1173 1174 + 1175 ole 1176 qho jyd 1177
think_about e81 1178
think_back uwp
think_of uwo egj o59 e81 1179 8xr
think_out 117a
think_over 7cg
think_twice 117b
think_up 8xr
thinker ole 1176 + 116x
thinking 1175 ky7 + 1170 116x
thinly 116d ms9 117c 117d + 116b 116a yrn 116e
thinned aps
thinner c2b + aoo 1169
thinning apt + aoo
third 117e 117f 117g 117h qe8 117i 117j 1125
third-dimensional 117k
third-rate 117l
third-year lns
thirdly 117j
thirst jtq 117m a4o 117n + jtu 117o
thirsty 117o 117p jtu 117q + 117m jtq 23v
thirteen 117r 117s
thirteenth 117t 117u
thirties ohg 117v
thirty 117w 117x
thirty-eight 117y
thirty-eighth 117z
thirty-fifth 1180
thirty-first 1181
thirty-five 1182
thirty-four 1183
thirty-fourth 1184
thirty-nine 1185
thirty-ninth 1186
thirty-one 1187
thirty-second 1188 1189
thirty-seven 118a
thirty-seventh 118b
thirty-six 118c
thirty-sixth 118d
thirty-something ohg
thirty-third 118e
thirty-three 118f
thirty-two 118g
thistle 118h
thong m6u 118i g7a 118j 118k
thoracic riu + 7bu
thorax 118l 7bu 118m
thorn lao 118n t2o + 398
thorn-tipped 118o
thorny 398 118p + t2p t2o
thorough 118q ere 8rg + 118r
thoroughbred 118s 118t 118u rje
thoroughfare 118v
thoroughly 118w hv6 + 118q ere
thou i02
though 118x
thought 1175 jyd 1177 qho + 116x 116y 1171 3ro ibs 640 116z 1172 1174 1173
thought-image 118y
thought-provoking 70x
thought-reader 118z 1190
thoughtful 1191 2k1 1192 1193 x25 + 9dg 1194 98k 98l
thousand i02 1195
thousand-fold 1196
thrash 1197 m2m 1198 3fu y1s y2j 1199 119a + 3mx 119b b2a
thrash_about y2j
thrash_out ikb
thrasher 119c 119d 119b + 1198
thrashing 3mx b2a + m2m 3fu
thread 119e 119f 119g vey 119h d1y 119i 119j 119k + 119l 119m
thread-fish 119n
threaded 119o + 119f
threads 119p
threat 119q 119r wi7 oaq
threaten 119s 119t e2h
threatened 119u
threatening ghp j0d
three 119v btj k0t
three-cornered 119w 119x
three-decker 119y 119z 11a0
three-dimensional aif 117k + 11a1
three-figure 11a2
three-fold 11a3 cv7
three-fourths 11a4
three-hitter 11a5
three-hundredth 11a6
three-lane 11a7
three-legged 11a8
three-lipped 11a9
three-party 11aa
three-piece 11ab
three-ply 11ac
three-pronged 11ad
three-quarters 11a4
three-seeded 11ae
three-sided 11af
three-way 11aa
three-wheel 11ag + gqi
three-wheeled 11ag + gqi
threefold 11ah 11a3 cv7
threshold ctj cte 11ai 5cw 11aj
thrice 11ak
thrift rm8 11al + 6gj 11am
thrifty 11am 6gj + rm8 dmg
thrill 11an 35t 7ds 3nb 11ao xm4 11ap + 11aq
thrilled 11ar
thriller 11aq + 11ap
thrilling dt7 11as
thrive 4qs g9m
thriving 4r0
throat 11at 11au 11av 11aw + 11ax
throes 11ay
throne 11az 11b0 66z 11b1 11b2
throng 8y2 lep
thronged 11b3
throttle 7q 7p 7g4 4vo zq1 + 7gh 7ge
through 11b4 11b5 11b6 11b7 11b8 11b9 csz
throughout 11ba 11bb
throughput 11bc
throw 11bd 11be 11bf zuz 11bg 93t hmg juo 11bh g70 11bi 11bj 6n2 11bk 11bl 6n5 hms 11bm 11bn 11bo + 11bp 6xr
throw-in 11bq
throw-weight 11br
throw_away 6n2 6ne
throw_back 11bs
throw_in 8i4 d9j 11bt
throw_off 6n2 ef4
throw_out py ce4 6ne 4ro et9
throw_overboard b8l gj1
throw_together lml h09
throw_up 3j6
throwback 11bu 11bv 11bw
thrower 11bp 6xr 11bx + 11bh 11bl
thrown 11by 11bz
thrown-away 6nd
thrust d6w z5v ld8 11c0 tov ghz rya 11bi 11c1 jup xke tp5 11c2 + tp8
thrust_ahead 3ac
thrust_out tp3
thud 83w 11c3 11c4 11c5
thug jj2
thumb 11c6 11c7 11c8 ftn jc7 g5n
thumping 83w 368 + 11c4
thunder y8t 4qq 11c9 vm1 11ca 11cb 4qv + b0r 11cc 11cd
thunderbird 11ce
thunderbolt 4oe 4nk
thundering 11cf 11cg
thunderous b0r 11ch + 4qq
thunderstorm 11ci
thursday 113l
thus 11cj j40 yez + kc6
thwart 11ck abw + q5x gdu
thwarted b9b
thwarting gdu gzv + abw
thyme 11cl 11cm
thyroid 11cn 11co 11cp
ti xms 11cq 11cr
tia 11cs
tiara 11ct
tibetan 11cu 11cv 11cw + 11cx
tic 11cy
tick 11cz 11d0 793 11d1 799 11d2 7w3 3mp + 11d3 11d4
tick-weed 11d5
tick_off 799
tick_over jzu
ticker 11d6 11d4 6fe + 3mp
ticket 11d7 11d8 11d9 y2p 10lj 11da ft6
ticking 11d3 11d1 + 11d2 3mp 7w3
tidal 11db + 11dc
tide 11dc 11dd 11de 10af 11df 11dg + 11db
tide_over 59z
tidy 11dh 7t6 11di ixt 11dj + 11dk pjn
tidy_up 7t6
tie 11dl 11dm 11dn y42 mwy 11do d1i 11dp ts 11dq 11dr d1t 421 95x 11ds 11dt nxd 2j0 + 11du 11dv 11dw 11dx
tie-dye 11dy
tie-in mwy
tie-on 11dz
tie-up za1 ts + 11e0
tie_down 11e1 423
tie_in 2f1 11e2
tie_up 423 42d 11e0 3wf 11e3 + za1
tiebreaker 11e4
tied fdg m1j 11e5 ekp 11e6
tier 11e7 11dw 11dv 11du hyc + 421 d1t
tiered 11e8 + 11e7
tiger 11e9 11ea
tiger-striped 11eb
tight 11ec 11ed fd1 804 8ty 11ee vj2 pfu 808 809 n2a 11ef 11eg 11eh o5e 10tu + 11ei 8w4 11ej 80o 10tw
tight-fitting y0c
tight-knit 11ek
tight-laced tnu
tighten 11el 11em 11en ukz + 11eo
tighten_up 11en
tightening 11eo + 11em
tightly 11ep 11eq + 11eh 11ec
tightness 10tw 80o 8w4 11ei 11ej + 10tu o5e 11ef 11ec 11eg
tightrope 11er
tights 11es
tilde 11et
tile 11eu 11ev 11ew 11ex + 11ey 11ez
tiled 11f0
till 11f1 11f2 11f3 11f4 + 11f5 ajn fbz 11f6 11f7
tiller 11f8 ajn 11f5 11f9 zmo + 11f4
tilt vmp kcz 11fa 23c 11fb 11fc 1kx s39 xel + 11fd 11fe
tilted mef
timber 11ff 11fg tsa gjr nej
timber-framed 11fh
time 10yu oeo 7xw 11fi 11fj x0a 11fk 11fl 11fm 11fn 7yk 11fo 11fp 11fq 11fr + 11fs 11ft 11fu 11fv 11fw
time-ball 11fx
time-consuming 11fy
time-fuse 11fz
time-honored 11g0 11g1
time-honoured 11g0 11g1
time-out 11g2
time-release 11g3 + uus
time-switch 11g4
time-tested 112t
timed 11g5
timeless 11g6 + eh5
timeline 11g7
timely 11g8 11fs 11g9 + 11fn 11ga qhy
timer 11fu 11fv 11ft + 11fr 7yk 11fo
times p8m 11gb
timetable 11gc 11gd
timid 6su 11ge xmo f4x + 11gf 11gg
timing 11gh 11fw + 11fq
timorese 11gi 11gj + 11gk
timothy 11gl 11gm 11gn
tin 66y 68p 11go ybx 672 11gp 11gq + 11gr 11gs 11gt
ting 11gu 11gv 11gw
tinker 11gx 11gy 11gz fmq od8 11h0 + fmx
tiny 37r + c33
tip jae 11h1 a8c 11h2 rhv 11h3 11h4 11h5 10r4 11h6 1kx 11h7 11h8 fh7 + 11h9 de0 11ha
tip-off 10ri 11hb + 11h5
tip-tilted 11hc
tip-top 11hd
tip-up 11he
tip_off 11h5 + 11hb
tip_over qv5 4xt
tipped 11hf mef
tipper de0 11ha + 11h7 fh7
tirade 5ei
tire 11hg fem fel 4sp er7
tire_out fel
tired 11hh 34q + fej
tireless iq4 11hi + 11hj
tirelessly 11hk + 11hi
tiresome 4sx + 10wv
tiring erb
tissue 11hl 11hm 11hn
tit 11ho 57a r3y
titan 11hp 11hq 3qr + 11hr
titanic 11hr + 3qr
titanium 11cr
title 7or 7os 11hs 11ht 11hu 11hv b7i 11hw 11hx 71j 11hy zym + 11hz 11i0 11i1 11i2
title-holder 719
titled 11i3
titular 11i2 11i0 11i1 11hz puh + 11hv 11hs 11hu 7or
tko 11i4
tl 11i5
tlc 11i6
tm 11i7
tnt 11i8
to-do 8mq
toad gy2
toast 11i9 sb7 11ia 11ib a9z d6e + 11ic 5h6
toasted 11id
toaster 11ic 11ie + a9z
tobacco 11if 11ig + 11ih 11ii
toby 11ij
tod 11ik 11il
today 11im 11in 11io q0a
toddler 11ip + qyi
toe 11iq 11ir 11is 11it 11iu 11iv 11iw 11ix 11iy
toe-in 11iz
tofu 11j0
together 11j1 11j2 11j3 11j4 11j5 11j6 11j7 + 11j8
togolese 11j9 11ja + 11jb
toil m0u c0v + 11jc
toilet 11jd 3gj 66z iel
toilet-train 11je + 11jf
toilet-trained srf
toiling m14
token 11jg uv7 lco 11jh pui
tolerable 11ji le
tolerance 11jj 18u 11jk rpi 11jl + 1o 11jm
tolerant 11jm 5dj lus 11jn v57 + 11jl 11jo 1o
tolerate 1o 18m 11jp 11jo + 11jn lus 8o 11jj 5dj 11jm 11jq
toll 9ts 3rx 11jr 11js 11jt + vji
toll-free 11ju + 11jr
tom 11jv 11jw
tom-tom 11jx
tomahawk it8 11jy 11jz
tomato 11k0 11k1
tomb i2y
tombstone 11k2
tome 11k3
tomorrow 11k4 11k5 11k6
ton 11k7 11k8
tonal 11k9 11ka + 11kb tsa ls5 11kc
tone x74 tsa 11kc 11kd 11kb zgr 11ke pz7 fhy 11kf zrr 11kg 11kh 73j ouo + 11k9 11ka 11ki 11kj 11kk 11kl 11km
tone-beginning 2jf
tone-deaf 11kn
tone_down ot7 auh
tone_up zrr
toned 11ko 11kp
toner 11kq 11km 11kl + 11kh 11kg
tonga 11kr 11ks + 11kt
tongan 11ku 11kv 11kt + 11ks
tongue 11kw 7pn mwq 11kx 11ky 11kz yy4 lx9 11l0 11l1
tongue-fish 11l2
tongue-flower 11l3
tongue-lashing 11l4
tongue-shaped 11l5
tongue-tie 11l6
tongue-tied kdl
tonic 11l7 lsn sld 11l8 85 11ka 11kk 4zh 11kj + 11kc 11kf pz7
tonight 11l9 11la
tonnage 11lb
tonne p6i
tons cyu
too eoj 1ax
too-careful 11lc
too-generous ma8
too-greedy 11ld
tool kw6 11le 87c a6m 11lf 11lg 11lh 11li
tool_around 11lg
tooth 11lj 11lk 11ll 11lm bjg + 11ln
toothed 11lo lee pz4
toothless 11lp 11lq
toothpaste 11lr
top 11ls 9z9 11lt 11lu 11lv 11lw 11lx 11ly a8c ec 11lz aen 11m0 s09 11m1 7tw 11m2 11m3 ens 11m4 mcq 11m5 + 11m6 11m7 3wq 11m8
top-down 11m9
top-flight 11ma
top-grade j85
top-heavy 11mb
top-hole 11ma
top-notch d5
top-quality j85
top-secret 11mc
top-up 11md
top_off 11m0 11me
top_out rhw 11m3 11mf
topic lbx zzp + 11mg
topical 11mg 11mh 11mi + zzp lbx
topless 11mj 11mk
topographic 11ml + 11mm 11mn
topographical 11ml + 11mm 11mn
topography 11mn 11mm + 11ml
topological 11mo + 11mp
topology 11mp 11mq 11mr 11ms
topped 11mt
topping 11mu 11ma
topple 11mv 11h8
tops d5
tor 11mw 11mx
torah 11my 11mz 11n0
torch g2h 11n1 11n2 11n3 11n4
tore 11n5
torment 11n6 aml yx 1ly iod 11n7 11n8 tye af7 + 11n9
tormented 1m2 11na
torn 11nb nqf
tornado a1k 11nc
torpedo 11nd 11ne 11nf 11ng 11nh 4ob idl 11ni
torque 11nj
torrent 11nk bfz bg1 + 11nl 11nm 11nn
torrential 11nl 11nm 11nn + 11nk bfz bg1
torrid 11no 11np 22k + 11nq
torso 4l7
tort 11nr
tortilla 11ns
tortoise 11nt
tortricidae 11nu
tortuous 5z7 11nv 11nw + 8sb 11nx
torture 11ny cjr yx 1ly 11n7 11n8 tye + yw 11nz
tortured 1m2
torturing 11ny yw + 11n8
tory 11o0 11o1 11o2
toss g6r g6s 11o3 11o4 g6z 7jc g73 y2j 6ne + 11o5
toss-up 11o6
toss_away 6ne
toss_back 11bs
toss_in 11o7
toss_off 3tj axa
toss_out 6ne
tot 11ip 11o8 jr
tot_up jr
total xr 1g4 11o9 jr k9 e8j h0v + 11oa
totaled 11ob
totalitarian 11oc 11od 11oe + 11of
totality xr 11oa e8l + e8j
totally 16f + e8j
tote 11og ne5 + 3kx
tote_up jr
totem 11oh 11oi + 11oj
touch 11ok 11ol xpv 10le fid 11om 11on hk6 9cm 11oo jaf z0r t9 11op 11oq r9 r8t 11or 9cr cky 11os zke 11ot 11ou 3lc ey4 ebf + 11ov
touch-type 11ow + 11ox
touch_base 961
touch_down 11oy + 11oz
touch_off ga
touch_on 5uy t9 11p0 3lc
touch_up 11p1
touchdown 11p2 11oz + 11oy
touched 11p3 tg fm6
touching 11ok 11oo ti + 11or 11ot
touchline 11p4
touchstone aa9
touchy ben fii + 1133
tough jj2 5oh 11p5 11p6 11p7 11p8 ioy zya 2yq 11p9 vws 2zf + gmg
tough-minded 11pa
tough-skinned 115z 11pb
toughen 11pc
toughened 11p7 ipt
toughness jvi z96 gmg 10y6 + 2zf vws 11p6
tour 7lh hrs e6e 11pd + 11pe
tourism 11pf + 11pe
tourist 11pe + 11pg 7lh 11pf 11pd
tournament 11ph 11pi
tourney 11ph 11pj
tout 11pk 11h9 11pl 4fi 11pm
tow 11pn 11po + 11pp
towel 11pq 11pr
tower 11ps 11pp 8fa jri + 11po
towering dy5
town 11pt 11pu 11pv 11pw
township 11pv + 11pu
townspeople 11pt
toxic 11px + 11py 11pz
toxicity rpk 11pz + 11px
toxicology 11q0 + 11q1 11q2
toxin 11py + 11px
toy 11q3 11q4 ome 11q5 11q6 s8p fmr g7e + g7c
toy_with e81
tra-la 11q7
trace 11q8 11q9 x7j hk6 11qa jag gep b4k bof 11qb jp7 11qc 11qd 11qe + 11qf 11qg
tracing 11qg 11qh 11q8 + bof
track vyj 11qi u19 11qj 11qk 11ql txt 11qm mcg aoe 9xw 11qn 77f 9zo 11qo 11qp + 11qq 11qr
track_down ju7
tracked 11qs
tracker 11qq + 77f
tracking 11qr + 77f
tract rel 11qt r28 r6g
traction 11qu i7q
tractor 11qv 11qw
trade a2j rfc b0u 3co 11qx a2n 11qy 11qz obq 10d6 b0z 11r0 + b17 11r1
trade-in 11r2 + 11qz
trade-last 11r3
trade-off 11r4
trade_in 11qz + 11r2
trademark di1 11r5 11r6 51m
trademarked 11r7
trader b17 + obq
trading 11r1 + b0z
tradition 11r8 anr + 11r9 11ra
traditional 11ra 11r9 + anr 11r8 11rb
traditionalist byv 11rc + 11rd 11rb 11re
traditionally 11rf + 11ra
traffic 11rg b1e 11rh 11ri 11rj 11rk + nwo
trafficker nwo + 11rk
tragedy 11rl 61a + 11rm 11rn
tragic 11rm 11rn + 11rl 61a
tragically 11ro + 11rn
trail 11rp mcg 11rq 11rr 11rs 77f x6z czy + 11rt 11ru 11qr d8f
trailer 11ru 11rt t28 d8f + 11rr x6z czy
trailing 11qr + 77f
train 11rv hcq 11rw 11rx 6ef zts 11ry syj bu0 85j 10t 11rr u1h i88 7oh 79k 11rz + i89 11s0 11s1
trained 11s2
trainee 11s0 + 11s3 syj 79k i88 bu0
trainer 11s4 11s1 + i88 85j bu0
training i89 58i + i88 85j bu0 11ry
trait 11s5
traitor 11s6 3xo + 11s7
trajectory g66
tram 11s8 zro 11s9 11sa
tramp j9i 11sb 11sc 5oq 10g4 j9l 11sd qy9 6n6 11se + z9m
tramp_down 11sf
trampling 11sg + 11sh
trampoline 11si
tramway 11sj 11s9
trance 11sk yup 6dr
tranche 11sl
tranquil s4p 64z + tvu tvn
tranquility s4r tvu tvn + s4p
tranquillity s4r tvu tvn + s4p
transaction b19 + 11sm
transactions oog
transatlantic 11sn + 2hx
transcend ent ens + 10aq 107r 11so
transcendent 10aq 11so + 107r ens ent 11sp
transcendental 11sq qog + 11sr
transcontinental 11ss
transcribed 68u
transcript 9nb 11st
transcription uhy 26v 11su 11sv 11sw + 11sx 11sy
transfer 9kh 11sz 11t0 6jo 11t1 11t2 11t3 73b xek uxo 72j 11t4 11t5 11t6 11t7 + 11t8 11t9
transform 11ta 11tb 11tc 11td 11te 11tf 11tg + 11th 11ti 11tj 11tk
transformation 11th 11tk 11tl xeb 11ti + 11ta 11tf 11tc
transformed 11tm
transformer 11tj + 11te
transfusion 11tn 11to + 11tp
transgender 11tq
transient 11tr 11ts 11tt ea1 + 11tu 5a7
transistor 11tv + 11tw
transit rbi 11tx 11ty p5o 11tz 11u0 11u1 + rb2
transition rb2 11u2 oui 72v 11u3 11u4 11u5 + p5o
transitional 11u6 + 72v
translate 11u7 11tb l1l l1n 11u8 11u9 11ua 11ub 11uc 11ud + 11ue 11th uy7 11uf l1v 11ug cfn
translation cfn 11th uy7 11uh 11ue 11ug 11ui + 11ub 11tb 11uc l1n 11u7 11u8
translator 11uj l1v 11uf + l1n
transliteration 11uk + 11ul
translucent 11um + 11un
transmission 11uo 11up 11uq 9ct 11ur + 73b 6ij 117 8n8
transmit 117 73b 6ij 8n8 + 11uq wys 11uo wyq f90 6qp 9ct 11us
transmitted f90
transmitter wys 11us wyq + 117 8n8 73b
transmitting 11uo + 73b
transnational p8e
transparency gdo 11ut 11uu + 11uv frg ahs
transparent ahs 11uv 11uw frg + 11uu 11ut
transplant 11ux 11uy hz6 11t3 hz8 11t4 11uz + 11v0
transplantation 11ux 11uy + 11t4 hz8
transport xfl 9kh 11v1 11v2 11v3 dmn 6ig 73b bf0 11v4 wyo + 11v5 9ki 11ty 11v6
transportation 9kh xfl bl6 11ty cug fbf + 6ig wyo 11v4
transporter 9ki 11v6 11v5 + 6ig 11v4
transsexual 11v7 11v8 11v9
transverse aby
trap 1dw 11va 11vb 5q4 11vc 11vd jet yd5 yd6 11ve s00 s02 + 11vf
trapped 9pw
trapping jq4
trappings h4c
trash 70c vvw wlc vvx r2e lny + vvz
trauma 11vg iqh + 11vh xgh 11vi
traumatic 11vi 11vh + iqh 11vg
travel 11vj n4g 11vk hs1 11vl lkp 11vm lko p5i + 11vn
travel-stained 11vo
travel-worn 11vp
travel_along get
travel_by hsw
travel_purposefully 11vq
travel_rapidly juv
travel_to 11vr
traveled 11vs 11vt
traveler 11vn + p5i lko 11vm 11vl hs1
traveling 11vj + lko
travelled 11vt
traveller 11vn + p5i lkp lko 11vm 11vl hs1
travelling 11vj + lko
traverse 11vu 11vv 11vw 11vx bie 9zo abx + 11vy
travesty fb8 5s2 11vz
trawler d04 11w0
tray 11w1
treacherous 11w2 11w3 + 11w4 3xp
treachery 3xp 11w4 + 11w3
tread qwj 11w5 11w6 11w7 11w8 11w9 11wa 11sh zgx 11wb
tread-softly 11wc
tread-wheel 11wd
tread_down 11sf
tread_on zh3
treadmill 11we 11wd 11wf
treason 11wg 3xp 102h + 11s7 11s6
treasure hdd 11wh 11wi 11wj 6g8 1wy
treasured 7bk
treasurer 11wk + 11wl
treasury 11wm 11wn 11wo 11wp eoy 11wq
treat 11wr bek 6g6 t6m 11ws l0 11wt 11wu 11wv coq + l2v im0 cax plt
treated 11ww 11wx ipt
treatise 11wy
treatment l2v im0 11wz cax + 6g6 t6m l0
treaty b5
treble ym3 11x0 11x1 ym6 11a3 11x2 cv7
tree 11x3 11x4 11x5 11x6 11x7 11x8 9pt + 11x9
tree-frog 11xa 11xb
tree-living 11xc
tree-shaped 20s
tree-worship 11xd
trek 11xe 11xf 11xg 11xh + 11xi
trembling x8k x8y + 11xj
tremendous faf e6o 2su
tremendously e6q + faf
tremor xm3 11xk 11xl tru
trench 11xm 11xn b7m 11xo 11xp cld 11xq 11xr e1t + 11xs 11xt
trend d5d zyh 9xv 10ze an4 + 11xu
trend-setter 10t7
trend-setting 11xv
trendy 11xu + zyh
trepidation 11xw
trespass e1p 11xx 11xy 11xz l4m xsz 10mz + l4l
trespassing e1o
trey 119v btj
tri-chad 11y0
triad 11y1 11y2 11y3 btj
trial vxt 11y4 1129 112b 11y5 11y6 + llc eft w7u 11y7
triangle 11y8 11y9 11ya 11yb 11yc + 11af 11yd 11ye 11yf
triangular 11yd 11af + 11yb 11yg
triassic 11yh 11yi
tribal 11yj + 7pd 11yk gef
tribe gef 11yk 7pd 11yl + 11yj
tribunal 9ya
tribune 11ym 11yn
tributary ur 8zz 11yo 11yp
tribute 11yq tex 112z
trick 6bl 11yr b40 11ys 11yt lj2 11yu gr7 + apz 78k a2p y56 11yv
trick_out 2l1
trick_up 2l1
tricked-out 11yw
trickery 11yv y56 + gr7
trickle d4x d50
tricky a2p 6q9 y6j + y6k 11yt 11yx
tricycle 11yy
trident 11yz
tried 112s 112t
trier 2jw 11z0 + eft 2cz w7u llc iy7
trigger kjy 11z1 11z2 11z3 ga
trigger-happy fnw 11z4
trigger_off ga
trilateral 11yb 11af 11z5
trillion 11z6 11z7 418 11z8 11z9
trilogy 11za
trim 7y4 11zb 11zc 11zd 5bt 11ze xbl 7y0 r6r d48 11zf 11zg 11zh 10m6 yr6 11zi 7sz + th6 11zj
trim_back 5bt
trim_down 5bt
trimester 11zk 11zl
trimmed apo
trimming 11zm 7y4 11zb + 7y0 xbl 11zf
trinity 11y2 11zn btj
trio 11zo 11y2 11y3 11zp btj
trip 11zq zxm 11zr 11zs y61 11zt 11zu hjb ga zxn 11zv 11vl + zxo epy
trip-up zxm + 6pn y6g
trip_out hjb
trip_up 6pn y6g 11zv + zxm
tripartite 11aa
triple 11zw 11zx 11y3 11x0 11zy 11x2 11a3 + 11zz 1200
triple-crown 1201 1202
triple-decker 11a0
triple-space 1203 + 1204
triple-spacing 1204 + 1203
triple-tongue cw3
tripling 1200 + 11x0
tripod 1205
tripoli 1206 1207 1208
tripping mr6 10g3
triton ppt 1209 120a 120b
triumph 120c 120d ae1 f0r t1z utd + lkz 120e
triumphant lkz 120e + utd f0r t1z
triumphantly 120f + lkz
trivia 120g + n0d 1074
trivial 120h 1074 n0d + 120i 120g 120j rsc
troika 120k 120l btj
trojan 120m 120n 120o + 120p
troll 120q 120r vtr 120s 120t 120u 120v 120w 120x 120y 120z + 1l3
trolley zro
trombone 1210 + 1211
troop 1212 g87 1213 1214 1215 r50
trooper 1216 1217 1218 1219
troops yir
trophy t5k 121a
tropical 121b 121c 121d 121e + 121f fpc
trot lir 121g a8u 121h 7y1 121i 121j + 121k 121l
trot_out 121m
trotter 121l 121k + 7y1
trouble c04 t6d 121n 4tw 121o 121p 10i cek cl0 4u1 4u0 + 121q
trouble-free 121r
trouble-shoot 121s
trouble_oneself 4u0
troubled 121t chd
troublesome 121u + kei
troubling ckb
trough iek nqe 121v 121w 11f2 4xm
troupe 8on
trousers r3n
trout 121x 121y
trove 121z
troy 120p 1220 + 120o
truce 254
truck 1221 1222 1223 + 1224 ith
trucker 1224 + 1223
trucking ith + 1223
true 1225 1226 1227 1228 o2 1229 zou 122a qcz mal 122b hgf bka 122c 122d + 122e 122f ndj
true-blue 122g
true-false 122h
true_up 1226
truffle 122i 122j diq
truly hgh vir xt3 uc9 + 1227 mal hgf
trump 122k 9pz 122l 122m 3ws vwm 122n + vwj
trump_out 122m
trump_up 8xq
trumped-up 122o
trumpet 9pz 122p 122q 122r + j4a 9q0
trumpet-like 122s
trumpet-shaped 122t
trumpet-wood 122u
trumpeter 122v 122w 9q0 j4a + 122r 122q 122p
trumpets 122x
truncated 122y 10
trunk 122z 1230 4rh 4l7 1231
trunks xjm
truss 1232 1233 1234 1235 1236 423
trust 1237 uv3 f5t 6k5 fn5 91m 1238 3rj bpu 8lq 1239 123a + 123b 3rp upp 123c
trusted 109u
trustee 123c upp + 8lq
trusting 123d + 1237
trustworthy 123b 123e + 123f
truth cg 123g 123h 123i 122e
truthful 1228 123j + 123k
truthfully 123l + 1228
try 2ju 123m uxy w7u zpl 11y7 2cz eft iy7 llc + 2jw 112b 11y5 1129 11z0 11y4
try-on fy6 + 123m
try_for ht5
try_on 123m + fy6
try_out w7u 2my eft ety + 112b 2mw
trying 123n pmr
tryout 2mw 112b + 2my eft w7u
tsa 123o
tsar asp + asq
tsunami 123p
tt 123q 123r 123s
tuareg 123t 123u
tub 123v 3gk 123w
tub-cart 123x
tuba 123y
tube 123z ofh 1240 1241 s1s 1242 1243 1244 1245 + 1246 1247
tube-nosed 1248
tube-shaped 1246
tuberculosis 10un + 1249 124a 124b
tubing 123z + 1243
tubular 1246 + 123z
tuck 124c 124d 124e 124f kti 124g hbg + 124h
tuck_away tpi
tuck_in tpi
tucked 124i
tucker 124j 124h 124k 124l 3m6 + hbg 124g
tucker-bag 124m
tucker_out 3m6
tudor 124n 124o 124p 124q
tuesday 124r
tug lgh 11pp 124s 124t 124u 124v ne5 124w d7k + d03
tugboat 11pp
tuition 124x 124y
tulip 124z
tumble 1250 f6b 1251 1252 1253 1254 6qh 1255 11mv 55s 1256 11h8 1257 + 1258 fj 1259 vpb
tumble-down 5f8
tumble-dryer 125a
tumble_dry 125b
tumbling fj + 1251
tumor 125c
tumour 125c
tumult 8mo 125d 125e + chd
tumultuous chd + 125e
tun 125f
tuna 125g 125h 125i 125j
tundra 125k
tune 125l 125m 10y 125n 125o + 125p 125q
tune-up 125r 125s + 125o
tune_in 125t
tune_up 125n 125o + 125r
tuner tzy 125p + 125n
tung 125u
tungsten 125v
tunic 125w 125x
tuning 125q + 125o 125n
tunisian 125y 125z 1260 + 1261 1262
tunnel 1263 5th 1264 5ti
turban 1265 1266
turbine 1267
turboprop 1268
turbulence 1269 126a 126b + 7k5 chd
turbulent 7k5 chd + 1269 126a
turf 126c 126d ygy 126e
turf_out 4rn
turk 126f
turkey 126g 4nw 126h 126i ljw
turkey-sized 126j
turki 126k 126l
turkic 126k 126m
turkic-speaking 126n
turkish 126o 126p + 126i
turkmen 126q 126r 126s 126t
turmoil yk 125d 126u
turn 126v 126w 126x 126y s8f 126z fx 1270 1271 3u6 4wm hrs vfo vc5 fkc ia3 72x 1272 1273 64b 1274 1275 uuu 1276 3u7 sc0 1277 1278 1279 p5j 127a 127b 127c 127d 127e 127f 3o1 127g + 127h 127i 127j 127k 127l 127m
turn-on 127n + 268 75p
turn_around rwp 127o 10g6 + vc4
turn_away 3ub 2r8 127p up1
turn_back uqq l66 277 cvy 77j
turn_down nd7 127q ccb b5s up1 + 127r
turn_in 3of tps 127s bfh
turn_off aoy tpo 127t + 127u 127v
turn_on 127w hjb 10gp 268 75p 127x bk4 + 127n
turn_out 23w 127y 4rn aoy 3kr 127z vsm 1280 1281 tfw 1282 8if + qqt 1283 hjt 1284 1285
turn_over 98g aqg g71 qv5 4xt vol 1278 hmz 1286 + 1287 qv2 1288
turn_tail 55h
turn_to 1289 kw
turn_turtle 128a
turn_up 8ia ge1 c12 n3f tfw + aiu
turnabout vc2 g7b
turnaround vc2 128b 128c g7b 128d
turned 128e q85
turner 127l 128f 127i 127m 128g 128h 128i 128j + 1278 1275 127f
turning 126v 127h 128k 128l 1270 128m + 1277 72x
turnout 1285 1283 qqt 128n hjt xo9 1284 + 1281 vsm 127z 1280
turnover qv2 1288 1287 128o + qv5 4xt 1286 g71
turnpike 128p 128q
turquoise 1ze 128r
turret 128s 128t
turtle 128u sjk 128v 128a + 128w
tuscan 128x 128y 128z + 1290
tusk 1291 ld2 1292 jm2 + 1293
tussle ish 1294 wl4
tut 1295
tut-tut 1295
tutelage 124x 6fv + 1296 1297
tutor 85h 1296 1297 + 1298 124x 6fv
tutorial 1299 1298 + 85h
tutsi 129a
tutu 129b 129c
tuxedo 129d
tv 10xt 10xb
tv-antenna 129e
twain 4z7
tweak s05 ftg rwm 129f
tweed 129g g15 + 129h
tweet 129i pse 129j + 129k
twelfth qe9 129l 129m
twelve cys cyt
twelve-sided 129n
twenties ohh 129o
twentieth 129p 129q
twenty 129r 129s 129t
twenty-eight 129u 129v
twenty-eighth 129w
twenty-fifth 129x
twenty-first 129y
twenty-five 129z 12a0
twenty-four 12a1 12a2
twenty-fourth 12a3
twenty-nine 12a4 12a5
twenty-ninth 12a6
twenty-one 47b 12a7 12a8
twenty-second 12a9
twenty-seven 12aa 12ab
twenty-seventh 12ac
twenty-six 12ad 12ae
twenty-sixth 12af
twenty-third 12ag
twenty-three 12ah 12ai
twenty-twenty 12aj
twenty-two 12ak 12al 12am
twice 12an cv0
twilight 12ao 12ap df9 dfb
twin 9wl 12aq 12ar hdj 12as 12at 9xi deu dev
twin-prop cvs
twinkle mqj yrh 4c0 12au + yac 12av
twinned dev
twins hdh 12aw
twist 12ax buv ywg 126z 12ay 506 9bf 1271 dmw 12az 12b0 3u6 tk7 vfo 12b1 ylz 12b2 cjo 3u7 12b3 12b4 12b5 an5 + cjr 11nc
twist_around ylz
twisted cjt
twister 12b6 11nc + 12b4
twisting cjr ywg 11nv + ylz
twitter 12b7 12b8 + 12b9
two btf bth k0s
two-channel zhd
two-dimensional s5g g2z + g36
two-faced cvl lez
two-fold cv5 cv7
two-footed 12ba
two-handed 12bb 12bc
two-hitter 12bd
two-hundredth 12be
two-lane 12bf
two-lipped 12bg
two-part 12bh
two-party 43b
two-piece 40g 12bi 12bj
two-ply 12bk
two-pronged 12bl
two-seater vlx
two-sided vcd 40i
two-step 12bm 12bn
two-thirds 12bo
two-time 12bp
two-timer 3xo 12bq
two-timing pl
two-toe 12br
two-way 12bs 12bh 43b
two-wheel 12bt + gqi
two-wheeled 12bt + gqi
two-year 3zo
twofold 12bu cv5 cv7
tycoon 3b6
tying 11dx + 11dt 421
type 12bv 12bw 12bx 12by 12bz 6lq 12c0 12c1 + eb4 dwx 12c2 12c3
typeface 6lm
typewriter 12c4 + 12c1
typhoid 12c5
typhoon 12c6
typical 12c7 cjd 12c8 + 12c9
typically 12ca + 12c7
typing 12c3 + 12c1
typo mz7
tyrannical qih 2oj + 12cb
tyranny 2ok 12cb + qih 2oj
tyrant 2p5 12cc 12cd + qih i7l 12ce
tyre 11hg 12cf
ubiquitous qcs + qct
ufo 12cg
ugandan 12ch 12ci + 12cj
ugly 12ck bqj 12cl 2ir + 12cm pkw
uhf 12cn
uighur 12co 12cp 12cq
ukrainian 12cr 12cs + 12ct
ulcer 12cu + 12cv 12cw 12cx
ulster 12cy 12cz
ulterior 1020 12d0 m84
ultimate 12d1 12d2 12d3 + 12d4
ultimately fsd + 12d3
ultimatum 12d5
ultra f0l
ultrasound 12d6 12d7 + 1080
ultraviolet 12d8 12d9
uma 12da 12db
umbilical 12dc 12dd + pi7
umbrella 12de 12df 12dg 12dh
umbrella-shaped 12di
ump 12dj
umpire 12dj 20d umt + 12dk qa3
un 12dl
un-american 12dm
unabashed 12dn
unabashedly 12do + 12dn
unabated 12dp
unable 12dq kku 12dr
unacceptable 12ds k7t 12dt 12du + 12dv
unaccompanied 12dw 12dx 19v 12dy
unaccustomed 12dz
unaffected 12e0 12e1 12e2 12e3 + 12e4
unaffiliated 12e5
unambiguous 12e6 12e7 + 12e8
unanimity 12e9 + yjj 97n
unanimous 97n yjj + 12e9
unanimously 12ea + 97n
unannounced 12eb
unanswered 12ec
unapologetic 12ed
unarmed 12ee 12ef
unassailable 5o7 12eg wqh
unassuming v9p + xt5
unattended 12eh plm 12ei
unattractive 12ej 12ek 12el + 12em
unauthorised 12en 12eo
unauthorized 12en 12eo
unavailable 12ep + kaj
unavoidable klc
unaware 12eq + 12er
unbalanced 12es a59 12et
unbearable l3i + 12eu
unbeatable l6m 12ev
unbeaten 12ew
unbeknownst 12ex 12ey
unbelievable kfa k90
unbelievably 12ez kfc + kfa
unbiased kib 12f0
unborn 12f1
unbridled 12f2
unbroken 12f3 12f4 lrn 12f5 12f6
uncanny 12f7 12f8
uncapped 12f9
uncensored 12fa
uncertain 12fb 12fc 12fd 12fe 12ff 12fg 12fh + sv8
uncertainty sv8 cwb
unchallenged 12fi
unchanged 12fj 12fk
uncharacteristic 12fl
uncharacteristically 12fm + 12fl
uncharted 12fn
unchecked 12f2
unclaimed 12fo
unclassified 12fp 12fq
uncle 12fr 12fs + 12ft
unclear 12fu k18 12fv + 12fw
uncomfortable 12fx 12fy + ca0 wub
uncomfortably 12fz + 12fx
uncommitted 12g0 12g1 2qg
uncommon 12g2 u5o + 12g3 12g4
uncompromising kns
unconcerned 12g5 12g6 12g7
unconditional 12g8 12g9 6qz
unconditionally 6r2 12ga + 12g8
unconfirmed 12gb
unconnected 12gc 941 12gd + 12ge
unconscionable es4 12gf
unconscious 12gg 12gh 12gi 12gj + 12gk
unconstitutional 12gl
uncontested 12gm + 9du
uncontrollable 12gn 12go 12gp 12gq
uncontrolled 12gr
unconventional 12gs 12gt k98 + 12gu 12gv
unconvinced 12gw
unconvincing g6b k90
uncooperative 12gx 12gy
uncover 547 evw c9s
uncovered ew7
uncovering cb7 3ah
uncut 12gz 12h0 vt6 12h1 12h2 h1c 12h3
undamaged 12h4
undated 12h5
undaunted 12h6 12h7
undecided 12h8 12h9 qfs
undeclared 12ha
undefeated 12hb
undefined 12hc
undemocratic 12hd
undeniable 12he
undeniably 12hf + 12he
under 3t4 12hg 12hh 12hi 12hj 12hk 12hl 12hm 12hn 12ho
underage ong 12hp
undercarriage 12hq
undercover 7pe
undercurrent 12hr 12hs
undercut ao6 12ht 12hu 10zt 12hv 12hw 12hx 12hy 12hz 12i0
underdeveloped 12i1 bum
underdog 12i2
underestimate 12i3 12i4 12i5 12i6
undergo 12i7
undergraduate 12i8
underground ofh v53 12i9 12ia 7pe 12ib
underline 12ic dz2 12id
underlying h2w kph 12ie
undermine 6t4 9w3
underneath 12if 12ig
underpin 12ih 3le
underprivileged 12ii
underscore 12ic dz2 12id
undersea 100c
undersecretary 12ij
underside 4ul
understand 12ik ubx km6 l1l dyr + 1xb 1xd 10hv
understandable 1xb + dyr l1l ubx 12ik 12il
understandably 7uy + 8tk
understanding kxw 1xd 10hv zd 12im + ubx 12ik dyr
understated 12in
understatement 12io + cy6
understood 12ip xqg
understudy zan 1bj
undertake ib3 9gb 2jv 12iq 10l1 + m0v
undertaker 12ir
undertaking m0v 12is + 2jv
underwater 100f 100e
underway ve
underwear 12it
underwood 12iu
underworld j2k 12iv
underwrite 9zd 12iw + 12ix kx0
underwriter kx0 12iy 12ix + 9zd
undesirable 12iz 12j0 12j1 + 12j2
undetected 12j3
undetermined 12j4 kh0 qfs
undeterred 12j5
undeveloped 12j6 12j7
undisclosed 12j8
undiscovered 12j9 12ja
undisputed 12fi
undisturbed 12jb
undivided eps 12jc 12jd 12je
undo 12jf n9c 12jg 12jh 12ji + 12jj qfv 12jk br6 12jl
undocumented 12jm
undoing 12jj 12jk + 12jf n9c
undone 12jn 12jo 12jp vx3
undoubtedly cwj
undue 12jq 12jr enu 12js
unduly 12jt + 12jq
unearned 12ju
unearth enp 12jv
unease 12jw nn0
uneasiness v7e 12jw wub dne nn0 + 1s0 v7b 2t3 12jx 12jy
uneasy 12jx v7b 1s0 12jy 2t3 + dne v7e nn0 wub 12jw
uneducated 12jz
unemployed 12k0 12k1
unemployment 12k2
unending eh3
unequal 12k3 kax
unequivocal 12e7 bbg + 12e8
unequivocally 12k4 + 12e7
unesco 12k5
unethical 12k6
uneven 12k7 q7k z17 12k8 12k9 + 12ka 12kb
uneventful 12kc
unexpected 12kd + 10az
unexpectedly 9t 12ke + 12kd
unexplained 12kf 12kg
unexploded 12kh
unexplored 12ja
unfair 12ki + 12kj 12kk kr4
unfairly 12kl + 12ki
unfaithful 12km 12kn 11s7 12ko + kmt
unfamiliar 12kp + zpy
unfavorable 12kq 12kr c78 + 12ks
unfavourable 12kq 12kr c78 + 12ks
unfettered 12kt
unfilled 12ku + 938
unfinished 12kv 12kw 39s
unfit cgw 12kx 12ky 2yr + yhn kaf 12kz
unflattering 12l0
unfold 4ey qf9 exp 12l1 + ga2
unfolding ga2 + 4ey
unforced 12l2 12l3
unforeseen 12l4
unforgettable 12l5
unforgiving 12l6 i75
unfortunate 12l7 12l8 12l9 12la
unfortunately 13b + 12l8
unfounded 3dx
unfriendly 12lb 12lc jo3 e6j + 12ld 12le
unfulfilled 12lf
unfunded 12lg
unguarded 12lh 12li
unhappiness w3b 12lj + ck7 12lk
unhappy 12lk ck7 12ll 12lm + 12lj w3b
unharmed 12ln
unhealthy 12lo 12lp 12lq + 12lr
unheard 12ls
unheard-of 12lt
unhelpful 12lu + 12lv
unheralded 12eb
unhindered 12lw
unhurt 12lx 12ln
unicameral 12ly
unicef 12lz
unicorn 12m0
unidentified pdt 12m1
unification ljb h4n 12m2 + 12m3 oc9 oca
unified 9mn kep
uniform 12m4 12m5 12m6 12m7 993 12m8 + 12m9 12ma 12mb
uniformed 12mc
uniformity 12m9 12ma + 12m8 993 12m7 12m6
uniformly 12md + 993
unify oc9 oca 1cr 12m3 12me + h4n ljb 12mf 12mg
unifying 12mh 99f
unilateral qe1 12mi
unilaterally 12mj + qe1
unimaginable k7u
unimpeded 12mk
unimportant 12ml ku6 + jsp 12mm
unimpressed 12mn
unimpressive 12mo
unincorporated 12mp
uninhabited 12mq
uninjured 12mr
uninspired zhh 12ms
uninsured 12mt
unintended 12mu
unintentional bph 12mv
unintentionally 9u + 12mv
uninterested 12mw 12mx
uninterrupted 9fp 12my
uninvited 12mz 12n0
union ljb 95j 12n1 12n2 5gj 12n3 lj5 px4 12n4 12m2 nvh 12n5 fgu + oc9 12n6 qm4
unionist 12n7 + 12n8
unionized 12n9 qm6
unique 19x xuo 12na 12nb + xuq
uniquely 12nc + xuo
uniqueness xuq + 12na xuo 19x
unison 12nd 12ne 12nf
unit 12mg 12mf 12ng 12nh 12ni 12nj + 1cr oc9 12nk 12nl 12nm
unitarian 12nn 12no + 12np
unitary 12nq 12nr 12ns qdk + 12nh kxv
unite oc9 oca 12m3 12me 8gl 963 + ljb 1ct
united 12nt ljd
uniting ljb 1ct + oc9 oca
unity qdl cz kxv
universal 12nu 12nv 12nw 12nx 12ny 9to 12nz + 12o0 9tf 6ru
universality 6ru + 9to
universally 12o1
universe 12o2 smh 9tf + 9to
university 12o3 12o4 12o5
unix 12o6
unjust 12o7 12o8 12ki + kr5
unjustified 12js
unjustly 12o9 + 12o7
unknowingly kb3
unknown 12oa 12ob 155 12oc pdt q56 zpx 12od
unlawful 12oe k1o 12of 12og k98 + 12oh
unlawfully 12oi + k1o
unleaded 12oj 12ok
unleash 12ol 12om mka
unlicensed 12on
unlike 12oo 12op + 12oq
unlikely 12or k8z k90 + 12os
unlimited muf 12ot qr3
unlisted 12ou 12ov
unload 12ow c9c + 12ox
unloaded 12oy
unloading 12ox + 12ow
unlock 12oz 12p0 12p1
unlocked 12p2
unlucky 12p3 ctb
unmanned uxc
unmarked 12p4 qu5
unmarried xtv
unmatched qdh q7m
unmistakable 12p5 1u4
unmoved 12e2 kae
unnamed pdt
unnatural 12p6 2f tf + 12p7
unnecessarily 12p8 12p9 + 12pa
unnecessary 12pa
unnerved 12pb
unnerving gme
unnoticed 12pc
unoccupied 12pd 12pe 12pf
unofficial 12pg 12ph
unofficially 12pi 12pj + 12pg
unopposed 12pk
unorganized 12pl 12pm
unorthodox 12pn l9u
unpaid 12po 1cw 12pp
unparalleled 19x
unpaved 12pq
unplanned 12pr 12mv
unpleasant 12ps + 12pt 12pu
unpleasant-smelling k1h
unpopular 12pv + 12pw
unpopularity 12pw + 12pv
unprecedented 12px
unpredictability 12py 12pz 6cv + 12q0 12q1
unpredictable 12q1 12q0 l9t + 12py
unprepared 12q2
unproductive 12q3 12q4 + 12q5
unprofessional 12q6
unprofitable 12q7 + 12q8
unprotected 12q9 + bae
unproven 12qa
unprovoked 12qb
unpublished 12qc
unpunished 12qd
unqualified 12qe 12qf ke2 12qg
unquestionably 12qh b4b + 12qi
unravel vy2 12qj u7r + 12qk
unreal 12ql 12qm 12qn 28z + 12qo 12qp
unrealistic 12qq
unreasonable 12qr enu
unrecognized 12qs 12qt
unregistered 12qu 12qv 12qw
unregulated 12qx 12qy
unrelated 12qz 12r0 + 12r1
unreleased 12r2
unrelenting rq9 i75 5it
unreliable 12r3 11w2 12r4 12r5 + 12r6
unremarkable elj
unrepentant 12r7 12r8
unreported 12r9
unresolved 12ra 12rb qfs
unresponsive 12rc 12rd 12re + b01
unrest 12rf yn
unrestricted 12rg 12rh 12ri 12rj 12rk
unruly 4mj ceg 12gq + gri
unsafe av9 kt2 kt4
unsalted 12rl
unsatisfactory 12rm + 12rn
unsatisfied v7c 12ro
unsavory q8x cix + 12rp ccx
unscathed 12ln
unscheduled 12rq
unscripted 12rr
unscrupulous 12rs + 12rt
unsealed 12ru 12fe
unseasonably 12rv + 12rw
unseat 12rx 12ry
unsecured 12rz 12p2
unseeded 12s0 12s1
unseemly kg6 + 12s2
unseen 12s3 12s4 12l4 12s5
unsettled 12s6 12s7 12s8 12fh
unsigned 12s9
unskilled 12sa kdz 1cx
unsold 12sb
unsolicited 12sc
unsolved 12ra
unspeakable 2is 12sd 12se
unspecified 12sf
unspoken 12sg pbh
unstable 12sh gao 12si 12sj 12sk sv6 + kv0
unstoppable 12sl
unsubstantiated 12sm
unsuccessful 12sn 36
unsuccessfully 12so + 12sn
unsuitable 12sp 12j1 12sq 12sr + kl4
unsung q56 12ss
unsure 12fc xmo
unsuspecting 12st 12su
untapped 12sv 12sw
untenable kgh
untested 12sx 12sy
unthinkable 12sz
untimely sxt sxq k1j + 12t0 12t1
untitled 12t2
untold 12t3
untouchable 12t4 12t5 12eg 12t6 kai 12t7
untouched 12t8 12e2 12t9 12ta
untrained 12tb
untreated 12tc 12td 12te
untrue 12tf f8a 12tg 12th
unusable 12ti
unused gw2 jzy 12tj
unusual 12tk zpw 12tl + 12tm
unusually pyr + 12tk
unveil 12tn 12to 5cl + 12tp
unveiled 12tq
unveiling b2q 12tp + 12to
unwanted 12tr 12j0
unwarranted kgg 12js 3dx
unwavering fwa mlc
unwelcome 12ts 12tt
unwieldy 12tu 840 12tv + 2t8 12tw
unwilling 12tx 12ty + 12tz
unwillingness 12tz + 12ty 12tx
unwind n9h n9i 12u0 12u1
unwise 12u2 12u3 + gfj
unwitting 12u4 k0m 12mv
unwittingly kb3 + 12mv
unworkable 12u5
unworthy 12u6 bqj 12u7 + 12u8
unwritten 12u9 qjd j4
unyielding 12ua cqs + jc
up 12ub 12uc 12ud 12ue 12uf 12ug 12uh 12ui 12uj 12uk 12ul 12um 12un k9i
up-bow 12uo
up-country 12up
up-tick 12uq
upbeat q8o 12ur 7ar
upbringing 58h 12us
upcoming 1y3
update 12ut 12uu 12uv 12uw 12ux + 12uy
updating 12uy + 12ux 12uw 12uv
upended 12uz
upfront 12v0
upgrade 12v1 12v2 vkr 12v3 12v4 29r 12v5 12v6 12v7 12v8 q4
upheaval yk 12v9 126a 126u + 12va
uphill 12vb 12vc 12vd vky
uphold 12ve nkd 3ld + nkh
upholstery 12vf 12vg + 12vh
upkeep 6fu nkf
upland j8y j8z
uplift 12vi 12v9 l3p 12vj 12vk + 12vl
uplifting 12vl + 12vj
upload 12vm
upmarket 12vn
upper 12vo 1g9 12vp 12vq 12vr 12vs
upper-class 12vt
upper-level j89
upright 12vu 12vv ed8 hvj 12vw + edd 12vx edc
uprising kx8
upriver 12vy
uproar 12vz 125e + tys
uproot vrl ecx 12w0 + br6
upscale 12w1
upset qv3 quv qv2 12w2 cl2 cej 12w3 12w4 12w5 cl0 12w6 4xt 5ex 12w7 ck9 qv6 12w8 + 12w9
upsetting ca1
upside 11lx
upside-down l68
upstairs 12wa 12wb 12wc 12wd
upstart lvy 12we 12wf 12wg
upstate 12wh
upstream 12wi 12vy
upsurge 10ab w09
uptake 9c2 12wj
uptick 12wk
uptown 12wl 12wm 12wn
upturn 12wo
upward 12ud 12ue 12ui 12wp
upwards 12ud 12ue
uranium 12wq
urban 12wr 12ws + 12wt 12wu 12wv 7nr
urbanization 12ww 12wx + 12wu 12wt
urdu 12wy
urea 12wz
urge lcf k9r t0l 7aj s0 + t10 t79 12x0 12x1
urge_on t0l 7aj
urgency 12x2 12x1 12x3 12x4 + t10 s0
urgent t10 + 12x4 12x2 t0l
urgently bqg + t10
urging 12x0 t79 12x1 + 7aj t0l
urinary 12x5 12x6 + rjh 12x7
urine rjh + 12x5 nl5
url 12x8
urn 12x9 12xa
urn-shaped 12xb
uruguayan 12xc 12xd + 12xe
usa 25n 1er
usable 2qf h2g 12xf + 1w3 12xg
usaf 12xh
usage dzi anp 12xi + 1w3 12xj
usda zq
use dzi iff nrd h21 12xk e5w 9cf ete 1w3 ifm 12xj 1vr 12xl + 12xf h2g 2qf 12xm 12xn anp ev0 euz
use_up 9bx q6u
used 12xo wov ev2
used-car 12xp
useful 12xq 12xr + 12xs
usefulness 12xs + 12xr
useless 12xt + 12xu
user 12xm ev0 12xn + 1w3 12xl ifm
user-friendly 12xv
usher ic6 12xw 12xx xko + 12xy
usher_in kbe
usher_out ce3
using euz + 12xl
usual 12xz 8m5 + 12y0
usually 8mg + 12xz
ut cof 12y1 hrm
uta 12y2
utc 12y3
ute 12y4 12y5
uterine 12y6 + 12y7
uterus 12y7
utilised dzn
utilitarian 12y8 12xr 12y9 + 12xs
utility 12ya 12yb 12xs 12yc 12yd 12ye 12yf 101v + 12y9 12xr 12xq 1w3
utility-grade 12yf
utilization dzi 12yg + 1w3
utilize 12yh 1w3 + 12yi dzi 12yj 12xs
utilized dzn
utmost o47 fca m7c f0d
utopia xvb 12yk 12yl 12ym + 12yn 12yo
utopian 12yp 12yo 12yn + 12ym
utter p4q ewi dye 12yq 48n 8rg + 12yr ysc 12ys 12yt 12yu
uttered ewz
utterly 4y + 8rg
uv 12d8
uygur 12co 12cp 12cq
uzbek 12yv 12yw 12yx
uzi 12yy
va 12yz 12z0
vacancy dzu 12z1 + 12z2
vacant 12z2 12z3 + 12z1 dzu hnl h
vacate 1o8 h hnl + 12z4 12z2
vacation 12z4 jf3 jf5 + 1o8 12z5 12z6
vacationing 12z6 + jf5
vaccinate k4e + 12z7 12z8 12z9 12za 12zb
vaccinated 12zc
vaccination 12z8 12z7 + k4e
vaccine 12z9 + k4e
vacuum 12zd 12ze dzu 12zf jke
vacuum-clean jke
vagina 12zg + 12zh
vaginal 12zh + 12zg
vague 12hc c2h q57 + 12zi 12zj
vaguely 12zk + q57
vain 10gq gzt + 8vg dzt 8vc
vale 12zl
valence 12zm 12zn
valenciennes 12zo 12zp
valentine 12zq 12zr
valet hg9 12zs
valhalla 12zt
valiant 12zu + h70
valid 12zv 12zw + 12zx vj0
validate 12zy 12zz 9s6 glv + 8c1 eg8 tbw
validated 1300
validation tbw eg8 + 9s6 12zz
validity 12zx vj0 + 12zw 12zv
valley 12zl
valor h70 + 12zu
valuable 1301 1302 1303 + l5i 1wy egk
valuation ejk 1304 + 1wt
value ejj 1305 1306 1307 eji 1308 1wt egk u6m 1309 1wy + 130a 1303 1302
value-system ehi
valued 130b svp
values 130c
valve 130d 130e 130f 130g 130h + 130i 130j
vampire 130k
van 130l 6ee 130m 130n 2qk
vandalism jjz
vanessa 130o
vanguard giz 130n 2qk
vanilla 130p 130q 130r 130s 130t
vanilla-scented 130u
vanish c7h gc5 c7i fiv c7k + 130v 130w 130x
vanished 130y
vanishing 130x 130w + c7k c7h
vanity d4t 8vc dzt 8vg + 10gq
vantage qj 130z
vapor ek1 ek3 + ek0 ejz ejy 11b 1310 1311
var 1312
variability 1313 12ka + 1314 1315 1316
variable 1317 1318 1319 131a 1315 1314 1316 + 1313 1b4 131b p32 12ka
variance 131c 131d c7e 1313 131e cno cbj + 131f bjs 1316
variant 131g dno cbj gl8 131f 131h + 1b4 bjs 131c 131b 1313 p32
variation 131c 131i 131j 131k dno 131l gaa pb9 131m 131n 131o + bjs p32 1b4 131b
varied 131p 131q 131r + 131s
variety cm5 727 gl4 131t 131u 2fg
various cm4 v65 2fd 131v
variously 131w + cm4
varna 131x 131y
varsity 131z 1320
vary 1b4 p32 bjs 131b + 1316 1315 131f dno 131h 131i 131m pb9 131c cbj 131o gaa 131g
varying 1316
vas 1321
vascular 1322 + 1323 1324 1325 1321
vase 1326
vase-fine 1327
vase-shaped 1328
vassal mob
vast jre + e6p
vastly k3n + jre
vat 123v 1329
vaudeville 132a
vault jui 132b 132c 132d 132e 132f + 132g 132h
vaulted crn
vaulting 132h 132i 132j + 132f
vcr 132k
veal 132l
vector 132m 132n 11us 132o
vedanta 132p
vedic 132q + 132r
veer 132s an4 + 132t
veering 132t + an4
vegan 132u
vegetable 132v 132w
vegetarian 132x
vegetation 132y 132z 4ts 1330 + 1331 1332 1333 1334 1335 1336
vegetative 1337 1338 1339 133a + 1331 1332 132y 133b
vehement fnw 133c + fkl
vehemently 133d + fnw
vehicle 133e 133f 133g 133h + 133i
vehicular 133i + 133e
veil 133j 133k 133l 133m 4f5 133n
veiled 133o 133p
vein 133q l3y 133r 133s 133t 133u + 133v 133w
velocity yuh
velodrome 133x
velvet 133y 133z 1340
velvet-leaf 5x5 1341
velvet-textured 133z
vendetta 1342
vending iui + iug
vendor nwo + iug
veneer f2h 1343 1344 + 1345
venerable 2n8 1346 + 1347
veneration bvr 2sm + ffk
venetian 1348 1349 + 134a
venezuelan 134b 134c + 134d
vengeance rgi
vengeful 134e + 134f
venom nnw 134g + sh4 b0a
venomous sh4 b0a + nnw 134g
vent qqe 134h 134i 134j 134k 114 hnm + c90 134l
vent-hole 134i
vented 134m
venter 18 134n 134o 134l + 134p hnm
ventilation 121 11d 134q 134r + 134s 134t 134u hnm
ventilator 134v 134w + 134u 134t 114
venting c90 + 114
ventral 134p 134x + 134o 134n 18
venture 134y 134z yu7 ibu qw dwd + 2m6 r1
venue 1350 n36
venus 1351 1352 1353
veracity 1354 + 1355
verb 1356 1357 + 1358 1359
verbal 135a 1358 135b 135c 135d 135e + 1357 1356 mlx
verbally 135f 135g + 1358 135c
verdict 135h
verge 135i 5cu 135j 5cw 135k
verifiable 135l 135m + 135n
verification 791 135o + 135n 135p
verified 135q
verify 135n u4 135p 9i5 + 8c1 135m 135l 791 135r 135o
verifying 8c1
veritable 2nz urb
vernacular 135s lff 8m6
veronica 135t
versatile 135u 135v 135w 131v + 135x
versatility 135x + 131v 135v
verse ved 135y sfk 135z sff
versed 1360 l38
version 1361 l1r dno uy7 1362 jl
vertebrate 1363 1364
vertex 1365 eb
vertical 12vv 1366 rps ed8 1367 1368 + edc 1369
vertically 136a + rps
vertigo co5 + co6
verve 136b
very u7f 136c 136d jyx
very-light 136e
vessel 136f 136g 1321
vest 136h 136i vmf 136j 136k 136l l69 + 825 136m
vested 136n
vet 136o emk 136p 136q 136r 136s
veteran qbk emk 136t wnc
veterinarian 136o
veterinary 136o 136u + 136v
veto 136w 136x ghl pl4
vexing 1o0 koy
vhf 136y 136z
vi 1370 xwz ii0
viability 1371 1372 + 1373 ffv
viable 1373 ffv + 1371 1372
viaduct 1374
viagra 1375
vial 1376
vibe 1377
vibrant 1378 1379 137a + v5q
vibration 137b 1377 qo1 x8k + 137c qo3 137d
vicar 137e 137f 137g + 137h 137i
vicar-general 137j
vice 137k 137l + em2
vice-presidency 137m 137n
vice-presidential 137o + 137p
vice-regent 137q
viceroy 137r 137s + 137t 137u
vicinity n35 + 137v
vicious 5iu sh4 em2 a99 + 5ix 137k
victim 137w 137x + 137y 137z
victimized ev2
victor 1380 o0l
victorian 1381 1382 1383 tnu + 1384 1385
victorious 1386 120e + 120c
victory 120c + 120e 1386
video 1387 rxj 10xb 1388
videotape 1389 138a 10rq
vie 8q5
viennese 138b + 138c
vietnamese 138d 138e 138f + 138g
view xoq wet jlj 138h 138i 2br rqx qho qhq 138j 98c 98j 6q3 + 138k 138l n7q
view_as b7l
viewer 138k n7q + 98j 6q3
viewers 138m
viewing 138n wjx
viewpoint za0 138o
vigil 138p 138q 138r
vigilance 138s 14d + 23n
vigilant 23n + 14d 138s
vigilante 138t
vigor dgn e3x e3s + 138u y9l
vigorous y9l 138u + e3s dgn
vigorously y9k + y9l
vii x52 x53
viii dq6 dq7
viking 138v
vile bqj phz + nbd
villa 138w 138x 138y 138z
village x4y ik0 1390
villager 1391
villain 1392 1393 + pkv
villainous pkv + 1392 1394
vinaigrette 1395
vindicated 7ua
vindication 1396 b9q + 1397 lom
vine 1398
vinegar 1399 139a
vineyard 139b
vintage 139c 139d
vinyl 139e 139f
viola 139g 139h 139i
violate 139j sdf 530 2cs bom 551 + 139k q8z 139l 2cq 139m lag e1p kox
violated 139n
violation kop e1p 2cq lag kox + bom 2cs 551
violence ghr fkl 139o + 139p 139q a9m
violent 139q a9m 139p fnw 139r + fkl 139o ghr
violently 139s + 139q
violet 139t 139u to0
violet-black 139v
violet-blue mt9
violet-colored 139w
violet-coloured 139w
violet-pink ma1
violet-purple 139x
violet-scented 139y
violet-streaked 139z
violet-tinged 13a0
violet-tinted 13a0
violin fmp + fmz
violinist fmz + fmp
vioxx 13a1
vip j8s
viper 13a2
viral 13a3 + 13a4
virgin 13a5 13a6 13a7 tn1 13a8 + 13a9 13aa
virginity 13aa + tn1
virtual 13ab stx
virtually 13ac 3j + 13ab
virtue 13ad 77o och 13ae + 13af tn1
virtuosity 13ag
virtuoso cy 13ah 9ca
virtuous 13af tn1 + 13ad 13ae 77o
virulent 13ai b0a d8 + 13aj 13ak
virus 13a4 13al 13am + 13a3
visa 13an 13ao 13ap
visceral 13aq l4x + 13ar
viscosity 13as + 13at
viscount 13au 13av
visibility 13aw 13ax t8s + 13ay
visible 13ay 13az 13b0 + 13aw
visibly 13b1 13b2 + 13ay
vision qin 13b3 13b4 k2s 13b5 + 12k
visionary wri 13b6 12k + 13b4
visit 13b7 13b8 13b9 yic 13ba 13bb 77u 5bu 11vr kuk 63d wrf 13bc + 13bd 13be 11y5 13bf 13bg
visitation 13bg 11y5 13bd + kuk 5bu 13bb
visiting 13bf + 11vr
visitor 13be + 13bc wrf 63d kuk 11vr 77u
visor 40s 13bh
vista 2br
visual qim 13bi + qin
visualization 13bj + e9o
visualize 13bk e9o 13bl 13bm + 13bj 13bn
visually 13bo
vital 13bp n1a mp4 aal + 13bq 13br 1mj 13bs e3r 136b kix 13bt
vitality 1mj 136b 13bt e3r + n1a 13bp mp4
vitally 13bu + mp4
vitamin 13bv + 13bw
viva qj9
vivid 13bx 5am i1f kyj + 8e2 7im
vividly 13by + i1f
vizier 13bz + 13c0
vocabulary mlw 13c1 13c2
vocal 13c3 xtf 13c4 13c5 qrf 13c6 + rud 13c7 13c8
vocalist xte + 13c7
vocally 13c9 + qrf
vocation 63j 13ca
vocational 13cb + 63j
vociferous 49n
vodka 13cc
vogue zyh 13cd
voice 13ce 13cf 13cg 13c7 28p r8g 13ch 13ci l1z 13cj 13ck 13cl yn6 + 13cm
voiced yh6
voiceless cch iok 13cn 582 + 13co 13cp 13cq
voicing 13cr
void dzu 13cs e02 l5d 13ct 1o9 13cu q1h + xg4 duw e05 13cv l5f
volatile 13cw 13cx 13cy fml evh + 13cz 13d0 12pz 13d1
volatility 13d1 12pz 13d0 + evh 13cy 13cx
volcanic 13d2 13d3 13d4 + 13d5
volcano 13d5 134k + 13d2
volley 5tn 13d6 13d7 13d8 13d9 13da 13db
volleyball 13dc 13dd
volt 13de + 13df
voltage srq rv2
volume 4pw kys 5n7 13dg 13dh 13di + 13dj
voluminous 9mw 11nv 13dj + h11 13dk 13dh 5n7
voluntarily 13dl + 13dm
voluntary 13dn 13do 13dm 13dp + 13dq
volunteer 13dr 13do 13ds 13dt 13dq q9e 12pp
vomit 13du 13dv 13dw 3j6 + 13dx
vomit_up 3j6
vomiting 13du + 3j6
voodoo fln 13dy 13dz 13e0
voracious 13e1 13e2 + i4v 13e3 13e4
vortex 13e5 10g9
vote 33u 13e6 1047 13e7 13e8 13e9 13ea 13eb 13ec 13ed + dsk
vote_down b97 13ee
vote_in 13ef
vote_out b97
voter dsk + 13ed 13ec 13ea
voting 33u + 13ed 13ea
voucher 9xo 13eg 135r + ib2 13eh
vow 13ei 13ej 97e + 13ek
vowel 13el 13em + 13en 13eo 13ep
vox 13c7
voyage 13eq 13er pic + 13es
voyager 13es + pic
vulgar afb 8m7 85x 8m6 + 85z sm8 13et 13eu
vulnerability 13ev ew1 + 13ew 13ex 13ey
vulnerable 13ew 13ey 13ex + 13ev ew1
vulture 13ez swi + swk
wac 13f0 13f1
wacky hvt 342
waddle 13f2 qyi + 13f3
wade 13f4 13f5 + 13f6 13f7
wadi 13f8
wading 13f7 + 13f5
wafer 13f9 13fa 13fb
wafer-like 13fc
wafer-thin 13fd 13fe
waffle 13ff j65 + 13fg
wage di5 e4c
wage-earning 13fh 4h9
wager 3x6 3x7 3x8 3x9 + 3xa
wages rgs
wagner 13fi 13fj 13fk + 13fl
wagon 13fm 13fn 13fo 13fp sbz
wagon-lit y3u
wagoner 13fq
wailing 13fr m37 + jqj
wainwright 13fs
waist 13ft 13fu
waist-deep 13fv
waist-high 13fv
waist-length 13fw
wait 13fx bds 2ru 13fy 13fz je6 + 13g0 x2r
wait_on 2et
waiter x2r 13g0 + 13fy je6 13fz 2ru
waiting 13fx 13g1 + 13fz
waitress 13g2 13fy
waive gj1 cfa + c8z
waiver c8z + cfa gj1
wake 138n 13g3 13g4 wb 13g5 264 265 13g6 fvf + 13g7 13g8
wake-robin 13g9 13ga
wake_up 264 265
waking 13g7 13gb + 13g5
walk 13gc rai 13gd 13ge 13gf 13gg 13gh 13gi 13gj 13gk 13gl 13gm 13gn 13go 13gp 13gq 13gr + ggk 13gs 13gt 2uu
walk-in 13gu 13gv 13gw 13gx 13gy + 13gz
walk-on 13h0 13h1
walk-through 13h2 13h3 13h4 13h5 + 13h6
walk-to 13h7
walk-up 13h8 13h9 13ha
walk_about 13hb + 13hc
walk_around 13hb 13hd 13he 13hf
walk_away 13hg
walk_in 13gz + 13gx
walk_off 13hg 13hh
walk_out 13hi 13hj zt8 + 13hk 13hl
walk_over 13hm + 58l
walk_through 13h6 + 13h2
walker 2uu 13gt 13gs ggk 13hn 13ho + 13gn 13gk
walking 13gc 13h7 + 13gk
walkout 13hl 13hk + zt8 13hj
walkover 58l 13hp + 13hm
walkway 13gg
wall p9g 5on 13hq 13hr 13hs 13ht 13hu 13hv fjs
wall_in 13hw
wall_up 13hw
wallaby 13hx
wallet sf4
walloon 13hy 13hz
wallpaper 13i0 r46 + 13i1
wally 13i2
walnut 13i3 13i4 13i5
waltz 13i6 13i7 13gv 13i8 + 13i9
waltz_around 13i8
wan 13ia 13ib r12 r16 13ic + nfi
wand 13id 3gn 135j 13ie
wander zqx 6n6 119k 13if 3xm + vlz vv0
wandering vv0 o5h ee4 orv + 6n6
wane dkx 13ig 13ih b5n + 13ii
waning 13ii 13ij + b5n 13ih 13ig
wannabe 2c4
want 13ik pke bml bau 13il pkf 13im bps 13in + 13io
wanted 13ip 7bk
wanting bav 4p
wanton 13iq 13ir 13is ng3 13it 13iu 13iv dk9 12qb + 13iw d
wanton_away 13it 13iu
war 13ix 13iy 13iz 13j0 13j1 + 13j2
war-ridden 3s9
war-torn 13j3
war-worn 13j3
warbler 13j4 13j5 + 13j6
ward 13j7 13j8 13j9 13ja 13jb 13jc 13jd ibg + 13je
ward_off 13jf 2r9
warden 13jg + 13jh
wardrobe 81r 13ji 13jj
ware 13jk obp 9by
warehouse 13jl 13jm + 13jn zng
warehousing zng + 13jm
warfare 13ix 13iz
warhead n1w
warily 13jo + 13jp
wariness 13jq + mg6 13jp
warlord 13jr
warm 13js 13jt 13ju 13jv 13jw 13jx 22j tv7 zvb 13jy 13jz 13k0 + izk izl 13k1 tj
warm-blooded 13k2
warm-toned 13k3
warm-up 125s + n9j 13k4
warm_to 13k5
warm_up n9j 13k4 13js 13k6 13k7 + 125s
warmed 13k8
warmer izl + 13jt
warming 113y izk 13k9 13ka + 13js
warmly 13kb 13jx + 13jv 13ju
warmth tl 13k1 izc izd 13kc
warn 13kd caq 13ke 13kf + 13kg 13kh 13ki
warner 13kg 13kj + 13ke 13kd
warning 13kh 13ki 13kk 6ss + 13kd caq
warp 13kl 13km 5k1 bby 5k2 cjn
warped 13kn
warplane 13ko
warrant 13kp iaz 9vv 13kq 13kr ib4 + 13ks ib5
warranty iaz
warren 13kt 13ku 13kv 13kw 13kx
warring 3s9
warrior 13j2 + 13j1
warship 13ky
wartime 13kz
wary 13jp mg6 + 13jq
wash 13l0 13l1 m9o 13l2 13l3 13l4 txj 13l5 13l6 13l7 13l8 aum m5k 13l9 m9n 13la vk1 13lb 13lc 13ld 13le + 13lf 13lg 13lh
wash_away 13l8 13li
wash_down gbk 13lj
wash_off 13l8
wash_out 13lk 13ll 13lm 13l8 13ln 13lo u1y + 13l5
wash_up 13lp 3m6 13lq 13lr 13ls + 3gg 13lt
washed 13lu 13lv
washed-out 4af cqr
washed-up vx3
washer 13lh 13lw 13lg + vk1 m9n
washing 13l1 m9o + 13l6
washing-up 13lx
wasp 13ly 13lz
waste ci3 13m0 13m1 3c2 13m2 vsf bq1 13m3 m53 9by 13m4 cot vz3 4fv 13m5 13m6 + 13m7 br6 13m8 13m9
waste-yard ddt
wasted c2x z3w dw0 sgq
wasteful 13ma 13mb 13mc + 13m1 ci3
wasteland 3c2
wastewater 13md
wasting 13me 13m8 + 13m3
watch 138p 138q 11d4 n85 13mf 13mg 2a6 13mh n84 n82 13mi 6q3 gew + n7q 13mj q5c
watch_out n84
watch_over gew
watchdog 13mk 13ml
watcher 13mj n7q 13mm + n84 n82 13mh
watchful 149 y48 + 14d 138s
watching q5c + n82
watchman 13mj
water 13mn 13mo 13mp 1zm rjh 13mq 13mr lam 13ms 13mt + 13mu 13mv 13mw 13mx 10vf 13my
water-color 13mz 13n0 13n1 13n2
water-colour 13mz 13n0 13n1 13n2
water-cooled 13n3
water-loving 13n4
water-mint 13n5
water-rate 13n6
water-repellent 13n7
water-resistant 13n7
water-shield 13n8 13n9
water-skiing 13na + 13nb
water-soluble 13nc
water-target 13n9
water-wash 13nd
water-washed 13lu 13ne
water_down 13nf 13ng
water_ski 13nb + 13nh 13na
watercolor 13mz 13n0 13n1 13n2 13ni + 13nj
watered 13nk
watered-silk 13nl
waterfall f85
waterfowl 13nm
waterfront 13nn
watering 13mx 10vf + lam 13ms
waterline 13no
waterlogged 4lo
waterloo 13np 13nq 13nr
waterman 4ka
watermelon 13ns 13nt
watermelon-shaped 13nu
waterproof 13nv 13nw 13nx 13ny + wma
waters 13nz 13o0
watershed m4e cmn 3em
waterway 13o1 13o2
waterworks 13o3 13o4
watery 13o5 13mv 13o6 13mu + 13o7 13o8 1zm p78
watery-eyed 10vm
watt 13o9 13oa
watt-hour 13ob
wave 13oc 13od 13oe 13of 13og 13oh 13oi 13oj 13ok 13ol 13om g9l alv g1f + 13on vkn 13oo
wave-off hsg
wave_off 13op
wavelength 13oq 13or
waver g5q f8s 13oo 13os 13ot ga6 g5t f8v j65 f8w + g9l 13om ga8 j6a j69
wavering ga8 j69 13ou + ga6 j65
waving 13oe + 13om
wavy 13on 13ov + am1 13od 13ow
wax 13ox 7wt h0o 13oy + 13oz 13p0 13p1
wax-chandler 13p2
waxed 13p3
way re9 x4 13p4 13p5 fcn 13p6 13p7 13p8 c5z 13p9 vqy 13pa 13pb
way-out fb5
ways 13pc
wayside vlw
wayward 9h7
wb 13pd
wbc 13pe
weak 13pf 13o5 13pg 13ph b6w gs2 f4z 13pi 13pj 13pk 13pl mrc + 13pm 13pn f4q j3c
weak-stemmed 13po
weaken 13pp 13pq aza 53z 9w3 + 13pr 13ps 13pt
weakened jv1 f47 aps c2y 13pu
weakening 13pt 13pr 13pv 13pw + 13pq 13pp
weakly 13px b6w + 13pf
weakness 13pm j3c 13py f4q 13pn + b6w 13pf 13pi 13ph 13pg
wealth 13pz 13q0 vfj 13q1 + uq
wealthy uq + 13q1 vfj
wean 13q2 13q3 + 13q4
weapon 24g 295 + 13q5
weaponry 25i
weapons-grade kkm 13q6
wear 13q7 825 13q8 itz 2fi 13q9 fel 3ko 13qa 54c e3i 13qb + 13qc 13qd
wear_away dkm 13qe 13qf + edo
wear_down fel 13qa
wear_off 13qa 13qe
wear_on 13qg
wear_out fel 13qa 54c
wear_round 10kt
wear_ship 13qh
wear_thin 13qa
wear_upon fel
wearer 13qd + itz
wearing 13q7 edo erb + 3ko
weary fel fem 13qi + fej
weasel 13qj 13qk
weasel-worded j1f
weather 8zn 13ql 13qm 13qn 528 13qo
weather-beaten 13qp 13qq
weather-bound 13qr
weather-stripped 13qs
weathered 13qq
weave 13qt 13qu 11hn 119k 13ot + 13qv 13qw
weaver 13qx 13qv + 11hn
weaving 13qw + 11hn
web 13qy 13qz 13r0 13r1 13r2 pnr 13r3 pnj + m1q 13r4
web-footed 13r5
weber 13r6 13r7 13r8 13r9 13ra 13pd
website xwp
wed oig hj7 nxd 13rb + nxa z19
wedded 13rb
wedding nxa z19 13rc + hj7 nxd
wedge 13rd 13re 13rf 13rg 13rh 4ob 13ri gi0 bll
wedge-shaped 13rj 13rk + 13ri
wedged k4s
wedgwood 13rl 13rm
wedlock nvh
wednesday oig
wee 13rn nl5 13ro 44t + c33
wee-wee nl5
weed ctl 13rp 13rq 13rr + 13rs 13rt 13ru
weed_out 8fx
weeds 13rv
week 13rw 13rx 13ry + 13rz
weekday 13s0
weekend 13s1 13s2 + 13s3 13s4
weeklong x54
weekly 13s5 13s6 13rz + 13rw 13ry
weep ah1 + 13s7 ah5 ah6
weeping ah6 10vh pty + ah1
wei 13s8
weigh 98f 13s9 13sa 9vh t0u + rr 13sb
weigh_anchor 13sc
weigh_down 3l9 13sd
weigh_on 13sd
weighing rr + 98f
weight 13se 13sf 13sg 13sh 13si 13sj 13sk 13sl 1ku 5r4 + 13sm i32 13sn
weight-lift t0m
weight_down 5r4
weighted 13so 13sp
weighting 13sl
weightlifter mq9 + t0m
weightlifting 13sq + t0m
weighty 13sm q3u 13sn i32 10y1 + j0q 13sg 13si 13sh
weir 13sr 13ss
weird 13st 13su 12f8 + 45z
welch 13sv
welcome 13sw 13sx uek 13sy 13sz 13t0 + i5w
welcoming 13t1
weld 13t2 13t3 13t4 13t5 13t6 + 13t7 13t8 13t9
welding 13t9 + 13t6
welfare 13ta 3ut 12ur
well 13tb 13tc 13td 13te 13tf 10f5 13tg hv5 13th djd 13ti 13tj 13tk 8jk 13tl 98p 13tm 13tn l3c 13to 13tp hv9 + ixl
well-adjusted 13tq
well-advised ru
well-appointed 13tr
well-balanced 13tq 13ts
well-behaved 13tt
well-being 12ur
well-bound 13tu
well-branched 13tv
well-bred 13tw
well-chosen io8
well-conducted 13tx
well-connected 13ty
well-defined 7q9 13tz
well-disposed gx6
well-done 13u0
well-dressed 13u1
well-educated lz1
well-endowed 5vo
well-favored 3y2
well-favoured 3y2
well-fed 13u2
well-fixed 8jf
well-formed hzy
well-found 13tr
well-founded 13u3
well-groomed 13u4 13u1
well-grounded ucw
well-heeled 8jf
well-informed ky9
well-intentioned 13u5
well-kept nki 11zi
well-knit 13u6
well-known n6s 13u7
well-lighted k26
well-lined 13u8
well-made 13u9
well-mannered nrk 13tw
well-marked 13ua
well-meaning 13ub 13u5
well-meant 13u5
well-mined 13uc
well-off 13ud 8jf
well-ordered 13ue
well-preserved 13uf
well-qualified 13ug
well-read lz1 13uh
well-rounded 16h
well-set 13u6
well-shaven 7t1
well-situated 8jf
well-spoken 13ui
well-timed 11g8 11fs
well-tried 112s
well-turned 13uj 13uk
well-wishing 13ul 13um
well-worn 34q 13un
well_out zra
well_over qt1
well_up 10f6
wellington 13uo 13up 13uq
wellness ixl + 13tg
wellpoint 13ur
welsh 13us 13ut 65n 13sv 65p + 13uu 65q
welshman 65n
welt 13uv 13uw 13ux g8a
welterweight 13uy 13uz 13v0 13v1
wen 13v2
werewolf 13v3
wesleyan 13v4 of2 + 13v5
west q6i 13v6 13v7 13v8 13v9 13va 13vb 13vc 13vd 13ve
west-central 13vf
westbound 13vg
westerly 13vh 13vi 13vj 13vk 13vg + 13vd 13vl
western 13vm 13vn 13vo 13vp 13vq 13vk + 13vr
westernmost 13vs
westside 13vt
westward 13vb 13vu 13vg
westwards 13vu
wet ouw 13vv 13vw 13vx 13vy 13vz 13w0 13w1 n2a + 13w2 13w3 13w4 13w5
wet-nurse 13w6 hnh
wetland 13w7
wetter 13w3 13w2 13w8 + 13vw 13vv
whack 3t6 13w9 13wa + 3mx
whacked 13wb
whale 13wc hkk 13wd + 13we 13wf
wharf cp9 13wg 13wh 3wg 13wi 13wj
whatever 1s4
whatsoever 1s4
wheat zqn 13wk 13wl
wheat-grass 13wm
wheel gqi 13wn ty7 13wo 13wp 3z5 13wq 13wr vom 13ws 3z6 + 13wt vos 3z7
wheel-like 13wu
wheel_around 13wr 13ws
wheelbase 13wv
wheelchair 13ww
wheeled 13wx
wheeler 13wy 13wz 3z7 13wt 13x0 + 3z6 13wr
wheeling vos 13x1 + vom
whence 13x2
whereabouts 13x3
wherever 13x4
whiff 13x5 13x6 tjr 13x7 tju 13x8 13x9 ydj + 13xa
whig 13xb 13xc 13xd
while rdj
while_away hjm
whim pzu 6cs
whimsical 6ct + pzu 20l
whine 13xe 13xf 13xg 13xh wjj + 13xi 8qt
whip m6t 13xj 13xk 13xl 13xm 4cc ozi g8a 13xn m6w 13xo + b2a 10gk g89
whip-round 13xp
whip-scorpion 13xq
whip-snake 13xr
whip_through 13xs
whip_up 13xt
whipping g89 3mv 13xu b2a yd1 + g8a ozi
whirlpool 13e5 dmy
whirlwind 13xv
whisk 13xw 13xx 13xn 13xy 13xz 13y0
whisk_away 13y1
whisk_by gck
whisk_off 13y1 13xy
whiskey 13y2
whisky 13y2
whisper 13cp 13y3 13y4 + 13y5
whispered 13y6
whispering 13cp 13y3 13y7 + 13y4
whistle 13y8 13y9 13ya 13yb 13yc 13yd xt8 13ye 13yf 13yg 13yh + 13yi 13yj
whistle-blower 13yk
whistleblower 13yk
whistler 13yl 13ym 13yn 13yi 13yo + 13yh 13yd
whistling 13yj 13yb 13yc + 13yd 13ye 13yh xt8
white 13yp g15 13yq 13yr 13ys 6s1 13yt 13yu 13yv 13yw 13yx 13yy 13yz 13z0 13z1 4ee ye2 13z2 48l 13z3 13z4 13z5 13z6 mtd 13z7 + krv
white-bread 13z8
white-collar 13z9
white-edged 13za
white-haired 4hb i3u
white-hot 13z4 13zb
white-lipped 13zc
white-out 13zd
white-pink 13ze
white-ribbed 13zf
white-seeded 13zg
white-shoe 13zh
white-streaked 13zi
white-tie 13zj
white_out 13zk 13zl
whitehall 13zm 13zn
whitehead 13zo 13zp
whitewash 13zq 13zr 13zs 13zt 13zu hqs
whitewashed 13zv
whitewater 13zw
whitey jie
whiting 13zx 13zy 13zz 1400 1401 1402
whitish q8n ok5
whittle 1403 r6s + 1404
whittle_away 13qf
whittle_down 13qf
whiz 1405 cy 1406
whiz-kid hsi
who 1407
whole 12mg 1408 1409 140a 16f ihj yjj 12ln + ihk kxv
whole-wheat 140b + 13wk
wholeheartedly 140c + iyu
wholesale 140d 140e 140f 140g 10ef + ohu
wholesaler ohu + 140e
wholesome 140h 140i + 140j
wholly 16f + 1409
whopping 140k 368
whore tek 140l 140m 140n + tem
why 140o
wichita 140p 140q 140r
wick 10rw 140s
wicked 140t x5y ccw 219 xt6 + avz pkw elx nbd xsv
wicker 140u 140v
wicket i72 140w jk2 140x
wicket-keeper 140y
wide 5di 140z 1410 1411 2gq 1412 h0x 16i 1413 5dn 1414 + 5dp e6p
wide-angle 1415 + 1416
wide-awake ixc 1417
wide-body 1418
wide-cut h0x
wide-eyed 7dk 1414
wide-open 1419 mar
wide-ranging 131r 141a
wide-screen 141b
widely 141c 1410 141d
widen 141e 5e9 141f mkb + 5ec 5eb
widening 5eb 128n 5ec + 141f 141e
widespread fb3 141g
widow 141h 141i + 141j 141k
widowed 141l
widower 141m
width 536
wield ilv er2
wiener cqm 141n
wife 141o + 141p
wifi 141q
wig 141r 141s
wiggle 141t 141u + 141v 141w 141x a51
wight 141y a69
wild 141z 1420 1421 1422 1423 1424 ius a58 13m6 1425 139r 391 1426 1ls faj 3dx 1427 + 1428 fkl 1429 e
wild-eyed 142a vpw
wildcat 142b 142c 3lu 142d 12eo 142e
wilderness 142f 141z 142g 142h + 13m6 1421
wildfire 142i
wildlife 142j
wildly 142k 142l 142m + 1422 1426
will 142n 142o 112o 142p 142q mf7 + 142r
willful wwu 142s + gri
willfully 142t + 142s
willing 142r 142u 12l3 + 142p 142v
willingly 142w + 142u
willingness 142v + 142u
willow 142x 142y
willow-pattern 142z
wilt 1430 1431 1432 1433 + 1434
wilted 1434 muk + 1432
wilton 1435
wily a2p + 11yv a2l
win 2s5 t92 1436 pz eu di3 8ii + 1437 1380 dj 1438
win_back hiu
win_over 9k0
winchester 1439 143a
wind 12ay 143b 143c 143d jae lg1 143e 143f 143g 143h jdf voi 119k pyi an5 + 10wu 4fy 143i 143j ls1 143k
wind_off 12u1
wind_up e2f 143g 268 143l + 80l
windfall 4og 143m
winding 12ay 11nv o5h
winding-clothes r1m
winding-sheet r1m
windmill 143n 143o
window 143p 143q 143r 143s 143t 143u 143v 143w
window-dress d4m
window-shop 143x
window-washing 143y
windows 143z
windshield 1440
windsor 1441 1442
windward 1443 1444 1445 cyp
windy 143i 10wu 4fy 12k + 143e 1446 lg1 58q
wine 1447 1448 1449 144a + 144b 144c 144d 144e 144f
wine-colored 1447
wine-coloured 1447
wine-red 144g
winemaker 144h
winemaking 144i
winery 144f + 144a 1449
wing 144j 144k 1n8 fk3 2xo 144l 144m g0y 144n 144o 144p g5x
wing-nut 144q 144r
wing-shaped 12w
winged 144s 144t
winger 144u
wings 144v 144w
wingspan 144x
wink 4bx 144y g21 4by 4bz 144z 4c0 + 1450
wink_at 1451
winless 1452
winner 1380 1437 dj + 1436 eu 8ii
winning 1438 fll 1386 + eu
winnings t92 + eu 1436
winter 1453 1454 + 1455 1456
winter-blooming 1457
winter-flowering 1457
wintry 1455 gxi + 1453
wipe vvl rbe + 1458 1459 145a
wipe_away 145b
wipe_off 145b ed1
wipe_out 1nh ltz ed0 67r 9bx 10ec + bhi
wipe_up oze
wire 145c 145d 10xg 145e dt4 603 145f 145g 145h + 145i 145j 145k 145l 145m
wire-haired 145n
wired 145o 145p tlf
wireless tzx tzy 145q tzz 145r
wiretap 10qz 5ln + 10rg
wiring 145k 145m + dt4 145h
wisdom 145s ynl 145t 145u 145v
wise 145w 145x 145y 145z gw3 lz2 ixg + 145s ynl
wise_up 1460 1461
wisely 1462 + 145z
wish 1463 1464 8si 13ik 3ze 1465 1466 1467 1468 6fz
wish-wash vvw 1469
wish_well 1468
wished-for n79
wishful bpv 2c3 + 146a
wishing 13ik + 1467
wistful 146b + 146c
wit 50e jt2 6f6 + 146d
witch 146e 146f 146g 146h hoc + 146i
witch-hunt 146j
witch-hunter 146k
witchcraft 146i
with-it ar7 146l
withdraw wo4 uxk 2w9 10ct ccj v9e d2p d2a 641 m4 v9h 4x6 + 146m 146n 146o 146p 2wc 146q brk 146r 146s wny
withdrawal 146n wny 146t 146s 146u 146v 146w 2wc brk + 4x6 m4 d2p ccj 2w9 uxk wo4 v9h d2a 10ct v9e
withdrawn 146x ugo + 1a8
withered d56 146y
withering 146z bts btr + f43
withers 1470
withhold lqv b77 + 1471 1472 1473 1474 1475
withholding 1475 1473 1474 + b77 lqv
within kto
withstand jee bar + ba7 1476
witness 1477 koc n7q 2ks 1478 1479 fsv
wits ntw
witty 146d + 6f6 jt2
wizard nio cy 76w
wizardry hfj
wmd 147a
wobbly 147b vfr + 147c
woe 147d 103u
woeful bkx 147e + 147d
woefully w3t + 147e
wolf 147f nz1 3lu 147g 147h 147i
wolf-sized 147j
wolf-whistle 147k
wolf_down 147i
wolverine 147l 147m 147n
woman 147o 147p 147q 746 + 147r 147s fjh 147t 147u
woman-worship 147v
womb 12y7
won 147w 147x 147y
wonder alk nyh nj ksg tuy nyj + faf 147z nyl
wonder-struck 1480
wonderful faf + nb
wonderfully 106y + faf
wondering ksi
wonderland 1481 1482
wondrous 106y faf + nyh
woo 9ye 9yf + 1053 9yi
wood 1483 1484 gjq 1485 1486 1487 1488 1489 + 148a
wood-burning 148b
wood-fern 148c
wood-fired 148b
wood-frog 148d
wood-rat 148e
woodcock 148f
wooded 148g
wooden 148h 148i + 148j
wooden-headed 115o
woodland gjr
woodpecker 148k
woodruff 148l 148m
woods gjq + 148n
woodwork 6hr 148o
woodworking 6hr
woody 148a 148p 148n + 1489 148q
woody-stemmed 148r
wooing 9yi + 9ye
wool g4b 148s 148t + 148u
woolen 148s 148v
woolly p74 148u 148w 148x + g4b
woolly-haired 148u
woolly-headed p74
woolly-stemmed 148y
worcestershire 148z
word mlx r7z ky4 1490 cc8 r80 1491 3ys yl6 1492 28j + rv8
word-blind 1493 + 1494
word-painter 1495
word-painting 74s
word-perfect mkn
word-splitting 1496
word-worship 1497
wording rv8 + 28j
words yub tst m51 1498 1499
work 149a dzo 149b 149c 149d zwy 149e eqz 149f fkc fkb fpi euv 149g h27 149h t6p 5bi abg gk6 149i nln 149j 149k coz 149l 149m g6 149n 149o gp 149p 149q 149r + ffv 149s gb 149t
work-board 149u
work-clothes 149v
work-clothing 149v
work-in 149w
work-shirt 149x
work-shy mbu
work_at 149y
work_in 149z
work_off 14a0
work_on t6p 149y
work_out eqy eqz 14a1 dra fpi 61e 14a2 14a3 + eqv
work_over 3mb
work_through htg
work_up hjs 5ly 14a1 5m0
workable ffv + 149q g6 5bi t6p fpi
workday 14a4 14a5
worker 149t 149s 14a6 gb + 149m coz
workforce im4
workhorse 14a7 14a8
working 14a9 14aa h2e 14ab 14ac 14ad
working-class 13fh 4h9
workings 14ae 14a9
workload 14af
workman 14ag + a2m
workout eqv + eqy eqz
workplace 149c
works b7k 14ae s6b 14ah
workshop 14ai xhn
workstation 14aj
workweek 13rx
world jsj uc8 die crg sm3 dig 9tf 14ak hq2 + wq9
world-class fwy
world-shaking 14al
world-shattering 14al
world-weary 4ss + 14am
world-wide 9to 14an hq2
worldly wq9 14ao + 14ap die p98
worldly-minded o2b
worldly-wise 14aq
worldwide 9to 14an hq2
worm 14ar 14as 14at ksy 12b4 + 14au
worm-eaten 14au
worm-shaped 14av
worn 14aw d39
worn-out cqr 14ax
worried ck9 1xh
worrisome 14ay ckb
worry 8wi 121o 14az 14b0 14b1 14b2 6g1 8wk + kei h4w 11n6
worrying 11n6 14b3 ckb + 14b2
worse 14b4 14b5 14b6 14b7
worsen b5o xi + b5t 14b8
worsened 14b6 14b9
worsening 14b8 b5t 14ba + xi b5o
worship 14bb ow j5n 14bc 14bd + 14be 3rq
worshipped ox
worst 14bf 14bg 14bh ozi 14bi 14bj
worth 14bk 14bl 14bm 14bn bow + 14bo
worthless 14bp bqj + kl5
worthwhile 14bq + 14br
worthy 14bs 14bo bpm 14bt + 14bu 14bk
would-be 14bv
wound 14bw kr3 14bx mjn kqx 5ht 14by
wounded nk2 jv2
wounding 14bw z5x + kqx
woven 14bz
wow jql 14c0
wrangle igg tst 52h 14c1 + 14c2 14c3
wrangler 14c3 14c2 + 14c1 52h
wrangling igg + 52h
wrap 14c4 14c5 14c6 14c7 e15 voi 14c8 + 14c9 10de
wrap_up 9zc vp1 7uu 14c7
wrapped 14ca 5j 7yh
wrapper 14c4 14c9 14c5 + 14c7
wrapping 14c5 10de + 14c7
wrath 1kj 14cb
wreak 5bi
wreath h9u
wreck 14cc a3z xft 14cd 5vr + 14ce cmf 14cf 14cg vwu
wreckage 14cg + 5vr
wrecked 14ch
wrecking vwu 14ci + 5vr
wren 14cj 14ck
wren-tit 14cl
wrench 14cm 12az tk7 vfo 12b3 14cn 14co
wrenching tyv
wrest 14cp + 14cq
wrestle i1m 14cr 14cs 14ct 12b4 + i1q i1r
wrestler i1q + 14cs
wrestling i1r i1m + 14ct
wretched bqj bkx opb inz opc + 14cu 14cv opd
wright 14cw 14cx 14cy 14cz 14d0 14d1 14d2
wring z59 14cn bc6 14d3 ez8 + 14d4
wring_from ez7
wring_out z5g
wrinkle 14d5 14d6 a5x a5y a5z tom a60
wrinkle-resistant a62 + a5x
wrinkled 14d7 14d8
wrist 14d9
writ 14da
write 14db waz 14dc 8so 14dd yut 8sp 14de + 14df 14dg 2o4 2o8
write-down 14dh + eth
write-in 14di 14dj + 14dk
write-off 14dl 14dh + 14dm eth
write_about 14dn
write_copy 14do
write_down eth hiy + 14dh
write_in 14dp 14dk + 14di 14dj
write_of 14dn
write_off eth 14dq 14dr 14dm + 14dh 14dl
write_on 14dn
write_out aot 14ds
write_up 14dt 14ds + bk
writer 2o4 14df + 8so 14dc 14db 14dd
writing 14dg 2o8 14du 14dv 14dw + 14db 8so
written 14dx 14dy wkl
wrong atw 14dz 14e0 14e1 kev 14e2 kf0 fev k97 k1j 14e3 1fa kew + 14e4 key kb9
wrongdoing op7 ee8
wrongful 12of 14e5 14e6 + 14dz
wrongfully 14e7 + 14e5
wrongly kf0 14e8 + fev 14e1
wrought ovh
wry 14e9 daz
wryly 14ea + daz
wto 14eb
wu 14ec
www 13r2
wye 14ed
xenophobia 14ee + 14ef
xenophobic 14ef + 14ee
xerox 14eg 14eh vz1
xi 14ei duf dug
xii cys cyt
xiii 117r 117s
xiv gql gqm
xl gnr gns
xv fo5 fo6
xvi xx5 xx6
xviii dqb dqc
xx 14ej 129s 129t
xxiii 12ah 12ai
xxx 14ek 117w 117x
yacht 14el 14em + 4kb
yachting 4kb + 14em
yahoo 14en 14eo j6y
yak 14ep 77y 14eq
yakuza 14er 14es
yam 14et 14eu 14ev 14ew
yang 14ex
yank 14ey 14ez lgn + lgq
yankee 14ey 14f0 14ez 14f1
yap jet 14f2
yap_away lfw
yard 14f3 14f4 i9i 14f5 14f6 14f7 qwl 14f8 i02
yardage 14f9
yardstick 14fa 14fb
yarn 119e per 14fc
yarn-dye k84
yarn-spinning 14fd
yawning 14fe 14ff 14fg 14fh + 14fi
yay 14fj
yeah 14fk
year 7qn 14fl 14fm 14fn + 1o4
year-around 14fo
year-end 14fp 14fq
year-round 14fo
yearbook 1o1 14fr
yearlong 14fs
yearly 1o1 1o5 1o4 + 14fm
yearn n60 de 14ft + n6c jtw
yearning jtw + de n60
years wm wo ayp
yeast 14fu 14fv + 14fw
yell 62l agz wjd 635 + vm3 xk8
yelled xkb
yelling xk8 + 635
yellow 14fx 14fy 14fz 7cw 14g0 14g1 14g2 14g3
yellow-banded 14g4
yellow-beige 14g5
yellow-blindness 14g6
yellow-brown 1de
yellow-gray 14g7
yellow-green 14g8
yellow-grey 14g7
yellow-marked 14g9
yellow-orange 14ga
yellow-spotted 14gb
yellow-striped 14gc
yellow-tinged 14gd
yellow-tipped 14ge
yellow-white 14gf
yellowish 14fz
yellowish-beige 14g5
yellowish-gray 14g7
yellowish-grey 14g7
yellowish-orange 14ga
yellowish-white 14gf
yemeni 14gg 14gh + 14gi
yen 14gj 14gk de
yeomanry 14gl 14gm
yes 14gn
yes-man 14go
yeshiva 14gp
yesterday 14gq 14gr 14gs 14gt
yet 14gu 14gv ekj jc9 14gw jq9
yew 14gx 14gy
yi 14gz
yiddish 14h0
yield qqr gzc lc1 qqv hnn 5k6 8v8 14h1 hmr heg hmt dja 3kt 6u7 uu uuy 102u + 10b6 8vb 10b7
yield_up 14h2
yielding 8vb 10b6 14h3 14h4 14h5 + 8v8 5k6
yin 14h6
yip 14h7 14f2
yo-yo 14h8
yoga 14h9 14ha + 14hb
yogi 14hc 14hd
yogurt 14he
yoke 14hf 14hg 9xl 14hh 14hi 4z7 14hj 14hk mx4 14hl
yolk 14hm 14hn
york 14ho
yoruba 14hp 14hq
you-drive wv1
young qaj 14hr 14hs 14ht 14hu 14hv 14hw 14hx 14hy k3b poy 12sx 14hz 14i0 + 14i1
young-bearing dpq
younger 14i2
youngster 7d7
youth loy 14hr 14i3 14i4 loz 14i5
youthful 14i0 + loy
yuan 14i6 14i7
yucca 14i8
yue 6aa
yugoslav 14i9 14ia + 14ib
yugoslavian 14i9 14ia + 14ib
yuma 14ic 14id 14ie
yurt 14if
zaire 94g 14ig + 14ih
zairean 14ii 14ih + 94g
zaman 14ij
zambian 14ik 14il + 14im
zany 14in aij hvt 14io
zap 14ip ogd q1g 14iq 14ir + 14is
zeal dh4 drl 14it + 2ri
zealander 14iu
zealous 2ri + 14it drl
zebra 14iv
zee 14iw
zen dk 14ix 14iy + 14iz
zenith 14j0 + 14j1
zero 14j2 14j3 7l2 7l1 14j4 14j5 14j6 14j7 14j8 14j9 + 14ja
zero_in 14j4 jgh
zest psb ieb yvl + wbh 14jb
zeta 14jc
zeus 14jd 14je
zhou 7i5
zhuang 14jf
zimbabwean 14jg 14jh + veb
zimmer 13gt
zinc 14ji 14jj
zinfandel 14jk 14jl
zion xvb lbt xvc
zionism 14jm 14jn + 14jo
zionist 14jo 14jp 14jq + 14jn 14jm
zip 14jr e3s 14js 7l1 14jt juv + 14b
zip_by gck
zip_up 14jt
zipper 14jr 14jt
zodiac 14ju 14jv + 14jw
zombie 14jx 14jy 2pn 14jz 14k0
zona 14k1
zonal 14k2 14k3 + 14k1
zone 14k1 14k4 14k5 14k6 r9q cks + 14k3
zoning 14k7
zoo oat
zoological 14k8 14k9 + 1ma 14ka
zoologist 14kb + 14ka
zoology 14ka few + 14k9 14kb
zoom yfm 14kc 14kd 14ke yfp
zoom_along 14kd
zoom_in 14kf
zucchini 14kg 14kh
zulu 14ki 14kj 14kk
`;
export const broaderSenses = `
2ew
pq2
m9x
14kl
2fa
14km
14kn
2uz
14ko
824
14kp


14kq
rbw
mf6
54s dja
hsq
6ne

146n
ut8
cg6
12mq
14kr
b6o
b6p
53g
14ks
kj2
owe
9iq
7js

107i
xi7
xi8
xjd
gl5
ul3
3ec
v4p
v4q
hnl
14kt
6td

d1v
wt8
p2k
14kn
6dv
a97 6e3


14ku
cl6
2i
bjs
bjs
18l 103q
9ff
9f7
fu
q3s geo oi
86
m7j


8q9
6b0

14kv
jl5
100n
12l8


14kw

14kx
8ep
mqy
mry
rc0
fy2
14ky
bup 1oh 14kz 2lx 14l0 b9i 14l1 lvt 14l2 14l3 14l4
eo9
14l5
14l6
oov
2y1





jpu
ku

br4
8xb

agb
cpw
kj2

dhq
8xb
8vk c95
7g5
e29
8xb
14l7
f4n
cp2
3ij
fgk
h7q 1gk 9mw dk2 f0s 115m n68 sbl sbi u3u u4r 14l8 10x4 11nm 14l9
tsj
q70







hi
724
vc2
v97
1277
wpm


svl
svl
o1z
14la
vt4
14lb
vvm
13qe
u10

koo
app iia sru



gja
14lc
ca6
zg0
103i
vwc
hyr
isj

s7d
14ld
bau
wtd

2sj 14le 14lf
c7h
14lg
pvj
11vn
5u
c5k k6z kn6 n1m
20k
kb4
12e7
8rd
14lh


4at
es
l01
6ws k3r

10o4
l6v
h2n

14li
14lj
2k4
14lk
5g
14ll 2eq 14lm ufa 14ln yzr 117p
14lo
14lp


2k2
14lq
l06


uod
14lr
wun
kj2
14ls
wuh
8vp
105l
98c
98d
v86
vkc
8wf 8wd jyh jzf
14lt
114q
114p

14lu
2o4
14lv
5a
uxh
bkq
xww
gg4
k1y
gfj
5q1
l9l
l9l

dzi
oqq
ch6
ete
ete
2cc
coq
q8w
q90
iqj
3h3
oqy
b7p
14lw
77l
dsw
dtr
11x4
crg

do8
wft
114q
egc

wfr
jim
wg1
if0
egb
3wc
8jt
5k6
z6
8hh 10ns
zc
2js
b8p
1b5
kf7
1b9
juw
riz
130f
fcx
u6l
14lx
h5
14ly
tbv
14lz
14m0
i05
28h
ewj


dyz nyw

87 ejg
u9n 86
1o
u9n
u9n
itt et
10mm
8b nx
itt

3ij
qfe
8n
wzi
2l4
8y
1yd
xww
rpi
f0
hv3
fy3
370 14m1 14m2
uet
wa2
2de
cze
e9
8l
1xp
13p5
qh9
vhn
vhn
884
27h
fsz
1y2 14m3 ilq
9il
gx4
2qe
1y1
8tk
f6
14m4

e7m
8sj
825
a97
108z
108z
14m5
io3
opj
12mu
kda
14m6
14m5



1ye
1vd
1yi hi8
10ha
1b4
ir2
1s
6r8
938
jps
9cx
ps
14m7
x4q
14m8
107
3ur
14m9
tti
j36
mk



tes
m8
r8g
io3
tr
hs1
s98

kwg
1017
2eu
6ju 8r9 dos
8ii
spq
gg
8rd
x4w
xza
1w
8pk
zc
14ma
8xw
hmw
z9 z9
hkp
bb zb 8yd 97k 97n
ba
v14


14mb 14mc
h66
k7e
uhr
zdk
ppe
zde
koe
i8y
zdk
utz
b59
ko7

3ij
v6m
4we
uq8
10jo
5v2
euc
3ij
v6l
3wc
bl
6ym
6yo
2of
kf6
kf4
jcj
jx
ex
kf1

dic



805 b03 j6q 10al zop 1229 vi3
9r2


756
2dk

cq

14md
cgr
ba6
12xz
x2i
14me
ixa
eu3
c1i
ten
jbt
x2k
s8s
nmh
107l
14mf
yny
12ps
dq
14mg
u8d
w6b
jv3
n60
14mh
8ti
qzj
spo
kj2
ndm
8tb
dw
yny
72z
72x
14mi
k6b
dw
14mj
10t5
m9n
dm ds
rsg
ynw
86
86
b5d
hni
8n4
u9n
8n

jyz
pyw
8x wu8 2fo 14mk hnr tq2
12qi
f0a
bda
14ml 14mm
gze
gma
al1

rvl
rvk
kob
kj2
utz
ko7 14mn
f95
72d er
72d
ep bu1 bu7 btz 72d

fsr
et
n3h
14mo
cb i1w spg sdi swj 13e1 ym9
2qe
fu
ez
36l
kj2
14mp
36l
14mq
14mr
ejg llb
3kq g5
14ms
7t0


14mt
14mu
22q
ucb
v3i
hi
if2
g5z
gl5

3fn


824
qzt
14mv
14mw

14mx
kw9
rok
ex2
g0 g4
fz fz g2
x2j
g0 s96 g3 u8u
s93 s94 roh g2 g8
fz

5bi 8ii

g3 3ij
tb p59 6sg
kqe
kj2

roj
hy 14my

fu
h28
qhw
g5
g2
g2
g5
df
oow
t9
10yw
149a
t6i
14mz
14mz
o6e
d73
sbr

70q mzu
12o7
1b5
1b5
1b5
1b5

3q7
zjm
ho
hp
u9o
11ww
hy
6sh
kj2
13ck
14n0

3l fi ye jo8 14n1 14n2 z0l
t9n
i1 im7 t5u
eek
163
5cy 5vy 5w3 hu3 qfk 14n3
h8 9w6 10aa
h9


err
l7a
qha


6az
fu

si3
hk
agb
gd
dox
am7
erq
1227
erq
a63
v1c
3ir




2h6
14n4
sg5
xsa
l2v
7x
14n5

aaj
rn8
sgj
xal
ky3
lqa




y9f
qxy

8kq
coi
12q2
12rr
e9w
ex0
14n6


6ek 14n7
knr
fwf

14n8
uh8 14n9 mf
mj 16n 9k5 drr 14na 12ny 1314
buw

1v
mk
14du
oua
pak
10iq
kf4 ju
jr 61e
9vf jq
wc1
1b5
jp 9aq
14nb
kf1
ca jy kk 8r4 kff 14nc 105s 108n
jx
14nd
61m
8sj
14ne
qxu
jp
2ix
kf4
3ij
3o1
3ij
12xn
e89
ifl ifm

2s0
14l6
13x bkd
a4p
102a

jx

k1
14nf
z9t
14ng
14nh
c5y
bfn
886
14ni
md
8n3
8gz
ys9
m0r
kqd coq 8tj
10u
1w3
96
62y kw
uer
2qe
wtt
3y7
xza
xzc
wa2

6b3 8qa
wa1
103w

6ju
2iw lj
li 2iw 9cr zib
z9
3ij
oi
lo 14nj 4oq 894 89b hrf huz idg 14nk s3a wwe zih zij
ln
zil
108r
gf4
14nl
rei
o1z
800
96a
802
80m
ouc
14nm


6u0
wo4 2d6 7zv
8xb
bal
9bg

2ey
ncs
1b5
a0
14nn
b44
jf
14no
627
l6i
jg
724
14np
gdc 13so
13tq
1bc
qmv
zno
q9v
1w7 6g6
hmw
1w7 eq7
6g2
c5c
o7k

npd
kfo
4la
c5v
loj
14nq

7cy
fn3
7cy
14nr
sb1
enz

14ns
14nt
3wc
14nu
1yd
mt7
1cz
egk
n7n
ry
kj2
nbs
nbw
o0 18s rpd
8u
e7t
e6
fh5
nw 18l
coo nv
8d 18l

18r
nq
qfe

8mo
598
7rw
k3d
14nv

btt
k3b
k39
low
k3a
10mm
86
8so
8b
1s 7gq
10ns

goy
kj2
t6i
r6z
1yb

nbj
nbl
2lk
nh
14bb
nbo
nbw
nc1
vbv
1b5 qn8
ece
3ij
b6b
b6a
3jm 14nw 3wo u2k 5xm 14nx 14ny 14nz a8e a8f a8g 14o0 fg9 vwn gxs hli knf 14o1 14o2 14o3 p41 r39 zwo 14o4 14o5 11yw 14o6
14o7
3dh
jls 14o8 14o9 14oa


vb
14ob
g3o
1ma
kj2
o3j
x6g
14nv
o3n
14oc
12kn
k1p
vuf
p2l
kf1
tdn
11vk
xeb
1g5
btt
7wt
kf5
1e7
ro

hs1
cfj
x3n
mio
2e8
2wg
dhq
gyf
bue
p5h
e1l
7oj
j6r
m7r
m7t
sw8
t9l
j7m
t9l
2dz
3ut
sg1
ff3
3us se0 cc1
esz
qj
27c

wn4
7id
7ig
m0v
vl2
2cz

2m6 z0f 14od
kj2
kj2
4mr
kj2
12kq
12kr
oph
opg

bir jah 3lc
o59
myt
2k2
2kj
66q sug
1nj
tiz
5v3
tiy
tdk
3wx 13tp
cc7
ynl
ko7
b59
koa
1nr
98n
kj2
2op
98r
koo
108r
t0l
kj2
2l7
ro
14oe



7of
e36
14of
rah
14og
gu6
12qn
r8h
14oh 14oi

14oj
11y

ybc
o6g

rvi
14ok
cf7
828
cfe
cfc
r8h
14ol
281 9tb r07 wzn

10t8
rtr

rto

gx2
gx4
8wh
14om
14on
b19
8wh
fie
1b5
1b5
opw nlf
8il g9
3lc
dyl
k8e yan z78 zzv 10o8 1480
zpo 290 9b3 14oo nrl 14op
xnd
12p7
p5r
fie
nc1
dym

112y kw9
qm2
2ey
f7j
kz2
utz
2fb
utt
v3e
2lf
ghy
2li



uts

b59

spq
llk
14ng
2dk
8nc
2df
8lx
u9
ff7
soy
zj
14oq 14or hrg p42
k0v
12kx
121n
12lr
r6
12w6
au0
13q1
vf8
514
ito
d92
h47 hmy


789
q8r
5ht
jp6
48s
86g
l8d
2av




fh2
fh2
pb g7z 14os
h0r

am7
p5s
w7k
10q4
14ot
14ou 14ov 1tx 14ow 138 14ox 1xi 14oy 14oz ffo gxg jma juf 14p0 14p1 gxh q1m 111y 14p2 12pb 13zc 14ef
8wl
14p3
8wl
kj2


kj2
469
dfk


14p4
ih2


11kx
14p5
w5 14p6



w1
m7r
qr5
nat
mou
qpr
97p
i5x fbj
ayf
11xk
k1
g7b
14p7 908
11hu


14nv
14nv
eb5
rot
btt
btt
1b5
qb8
utt
89f
t03
o3l
14aw
qb9
qb9
qbf


qb9
k6p
14p8
5v8

gf

v1r

s5a
mym
14p9
4we
h29

1b5
1km
kym
y1
1nv
14pa
1ko
kyi
kyr

105i
o1z
1cr
k8
p8g
8cg
kj2
i9r
gg
3qi
8fz
12ld
e6i
g5 2ca
3s8 8qe ipd jo2 14pb 14pc swk vt9 wis 14pd
jo0
l56
d73
14mg

q90
kqg
hi
ky8
hy1
1ft 26b ck0 lk3 flz gt7 jx2 thv 142a
7k5 7k4 lk4 vwo wsp zkj
tgp
cl1
p2k
fie
126a
14pe
14ls
kj2
14pf

c8c

rcf
qzj
jux
jv3

74g
9eg
1m0
103q
w04
z7
8a
z5
104x
b8 3in 79o

ba
14ng
zde
991
8pk
14pg

sao
cgg
12nt
s5e
5v3

ajl
7qk
14ph
fbp


14pi







12uc
kt8
14pj
8un
x5
hy
149a
v5v
hkq
1e7
2wg
2eu
p3a ste
k4f 14pk
k0v
cej
juy
juz
c5w
e21
e21
c5z
3iv
kyb
bpb
kyc
kyc
sot
10t
rqi
11vj

pai
o81
r8h
143e
hak
dts
uog
d59
10oa
116

evy
14pl
72q

hw
h47
t6m
9lu
9lk
1vm
9lk
das
c9c
das
h0r
gvb
dce
14pm
14pn
11ed
ort
128
a2k
a8l
fbf
f35
x33
gs8
k9e
epw
11uq
9kh
gc7
mux
jn3
sm
14po
27x
th
14pp
110
yps
11y
dce
11qt
lcz
mqt
12yo
mre
yq8
rbn
22p
rbj
uts
xs2

odr
144j
qqc
144s
144s
14pq

14pr
buw
7yj

ffj
13kd
gxe
8nc
vj
1tz 2ir 2st ghp igw 7dz a7m gme hjy ih3 14ps 14pt 111l


1ek


kjj
ej3


14pu
32g
4pw
o82
14pv


kxy
1b5
3y7 14pw
mxz
day iox 14px yxw 13w1
14py
1b5
kg
yka
d6i
nqo
14pz
11x4
1489
v1r

3p3
13kh
syi
23n gce ixc y47
2s6
e3p
2kk
2k4
262
khk

8no

j4h

gde
o7b
14q0
14q1

o2v
vn


khg
khk

gmh
14q2
pdn

b9q
b9q
eq1
11vn
l4l
14q3
11t5
14q4
gj9
1b5
tb
14pa
1y6 2eb
14q5
14q6
1pg
gg
11sz
cdp
lbc
8hy
m3t
mb
z9v
z9
26r
mh
qm2
183
zok
14q7
e1d



xs4
14q8 1373 13bp
yxv n1a vd6
hm
n19
wzp
14q9
3ir
8tb
w6b
72x
14qa 3e8 3dt 14qb
rsg

dh1 elg 14qc elh

8rd
8tn
8tn

14l5
k7g
145z
jg
odt
n63
8rd
sti
hdz
eu3
14qd
14qe
12rg
9bw 938
8ja
kj2
cm
7ou
2di
b5h
tuz

9mb
ndj
ndg
v1f
10h9

zo0
l1k
1b5
8sr rbm
qxb

fcy

10bs
14qf
cp2
1e7
10c
oth
8j5
b6k
ixk
al1
zri
m4v
14mz
b5

85t
tr


15t
uts
12nt
15s
15s
15s
14qg
mez
a1r
2e6
ckl
2ea
r8j
ckj
2oq
2eg
61f
2e6
18n 8a
18l
hmw 18l
cao


nz uu
nq
r8j
c7e
mno

b7a
usb
14qh
18n
14qi
org
btn
4at
2lf
3zd 1uh
e8f
wr7
oba


7o8
2ey
12m3
1o1
1o1

14qj 14qk
14ql
f17
q7y
vud
9hl
hkp




e6


epp
14qd
12dw
14qm
cgg






v3v
14qn


oy2
mkg
zcs
eva
k7g
4df
14qo wki

14qp 14qq
h47
26l



j8z





wa1
14qr wgt

9eg
14qs
9bd
10k4
wjm
fyv


dnj
x63 1b5

io3
11th
tst
mo 731 dnn r69 vcv
14qt
zhj
2xv
g5
1b4
vc5
8ut
eov

woq
arn
arn
x15


b48
14qu
12gt

du6
cim

j7l
s2y
s2y
14qv
14qv
xte
j7n
j7n
nc8
pdj


14qw
wfr
12t 14qx
12t 14qx

9zk





ouh
14qy
odr
8g8
192
1b5
12nt
99h
kj2
2hp
14qz
12q6
10ax
fie
10au
k8c
10ay

r86

14r0
147p
c52
l1z

3wc
14fx
14r1
7ij
7ij
e9g
8z6
800
12fw
ex0
cv3 ejf kh2
cva cvm e5o mgq p89 14r2 12ff
14r3
d73
bpq
bps
toz 2c3 8uf 14bv 14r4
c01
fie
12fc
2ov
14r5
13fz
ju7
yc
14r6
14r7
8s4
v6m
10bs
10bs
g5c
1b5 3xu
9qy
vcr
9r9
14r8
zde
9r7
vcw
3xw
2ik
8q1
lqc
e4x
dg5
dg5


1b5

72d

28x
anp
pgh
ex1
hvk
jt3
qx7
gx6 13ub
gx4

i9o

14r9
vxc
oay



nns
gx4
25i
14ra
mxz
t6m
1fd
14py
ko5
o1z
14lj

olq
7vc
13kp
eqs
r6o


yh
ksa
14rb
12fu
14rc
14r3
bcf
b6k
my8

nj3
tsd
2e0

14rd
3dh
zjh 14pw
1363
sm
14re

7ql
14rf
22x
h73

h0u hf4 h0x
3b
3zq
lc
405
kf1
esf
kf2
14rg
e5z
8tc
kf5
opm
nj3
3c
cfp
qgw
c70
aov uxk
saz
cmc
bex
e83
7al
jt5
l06
2ew


9bk

5m
14rh
14ri
kj2
28x
4je


qfz
xs4


xs2
km7
8p4
f5s
uco
fp4
8oz


6g6

kw7
l6f
tig
ucp
61i
aaq



eu3
ti1
eu3

lbi


12gr
jzg

tzp
ceh
8ys
14pa
bky
kjj
ex0


4l2
p0y
1i2
1hx
chl
eu3
utw
14rj

kpo
hds
7rl
108w
14rk
fz0
fz0
22t
27d

fh5
8z6
kj2
14rl
qb9
rcf
qbe


2pl


5up
5up

8n9
bm
pex
14rm
14rn
10i7

13pf
14l6
14ro
yt0
da5

cuc
14rp


14rq

14rr
rf8
14rs

nbj
hv4
j4g
g3u
j4h
14rt
dyh
14ru
263
etp
xo 1kp 46a 14rv 14rw jr9 kc7 l8k 14rx yb8 14ry
1ko
qgw
za0
ej3
ypu
3yo
fxg
n7z
3u9
hs1

1l6 2gh 14rz ang 14s0 14s1 uiw xas z4m 119w 11yd 14s2 14s3
1b5
14s4
fxi
sbw
r7k
1l0
tfi

14s5
fxk
1ek

14s6
gvc
14s7



kj2
e4x
14s7
14s7

vn



znv
12lo
1rx
14s8


ck2
ck4
12w6
103q
14s9

91x
3ox

aii
kik
dgb
3is
rvb
l1p
phq
14bb
p5t
7kq
hy
hc
166
hv
10wh
gb
1b5
266
6kf
14sa
14r1
lr

cpw
e6i
ri4

14sb
xgv
ygu
4zf
x95
14sc 14sd
bi
lkh

jb5
k1
k5
2fn
f0
ker

br9
br5
bhi
lu4 14se
aye
ko7
10oa
wc1
jz5

5e3
8nc
zde
zde
b5h
oqq
14sf
1kk
14pe
cg2 14sg
cg0
121t
14la
umq
g92

roy


14sh
67n
67n
67q
56y

14fm
s42
kj2
2i
2f
kxy
q59
f2q
pdt

14si
me3
6sh
qob
u9t
v0t
zde
zde
saj
fpi
u9n
fpi
u9n
wc1
udq
938
z9
3ij
h0j
ykb
8nc
v6f
14sj
ja6
e6i cdp


14sk 14sl
da5
15g
1nx
pl5
jo0
g5
kdr
14sm

shj
3x7
2vk
rga
14sn
14so
14sp
x03

bjg
gyg gyn 14sq
14sr

dhz
14ss
xtf
8ce
dnl
8ql
14st
ccc

14su
14sv
jrz
kj2

kj2

14sw
o7l
14sx
14sy

txz
idj
ba5
14sz

tf9
8hc
ejg 2ru
lyr
ibu
2ru
g5
14sr
wri
jl0
esv
ucp
est
ess
jl2
o7l
al1


q3z
cdp
14p3
eu3


1rn
qb8
14t0
1b5
5hk
qb8
14t1
28x
wn
14t2

bzg
f5a
o7l

4cn
14t3
dyh
14pe
dh2
121t
1rx


yku




yio
14t4
14t5
h92






x0n
12gc
14t6
jpu
rc6
fie
12mw
14t7
o7l
14t8
t3c
14t9
kj2
os4
k30
k66
t3q
14ta
qgk
urk
jeu
14tb
11m5

14tc

61a
td5

14td
ba4 wup
b9q
e6
e1
b9w
end
ry
14te
l
utc
7id lr
7id
3rp

3wc

14tf 6rq
1ek


vj
etm
139
ecf
14kt
825
72x d3z
q65
1072
pzm
3ij



t6i
2lk
2bg
rs3
2ba
ra

70q
70s


14tg
2kh 2lb

io0

coi
3ij

1ux
io3

27d
v1g
2k9
t1m
8x0
938
64w
14th
nm7
14nq
pdn
hke
qqc
108k
a4p
9xt
sug
14bo
m94
1ye
14ti 14tj
14tk
q7y
7lf
xy2
14tl
buw
uv2
1vq
1vp 3lc
1w3
uv1
kj2
2ba
gg
dpd
dzi
14tm
al1
rs3
t9f
8lp
1vr
bir
9zk
gjh stw
hn5 mt
8pq
stv
buw
ece

9ar

puo puz
kj2
h29
2eg
eci
x4w
8xa
5v2
cg6
h4a
hjq
ego
6r5
14tn
ejg 2dq
1wv kf4
1wu vbh
ubx
e2
98c
kj2
i2l
cc4
12ip
kf1
1xd
cbz
113p
i2v
12ik
84d
d3d 1qw
8tk
rn8
lyy
kj2
6du
kj2
12jx
vj
ffj
est
3q6
syj
3wc
14to
p2l
10fo
gmq
11fw
xs4
p2n
12i
kx
1xy q0 8gz
8gz 1xx
g5
1yp
9b
97
h54
2fn
3ph hyo rdb tcy
15d

f2
104y

ez
owi
108r

mt7
8n
2oe
2oe
ejg
1yf
1ye
2oq
2of
61e
v3f
800
801
14tp
966
xs4
61j
1362
14tq
s0o
14ti
14tr
14ts
14tt
z70
xwq
14tu
kda
ky8
msz
1y9
cgh
1w


4gr
134w
ajl

14tv 10q8
g92
nvb 14tw 100f

14ra mxy
2hs
90c




14tx



14mt
dtr 14ty
14tx

p3m
wyf



wyc

t7q

wyc
wki

ejm
eu3
plr
l6b
obq
5vd

4t 6ct cbs
lab
llk
o77

gs8
x7w
11x4
51a

ysz
518
f35
14tz
an3
an3
3u9
an7
9bd
rbn
efe
9bd
e7u
14u0
an3
sa1
107k


1qa
1qb
dhs
1ka
1ki

44e

7vj

44g

t3x



eu3
kj2
2hs
fws
enf


a6d

c9i 14u1

t8a
5mi
zvs

bld
8c6
xy
8ce
4x7
14u2

8ah
shj
14u3
5ai
e88
rc0
c01
14u4
14u4
14u5
9bd
ey2
14kt
lbx
upy
e9h

fng
9bd
22t
14u6
poa
14s8


14u7
14u8

9ib
9jh bzb
mbe
mbe
14u9 8g2 14ua
92t
cgr
els
cc8
ucp
s8c
1317
105l
kt 1306
rt7
hkj
149
xoz
ygu
boz
4k8
xtf
das
dd5
db8

8hc
72w
hs1
chr
3o0 btv
3o0
qqc
dv3
14ub
ptl
mcu
14q1

o2v
14uc

4k7

14ud
kw7
14ue
tad
mtg
cns

h47
34u
ghv
orz
25i
rr0
g4h
3hd

6zy
ecj mri 14uf
398 14ug 14uh 14ui 7rr
14uj 14uk n6h qdm
kjj
1ah
2av


qx7
14ul
ter
ece
14po
z5m
25b
25a 4pq 5o6 14um 14un nju wd9
4p6 wd2 xru
ech
gpx
14uo
24q
k2t
kwi
j4e
9g0
x33
ae6
x5

q7x

q7z
gry
jw1





14up
x6a
14uq
14l6
a63
lw1 72x
1b5
t8
646 64f
ep6
p2q
2k7
yh
2ry
epe
x6g
110c
kw9
khz cq
i87 amf
qm3
z5
mb2
8sp
72d
kqe

1176

m2c s4m
28z
qmc
8ss
zvt
8sr
14ur
825


26l
7on
b2n
kg4
kal
b9y
2l9
zn4
9b5
k8c
ay
gg
11vn
hii
8ii
hs1 nlo
t2q
tfp
oq4
nvm
xsa
sfn
id4
dtr
14us


5t4
a97
a6c
a6e
14ut

a6d
t1q
st


6fs
118v
a2p aqs bpk b7u dvs nrc 14uu
cjt
cde
14mm
req
12lo
28x
pvl rxw
bsz
wpm
41z
p4q
wc1
ewj
h47
963
dvn yud 13ui
14uv

ewt
tbv
8nc
96h
14kt
966
14uw



26t 14ux 4ae 6fc 10jd zyt ddq 101u 14uy f63 np7 pjg r05
tf
ksa
12p7

24q
rr0
14uz
14po

c9i
j4h
zc4
t3q
6s1



14v0
kd4
hs1
23z
get
72d

7h
axw
2a0
kd6
mkg
14v1
11vk
p2l
p5h
11vk
8z6
cs3
vky 29q 14v2 14v3 14v4 14v5 12ui

14v6

2a6 135n 799 79a 9i5
cb3
2a4 2a7
2a6 cb4
14v7
bt1

14lr
886
14v8
2fa
11x4
1489

1b5
poa
41n
4e1
wrq
14v9
cbf dwg ici 14va
1lj

va4
va4


dg5 14vb
yub





2ba
28j 2b4
2b3 8n3
bgg
bgg
2ba
7ow
ysc
644 8n4
263
2ba 2bd
2bc 2ba

ab3
14ng
14vc cty 14vd 14ve 14vf y3q y8g 14vg


azj
14ro
132v
j4h
9vt
74m
74o
14vh
14pg

sm0
om5
rft
rfs
57l
1do
28q
580
28h
1dr
1vt
14vi qzo
kzn
ec5
14kt
gfy
y5 9dw

aag
14vj
khh


myb
p1s
lu4
b8x
b8w
eqg
azj
3hd
2jg
14vk

2cb
q92
vxt
1wr
v0w

1hx
g5
1ia
nvn
14mz
10jl


kz2 8hf
lj7 a63
5ma
nh5
f35

2d4
v1r
zc
ub
1p7
sou
kub
f8
b55
87n dz0
3qh
b5h

sp6
1wt 1yo
bsy 2ds
2dr 411
10u2
5re
9tr
75b
kj2
fu


7gq
ejg 14vl
ejg
1w3
11t5
mt
7oz
1wc
m0v
ckj
15d
14mr
kw9
ra8 uer
dfs
18i 1wi
je
1b5
72d
55
utz
14vm
do2
14m7
kj2
5e
nq6
149m
10c x2n
149s
j36
bd7
an
ebd
gx0
100s
116x
12m3
ncs
2f5
2f4
12m2
oam


qm2
14vn
14vo
bzg
j6b
i9r

6r3 8oz
d3z
1qt
l6v
g4
p2q fqm
10mn
e9
14vp
jwx
fu
ooi
f0
9wg
goh
2ma
14v6
6yf
zde
8lx
kwy
rqy
b59
u4
ib2
64w
91n
wqf
64s
ud2
20a
14vq
wyf
74e
nvu
14vr
1l0

14vs
12lo
k8c
kfa

14vt




crj
14pv

giv
11vn

rvk

3zq
rvi
2h2

2gz
ky3
jnd
xdh
n9r 14vu 14vv
ys1
l9o
14vw
dtr
s8f
14vx
c8c
14vy

14vz
i4y




9eg

p9y
cmc
e3s
14w0
8qc


14w1
8f2
14w2
umq

nh5
14w3
14w4
hak
8zn

14w5

o1z

56l
z1n
n07
4nx
14w6

8py
ukb
1eh

3dh
9y4
710

139
2yd
em0
kq5
afk
lj6
95x
9cr
10mm 14w7
uto
426 7y6 11dz
967
8g6
966
14da
tj
kdd
5a9
ysz
14w8 kyh l7b

nc1
k1
qgx
3q7
a92
s8f
aam
aam

uk
t8
3pw
27f
fsx
27c
spq
ay
di6
hy
kqe
kj2
12sn
6g3
3il
ar

5j rc q5d 14w9 14wa
2le
f3x
14mo
3r0
2eu
r94
14mz
olf
8ol
gvp
szc
6g9
9yq
z9t
1un
99u
2k5

2ko u4
3lg 2ko
b59
2km xkm 2kl
els
koc
112y
xpi
hge
g8l
p9g
14wb
14wc


825
d42 9u9 d3z
soc
14wd

qmu
soe
t8c
3wc
d2t alw d1v
tkd
1un
e84
xkl
74o


niy
ghy
6dm 767 ak9 14we e4l fll hqw jwl la9 14wf 14wg 14wh 14wi
3nk
dcl a73 14wj

8vp
6r5
6r5
gww
b6m
uqr
gwx
edo

14wk
2f
2i
14wl
14p7
7ij
w5e
59m
wx3
xf
qz
4mp
14wm
4mr
4mu
14wn
843 ylf ynn
14wo
911
2d4

71n
8sj
ui6
gvp

10ro
10rm 2mj
14wp

en2
bw
mel
1hx
do6
bv
vxt
acu 14wq
roh
22p

14tq
ia0
kf5
kyr
kf3
kf1
kf6
jio
ptl
gwv
14wr
mqi
10i7

14ws
jpa


5al gnm
qp
dg5
zsm
s4y
wun
s55


14wt



ej3


hge
123b
3rm
tbw
135n 2km
8nc
nm0
8so

14wu
a6g
c5v
9hv
rpf
kw9
18l
c6 1yn 69s dzr
q9r
14wv
14ww
12hd
14wx
ko4
zax
14wy
4py
eu3
kj2
1wc
2oq
10iq
k0v
14re
14wz
14x0
wvk
ex9


42t
42s
14ww
bye
14du
xpl
xpb
xpz

rei
u9t
nm1
2ph
14x1 nhh
ill 14x1
wvu 2pe wts wvv wwv wy0 y9g
l73
o6b
1b5
o6e
1b5
kj2


j8p
ecf
8z6
hs1
d7t

p5s
gtx
kgv
kgv
kgt
kgt
buw
12gk
en2
en6
wn3
2q8 14x2
2q7
woq
j37
1w3
euv
10c
9a ey l6 dk3 gn7 q61 14x3 miq 13az 14x4 14x5 14x6 qfl 14x7 ub3
cg5
gtx
y5e
io3
8hy
14x8
qmz
14x9
14xa
rl3
yc

1xr
zri
ze1
14xb
l9l
61e
aw
k9
8m3
ot9
ql6
pwe
pwe
pwe
pwj
p97
2rs
1277
ghm

388

1363

kkp
g5w gca gc7 g5x 9i3
bpv
e88
e87
sl

14ti
14tr
7ij

5n

ut8
b5h
1qt
12uj 2rz y48 1417 13gb
tb
25z
26c
2rv
i0q
hkq
18c
hmy

120c
14a 973 wzq
6gi em5
lyy
975









4m
kak
4j
dyh
nj
gxe
14xc
vbv
c6r 14xd itd

139
f00
12pu



840 14xe m13 148h
c01
kek
14xf
12fy
12tu
14xg
c76
14xh
kei

14xi
e29
7h0


miz
o6e
mv8
z8g
ex0
tdq

q65

14w2
15s
15s
x7v
14xj
14xk
14xl
1kt
126k
126l



14xm
14xn
4gr
8e6
7ij
odr
ah0
dye
m2p
617
192
mvh
7d8
93y

now
m0v
14xo
lc0
kj2
fli
coq
14nv
k3d
f2p

ibh
ibh
lqs
gs8
14xp
wyf


bd7
caz
pai

n0o
now
ec0
14nv
14xq
sok
xnj
108u
14ud
ter
14kt
14u0
s42
ggt
u3
zrs
72t
3x9
2vm hs1
2vl
fsi
2vp 1yi
2wg 2vo
mny
14xr uch






14xs
sqv
3ob usl
v5w
1yd
2wv

738
mlx
hcu
14rl
d2p
d2p
v9e hjj
v9s
2vl
4d6
9nf

cf
der
967

gni
8z
14xt
94
wes
ipm j7x nch u8g yxb ziv zp0
86m
glh
oox
4gg
4gg
fuw
5sj
nmj
8hc
wjn

2br
kob
cl5
an
e9h
81
14xu
vau
jbx

14dx
u9u
p2n

ce
fw1
c8
2zi
qxm j9k
j9l
f35
f26
z70


t56
14xv
10fg
10fj
ebd
14xw 14xx 9jk l5x vcb ued 14xy 14xz v9w 14y0 14y1 vb5
14y2

v95
14y3
zy9
upy

i9i
14y4


oge


zzt

2is 9p2 bkw ffp ioy jl6 14y5 a3v k0x kdz o7t phv pl8 t1v pta x5z 14y6 14y7 12sp



9wg
em0
iqj
kmf
kyi
l5a
nns
14y8
z85
12fx
12lo
14y9
kyk
14ya
k1g
74o
17a
m0s
14yb
1ek
rqy
af7
op4








14yc

rpz
c01
hy
14yd
9d1
2zz
9d1
14ye
14yf
14yg

qxj
6dz
vkc
ta5
fzv
nh5
14ag
824
gma
5pb
6lb
ecg
147p
n8w
14yh


202


14yi
14yj
14yk
14yl
uxk 30e
30d e03
ib2 30h
bfh
30f gtv
rph
bfo
bfq
xa
uxk
gtv
5on
9y4


h29
3wc
r2b
buw
e8e
os3
2cb
e8d
9l3
izh
14ym
3ij
9l8
obr
14po
14yn
9ld
das
149c xhm
jo6
wco
13se
gqi
26r
ys1

kj2
ebh
bzi

9bd
ec3
3kq 31q
bs
31o 31r fxx
3ij 31q
144j
14yo
14yp iqx sgv wu4 z6e 13ts
ebl

14yq
9bd
9bd
ia3
39j
14yr
qfi
14ys
f2p
14yr
14yt


5pk

c9
kjo
bft
3jw
c05
22q
cef
l3t
kj2
ej3
bft
33j
14yu
11q4
rkj
zvv
14yv 14yw
auu
auv
14yx

yva
voi
7hs
147p
xza
7lf
10au
f4e
edy
sfc
xtf
xte
o1z
14og
v50

i35
4z9
14yy
7hv
pai

14yz
xww

g66
dgk
14pp
11q4
es8
2rg
14po
g5z
7fn
cpz
13ed
22x
8pc
vqw
14z0
7vf
kso
345

14z1
14z2
14z3
14z4



14z5
pu8

14z6
1489
b6t
t9s
2uz
14z7
14z8
ghl
a96
et9
et9
14z9
8kq 14za
14ti
j4h
y5z
p4
9b5
lhk
y5z
y5z n8l
3t8
38i
11hl
u48
14zb

14zb
421
2ix
f7j
12m3
d4f
d40
fz0
11wx

3tk
rfk
zfa
rzf
905
s7z
13fm
zyh
14zc
uk
102l
ih2
4fa
epd
jbv
7zl
8cx
9xg nmn
hs1
hs2

14zd
hv3
s91
fl5 14ze
au0
8g0
pu8
3zq
14vj
2av


77j
et9
ut8
epq
14zf
14zg
bld
9d1
14mp
271
vgo
kd6
kd6
2xg
fsm
1238
80v
9zk
11h7
hmw
coz 36z
11sm
36x g1
8s
fsf
fso
fsg
14zh
fsm
h2n
f4m
14zi
kui
kuh
t6i
f4l
5up
k1k
fzm
fzm
iwx
107l
34h
3cb

o54
c3j
37p dkg
jns 37o
gqv
n07
4ye
i1q
14zj
30x
pqu
vn


8n9

w2t

tfi
62y

14s5
ja6
k6m
2pf
k5h
vqw
9vx
4cn
u1a
14zk
108u
nwr
14m6
t8b
vgo 3cd
14w4
ghl
4d7 4d6
fz0
gma
4s1
9z3
kk7
xub
sfn
sfn
8kq
1b5
t3q
14pa
14zl
10tb
2iv
ty6
9la
cd0
i6y
24x
w9e
ih1

i87
xhm
jq4
sfd
p0
7tm
evw
321 pdg 14zm 14zn

dzz
kpz
o53
pf2
s4y
14zo
14zp
14zq
s55
pdj
14zp
cel
14zp

14zr



zd
tmx
z6
plr
plt
bx8
789
igh
4k7
3ti
wyo
ldk
56q
l4n
uxh
51x
14qv
xte
nc8
14zs
ah0
pu8
9za
10pf
dye
p4q
zud
9zk
vt4
4r9
cqk
6xu
6xv
14zt
14zu
14mt
14zv

rk2
5vd
n9t
k8c
m22
247
hg2
3wc
244
11hv
u4n
cri
fg
jzl


fa3
fuu

2cc
4d1
nw9
q5y
136g
123z
14zw 14zx
14yg
as4
mb2
7lf

sgj
14zy
141z
pvj
kmn

kmo
3cb
3cb
4d6
4d6
k5h
q5t
o6j
dr3
14zz
tt4
2l7
6jz
j9p
14yg
b17
er1
dzk
eok
72k
b17
11qz
ri4



3e7
3e7
4um
108v
2fq
1500

108u
dt8
14uo
4ul
h2m
kp8
gl5
9hy



q1w

g0z
egm

cor
n3h
9wg
1501
k1n
kmf
1502
14e1

12u8
16b
32o 14ye
x4v
1090
1503
mv9
mv9
aa9
g8l
108v
ra5
jbv
8m0
1504
3cw 3cx h2w i2b tzt
16b
zax
fws

t45
f3d
j4g

j4h
1505
7js

136g
xuw
14z5
bma
14yg

wh9
9d1
htk 1506
14yg
2hp
gma
14yc
32o 1506
11kx
ej3
1507
kw8
s2y
14qv
r8g
1508
1509
xte
nc8
jp6
1u8
kwg
131k
14pa
lc0
9wg
14kv
9sg
k1n
b5d
leh t50

gnc
zvk
b9u
150a
83c
150b
tyn
4by
m2m 3m8
jbv 3fw 3fx
3fv jbv
3fv jbv
150c
2ju
9z3
kk7


14zy
i9p
3gg
136g

150d
10ff
7rz
e15
10fg
11vn
kj2
13l1 7sr
cmc
vqw
vqw
136g
824
2k7
vnn
150e
vnn
z6q
83c
14uz
14zy
zu7
zxh
3p1
3p1
8xn
72o
3mb
zt3
9ld
6t
au2
14aw
2cp
14og
150f

296
z3q
sth
gt
2ju
14mz
9dw
kj2
150g
141o
kr0
r6g
13ky
150h
om5

hhq


ec8
pqg
8p6
8p6
ah0

m9v
3ar
p4q
8en
lx8
lxa
m2h
w5d
xhm
nwe
rkj
150i


odr
q6u


e3g






v1a
3ij
uw8

150j

hs1 g7t d5n
kyb
l1k
72x
3qc
1b9

e7d

3ij
118

duq
3ij

m3t

150k
11ps
14pm
903
3k7
lhk
ovi
yva
d1y
p0
glb
p5
5ai
a04
ztp
jp6
p4k
p4k
pfr
11h1
zt3
150l rxt
er1
xnj
536

mqr
150m
ya8
ewj
etp
1us

5di
5ai
f26
7aq
tfp
150n
150o
wrq
jbv
bft
vud
150p
6ha
l6c
3kn 8vk 3kn esq
8vk 5c0 3km
fgk
6ig cfj p2q 3kq
3kp
a63
itr
5c8
fgk
kdd 9cx
11ji
11vn
i6t
9xp
14wd
6c1
nri
3zq
hsq uxk
5r3
81
9dw
w0d
t0n
8o9
d7k t0l
r9
9fd 9fe jdw
z9
1o
ko7
fme
igq
150q
kj2
igs
vja
150r
150s
108u
j4e
utu
n26
rrm
yc
kq6
w4u
zuw
qwk
150t
150u
150v
yn2
lcz
150w
qo1
fel
93t
1436 b96 3m9
3m8 enr
3md zt3
jbv
ckz
zt3 3ma
3ma
gk6
11sh a63
s92 3ml
3ml p2q
w4r
p2q 3mm
3mo 3mh 3mi
3mk cfj
tl3 p2q
hs2 3ml
hs2
hon
78o
3ij
11hh
150x
8g0
k6m
150y
ev9
gi4 d79
cdx
3k7
d61
3ml
8c6

f95
150z
gg
fim
b5d
l3p
l3p
jf7
1510
now nbs
now
3nn 4pl cd4 exd 3y2 hqg hwe nc0 rxm t1w t1x 1511 1512 wez zxx
sal

1uw
ene
147p
3nh
297
1e7
vns
1513
14of
iss 1514
3lj
1ek
h3u
149m
hi7
72x

11td 72x 127g
3np
72d
g3p
tcx
b6g
1515
rdi
3cz
10a3
28x
1516
bma
1516

mb2
s6e
h47
22t
1517
3of
14ud
o1z
puc 202
vms
vqw
xnq
jpa
14sj
1518
11x4
1489
6rw
q47
o65
8qq
1b5
zva
58w
dan
1519
132w
pai


ksx
ik3
3ma
hs1
imp
151a
hsq
1y5

saf
2ba
7mp
2ba
yj1
2ba
151b
14zi
bco
sl7
151c
5qx

3pz
3q5
p4q
3pw
aw
3q4 g5
3q4 3q5
3q4
3q2 3q3 3ij 3q1
3q2 3px 3ij
151d
14up
8vq
io3
cnn
sfx

qgo
m23 p1s
moh
kzv
g5
hy
hy

gf

iwv
ltw
eqf
1of
151e
3zc





cxc
wrc
kj2
q4i
151f
7ij

151g
y36


151h

vqw
151i
ej3


9e0
jyd
86
1qt
mt2 t1h
a6y

3ri
ejg
nm
14ls
3ri
14mo
151j 151k
5xe
qgk
151l
yn2



an3

2ix
4v1
r3n
5n6
hm3
y6
151m
e6i
8fz
62l

xk7
dye
4g1
151n
mcu
151o
fdl
ktl
5n3
10f2
clp
m3t
auw
7hv
3ij
3ij
3ij
3il

3ij

io7
nbs
nbw




4f7
9i
n8l
1fc
r8h
9xw
jbv
fz0
xta
3tk
3tk
gma
hs1
d6c
35g 3tf 3tg
j9b
151p
5up
1191
oy2
wne
151q
wne
n1
2dc

s7y
cfy
uxl
aa9
umu
wpl
ql7
p2n

1m3
an3
72o
p2q
72o
1277
1277
3u9 72w
g57
11le
bft
vbp
151r
151s
k11

jv6

9o2
uvm


14rs
qn
hv2
14p9
uer

e3d
yy0
rok
rge
et
10b
151t

768
hf2
lur
luu

2av


lv0

lur
hv1

151u
151v
151v

j4h
e3b
cgd
i2a
i1z
au2
v58
151w
151x
hkq j5b
vz
vn
kj2
14s9
14q5
6al
151y

muh


hhq
14ti

gze
aj1
5v2
3o7
1j9
fz0
cpe
h47
2cb
p0
1nx

e10
4dn
p5
2ju
kj2

3m8
71h j85 fwy 151z qir t3t ui0 woh 1520 1521 1522



rk
lz6
nbw
sm4
2s2
hmw
hkp
hkq
1523
h8d
h8a
1qv
h8b s8v
h8c
mkg
1524 1525
eva
k7g
mkg
1526
ko7
547
opm
c7p
wx4 b3g
b3g
kod
78k
cd8
102h
hv2
hv2
j8x
1e7 72x
enr
1ef ftj k9g
ixs

nks
k9e
lz6
3nh
k9d
kkf


gft mxz
g84
2d4
n84
hx3
now



dtr
2av


odr
roy
r92
1527
sxf
sxf
q4r
r91
1528
ilc


1529
mym

wfr
1ni

14kn

tst
152a
vg6
rj3
aro
2ju
q96
zde
14ng
v2u
i5t
saf
3a6
s8s
wsf
q3r
l6r
1vt
ikv
g92

roy
1gl 2h1 3l3 409 152b 4gl tk1 5dn 5nb 6be 8ew b7z cv4 e6o 9te h9p ea6 exz hkl i4h i04 jre jrj 368 lvk m6c m6d m6e h1f 152c nhq np9 o0b o0d o8c oxz p3z qrd 152d 152e tum u4g 106w 11hr 152f 13dj 152g 141a




99u
hf2
hf3
j07
k7g
152h
nb0
sx9
tfp
tfp
xxt
vmk
vmk
eti
3zq
152i

l3k
w92
14re
1510
10fl

nso
pbr
10ho
31g
152j


mwt
p8c
t9c
152k
152l

iz
kw9
mym
152m
re
sq5
bs 75s
xp4
152n
152o
2bg
152p
152p
14zy
6fl
6fl
ito
znv
htr
14zy
152q

xvd
x1q


roy
roy
9d1
q1r
14yg
jcj
t9f
2go

p8g
152r
32g
152s
li
uto
2ix
fz0
9zk
fz0 921
lu
2lf
2j1
is7
mqe
ter
x66
xhn
152t
421
923
14wz
12zv
vbp
jt8
dkg
152u
152v
2cu

152w
7be
cm5
eho
2o4
bi

152x

mor

152y

wgj
nzr
h0a

o7g
152z
r8h
1530
e4v
111z
pvo
sm
ley



1531
10gf
11x4
1489
g8a
148a
1532
62l
o65
hm3
q5b
1cu
8c5
whe
xh8
kj2

1ni
axl
s3y
3qb


j5b
1533
617
1534

1535
x6a
hdn
1536
1537
t2w

lo4
14so
dkr
1538
w3l

grr
6ln
10t1
grs
12ni
1539
11fj
n07
68k
14pa
c06
8qq
nnx
y1
dkl
b79
yvh
jt2
102m
o54
mjn
iqh
i7r
ry9
ry9
5sp df
kj2
458
dye
qzj
14mi
10sy
146
72z

jo0
l3i
14s9
10t5
e6i
5up


1398
153a
w38
10t5
5v2
12gt
zpy
odr
825
nou
153b


avy
8e7

vr 8eo
1ko
8en
a06
aw1
c6k
153c
em0
jl5
k1k
w9e
153d
12l8
rfk
86m
poa
5i0
rfk
ws0
glm
se9 obq
nwf
nwd
72x
dnj
153e
4g4
12gk
53m
153f
avy
3w8 153g
153h
3wb
153i
xco
153j
yay
6ft
153k
fzm
153l
gp
mym
myp
ezb
ez9
a97
yad
ccc
11x4
1489
2zi
w2j

1538
24g
153m
vzi
zvv
153n

14i3
ge7
i0d
153o
cm
2e2
cq
aag
amq
icj
153p
c50
10ta
153q
153r
hy5
153s
6kj
xco
a1j
74e
lqm
dzz
12oy
8rd
153t
dzv
dnj

3om
3ob
9za
9zk
9zl
4d1
a04
pu8
nb0
c6m
lad
t80 ch6
lag
gc0
4gg
etm
143e
ax4
xlp
aag
4nx
c98 jbs
jbv
a63
ap6
4fo
nmj
14ag
m9g
153u
br8
pu9
153v
pzm ciy

bv6
5at
nwr
121n
fo1
nvx
49d
bjo
5sh
3k7
ky
coi
5sh
ldq
5ai
p0
1nj
153w
13yq

13yz
153x
149s
28z
8er
z9y
8ah
hqc
c95
6g6
e03
o9u c0a
ez8
103s
iqh
8g6
89w
or9
72q
1cr
b8 fy0
orf
4at
153y 153z
hyj
267
b59
hi8
3x1
rs4
sun
gnn
io6
wb7
jf7
rs4
ndy
7ay
bq4
1540
uo
br9
ter
8v6
b3f

1541
1b5

4bt 4bu 8eh ayy i5g c2l 1542 ujk ye5 zma 4h5
l9i
153t
4bh
1543
4bo
4bo


unt
1544
je5
tza
14pm
mqh
815
1545
4fb
1546
asn
14n4
b9e
10f2 4cb
4ca 1b5
2cc
12lo

fcx
jo6
2je
nq6
2ca
x1u
znq
q5z
28x
k5h
nh6
6mt
s7z
jpu
kag

22t
1547
yj5
gla
gla
lqv
56q
fjt
2we
4th
jds
ja1
8v0 38o
1k4
ghm
ghm
qgu
aif
ggt
q5w
o7l
14l6
4d6
38o
mbd
qqi
9zk
4d6
gt
k5h
7mq
xff
t23
35q
1548
813
q5y
bxo
8n3
kj2
1549
kj2
2al f5c w8p pwb 154a
8rt
cgg
jt0

vuf
y9z
4e9 hwg 154b 4eo a9m jha hwh 154c
4e8
7ij
5wg
154d
pw1
8er
azj
154e
14t7
152t
eqg
4e4
9zl
14l6
cgg
4e8
zw9
154f
154g

ixx
14nv
rot
btt
g96
btt
bu9
edy
b9c
54
z7j 72y
r44
1b5 154h
11ls
zuw
eu7
876
k4o
10as
io3
581
c95
53v
56a
gla
1gv
547
v6w
mb1
cfj
bjq
c5a
ie5
4fr 4fs yn7
hs2 4fq
hs2 4fq
ep8
4fv d92
ete 4fu
3ij

znv

f9j
buw
d59
8hl

6qe
nnq
c7h
kf5
10f2
72q
esa

1gv
u0u
ewd
c91
ex2
154i
584
p5s
3zq
6uh
120c
154j
154k
825
1549
qm2
6uv
dgb
8e7
7ij
bdl
bm8
zsm
pxv
x6g
14vo
154l
poa
4bo
154m
1302
kkj nsa 13fh
nck
f17
nbw
poa
7ij
7ij
6vu
7ij
107l
154n
7ij
poa
3w8
5up
125g
125i
154o

i1z
ewd
s5a
bp4
154p 154q
bmd
b3d
t1l
36n
gxe
hrx
zg0
c5f
78k
gsz
edy
p4q
ras
530
ke1
1b5
13pq
1b5
1b5
154r
c5f
dd3
sgp
12g8
154s
91x

v1g
13pp
1b5
93s 1b5
vvm
1b5

154t
12fu
qey
unt
8e7
154u
154v
nm9
fa5
4k4
498
945
fz
4fx
znv
op4
14ww
xg5
154w
kh7
154x
we6
10fm
10fm
xco
10k5
14og
cfu
10a3
fbd
8le
nej
6r8 fhf 4jr
4jq 9bw n0o
8i5
dg3
tmn
uz0
l4l
9zk
bju
9bd
vqw
4jz
154y
13gg
14ng
fgk
154z
136f
ccy
vg6
149s
1550
4k9 txk
8uw
kcx
10ls
g7h
13se
y3b
ih2
1551
26i
i5t 4x0
aov
p2q
y3c
4ko
c7k
q9t
y3b
m2a
khn
1552 1553 n6j pfb qrt xip xrj y4o ybk 115u
o23


o23
rvb
1554
9bd
v5s

nzr
14kt
1554



1554
3io
14wd
hpn
3ij
teo ef9
ba2
brl ibc
eqv
13w7
y7t
53s
13vx
zar 4lq
4lp
11v
1555
whe
xh8
66c

12gs

150w
ej3
khh
10yh
1556
72d
72x
1b5
3ij
p2q
sra
136g
b6p
b6o
3o1
4m5
9ld
9l8
izk ek1

cel
yxu
znv
pub
zny
6lm
2m7 avv dx2 iwc j5m pmp 132j 1557
99u
fft
99v

y9

1558
o92


14u8
6d2
1559
wao

tzp
8nn

1b5
8nk
rzi
fqi
usj
tcb
l
isi
wk2
389
389
vo4
mse
vp2
dkf
hiz
n3v
p2q
g49

jeu
dkf
155a 25i
155b
5vl
2ca
f4i f4g
4nu
kj2
sm 13ko
2je
4nx
m1z
155c 3f1
u8b
11bh
155d
155e
tzd
w8m
w2i
4nu
10as
e84
io3
133s
9b5


2li
q4k 6yh
155f
12me
p1e
ln
x6a
zzw
zzw
2j4
10wa
155g
13yq
155h
155i
uxk
zx2 a2t
4p4

4p2 155j 155k 155l
4oy
25c
das
jzw
155m
151l
fuw
yn2
dlq
1pt
dab

rf9
iss
ter
ist
3nh
155n
rge
me3
me8
25b
8yj
155o
xs8
lfz 4hv
auw
t7e
t7e
tiw
14mx
f3d
wpm



uhs
wf9
e7m
t75 2ba v3p
uqd
4py
xa
dzo
v3w
dzj
v3p
v3w
by
h8c
nm0
qvh
xhm


yqu
shv
pu8
ted
ia0
hs2
hs2
znt
kj2
oq4
vb2
h0s
102o
801
107
tot
kf2
kf5
11c1
5cp
vn8
rg
tp4
cu9
1gr
zfa
4f7
11ny
gh8
8p6
155p
6lf
v8j
lt5
gma
et9
uxl
155q
81p
xhm
10k4

a01
9p6
a66
wx3
a97
155r
13s
d6d 9bw
dan
lfz
14vx
auw
1448

dn2
dn2
4vm
4vm
4vn
9cr
9cr
80v
h47
924
4yi 155s dnc gxt mw3 155t 155u yxc 13za
omj
eno
bxb
155v
14pa
aov

d5z
155w
11hh
12mw
chg
t7n
155x
155y
dde

it5
ky8
upk
155z
11pt
et
uer
b19
1560
5q1


tad
dzl
1084
shi
mcu
k86
107l
acg
l3d

nm
m6p

42z
da5
431

1hy
12sa
yku
cl4
93v 4ty
4tx 75p
l4n
u9i
t9
1561
1562
136g
136g
14yg
mb2
zni
nm1

1563
7ij
gma
11x4


pf6
9g8
4d9
1564
f26
r8h

4wm
12ik
8cx
h47
1565 kmh 1566
14bi

fxc
1567


8cx
27h
3s4 9n5 vu7

vms
vt4
lmn
drs
2xe
4rn
jbx
4vp
4vp
hs1
4ve vb2
b5s 4vd
drq
ibe
3xu
4v9
ixn
n19
ey2
f0f
mve

p2q
6zv x70 vp6 1568 1134 11e5 145p
1569 156a iht r4d 13tu
95h 95i
156b
qmv
10gz
6y8
lnd
4va
ful

kn4

gzp

hf1
vdo
156c
25o
13y2
dgu
vxc
u9y
8mf
6c1
6cd
ohs
ohs
7qk
e21
4vm
8qc
cnn
rot
xhm
14so

dd5
zuw
zi3
24g
gy6
lyf
b6a
113p
vbx hi7
hi8
s98
72w
11dm
3an
mnx
v9g v9h
22c
100n
12kx
156d
80v
mdc

s9i
tcu
ccy
136g
9d1
32o
32o
14yg
8uy
s8s
6n1
vom
r95
8uw
10au
qv5 cfj
iss
a91
h8f
s9h
11bd
4xw
4f7
9d1
8p6
8p6
wne
22p
5up
14yg
uiv
sbn
jbv
9dw
6lu
aif
3hh
156e
e11
924
4si
e10
156f
7eg
156g
nnh
now
np5
7db
chn
156h
k3b
nyx
bj5

dtr
156i 156j
150l usl
zkp
156k
108u usl
1514
vrn
tlu
x3i
bth
jds
3p1
fyy
11l7
3p1
syo
1090
lhk
34u
156l
fkh
fkh
108u
tlu
tlu
x3i
i9p
dnj
jds
w6i
156m
w6n
pd1
fz0
4k4
4wp


ja8
247

pai

11zb
ih2
13qu
p0
11hn
156n

11ul
156o
ky3

qmd
kxy
jbv
lu4
ky8
156o
t6e
1176
t7e
14mz
116x

9b5
9b5
5ia
fkh
zn4 50x
50w ijl
148g
fkj
50s
fmd
z8h
pow
zr8
97p
z8g
156p
clw 519
518 ia0
20s 156q 51c 5us n6k ntb ozh ziw 115v 13tv
1b4
51a
cn1
cmx
clz
gl4
pdn
10ha
nvn
fw1
62w
m0s
m0r
nvu
pp4

tdu
c7t
4s0
hvw
goh
u63
143d
oai
b6a
wpp
156r

156s
ox4
14ya

13j2
bar
bqa h6w h8p 156t z93 12h6 12zu
8eq
yxm

fie
7ah
9y
8g0
cgq
3hh
zrp
zva
ah0
ewy
56l
dye
avr

4mr
14qj


14u8
f4p
56x
h98
qf7
ch8
156u 156v
owi
9zk
9d1
531
c2o
ky3
156w
bdr
ax0
xjp
ees
rfq
wh9
wh9
io3
9n
56x
1b9
7v6
iqh

kqx grj
13pq
b6o
72q 540
8hc btv
e29
e29
3nz
7g5 53w 72d
au0 53v
72x
b6o
4id
53q cms
542 uge
72d 541
72g
72d 796 a1s
fpi 546
545 br1
549 10oa
56q
547
156x
56q
ag2 54d
54c br1
cmr
brn
rll 54j
54i 1b5
72f 54h
54g
xh8
ewx
auw
54s
54r 566
cfe
1u8
g49 54o
72d g 5tu
72g
54z
2e8
vx2
1o9
l4m

8hc

6tz 553
552
1b4
8i1
6u0
5db ag0 xih bem 156y yyt
tsw
h4i
13og
11x4
5rn
54z
cdf a45
br3
cmq
hsq
54z
wny
dkg
bjn
aus
hia
x0m
1b5
54d
fz
72q
8bj
f4n
b36
1i4
che
2jo

540
3pw
l4n
72d
dye
72x
g49
53t
aov
b8p
53q
qf7
10i
3q2
3q2
10nw
1u8
1u8 eeg
ras
kfz
ewy
53q
e29
72q
72q
ce2 e29
53s
x5u cmr
7h0 ryb
cmq
hia
r8k
cms
1b9
8xb
10fg
1544
54z
kgv
o54
dkg
fhf
av9
cb7
ku1
156z
14yd
156z
j34
93g
27h
9j8

q2k
14xv
10fg
10fj
hw
tdn
111
112
uvc
580 581 v6a v6d
c95
qw2
548
ewi
9kd
kvi
erp
3ij
12g
57q
57q
1570
10er
1571 1042 4gj
azj
epg
1572
12bw
131u 1573
p8p
9xg 5fs
a66
6sg
x6a
zle
t7n
ygk
12us
dth
gzp
m0v
hs1
4fx
n19
mon
zny
wph
1574
gvl
cpz
q4
13s
yf8
fkc 14ym
nm0
nse
s6b
t7n
rge
rg8
9sh
a97
fj2
6xo 1575
14rs
aif
13hw
xhn
nxa


r94
1576
5up
jid

1577
6ft
9bd
1578
mwy
s7o
108u
7li
zvv

lj7
9zo
95x

1p5
5v
kw9
kw0
8x2
xi8
koe
1123
df4
xil
6lb


156g
1579
14zs
14uz
i9q
157a
hpf ndo hq1 3jn 3k9 4a5 157b 5b3 22i hpt hpx 157c nfe 157d w9v wvy 157e xrg 157f


2nj
8ep
hqf
io6
ky8
mqy
sid
157g
mqi
151s
ky3
7ij
1b5

8en
157h
dth
ky3
5ai
107l
k8c
5at

h0r
yki
1zm
cwq
t03
1b5
6sf 5bk
73b 8gz 5bl
8gz 5bl
1b5
a63 g6
a63
5be 2l9
5bf 5bg 6ig 8gz
72p
a63
127c
265
6g6 10b
rqy
5bl
b6p aoq
8n3
157i
27f
cfj
bl8
a63
a63
a63
cfy
u29
bgv
5c8

6ij
7u0 et nl7
szi
8ii
5c1


88f
81
116
en
mk8
10nw
e1i
xkp
cfj

ra
cfj
zn4

q4
9kh
4vl
4sb
4vn
7k
hn
mon
aof

157j
157k
ej3
9ww


6vh

68b
557
157l
157m
157n
157o
10s5
147p
3k8 r3m 157p b83 157q 10eg 141b
5ds
7qa
hdz
j7m
3zq
pzk
536
157r
157s
5dj 6rs guh qgc

11jl


353
10jl

xkl
116 7lv
wrx
8nc
14wz
10xc
o83
kf4
5e9
kf5 es9
bue
151r



fuu
xnj
24q
biz 157t
8cx

xns
157u
157v
qrx
7cu
i6y
sl5

5fa axd l2a ijq

au2
br9
ceo
cko
jsl
k4x
k5t
ke3
vt4
10p0
5n6
au2
12kx
au2
157w
5et
plr
5v8
157x
149c
b16
157y
14vs
k0v
pb2
wla
156r
8e7
dgc
7ij
odt
7ij
1573
58b it0 xw4 p8p
6g1
5fv
v3g
imx
1u0
o8x
3j0
1191
zr8
157z
5up
izs
10e5 rbe
fu9
1580
ynr
ynr
5mi
1581
owf
oa3
gx0
gx0

7qk
gx5
qm2


fgg
igq
a8c

1549


9l3
8e6
5i0
7ij
poa
poa
7ij
g3m
7ij
rfk
446
f5n
1582
9l8



7ij
7ij
1583
w8k
dkl
uag
4ts
yby
5hk n7z
u4b dkh abe
n7z 5hi
n7q
1w1
3kk
3kk
iqh
au0
agf
kqx
263
now
gie
iqj
o54
dkg
kj2
1584 10qi 5gv aw3 46p awf 1585 1586
ghs
8g0
1587
1588
9ci
10ls
k6m
14og
11oo
4ts
uxk 5ie
5ig 11or
vvm
5ib 7s3
9zk
w4s p2q 5ic
148g
ut8
ut6
643
86j
jhu
640
d5w
i8a
yh7
11p3
c5f
kyi
kq6
1b5
72d
afh

2uz
1589
a01
fa0
wfg
158a
57r
57r
1b5
23z
hs2 158b
158c
gq0
4m7
8iq
n19
158d
n19
hau
150a
gs8
jmf

40y
p2q
3ti awv
qhw
e2l
11lo
7am
136g
14yg
6ig
mb2
1ek
158e
wrq
fzi
cjs
72y
fz0
54s
coz
8a
z2y
4er
btt
3q2

1kc
f5s
f5u

14ls
158f
12j6
801

p2q
h2l
s5a
61e

18j
k6m
5gq
xzs
gf4
mez
si9
jbv
7ij
158g
7ij
8en
14so
44h
h8m

a0e
buw
gs8
158h
14k5
8tb
ou8
ou8
h49
38d
o54
121t
ksx
ksx
oge
og6
b9e
myu
c6k
14kb
72o
6i1
b9k
51x
3jg
j4h
s91
9q0
5m1 btt 5m0
1e7
5ly kf5
b8p 5ly
3di
a63 5m6
bu6
a63
5m3 a64
npb
o1z
9gp
14yn
5v3
kem
bk4
kf5
bu0 btw btu bu7 1e7
cc
a6d
9bd
2d4
qxy
cf
k9f
l45
x4v
158i

zvv
156o
z8g
158j
7lf
151a


y36
ej3


tah
72o
10f3
3s6 158k 5f5 158l 158m j2z 158n 158o
nj3
fpa
nzr
5n4
3zq
405
4i6
6rw
150a
5q0
b6t
6wm

q9t
l6c
kj2
5np 7wu
ta
lij 5nn
3lb
158p
156f
2cb
hjk
11qv
ce0 gi0
bft
oq4
158q
157s
zw9
13ea
bk
116
tc2
25b
158r
158s
158t
158u
qiv
6rw nnf
5ne 14xo
zva
6v0
22p
yc
jj2
86p
s8s
y1
3cb
dw6
3cb
b9y
d5r
14pa
158v
q60
jzv
kmf
158w
iqh
8cx
cfi
auw


14wz
cfj
8cx
lu4
u26
hop
vt4
u10
531
ra5
14yx
2d4

glb
83y
8w6
158x
qxt

owj
lw1
qxj
26l 8ob
cex
d3z
7on
4yg
xkc
9yi
jpj
3o7
3o7
nqe
h9f

3oi
apj
iur
gnc
9d1
jbx
xek
h0c
90l
13g2
jbl
158y
158y
158z
zt3
jbx
3fy
fsq
824
umu
nvx
jds
g7r
mqt
7ai
7ak
mon
kcy
7as
7aq
44j
1590
uxk
13se
jyd
8wi
k77
8jv
75m
qsl m20 w3p
1591
j04
c03
h49
qa1
2on
qm2

h29
11pu
w8m

e57

4t4
zfa
54y vkc
fj2

1592
1448

8v1
h37
9zk blm
mb1
1593


96o
5p6
xkl
6h1
os4

vmk
5sa
2av


14yj
atv
b9c
jv3
iqh
1594
8e7
72x 5sj
72q 1595 5sj
5sh 5si br1
au0
1596 6g6 5sk
9bx
a66 ap7
etp
df 45b
4fv
5sj eq7
3k7
6qe
8gq
1u0
5sh
39h
9ld
br9
11ww
11hh
157w
14zk
156w
eqf
eqf
11ny
qw0
k7g
150q

ha2
tad
158g

iwk
jev
aqg
w2j


156w
fuu
hy
io3
53q
dxj
72q
4vp
54s
eve
4ew
1u8
1u8
ewj
56q
146




vn

k6f
80v
8v0
1597
2ov 1598
909
11ms
10n3
vg6
11v4
iss
igq
4ts
141z



1599
h47
kmf
51a
kwv
mvm
esb
14zx
159a
1e7
159b

159c m14 e4k 159d 159e 159f
hy
8l0
159g
ge
10m
8wi
e7y

wq3
dpa
toe
4we
t8b

4we
11ok
11or
wla
7bu
f4n
cmr
2ca
x9v
kj2
tst
br1
ebw
7d7
now
kj2
gs8
3ti p2q
hn
149m
fa3
l4r
q6w
hn
gf

ih0
mjj
jhp
nyu
14po
myb
obr
aov lu4
12sa
5mi
eqg
5v3
159h


zkp

3bs
159i
yar
ljf
137x

mb2
3hh
5wq
13t6
13t9

j9q
159j gfv
9zk
fdp

j4h
159k
14xv
159l
ys8
qf9
aww
gma
ojz
fzi
10gg
buw
28x
159m
2yx
159n
fz0
vza jp
p5
5xr
9iy
13f6
gma
159o 5xn
983
159p
108v
3p1
usj
3ri
5y0 rg8 7gq et
et
3ij 5xy
7w8
tmv
2wg
5xy
tmv
5xy
h47
8lr
7g5
594
5xy
f0
bdt
hy
yn2
1060
g5x
hs2
3ij
151k
hsq
pu9

3zg
159q
dsi
kzu
mv3
t7e
97p
fbj
8vb
rcd
rcf
909
159r
2rp
n7q
1547
2av


8rq

159s

odr
duq nl5
2ov
6i1
8p6
vg6
h8l
66c
sbt
xkk
z0m
157u
157v
159t
8p6
8p6
jpj
922
h49
jpv
8p6
159u
vrn
10xs
909
10xg
10xb
159v
10xe
fz0
159w
5l9
h2m
mba
wlv
9z
13kp
159x
159y 159z i2u iak 15a0 lfi u7g vkm
15a1
qxu
1392
2k7
x2j
vem
rbm
vel
11s0
3wc
odr
9oi
15a2
bfm



dkr
dkr
15a3
e12
pnh
14ye

9b6
923
111k
nvn
15a4
156u
cd0
9zl
opg
ipn
1b5
72x
ucn 14a2
ejg
1qv
15a5 9vk
14q1
15a6
t6h
eu3
nh5
iom
s5e
kyg
vms
agr

a4l
mym
10k6
26w
wf9

14xo
14xo
14kn
mez
bd4
o5u

m0s
hy
mb
vxc p1s
1ek

3wc
lo4

8xa
13b7
13b9
qj1
cgd
10xl
12ys
15a7
2bg
bgd
bgd
8js
bgd
265
70r 633
98c 62w
635 dye
62u m0r 62y 638
bx3 10xe 630
62w m0r l4
dye 636
62x 10xe
63e kqv 639
khm 634
62t 70r
632 b5d
62v dye 64d
62z e8d
63c 2b5
62w ua6
631 v2u
qku
z4o
637 bgh
hjp 63f
2ba 631
63d zn5
bai
1np
ysc
5v2
1np
3xa
dci
13be
mcu
dzj
62k
631
1p0
15a8
62k
62x
70l
70q
8i5
bpd

10mm
2bg
aag
2ba 2ba
et
6sg 267
648 631
2bc 647
p5n
wfa
1uf
1nj 64d
64c 635 ewi
631
a63
1061
l6c
9lk
gvy
ikr

14po
ipq
ktc
11p7
ktd
ipw
cgg
143e
t8
z61
8ja
72x
s4p x4x 15a9
8sv
15aa
fie
jvb


15ab
15ab


fdt
uk

15ac

tfk
15ad
qkb
153m

15ae
2av


ej3



15af
15ag
15ah
15ai
ruu
vn


8v1
8v6
824
8e3
ccs
l6n
15aj
jpu
1579
xwq
xdj
z87
2d4
355
1b5
s36
dg3
10tb
12z5
ifq
ikz
qgx
et3
134y
txg
13j1
txk
re re
shi
66m
w1s
fuw
xwq
g96
fne
9d1
15ak
5ql
14yg
lqd
uxl
f3t
dgi

15al


13o1
rbk
739
h47
t7i
fsq
14fx
xte
3xn
7ij
14m6
nvw
uxk
b5d
31q
pl0
q1j
dur

14tc


kj2
15am
nny
15an
15ao
15ap
ji0
kj2

m38
15aq
en6
mqr
je1
k52
10ej
10eu
9ld
q7y
10gf
15ar
z8g
3mb
rem
6ha
bjg


15as
9d1
1fc
15at 15au
5up
t03
ui1
38z

kq6
9bw
rfe
xjp
14kt
294
idj
14of
idj
c97
jbx
nox
oq4
y9f
15av
qyg 4k9
4ka
qap
vx5
8sr
wkm
mym
u7w
t2w
ysz

b5d

qnl
lo7
150z
2of
xdi
824
a01
9zk
7qy
15aw
dkr
15ax
dkr
xhm
wpm
15ay

155z
6kz
a5

7ef
14tf
pak
824
o0x
110k
15az
15b0
2x6
9zk
rr0
iwj
11ly
9z9
ter
156k
155a
9hy
9za
159n
927
mny
7uu
1v
1zb
10bq
1y 91r v5x
10bs

ld
t7n
h20
6ax
11jk
1w
15b1


ts0
cg9
3zq
7yc

14tx

cmc
vmd
cmc
4v5
rx8
5up
4vp
74e


wni
6wo
2e0
2e0
t36
107l
15b2
14dd
kj2
61e
72f
h47
98c
buc
nwq
ego
14dv
3v1
15b3

4wf 8qf kjf
981

15b4
nae
105l
cpz
hnj
7cy
7yc
15b5
aer
aes
1560

bpq
20k
12q1
15b6
rz9
ypz
9d1
wnd
zvv
105l
1590
8vx
e15

15b7
rzm
15b8
q9w
q9t
15b9
mcu
iw7
3wc
11ht
uy7
eo7
h47
aai
e0v
nc1
2lj
12l7
1ma
15ba
14to
1uh
926
zzw
ez
fj2
15bb


et 6px
84d
l1p
1b5
kj2
152a
8p6
8p6
8p6
fku
68b
104d
7ij
9jy
9ju
66t
t6y
hs1
15bc
15bd
9na
dtr
r44

72d
72x
izg 72x
w6b
t6m
c47 15be
15bf
dl
158c
4l8
67x

r44
9s0
15bg
vo6
i5x
40x
4q0
jt6
6fb
2a4
x0m
9bd
r44 qxp
28z

156d
15bh
lnc
fsq
ujg
44e
q1w
14j7 pvb qde k0s k0t gq4 fyg ii0 x53 dq7 ld6 10z5 dug cyt 117s gqm fo6 xx6 x59 dqc prp 129t 12a8 12am 12ai 12a2 12a0 12ae 12ab 129v 12a5 117x 1187 118g 118f 1183 1182 118c 118a 117y 1185 gns go3 gob goa gnz gny go7 go5 gnt go1 foi foo fos for fom fol foq fop foj fon xxf xxo xxs xxr xxj xxi xxq xxp xxg xxn x5h x5p x5t x5s x5n x5m x5r x5q x5k x5o dqm dqs dqw dqv dqq dqp dqu dqt dqn dqr prv ps0 ps4 ps3 prz pry ps2 ps1 prw jxb jti 7ka 15bi 15bj 15bk 15bl 15bm 15bn 15bo 15bp 15bq 7om 15br 15bs 15bt 15bu 15bv 15bw 15bx 6to 6tp 6ts 15by 1195 15bz 15c0 oky 419 41a 11z8 11z9 15c1
k7g
3wc
yt0
o7g


1321
h8f
fyq
tes
15c2
sbn
1rx
bps
8pi
olg
8jy
10c
nbo
121t

mss
nbl
2ke
po
hs1
t8c
lac
15c3
7as
lab
15c4 6ya 806 96z brw ood 11lc r9c tf3 15c5 118q
2s7
tg4
121t
15c6
2kk
2kk


pf
t8c
6nw inw uga 15c7 15c8
15c9
15ca
15cb
15cc
ank
h29
obp
b8u
jt2
m3b
8pj
15cd
fle
xkk
cl1
g51 15ce 15cf

150a
xtg
14ss
xtb
xte




vg4
9ki
15cg
1508
q42
aad
15ch
149m
a2j
15ci h4a
1554
9zk
9zk
9zl
4nx
4o2

lnh
15cj
6e4
o6e
152a
vly
3is
13ky
ty6
15ck
5v8
k45 11us
bfp
bfp
15cl
7b8
6j4 cfj 6iv
6jl 6jf jds
6ji fgk
6jm 5bl 6iu
4l8
uso
1519
j4h
vra

9kh
d2v 9fh exm
kdc
coi
6ij 8n3
6ig 8n4
1436 6j0 6je
q60 6j0
6iz hs1
fgk 6iy
6iw 6ix 1436
4s1
q2m 6j6
jbx
tcs 6ig
5e1
6j2 fbm
ges
6jc xek
itr
1y4
3ku
11t6 6j8
dot
6iw gp
8pz 6ih
q5
6jk fgk
k6v 6ii
fgk
itr 6jh
lqg 6ih
u4e 6ij
31k
ew
byu
b76
xek
ys8
6g2
8r9 av
11v4
jec
bss
13fm
152a
d1v
6ig
ith
149s
10n3
99t


gf4


15cm

4y1
14yg
jt2
15cn
d1z
d2g
1fc
15co
ouf
15cp
14cw

aov
aov gk6
aov
c3l
27z
155x
15ch
27v 14u1
uxk
a65
72q
e58 wl6 15cq y51

wla

15cr
bo6
102r
f85
26l
8hy
t6i
9d1
9d1
15cs
14v9
jpv
gs8
9za
f3b
15ct
23e
t6e
12by
io3
kj2
kj2
pf
14yg
7mk
15cu
80v
kul
iom

am6
rge
72k
9k4
n0o
qzc
372
kj2
c9d
2s
824

148t
a01
6ft
15cv
5mi
15cw
4y1
4y1
80v
5up
vra
zc4
ccy
cd0
9d1
70
11be
fxk
11bd
9na
35b
9d1
1uw
2d4
yj5
28j
hrx
11bh
uxk
gk6
frf szh coi 2e8 6n8
c5a
hs1 d5l 13if
hn0
6n4 2e8
149s
14yn
7fn
vmk
12tr
uxj
car
vza
vza
1573
7qk
7qk
sor
yqn
15bb
gnc
1536
ij9
hrx
1560
voq
x8l

6gs
djf
l9o
12g5
kog
12pr
kog
mqu
12pr
koj


b6m
fdz 9o
137w
137w
15cx
fip
fip
13xj
15cy
zjh
hwm 147p
now
g8a
m8m
yqm



4py
mym
2fh
8ql
mn7

72x

14vo
4k7
e4o
11q4
buw
tcs
6n1

f85
15cz
15d0
r6
iqj
11ok
h8g
fzi
9b5
d36
bfn

pf

9g7 9g7
72d 6q4
bdt 6pv
cb3
10au 6pq
12ik 6pz him
6po fsv
s8s 6pt
8q5 6q0
6pr 84d
2ix 6pv
6pu 6pm
tcl
6dz c9
jbv
6pp v25
6ps 4js
iy4 myt 6q5
8ti
13mh wrc
6pl dg hij
6q1 iy4
et
79m
6qe
c01
kmu
sok
9bd
6pk
72x 5st

72d
1x8
bs0
wrc
es
27h ges
s9h
cb7
ez
km4
rv4 p3f
4py
en5
kw1


kvy
en8

12qf

8vp

8oz ucn

14mo
7ra

hmw
6r8
tg8
q4r
5v2
m6p
11qs
14u7
15d1
1508
7js
7js

11b0
123z
e16
dt8
blo
7id

5ds
7ig
he6
9jz
4wp
1564
13gg
s7z
11kx
kj2

13z1

o8q
2d6
sra
157u
157v
6sh
hf9
lop



a63
15d2 hd 1op 6sa 8zz 15d3 fd2 kjx p2s p2y 15d4 v6n 15d5
fu
vlu
rfs
h47
8tb
br8
cbp
13kh
13kd
15d6 f1j hm1 ibj 15d7
cig
teq

ot9

15d8
vvh
14ww
14uz
yir

ev8
9oo
8bh
pzg
6t2
e14
9oo
jfc
esd
vny
zvv
jev
b36
ypu
14w5
g3u
7dl
rn0
14qg
15d9
15da
6fl
6fl
15db ui6
q4k
6fl
6tq vpg
6tq
x5
odr

e28


ijj
15dc
15dc
1489
q7y
hkr
hmw
uvt
15dd
1bw
1bw
hjp

1t

t3
cmc
kj2
vl8
hqf
lz6
15de
151e
jii
132v
j4h


izv
14w1
2i6
5t
8z6
150j
14og
vqw
vqw
8p7
15df

15dg s3j 6v7 15dh 15di
15dj
6v5
62x
159w
eno 159w
kwg
ztq
14l6
15dk
kjj

ej3
15dl
1575
lu
8y3
fqg
fz0 6vp
420
6vn 86j

xwq
h29
kj2
1wt

be2
aai
15dm
9wk
8yp
utc
aag
9va
9vf
89q
1029 w00
1ni

rot
sok
mw5
sok
5mi
qqf
r6g
156o
9e0
q3z
10ej
7qk
glh
sfx
22t
s41
mw6
3eu
15dn
116x 15do
cfj
3lc
6xj
6wx
15dp 15dq 15dr 6ww 6x2 6wy gcz o71 15ds q0y
6wx
5b
3il
rya
6wx
g6r
b6a
74o
15dt
149c




qro qrp
15du
15dv
1u0
ywq

pf
6wv
jzg
13j2
152p
15dw
kwi

27v
297
15dx
15dy
gfx
i1z

wrq


156o
t3
glm
hy
hy
glm
bbd kiy 15dz
91s
4vw ct9 15e0 15e1

6gh
bbc
bk7


14lj
cpz
kw9
2oe
2s2
ib4
wqd
2oa
92i
2oe 1yi
6yt 15e2 15e3
kso
uqi
b5d
6yp
108z


156z
qfz
fmj 15e4
odr

15dw
15e5
auw
isf
15e6
vz


r44

vn
dwk
5ht
mqe
pk7
9b5
pk7
x1u
5v8



159v
fz0
26l
26l
yaw
yaz
423
4vq
4oi
3wc
wne
15e7
wnd
15e8
cc7
iw7
3wc
wyf
15e9



jpj
15ea
1g9 15au
13yq
15eb
bof d1z

poa
d1z
9vf e7m
qve
14ng
ksj
q47
bgd
xww
3zd
tux 9du
q42
ijl 2ba
9eg
9ed
tgp
zjl
e12
vqw
6td
2dc
jps
11wk
zhx

n1t

kj2
70u
7cc
7cc



ba2
2vo
3wt
8qc
15ec
av5


spo
srl
8hc
av9
nrq
22p
15b4
15ed
ivx
15ee
3wc
228
9ya
15ef
nm0
v8r

gg
825

bzh
97p
89q
6ly
6ly


d3z 72g
v0c 72g
72e 72f
v0c
72d
hs1
11t5
kj2
bft
w4r
72d
cfj
72d
1b5
72d
1b5
1b5
xeb
72d
3o1 72d ia3
72d
1b5
15eg eox 11tm 131q
1bc
oe6
dgi
nwn
rbj
15eh
11uq
8na

bmc
cfj
c5b
zp4
c5v
72g
11uq
14ss
xta
p4q
s1r
xth
pal
15ei

15ej
945

1422
ceo
x2v
1526
7vj
3wc
iuh

wpm
ear
83g
2dc
rsz
15ek
7st
6ek
5sk
5st


2ln
74r
15el
uh4
15em
v2r
e5c
bwj cjd riv
bzl
uwo


2ln
kxj

ge
bok
bog
t1m
mlx
15ea
d2f
i3j
h0a 6ek
bof d1z
poa
15en
15eo
2je
2ef
saj
3zc
15ep
bkf
15b1
mm3
9tt
h47 75e
75d 1b5
75m 14py
bsy
cp
7ov
kvz
kvz
sg8 10t
1b5 75f
fqi
qzx
cl0
mnx
rg8
411 b2k
8lq
11t6
buw
15eq
jo9 pl9 sp1 shk
158c
dyl
tgp
6i1
15cj
vg6
6ig
d7r
2lk kzw
2lj
3v5

hf1
hkp
15er 15es
gpp
egc
15et
15e5


auw
a32
bqr


g3r
m50
rqy
teo
8jy
ruj
kj2
sb1
107w
nsy

mym
s5b
nt1
l1p
15eu
cpz
9g5
et
6yo
9gb

p2l
gs6

aov
aov
geu
9ye
gf2
d69
d81 cfj
15ev
h98
gs5
p3u
ozm
ozk
9ep tn1
15ew
153j
9jf
9jh
8n9
rqy
15ex
10og
pu8
pu8
p4q
p4q
aov
hs2
ysc
15ey
d7t
d7g
3a9 15ez 15f0 ncj ux 15f1 15f2
zjv
10tb
kll
10td
nwo



b3d
gtd
q90
15f3
15f4
3m8
b3g 137y
b3g
12ki
6s0
w0o


v7n
q5z
15bb
kum
13qt
b9c
tby
bj
nvm
cze
1b5
544 a1s
zn4
1hx 799
798 2a4 135n
2a4 135n
aot
hrx y5
hrx
d1z
79h ijl
79h ijl
ijl 79f 79g
75t 79j
79i 75t
i88 btu
en6
je5
4d9
z9
ena
2k7
27d
v11
v11
tuq
5xy
d2a
gi
15f5
9vx
uhs
rfk
nou
p32
14no
152u
mym
zn3
en2
7ay

fgg
14kt
ch6
ys8
vwc

1ye
lkt
e1i
1vd

e1i
7aq
n7q
e1l
3kb yac mrq 5qv 7an 7f3
qiv
io7

wa1
mcu
nm
7aj
159j gfv
159k
15f6
6tz
ewd
617
6oe
9l1
f0m
ja9
o1z


15f7


wgj
6gr

114y

14tx
nbw
l9f
l9g
ujg
14ti 14qk
14tr
1489
xy2
152u
4y1
14kt
15b5
ay4

ec8
15f8
5gq
14qj
11x4
1489
7ij
7ij
8en

3lq
2yx
14up
44o
i2g
11p6
drq
9c3
116x
14u

14v 15f9
mkg
e3r
dth
fcr
6ft

ofl
7cs 15fa
gqv
8qc
ss6
15fb
a0h
9dw
mcu
mcu
k7g

3wc
824
11q3


low
lc0
bo8
k3b
14nv
k3d
js5
tc2
3j0
k3a
14i1
14l7
xww
pda
15fc


14u8
cd0
8ae
1xj
ffj
10i7
72x
1b5
6nf
8ah
15fd
139
15fe
12lb
8ae
37x
15ff
15ff
15fg
fgg
15fh
5cp
15fi
smn
15fj


15fk
2av


7ij
824
w5z
15fl
w61
15fm
143e
538
1xq
wy1
9vm
g7h
15fn
d9p
gk6
aov
xh8
uxk
hmw
lel
7aq
14u
14v 15f9
p9m
2gg
15fo
l2v
j4g
15fp
8tb
157y
dtr hak
t6m
15fq
5gq
gfv
3y7
8en
14pq
14pr
gg
b48
107l
10t5
107q
22p
7hk
x3i
xta

xte
130f
89h
57q
15fr
juz
8o9
e6x
b21 72x 53v
aup 7g7
7g6 3o1
8o9
8o9
4d6
4uf
f4f
cej
1043
pk7
8bo
lue
12l7
h0r
96o
q5y
14pk

15fs
e4n
b43
ejg
8oz
glc
vau
i9a
lfu
aof
15ej
jbr
aov
aov
zt3
a63
p2q
znv
bjg
lx7

aqa
8hl
pai


apk
14ok
103i
zny
1q2
mv7
14zb
yn2
pai
pz7
1527
1b5
s92

dfs
a6d
a63
aus xkl
aut
pyv
8on
dye

dv3

awn
tjq
dgu
yyc
fbd

bfr
7ib
7ie 7ia

14ls
7ib
4la
f5s
15ft 14v6 15fu 15fv
wn4
1de 1df 15fw 2m1 hl9 2ro 2u5 3r3 15fx 15fy 15fz 4gw 4hd 4he 4hg 4hj vs4 4uc 5aw 5fo 5fq 5gw 5gz 5h1 5ky 5l0 67j 6eb 15g0 15g1 7c4 7c5 9n2 9nt 9nu a5t a5v 15g2 15g3 a9o a9p awa b8h b8o ddh de9 15g4 15g5 huj huh hui i3x i3y i3z i40 awe i5o iv1 iv2 ji5 le5 lsu ma0 ma2 mrk mt9 ma1 mta 15g6 15g7 5hb nx1 15g8 15g9 15ga 15gb p4g 15gc qbu cyx qbt qjl qjo qjm rhn rhs rh8 s0s s0v s0w s0y s0z s0x 15gd to0 to2 to3 to5 to6 to7 to9 4ea njf ujx uk3 g0o ujz uk2 vs3 vs9 vs7 15ge vs8 vsa 15gf w0z w13 w1f w4j w9b wec wed wln xri xro p91 5ha zm7 zqr 105b 10pg 15gg 10pz 15gh 15gi 15gj 7ej 144b 13a0 13ze 144g 14fz 14g5 14g8 14ga 14gd


15gk
15gk
15gl
7is
t6m
s7u
odr
4lc

bcu
n63
12xz


e7m
jb5


15gm
299

axp
fdo
sdc
15gn
153n
11bh
15go
i
m96
ewy
w5z
30v
gx2
15gp
14zy
i9p
c9
15gq
91y
n06
x2v
1526
f5u
4la
roi
uvj
114h
14f6
136g
zkf
a66
coi
uzy
yi
yi
iek
15gr
cln hpo 8hy
15gs
6fl
15gt 15gu

159v
14vx
3y7
yar
sgj
j4g
j4h
grs
147p

jpl
o82

rut
yvi
m9v
3ap
8en
8en
q7y
fh2
884

8mf

c1i
e17
n4g
153m
lnh
wnr
15gv
dvg

gla
hs1
hs1
arn
1vk 332 3by 5mv 15gw 15gx 15gy c8l 15gz oyv 15h0 r2q ri7 15h1 15h2 15h3 13wu
7ld
lkn
14og
txt

lcz
4sa
hs1
14rg
cfj
sj1
wyu
1b5
vu2
wmn
5e1 hs1
hs1
9xy
cfj
z1u

15h4
9vc
123
11vk
am7
9vc

15h5
15h6
vl5
15fv
aov uxk
xxt
miu
rp2
800
th4
kob
6y1
8z6
e9h
ytc

8z7
2rp
2ca
cqg
xkk
14tx
22w
22x
8on
3en
qqc
827
15h7
15h8
15h9
15ha
owf

9z
t6l
eob
14ng
e4
8so
3lg
lcu 7nf
631
7nd ra
pg3
15hb
3qk

7nm
7nn
14ti
14tr


p9c
p9b
155z
mb
12wr
12wr
7o8
8tn


14su



7oc
7oj
9yr
gg
15a2
mmj
15hc
7ng
7o4 15hd
enz
yg9
yg9
14li
cx9
1b5
qb 7o5 js7
un7
15da
6fl
d4o 273 15he 5ps 15hf 15hg 86n 9uc 15hh 15hi d4r 15hj 15hk j0v 15hl 15hm n2z 1052 15hn 15ho 15hp 15hq 15hr 12mc 15hs
15ht

bgb
15hu
vhn
2dk
2dk
u5
2b8 2b8
2ba
7oz u4
2ba 7oy
1vt
15hv
xdg
8c5
62l
ewi
bgg
8pq
15gn
5bu
fz0
4vo
mu5

a06
pu8
cud
hi8
jbx
jbv
mb2
3mk
3mm
zt9
1w5
a66
6i1
k9e
l1q
1b5
euc
ko9
15hw
kwg
51x
epl
s92
nb0

12il
tmz
15hx
15hy f5d x1k
ahs 15hz my2 11um 15i0 15i1
15i2

5dk 7ul ndp 15i3 12p5 13bx
pu8
92w
92w
bzb
8cx
92y
kdr
do5
dth

10uc
2d4
2d4
914
fcr
2e3
j7c
a6e
27z
7r1 7r2 7r3 pma
107l
11ra
12c7
hfr

uet
7qu
7qu
7qu
15i4

jsf
92a
9i6
15i5
6r6 i9s
f1a 91t v7w wp0 x00 11mc

1176
mlx 15i6
el
vqw
9bg

15i7
15i8
14wz
2cc
wix
84d
nln
gma
24x
15i9
4l8


c6h
c6h
13sq
i87
uxk
uxk
uxk
7s4 7s8 1b5
7s5 7t6 7s3
uxk 7s4
uxk
bmm
3ij 7s3
15ia 7td dbb gw2 k35 t52 wkv 15ib 15ic 13lu
15id

ihe lzm


15ie
15if
8rd
djf
f5a
15i2
ozk
ro6
tmz
15ig
12ee
12qf
k9e
xhs
ldl
gmr
15ih
krv
h0f
cj5
11di
7ua fa 15ii
xbp
e03
bmm
673
i87
qks
x4o
t8w
dic
xhm

iff
7s9


gtu
15if
15ij
sok
22t
kru
7tn uxk 7tq
1b5 7tm
1b5
uxk
7tm a63
e03 7ts
7tr p5n
e03
7pu
bsx
qt8
7u5
c7k
7u0 3kt
3v1 5c8 7tz

wx3
gtu
c9d
8ii


7uq
c8u
7t0
pnk
ro6
15ik
15c3
gtx
r6g
gu4
mno
l2l
7tm
7qa
7uw
7q3
c8u
xoz
7u8 15il
uxk
uxk
p5m
8r9
vqy
7um k9h



cmx
22r
15im
14vo

10ve 7va
h98
15in
8tf
cn1
7v5 aov a63
15io
mj1
15aa
mj4
341
11ec
t2z

14tf
7vj

13z9
dzk
15ip
149m
3wc
15ie
107q

bm1
6pe
zn2
yn2

dye
28h
p2q
p2q
hs2
coi
qf7
8uj
6lp
9c3

10jl

fkh
110c
eap
8qc

bda
lni
kva
9cb
15iq
8z6

je
14t2
6u0
29v
29u
kf4
ia0
pu
23z
p2q
kd4
12we
1398
29w
2hp
yvt
p2q
72d
nq4
dx3
fzi
pw5
bsx
7xc fz0
7xb fz0
84d
dx6
il3
bsp
14ti
i1t

il3
15ir
x3a
15is

q4b

ao0
4f7
15cp
fzi
lhk
6ln
xj9
2ix
aov
116h
vy6
xc1
wgs
ao0
buw
2j1
xi8
apo
14zs
7li
eob
14kp
a01
9zk
9zl
ccs
a04
a06
15it
o5v
9fj
2k5
e7m
v11
e7m
15iu
vig

o6e
10rk
ja2
gh8
y7t
fqi
85u
v7l
auw
1591
115j
t23
v4f
9y4
kwr
4se
4se
15iv
9na
3is
cuq
9nf
15iw
fu4
wpm
e28
8r9
e29
7zm
7zl 72x
38o
fqj
lj7
lj7
p2q
p2q
1xx
e2b

e29
e4b
6u0
11r0
lv 1di 15ix 1yq k3y 15iy 80q 80u 9el 7mg 15iz 15j0 15j1 pnc 15j2 15j3 13h7
1yr 4r1 5kj 80r 91p a0y b1o f97 l37
lx pjj 13jz jof


ci
6gh
928
ebg
ft7
t56
v7o
xi7
zjv
11ec
15j4
15j5
p2k
1xp
8xb
kj2
8xb
cil
3sz
zjw
14qn
800
801
pf3
8oc
800
4se
d2u q0
cms
6tz
e29
6ne
duv
w5d
4du d38 15j6 15j7

4c3 8ty 15j8

e10
v7v
xmh
12n5
15j9

arq

7li
t56


qvk

gx4
fvr


vqw
3gj
h49
159w
922
8xc 1119 14fq
15ja
b48
qkj
e29
32v
72x
72x
1b5

28x
a01 15jb

14ws
15ej
10bx
12qo
hqc
z0s
dd0
1b5
k4u
tb
15jc
8v0
1541
gdj 15jd 82m pjt dd7 j0d 1311 yap
ek1
82k
72x
153e
940
121t
154t
qev
kcw
qey
4f7
pd1
qj
nvp
zt3
yvi
h9z
15je
15jf
q7y
j4h
151v
8iv
gfy
lh1
h1z
a5g
zi3
15jg
5mi
14me
2fa
15jh
jbv
8c5
2d6
12m3
t56
ivf
15ji
gma
gma

els
voi
jah
15jj
yn2
13gk
2d6
hs2
2sz
12sa
3l0
2mc
8cg
i5z
i1v
9xk
riz
2zk
5fr
15jk
qss
10mj
1545 cl5
cei
fqi
15jl
odr
10jm

9eh
oxq
odr
2o6
3uv
ba6
cb9
12i8
kxr
do0
88j
xss
10ig
15jm
8f
1wd
dsc
pom
1wl
dsl
rzm
84q
e32
glv
mck
zbu
zbv
131b
131e

2ey
6i1
kw1
11s1
11ry kvy
d7f
dzo
grs
15jn
hbk
h47
poa
h0f
ljb
12m2
oc9
15jo hzr i10 se2 n8z
kmf
15jp
u10
14xh
igu
vt4

p2l
2br
xhx
kd6
hpn

15jq 15jr nvi 15js
p5h
ter
q6q
x33
mvo
igq
14kp
a01
1u3
9zk
824
b6e
2wr 46n hpb qat
7on
5zz
rqy
kjz
g3o
10d1
15jt
id3
14qj
15ju
5uy
rfs
a2j
nm0
8ql
15jv
15jw

5up
15jx
gqv
2rd
7cs
15jy
zt9
oa1
mb2
13gk
s39
ed7
15jz
8p6
wnd
s2q
15k0
1vc
2dl
2dp
r1u
gfx
14qj
gfv
1554
e15
va6
15k1
1509
15k2
3xj

dci
87w
7zh
15k3

15k3
m0s
10js
e4r 15k4
14dg
nsj
mym
14dy
9a8
8pq
sti
e42
6si
3ig
88j
10ig
3ir
3y7
wrq
11x4
mb2
11ll
100s
lj7
vok
51t


lyr
ifq
dg3
12il
96e
wmo
ln

u6z
1b5
3ij
ghy
bu9
ln
12nt
355
8ol

9bd
ua3
123z
9g2
11tj
158j
voi
gk6
1277
j2i 9kt 15k5 vp7 14by
8a0
14ym
a6i
9wh
14po
2o5
mlx
l5p

nh5
am6
8hc
z9
15k6

9n

8ab
h0a
72x
pz0
15k7
15k8
wab
10yh 14oa
10yi
14vs 15k9
15ka 15kb 22f 4ah 7dx aa0 15kc 15kd gyz 15ke jxo uol uop 15kf zmb 15kg
15kh gxi
9lm
azj
faq
kq6
kyi
ro6
z85
12gh
15ki
15kj
14z9
153r
15kk
1w5
k50
5ij
udi
10yg
t6p
5zm
157v
8b5 149m
8b4 8b4
9m9
9mb
2ey
9mb
11s6
9j
rct bko

15kl

boc
io3
io3
k11
13pp
ge1
ge5 15km 11he
v7n
34u
34u
mxg
jk0
15kn
351
ece
84d
4oy
15ko

r5n
woq
108z
2ey

rs4

c9
10mm

dci
149s

8sv

tiw
e7y
844 xx 15kp lyb
ljl
ygc
qm3

dt8
a4k
hm3
8rm
4la
15kq


9cn
9o
7t
92t
zt3 11or
om2
149c
15kr

koh

zl
zc
kz2
efv

14u8


15ks
tlu

15kt
15ku

15b9
q6q


8rq
14z5
4la

euz
3rp
9as
1na
n3e
kpb
1573
14z5
s41
oiq
1uw
tsa
kzw
1uw
gl4
o1z
1b5
72d
t9
1th
p0
gp

r01
7fn
gfx
15kv
4bo
k51
1543 14r7
7io

14kt
a9n 3i2 15kw 46b 15kx 5az 5l1 7c6 7fk 7ku 7kv a5q awc dea 15ky g0l g50 ha7 hlw hua ji6 kil mcv n1f odu 15kz p33 poi qbv qjn 15l0 r18 rcx rho 15l1 15l2 15l3 15l4 vs5 w11 xrm zqs 15l5 15l6 139w 139x
469
29 5am xjv b7v gb1 t4y thw xlc 1378
52a g28 nsp pua rxn
4ee 4af cyy 15l7 15l8 nff r12 rcq 15l9 15la 13z7
poc r13
15gl
fzm
dww
3zq
15lb nnf
vdl


g96
12vv
9bd
123z
14u0
28d
1138
fpu
271

15lc
lkm
15lc
12gk
828
15ld
igu
15le
15lf

12gh
1587
s7p
a88
buw
11le
i87
wmw
zp4

8fm
cg6
uxj
qll
3hd
3hf
ojr
23b
8q6
y9

156w
qh6

12ng
x18
15s
x18
kxo
8gm
jp
kz2
is7
12n2
1cr
7f1
fgk
8ge 15lg
8th 94d 15lh qdf 15li
356
h0a
5su 15lj g0u 15lk kc2
125e
jt0
8hc 8gv
3ig
8gt 72d
e7d
u4p
3o0
hs1
27f
hs1
etr
3ij
hrt
exu
8h7 241
3il 8h6
3ij 8ha

8h8 bnj
2lf


8n3
2d6
1us

gez gf0 e7d
8hc
uhb 72d
cmq
hsq
u8y
bir
1p0
6ql
v0t

et
63d
g5
b5o
aag
hs1
8z1 f6q

241
g5
u4p
56q

72d

8hc
3pw
1u8
hj2

547
8i0
6u0
c7p
27h
2cz
uie b96
tve v8j 72x
tb
aw
8c5
c9
5c1
29j
et
23x
et
uce
roj
gd
d0w

15ll

zbw
on4
107
3om
san
8z6
up
i2o
17n

buw
8nc
a0z dk4 jg8 ylr
8jm
vf8
103w
140z
3sz



8je
ud2
jsy
2ob
98
xzc
886
ghv
sor
kqv
cs1
bgh

mny
3zc
q9v
mcu
nox
15b8
3wc
j7l
cpw
ghv
nox

uwu
6ud

6y1
a6t

3px
eqx
sug
ra
sug
8lq
so5
15lm 15ln tdj
tdg
zde
zde
bm
obb
l1m
euc
l1m
l1m
2o4
eu3
b19
9jf
14ph
kmf

15lo obi obj 10w8
iz
buc
1b5

h29
a92
2oa
6yg
14p8
qm2
fh5
qgz
2oe
ece
qku
g5
n8
oa3

1w3 hmp hn2
hmz
d92
e4b
925
e4f
lu4
di9

15lp sbf
pq2
28x
15b8
r6g
2qz bh4 15lq gvq he1 i2c zaz
8ms tir
f96
koh
1502
ql6
xa7
p97
he6
pwj
7qk
12u9
kj2

15lr
ql6
egf
mc2
15ls
15h8
tge
cl1
p2n
ceh

8m4
xa2
155z

2d4
9z2 8n6
8n3
pgf
vl8
kzo
8n9
kz2
8n8
kz2
8mx 9z2
15lt
11t6
1jr 380 mdu 77v 8n2 8nf e55 esk ews 15lu g4v gvk h5v hhx 15lv 15lw xpg j4d jy1 lcd lf8 lpf 15lx pew 15ly 15lz 15m0 15m1 qrf w0t 15m2 wyg 15m3 yqr 126n 135c 14fd
fu

kj2


8n9
c9i
bik
bk
jzg
pj0

shi
ygd
2d4


15h8
ckr
b6
lkn
vc5
1b5
72d
11vl
724
13kp
7vc
11vj
rbo
158q
en1
6lb
2ov
14ma
11el
t0n gi0
5pp 3ij
j0e 80t 99k k4s qxz 15m4 11ee
8x2
n06
8tv
8w0
yjm
2k7
11vn
gx3
1518
egc
qm2
14uz
8r0
12ng
355
15m5 15m6
w7j
160
lz 15m7
uu0

98h
8p3 1hx


15m8
3ij 8oz
en2
5hk
vqw
ypu
15m9
cmr
15ma
15mb
ey2
6ay
7ld
aw
oc4
10hu
i6r
6h3 15mc 15md
74m
10hu
15me 15mf iqy

ore
pg3
6sf
2b8
rqz
sti
105l
rg8
rg8
x4o
1b5
31q
9zd 8pz
14np
9r7
b9v
qzc

8g3 vlg o1i
14mz
1v
1x dou 15mg
ld

14om

y6
6cd
y9

xz
8ce
nlj
nlj
2o4
t9f
w9y
9e7

75i
q47
14pa
saj
14tg
13xi tff
agz
9wm
9bg
im4
9vc
e9w
31q
jx
1549
15mh
15mi
fqi
e29
hiy
s8s
av
4w az 16g 15mj 16q 15mk 48n 7sh 8rk azl ere h16 h0v h13 h17 hv7 iz6 wuf zae ynd
fud
ro6
14z0
nq6
kxv
9cd
8rd

9bd
1408
fie
8tb
15ml 5z7 8dm 8rr 8sz 8tg 15mm 15mn l0p l40 m18 15mo p8l 15mp
8rq

7io
phq
1uw
za0
8g8
11op
963
8s5
14mz
9mb
zj
1e2 15mq 15mr
1b5
1b5
ccc
xww
bua
ja6
8rs
ich
94r
sug
i5u
eim suh
12po
i5x

cnn

3ii
s5b
yut a6i
a63
64w
pai
15ms
pak
t4l
64z 15mt 8cc 9ln 15mu
26r
g96

8rq
15mv
a6e

efs
t4o
org
kxo
8t5
9ju
e12
1408
7b8
kf4
2d7
bs
15mw 15mx 15my 15mz 15n0 7v8 95f 15n1 15n2 15n3 15n4 15n5 r1x 15n6 r8y 15n7 15n8 15n9 15na 15nb 15nc 15nd 15ne 15nf 15ng 15nh
8rq
8gn

l0 kdd
9c 1xb 15ni
1xd
kdf
16i 16h 7nx 15nj 9x6 9to 15nk 15nl m65 qcr sbg 15nm 15nn zdp 106v 12dh
l78
8ri

d4f
yh7
8tz
xlr
t0f
14wz
e18
815
8tt
116a
kdd
3ij
9mb
a9
z5 bsx
z7
e2g
14h3
13ew
3wc
15no
15np
po3
kj2
1dr

q4n

nh5
h47
jcj
149l
e4v
8nn
gx2
78j
23e
6dn
zx2
78o

15nq 15nr 4kd 4xr ss5 15ns 15nt 15nu cd5 15nv uff wai 15nw 12xb
91x
yj5


hy
lbc
15nx aw4 ydd j74 j75 15ny wmc wp1 x7s ydg
l6n

a01
e1
z5
hnj

2de

15nz
buz
fpc
t2s
15o0
spo

9xg 72x
a6h
fky
x6a
a6k
jyd
a6d
a6h
eb2
gfx
qlf
72x
1b5
9ga
1b5 8yz
9j7
kf3
zru

c20
ypx
2d2
5pi 115n 15o1 eps 15o2

15o3
kyi
153d
15o4
7lt
60
3q9
60
8vp
kzx
14sf
10hu

vk vm itj 15o5
l7a
l7a
rok
bsx
bp6
roh
ljl
7qy
9g5
zc
6gx
1v6
o77
qx7
z5
s3t qx0 15o6 yhc
15o7 5a3 8od aa1 ahd dve 15o8 15o9
1123
o8q
116x
e29
z5
z7
bbf
7fn
14up
81u
lln
2fq
tdq
x4q
io3
bbe

14yn
8vo
or9
gfx
9l5
1cr
9lb
a6h

zc


qkp
26l
26k
kh6
o8r
ij7
2d4
1575 rft
yjl
9zk
q4d ubh
yj8
o26
oqs
9mb
zc

ba
kqy
4fa
x8i
bix
9kl b59
ejg b59
2km
2iz
8pq
14md
8z6
c7v
c7t
14ms
biz
8tv
t6k
14ws

23x 8z1
8z0 uxk 8z1
8vy b8p
72q 8yy
8yx 8yy gbz
t1
t6h
2fp
zde


ixx
k11
x9l
1e7
9gb zk8
kvy
yi4
14oj
85i
ew
15oa 9f1 bk3 t68 15ob
ts2


fy2
14ws
7ml
7ml
2q
e6
10hr
10hy
9g2
jpu
gkf
gkh
15oc
6sh
q5
coi 902
901 roh

c5v
pak
15od
15ej
o1z
buw
n2
8ca
rbj
28x
15oe
154g
158j
15of

el9
15og
15oh
15oi
150a
5v2
xhm
10ej
zd
12n3
355

12m3
nm 15oj
yoz
cc7
8nc
o8q
cc8
uer
2b4
2fa
e1
e1
cpz
nt
8nc
rl8
t2w
b55
a78
4rq
r44
gx0
1238 547
91g
woy
wqi
jl2
gx3
2g7 sp2 ud1 wu1
t56
801
t56
6b0
6y7
7rb
8v2
cbh

ys1
bp1
2d7
qmc
c73
je5

3kv
v7n
zzw
b6p
15ok 807 xmd rme 15ol 15om 13qr

v7n
3j0
8pc
v7t
3p1
u5
9z3
1yi
ko5
zc
w2t
15on
q9z
15oo
hzw
nan
wtb
fuw
kdv
c7c
1dt


530
9hf
kef
qi1
4aq
14ni
9ja

981
zf
9ne
6r8
1s
qnl
9is
qno
15op
1xz 93f
93e
e1e
f2c
8p4
70l
v4z
c7c
cai

3rp


14ol
4iq oqn 93u
3ij 93v
93s 2d7
93t dwe
edy
14lj
8g6
dwk
15oq p74 15or 82p ayu ayz 15os tlr yq1
kdj
14q6
15ot
12fu
ceh
14mq
h0r
10i7
aeb

9qj
vmv
8gn
8gi
15ou



vn

3ze
ae1
etp
fin
ewt
14ng
1ye
2d6


2d2


14s5
2d2
o8q
mai
mai

mhv
jwx
ucp
qhq
1qt
114p
ljl
yki
4at
72d
15m8
8tf
12nt
4vs
4vs
x6a
15ov
x3i
6r0
967
15ow
14pg
12m2
roj
76p
nin
c5b
lj7 95w
95v lj7

8cx
lj7 e7o
jbx
kz2 962
961 uto

3ij
15ox
156w
kwi
el
9kh
lw 15oy 15oz 9em 9xm e4g 13ty
qcu
145o
qd1
12m2

tg8


o5f
k77
15p0
ewj
k6x
79m
b96
o0l
6du
102l
102l
ozm
x9e
ehn

icj
6gh
96u
6gm
wu2 15p1 x0d
2s6
kyg
14lj

orz
e6d
qkc 15p2
jf7
150z
176
l69
8lp

9fp
qkx
102k

ba
b6
rpf
ba
xq1

k7g

97u
8le
szs
t45
ps
agb
lqi
jdw
jzg
pf
oa3
15p3 5xs 15p4 11rc 15p5
vhx
wg3
i5k
wg1
15p6
lqd
szx
t02
l1k 3ro
1178
98c

98h cc7
7cg 98g
n7n
1hx
lut
luu
cax
1175
15p7 ixt 15p8 xq3

fh5
ru
5ct
i
bff
3ig
z9
3ij
12m9
n5k
892
ze too uh7 wud 15p9
15pa
jhf

8j5
4zk
14lx
10k4

oc9
oca
zrs
yjl
yjk
kxo
15pb
8g6
8gi
1554
8oc
ru9
mkg
iqw


iqs
o1l
ap
2fa
2ki 3zv 4mq aha fgl 15pc nwa qrg
13aw
w5n



a97
15pd
q9t

ghu 14vx
9v1

tsd
q1w
15pe zee 15pf
9fp
l5j
f5y
14lh
15pg
15pg
15pg
9v1

1554
9fi
glb
4la
15ph
dsk
efz
3ii
kqe
3q7
b8i e8y 15pi mi2 qa0 ugt wue qbh

mag

h47
13ge


13go

tf
92a
buw
926
958
bof
nlj
a6h
a6h
qh6
28x
1175
l1q
9an
a6a gli gm9 15pj uhj zvq
soy

1hc

c52

3wc
15pk
rl
v3c
911
gg
su1
52

d92 q6u
d92
dkq
br1
euy
hw
12xm
eta
66m
15pl
kyi
av
35x av
xza
80l
80l
8rj h0m
bku
bge
10un
11ok
kz4
95n
mj5
738
8na
io3
v1r
96e
8n3
9j8

kcf
15k9
km4
3ij
a6 3kv 3ij
si3
v7n

kwi
9i8
qxj
10jl
c6l
1b5
km0
o1z
14qi
c6u
oc2
15pm
116x
98d
98j
98n
zc9
kj2
1194

ebd
am7
otp
10ig
cec
vwc
ch6
cdp
ch9
qhv
7ov
8q5
g5
2dk




td8
8n
938
i2p
8qp wa3 wwd
io7
9ib
14mg
mym 10k6
8q7
70v b2d 15pn
1380
cgr
kj2
kj2

cay

800
96a

15po
77q


9ev 11ss
9hw
wun
9es

io3
bk2
spq
12fd
8zi
ghv
2d4
kuf vzr ro2 rq9 ujb
9fp

hy
df4
15ja
108k
9fg g5
9fd g5
g5 3ld 9fc
hs1 3ld
3ij
lrb 9fb
3ij
9zh 3il
rot
9fl
9fk
df0
4pz
892
pvw 9aa 9f5 rqc e2u 10ch 97g 10cg


e2y


74o
15pp
qqj
pq6
obp
a97
15pq
buw
teq
59m
14ma
3zb
6pk 8hw
72d
b6o
b6p aop
2g3
ul2
dzh

b6k
5m9
xjd
9gh
qll
8a
b5p
9gd
15pr
mlx
ra8
ikv
bhs
bzb
udq
bjs
kdr
15mh
pl0
f8h






15mh
bzg
cee
gri
8p4
8pc
wrk
bzv

bzm
bzc

bzg
15mh
rg8
2ju
hkp
ct4
tiu
hkq
1g5
2o4
s69
hy
hw
o6e
sta
c9j
aa8
15ps
yxn

12ik lys 9i3
2a4
9i1 nr8
kz2
2a4 eft
akz
kj2
9d2 c9m csd ire q5j t2l 15pt
3wc
cs3
237 9e9 cgs 15pu

15fd

7ly
1060
2d6
2d2
63o
3gj f34
104y
8j6

vr1

7z5
8no
qnn
su3
b5
o8q
2k8
ueu anu gmp zxi
5xo z4f zhf 13z8

14lt
qnl
11ra
93c
15pv

oc9
2d6
9cr
1y0
933 gdd
966
io3
x1x
v1g
m50
ysc
ys8
tdq
15mh
2xw

724
ukb
wh9
eok
61j
14t2
1b9
b9v
1b5 9jy
9k1 jbt
9jz 72d
kj2
9ju 72d
1b5 9jw
rqy
jbt 9k2 9jv
9k1 jbt
buw
6m1
jg
15pw
2ov
9uq
6yh
kzh
91x
yj5
hn1
11t5
9xp
11uq
p5e
3t8
11sz
q90
ejg llb
3rg
10bs

a6o 15px

2d2
2d4
89p
ak
t6y

ef9 teo
ah0
dye
15py
14po

72q 9l4
9l3 1b5
14ym nli
9l3 14ym
78p
14up
15pz
rxd
8xr
umq
15q0 318 i73 3h2 4mf 15q1 i74 5sy 68d csy b8d ip6 ip8 15q2 o8a qsu r2r r6l u5v ub4 vm7 was wn1 yhp 15q3 zfo 15q4 11id 13fc 13u0
1138
9l1
w7j
xy2
8ae
72d
11h 11j 64i 15q5 13n3
12rd
8aj
8sv
fcq
wa1
12qf
gan
3y7
uoo
o6e
fft
651
etp
6v0

txc
w16
14zu
922



297
nlj
8b6 10is
rfe
14mz
2fa
q1w
26l
6g2
b8
ebg
26q
11gh
xzc
6r5
15ie
kxs
o1h

14pg
vkc
7gs
f4p
598
7yc
3b
154j
njc
6w5
odr 908
86j
7ij

h47
4v1
dpy

dpz
7id
v1i
15gm
1138
o1x
v24
a63
cuv
14dd
dzk
uzt
1u0
9nh
cpz 15hu
t75
tdu
15q6
s0o
vny
15q7
7ij
7ij
11x4
muv
824
909
14mu
iy0
421
13s
13jv
xt1




15q8
p4
ku5
x1u
80v
r3n
389
70y
15q9
x3i
pq2
6wm
6wm
w7t
9oo
e03
g3u
i4y
qyt



qkg
sca

3ap 15qa
3ap
zxb
sck
2yd
nh5
x0i
6xu
13y2
6xv
6xv
lrs
64r
lqd
fhf
14z9
15qb
tgh
oa8

6i0
9bd
22p
sfx
sfx
22t
22t

8uy
oxh
1277
c5b
8jy
ggt
14to
zlx
zlx
51x
kwg
gqv
1574


o55
zc4
89l
7kg
zvv
hr6
20x
mqr
159n

15qc 15qd
kk7
l69
l6i
fw3
155e

qmc
3sk
14uz
4la


6bv
rku
80v
26l
c9
6g6
vc5
643
8hy
rl3
cj mkn zoq
vik
tcx
tcx
14r8
k9e
zsm
1ea 15qe 15qf
rl2

td1
15qg 15qh uiy
114y
c4c
udn
dnm

tm5
14nq
15qi
buw

1317
9rq 2f1
z9 9rp
utt

ze3
15qj

14db
3in
3in
8nc
15qk
xs4
lkm
utt
xs2
rbn
92f
14vo
bso
au0 9sa
9s9 ag2
k6b
8tb
w9e
vwr
ou8
1b5
9sp 595 rr9 c6n 15ql 15qm yil
yde
k5t
z85
em0
bcx
15qn
cd9
9sh
km4
q0j
wr7
kk0
k40
b36
vse
gpq
1u3



15cm 15qo
156o
15cm

15qp
13ky
mkt
15qq
15qr
st
15qs

3zq
1554
2h3
oec

2gz

15qt

11vt
8tn
g96
y38
ejj
ejj
etd
2b8
eti
eti
dpa
kh0
4oy
zvv

15qu
etj
usb
2l0
2l0
2l0
2l0
1u3 2l1
h47
bp9
7on
3o7
15qv
xc6
xdi
824
119e
5up
15qw
mss
yh7
15qx
sm0
mto
wne
3o7
i8u
142b
10i7
9uw
c95
hmw
13rd
o8q
14p8
2dc
oa3
3wc
9v2
9v2

rt
1084
3wc
l6f
n9t
q1w
kdc
1yo
2a7
ug9
3ij
2fh
3ij
61h
uq5
14yu
61m
kj2
9vg
9va
64c
b59
1uw
f23
1ye
82v
10k4
15qy
1p0

4so
9wk
cef
79m
67o
ho
q1j
2je
2jh
2ca
8q1
9hf
ajy
k33
u8u
2fu 2yh 3dl 3ff z3c os5 qo6 15qz thn 10jc
78k
3hf

ky2
der
ecs
15r0
8sp
8st
iqj
wfg
9wc
m22
15r1
fpa

155z
14z5
w04
geh
auw
w04
8pp
w16
9wy
8tn
r8h
155z
14mz
102l
2ov
r08
f91

1539
lj6
2ix
lj7 o1d
12m3
14wz
967
96a
w7r
14tn
11vn
gg
f35
3ob
q36
x1u
c5z
mv8
ju7
p2q
9zo

ju0
149a
bam
22p
fng
vqw
jp0
v4f
9ya
2dc
2on
e8r

g5

g5
c1q
1ud
11y4
15r2
llc
mhc
1034
h6x
sig
7o7
nri
8kq
jpk
15b4
dth
utw

15r3
krh
6t2
zd
sba
sba

8v1
fuu
8v1
ui6
a01
1554
15r4
1u3
9zs ib4 8q0
ko7 9zf
9ze 2a4
teo 9zj
teo 9fi
s8u
9zg teo
9zn 9zl
9zk 9cr
e15
9zk
ras
8v0
8v0
3ij
teo 9zd
dzq
bmz
h0j
z1v
tes
1g5
ey2
ppe
28x
8v1
teo
15r5 15r6 3jo 48y 15r7 7yh agu at1 d3x dfh oyw p1w 15r8 15r9 15ra s7a qt2 wmf ybs ye3 yyo 1069 15rb 11f0 ye2
g84
15rc 46c 7pe wp3 15rd 7yi wp4 zz0 1020 15re 12j8
teu
8v2

bpl
6rw
150a
14yf
2so
kj2

15rf 7cw a4r 15rg f4x h3i 15rh sla
3u9
yxm
15ri
r1
roj
zg8
e9w
3if
kgj
ou0
11ge
th
147f
u4h
9g0
14ud
801
8jd
gx2
8j6
bv
15rj
15rk
v8k 15rl
u6l
14rg iq0
vv2
15rm
nbg
xdg
a3j
fxg
wlf
c5b
nbh
538
2ju
qgk
876
b9c
8kq
pu8
bmc
71n
53q
544
544 1b5
55o
72d
pev
jbv
hs2
hs2
54y
14vo
fey
889
agm
hqk
vt4
vt4
531
w16
w04
15qv
121v
3iy
s8s
il3
m9n
aov
il3
5cr
5v2
133e
2h6
b2
7qk
fcp
286
a6d
t8c
vt4
4p1 fyy
a2v zxd
mb2 a2u
85h
wg1
113a
do6
y5z
7p8
10i7
hia
t8
4vo
fz0
15rn
3w8 3wa
5up
13f6
15ro



exj

4oy
152l
14pa
dla
vsl
3u7
fz0
zcu
1277 hs1
12sh
k1g
5c0
15rp
4jc
2yd
h8c
2we
jbl
9o
opj
3ol
53v
72d
7qf
55e 8cs
6n1
p2q
8hy
ras
hs2
n4u
l4l
cln
m3t
15jp
ktd
4y1
14yg
6lu
bma


3pj
bps
bpq
a0f
a0h
a0j
n4g
14xv
p2l
hs1
10fg
10d7
fia
kj2
15rq
g3n
a1l
fco
nqp
a1r

e88
kso
kso
nes
epe
k80
zpw
zy9
6bj
ksr
15qr
159j
dv3
ou8
3mc
uxk
1w5
115j
8en
7gq
s3d
7ij
115q
7ij
at6
bmc
ge0
ge1
ge1
5ic


g5

a67
a63 a66
1wc
kj2
9bh
f9w 15rr k2u 15rs
hy
kj2
28x

3q7
a63
a63
cpw
1w

y30
5le
9kp
15rt
2js
ay
1yv
1ye
11ht
rge
e95
2e0
1238
2e2
2e2
bs
kj2
2ll
e6 mym
cpw
14u
14v
cpw

khk
rku
11vk
14pa
13gk
c0a
q8y
15ru
rll
q0
ffj
1589
139
fid
15rv
5sj
h46
p0e
11kx
1ek
1el


72d
15og
824
g16
r44
9zk
kys
kf4
kf8
an3
vud
qqc
dww
11lx
mv8
s3y
rhw
p5
p5
p5



12ng
12ng
z3q
np2
dzk
14po
14po
6ft
14me
41n ha4
uy7
mvh
mq5
78p
14yz
15rw
s8s
2hp
q8q
15rx
k1k
em6
ghl
t42
icj
14e1
coq
ich


ygs

ysz
alr
1g
alv
ge1
ujg
4e8
8en
7ij
7ij
p2q
kj2
15ry
13pq
12kx
15rz
lni
xwx
aew
izh
8ah
8x2
alx
cj5
gvy
10zl
1123
gw9
jyi

zax
t8c
ejm
14pa

g1
ejg 8kt
ejh llh
6dj 6vx 15s0 15s1 wn2 wef
io ava bqb
15s2
kiv
c7v
15s3
12x3
adr
14du

aaq
ejg
14rg
y38


14qg
fbl
cc3
z6q
3u9
15s4 15s5 jjs 2bf 15s6 bbt 15s7 15s8 15s9 15sa 15sb 11nv 13kn 15sc 14e9 15sd
151w
91x
cd9
hb0
i7n
qqs

qqr
g92
aor
5hj fhf
3kr
fyy 149g
c0f
1u8
s6p
152p
95j
3is
dww
9bd
nwr
um
58c
14dd
abu
8hf
ge1
ghm
9fi
15se
rea
11vj
13eq
sfx
15rp
rfk
2a4
6r5



d3z
kj2
en5
en8
2b9
15sf
4tj
kzc
fl4
72x
fl5
66p
e8
khb



4ol
lj6

wza

11hg
knz
sjb
fl5
10l
l25
ra
15se

w7r
wps
gma
dx7
15sg
adh
10n3
hi8
15sh
14yu
389
tyn
ada l2d

fuu
9jf

op
dsk

9je
8no
a9x

tq8
3uh
xw3
15si
152q
ah0

xvd
4fi
dye
dye
p3m
xy2
2d4
2d6
cfj
1xx
fqo
xww
cfi
jr3 ler 11b3
eb
15sj 15sk
h9u
11ly
11lx
9z
10ha
11ly
89q
7wq
9zk
iw8
8sx
6co 15sl 15sm j7z vve
6cp

11m5
12d2
a9y 15sn s3o
o21

10ho
136g
15so
abn
eq7
eqf
11ny

3wk
qaq 15jn

dhs
kg8
15sp
12sa
14xh
1420
15sq
nnn


6k
iz3
13er
pic
hs1
lkp
n7o
15sr
2ov
13ky
ho5
44o
1539
uxk
56l
86j
557
cdf
72d
pu8
xwx
nmj
7cc
t0n
et4
66o
13j2
cgr
nbo
ae6
mez
56l
53q
t0n
5hs
6ze

buw
388
e29
vt4
br8
mbn
9za
d5a 72y
k1g
a04
sfv

4gh
p3f
12ys
yn2
ewx ah2
ah1 1b5
dye
pkf
12l7
hw
iuh vm3
1np
2b8
99u
k5p
15ss
8x2
efe
ke7
wgh

b4n
ter
15st
8sj
vms

15su
72q
yjk
ahv 15sv 15sw
7q7
cj5

ahr
odr
15sx

14xo
4yn
3q6
3kn
14yh



4cn
151c
q1w
15sy
p8o
aov
aif

4dc 4yd 59a aid 15sz yja
11a1
3hu
15t0
gfy
dlp
132v
o9s
13nu
nbj
dx3
150e
ksc
yub
ko7
m5g
4oi
y2b
15t1
9l8

b48
8c5
uxj
7gq
glb
e29
27h
aw
rsz
14tb
ich
q90
f5s
f5s
f5u
f5u
gf4
gf4
131u 15ru
a0

t7n
bu9
15t2
g40

10p0
ygk
t7n



yg2
9e0
1x5
ajl

bu9
2l4
ia1
2eh
12tu
15t3
j4h
288
2lj
15fj 9d1
t5k
jer
tln
15t4
14yg
14zw
8uy
6g6
gla
e16
4ei
17a

crj
h46
15t5

7vj
ank

3wc
dn1
44k

927
v7l
o7l
lqd al3
al2 72d
ipn

ixp

ipt
al1
t6v
wnb
13tg
t03
t03

b6t
b04
n1

14lj
zpw
ksi pyj 15t6
alk



igq

3u7 72y
s8s
12b2
3u9 2l9
am0 aa2 15t7 15t8 13on
h8f
14wz
alx
an0
igu
15t9
szp
t20
15ta
i5 ve 7m5 9dm kfl n0t n0x q72 qcy qd3 11mh 15tb m89
g9o
9xu
15b1

ko5

cd0
26i 3np
t6m
g3s
297
t80
76p
uk
ewi 15tc
267
6o
epm epv
15td 487 15te au8 15tf
nam
khx
14lc
xil
4bh h4a
3cd
h47
80x
bnl
91x
8z6
mve
mve
1277
3ij
an7
211 15tg 15th xng an6 15ti jjt 15tj 15tk 15tl x2c 15tm 15tn 15to
anc
auk
3ob
yh7
28x
sfn
rhv
g19
1l0
cd0

teq
ba2
ibk
3wc
k8y
926
rfe 10bk
rfc
su3
dft
10m5 anw
9ix
lcm
ant
a66

5m3 1b5
xjd
cmx
qfx
b6k
4i
xjp
xjp
cmx
15tp
67a
fco
11u2
dnm
6l
eob
o65
r8j
mjn
hyi
15tq
ep aol
aok ia2
56q
dur
13pq
9ga 1b5
5bt b6p
xjb
56n
14db
coq
cmr
ord
jbv
g70
ap0
aoz 3ij
h27
aqa
rll
is6
bp5
ap9 a63
5sn uhu ap8
ap7 uhu
a63 ap6
coi
zn4 apc
apb 72g
p5o ape
apd ras
p2q
1us
9dx
c9d
oq2
7he 15tr 15ts rof rog x61 yz2

15tt 15tu 15tv y2l
15tw
7y8
44
14qt
b6q
c28
c2a
155x
14po
1538
539
539
op4
aov
3ij
aov
apc
vb2
b6k
coi
277
zt3
aov
aov
aov
chb
4ax
tkf
r8u
uxk
kz8
dur
6u0
ed1
aov gk6

7ha xj9
chb
p2q
dnj
au0
286
3nk
b17
vlu
buw
mtz
4k7
14zs
tsw
myb
obs

z8g
xal
15tx
fcq
w6b
15ty
111z
889 111v
15tz
nh9
150v
uzp
x1u

uja
vg6 lt5
ras
nms
roy
1bn 1bo 7le
2hs
ark
15u0 81d 15u1 15u2
15u3

urd
are
15u4
2i7


157k
hkj

9d1
70y
158j
yj5
vud
vu2
zgk
15u5
14pa
rrl
15dc
1489
ej3


oqb
1ah 15u6



rei
w2j
2p5
owa

y36
ej3
ej3


te3
11ok
1539
zt3
1w5
a04
fe2
14x8
g17
15u7
lx8
74e
xaj
15u8
rh4
5up
ppm


roy

fbl
s7z
g96
5up
95x
152q

xvd
15da
12zl
fj8
3cb
15dt
4d6
156w
kr2
1b9
6o8
9tt
1b5
72d
3h4 5f8 3vr 5ev 5f6 jv1 lyc vg2 znx
15u9
br8
iqj
147p
kl5
amq
14md

biz


13w5
53z
79m
yi2
13vx
s7i
buw
v7n
13vw
795
13pq
4uf
buw
13w4
cmc 14my
27w
ra5
ra6
aux p2q
p2q zgw auw
p2q
kj2
roj
kw1 av0
14zs
d3z
ej3
134y
22t
8z6

576 71q bqf ius ktv 15ua 15ub roq wut 11w2
aaj
74m

108s
10c0

ll9

pw8
15uc


15ud
5up
fcq
7cm
70l
70q
g5
g5
r1
4mp
15ue
wex
k22
8z6
rot
15uf 15ug 46d 15uh 15ui 15uj awh 15uk 15ul 15um c2g dfb hqd 15un 15uo 15up
15uq
5i0
8v3
k1g
kap
ke6
15ur
1305
7ij
igu
8en
poa
7ij
5i0
rfk
aw1
qb9


8rt

nbs
x66
vza 5uy
fyq
fz3
p2k
124c
oq4
5jo 3ti
juv
jup
1ma
152u
vxo
dth
tlu
15us
540 y9n
orb
l3e
abw
auk
hiy
8so
4jk
ter
5et
yxu
2mn

dzc
ko5
14ti
2ez
atg
q0g
15ut oy5 15uu
atg
bsy
h47
axq z9e
axt htd
tr axs
ts9
axq
kqf
14t1
mv3

15uv
15uw
cav
t3x
9k8
bpx

15si
zcs
rot
72d
3q2

71n
15ut
rot
11fj
15ux
eb5
15uy
rot
z85
mqr

n63
mow
93x
15uz
154r
4bn
940
mkd
5at
1d0
4bo
940
k8c
151g
dtr

dsw
cpu
kt0 sje
6ne
1b5
13pq
b6p
b6o
b6k
cia
14vx
7vj qkq
15v0

11fj
2bk 2cn 4ef 15v1 585 8ak 15v2 b28 bcj cta eqj f7u m7w mpc p9i 15v3 y1m 15v4 zmc
eyz mp9 15v5
8rd
eyx
eyy
kap
15v6
15v7
ktb
ktc
14xs
sw5
zbd
15v8
12q7
15v9
mpd
15va

kao
ci

xwx
q5y


q0j
11px
15vb
13ai
fdv
fdv
ozz

15j4

154r
b0p 15vc iyf zmd 11kn
15ca
15vd
15ve
15vf
b0k
b0m pbi
nb0
ckj
18g
b19
qpr

4jp
1489
11sm b13 wx5
mt b11
b10 hmz
cmq cke
b0z b0z
f8
g5
fso
obr
fw3
14mz
15vg
nwo

im0
kzc
5v8
15vh
6fj

ds3
3wc
v4f
kry

801
xt1

we3
bau
ltw
1b9

15h4


e28
e28
e3h 7g5
c7h
vo6
3o7
14nv


azj
147p
b94
8bh
bg0
9ed
tuz
cc7
ysf
98g
13pv d0p
e95
bs
vvx
q4j
mm3
kg4
kj2
3q7
l47
s94
roh
ks4
15vi
14tq
152p
rot
bcy
k3z
15vj
kkf
2hv
15h4


15vk
15vl
72q cdg
72d
15vm
kj2
f8o
cd9
f8h
137y
12qm
cd7
juw
1b9
u6l
1b5
b6o
td1
v2q
v60
ou0


tcx
ou0
z1u
14li
1b5
n3a uks 15vn
rol
cd9

b2f
e29
6sf
bss
v59
15vo
b4c fdw 15vp
bbc

b49
15vq
xcb
15vr
q1w
tsg
1b5
72u
ua5
vdq
88a
kxy
uae
fwf
qpr
qpr
bbc



s7z
qy0
smo
qxh
3ma
p0
1083
28x

zde
cpz
112y
zde
wc1
s8u
wc1
u4
ejg
epl
2oe
v2u
173 1ns 2dn 2rt t89 ww5
eui
12fq
kd6

8z6
b6o
72x
u9n
15m8
d8z
ccb
b5l
15ov
6r0
uoz e6
14x8
15vs
u9p
b38
cdh
b3a
17r
b4m
mb
uhg
b6a
26l
jik
28x
14up
27z
9z
1uw
ysz
td1
15vt wqu
78k au
e8d
15vu
1g3
1b9

72s
1b5
15vv f47 15vw 15vx c2z apr c30 omt ux9 15vy
15vz btb c31 dg9 f7z
15w0 15w1 15w2 15w3
fw
b43
b59
gs1
14aw
2e1
hmi
kbf
6y1
f5y

bvt bvu w2w
8x5
61e
jec
ucp
b6k
18x
28f
1g5
b6k
km7
ml
14dh
8x5
kw9
hkr
hy
jdp 98c
bma
q73
ohn
6v 15w4 b8n t94 13gy
j0f t96



286
8ep
civ
efe
kyi
3zq
nc6
t93
115i
5di
kyi
bmq
15w5
145t
115i
dgc
me3
gwz
gv0
9ld
gzz
s69
om3
7ij
9at
nv7
jfc
11bh
6ne
b7p
7ij
kf4
e60

kyr

15w6
2ji
bls
cq
4i nae
1bs
15w7
f4k
qvd f4f
b2p
8xh f4n
c7q

pl4
rrn

15w8 15w9
12sn
1uw
c76
k5u
k5u
chr g49
q90
2f
k5t
k5u
gt
tes
15wa
tes
9bd
lop
1os

z3q
qm2
15wb t6k
23a

9dw lqm
teo j2f
u5
9dw
t01
14pn
1td
1qo 15wc 15wd ba8 15we
14tg
3hh
ba5
14ph

12ee
12q9
13ew
13ev
2l4


64a v38 bdv
v62
9yr
bdr
7o7
v4z
l3u
70l
v4x 15wf udt
jee

1g3
bgf
kax
bkt kay me5 mr4 xmp
15wg
bat
mm3
whe
bau
bb3
7gq
3ij
74k
xkp
bl
cj7


cj5
6yb b4s b4a
6y6
swn
8x9
eui
bdl
b6k

edo
8bl
uuu
b6o

1b5
5bt
93v
1277
ab3
126v
buw
3u3
p2n
1l
3ah
15iq
7tm
151r
atx
1b9

14cn 14d3 cjo
72o
1b5
gla
15gq
ul
1uw
78k
rg8
8l0
15ie


azj
15v7
b1x
uxk
8xb
dvr

uxk
15wh
b5o
k3z
7iv

xeb
14up
jst
6ze
xi

nc7
153c

nj3
evi
9z
15wi
15wj

t03
12lo
ezn
db8
117m
lqd
d59
d59
14rr
jyn
15wk bbh 4gx hrh n5x
14u



14v
kaw
53m
b3n
795
je6
v95
v1r
2e8
2oa
1wl
10n3
uxh
pbc
14vm
15wl
xhm
kyg
1191
cc8
1194
qwk


dth
14nf
13pm
n0f
mon
1x5
q36
exe ehg gro mro 15wm rcv 10zo
557
c01
un7
wzt
xza
10zm

14yt
sb1
10t5
155n
san
ete
i2p saq
bez
saz
oov
plh
b90
icj
q90
dci
pll
k0v
1422
cl6
p4q
8n4
dye
5bf
11bh
hmz
hmy
et9
5cn

fu

kj2
dzk
9kj
3ur
uij
11bd
3iz
jfa
mkg
19b
15wn
u1t
15d0
3g4
g8f
5r3
fqi
b3d
op6
14pe
po3
dtk
vfa
hy
dfr
rs3

8z6
2ba
7ox
bgk 7ne
2ba
7ox bgi
kj2
emr 15wo pkt vj2 ems
4vm
bzm
4vo
15wp
ksr
wab
11t5

xkp
14nq
c97
c97
jzg
cpw
15wq dpj r7t r7u r97 sm5 v1k v2e
1b5
72d
8m3

ry
shi

14mz
ze1

ygs
ygt
b96
br3
br3
br5
8xh
br5
br9
1555
14pa
gb
1b5

em0
rc0
u3
chr
ko9
xkk
kw1
chn
agb
158r
xkk
tbz
15ip
rrm
724
vqw
12ng
ifr
15wr
14pk
wwc uys
14ng
2dk
b9v

bjl 79m
lqv
9gs
824
r3n 15ws
pq2
6r0



wpj
15wt
kyd bis
bir bim
pe0 bpf eyf umv umw
mz8
o5f
pdq
aag
1nj
14ng
14md
j08
k5j
zy7
115j
8oh
zy9


b9c
97p
bmc
3u7 jbv
99l


4oy
o7g
15wu
uyo
15wv
jec bif
cgr
hsq
hsq
bur
es1
hsq 72d
bzc
b1u
fu
oiq
gaa
wq2
cns
155z

3ij

8zi



6yc 112t 15ww
ynb
zez
123b
v6l
15wx j38 kzq 15wy r6c uv5 15wz 12hp
kg
100u
uer

1090
ewc
l1p
l1p
15x0
rxl
k2g
v1i
15x1
15x2
v1s
d2f
baw
b6k
15jk
2yd
kmf
aag
8qq
sot
ckd
syg
et9
154
dr3
36f
b59
4ro
koc
en5
qp0
5mg
f35
iaz

15d0
rge
h2l
wqs
cf
fz0
mb2
l6c
zdu
bld
15x3
b6k
ch6
15w7 15x4
blv btn
b6o blu
rwk
13pq
cfj
1b5
5bx
tot
buw
14kn
wqv pen uu8 15x5
o7l 14pw
nc7
116a
4gy o8z
w3b

14qs
8uy
14pe
15x6
15x7 a9x
1531

103s
14nq
c76
sl8
10mm
lqv
b5o
12ii
ey2
bd4

bcy
r8h
2eu
15pd
xa
mhv
v0d
1wc
hs1
9w3
opj
eqp
gu4
xff
151b
6gw op7
q8r
ch6
os3
fu
d2i
d2i
km7
bl
3qb
14vm
8ha emb
a63
61j
mlx
kw9
8tb
bnr
q60
15x8 bnp s4t
o7g

yt0
15x3
rwk
a3b
gs8
15x9
egu
14vo
72d
8gt f6n
g5
bob
11vk

utw
uts

cy4 15xa bo5 cxj 15xb 15xc d9o u22
p2l
1j2
2fh
d1z d21 nvu
14ng

v1s
gl4
zde

2cb
14mz

box
r6g 15xd
hsq
twf
15xe
3ij
15xf
14bo
14bu
15ms
b6a
xyl
26w
bpb
kyb
a6h
a67 bp7
a6h
bp5 a67
8vl
a6d
ysz
s5b
ql5
ko7
kdp
bit
bst
fct
bvh
ysz
286
a0a 15xg e9c 15xh sx2
dsg
hv2
2lk
kcy
fie
262

2ba
1467
15xi jtu 2rh e9d pyn jh0
13ip
10k4
kan
11lx
ul2
br1
15xj
vww
bso
w3b
fie
8z6

12l7
529
aaj
jl5
k5p
v58
av9


u63
em0
ita
it9
14q5
cgz
jl5
bm9
bq8
9xt
1b5
72d
gg
1b9
e21
e23
io3

sl5

lu4
12jh
2t 15xk
8xb
15vj
13ky
bts 49m 15xl 6sn agp au4 edm 15xm u7j ymx 13mb
1ne 4bg q4u 5ew 5sz bhk rze huu ez6 f7v fuf wh6 xbg 11ob 13j3 14ch
nam

15xn
x0o 15xo
x0n
12g5
12gc
15xp
15kj
x0r
ki6
14uz
lbc
ca3
cms
f3b
cax
a8k

2e1
drb
bog
6gh
ko5
rl2
6dn
cb4 xou
14rg
buw
15xq
pzk
rn7
rnc rnd iyb
pzo
rn9
uf7
q9t
l6i
15xr
rl
c7x
t23
15xs
ja6
7su
13w8
15ij
145b
12xs
ag2
b38
15xt
15xu
xwr
6sg
cb7
fwf
b48
bb4
8x7

15ow
23e
2a9
v58
x4w
zw9
15xv
evf
5tm
vlu
bur
5bt
b6r
15xw
asa
atx
14me
epi
c1i
11dp
c1i
b6k
url
bd0
1b5
qss
rzf
fie
ch9
br8
ia0 btv
1b5 5mf
241 btt 53r 8hc
72d 5mf
72d
esa
bu1 8s6 er
syj i88 kvy 5mf
958 btz er
bu3 s8s
s8s bu2
mbh
bu6 a6h
a65 bu5
5c1 5mf er
1b5

1b9
ckr
dzi
a6d
k9e

k9d

15ah
gms o3m
k9f
kkh
15xx
wpm

2f
2j
1277
cmg
ze1
edx
nq3
kwi
dww
boz

cgd

op4
9l5
1b5
em0
oov
14bb
kim
kin
15xy
kiq
hkq j5b
112o
a6h
kqe
mf7
kj2
t7i
l5p
3uv
bdz
2e8
6rw

116x hn2
v3o
14bb
176
b74
b74
nbo
sun
x2v
s1i
dkf
br1
e5q
dkj
uvj
rye
8yv
13vx
15xz
15u7
14x9
15y0 15gt
15y1
k0v

103s
1hx
1hx
bpg

74j
o7g
yt0
tlu
mv6 mv7

1527
kd9
q4r
11tb

d2f
d1z
v1s
v1o
f1z
wtl
khx
9hu
7gq
9i3

4pz
10og
15y2
cc8
ts9
x0m
miu
1527

r6g
14me
fng
hdc
15y3
ha2
824
10i7
ur5
lkg
14du
14df
cfh
cff
4la
ai7
h8b
14wz
6r4
cn1
2fh
bsa


ktf
15y4
k4x
2rd
t45
vx5
ua6
5bu
hwz
ysc
o3b
m50
vxc

15y5
15y6
apw

s8s
aql
55r
de
etp
gma
knr
xlp
1540
13pp
vyh 9fh
981
c7h
jxf

15y7
15y7
fcu
fbd
fbd
mai
fcv
fcw

ysz
kj2
fbd


qob
12tk
qob
1rr 2fd 9h6 9hh qi5 cm1 cep cj6 cm4 cm3 qi8 x5w 131f

q1w


nvx 74l
8oz jz0
btt
15y8
15y9
bzh

qh6
emb
61e
cbz
ji
kj2

ysy

1ds 22l 2t0 2zf 6q9 ben grg ipc 15ya pfu vnh vws x22 10ot 118p 121u 123n 15yb
12gq 15yc 15yd

dpd
15xt
8z6
14ku
r8k
rll
ckd

cko
15ye
ckl
z1u
15yf
15yg
weh
cfh
z1y

155x
11ok
bj9
xwq
9oo uxk
uxk
11c1
11c1
enp
coz
nh5
ldl
dkg

rll
gtr
q60 n3f
roz
10js
c19 72d
55o c17
c16 cdf
1x8
9bw t6m c15
15yh mr2 15yi

14vo
ew

15yj

f0m
kxj
159v

1b5




9yh cjl
tfp
t2s
3l2
sor
jik
tti
eno
80v
rq0
bsu
971
reo
15yk iq4

j4g
j4h
9sf exl
aps 13o5 13z2
yki
13pt

1541
72d
72r
nci
aw1
154t
15yl
ddd
4iw
4bo
b4x
89q
nj3
nj3
15ym
gla
nvx

15yn
ys1
b6p

k4x
b6q
b6q
b6r
mlx
n0f



kp3
15yo
15yp
15yq
15yr
15ys
15yt
15yu
15yv
15yw
dkg
fhf
ra6
o54
dkj
dkr
6i2
dkl
dkg
dkg
yn2
vjg
pu8
15av
c6k
15pm
c6v
c3z
vqw
vau
9xd
15yx
44e

wy1
1240
qw4
jw1
10ff
15so
685
b6l
k3p
15yy
zfa
1kt
bmc
z7k
b5n
sdk
sdk
sdk
sdk
mqc
14ym
c4l
b5r
kd4
5bx
d2a
15yz
ua5
6yg
145s
bx8
48a ltr

h29
hsh

12kx
s5b
kqv
kw0
a63
cfj
8jy
6g2
15z0 pvx sgf zp9 15z1 11b9

4i3 4ig 5is g3a 15z2 ptd s50 sgk z4g 12v0

15z3 15z4 12mi


4s
emn
k3h
t36
md6
tbt
1084
n6
74m
npd
qmv
14nq
9hs
cgd

lcz



15z5




15z6
frj
3wc
4jo
umq
mym
at6
8ks
c6v
dii
15z7

15z8 15z9 gpl c3v 46e 5lo 15za c6y 15zb frw yma i4a nbc 15zc p6u u6d wle 15zd 15ze ylo 11vo 15zf 15zg 15zh
1b5
q89 491 c6z frv gpj mlq 15zi 15zj
9sh
jo0
k1k
15zk
2sr
km0
znv
14up
15ih
mls
14qi
c6k
c6m
yhn
12kx
kqx
1b5


mm4
cbw
oo6
cac
3ij
92w
14ng
juy
bzh
7ps
7pu

6u0
13pp
6u0
bju
8xb
io3
io3
abw
chg
f4p
12rm
2dy
cgd

cdp
ejg
ejg

bmm
9k0
bgw
pf
15zl
odk
1b5
br5
56v
56w
14mz
cwb
9e0
bcf
9tt
rg8
s7i 7l5
2mj
158h
158j
8kv
7lf
m
m

8ti
rn7
pzk

rng
7u9 7uo syw
cc4
15zm
xhf
8xb
uvt
dya
io3
g9o
hw
o1z

72x
mk8


ckd
uxk
bff

12k1
3wc


crf

i89
10jo
9i8
11s2
uyp
bib
twe
bih
5cl
14ng
12tq
33z
15zn
auw
6or
jux
8z6
15zo
ces
cmr
12jf
x0r
4a
cn1
q82
x0z
jtw
chh
c79 ccq v7c
6u0
8xb
l2b 15zp
zsv
159x
c7c
ceh
15zq
cbm chs
15zr
uow
nw5
qqf
rl 13kd

bsh
bq6
15zs
ay2 cd6 gzw 15zt
cig
8na
15zu
kp
ys8
l0
cb3 cb4
fsv
cb2 8vl 2a7 bs0
8ti
c9t
fu
a6d
3r0
c9t
15qn
ut6
5ij
rwk
2ao

llm

bjw
kef
15zv
cal
x0n
x0z
145s
sta
mmx
20k
12rg
bzm
c8p
bzm

cc4
14mo
12kr
qn
jho 15zw n2b ty1 x6p
14nq
1x1 15zx c8v cby dlu hv8 wtf
c8g 159i
15zy
10ok
m50
r94
bls
b5s up1 b5p
k11
12lo
15zz cdc
ylw
c7p

v9z
mk8
72x
12ck
15qn

k3z
12u8
cac
2l0
8v0
cdp
ep8
cg0
q8y
1600
15fj 9d1
14ur
q36
14yg
gla
6r8 j31
3nh
8uw
cav
cvl 1601 gtf b3i f89 1602 u60 x7t 1603
op7
1604
1605
ldl
cce
opl
cd9
72q
b39 1b5
1606 b61

c70
cn1
kr0
kdm
sc0
c8i
fie
c7y
1607 1608
53g
iqh
cfi
cfj
uxk
cfj
uxh
uxk
br3
hy
1b5 56p
wc9

673 d93
12mw
rpf
ut7
llk
uxf
pzi
udb
l3u
9h7 grh wwu 1609
b5p
160a

8z6
14l6
cl0
4mj 160b u7h 39w
15jl
ceh
5ex 73t 160c wip 160d 12jn
bzg
j6b
ci0
kl6
bju
ltw
tv9
lu4
wyo
g5
dzk
q9y
ckj
mno
r8j
eqp
7xl
tg8
9d1
i
hmw

cko
c9a
x0m
r8k
z1y
cko
ypx
cfj
hs1
v0d
v0g
ut8
p2l
p5e
11ue
b9v
u9p
xkk
v1i
15ve

bgu
c9t
xkp
9ye
1ny enk ccv 160e kr1
chg 1nv

lcm
160f
2qf etb gap
fu
160g
sta
i88
bss
mb2
wx3
2l4
6g2
142u
phq

12l8

160h


9gr
23d
v4z
238
kj2
9ib
388
12kz
llb
1b5
kkz
kkz
oqq
160i

12pc

15vl
2l4

98c
uto
btr 9dt 160j osc 160k g75 160l
lad
3af

160m
cl1
160n
caa
c7p cg2
ao1
1i2
1i4
aov
8nc
v4z
q47
c7c
bzb
9gt
cal
pky
11wy
kqz
12pn
c7c


bzh
9by 9bx
n0o
hy
cff
wvo
160o
cdf
11u2
72x cib
gbz
ci9 1b5
55r cid
cic 12w6
o89
my1
6ss caw
15xs
8na

m86
ypx
xxt
ki6
r8h


mfb
jdw
faq
faq
b7w f0b fb2 n6p 160p 160q 160r
fb7 160s uxq 12d0
156m
12pu
mxz
1e7 cj2
a63 cj2
cj1 cj0 72d

s6b
13tz 7sy aa3 aht bbb 160t u8i
bzg
7q2
bzh
bzh
9z
15ec
bzm
74j
jyz
kja



nvx
160u 160v
c1q
k7g
opw
72o
15b1 160w
edy
f8o

287
r01
1ba
93x
14lg
1h3
160i
yh
wtb
qzh
jv3
r6
cl0
4u1

121t
121t
121t
j04
26l

hkr
11t5
3ij
3ig cki
ckh wej
fu
14og
18d c0e 160x rr7 160y 160z
8l0
tg8
1610 5ey c0c 1611 cfb cfg cn2 e1v fac fb3 ncn 1612 wek x0w yrn yyr 1613 1614
26w
8om
upy
hx1

cwb
cbc
g5
au0
1b5
cfj
tb
p2k
yo
8g0
hy
121n
cej
1615
po3
14xs
eno
13o2
a45
c0r
a4e
f
uxj
nvm
lcu
1616
boc
10ff
5zl
ddw 8hy
10fg
1617
r0
10fj
4nx
4o1
1618
1619
p2q

3ij
51f tzc
x0r
bzg
x1x
bzg
bzg
j6d
724
8z6
1b5
1b4
131r
8z6
hy
2je
kim
br6
c5a
d2a
rjl uxk
d2a
c9d
w5c
161a
mv8
c7b
61e
72d
cfj


161b 161c 161d 161e 161f
14nd
x0r
x0r
10ug
kj2
9bd
161g 161h 51d 161i 161j 161k 161l 7v9 161m bxx ca7 cdk 161n eas gqf 161o wss 161p 161q tbq wpz 161r 11ad 11nb 161s 12bl
cko
161t
dic
4pn
q1w
n7z
8ti
hqf
izv
w2v
107d
izv
izv
wri
td5
giw
td4

o19
c9i
h08
8vp
cai
14uz
161u
161v
14p8
161w

14qu
gre

x0t
hj7 54z
54z
147p
xtv
c9t
sra
10i7
k0v
1b5
gy0
5e3
15da
15dt
bwb
14k5
sjt
161x
cpu
a67

hs1
nlk
coz

av
rax
lac
l0 11ws kz2
ifm
3ur
lu4
1wy
xkp
i87
14c7
g5
149l 149m 149n
161y
m6p
15wu
o8h 161z 14h4
10p0
1620
g5c
14kt
m47
s7z
e12
s7z
j4h
c5b
8i5
b77
bmn
ldl
27d
61u
v86
mb2
13nn
s8h
wfr
114j
6g6
c27

1621
bd7

3rg
kvy
v1i
14du
1622

u3
e7m

tbw
frd
qxu
erq
umx uqk
eje
wfg
f8h
p2q
p2q
78k
6gw
1623
150a
14ph
68k 1624
108u
wao
fix
14yf

xy2
11hh
zw9
bsu
cpw
a78


pf3
ys8
28j
14ph

143e
kal
13ta
r8j
11q4
10ha
89q
1625
11v1
11v1
1626
1507
9e0
7qk

upy
vqm
22x
8uy
vud
vud
x2f
jg7 p9a
cry jge jgg jq3 jv7

pgs
10p0
hy



crq
14wd
15h4
8jy

29z 9ia hx7 quj spf ypb 107n
gp
1627
pz7
gvr

5fw
29y
29y
14nq
9i8
100n
gwv
14yh



7cs
7o8
4cn
nz4
7yc

11hu


hg8
kw1
7cy
11hu
hkr
9ld
fud
1628
2c7
17a
147p
3ur
3ur
bqy
2g5

6y8
azj
12l8
ayg
1629
e7u
vqw
9bd
92
ibe
xqy
162a
68r
brx
cuc
1b5
cor
zy7


i4y


tti 5mi
162b
2bh
kan
151w
kal
dj2
3oq


14kt
qny
14ph
o7l

t6m
o7n
9cu
15gm
15u8
14ph
c8j
nvu
14dd
8om

rfk
w46
u24
p8f
kj2
2xv
nr3
jbx
h27
v24
3u9
3zh





1dl
3zq
p8g
p8g
p8g
p8n

1dm
nc8
whe
xh8
2a4
2cv
3xp
3xl
axs
1wp
b3d
cd7
1dm
vcd
hcu
hoz
162c
r7k
162d
fcx
12c1
yq0
12c3
9zg
vb2
xh8
dgc
162e
162f
11l1
2vk
xa2
h8h
1100
2zc

sv8
14lj
cbc
ckv
kxy
tuz
12fc
12s7
15u5

8xn
j08
162g
162h
vud
12ps
13vw
ux5
vp2
13vw
4g4
13w4
rym
17a
ss6

c83
rha
jzg
141h
s8f
fg1
igq
j8y

1e7
b96

3qy 162i 162j cxx cyn f7w x3v 11by 13pg






bob
f7y
15v7
ndc
qp4
ro6
yh7
igu
4ws
3lz
13pr
f4n
8zn

cxc
hy8
hye
162k
b5k


bob
11t6
ko7

jhw
c5s
xnl
5bt
ul2
h45
dme
i9d


162l


12l8
14b8
cxc


mga
hkq
152p
6fl
14zy
uou
qbo
7ij
8er
dd5
14xh



162m
tk3
d68
cu9
xyl
urk
bmq
1138
d69
143e
162n
e71
8so
mdv
nox
2o4
2o8
a2j
27v
tk3
2by
825
10wv
32g
v54
hrt
rqy
yaw 580
d1v
n7z
f7c
wl5
hs1
cfj
l77
149s
162o
e3j
ra
14u4
162p

162q

14yf
15dx
162r
e05
bku
s1o
123z
e03
13pq
9bx
9xy
dzy era
11hh
b2i
dc4

162s
162t
162u
dym
hfs
14mx
ear
v19

2o4
k8c
o9n ytu ijx




162v
b17
gie

tk3
shh
vxq
10fo
14me

fu6
id4
162w d27
72o lxj
gla d1o
uxk
d1q d1m 1169
1b5
kp0 d1o
a6h nle
7gq
ebe s8s
7zl
tkd d28 cfj
zs8 tkm
d1y mcr
d1x 26l
l1p bof
dos
a64 bof
8so
263 d29
uxk d25 d2a d2c
d24 d2y tk9 uxk
hs1
d1k uxk
cfj d1v
d23 bnq
d24 uxk
lu4
d24 3ij
2b8
162x
v1i
27z
27y
d0g
9d1 159w
rgd
14zh
uxk rwm
iw6
tkd
2w9 hs1
7xk pna d2r
d2q tkd
9oo d2x
2l9 2l9
27f 80w
mix 6ir
u9l
d2s uxk
uxk d25
l1k
e1i
8jy
d33 ijl
d32 zn4
zp6
glc
c76
156g
813
11hh
n63
y7u
jmh

14la
k2q
k2s
fak
162y
g40
8vr
lw1 8ti
14lg
13b6
162z
y3r
12ql
mkd
dkb
c0w
uxk
86j
3ab
a04
156j
1u3 d42 d41 72d
6g6
2l1 d3z
d3z 2l1 d3z
d48 d45 lu4 9l5
9ju
d48 1w5 d43
fu9
r6r
p0 d43 d45
sot
glm
glm
fa3
2eu
9zx
14ud
kj2
8xn
9jm
wab
d3z
p0
3np
1630
7on
fue
11wx
7on
5zt
10k4
e6z
tcu
w5t
g9o
w5v
ssv d6m
9xy
kj2
3eu
das
das
das
das
1vm
14n0
1b5
72d
rbn
zpe
cgd
nzw
ghy

14vm
c8
72d d5p
abe
6n6 hs1
d5o 7lw
3iu g7s
erp d5m
d5j 131b
c0r
vlz itx
vv0
bjw
15a
12s6
i89
i89
1631
11le
mel
kvy
bu0
syj
1632
xaj
11s2
1633
9c2
j34

53
9bw
9by 4s1
4s1 jik
9c3
9c2
9c3
d6h
d6c
tad
yn2
d4z 8hy
mdv
1634
d59
14d8
13lf
g9o

lkn
10fo
tcu
vau
9kh
vlu
vlu
o6e
buw

14l6
ju7 d76
d75 ju7
std
d7l 11c1 d7d
3mz d7b 11bh
jbx d7b
d7a jbx d79
tcs
d7l d78 nll
vg6 hs1 6ig d7j
d7n 9i3 d7j d7m
cfj d7j
d7f hs1
gi4
d7e d7g d7f 9zo
fp1 3lb
88f d78 d7d
d7f coz
d7f vg6
12yc
hup
1484
149s
11vj c5w

f35
g7
ba1
81

hso
27f
cfj 77j
1xx
l72
p2w
dgi
e3p
u1t
yyj
u1v
13vx
3ot
s1r
14ok
ouj
5os
p4q
hs2
boc
bld
amv
bo6 i3b
15wr
1539
3kn
b5n
6tz
72d
1b5
f6h

1635
ewi
na3
cor
8hy d90
d8z d91 cfj
f7m 72w d90
rg8
ce5 uxl
imp
d8n
1636

lt6
lt6
lta
md9
b5t
b6o
b5o
i1z
p2q
1637
d91

bjr d9l
d9k v9h
twf
kje
bob
4jc
db8
rot
1638
1573
ae6
7g5
lu4
dur
9zl
1617
3ij
nmj
ldl
151d
m0u

mx
yfx
dan
xhm
1639
151l
136g
as4
yn2
s92
rnx
rnu
gma
rw

yn2
d6h
qmh 3p4 n2a 163a 4s2 da8 163b j7t jlf
epe
15jk
lr
agb
319 11k 11m 23t 4p7 d54 d53 d55 d56 163c lul 163d 163e wxu 117q
163f
163g o8b wnx



13u
jt5
yfx
yj8
dbd
15fe
12q3
153q
s4y
s4y
8z6
153r
oti
7s9
cpd
db2
6g3
ovd
5m3
7s3
7sr
d5a
xlp p90
163h
x5
dtr
muz
sdo

p8g
kzh
yn1
62y
l1n 163i
hg2
ynq
12gw

n9t
rk2
m22
cri
163j
824
ss6
whe
p2q
cln
dc4
dc6
152n
ju0
90c
159n
vhn
15r4
63m 881 8c9 bf7 163k 163l 163m 163n


2ll
esv
8g0
3he
9dw
r3
aus
8sr
14zb
tj8
14yd
xdh
69b
u4n
72d
13pp
72d
1b5
4ih 163o 163p 163q
g2v m1n yhd
23u 4wr cyz j0g 163r m1o
163s
82k
kap
ktc
yha
15v9
163t
15gl
163u
64q
zy9
7ij
poa
mai
163v
163v
163v
fp8
b0o
a66
28z
blp
9nc
xwq
xg5
d90
d8z cln
6ne
wx3

1221
nwq
rci
163w
p3m
151f
1541
al2
bgg
7ij
8en
vgo
5zc
fhd
zvk
6v0
163x
xh8
384


a9x
1sm
jpj
9ju
163y
p8g
9na
28x
v24
z9
o1h
w7j
9nj
163z

rpb
1640
n63
1641
1642

ght
3ox

jpa
153e
aw1
r9j
o1z
uxk 7s3
4ir
9zk
a04
15az
c6v
1643
9ww


ej3

q3r
14nq
149a
1644
q4i
eqr
15db
3is
1645
f5n
zy3
8jz
lcu
3il
3ig
kj2
j65
b6o
b6m
b6r
odr
8e5
8e7
14po
8eg
xhn
p0f m7b
kc8
675 733 d85 lv4 j81 tac tct ww6 y2n

o6g

hv
zrp
cpw
1646
4ga
vdf
heo

f9b
14pk
rei
k4x
1647
1648
1649
16e
1rz joa k59 164a

142v
u5m
17a
89q
whe
jbt
dh5 15fa
164b
ueq
164c
2mx
2k5
gze
vud
hb3
rk2
u4n
cri


dhq

30 q6 164d 164e 164f dho 164g sxq sxr 164h 164i 13ro
qba
21f poy afa dxe 164j sw9



rcf
k3b
h54
11fw
164k
74m
nvn
et
164l
14sh
2jt
wqs
x20

i3c

kdo
967
8wh



o1z
dts
i93
j77
164m 164n 164o p95 111j 10ys
dg5

2j4
h3c
164p
bdj
htz
h3c
4d6

15d0
8mq
ph1
uc5
14kr
kaw

ph9
8j6
hs1
1b9
b6o
1b5
p2q g
or4



6nx 7si dkc dtx im5 qzq ybg 12xv



164q
c60
djo djr djt djw djx 164r

djv
djl
143e
164s
djl

djl
qmo
djn ogy pxp yos
djl
djl




3b
2qe
8jd
hyh
k8d
mr0
sb1
164t
15c6
tvu
djf
164u
164v
dkg dkh dkg 7cc hiz 9bw
9bw dkf
9bw dkf
14b2
9c3
t7d
9c2
ag2
au0
9sa
1nx
dkf
5mi
qt4
1547
1547
1547
g9o
b5l
uea
7mq
f7e
136z
463
11x4
1489
poa
z7k
yxu
mon
15h8
kj2
164w q88
l9l
7lt
zpy

i2t
ghv
sor
k32
unn
unn
1hn
v0t
15ud
dye
hs2
v3f
157g
rto
cc4
b48
53g
quq
164x
111z


42z
e9h

431


dpa
t90
wq9

14su
dp8
gg
11am
gzb



14sv
d92

yxp
4c6
lkv
14u8


164y
a78
k7x dgw
am8

9xy
6uu
r8h
xnj
bgn
107p
12x2
xb2
q0
110c
4s8
164z
1650
1xx
4si
xaj
1rx
gft
luc pv6 1651

1nq
1b5
5cg
14po
14du
1bc
12bw
lbz
k8j

1w1

3wc

qhr

pqv
10jl
1e7
ko9
ew
9e0
t8a
hy
e73
14ph
t8c
lz1 mzl wv2 1652
koo
ko9
ysz

1653


e4v
14u7
fxd
gma
zpw
107w

1uw
12zx
3rh
10i7
6sg
g5
8q9
ipe 1654 k8a 1655
kj2
i4
dp7
qha
qhg
sta


sta
1656
dp1
doy
xzc
l9l
5vb 9tx dm8 et7 j8c zrh

v1i
m0u
ay
f37 12l2
dj3

1657
bh1
ebj
1658
gfx
86j
4o7
h0r
fja
vud

1659
j4h
50f
975
t2s
vz
vn



165a
z0o
wg6 14x8
c1i
6fl
n63
p8g
nso
152p
6fl
u4n
165b
165c
u4n
165b
14nv
b2y
b2y
152p
6fl
6fl
165b
6fl
6fl
6fl
6fl
6fl
6fl
6fl
6fl



c9a
es1
tcu
36f
o6e
q60
5c8
108l
n0o
u1n
btu 14a1
7pu
a66
fa3
ps
8rs
bue
cax
1uw

mon
2rj

q0
824
34u 165d
4vf 7ce 165e ese ovg g5d vvu 165f zsb zsd 165g
jg
151s
lkz 165h j7s 1002 165i
lkv
28t
14ud
3u1
s1o
165j
q1a
lke
lkc
pf
15v0
5up
wz6
3wc
lc0
fws
14w1
7gq
7gq
kdp
wtg
qj2
165k bpm e8m 165l mhf 165m
dsr 165n
13e6

7ng
7fn
165o
sor

7qi
t3x
dsh
2ov

epg
110c
e3w
15ej
zkc


14po
75p
fqi
a0
hc
buc
epg
909

nj1
rvi
165p


rvi



hxy
165q bg9 ft8 j7y exf vle 165r
hy0


e9g
1527
xww




8zn

djf
wg1
165s 165t
17a
j4h
1b5
kf1

29u
cil
15ro
kf6
ptk
u2j
s59
meg
10a4
z3q
152p
6fl
en3
nso
u4n
165b
165a
b75
ksc
kk3
nlz
c95
br3
uxk

3m8

c93
uxh
eqg

uxh
1i4
2cu
14ub
1657
jzg
kj2



b8u
b8u
b8u
nj6
8x2
xsa
165u
vue
11x4
1489
n62
n62

28m
ug8

566
3m7
286
eje
165v
165w
12fw
165x
14mt
159v
me3
165y
njq 10xe
gu4
72x
mmu
j9p
924
165z
4da
34n
3pw
4js
hs3
12w6
121n
2ao
1561
12ps
eoe
x9e
yxp
15pk
8lf
fa3
syo
121t
kxs
e10
k1k
m60
vkc
boz
12c7
v1f
1660
1661
v19
4mp
846
8m
kdi
1662
1663
drh
vza p0
l7a
1ma
g92
k39
dhs
42z
i51
hdc
14n7 1664
1u8
1u8
8iq
1ux
3q9
fu
3q9
pft
50s
a9w
15jk
103i
h54
v9m
qb9
om5
hsq ois
oiv
oiq
1665
qqc
107k
j7l

3wc
cri
v1r
dxo
g9o
uus


dt8
9z
fie


g2
td x0h uuv 75z h3h 1666 jos n0a ngk oll oyf y70 ymz 13k3



10hu
10hr

14ns
1667
1668
owa
ptl
kyk
14t2
84
2dl
gie
81
gg
14vs

14yt
owd
2on
cri


1669 135l eru axh eu1 166a 166b

l6f
166c


hy
gg
149s
mcu
e4h jax 14aa
12xo
5v2
qqf
e0h
2of
dyv
kl5
ypu
8z6
jtr
o5l
d0n
39l 48l e06 hpc mpa n9q 12z2 12z3 166d 13cu
jtv
9d1
duq
1b5
uxk
uxh
dzz
12sn
166e
12ni
8q5
9ne
k30
1dp
k32
10wa
159v
1b5
166f w8a
b6v
mhu
86h
qzt
15dl
8tb
fv0 p0
nc1
nbo
15ht
knd
14qr
6dk 166g zbz fcc
420
e10
rp2
ckr
166h 3wm 4yj 166i 166j 817 166k dws 166l kdg l7c wv3 e0x
ktj
22p
cpz
ypu
9zk
mb2
9ju
88a
kdi
rol
2ba
966
9jc
s8s 8q5 s8x s8y s8w
3ij
etn
6sf
kux
jku
saz
1ye
166m iyx tb7 u36
108z
l4r
op7
knz
e7w
q0
10mz
mkf
cko
umq
9hk
mw5
15az
cnn
9e0
8xh
f0f
4vm
1079
s3y
mw6

1b5
br3
3ij
e21
166n

g5
t9
3ig
13ew

m0v
2cz
g92
ccc
166o

pgs
e22
e22
15i6
9fp
kn4
n63
kn4
df4



xpb
xpl
xpi
qxy
108r
nm
zc
166p
hkp
166q
6bv
hkr
zrp
167
3ih 3ih erp
etr
e3j
o60
reo
ghv

r3
70u
rvd 14b 166r d86 j82 11hi zpm y9l
e80
ixx
ghs
d73

1b5
15ej
mon
15ej


8pq
14nq
2eu


11or
13ej
cfj
t75
dzh
g5
9dw
9cn
tax
14mz
96a
dzm
hcu
l7a
5v1
2lj
p34
15ck
kw7


kj2
bp4
10wm t8a
vqw
c9i
299
1643
ywk
9ww


a0

hwq
8n9
166s
14s7
6l0
166t
14po
t4i
6kr 166u
166v
s7i
t4c
e15
8tc
1e7
k9e
2k3
kf6
rq0
ke6
1dm
1w3
mss
mss
etr
san
hy
kj2
15hu
sal
sao
ia0
kf5
15ah
kf1

12lo
kf6


166w
do3
166x
3n9
kvy
xpo
rot
e8v
ay
176
it9
jo0
2iv
pkw
kg5
e6p
3zq
405



en7
l6f
15a6
ksj
1e7
jp
k9e
hkq
uqd
e7t
kj2
4la
hjt
7hj
14zb

6mx
8eu
17a fzm
15b8
tfw
102k
724
fg
mf7
mct
166y
14to
10q4
szx

2ix
g2
3ij
15gm
9eg
27d
90
11vn
11vk
d73
qm2
4we
e3q e90
9de
etp
ygi
kj2
l06
kzx
fie
22j 2ri a58 ejp hra 166z 1670
nm
no


tgo
ko1
knz
1671
ybd
1672
1409
1409
8ri
dsg
7or
2or

14ka
2d4
jwm
bex
8m0
3q6
e7t
9xt
9at
14pn
e80

151s
14zc

bw
14c5
9d1
2zi
1673
9za
an3
bpl
bpv
14rt
45p
14z5
xww


szs
14ol

14z5
8vr ubx 13bl
8vr
k2q
12ql
zbj
c52
bps
nk
tf9 7u

15gu
15a3 1674
ksx
10yw
11fj
11tu
sfc

3zq
14ni
eej
1675 1676 r2y s4w

o7g
1677
e0u

7zh
7zh
nqx
1678

1l9
3wc

kfo
frb
5e0
wpm
io3
cn1
10yw
12q1
4q1
mkf
koh
ksv
8kf
74s
b8w
enf
5v
v1a
rot
1679
axn
k7f

pdn
pdn
mkg
kj2
ebf 1b5
8q5 ebe
ecq 808 167a 9mh 167b 167c eko 167d 167e 167f 167g 167h twk ekp
w7m
14rg
sor
jbt
fu
wh9

7l9
ebl
167i
167j
167k 121c

wh4

vgf


11vj
15d8
167l
u9p
xww
72x
167m


ec5
15as
14tb
167n

e0h
h47
kwi
ecf
167o 25d 167p qq7 syp 167q 167r
1wj qq8 zlc 167s 13tr
24w
syo
f5e 167t
llp
l00
2e0
ebh
ebg
167u

167v
odr
aa9
1679
br3
bhi
lue
lu4
vvm 67m
be2
k6m
22q
9rh
5m3
5cp
167w 167x 167y 167z u3p wxt wxv wxx zbe zah 1680 zor
iol
9bd
5ma

z9t
1681
izs


l9g
ehr


br8
15iq
15xe
14aw
bpq

x6g
b5l
1534

1682
key
15cc
12gr
1683
12dv
14no
12r3
12s6
kev

f4k
ely
op6
1684
io3
1683

rcf
5ts
56h 1u8
gf
c91
io3
hl
dxn
10i7
odr
kf5
kf1
z7w
28f
1685
cmc
2rs
x4
130f urk
c92
g92
8i0
2rp
2rp
566
h0g
566
gtx
gnc
kd6
2k7
ap
ap
14ma
1686
khk
b7x 214 ahe pc7
1687


12g2
1688
z3m
no1
88n
mon
xou
2k7
now
2ju
14du
ejg
2o4
15qr



1689 9ap pb0 pt7 zbp 101o 13ab mp4

pjy
k7e
15sx
a63

heg a63
qfb
tby
gj9
tfy
9bd
qm2
qm2

7qk
3sy
2l4
jii
3ro
98c
v2p
15ty
72x
2dy
egh
zde
168a


zhr



mkg

e5e
e5f
9sa t4i
m7j

3ir


13t 15jw
168b
o81
15ty
dts

1k4
72x
bel
m3c
t46
10jo


vhw

rtr

rto
vn


kj2
14vy



1qa

168c hak
vx5
lca
mww
bi

168d
bnk
9b7
odr
id7
1489
w2t



14mf
152y

94r
94r
8sg
sug
ex0

bir
mrf
168e esl
ej3 2av



156r
1625
168f 168g



dg5
ltw
15ab
e03
e03
cfi
p5a
168h
146n
ef1
g5
ees
1dl
116x
aah

14bk
1wr
2dy
2op


e88
1528
tfk
caz
14tf
sv1
suz
9jz

72q
72d ek0
ejz 1b5
168i

10c4
hap
8l0
b3f
teq
168j 1dj

ayf
atg
rot
1b5
168k
72y
g2w g39 gbj lor 168l 168m mld zou





zez
10ho
ebg
ebg
ebh
urd
hvk
ybc
z46
rot
rot
168n


15ej
8if
n1b
12d2



szc
15ru
90j ii1
8sx
df0

1278
2l3
p2k
16e
16e
f96
ql6
8mf

4rn eln
elm 4rn
15wa
88i
kob
ko5

ko8
k7f

tfy
15rx
k40
2yc
2it 2yi 46g 9sl bhq bqj bv5 em4
168o
140t
12ck
em0
2s7
ewj
k2q
95t


btt
mkg
147p
now
now
12ou
h8c
o4m
t08
nox
pf
enl
c5l mz9 o2r ro7 ruw vj1
bgb
cg

bgm
bgm



cok
fpc
b3f
kf1
14l5
8na
l6f
l6f
l4h
ksj
n7n
l6e
tuq
1p7
l6i
2b9
mjy
kob
jyi
v1g
13ki
3io
drb
14bo
cg0
1nt
1km
t7n
28x
5cl
9oo
3m8
enx

14l5

f00

107l

enx
74o
151e
qxp
dur
q42
qcm
q47
end
2g

rbl
7gq
jt8
168p
168q
h0z
12pa
168r

8l0
14mz
b19
6dw
6dw
14mz
149c
9jf
168s
vc5
1b5
11t7
14zh
730
fsm
1644
aqi
67m
10u1
qgw
t9
1b5
263
263
168t
zjj
25z
262
14ru
lks
pmv 168u a5c 168v dao 168w 26d 10vu 11ar 168x

586 erl dsu dt7 hoa ixf 168y 168z
zjl
12ys
14t2
8qx
b59
lqm
m1l
1690
19w krn krr wte 13zh
xww
bk
8w6
1691
36f
amp 4ro
lkn
lkn
11pe
mv4
gkf
lom
gtq
kj2
eqq
14ph
xpb
lu4 rl3 eq8
eq7 5p6
1w8
1w8 s95

e42
gg
roj
150y
jh9
1012
fn3
azj
161a

lue
n1
n6

eq4 k47 t5h
dfv 10u6 1692
k4b
c8z
b7g
dpd
gg
6y1
eqz p2q
149l eqy
1w3
159i
itr
g5
10jl
hak 13m2
e03
9bx s9r
bku

d0n
14u4
13pr
fej
8rd
elr
13gp
spd
k82
bhv

epg
156l
4q

e3g
i6 i8 cq8 q4e jbd
hs


dzc
14ol
szj
szc
bju
qgk
s8s
p2q hsq
ees

14l5
eoe
zpw
alo
ia0
5e9 1b5
e60
ia0
esd
1693 6tb esc knh
drq
kf1

8pc
ypu
h24
8n9
eis
k8c
i06
14uw
dxz
3km 2ru
98c
fie
3rg
o58
1r1 dcm 1694 1695
qj
1696
x4
qo qhz 1697
wwy
10c
gz
lkn
66k
1698
ojr
dpa
b96
cfj
9c4 1699
cg5
c8d
14mr
9bx
bte
etd
blu
408 9tv 9tw qub
9tr
9e0
do3
io3
72d
etr

8ti 12i7
12i7

h1a l38 qbb su5 wnc
169a
134y
e6v
l6e ety
etx
l6g

dzc

kj2
xza
xzc

57l
e28
cad

l5b 111b
ko7
wc1
ko9
14ng
1175
12ys
b5i bbg ewp i1e ip9
7q3

kf4
u9n
cgn
4pr 8yj
28h
br1
kf3
4gh
uuo
12gc
1w3 149k
1w3
149l
9c1
oqq
169b

oqy
ju1
et3
98n
bwg ev7
ev6 bwf
l6e
l6e
1ae 3xd sxl wmy 142d

10fo
pu8
7b8
bt6
103i
12sh
169c
kxy

h24

8m0
ckd
obq
11t6
8l0
4we
ew0
f
iet

zzt
zzt
l
c9t
av7
bhv
169d
rut
13ev
knz
14zp
12q9
l1q
bl
wpm
drb
v1i
2br
xfl
1597
njo

9kd
bir
njq
et
i9

eui
fcx
169e 169f 12yr
8n9
8na
z56

njq

ewx
yzg
m50

bgu
167i
14x8

27z


j9b
92q
bmm
z56
3nh
bel
dtk
kyi
3nk
n1q n1n
zpj
hi8
c27 kf5
6ir d2v
1w3
zp4 exp
exo 72o
vg7
hmh exs
exr h47
3il
u4d 3il
zsf
14kn
169g 169h
n62
3zq
e62
bda
nj3
u9i
3il
z22 qrj z1f z29 zsh
fp4
do5
k1
ru7
n6d
aut
ztr
123
bds
bit

nj4

1079
r8h
qp7 qr7
lu4
br5
1ng
74o
qpz qr8
14q4
gja
qrk



azm
azn
azk
8xb
8zh

kal
dur
buw
br9
q60
g4g
10mn
169i
fj2
emo
dnp
gd

12rq

yki
61e
x0m
q60
uxf

uxh
kw7
qr5
qr5
10b5
k1k
169j
la3
14q4
12r1

14l5
169k enw 169l faf rta 2su i4f qdg 12f7 169m u5o uwk ykv ysw 169n
12tk


ci3
169o
eoe
13ma
1h3
bd4
f0f
civ
14l5
kyi
14l5
r8h
r6
12d4

jzg
tzp
14l5
156z
156z
gtr
gu4
e87 lks
7ai
3b
jer
ueq
llm
2k5
n7n
fzi
jer
hoe
6wi
12ql
lal
d8n
1vz
6d0
19k 4ha 169p lqb mgn qdo qvt 169q to4 vic vu8 xyt
152v
qho
7rb
qin
n7q
1479
161x
x5
sb1
ygd

6sr
ygb
zo0
f8h
12ql
pex
kfa
12ql
zvs
12ql
14yn
2o8
f8o
gy6
b3f
169r
gy6
10a3
1uw
sor
156z
156z
169s
1079
kj2
f29 mvh
9zk f28
f2b 1277
c9s f2a
f2d mny
3il f2c


mvm
86h
ter
1vy
ipo
qgt
169t
3q7
j36
2up 325 fgm lez n6r oyt r19 169u w3c 10es 169v
1ok
qt7
156p
169w 169x
169y
6sg
x2p
j36
8z6
107
2eu
j36
15h4
x30
28x
28x
dpg
dpf
9nk
9na
10xe
kob
8vp
ko5
ubl
ksk
66c
x18
169z
6sb
kxj
q1w
61e
98h
jt
v5i
v5d
1i0
16a0
s6b
znj nsf nzz ub7


1w
4la
fcq
kj2
10fo
bcs
c7h
13pp
13pr
c7n
b6q


16a1
b5o




4ny ejg

4ny
cej
15cc
7mo
12l7
io3
f4k
qcl
k5u
o6e
w3x
wqf
12rm
16a2
46w
a0h
k0v
rn7
13pf
154t
11gg
fie
yhi
13pm
erk
2d4
lj7
ka7
1rs 7sj f5i 16a3

4e1
7q6
ecl
fjf
ot9
3nk
f5a

xwq
r6g
lcz
14rr
hc4
pes
zo1
176
3rg 15es
3rg
egc
gf3
fd3 122d
16a4


16a5
k33
78k
28z
b3d
14tx
iub
ju7
jud
27x
rnz
y61
xsu
120c

11vk
f75 8hc
72x
3ix
8i0
f6m 72d
3pw
72d f6k
bo3 c7h

hs1
8hz hs1
kd4
72w f6t
f6s 72w
f6w f6y
14h1 f74
f6z f6x f6u
f6w f6z 72p
f6u
72p f6x
f74 mfe
f73 xsz f73
f4e
f71
f6v 7g5 f70
f6g 3ij
8hc
kj2
ter
55r
c7h
uqq
ges
meb
d2p
1w3
f4e
72d
edv


3ii
d8p d91
8hl
cgq
es1
e7d
55n
op6
l5a
azj
br9
cxc
164t
cxk yhe
b6r
97p
dfc
fbz
12j7
12f5

16a6
16a7 z3d 122o 12tf

cd7
16a8
kev
15zq
16a9
l5a
12qq
12qo
zde
168j
kmt


cd8
bst
op7
elq
vc5
cgn
rfq
p4q
13gk
p2q
j65
16aa
v2r

14rj
7pd
utw
yxn
x2f
eo 3n6 n6s qbc
8m5 h9l eli
801
koo
12y0
oov
1j3
12ng
10uc
2fa
h91
61a


buw
e89
8tc
uxk
zte
x8i
gf3
16ab
lh6
gma
e89
rc0
l3k
a6b
fa3
12ql
k2s
op6
mt7
mss bps
g0f 3bl 5w0 d4c 16ac 16ad 16ae drd dwo f9x fag m1f tjw vnl 16af
12g0

10y
bjg
68l
f0m
37w
xaj
cko
hfi
8sr
f00
fa3
zpw
12ql
12qq
k2s
fmm
8vr
a6d
16ag

8al cit ciu fb4 fc6 fca fc7 16ah qqk





14l5
n62
vhv
cil
k6k
12or
civ
cko
faq
12gt
vhx
ciw
8ix
d4h
fqi zxb
jt5
xc
gft
rbo
75c
dkf
mh2
bju
e6
o55
149c
ajk
8c7
coz
a6d
5v2
fbl
mio
dzh


16ai
jpj
9wy

3j0
3kn
l8d
l8e


faq
faq


faq
10iq
e0v
2lf
mt7
yup
l02
l01
jzg

pf
rfe
15jb

zyh
nlj
m8a 9lo avo f3z 10cm ka2 ar7 osg qbj 10d4 11xv 11xu
7cn 16aj 7qp 16ak
sm4
bph
5t
5n
5n
7r 16al 4cf cvt ewq fda fdd g4l j8l wlg k3i kvb oeh fdi u5f u5g y9h 144t 143i
17i 16am 16an 16ao 16ap 16aq



6sh
f5w
fzc
jut
k6b
ybc
qwk
16ar
fcx
p5s
ggw
fcx
dgc
rkf
16as

fcx

14wd
15cm
mxp
fhf 1b5
16at 16au 7j8 16av q3u 16aw 16ax 16ay g52 i8m zo7
16az 5x2 i4c 16b0 16b1
gzp
t90
115i
659 xzk
yka
b0d b0e 1116
b49
klf
b0f
b1u

td5
r6z
t2w 11hu

1iz
114j
mcu
re5
now
3wc
3wc

9wx
159v
14mu
o5v
2ef
4su
15jk
f4q
152s
bcs
16b2
16b3
fdk
qhn
x2i
14bk
v6l
55u
kak

luu

qj
cgd
1yf
98c
q4
wb1
18l
gff
ue kkg
16b4

7fo
70u
sm4
cgd
14vx
15gu
x5
9qj
odr
dyh
egk
uqt
14b1

vj
2yd
11ge
a0j
16b5 16b6 16b7
52b
16b8
spq
116r
ra5
11wu
dkl
vsp
16b9 155i
ep
vv7
qyg
9zk
lj6
fgb
fgb
p5
16ba
16bb fg8 fg7 g45 16bc 16bd 16be 16bf 16bg 16bh 16bi
ho5
i1q
4ye
obp
14kt
2ln
frd
28d
itr itu
99u
f2p
14tq
158x
xg
14ez


pg5
pxv
2on
jzg
ry
shi

12nt
9as
qm2
12m3
iss
15r4
l00
hkr
sto
13pf
yhn
13pm
gft
e6x
e16
6r8
6r8
h47
6r8
euv
q5
nh5
tg6
1p0 ro
uy0
1ot

938
1624
1ma
buw
260

2s8
1dh
3ij
fst 8x5
3ro
11or fi8
11or fi8
11or fi8
8ti fia
etr
1us
fi2 fi3 fi4 11ot n7z
fsx
fi5 1us
x02
14sp
rn9

16bj
bps
l4y
wzp
yxu
1665
1y9
yxp
94o io8 13uj 13um
gnl
6ha

ltw
wmg
16bk
vza
gc5 drn
ldl
nnh
oa3
xuj
10a 2s1
klz
a92
824
72d
9zk
o13
15gu
1ma
kj2
fjb dpq 16bl
fja
fjf
hdn
hdo
f5f fjc njk st9

16bm 16bn
16bo

66m
cpw
agb

13w7
16bp
3cb
b17
teo
9dw
80v
itt
3hh
8g0 s8i
po9
1575
ba1 uwb
9dx
iba
3cb
8cu
yvi
j4g
132v
j4h
1421
14vo
9ju fkc
fkb 72x
4m7
fvf

15dt
16bq
fkj
50z fki
139q
kyk
fy9
14yb
cb2
ju7
jp7
xy2

xfl
4k7
hs1
11v4
5bl
8vm 16br 16bs u4s
gzp
t7q
14l6
gzq
u6l
8we
1b5
7b8
1b5
jo6
rbw

jt0
hw
c95 o3f
6uh
rot
lkv

1363
gg
5bl
2lj
bvs

edq
bcr
os
3hf
9dw

zvw
1r4
10i7
k0v

yh

dv3
16bt 16bu
fpa
mjr

kso
107w
x5
16bv
16bv
824
6uy
gfx
o1z
11p6

11uq
16bw
rei
11p6
16a8
15y2

u8u
ztq
5uy
nr8
nr8
s92 fmu
fmt s91
dwv
2rr
151d
nrb
kwg
xsa
nr8
cg
kj2

3sy
fg
cri
5v3
14vh

x3i
x3i
x3i
r6g
upy
r6g
upy
14z5
15ej
7gq
1p0
s8s
ilu
a91
150c
ilx

abc
eft
112b

kyi


jo6
jo7
5t8
izb
izc
gbm
152p
6fl
u4n
165b
l2n
165c
14zw
u4n
165b
14nv
b2y
40y
152p
6fl
6fl
165b
6fl
6fl
6fl
6fl
6fl
6fl
6fl
6fl
k2g
14ti

16bx
16by
gma
4yf
23c
2cz
sm 13ko
9dw
1hv ey6 oe8 16bz sfh 16c0 121d
15x0

nq6
osq
doo
1g3
rne
14t2
151e
1g5

1x8
v1o
12ik ucn
auw xyb
rfk
fp8
78k
q78
sjz


152l
16c1
uhr
mv6
e7m
uqd
vvm yba
nu7
7vn
znf
14tg
e94
glg
xaj
8i5
es1
bdr
mhv 16c2
4d9
grs
16c3
2y


e6r
o1z
72x
1b5
5uy
9bw
dkf
2fm coz
dzh
3il
g9p
9nc

11if
156w
16c4
156k
72k
fqi
ko7
d1z qzx
h68
e6x
zxd

q6w
h0r
16c5
119e
8xn
15lb fj8

16c6
xco 14c5
xkl t7e
e7m rup
e7m a63
116a
a63
ui1
t7j
buw
14og
x0m
rll

724
t7m gan
11hf
t80
16c7
13m2
c6m
c6k
pkw
f0m
z62
16c8
xgv
b6a
c1i
10fg
ece
en1
o19
12d2
16c9
e29
80l
70u


5v3
c5v
dmc
rg8
a71

fsf
2e0

6c1
qgu
16ca
et 72d
ia4
llb fi0
27h
fsw cb3 etr
8ti fsv
fsz fsy et
et fsx
et fsx

llk
tuv
15yg

rl6
4q7
809 16cb 16cc g9g 16cd st7 y93 16ce
dtk
sw5
tmz
116a
ybh
pf7
ybc
11lo
125o


3xw
a01
c1h f0n
bpd
11or
n7z
n3i
11ok
16cf
qzx
bkq
qzz
16cg
163x
8n3
16ch
4f1
jz3
nvo 16ci
v24
t6h
80l
10sy
io3
cxu
e29
86j
qzy
149s
8r9
8re 16cj csz 16ck 16cl 12uk
d4p 16cm 16cn
br9
r03
sid
txq
txp
txs
4vz 16co 16cp mu7
16cq
coz
ej3
168a


15dc
1489
2je
fvs
io3
11y5
h0a
dts
310


49d
hef
77j
h47
5up
roj
a3j
ba2
16cr
16cs
14bb
yaw k0e
263
idj
32x
32x
gb
oee
op4
3pa
16ct
zdu
s8h
ldl
juq
pqg
sr6
w8k
g6o
23c
znq
d6w
p9g
16cu
h0a
5t4
5v8
11el
11em

gie
iol
ixn
v58
wqf
x4w
zez
z69

16ar
ip2
zrp
26k


886
sok
hcr
jiu
16cv
u4n
21w 3ea kq9 ds9 fx4 qn2 sxy sxz t3l





3wt
165b
qgo

t36
ur2
fws

t36
egw

zeb
eoy

16cw
gfv

kj2
6pt

14po
5v3
16cx
149c
161y
1me
16cy


15vk
158f
iko
fcn
2jl
16cz
mb o1b
gla
a0
4av fy1
3ij
2d 8zm
8r 104z 14bt
uax
wmj
vxt
8q8
104y
14yb
8z8

9h
lod
z0o csm bxt
z3q
6fl
5up
p8g
32n
165b
sgj
nso
16d0
40y
14yc
k9e
eqt
bst
16d1
c06
qgt
2ix
fyy
1b5
hit rg9
2ix
9ar
gp
14po
szt
28x
6r8
2j4
syc
2i
2j0
rb
fd4 16d2 16d3 16d4 zdx 10rv 16d5
16d6
16d7
15oo
14lh
mpe
9b5
gvt
krh
10ls
dww
15ju
15jg
14pm
mym
153i
nvu
xpc
p0
d91
pgl
ndh
zn4
13gg

11hh
xff
116l
z6q

e3b

l1z
ahn
55g
9zk
glb

158e
fa3
t1r
dri
9qz
5sh
3k7
8en
16d8
j4h
7ij
153f
f4n
16d9
16da
13f6
8gq
16db
14kt
153n
glh
156p
mny
2vg
yio
824
16dc
r3n
617
a01
10a4
15cm
13of
yo
28h
gwp
3mi
p2q
11bh
gc0
s8
buw
14pm
4gh
16dd
unp
fo1
16de
2jl
141e
k0e
p5s
m38 15ah
rdd
5at
ku1
5o3
io3
etm
44s
1u8
1u8
9kd
9zk
cfy
xkp
8eq
14og
8ue
11u2
gv0
t03
11u2
uj9
16df
158i
10yh
14z5
aap
10td
wes
acw
16dg
4y1
14m6
71e



dd4
ekg
jlo
kao
15yn
16dh
s5g
151w
16di
1sm
ddd
c2v

10sy
ekg
c5f
ggw
16dj
16dk
nc6
2rg
11mt
16dl
gh8
72o
gla
s5g
sug
gf4
8sd
16dm 3o4 16dn
10sy
gl4

10t5
kp9
f4q
k5u
au0
k5t
ro6

j4h
15qw
ksx 16do
g47 h1b
fgb
15fa
g44
kln
55h
kj2
86f
824
148t
mez
xbl
78o 411

16dp


fcx
tv9
xi8
3rd


dfk



8n9
15cm
15qo
uxj

8en
6h8
fdo
fdk
g59
9g9
g26
3ud 16dq 108f 16dr 16ds zsg
14l6
3uh
jj
s7f

drq
108d plp
zuy
9cn
uxk
5ic
gi4
cfj
11bh
4c0
16dt
3k7
16du
p2k
148k
g1z
16dv
16aa
11vn
11vm 2rg
gca hs1
yps
10w
11zq
z7w
a6k
161v
glh
g84
16dw
p0
g5x
s1n
16dx
16dy
13pf
ku6
13pm


wvo
11bd
11bh
p2q
9by


xqq
iz1

11bd
11be
cll
1250
11bd
15k0
72d
u9n
g6j
e48
1277
tcs
1277
p2q
ch9
mtg

g6u
7li
16dz
b48
6bj
147p
s8r g5
x6g
w2j
28x
152l
cft
d69
zkx

72u
1309
yba
g7s m9g
g7s g7t hs1
11v4 g7q g7r
3iu hs1 g7r
eft
15ej
10ff
3ge

vb
ort
12g0
15xp
16e0
1573
1573
94u
ae6
hs1
3mx
3mb
fqt
g9n
mqh
11dc
9zl
fqh
h47
16e1
27f
ml6
9bd
vqw
ij6
vhn
2d4
10a6

10a6

1575
f4m
16e2
8hy
54s


mav
3is


rfk
16e3
lca


fsf
g4h
g4h
gfx
9ju
d3v
ft7
13oe
i0d
hi7
16e4
il3 cfj
72x
p2l
11vk

c93
p2p
u6l
16e5 4aj
g8f
p2q

3ig

c96
16e6



9cu 14vs
72x
10fu ga7
ga6 cfj
l9w
13of
1b9
16aa
xzc
hy0

4i6

o1z
8fr
n9a
x8i
yhh


14no
cg5
my0
14no
16e7
116f
16e8
10ls
tad
38v
gnp
12fd
15ef
8ep
mqy
hr9
mqr
157y
t6m
ydz
p2q
g9o
16e9
10i7
9xy
vk0
cwq
lam
hr9


ekg
gbc
ixn
1483
73a
16ea
a9k
kwg
724
bj5
g9o
fnj
rei

7b8
u6l
72q
jbl
16eb
qgk
g17
16ec
b6o fiv
72d
6ig 2rg
jbx
p2q
lkp g5x 2rg
gcd
hs1
xkp gcb
149
g5z
1kv
1la
2rg
hsw
hsw
2rg
etp
g5x
qf8
59n
4ye
i1q
ouh
odr
15b9
5j4
o1z
5j6

6wx
sfx
sfx
cj7
7q3
sfx
7z
je
mb
md
xb3
kym

mm
9ja
fhc
yio
fhf
so
2i7
82k
qev
82j
16ed
16df
bko
buw
9zk
9hf
gk5
86j
ja6
151r
rku
zvv
15xe
kem
72d
72y
921
a01

8bm
16ee
15t4
p0
btu
4pw
xcp
q1w
15zn


auw
16d9
n9y
7pd
kog
1502
vcm
gep
1s in8
gew gen 1hx
12ik
9ne
hs1
hs1
hs1 gev
geu
798 gep
fz
1vr
8hi
3il 8hi

11vn

kj2
krs
80l
80l
jbx
en2
hy
149b
e5i
k30
tos
ff6
102k
102k
edy

3gb
tgo
l2v
kjy
op4
gg4
kda

3ek

9e0

15jb
gft
xs8
137x
837
s9d lh2
b3g
3xm
6c olr hvt gfp ksp k16 16ef 12u2
tc2
16eg
13ge
qll
rj4
108u
rj4
3m0
14uz
4um
qhf
159v
jq
13gk
rg8
11vn
16eh
15ab
gma
15ab
frb
u6j
14yz 156e
32o
2hp r95
gma
59n
g3b 16ei fdc 13r5
pyw
159v
ay
108u
16ej
sor
8so
rea
22q
nvo
x7j
a01
825
nq6
nq3
ju1
gde
dkh
ju7
kfz
2ju
rll
10mn
l52
8jv

gg
16ek
139
tpz
y0
kyk
ko0
qm2
12ng


15ej
8pq
cfj
rll
g5
6sg
t0n p2q cfj tow
gie
fhf
fhm
m3t
57r
ntd

l72
12rq
5hv d1a dz1 fw7 gi5 16el 16em xam


ac0






9zo
gjf

144j
mtg
24l
giw
wri
zde
t6i
ugg
rqx
gy9
i

143s
2br
5cf
vau

16en
16eo 159 16ep eg9 gjb k7k 16eq 16er
48 eys
gj9
155
16es
3wc
gip
gyf
1w6
ve7
15xq

kj2

swo
tga
lyy
4ts
15xd
s6e
42z
388
148g
fbp


l4e
fu
rl6
nai
149c
h46
ik9 3mf
14ym t6p
hs1
q0
yad
glg
f8m a92
na8 mf6
d8u
16et
8v8
eqp
luu
oc5
lus 16eu
16ev
oc4
16c5
16ew
11le
1kt
517
gla
y5
mq2
clx
518
1m3
jl5

ddn
6mv
1v
fcn
zvt
6r1
mlx
cpz
hfs
10uc
zdd
1b5
72d
a63
gp
3o0
26r
f1t

9bh
15ms
glm
hxc 16ex
6y2 6y5 d4a glk d4b puh sp3 16ey 46s zip 13zj
mzf
n5j
q9r
nri
8s2
6y1
16ez hak
b5d
2oe
16f0

q9r
rfe


1uw
ko5
6kz
bsy


15zu
9bh
16f1 ef 16f2 vnq 2zx 38q 3ev 3th 16f3 4rm 4ud 16f4 5xb 5xq 16f5 7rq 83p 83q 16f6 ad7 byp dai dok f9s foy ggn ggu h3o icw ika irj jjo jm6 16f7 16f8 lq5 m3m m3q mxm 16f9 16fa 16fb q30 qrz qyl rob 16fc s3g 16fd vf0 vwa w3m 16fe ovh yqc yvr z06 16ff 16fg 16fh 16fi 16fj 16fk 122t 16fl 12di 16fm 1328 14av 16fn 16fo 16fp
fwr

rcf
139
k8c
c03
t6h
zde
c5y
zde
ok0
28j
14ym

9ix
15ms
8tb
buj
b9p
spy
s49
80v
2d6

2dz
rbm
16fq 16fr

14mc 14zf 151l



2qe
16fs


e6z
b9p
27x
jp
1b5
teu
zva
52b 16ft
rot
roy
16fu fio 16fv hv9 izu ndu 13ud
2nj
4b6


11wi
152p
6fl
6fl
165b
165b
165b
ill
6fl
6fl
165b
6fl
165b
6fl
165b
6fl
165b
6fl
165b
165b
6fl
6fl
o8q
sok
3eu
wyo
h18 ix4
51v wu0 16fw gw3 2fv


11uo
dhz
q8
11xm

14rl

wgj
9ju
knr

e1i
q5
5cr
ol
e1l
nnh
7d7
gp1
gp6 16fx
gp6
q2a
ba2
fj9
gp1
kox
72d
c6l
ccn
s8s
jbx
16fy
k1h
25o
avz
c6m
gpe
c6k
di5
uil

14mp
156i
do3
14po
knd
ht0
zxn
xv4
f3t
15ak
g9o
9bd

z0o csm bxt
c1i
6fl
15yn
p8g
p8g

32n
165b
161t
nso
115i
3o7
cn1
nso

nh6
igb
2d4
152p
6fl
u4n
165b
l2n
165c
u4n

165b
m79
16fz
ju7
ju7
jud

68k
14u
14v


h3u
z0t
b3g
15e5
vqw
odr

u6y
7b8
16g0 cnw grt ihp ij1 13fw
x0m
c01
cee
l3u
53n grk
grj 53s
6m
540
br3
bel
13ev
rxt
rxw

gre
b60
znh
4gg
cmx
25s wf5 wf6 pav
3er
13sj
b6w 16g1
jrz
cnn
gs8
16g2
gs8
ewd
16g2
10jm
10jo
d2h
1w1
cnn
5m3
b3g
924
2o4
gmq
14po
f8m

jwx
1625
15hu
8wu
6yo
gwv


1ek
ej3
eq2
z9e
q65
14uw


x8

m4g


yh



83g
ygi
a92
11yv
cd7

h0r
121t
54c
9cr
14aw
pb9
r3j

lc4
gkf

5c1
hmz


lc4
ef5 2px 2qg 16g3 7uf mmz 16g4 16g5 16g6 16g7 16g8 12rh
16g9 guf
mn0 16ga

14tp
12pd
12pd
ay
2f1
sa
149s

qzc
coz
16gb
kgv
16gc
ulq
gty
16gd
5ds
guo

110r
fg
m4g

7ng
txf
168r
rfq
mu5
16ge
7dy 168i
103o
1k4
fz
gv1 yjk 72x
53t
1b5
yjk guy
zar

t03
t03
bdi lqd
guu bdd
xfl
u6j
75m
11v4
m8m
9ww

aor

1b5
72x

8n9
ej3
1422
6fk
l9l
u6l
8m3
cs7 ur6
11vr
7w8

r02
p9d
qzx
64j aa4 gwd hva 16gf job pp5 zvb
16gg


7s9
goh
pow
qmz
v76
16gh
13vy
pp4
qn3
qn4
ixx
gvy
16gi

1zm
389
16ee
rdg
yo
p0
6kq
14b1
1nx
14b1
lat
h47

16gj
13s0
uvm
dpd
v54

uoo
kj2
7id
t0 7jj 16gk 8up 16gl a10 plz yg5
utz
cgg
mt7
1ez
yir


824
16ee
13ky
13ky
ep6
5ol
vj
vj
8ai
b01
dn8

162l
14ku
4vn
4se
p0
rp2
p5
4si
vt5
1643
dfl



co8 16gm mrr jzx mrd 120h

1ga
p4
gvl
6dz
xnj
1uy

f26
mva
s42
tgx
14ws
22u
q7 gjg gyh
1py
gyf

c60
14of
p4
amv
1py
c9i
141z
4vm

guu
jxj
au0
9zk
9zk
9zk

8ah
11mu
gz7
16gn
aeq
gv3 72d
iqh
8ae
16go gz1 16gp 16gq jxn jxm y4d 16gr
16gs
16d7
16gt
th2
t7e
wa
154g
3kr

10t5
nwo
gze
3xu
p8p
8z6
abb
16gu
16gv 16gw 4w3 58k 16gx fdq heh j8t 16gy fkz 16gz 16h0 16h1

9cb
e5w
12q3
1nv
t23
cav


9l3
lu4
izg
7cu
9l8
16h2
16h3
15gu
15go ep8 16h4
68b
a66

ep6
h47
10ng
tg6
7sx 85r 148b my7 qay
a97

16h5
938
w9y
9cb
9cd
16h6
kf4
1b5
3ma
vc 11n 5b8 7gj 947 dpp fr5 gth has 16h7 j0h kvo m21 qu1 vg3 yv7 zxf zxg 12t9 13u8
4qz iao 16h8 vfc ri6 j0i yno

1gj
8rd
15qb
1gj
14ag
8z6

405
ixn
8rd
o3j
10t5
8rd
8rd
gog
x9v
ett
g44
16h9
1409
1409
3zq
153d

ur7

2v8
16ha
s8s




4i6
s8s
n7z
ilu
11ww
cmc
hy
gy1
jt2
dfs
12xs
qxu
1518


x2j
vy4 149p
x2m 1p5
14po

zvr 12xr


h2j
stv
1640
sty

h2e 12ul
157x
owi
ce
108y fsi h2q
c9
fsi
h2n c9
8lr
h47
u2g
iqn
f3j
3e7
k7f
tfk
jzg

tfi
lr


t3
yj2
6y1
16hb

p0e

3is
lvm
lfz

bmd
dyl
a0h
12gt
z6h
16hc
90g
cfj
gma
h5y
k0v
tuz
86f
ha2
16bk
igu
t7q
15kn
1kk



159v
mf3
18l
673
70y
hmw
h47
h4a
kwi
16hd
9i
cl1



k0h
14og
h4k o9u
gbz izg h4j
ece
my1
12n2
8g6
4l3
9re
wrk
15vk
14vm
6g3
16he
16hf
dri
16hg
12xt
12xu
8m0
1107

1y3 h59 dhy dxv 16hh 16hi

kdp
te9
11fw
h54

14x8
rqx
igu
kdj
3lj

odr
16hj
p9g

vn


21g
t78
16hk
6n6
e89
6vh
6vf
8n9
4i6
9b5
jt2

lh2
421
jvb
2o4
qb9
14zv
qj
1g5
72x
kf4
kj2
kj2
uie
cll
13gc
n4g
u6l
hm3
14zw
16hl



j4h
143e
m8m
15qo
ymc
1589
1km
jfj
2k7
529
9yo
k8c
9yq
52b
9yr
14tc
31y
9s5
vqw
vqw
smo
2mf
lwc
lwc
136f
136f
9o2

6vh

14zx
h6f
vgj
qwr
3ox


15e7
h7o
3b
nsn
xgi
86j
333
zjm
114y
1vy
14po
zjk
mcu
j4o
16hm
vn


15bb
nq3
8kq
av5
yu7
s8s
kj2
cmc 137k
r1
hy
cmc
8qc
6bj
1ma
14yu
wfg
o65
whe
cnn
529
k1h
16hn
wgd
mkg

16ho
8pc
wcl
11le
2fa
i9q

a97
2cs
ebd
x5
ces
92t
ypu
11lo
qfj
164p
16hp
zni
14v9

13m2
rdi
i9i
4ts
10zc
f96
dzk
jn1
zo
3zq

4f6

12cm
156c
1q4


p0
g3u
15fp

825
164z
blp
zni
om5 14n7
8en
b6a
b6a
2iz
161a
yir

s49
34u
fz0
14x9
zdd
14l6

h0a jw1
15jn
2ca
hap
16hq 16hr ek4 16hs hao 1310
12lo
sh6
h0r
h0c
4l5
ao2
aov
2by
4fd

156d

67b
ovv
1629
16ht
rbn
i8i
4vo
9i3
h47
jpj
e7u
xz
x66
8x5
vza
n7z
tkd
kj2
vp2
5cp
16ag
37n
p4
cim
115r
aa9
o5v
zb1
4at
2a7
vvm
150y
hqz
hqz
70l


3pb
kj2
jhp
kkf
lkv
x6a
16d8
zc9
n7n
ppm
t4j
16hu
1547
1547
1547
16hj
u6l
hyc
ejj

dtr wy2
gqi
ecf
16hv
o6e
a0
6lf
2w7 cvo e4i 16hw
16hx
64d
1277
ec8
roj
147p lf6
oa7
15qr
16hy
i87
72d
bek
15kl
115j
86j
1b5 hdb
hda 72d
lhk
27w
1533
kj2
ahn


kj2
154g
ko5
9a4
14q9
15ct



7pd
c9i
eu3
f3b
157a
7cy
8jw
5dl 16s hew i8n qsd r2z 12nz 141g
10ju
8m3
16hz
16i0
md4
3wc

jyd
16i1
6jo
p4q
8x5
16i2


a66
a66 hmt eg6
gzp

3q9
58e

rsz
t7n
e4m
rot

1u0
15ve
obp
1448

hdz
16i3
10uc
gl4
xa4
lut
3v6 3zw ma8 16i4
3zx 16i5
1gj



42z
3q9

431
hlo


jn8
yxn

16i6
a6k
ltw
qkm
hf8


27w
gl4
pai

f9b

hg8
7id
16i7
kj2
7id

rrw
q4
oj5
yha
lur
hyr
nri
now
159h 16i8
un7



2nz 2kt hvb 109w
xt1
ib


eu3
16i9
122a



16i9
wgj

14lt
14q1
14u3
o2v

hgp
hgq

hx8
6s0
1ek
w0o












e3w


o7g
zvv
kus
16ia
ia2 16ib
qmz
1643
ej3





1ek
8n9
kjj
ej3
16ic
9be
14l6
16id

p2k


8n3
vau
etq itp
1b5
hib
61e him
8n3
br1
zke hih
hig 1nx
27f 6q0
6q4
jbt nl7
5xy
hid 6pp et
hs1
8n4
uto
ygi
gp
ees
2qo
et
9dw
qt8
3pw
14db

8hy
p2q

q60
14mn
72x

12m3 nxd

ewi
11t6

wyn
es1
es1
e5r

1xy
wc1
2wb hsq
3m8
av
rax
3pw
aw

1518
5cp
ep
2l0
72x
7n


139
q8y
16ie
tt4
162l
mos
kwr
rsl
tdn
ths
2o4
2o6
sye
hs1
107w
zpy
pdn
7s4
1ma
e7y
2go
15em
16b3
3zq
16if

gy1
xa4
f6

14c7
14c5

4qc
6i1
aqy
15av
k6m
jjb
m96
ewy
m98





7ij
16a9
odt
16ig
15t4
14zw
14zx

86h
p5
107l

vxg
nh5
11va
4s0
yd6
cmr
mon
yvi
g3u
j4h
yvl
8en
q7y
1mo
617

6sr
15w6
147p
147p nbs
fj9
147p
7db
147p gx0
14mp
794
drs
q9b hmd
hmc 8a
8hc
1yo
8n3
8n3
hmn 8n3
18l
ewj
mco
hn5 5bu hmn
hmm b7 hmi
100m
8lp sbc
d6e
zs5
c5c
heg a63
roh hmv
hmu xkp
11t5
hmz
uu
11t5
wc1 hn1
hn0 mf7 10oa
bvp 8lp gtt

8pw
ms hmm 1w7
dye
eq9
9kg
cg6
hkr
bfh
c9t
rg8
a6h
57r
fgk
102y fhf
9kd
14h1
cfa
mfe
ewj
72d
5e0
hkq
2fq
e9
kj0

15iq
15xe
151y
9zl
guy
153i
16ih
i2l
142u
io7
3hh
4ye


2zj

epg
3nk
76s
1b5
n7j
8cx
n7n
en6
qll

zc9
taw
zca
3k7
ung
9d1
ooq
16ii
15st
14yg

72d
e16
80v
wdk
h47
ybc
297
apv
hp9
15cz
86l
hqn
11mu
86j
16ij hp3 hqx jy8

86m
dzz
tz8
g1z
5ai
tza
16ik
w9y

12zl
g5z
ru9
hs1
2rg
cfj
14ok
4nx
104p
5ai
2br

wrc
5ai
5at
g1z
1us
5ai
l1c

5e9


yv8 osq
glb
lko
o8x 1xj
15yl
1dh
aw1

5an 6uk cn9 1003 k2j kbo 16il
3nh
jii
3nk
f0r
sug
4gd
1b5
tz8 ybh
bl
15y5
l1n
vvm si9
9zp
coq
ewd
nii
2lj
hp9
igu
16im
14ye
16in
16io
5au
fie
mqr
mqr
mqr
etp
tza
e88
16ip
6vk
16iq
2ix
ln
uh
bdl
oyj
168q
tf9
15u7

2tj

ejj
1pt
152u
xed
8hc
72d
c7h
7gq
p58 s8s
6u0 hrz
hry
wmw
cfj
14mh
g5
3ij


3ij
3il
8p3


16ir
ay
16is
g5
16it
plt
gb
14re
16iu
n7z
8b4
hs1
127a vsl
1p5
es1 bjr
uqq
8ho
b3a
937

hs1
exu
na3

8hy xv0
8hy

rg8
3iv
8q5
vb2

5ts
54s
ijl
6u0
hsq
hsq
72d
kul
149m
23z
ar
wh9
14yu
toe
4re
4re
sok
16iv 15dn
12sn
14so

kj2
1555
dpc

j8x
12ps
bdj
16iw
rf8
f18
hn
en2
udn
l5i
158u
vfj
odt
8en
s7u
16ix
s7w
lhi
io6
16iy
7ij
7ij
7ij
15cg

16iz
16j0
s8s
r95
s9h

4k7
16dg
br9
12ep
151l
yn7

ln
qj
ozm

362 16j1 16j2 joc ukd 8q yjb 106x 13tt
1kf hvr uk9 13z3


8rd
cc4
gnl
gvy
hge
ixp
ixn
kxz
pqa
qhx
sb1
v2p
vin
1ew eks

16fs
164v
gx5
kxd
a52
hv4

gg4

ev9
163j
ss6
pse
tl9
dps
hvw
nu7
nu0
ra7
15az
4e4

ap5
rya
rbk 16j3
u7w
pz0
dkj
3nh
15fg
4e8
4e8
cpw
123h
ged
77t
8nc
ys8
9jf
hhz
150h
16j4
6lm



14sn
zpw
1534
8jy
8jy
b43
2b8
sip
10jo
9hu

cs3
14su
sii

3wc
d3y
16j5
ha2
mwo 16j6
12o4
1u3
cp2
aa9
x5
16j7
14wz
fcg
84d
p2q
10mm
q60
td1
hy1
16j8
16j9

rot
dtj 16ja
lur
dtl gad 16jb 16jc 108e
3l0


16b4
9yr
15wi
6rw
hyr
du6
ejk
16jd
u4n
2fh
ejg
1wt
ekf
dk5 y6z
u4n
tse
ejl
aac
qkf
5ma
1y5
10a7
j7c


16je
ry2 hz3
fd8

14zv
itt
3x1
j7m
mv2
80l
hyu
b6a
2j3
15cm
lj6
p2q e7o
16jf



10m
113h
8t2
n0f
2ib
6xv
162t
16jg 162u
15u7
mez
glb
72o
rll
qzu
85v
hze
u10

pl6
92o
16jh


16ji
gn3
152p
k7g
3zq
zba
enz
lc0
i07
jip
16ji
k8c
t1q

r95
i07
z9y
2mf
roh
xks
fbl
fwg
16jj
iol
16jk
16jl
18g
vhn



10a
kj2
uer
i0w

85v
rkj
14ti
1398
10t5
xy2
7nm
7nn
8ks

bwv

bko

eui
uc5
14dx
15x2



6ek
zvz
11le
16jm
84d
3hh
156e
ko0
il3
1xd
9hs
ex

3xn
14z6
jbs
abe
9zk
qf9
9zl
i26 16jn 16jo 16jp
i25
16gu
15rw
87l
r6g 15xd
3e7
8m3
gs8
3cb
pu8
vvm 56l
vvm
vvm
h47
16jq
1x0 ho1
sal
w9x
yxp

6r8
saz
sb1
15yg
60d
fie
16jr
12pa
s3y
7x
b1z
wl8 6kq
k7g
x20
di9
vmv
9zk
vt4


2li
11vk
fie
p2q
g66
lm9
wab
p3m
825
153b
qm2



16js
15gs
8e7
8e6
poa
l0v
qb9
yoz
poa
7ij
7ij
7ij
7ij
poa
dkl
wiv
kqx
11ok
u3y
11p3
qaq
9zk
c6k

fdp
fdk
dj
f00
k7g
3zq
k7e
2nb
pmk
pqt
12fr

107l


16jt
14rt
bpp
16ju
wwy
16jv
kjj
ej3

16jw
1549
132v
xwq

97x

8e7
16jx

k0v
pda
15h4
ge7
k3d
ra7
4bo
16jy
15u5
poa
5mi

14ws
i51
7ij
poa
3ta
gjr
u9n
kx
8n3

kj2
e6
yg6
845
yg2
15ae



16jz

16k0
4nu
15k1
16k1



jp6 txq
15pz
dt8
f35
s7i
gl3
fng
16k2
14sf
ymj
8qs
170
45p
103q
un
12l7
14s9
15dx
gs8
dkr
9l3
en8
9l8
i2e
qgk
9ld
9ld
16k3
c03

169s
ya8
kj2
8of
bd4
2ep
gk6
a63
auw
bjg
nhd
2ib
pu8
bya
16k4
16k5
16k6
14po
gwx
84d
6xu
w8k
16k7
86j
16k8
5hn
141r
obr
nwe
dn1
22r
5m3
jid
iku
r94
3np
syj do0 bu0 79k
hy
5ip 11dj s7b 16k9 y3k 13u4 13u1
vux
14kt
aqg
kcn
buw
glg
12fc
1g5
152p
5c8
qse
fdo
hdz
13ay

27w
12ck
12cm
6t2
16ka
10a3
rne
sop
15xv

kvy
mb2
921
95x
qzu
jbx i96 i97
i95 jbx
i95 11bh
27h
m3v
jbl
xlz
5up
cyf
c42
jbx
6y4 3q7
qmz
fne
r6g
x4s
syg



2fh
2d6
hy
7ra
16kb
16kc
16kd
gqw
4hm
h9h
gjq
kf4
btu ia2
ia1 btt
72x 72d
wp btt
72d


4ts
ia0
ia4
t7i


k11
v3g
v3g
zjv
12tx

60d
iru
8qs
pu8
h0s
8qq
hs2
dye
15gu


16fz
16ke
14u8
16kf
2g0
2g0
8bx
sba 2g5
2g3
2vo
rf8
sok
2ef
mw5
o5x
buw
2l3
ghv
mw6
ba2
3eu
teo
gew
g5
6sr
dfr
16kg


13j2
14xl

1yv
1qt
fpi
yu4
kj2
13be
7w8

jpj
l0b
c5v
c5c
9bd
enf
ilc
ef8
eu3
mcu
qml
u03 10sa
urm
s5a 9v6
mv2
md6
ij5
uxa
8z6
2ao
16kh 488 16ki 16kj 96y a98 bf5 16kk ick tm6 ujs
icj
gqv

lca
89q

vn
zo6

8e3
14zf
kwg
gma
w92
khh
16kl
hwb
77l

16km
12zl
15cm
10ej
11x4
1489
16kn
16ko
72d
7cc
1w5
7ca
m19
ln
2we
c8x
24g
tl5
myb
xhe
49d
xp0
jbs
4k7
8g0
xhf
25i
pbv
eve
pqu
pmg
yio
zsi
14xj
mcu
14xj
sug
9xy
ssu
16kp
qav
n19
vzq
znv
e5t e87
9nw
739
uxk
e03
152l
149s

fft
735
oph
6r8
c10
9xy
5ss
4yz
dpc
4z9
os3
14u8


d6g
d6c
16kq
wg1
2hp
2hs

yt0
o7g

om5 16kr
w92
ldl
kj2
15vi
cla
m96
6j
anp
2l0
2l0
anr
bu9
1u3
1b5
9bw
n0z
fy8
e9g
q6o
ifp

dgu vvg
jpj
fg
ec8
ec8
p3m
11le
2o4
shi
9uv
t9h
gpd
gpd
aov
889
d7t
hup
15jt
6i1
re9
anr
rz6

3a8
3a6
i5x

cxv
i5t
631
8hz
qqc
824
16b9
16ks
14n4
1539
16kt 860 8fh am2 awb cxq 16ku 16kv h3v h5d hqy 16kw 148x n6t 16kx rz3 vte xgo xit xqx xrp ybm ych yhr zix 115w 16ky 16kz 145n 16l0 148u
epa
139

xg2
ao0
ih2
297
igq
139
1uw
14yh


16l1 rz8
p1s cp2
p1s vxc
7ef
7eg
o65
7sc
tcx



ixn
ixx
165c
cnn


gre
ke3
u7x
16l2
4vr
ihw
5gb
orj
rot
14zp
93x
6fl
el9
vmk
15ki
jf4


roy
kyt
so2
44
n06
rot
mqr
s42
22r
16h6
di5
1645

uva
xvv
n07
156i
jf3
16l3

r8r
11qs
b3f
xs8
xs8

2v8
16ha
53m

gre
l0v
16l4
16l5
5mi
vqw
9s5
vqw
jpj
5mi





jf7
aye
14ws
8xh
797

11ls
iwt
vrn
imv
5et
cmp
14y4
gd
16l6

g3
d13
ge
3oz
x4p

4f7
152l
158g
zt9
16l7
159i
14t3
3ma gk5
gma
cc7

3er
c77
16l8

10zw
a9s
af7
dgu
107
16l9
sgd
f0n
1w
xnl
14dv
1vg
xnq
ldl
15vg
a8q
16la
903
66j il4 16lb 16lc
qb8
dgc


ikz
ns8
rwa
m9n
rbc
uvt
14yc
32o
umq
qdp 12bc
2ha
11ra
pai


14yg
1539
fvg
qj
3yp
h8c

97
12xq
149b
15az
11or
nr8
9i4
11ok
11s1
xa
c5v
p4i

14tm
ghu
djf
kaq
hk
ru7
e6
i5t
3nk


14dg
14db
14dx

15ie
xzc
14x0
15so
fxu
b62
imp fz0
imy imo
fz0 imr
imq

p0
d90
eq7
4d9
3ij
imp
149s
108u
b6a
eqf
q5t
syc
3ij
hpo 2rg
hpl
3ld
62x 2ru
2ix
gvs
22t
95x
567
tpk
9bd
gf4
10bk
h29
ca0
16ld
89g
dgu vvg


16le
16lf

1628
9n

6gs
u44
l9w
12l8
8hc
io2 8hc
71p io1



4b7 16lg 5ao huf m9b
fie
fin
y5
yc
11n9
oqq
1nv
2h8
sn3
8v0
jec
xdm
uot
13y6
16lh 16li jm4 ed9 fw8 i0n ip4 148p 16lj 16lk zfw 12ua
61n 6lw zfy
16ll









13u
2yd
kkf
z85
zva
4l5
c03
iol
zho
9ld
11p8
9ld
eui
knr
ndg
c01
y6
dov
kns
uc5
xdf
rfs
32n
2l4
4pw
2wq
ipo 72d
72d ipn
11pc
ifl
ou8
156w
al8 16lm

11p7
10i7
981

opg
8sj
25i
kwi
1489
c23


vmk
vmk
zrp
15oh
h8m
vy6
tti
837
82c
15jv
12lr
kqx
6s 2yj 5hw jv4 mmf 6pa 9wq au5 k0y ktw op3 16ln z5x
brb
krz
tsa
11kb



iqw
16lo
pai
ei
14mb
99n iqr qcz tn2 10i2
31u
8pm
16lp
8pk
mb
uto
xta
8sp
iqt
xth
hsh
kwg
w3l
108u
je5
euw
2ix
9i8
16lq
108u
rwm s92
kwg
gma
16lr
kwg
iub
jp6
ajn
br1
j03
15tx
12ps
12ps
12pu
nb0
aag


dvb


wn3
hbd
97p
uxk
8c5
15t2
16ai
16ls
15at
cd0
7h1
16lt

16lu
16lv
8g0
p2l
fd8
12x3
jut
jut
g5
dos

k9w
h20
iwj
2fi
h47
nm0 obr
1629
16lw
x7d
3j0
3ix 5fs
mvi
16lx
s41
2ov
4t0
x7f
2ta
24g
dyh
cdq
kj2
16ly 16lz
2sr
ciy
6ig
9gg
xfl
geu
8wl
kpb
121t
p5r
12l5
kj2
hia juz
35x
fgk

et 8b
fgk
kz2

12l7
lyw
d3z
3kn
xdh
cl1
16m0
5up
dye
q78
1ek



u5m
4ji
ojp
9uv
ju7
b0z
nwo
nwq

151m
jzg
gde
9ju
fkh
pai

q5s
av9
av7
so
3wk
82j
5gq
16m1
11x4
1489
7ij
7ij
82u
12zi
16m2
10xb
mkg
dtr 14ty
now
16m3
1624
tad
oa7
3gj
zt9
q63
89h
156z
zvv
zvv
mv3
nvm
zzp
mlx
pr
lni
glh
11ly
3qb
gcv

du4
do8
12xn
kj3
t0w
15t4
159v
rhv
uxk
9fe
mcp iw9
c5c
mny
iw6 3ij
glb
241
4mp
3wc
3wc


jo0
dd
825
16m4 5tg 16m5 m6b

o3j
qmv
jbl
lmn
is7
3jw
3jw
w3l
jde
16m6 3qn
zy8
ivl
rf
h47
roj



gog
ivx
iwe
h47
14uo
q9l
ghv
13kh
149
16m7
uev
epg
th4
3xu
3xu
hw
eu3
12ur
8z6
gbl 4vj fw9 hvd ihj iz8 h12 16m8 vn2 w8v 106b 13n4 13uf 140i
108
16m9 16ma 16mb 16mc al6 16md hvc o7p qlu 16me t26 uj8
jwb
140j
3xx
98o
ucq
ynb
140h
14l6

fqi
26l
hmw
8c5

8ti
rwt
6ws
en7
rnb
x3a
myt
bs6
t6i
u49
16mf
b0k
8ks
kin
14re
14me
52b
cgg
jth
qmd
16mg
13jv
140h
16mh
j4h
xsa
xt1
ght
14s9
e1m
2q
22t
upy
g6p
14t7
16mi
16mj
k06
8rd
140h
ixn
xt2
12yb
10yh
dym
10yi
txf
14l6
72x
1b5
h47
jo6
15fd
buw
16mk

8tc
jo6
jo7
3c2
5up
7io
gnl
16ml 6ut cna cnd r58 cne 16mm
1079






irq
5r7 ckb 13sp qii 13sn
j0j kkk
j0w
3zy
bj1 cwl 16mn j1w o0a puv 16mo
74d
gd


82k
8oc
b7q
dd5
h0r
h0s
j05
16mp
zg0
115i
140t
14u4
115i
13sg
w3b
163u
5dp
vmk
7on
j06
14ww
ho5
i1q
4ye
16mq


mwu
14mt

fjq
ek6
tey
omq
80v j1c
j1b j3j
yu8
1p7
ts2
16mr
vns
q3s
4ul

e23
14u0
e23
5uy
jbx
auw
get
1kx me1
j0q
mq2
mq2 13s9
j08
15ls
c2o
14wd
kf5
kf5
8tc
5cp
kyr
s3y
140t
uer
lc0
j27
j5b
3sy
vmd
vmd

b9z 8jy
16ms
an3
89p
14w1
14w1
r8h
v58
3hh

t46

16mt
16mu
i5x
md5
16mv
c5b
iwj
14of
5n6
1e7
cd3 6r8
q5
uod
1539
10c
af 16mw 2ev f2o f2x f31 k6o 16mx on3 uo6 vid z64 16my
12xs
bkc
jl5
sto
bm9
k7w

bk2
dn2
12ys
dye
vza
4se
156o
14z5
156p


15dc
1489
16mz
16n0

15qw
7cs
2rd
fj8
7cu
8qq







16n1
15dk 16n2
14pk 16n3
9xp
tiy

8n9
dww
e6v
g3u
15ru

16n4
10us
7b8
16n5
1573
1573
8y2
ae7
lqr
iku






szc
szb



3ox

9e0
qmr
f0

su3
14mr
n5z
16n6
15iv
2q
w03
74d
mcu


14r0
4mp
os
ea4

ge
16n7 15jx
147p
74d
13f6
16n8
14pk
11hu
now
16n9 16na
1509



kgc
cwd
wv0
12tz
bdv
kga
a0f
2fe ceq 16nb

16nc
kj2
zos
x6a

152r

16nd
15u7
odr
14ph
16ne
16nf
ci
qc
h98
rxw
v9l
16ng
cu1
lw1
w16
tgh
16nh
ed
16m1
1489
8v3
8v3
16b9

q8y
12ck
12cm
8v2
7qr 16ni hyq 1368
x1u
qm2
hcr
bd4
if0
15x6
1546
1546
1bz 8k6 dy5 j7w j8n j8r zg1 12vq
qh 5dm hz0 j8u j8v m7c yfr
pfq 16nj 1c5 1c6 16nk rhx xan z54 ym6 16nl 1105 1106




drt
dan
j1y
bd4
j7l
2wq
dtk
aer

dgi
e3p
hi7
t1q
3wt


16nm
107k
shh
i09
dpa
107l
kd9
j8q
sth
t4b

11ps
16nn znn
fcx
mon
j7l
g49
10wm
j8f
j7l
151e
gzp
j7m
j7m
wz6
mcu
du4
16no 1ap p3v
whr
yio

mqi
brs
nmb
9ta
nw2


247
vlu
a92
wt8
2fn
16np
a97
vmd
13ge
kf2
13gk
ggk
tkd
jt5
14ye
9bd
du4


gk6
kd6
vwt


14mu
dvb
15og
lqm
k5h
w92

f5s
fu
1xd
2av
14ls
f5u
ljf
7mk
2ix
9v6
1539
1539
9kd
9wy
14kt
16nq
16nr
gze
16ns
koo
15zn 154p
16nt

agb
1510
fu
dzk
16nu
dzm
1ek

pu8
dye
p4q
hs1
8nc
wfr
k7g
rcf
299
rcd



erq
xq1
ubm


2o8
mzn
9fr
11ok
dpe
eqg
966
cu9
1xw
jbs 2ca jby
49d s1n kqx jbr
8q5 pz
10t 8ii
11or
11or
tcs
jbr t9
cfj
8ht
p5h
tb
h6e
lyf
967
95x
vg6
13gk

12sn
16nv
16nw
14v9
8y2
pn5
8c5
2d6
jcj
jec
cbw
u61 14qf
15dt
16nx
11kx
2av

odr
wb2
b3g
15em
f66
11q4
1cu
28t
15en
c72
75t
14yz
16ny 156e
11le
aqg 11f4
10fm
m2p
169b
hxq
423
n4m


15ro
5cp
5cp
5cp

6v0
e12
zvk
9hv
je5
6dr
u4 b7l
3ro
10t

9zk
jec
lqm

9fd
3ig
3ij
bai
15gn
qvn
mu5
927

g5
uod
jdu
kub
jee
53t
jed itr
4q8 jec
ba1
je6
plt
3a8
l3d
jdw
9ff
8jy
cfy
2cb vmb
e3g
qvi
78j
qgk

p4l
h98
bma
ypu
b9e
9oo
jbx
mdv
jbt
j77
mi9
aye
rax

3nd 4b9 97a ijg

114v
12zl
6tg
6ta b8k 16nz 1246
12qn
157g
dzv
16o0
jm8

158e
1559

fhy

kg8
br5

enf
14xl
s3y
kvs
2zl

3qb
2r
e9h
vb2
jps





crp
8jd
jgp
jgp
5m9
jgp
fbl
crq
wg8
crq
10u
27d
vb9
pgs
sl4
12l7
12s6
8z6
16o1 jg9 jga jgc 16o2
141o
qvi
16o3
w46
16o4


14mu
jbt

bpv
pym
2q
m3s
fg
x4c
8dz
11pu
16o5
ltw
4e8
caz


16o6
993 yjc wu7 16o7
xs4
12m9
xs4
16o8

z9
ebe
3ym
cc2
5w8 hc5 16o9 mjl
16kg


16oa
1e7
xb2
cy8
xt1
1228
16ob
vip

j4h
10ev
10eu
7ij
8en
16oc
5up
q7y
jf3
rot
jf5
o1l
6s1
38c
vip
77o
zba
8b
ugs
12ju
uer
8s2
2n8 m9s 11g0
vip


ex1
v62
bd7
156z
iwj
vqn
a01
a01
2jd
pm0
a97
9zk
gg9
15i7
auw
av0
nvo
82v
163x
k6m
6pd
an3
jjf q9c
e8d jje
s8w
fz0
6pt
jbv
jbx
n8n 162e
hup
pyl
gma
of
2ix
967
ab3
an7
tek
2hp


iko
bv6 br5
34u
gs5
16od
e0w
qxy
62l
dye
dye
131
u5m
12zd



7s3
lmn
auu
1398
4vp
4vp jkk
jkj 7tw
9zo jkm
jkl jkn p2q
11vm jkm
lnd
14v9
nh5
ou8
15es
est
fie
1r4
kj2

bps
kj2
1r0
jku
8z6


21 46h bqc bqo gkx 16oe j39 16of
2yd
k7r
12sa
bq6



15le
15lf tjn
dan
sth
8y2
8no
8pc
mv8
1516
167j
qmu
16og g2x mlb 10fk



wpc
qqc
qqc
51x
131
16oh
16oi
buw
133
155i
rya
jm8
iol
vjb
gma
n7o
16oj 16ok 16ol jfh jm3
16om
vj

cct
ffj
1536
er1
6r8
6jy

16on
ill
txk
16oo
bx8
11rp
14kt
vgp

16op
b2
16oq
15ab
s7h
14yu
ece
agq

eu3
gh9
123z
ha2
lam
152t
jpu
hff
13t1
qfe
gx4
13sw
15ir
15is
75u
152t
16nx
8z6
rot
3is
8uj
531
qm2
25l
e84
pf
uer
e83
6dn
jpu
jp0
4ph
zhz
jnq
yir
y7 1pj 16or 45l c6o iwh k0z qhu e6j

y6
kpz
l9m
12ld
31b 4cg 13k9 16os 16ot 16ou fl8 fnz izj izp 16ov qti uju wh8 xy8 zj2 10f8 115a 11no 121e 13z4
fo0 izq ujv x05 11np 13zb
hi
75x
dh2
gvy
hv3
k1k
ndv
802
pow
sm4
u05
x6g
xza
10t5
12ps
139q
13ip
13jw
1681
yvh
dyl
xyv
2ov
k1g
zcu
t6p
3o8
xww
5mi

z0m
sfx
r1

16ow
77f
cil

11fk
rot
roy

n63

15ux
rot
s8h
2q 5mi
5mi
5mi
f9b
mai
2mf
8no
npf
r8h
xdm
a6
9bd
ter
tfp
5ma
bu0
11s2
cro
jdw
149a
crq
w3l
g5x
23z 16ox
j65
j65




16oy
12ys
pu8
ah0
ewy
nmj
635
dye
h5y
16oz
1398
dtr
16p0
tfn

6wn
s1p
27i
16p1
14ph
911
ae6
3uc
83y
kj2
oa3
aed
8e6
1b5
1nw
4fd
580 cor
1ko
eu7
9cr
kj2
260
3zq
16p2
11q4
xff
mq8
3zq
9bd



15k2
16p3
uxk
pu8

xta
nmj
hs2
xte
xth
16p4
16p5 1qc 16p6 gs2 16p7 16p8 16p9



js5
xy2
7dd js3

7oj


cpw
cpw
16pa
ry

wfr


js8
jhe
1b5
5ez o8i
kme
12sa

q59
13vx
13w5
aum
ccm
6ln
bcx
fie
16pb

h1y
16pc
16pc

fie
i2q
16pd 14io 1h7 16pe daz fbb 16pf j9n ljt luj 16pg y2g 16ph 16pi 146d
e84

i2n
16pj
3u9 72w
16pk
a9r
16o0
hhq
puc
3uh
3rh
6fl
165c
u4n
165b
16pl
ej3


bpp
d74
juz
df
bpv
e00 xav 16pm 16pn
bpq

now
m0u
16cx 158s
hy
wmu
83g



vya 6dz ju8
ju7 n7o
n7z
d81
16po
qo3
14po
tuv
vj
11d4
16pp
lmn
3cb
q5t
132f
2hp
15us
ewi
p2q
11bp 150c
14yz
arv
fd5 ism isl 16pq w0f
t0l
hs1
p2l
qzh
152s
3ij
au0
au2
kr0
10i7
iqj
15tx
o1l
crq

tvm
72d
jve 96o
lam
13l6
72r jvb
yha
109d
156f
zrp
rqy
cfj
vkc
itt
wwh
xdh
xdh
37x
8rn
mlx
16l2
16pr
t6d

15dx


o6g
15ty

dsx
dtr hak
1b5
4nx
8tb
8tb
o7g
w8y
ixq
hqk
xtb
116
75p
kf6

165u
14rp
14pe
2lj
64u
da5 16ps

10ji
16pt
f8i
t1l
16a9
14l6


8vp
tdk
jwx
ffj
po5
yh
po3
16ag
ej3
2av


13f6
ky6
6fl
16ag
15gu
vju
16pu
16pv

bxh
ahn
7dv
gv0
gz7
gz7
8ah
16pw
xyc
xyb
13fm
xya
xyd
mkt
3q7
xff
pw8


8n9
nq6
bkq
10ha

bko
12ng
hp9
kvn
2yx 15bg

16ag
9e0
10l
qho
10y
60
jyd
ost

ro6
8xr
98c
14ol

k81
ro6


15k6
16px
w7j
w7k
w7m
e7 cje 16py ugy 16pz
bsy
jzc
oam
els
8z6
bir
2f1
98c
lz6
10ha
ugr
jz2

qhj

60
qmr
14lu

ry
ghv
fcn
ex0
ex1

kj4
cjf
v95
16q0
qgz


4p8 mbu 16q1 16q2 16q3
gy0
kap
lac
12k1
kaw
mbw
kl5

jyi
mck
ro6
sal
ear

155a
16ag
16q4 1qr
5st
fo1
h0a
buw
mry
o6e
9e0
12jz
15jj

12jz
k0k

12pc
6fl
6fl

ui 16q5 10g 16q6 2ou xne n1g 5fi 16q7 uim bf9 bwc co6 16q8 f4y flx h3q 16q9 i5a zsl 16qa ok6 pi1 16qb r5q 16qc vfq 16qd 16qe 16qf 1249 16qg 12w7

2yd
iqj
jo0
16qh
12lr

r6
15jp
15sq
gg4
16qi

159b
16qj
15u9
12ck
no3
12fy
kex
16qk t2n 16ql jov 16qm 2yv a3r agt 16qn aw5 16qo 16qp 16qq 16qr 16qs pd0 yd0 yzc 12cl 16qt
16qu gpg pb1 h8q 16qv 16qw 16qx 16qy u4x 16qz ynz
16r0
16r1
16r2 37e 46i a94 c6p dwt ezt 16r3 jod k1o kl0 16r4 rl0 16r5 16r6
12oh

16r7 3dn 3fi 16r8 mgt 12of
k1k
pm 12og
12oh
14u
14v
kag
k0k
16r9
16ra 16rb 16rc 16rd 16re

6d kec l4x

mrz
qzw p0

5au
h0a
bkq
mqy

8z6
1uy
12ql
12ql
bkj
p0
koa
bgu
27y
v1i
27z
hqf
16ag
1uw
doo
v1g

13bm
15x1
q1w
a6k
kp7
a6b
rxl
mcu p1s
16rf
16ag
9nf
v3f
16rg 16rh ol5 16ri xsp
9nj
9na
cpw
7s9
ro6
tmy
7sv
ob dxd 16rj m6q 16rk 16rl 16rm 16rn 12i1
od 16ro 7dg
16rp 16rq 16rr 16rs 16rt oa 16ru 4yt 7da dhx 16rv lnt n0e pp7 16rw 16rx 10zp 16ry 14i0
16rz

tv9
c5s
l4y
c5m
fcx
szj
16s0



382
xv4
c7n
53
oiq
ois 27f
oiv
4la
ois
5c6
800
bct b30 cco 16s1

6un
16s2 16s3 16s4
rpb
w9
kj2

eqq
12e0
16s5
8z6
8z6
16s6
tes
kqj
16s7

o7g

1677


16ag
8g0
9cn
97p
gi0
8z6
8oc
au0
au0

atv
16s8 5f0 by4 c2y dgx 16s9
bcx
1pt
16sa 8ax kib ki8
8ei
cgd
16sb 16sc 16sd
118v
15rp
16se
1nw
v79 16sf
dh2
75h
70q
kw9
13af
9rc
vip
15b1
9bd
q5y
bj2
ke6

ke8
dfr
osk
16sg ahb 16sh bqd t10 xld

12x3
1107
g3y 5f1 9sj b9j 16si l9r

2zz
3lj

16sj
9hs
jzg
16sk

3rp
16sl
q4b
ge
b3d
g2
3xj
os4
fd6 dr 16sm 16sn p2a tc7 v56 9sb vsg m1x 16so
d6w
tei
8n4
e7o
2iw

qgw
n3i
16sp fb0 k90
kfb
kwi
1w3
j36
fu
tc

o5f
l78
cm
fgk

ewj
kph xqg 12sg
4s
16sq


4de
8bh
15p0
8m0

154
kyc
obq
11t6
8l0
4we
ejj
ow0 eb8 14al elu h2x m67 oyd pyp t64 qhh t7a
16l 1af 3xe 3zz 5t9 6fm 7d0 97q 16sr cjm i03 i32 i4g jb6 ka8 o5s p24 x23 zqe
16ss


gj9
411
5r1
e42
q4n
1bs
pvk
jl7 12u5 qp8 16st
k7p
l3i
12sz


kmo
16su kku 16sv

a5d 16sw vpw 16sx 12tv
12xu
4qb
wtb
dgc
tb
t0n 72y
1c
14dd
tb
dov
t0f
1d1 27b 2gl 3b8 az0 d12 esm gmf h6y 5b5 i0b olm r0m xps 11cf
dk6 16sy s7e 10br
te
74r
k8q
k2n
10ha
tiw


r01
14x8


buw
ko1
k8i
jz3
ew
923
923
rl2
925
1096
k6k
kfa
sv8
kp
rbm

kg6 16sz kew
kb6
l9o
3qk

oov
8z6
8z6
14up
5mm buk m4r
3xw
7uw
vkx
esy
rol
a6e
9dx
10yw
ghs
16t0
13of

5xy
16t1
wvb
16t2
16t3
eqs

159v
odr

fcq
kdp
102o
14v9
l0v
f59
k7g
4yf
8g0
h5y
utw
rqi
12fk


qpj 16t4 16t5 16t6
12ep
keh
2sk fev 12ko 1413


bpy ctz 16t7 kl7 wqx
b02 g2y 16t8 m7z 16t9
aw6 azo dd8 jzy 16ta
im6 16tb 16tc
16td
q84 v9n
16d7
16te

fu
bav kbs xiu
baw
12rn
16tf
12dv
2kk

4u pv4 16tg
16th
16ti k97
15zv
kl4
k99

kk7
kp

3px
8kh
qfc
etm
3q7
kdp
qib

tu9
vxc
hqf
mqy
12dr

kax
16s5
16tj
kaf
dwz
a78
11fj
i9
4nu

8gq
tgp
25p
8tb
q7z
1ko
15xv
16tk

14mt
14ku
gvo

io3
8mq
qco 16tl rp3 wor
lcn
etg

ao2
xaj
aov
dp1
tgo
25z
16tm
e1l
rr0
16tn

8zn
p2k
cgh

mt7
1kt
1kt
5bx
1kx
16to

etp
iy6
mef bwq j8e ncx 16tp s3c w5m 16tq xys
1z6 gfq tbn 9q
jp
98c
fgk
kf1
8tm
e10
4lc
xww
941 h5e

163v
ca9
5q1
16tr
kbj bpe dsd h56 ka3 16ts 16tt

1pl 7qh 9gv 16tu

16tv
16tw
74m
9h1
kaf
ccc
2yd
kl2 kkv 16tx
151d

5f2 ihq pm4 r8m vwd xyn 16ty
12kv
kxv
aw7 e5n 16tz k5k 16u0 nao qew
ahf r5a 16u1 12kf

k7q
16u2 kh3 16u3 16u4
kgl
k1y
12ml
16nc
92z cbk z17 16u5 16u6
l9m
kl4
c03
ca0
2t1
16r1
8gj
hbk
a63
12nt
99h
kde
kf7
kxs
ew
ee5 16u7 f8b
k96
k1f

k99

15vu
1g3
1b9
72s
1b5
c7 2n7 e5l jwg e65 p8q du8 16u8
7m 16u9 16ua 16ub kes o48 p8s t8y t9o u2m
16uc a85

2gm f1p k91 16ud



wf7
jx
14md
108
rsz
btt
h29 jep
am7
pjy
16ue
110z
3wc
zzt
edy
f0
8lu
103s

16c9
74m
16uf
2je
e7t
q4i
q4i
155g
q4l
k99
k96
16ug
afb jfo 16uh q50 104q
16ui
cwb

12h8 j64 16uj
kgj


klj
12qr
13ew
a0q kgd 16uk 16ul qdi
12fb
sv8

16um
eqs
tez
9zd
120c

guj
pvo
16un 2py 2pz 572 16uo guc ki4 kj5 wwo wwp xu2 zvh 12e5 12g9
kje



9ty qg8
16up
1dl
kea
16uq
ftl
mym
f3d
wcs
bss
h47
myp

url
14po
2ff
11kx
2av


kj2 14vb
27z
ko7
10oa
ko7
vbn
ucl


rj
16ur
osk

buw
8e5
cq
cm
kw9
16us
16ut
kgv
6gg
16mi
1so
k50
12ml
12g5
k50
kme
ot9
ql6
16te
pgv
sl8
1kk
139t
5up
8en
16uu bv8 cme o5h
16uv 16uw vuc 16ux bv9 u3f iyh 16uy 11nw
o76
woq
74m

16uz 10ef
16v0

aal
q4n
eg2
6y6
12he
6ye

3is
3is
jzp kjd 16v1 v65 xun
kgv
rqi
1690
1b5
bzm

cpw
3rg
kj4
kj2
6cd
rqi

kjl
11kx

kjj
14qe
zrp
nn6
2av



l0k

8x5
5bn
6sh
6si
8nc
6si
b2q
15b1
duo 16v2
oa3
kv4
nx
6y1
kvy
9bx

rpi
16v3
uwz
rpg
b32 3y4 ng0 hc6 16v4 ioz 16v5 16v6 wvp
ff7
bul kkn 16v7

4h8
j05
5v3
zva
kkh
5vd
15jm
dmb
kkl
72d
11lq 12q4
k7y
ke0
k7w
14xg
13mc
cgx cgy 12j1 12qg
k1k
nlz
ke0
158w


bzh
kan
16d7
16v8
16dw

klf
6ye
swo
fdx klc pjz
bqy


kgg
15vb
9tr
k0k
g48 poz pdb 16v9 12sx

16va
cbb
15qn
9d5
hmy
tb
9sg
15rz
km0
16vb
12lr
16vc c6s 9d7 16vd klx 16ve 16vf
9so
k1l
14vm
6qp 9cv 9sq

3ri
ucp
16vg
15p0

74e
gf4

jsm kic nct oht qpq
2yk 3do 5ov 5ur xgt 85w 16vh 8l3 bkx mjs ncp o7u 16vi zy4 woi 117l 12yf

4us
623
ncf
c76


3c4 16vj 16vk
14l6

h0z
kpa
l50

fnp
ras
frn
frn
f7j
kfz
l4l
fro
z3j

4w1 e2v e2x 12ot

4s

kn9 b5o
xi kn8
k0e
g1s
12lo
10i7
25z
p5
12lo
esd
5bt
1b5
e62
16vl

14xh
4gg

pa0 viv 16vm
jb byq got ipa l94
ipf
16vn
vix
16vo
op7
4er
g9p
6si
sta
bsp

97p
2ol srp t1a

1b5
8n3
ko7
7pv bhu 16vp 16vq do1 dob eue 16vr l1t 16vs 16vt
rp k2e pph vbo

3r0 ysc
8nc
14ng
c9t
6o0 6o2 gek 16vu
8d2 8m6 eax y27 16vv 16vw
12pg
nri

wgh
cm

43 rv f98 doa jao lz2 lz3 t5i 13uh
a92
gvp
16vx
l6n
zvs
q6b u5p
we3

op7
15zo
kqj
yf8 kp2
fqi
kp0 kp0
d61
kvk
14up
ezn
a6k
8sj
gfx
3il
8dv itk q6y qvp 16vy smg smm vn1 16vz
o7l
yaw

hak
134w
k6y
3sw
szb

et kpm kpn
kpl itt
kpl
j52
14rj
ghm
12w6
ja1
v7t

5t
rmf ybt
9hw

39m 13m6 jo3 13ne 16w0

15iq
12ld
13sw
154e

5iu 3lv 68x 8am 16w1
mkg
1yi xpb
fws

wfr
kqf
cc7
6sg
a63
mcu
145s
3q7
ms kqn
jp
fhf
cor
kqj e16

152t
yki
ktj
1vn
3zc
34h
v2u
ghl
juy
9o
op7
3hk 16w2 cdl 16w3 jv2 nqf u7y
cg0
op7
naf
op7
1604
jt0
mxz
fqi
nvu
xpb
poa

16w4
l0l m4a

qgk

q6q
req
pdc
14lh
16w5 ktr
epp
l18
l45
l7e
epp
s8f
pdf
8z6
8z6
pda
13af
kj2
iql
12gh
15jj
16w6
16w7
kqe
a6e
8vq
qn4
k6u

1fu 291 om7
8sj
kob

e7o
e6u
tuq
ksk
alm
2bg
f3f ksh 16w8 16w9 t6c
en5
9ya
x5
342 a59 6yq 16wa a5a fm6 16wb net 16wc nqr 16wd 12si 16we r64 16wf tid 1425 wfo wk7
gg4
ksr
16wg
16wh 12ro 16wi
14dx
14dg
14du
e7m
16wj
14pa

rrs
16wk 16wl
sv5 12rz

13ew
kt7
1rx
av7
hw
s6k
wrx wrx
azr 16wm
64o azs dd9 12e3 16wn 115z
kaf
16wo
28x
wpm
js
80v
p5e

1079
r8h
14e3



krm
l0k
128e
15dw
av9
iqj
wr7
11w4
iqk
l4y
1xd
rng
wzy
rn8
2yx
16wp g6d 16wq mr3 1074
o5l
onj
n07
12mm

3pj
bgd
rw
9f4

16wr
379
16ws

en6
en2
q9t
3wc
25z
15xt
l4y
jyd
w2v
q6a
cpx
6sf
ep6

16wt
16wu
12r6
ceh
mb2

3q7
1138
rge
kv9 v1e
bs0 kv8

fcx
szj
12x2


e1l
e7o
jt
16wv
ktj
mxy
1u0
1zb
h0r
wvb

2fa
egb
anr

kvx 16ww

kvv
ko7
kqv
ko7
do8
do4

ns7
3wc
x4
buw
buw
cpz
14p9
2eu
kz
8sp
ece

roj
26v
28x
k6p
12xs
26x


t56
tgh

cbw
1b5
1575
tes
o1z
jls 16wx
9g5
tey
teo
157x
kj2
16wy
kx8
16wz
vdf agb
16x0
14qe
3hf

12h4
12mr
g40
2e0


16x1
165v
14lv
q1w
61j

61e
72x
8gd 8t6 99f 16x2
qh6
14zv
84t 16x3 l20 16x4
9mn dwr ket 16x5 11ek
qlt
ji0

f3x
ky3
kj2
16x6 u71 unh hve ylu
ob2

16x7
1w
ko5
ko5
14p8
u6z
yf 1z7 50k 5ap 4t1 tv8 16x8 16x9 wmz
ylt
dv3

9kd
xph
142r
k77
974 61p be7 13u5
2ja
xp 2yl 16xa 5it 8an 8w9 9c7 b7y exg f0d fnw kyp kyw nk6 r21 t95 u12 wjh x5y 16xb y9i zvc 111m b84 12dp 139r
tn0
bd4

kf1
kf1
1b5
kyi
ouc
xq 2n4 b8s j24
16lo
nj3


kyi

8w3
e21
bea

g5
pbr
gg
15ej

sft
6pt
388
fp2
6pb
kz4
lnh
1b5
16xc
10ho
16e7

16xd
16gj
96e
14an
x6a
16xe

bkc
t9s
161a 34h

cmc
3ut
sta
alk

15r4
r8j
263
3lc


14lj
5l e85 1h8 l44 16xf

1079
16ht
9je
t9f

uvj
kz2
ja1
16sk
4cm

10yw
kjt kts
kre
l18
2e2
6pb
8rq
dx6
xkk

roh
7b8
i3t ij2 ka6 lns rms won 16xg 16xh
l2s
rfq
z07
l9w

cp2
149m
923
3wc
yt0
6dn
6ds
kro l0m 16xi l46
16xj

pj0
hq2 16xk p8e 16xl
8pc
wtb
1v
stv
yg2
kz4
16xm
12ik 98c
12ik
euc
lcu 11uc
coi
u8u
bl
v1g
eug
ko9
rol
hsh
t9f
kj2
12ip
ry
kxr
txw
2b4
117

x09
2b9
11uq
xpr
buw
5et
caf
16xd
adh
966
sft
x3i

j9b


cil

14m6

8hc
mny
ra8
e4f
ohp
t6i
108
n3i
en5
9jh
9jh
1vu 9jh
1p7
2b9

kx8
jah
k6x
801
ett
rqi
x6e
x6g

gxe
car 13kd
ffj
11ge
cat
45m 16xn k7t 16xo 16xp
k55
2l4
16xq viw
pf3
epd
14l6
ep6
t8
sgy

32j zwa 12go 16xr

15tz
wwt

6fs
52b
8rq
h8l
vpt
sbt
l06
5mn krp
l18
koe
rbm
t9x
wc1
eg6
svl
qgo
wpm
113a
tdk
9dg
7cg

1194
e7v 16xs
530
8i5
e7t
vms
15xe
e1o 5w1
16xt
16xu
y9
5bu
1x8
k1y
14mo
wvb
2ca
16xv
8i5
q92
kfz
l4l
y8
z1y
103s
uxl
2ym f7t f8e z3e l5g q1h 16xw
eub
k1z
1b5
9gr
h29
l5a
1302
ejj
9ab zsn l5l
74o
l5j
14lh
9ad

15ms
myr
obp
mym
uq8
myp

ufs
2xw
p2k
hc8
14t2
131l
pbc
14ws
14vo
2i
1b5

128e
kv4
2e0
fsf
6c1
tb6
1hx
149a
wgj
e6v
eu3
d4e
xzs
8lw
14qe
664 8v4 kos 16xx 16xy q6n 12d9 16xz 12s4
q55
151s
195
2bg mkf
ep6

kz2

l6r
l6y
l6x 10qk 10ql
k6p
rs4
95s
d83 gic 12gi 16y0 12ty
2pi 16y1 133a
8s6
52
kdd
nx

8z6
ht 16y2 8wm dxa e4j 8wn pk6
2ja
e10
1591
16y3 16y4 krq t57 wws

14lj
16y5

16y6
16y6
qm2
16y7 16y8
dtr
1b5
t6m
r99

1b5
72x 16y9

i4y




qkg
mkg
1539
16ya

xvd
8l0
zhb
l9l
14p8
odr
16yb

kjl
2av


2av


1ko
zn0
oa8
h5u
13y2
9ww


16yc
16yd
83d
k6m
t0o izh
ha2 16ye
149a
i3j
poa
158e
1e7
13ky
knr
15ht
t0z ybp
15zv
jt2
fpc
16yf


now
jt6
khg
khk
ubd
4bp 16yg 16yh 1082

ksr

jo4 keg
obp
2hb 6ny k98 u45 zvd


k5t
r8r
z07
12gs
12k7

2ha
10i7




16yi ezv 12sr ozb



16yj
qua
2lj
sta
16yk
6gd cop 16yl jzz 11z4 16ym 12r5
492 cha
16yn
yxu
elx
2l4
rpa
14lh
tg6
152t
13vw
6g6
1nu
zjj
12fx
1nv
2i 16yo
xi
ep4
x5

12l7
16yp
16yq
7oe

p1s
wfr
15e6
14k4
dg5
hs1
et
cmr
2fh
x0n
x0z
b9v
wst
z07
12dw
x0n
1ie
x0t
pv0
15j
ry

16sk
2ia

2av


16yr
tg6
t4q
9e0
9e0
roz
utw
kdo
h2m
8n3
ckf
egc


e4v
m8m
ej3


8n9
16ys
bpq
klz
bps
df
lat

qzj


10ha

jz5
uzt


10oa
12s6
p5i
16yt
ic5
mv8
fhm
16yu
16yv
1398
mdc
c1i
6fl
82v
hi5
zt3
11c1
16on
2c7
11le
16yw
fzm
14yu
14og
32o
14ti
a8q
14ag
1539
ju7
5cp
68k
86g
14c5
6lf
rjj
1u3
9zk
3x7
2s1
16yx
reu

nm
i51
pn
15q7
7ij
16yy
11hh
16yz
wvo
y6m
tah
aov
12k7
vt5
12ka
6oe
16z0
15pd lqs

f5s
7dl
dly
988
nnr
ae7
gi4
aed
14yh



14tq
ank
43d
f2p
16z1
16z2


16z3
16z4
2av

8n9
136g
4fa
14yg
mb2
tb
p2q
14m0

16z5
60d
5up
15q7
kj2
16z6


kjo
kjp
m3h 159i
15zy
15gn
4oy
fgg
p4q
15si

15zn
16da
10og
s91
vel
14d
e9f
2ov
yjk
988

72q
72q
16z7
16z8
2c7

p2k
tk3
13sq
o65
14t9
u6l
16z9 lgo
d1v
lgm p2q
16aa
tki
16za
l9w
5m9
5mb
13pf
14xl
lxi
xg2


fz
8n3
uvm

16zb
sm
c92
165x
16zc
2rg

16zd
lh6


16ze
p0
nm0
obr
p4

16yq

16bp
wbm
wbm
qzr
p1s
thd
n8v qf7
ved
yn2
nmj
157g
12l7
16zf
9uz
pmt

p2n
1rx
lfz
auw
4yp
149a
dfr
149a
149c
t7e

1w1

12l7
c06
8lr
coz
78p
14ts 1514
ebw

jml
nq8
n4g
tot
1m3
tgo
q1a
vy6
6js
vyl
14oj


7w8

16zg
x3i
95x
95x

966
oa3
8g6
9dw
nxf
5wp
95n
z0m
aof
fz0
cmr
fy0
16zh 8ws 95a 8ch 16zi
nso
xa7
s5i

cmc
rsc
8iv
jt5
14me
28f
14pa


16zj
ra5
1ex 16ik
cl0
yh
yi


14yt
2av


htv
xkc
nln
gi4
2tr
4pw
roz
4q5
t8a
16zk

2o4
11vj
lkp 11vl
hs1 lko
11vn
15ae
dyh
etp

dmp dru flg hc7
16zl qtm
mlf
9hu 16zm
drt
lks
12ys
6uc
1ni
f5u
16zn

3xo

h29 16zo
b44
b5d
b43
mhc


3wc
aah
b48
kw9
15wa

145t
qho
16zp
vip 16ft

16zq 2hs
4u4
14yg
zhw
htv


rol
16zr
11bh
31o
6g2
9l7
78o
roj
nq6
11yv
jt0
gfx
ama
e3r
16zs nfk w95
x6g
16zt
16zu


14tq
114u
617
c86
3ij
tcu
unt
boc
11u2
11u3
kf3
7wt
72g
d8u
2cb
e7n

p2q
zcu
p2q
1us
gg
3px
3pw
t1q
163x
d3y
ldq
967
16zv
ha2
2hp
kj2
16zw
ha2
s3y
io3
14tq
66b
gjq

148g
kj2
16gi
12we
lnu onl 14i2
l0v
k3b
lnr
asd
5up
4k7
6ne
ka
66c


sta
ckr
111p
rtr


eu3
r37
4la
8le
16zx fyd 16zy viq




936
2dy
14ph
16zz
nkd
1396
7mi
bl
gtq
ekg
mb
16ev
ej3
15qw
kj2

14i1
14nv
k3d
n3i
s42
mb2
dyv
1700
1701

5up
lpa
xv7
fp2
rzm 1702
1703
1704
8n9
1705


1706
mkg
xth
16zq
14yj
bqy
1707
khh

69b
4k9
126k

126l
1547
1547
1547
u6l
3jw
1708
tah
13gk
gma
11mv
m33
i6r ewx
xaj
91x
f17
v5w
lqq 9l5

e7m
itr
923 lqm
lqp itr
itr
itr lql
lqk zni
lqh

a5
teo lqi
uw8 lqd
fbm
ba2
8s2
lqm
bjl

927
agk
gov lr0
lqz 9fd
ibh
923
uwo
2rp
uw8
lra

88y

8q5
3ld
3bs
14yg

15wj
lyy
8pd
164p xdi
xdm
vn



12bv

uxj
h47
6xx
159n
h0a jw1
15yy
151l
jev
14yg
buw
mlf
14wz
1709
s2y
eug
14m6
15bg
mym
mym
yps

170a
lsr
ir1
7hp
170b
h47
je1
buw
kwg

11k9
jyd
pz7
zzp
x3m
ky
15u7
16h3
824
7ij
jnv
vxc
ow8
65k

170c
p2k
ksc
p2n
jbt
jbv
cfj tcs
4va
ztf
auw
ggt
zcu
zcy
3ig
cc7
6p
rg8
593
br1
3q2
zcs
5cp
s4f 3q7
htr

mez
87z
c50
7d7
6dv
170d
xsa
8xb
br5
4l8
10n3
br3 lu1
lu0 aoy lu2
lu1 3m6
e29
lu5
lu4 lu6
lu5
jbx lu8
lu7 jbx
qss
dg
3ij
dng

kj2
fdz
c05
u9i
crd
jt5
h46
das
15ab
15dt
16oq

e9w
hxz 3vf 3v7 hg5 luv
gkj
hv1
gg
lur

syv
k0g

3vd
gx4
uts

dgi
p5s
u9t
1536
16yw
7a2
owa
70u



cjb
cri
owd
ptl
u4n
3zq

10uc
9wx
22u
170e
4ng
rzu
151e
2f
kj2
jyd
170f
15f9
15so
14vw
pec
v6v
7js
11ok
68b
446
11or
nbs
14xo
hcp
6lb
ece
vqw
iub
11q4
794
794
gcb
hpo
q60
kf5
27w
14xo
3kn
16d8
170g
3x7
166e
14ti
dg5
1398
xy2
28t
14ud
165j

ygu zld

p2k
v6x
kj2
4ji
r7p
14xi
24g
tah
kqx
4vl
7p1
rcf
ec0
244
1663
170h
824
d1l a5z
vza 14ym
lj6
164z
170i
i7n
b6a
9kc
15gq
aan
yn2
opg
u57
zt3
hs2
hs2
kj2
zva
c70
3ip
3mb
4f7
5bt
uxk
dur
e03
qss
4f7
8cg
au2
j9q
170j
fzi
u10
5pd
cjs
1489
u6l
421
m1d
14ym
10q4
lyy
lyv
88y

ubw
bzm
lyq 640


15vo
154z
1w
do9
koo
koo
2h6

3wy 3y1 6ul jz8 mhl tg0 13u7
170k
t0n
xh8
24g
nm9
170l
16m1
16z4
2av


16mt
16mu
159v
q36
7sc
tcx
1704
170m
u6l

dtr 14ty
170n
3fn

170o
170p
170q
170r
12ni
ra7
2av
l8d


6hs
2av




170s
15ab
170t
170u
4qx
161x

odr
149c
nvn
bog
51h
170v
bzm
bzm
bim
2ix nvu

149a
149a
7qk
14ph
170w
166x
3kn 12i7
14u4
upy
2sz
5v1
14u5
10jl
ueq
8rq
170x
824
9nw
fz0 421
cjo 170y
11hn
fa3
4s0
14ag
jbv

rfk

x2f
dd4
dd5
14yz
16gj
z7x
atx
bda
53q vy2
2va
6zy
k6b
uxk
fqi
5r5
h0r
170z
147p
bdr
16c8
g6z
9zk
kwt
665
3p3
m2h
26s
uue
m4g

t7v

ryn
ryn
xhx
xvd
3mb 3fu
1560
t2x
14xo
o65
137x

3kn
7gx
1710
mkg

1711
824
xs8
b9k
sfc
xtf
8qx
hy ex2

14s9
1712
h49
iet
jt6
15tz
dgu vvg



24g
1713
qf7
rya
hs1
gma
1219
1714
1715
gma

ucb
27f
27f
5bl
bfi
ypz
27d
27d
6i1



xow
865
nde
9bd
s7z

kre
m4g
zvv
umu
lni
s42
jep
hfp
bkq
za0
wf0
h9k m4m
m4l p0
r01
220
h9o
h9h
k9f
y5e
120c
13p5
rea

12ni
f3x
15vo

1138
mlx
13pp
12l7
10os
me3
4le
m38
1716
10lr
2av



11ok
g17
14ud
1166
22u
g9u
d6c
zv7
hs2
mny

m5g
edy
f4k
53m
d9e
6u0
p57
gj1
14vy
1717
fj2
zfa
xxu


8tn
ve7
k7f
12p7

6c8
iwk
3zq
3zq
3zq


8sr rbm

y7v
cmc
16ca
16ca
1718
s9d
1ma
k39

15yg
4f7
1719
igq
zt3
421
10di


421
vrn fzi
139q
hy
15gn
14mu
13sj
u4n
gqu 106q 12d3

dgg
j7m
rcf
12or
14bi
12d2
151h

1u eh3 171a zbf

z69
14kn
6pd
n3q
fz0
i1t
qd w6 171b sqz
otq pp3
qe 171c


azj
rcf
11fw
kao
spp
srl


1017
rah
cik
xns
ky4
am7
fcq
171d
16kn
171e
kj2
dg5




7r6

m8d


1el
8pc
15vi
mv8
mmx

wo9
171f
szj
gs8
26w
348
ej3


8nc

12ys
169s
kj2
5ij
ewy
io6
hy
tcu
15sr
3pw sdl
tcs
m9i
cfj
yba
24q
tcu
72f
13ld 7s3 vk1
ha2 16ye
149c
13l1
jim
jio
h9u

158e
m9v
1500
tnw
5up
7ij
7ij
7ij
171g
171h
3ek

9by
hf2
vfa
etj


171i
8vp
8vp
kw9
maj
2dc
mah
mhc
mi1
ur2



12oe
12oe
k1l
mcu
fne
w4l muj g91 n90 171j 171k 1434

pll
ur5
8z6
plh
mb2
cfj
mb1
bvf
k7l
14qz
j3v
22p
163x

80j
fyy
s5b
wc1
d92
qkf
mb2
zn5
zek
c73
zvv
s3u
r8h
gk6
171l
3j0
8mf
bp1
103s
jzw
y7u
kav
14rt
dj2
162t
171m
nf5 171n
i2a
159v

uxk
d50
uxk
s8f
md5
i1l
lna 145d
y5z
9b5
11fw
qj
elq
171o
wpm
s42
gd
whe
1kt
odr
6sf
hs1
8q5
nms d1x u4d
mfa 5bn mf9
mcs
kj2
8en
12oj
145d
903
9sg
e8d
fgf
sor
4la
1w
hy
c5o ice
107k
nkx
wpl
ep
1278
171p 4xc 171q 171r 171s 171t 171u 171v 171w ld4 171x 171y mdf 171z 1720 1721 1722 1723 1724 1725 1726 1727
ge7
3ot
mdc
ksx
1728
zgk
12n3
159v
12m3
c9t
jeu
1729
172a
54c
8i0
547
549
8n9
czh d6n wso jf0
172b
kod
8z6
1238
mb2
j1s p2q

1oo dw0 b8a m56 172c 172d ulw 172e 172f 4po 146y y4k 172g yr6 yx6 172h 172i 172j
12q7
baw
11bd
bat
14wd
xdi
9cr
1kx
fu
cgd
kd0
kd9
cil
16yx
po
pu
4vp

wft
do3
9g5
3sy
rot
hmw
9gb
uz0 jep
11sz
421
t2


16bk
g8a
11p6
rpf
172k
mfa uod
mf7 7g5 mfb
gkc
hkr mf5 hn1
hmz
mcs hib
its mf4 mcs
hsq mf5
6tz
cad
bjr
2av


bcr
bps
z9z
kw2
kp
udn
kvy
3wc
do8
ysc
c45
vgo
lkg
f26







172l
gf4
2iy
15u5
9dr

c60
cyq

d5g
126v
r6g
iko
f3g
s42
mgo 172m pjh snc
172n 172o mgx mmk

mgp
172p
f17
mgi
mgl 172q
1dm
172r
mi1
k1n
ile
kj2
juq
mgj
ygd
jzg
31l
gfv
11vj
cim
14ud
108u
tei
mtg
mtg
aof
10os
ljq
9ym lld 172s mak u6r zed 172t


dsg
12zv
man
14mz
18l

lz6

172u zp2 11a8
ghv
2fa
nsn
e0j

172v
n4
mat sip

3wc
man
1b5
lom
172w mgs mal
9at
12zv
fu

11q4
z96
dj2
172k

beb
tdq
ivl
172x
28x
14fx
g3q
7nm
7nn
yny
q7y
11x4
l8
hmw
3ij
2qe
l6c
cg6
wpl
151s c2o
ey2
ia0
kf5
9f7
2tf 172y 172z mvx n7h

11jj
oc4
164u
7ve
15yg
14rg
qll
738
1730
wn4


kj2
1731
6oe
h3u
14pk

hc4
i4y
jhp
rei
iqh



fm4
kmf
12pv
13pp
or4

n07
16o5
kw2
k77
x2i

mf4
6sf
qvh
qvh
c98

3ij
mk8
1b4
53m
ayv d3r myy
kav
1138 cpy
74e
9z
1732
14dd
k88
di3
qzy
9r2
4nx
4nu
2hp
ajy
men
1733
j4h
14z7
14z8
67x
1734

p0r
4nq
dw6
cp9
ues
khx
10a3
1bw
72y
ys8
10t
jlo
zez
ekg
tzp
389
1259
nh6
16dw
l6b
qj
h47
108l
977
75b
czf
c6m
x6g
kg5




15zu
165a
111k

159v
odr

2yc
10bq
v6m
10bs
1735
dgu
78k
opm
b8w
8qu
b8x
iqj
btd
pf
pf
7o9 mms 1736 t9p ygn 1737
mgj
11jl
hf1
17r
mmp 72d
1b5 mmo
jzg
15pl
mmj

c9d
2ju
guj
guj
3ur
gtx
gtz
vn


rto
ry
mf3
t8c
3wc
bld
vqw
5mi


4pz
2o4
vn


kw9
mmx
mmx
164t
v8r
2oa
h29

9z9
1738
f8h
s42

mnx mnx
72w mnw
mnz 3il
3il mny
3ij
5os
dj2
jzv
mnw

3kn
j77
j77
xtf

gf4
1739
ndg
173a
15ko

h20
15pd
15b9
15b8
3wc
150j
1mk
etk

kj2
15h4
3ir
3ir
rot
rot
rot
x0a
8us
156l
fcn

ecf
ecf
efz
ght
4e4
173b
2k7
azk
dzz
173c
azj
14q9

muv
muv
108w
a5x
n63
bfs
tcu
107
d6u
11v1
3ob
buw
13og
173d
uxk
e29
wdb
5k2
1e7
uxk
uxk
631
dye
cfj
c0q
cfj
vkc
my8
vkc
1us
2hp
bjo
29u
uxk
u2j
2j2
155h

1712
15gl
136b 2bo
ku1
rqx
173e
14pm
wex
ehn
gx0
16vx
k22
msl 12j 5qp 173f nco
6o3

mrj
r14 173g rcw 173h
2a 173i 173j 5aq 173k 173l gb2 k26 kbp 173m ms7 173n 173o 173p 173q 13z5

dk7

c1a
ku6
baw
mrl
mrn
n8x
x96
10yf
116a
164u
16bo
gy0
13sg
lks
1305
hko
24w
mqw
7ij
mr5
15ie
mr6
bel

7aq
gy0
16pj
wzt
qev
14wl
6qe
k0e
2b k0i
72d
oqz
173r
11v4
fh5
9kh
16hd
1u0
mqy





g1z
165x
173s
3os
ho5
i1q
7l0
4ye
mqt
12ml
msx

gl4
gl4
98c
1yj
bps
msw n7r 173t

msu
msn
t5v
1z8 t5x tb3
173u t1g 173v

3rk
te9
bko
8p4

fie
5up
7ij
7ij
173w
poa
wst
20y

f0m
4sb
516
14w1
14w1
q59
7nm
7nn
11x4
jw7
qw4
lu
9zk
wej
m38
ved

vmv 173x
f0f


e28
173y
urm
c76
url
onm pf4
ful
ot9
173z
ts2
v7v
ytc
14pg
v7t
1740 q77 1741
14lw
2ov
9fe
mav
13pf
ggk
yhh
rzr
16l8



1489
16d9
8s2
28x
vlu
6ia
s1o
967
obp
1742
nvo
1138
1743
rr0
glh
glh

nvo
sop
150m
a6x
14mt

fqi
usj
9zk
nvz
mny
mvw
15az
ter
kwu
4vm
nw3
s8s
13fz z9u
26l
mv7
u6j
q1w
1744 mvk 1745 1746
miz
xsa
c2v
2v8
ggt
xqv
4si
vt4
sok
ggt
10bh
mv7
16ye
824
r44
gc0
1747
q9y
1748
15k1
1749
87w
174a
p2q
hsq
rq8
d8f
12it
bdr
qll 174b


kj2
wgj
299
wgh

fzi
174c
7li
8js
159v
mx5
2ix

2j4
1742
kpo
174d
16bw
6oe
6un
jud
7wz
4sc
dn1
156z 174b
8hr
159n
nm9
ua5
gma
p4r
p4q
15bd
12bg 174e 115y 11a9
nm9
nmb
qqj
my0
my1
99l
zdd

gan
gaq 174f mxu 174g 13mv
cif h4m mxv 113z
7q7
pal
10vg
1b5
kzh
h0f
1pr
6m0
x4o
a97 lue
8xb
5g9
mxz
174h
174i
174j
1504
174k
28h
ysc
axi
lcq
jz5
uqd
2du
qm0

iy4 8ti
myt
myt
174l

mkd
14t7
1so
rc6
15i4

kp
15da
b2
eea
biu
emn
s4y
8y8



gln
mzk
14du
kj2

174m mzg
do9
t8a
14du
348
ej3


t6i

gz 70q
174n
11v1
1573
vvx
3kn
zqp
3ij
ryh
41n
2k7
1539
7jq 8oe iib s1e xj3 174o
2if 174p 37r 44t ku9 174q 174r 174s iim ooe mjx ogq ogc omf ooa qbz sf2 xlk y4i y9c 174t y97 174u
y94

dyl
174v
yha
12ml
k3b
xxt
13pm
80o
12oc
865


vl5
2op
3ig n0p
n0o
n1o
174w

am7
n19
n29
157g
am7
kj2
ifn
dg5
174x

174y
n0o
4jq
8ny
e3g
eto
164 4vk 58o 5jg 5je ie8 n0u 13jy
162
el2
yxu
156d
qmd
8en
k0v
108
12m4
150a


4s
exi
n0q
uc5
exi
vqw
174z
1750
1751
1752
eve
14og
blg
1753


mb2
11t6
im3
2k7
3ls
mu5
m1z
n0v 12kh
dan
cc2
l9l
531
gfv
mlx
b2n
12tx
ita
itb
it9 cct
tcu
vau
11bh
kzy 15a2

3pk
kjz
tad
14kt
n8l
159n

15rm
xdg
7on
1597
1k2

n3b 11mi

wpt
wex
n3h
szh
t49
b3z
n33


p5a
c12 fsx
s49
2a7
hy

10bh
x4v
149c
m2h
krh
1754
fzi
9b5
e12
o6e
e46
fz0
922
il3
5m3
qss
ras
fzi
10jl
rbi
hb4
922
epm
qi0
fz0
tes
k8y
1230

vqw

orx
p2l

xwr
1755
11x4
1489
2q
jpj
hbb

dg3
170
fd9
1r
dg3
xdh
g8l
s2z
mbd
tcs
jbx
zni
i06
14zv
15gm
evi
15gm
1489
e7m
aqa
149a
96
es1
rtr
10jo
wzf
t45
10jo
eu3
1756 glo 1757




tg6
nzv
276
11r5
1758
ej3
xtx
14qm
lbc
bdl
12mq
kje
bps

dvk dvl exy fax 1759 n6u n6z 175a n75 n78 175b 175c zsc
175d 175e 7iw ayo d3a df2 dq8 e2w jpe mpj n6f n6n 175f n6x n7i n70 n71 n74 oy7 16p ro3 11fy x54 14fs




3b
tg4
10os
14y9
kj2
miu
df4
n63
qb8
24y
lls
4kw
51a

6zl
n63

civ
62k
f2p
f95
igu
n62
175g
175h
n63
y7u
n62
n63
n63

10os
n63
n62
e3e
qb8
n62
13ip


n6e
qbf
3ox
15vi

miz
n63
rnb
1uw
3ij
9kd
wrc
en6
z9
3r0
msu
en2
mny
n84
n7n
n7n
uwp
n7n

2ru
v3f
wrc
teo

13mj
sq0
9bd
n7j
2ru
ju1
1072
175i
11hn
1us
14zg
175j
11ms
fu1
t9f
66c
175k
421
lxl
7lc
7lc

z35
jer
1dk
13pp
1b5
302 175l
mr7 xeo xr5 175m

85v
mav
12gr
175n
p53
175o
14kq
p53



1b5
zp8
1b5
72d n9e
n9d 1b5
13pr
mk
72x
t8
eqy
gtr
fz
175p
vkc
zfa
rzf
dzz
2h9
2ha
15d8
vxc
hg2
11hv
2ob
9e0
1221
13fm
103p b5o
wo4
8q5
103q






h8c
15w7
f4f
f4k
6o8
etm
1g5
14mr
b5l

ops oq6 z3w zqy zr0
amr bra
92p
ke6
175q
r6g

6kz
15qr

9n
175r
175r
1730
162z
401 490 7q1 b0r 175s irv nb1 nb2 xbh xkb 122s 13c6
nb0
nb0

15co
m2h
9yz
vqw
xw3
175t
24v
5os
c6k
ciy
ksx
175u
ksx
kmq

or 1ke aio
nbl

x6a
q3z
dyh
edq
whe
175v
kj2
srs
xtf

np ox 3t1 4hb 7bk 3wz
14q5
15kj
175w
3nh
oy tk 175x vpx 2jc 6dl e0q 175y 175z 1760 1761 1762 1763
lut
bd4

dye
b80 g3e ncg ncv nd2 12hn z51
bd2 bm6 ncu ulh
1c7 3al 3f8 cvb 11ax

yha
15jp
j1y
bd4
w3b
sor
nc6
2wq
c2f
789
1764 1765 4h9 1766
1767
1768
cko
mqt
kmf

v7o
ma 2f3 wot 12ho
kme
nc7
nc6
ndf
kd9
sto
1769

13ha
nc6


3wd
176a
b6p
btn
b6k
p5e
g5
cxm

bma
ncw
178 176b ipb 176c mod 122g
fzx
nm
f5y
nbo
c8h
176d 14pw 15au
odr
5ai
7qa
w8r
w8s
k0h
s5r
gnl
176e joe 176f
qx
8ii
7mo
t90
11z
176g
tad
176h

6ig
y3b
y3c
176i
wxz
y3d
13ju
8au
13k1
650
64w
xtg
xtf
3fq 14ye
1575
13gk
a2j
176j
e66 10i7
12k7
10ug


103s
kso
o54
dkg
fhf
dkj
dkl
176k
16ig

13cg
176l

14ml
h6e
p2l
p2k
b94
b96
p2q
hs1
in5
5ai
8er
wzd
139q
8rt
176m
lmc
3c
14rt
edq
rc0
hp5
tz8
16lq
16c4
kwg
lr



14s5
1711
kkf
13q1
kkc
9by
ij5
jt0

67x
lu4
eqg
142b

9v1
9v1

sfc
8so



dyl
2o4
7qy
o9j
pao


o2m
14rd
13nv
rci
3ng
z6s
yvi
h29
176n
y36
ej3


lx8
buw
14wz
qm2
qm2
kj2
a66
gk6
297
nh5

m9n
jbs idn
14x1

nnh
824
176o
1509
1448

8js
3zq

dmc
dl8
vn



5vg
au6
1km
af7

ub6
102o
rfy
176p



14st
824


27z
f9f
h91
66c
t0k tiw
blp
t7e
tj4
xt0
176q
15e9

ll9

vmv
odr
buw



2lh
76q
1b5
2li
hgx

k7e
l9l
158e
3ap
162c
1706
t3x
w4h
5gq
11x4
1489
7ij
14tc
hm3
cro
qs0
fjf
176r
11v1
8na


11t6
kj2
njp
11uo
25b
wyn
4y1
176s
9d1
iz

6f0

12kx
s1o

kyi
150i

kqm
176t
nm
1177
92f
lqc
108t
176u
nm
t02
t02
op7
176v
107k
c9i
15b9
do6

zwq
3xz




md8

wz6

wl
157a
914
176w
5zc duq 176x
fz
5c8 hik fz
7t6 nli
1b5
btx
bu7
1b5
nle 98c
d1r 1yo nld
ta g2
2g5
35x rqy wr3
9l5 nl8 14ym
14ym
cok coi
6sg
iw5
149o ras
27h 27h
1us
2d5 nlw
1wc
8ll
3o0
72d
nlw 1g6
nlq k9 nlv
3ij
3ii
fy8
a6d
5v8
8sj
t1m
k2q
12ql
esy
hsh
8x0
9ta

i87
uia
149a
lqn
6uc
euv
8ii
6uh
hs2
12ik
l36
7ov
35x rrw
a66
t6p
uhh
169x

g5
ghm
bp5
p2q
68g

68h
ca0
176y

vn


16c3
2av

1704



nn6
2av
1ma

kj2
nnj 176z 1770 1771 1772
nni
nyu
hdn
nnx
ely
it9
op7
f4n
53v
1fa 2yn 1773 vyn
vn


nno
1774 1775 nnm 1776 44y sh4 1777 1778
67y
ccc
mcu
13gg
150e
1779 k1d zd9 177a 177b
177c
op7
op7
6xu
m2a
x8c
noc nod 9ju
9jy
9ju noa
t6m noa
nm0
11q3
170g
wyc
ej3




aus
auw
1363

7ql
177d
dtz
14yu

nnh pf
14po
kj2
nnh
nnh nbr
100s
z6v np3
np2 coz
npa
7d8 nnh
177e
28z
sng
3zq
np4
mv
aw
mz 177f c5t 177g
g5c
n1

3wc
177h
177i
dgu
177j
boz
7ef
7nm
7eg
h29
dv4
7nn
8lc
ckr
2e8
by9
2e8
2oq
uer
16lq
igq
igq
p54
eje
qgx
p2l
16yt
hrx
g5
ort
bvh
q03
odr
9d1
kr0
14ti
14tr
158e
87l

3wc
pj
ju1
15no
1531
103s
kso
kw9
1u8
e7m
1uv

1uv
b55
s1o
177k
r44
9nf
kf5
p8g

r44
6g6
ilu
t2j
gp
kj2
286
knz


nyx

3qk
gl4
sig
tf
3qk
ij9
fg

jh9
u86
48s
we6
6bf
177l
xcw
177m
10ha
mbn

9zl
c0a
1528
p3f
hxc
d5w
ilc
il5

4h8

a63
5c0
nm0
f3u
qlr
wej
14du
2p6
170g
h5u

h7r 177n mhq ykw 177o
40i 177p 177q 12bh ljm 177r gqg fym xx4 x56 dqa prn 10z7 dui 129n gqc 177s 119x 177t 177u 177v 177w 177x 11af 11aa
8eq
131p

e9w
ry

8nj
q78
177y
v1i
8nv
ev8
l1p nt2
nt1 bkj
bp6
n3h
7vn
t6h
uae
158e
1489
17a
51a
14tq
15ry
vns

khh
w92
m0v

vxv
vyi
q92
32o
wla
vmv
z7k

72y
11x4
177z
16yx
ky3
51t
ih2
13ol
13gc
po
14qy
hfr
t6y
ckr
13gk
13gk
13gl
13gp
ggk
nu7
ec8
r8h
rck
87l
1g3
s3w
blh
dic
12q7

14li
kz2

n9t
1780
g96
151c
1781
w0o
11x4
e77


1782
1783
68s
cp8
15yy
kp0
nox
yio
b8j 1784 q76 qaf quo 1785



1zk

nvf
xfl
x33

14xq
869
102l
b9c
doo
15el
10ha

umu
83s


1786
m0s 1b5
jp
e7m
khn bzl
eg4
pz3 nw0
nvz 1787 kcn
8ti
15ea
b6b
28x
ly5
4vo
t2j
dic
zcn 3bq wee 13ua nza
99u
pzk

hy
qqf
7qk
kkp
obq
b0z
xho
1788
1788
1789
8l0
obr
xhq
8l0
boz
xhe
b2
c5y
178a
14zd
178b
12l7
kwr
f
7ij
rfk
69t
110k
rk2
n9t

178c
eib
vl4
f91
12m2
hj7 q9p
kj2
ljd o1t vjl 13rb
155h
178d
bek
178e
824



15pd
15b9
8c5
26l
mb2
xko
3wc



14vx

ojr
ojs
ojs



10cp




87l
137w
137w
11n8
lu4
b1u
io3
ewi
u9n
107w
nn
8nj
ry


8nj
nm9
3is
hdo
5w9 nnk 178f

84

fhc
10c4
16jq
15cr
1526
8v1
a01 ccr
ter
ra6
9zk
9l3 9zk
r94
nw9
wes
wz9
297
5gd





178g
a2j
9bd
9u5 ccr
k69
ccs
15on
151s
178h
sum


4lc
ae7
9b9
f3u
14u

14v
lu4
l2v
6g6
nr8 vvm
178i
xjp

j08
3zq
yj9
3zq

yqu
shv
fhc
q2r
a6e
lrz
3hh
2op
dzl
wfr
d60 es lys
3wc
do2
csc
uhy
ay
149b
15ci
159i
qy4
p3u
3cz
14qy
nzw
cjo
a01
178j
der
k0h
9wm
8qc
whe
fxx je
93g
9xi lj7
h47
hsh
r0c
9mo dev o1u 178k
8q6
15bb
3y7
utw 175v
1ma
q9w
gx0
2ey
jfj
3m8
r0d
nxf
o1h
o2m
ecf
ko5
1vt

rve rvg
aex

4l0 4kx 178l
rvb
wq9

uv1
14ol
bpr
14vz
wq9
6c1

97p


178m 178n p2f


uts
178o
r6z

wgh


emn
spq
12qi

wgj
v1j
147p 178p
147p
ns
e71
6mv
15cm
16pc
271
e14
vmv
org

97o
t6d
14du
qy4


fld d1k
72d
1b5
bu1
pg 178q 178r h14 iwm 178s qsh oce
178t vki
ww o9c 178u
buj

axl
vn




15ss
61z
150w
178v
2jo
y0p


1004
kf5
euw
kf1
rhu 14zy
4vl
kf7
mty

178w
iu4
14tq
khg
177y
khk


5up
a92
d4j
178x sip

rq0
2uz
1547
1547
1547
14qy
u6l
14yt
cpu

dtr
58w


i2a
39n 178y 178z 1790 opa
q36
gfx
q69

2qt
2f1
bpb

xza
zjv
zjv
jyd
nnn
kim
o5j
o66 o5i tof
xq1
dzx ku7 ols pvs 1791
kwi
6bv


9cu

k7g

b43
6iu
hy
nq3
14zv
9d1
3ij
kj2
1p5

vel
gfv
o5j


s3y
o6b
2pj o6a o6n o6o 1792


buw
eqd
rvi

14ol
1554
14vo

rto
o6b
o6b
ort
14qy
1380
hup
17a
j34
89q
l0e
16xs
14up


6wx
1793

2qt
mny
kio o79
bx8
kiq
o76
15wu
j4h
1794



1795
171i

1794
114y
da5
14py
6g6
jpm
ixp
rl2

tt4
2yd
kmf
kj2
9dg
9dg


5v2
8na
kwi
11uq
e9g
ti2
gft

mxz

9ld
dau
3zq
xy2
8sr
16z7
1796
cp3
jsl
100n
jsw
jso
2hv
2d6
etr

2d4
9jb
152p
16oq
1z0
168
jt0
w3b
bmd
bm8
w38
1797
vxg
4at
1nj
cl1
1560
1665
yi0
yi1 o9a
o99 72d

o3l
yh8
x2
t1
10sy
8ph
x74
1798 1799 xts 10eo ngn

8ix
1143
d13
179a

8sp
14ti
179b
izk 168i
56n 4am
yka
149s
72x
61a
qtj
16pw
159m
12ng
2ey

utz
4la
xco
15cm

12lo
uwv
pz6
2p2
efs
uhr
12l5

9bd

158h iq0
f3x
14mo
v1g
179c
119r

fz
ewj
f35

ha2
x2f
14pk
179d
16id


ky0 ozl thu 179e ti7


12lo
2l4
14kt

9z
8kq
wc1
ysc
kxy
kvy
mym
fbd

8l5
8l5
179f
r1
b17

t6m
8m0
5xy wx3
4we
ar2 p16 w1p 179g
kq5






10yh

9db
on4
js8
8ph
4bb
skc
ytm
kxn
1b5
167j


o3j

jpa
14bk
14bo
15ew
f66

159t
15eo
15em

s7y
824
11ms
159v
9me
o13
uto
179h

179i 179j
5up
c3z
o54
q36
cei
c86
dkg
15jl
149m
179k

8n5 odc
odb 8n4 odd
odc 8n4
165y




3wc
179l




c19
axg
dtr
86j
16o 179m 179n 179o hu9 179p 5fp hlb odw xrh 179q
8en
xaj
odt
119e
824

wgh
e4r
11th
1ba
oe6

179r 179s 179t 179u oe4 732
fpc
fp4

107w
114p
rtr
15ll
mqr


fcx
16i9
oed

ysz
giw
14zv
vem
15dt
o5v
z9f

pel
14r9 hak
13t h0a
ge
lz0
qmb
urd

tfi

tfk
14s5
oex
179v

179w
16he
sw5
971


12ni
h24
179x
u1n

q6q
21j
16kg


ofl
g8l
31z
14qv
ym5
165a
14qy
15u7
161x
16yp
16yp

159v
179y
179y
179z

14v
15co
om5 17a0

21g

l8s
n07
9l3
3is

42z
431
enf
dtf

15dt
7es
17a1

sw5
n07
13ay
v3b
wgj
160g
150m
ohp
rot
djv
rot
621
rot
rot
rot
rot
rot
rot
rot
14nv
rot
rot
sok
sok
rot
14nv
14nv
14nv
14nv

ayf
sfx
22r
cnn

mb2
l2t ogw

qb9
4wg 4wh 17a2 17a3
kme
ckn
onu
ho5
i1q
4ye
6wn
tfn


ktm

jpa
60m
ktm
yk9
174y
en1



r6g
rot
13s0

roy
13vp
q2a
zrp
sti


iwi
11vn
12s6
p5a oit
ois p5a

p2l
1ma

150v


159v
15wi
17a4
159v
hg3 oj6 ota
oj5
10t5

15us
159v
179y
14zy
159v
vyi
cil
17a5
l9l
nvn
lni
e9h


iul
ojs
pf
ghu
et6 ny0 8g1 17a6
ojo ny2 ny1
1b5
c9i
ghv
4la
yio
jt0 q36
159j 3y7
gfx

d24 ok3
ok2 jp
euw
qev
k0v
poa


52n
i8e
vok
p2q
dn1
hm3 okg
14ag
t6v

1ni
rot
cpw


p26
x9w
297



6xu

6xv
15dt
6fl
ito
17a7
ge
gd
g3
9ne
k31
17a8
7ef


17a9
11ps
udw
pze
kxy
uwo
1178
q42
6g2
17aa
17aa
dyl
k8c
17aa
qmv
2kk
1fm
gg4
o5l
14sy
12qr
17ab
17ac
155a
eno
usj
aqg euw
b9l
ldl
b8g 13uc zuh
r6g
o1z

ksa
xff
dgu

14vn
y0p

9na
n07
ul2
r01
5ub
4sj pln pui zur
14x8
27z
981

ot9

b6p
b6k
rhu 1539
b6q
mty
17ad
c52
eqo
149m
2jy


aks
j36
107
dzo
5mi
14nu
t2z
17ae 2ov
14yb
17af
h3u
zwq





ku8 wos

lnr
mu6
17ag
fpa
wl 15hb

914
6ri
xte
roj
xta
s6b
68b
j4g
j4h
17ah
ro6
a2j
q7y
14nd
pla
c78
17ai
74e

n07
pz6
15wi
6gh
n07
emp
15gm
io3

14bb

op6
17aj
15fh

15dc
uni
bkp
unb
und
unk
op7
g5
edy
17ak
61e
35
32
ely
iqj
16xs
h1y
jyd
hy
c5v
6g2
o53
12fx
12lk
k13

w3b
121n
7mo
14e1
opg
71m
ko5
ko7
mcu 78k
c5v
9wm
9xi
1615
nal
uaa
ua8
oqo
v19
11hu
f4n

uqu bps
hs1 f4e
f4f

24g
tab 24g
nal
qgx
149a
pq2
14ls
kw1

16ya


xvd
gdh
9zl
z1n
13vx
g96
op6
jza
l1q
11hu
rfe
dzl
147p nbr
wgd
11y4
10vg
17al
1w3
6u ev2
b6p
1th
14th
152
b6k
djb mjv wa4
b6k
fu
8k7
8g6
8gi
8xn
jp
8gf
nr8
8po
16jq

14rg
3m7
kj2
3y7
ra6
14qy

odr
ae6
wla


11t 17am g80 nqa o6p 17an p51 17ao txn 17ap u4f 17aq 17ar 17as 135u 17at
p5s
12s6
14no

2d2
14nq
ojt
cfj
bn9
coq
9ne
9wg
14pa
bna
6h1
osq
l1p
1sy
ch9
sa1
16ca
oc
fcq
17au


14pg
17av
2qt

8z6
v1o
v1i
gl4
2eu
mcu
2eu
gk6
9ne
u8u
cfy
cfy
6kw
wla
a6d
x9v
14rg
13pq
b3m
1b5
1b5
2r0 6sv f5g kid mu8 17aw omo ou2
oj5
10yf
hsh
bd4
15e8
kll

17p 17ax 17ay 13pw
9hw 16ft
d6h
15e8
kpu
3wc
17az
kj2
9dn pm8 ujm 17b0 17b1
m7s
17b2
am4
k9e
upj 5uy
rfe
hfp
27z
jl
t9l
a0r b3r b3v 17b3
v9p
ot9
16ob
b3o

td1
9na
72d
jp
jm ts3

17b4
zay
16ht
8sj
1ba
11uq
rbm
14ly
bfn
mb
1b4
s91
p4q
mb
8p6
vxc
5n3
ih0
l9f
l9g
13w5
1782

1783
nin
15u7




8w2
10jk
di1
cd0 bqr
h3c
yz9
c6h
72d
lj
z85
drq
gma
b6a


16mr
b9c
wab
z3j




14vk
2cb
155w
n11
ze1
ghy
q0g
k7f


k7e
151s
ow8
5kg
13s0
17b5
17b6
vxc 15ed
12hd
ptl
14wx
7z5
uvm

am6
15ta
13q0
t9w
2av


16z4


1v7
n1t
14rg
14rg
cfu

ba2
1084
q5b
q5b
q5c

t3c
7d7
17b7
14pk
17b8
11wy
16i0
m50
yub
m50
ys8
roj
sm
152u
nwd
29y
14m9
8jy
itr
169b
u1n

10uc
qw4
fdl
now
t2w
143e
143e u1t
17b9
fli
15em
3zq
17ba

du4
6ft

rot
roy
n63
x1q

15ss
xwq

k7f
ah0
dyl


cgg
16hg
w9r


mqr
oy4
cfy
jzv
jzv

f2p
3k1
7lf
a04
14bb
3ij
coz
149s
71e
p1s
fz0
muv
17bb
150h

5up
nt8
6la
la3
157z
176a
54
149s
wi4
51a
3m8
dii
77p 7sl ozp vio
ob2

cgg
14pe
ozk


10c3
bds


doi
q8y
17bc

14lj





pac
9it
p3m





5mi
dgg
14y3

tfi

14s5
i5x fbj
rot
fqc
vn


mez
bc6
1b5
16n7 qzo



42z
hzx
hgx
zvt
atg
884

17bd
obs
17be
u6l

136g
1575
s73
15ko
qvd
a72 jep
b2p


27w
ewd
17bf
gl3

1540


15en
14ls
1526
16eb
17bg
a04
14t1
swi
16yp




k7g
9y7
159l
121t
14aw
14aw
k6b
kus
17bh
16jl
14fv
o2h
14zp
boz
jyd
jyg
724
724
tdk
io3
17aj



6sh
8z6
fu

17bi d84

6sh
824
ha2
8e6
cm8
8en
nh5

ece
ece
ece
d7s
10e
40e
t6y
aro
17bj 17bk
ex0
7k6
sok
gk6
16fz
9zk
p3i
ec8
p3u
fyy
2ix
9xg
kqe
bvf
14po
gs8
j8z
7x2 r1
7ww
7wr
3zq
kd6
p5
uh
i6r
6ud
w3a
w38
14s9
ymj
vns
15ve
kj2
5hp
nr8

11ge
7ij
xy2
150q
qgk
qfz
17bl

h98
dkj
l1z
8n3 17bm
ta
11or
17bn
p4q
1t1
123z
151j
159i
1t1
1656
ort
sng
orx
8xa
724
s8f
1b4
ro hrx
tb g9

wx3
n0o
8vq
724
14ag
8om
11vn
hs1
hs1
p5a
n4u
p5a

ras 11tz
gv
8sr
ti itm 17bo ymy
vf 17bp qdc 2pw 17bq 4gk fdb g1t lv5 oru v7d 141v 17br
1mf
1650
vn



pai


7ay
ghu
15pd
khu
u6l
10jm
k2v
vll
11hu
14qy
11hu

wgt 1648 171n
g3u
105 17bs

15u7
dtr
mkg
14zy
17bt ykx 102w 12t3




nj3
uxk
c6l
c6k
wpc

y23
s73

598
14ct
93u
17bu
940
1b5
4iq
c6l
13w5
m4s
17bv
lo9
17bw
14yg
jen
137w
vmc
2cp
ghv
p1s
3w8
14tr
ter
9zk
ec5
17bx
ldl

ivw
10eu
1176
136g
p1s
11le






zhv
ito
yg2
ws0
zgk
1dm

cpw
40q 17by 17bz
11uq
l1c
t7l
xw 17c0 41u cv5 cv6 cv7 dbr deq nr4 11x2 11a3 17c1 gq7 gq6 17c2 fyi xx0 x55 dq9 prm 10z6
nj3

7kn
10xc
8rq
14nd

61e
a63
kf6

kf7
q1w
12xq
txw
wox
17c3
15j4
4l8
dbk 17c4
7ij
450

7cf
dim
wq9



crp
14zz 155z
2d4
bkq

r01
cn0
cjn
azj
it9
afh
x7e
1519 156v 1659
1560
162m
1668
176p

15eo
2ob
9gj
15cm
5oh
ras
2hr

knq
kj2
gi4
sti
14l6
hhl
16j9
bld
132v
828
154v
154v
17c5
ia0
aj1
hy
yn1
yn1

rtl
27z
73m my3 17c6
s8k frd

16lo

27x
wfr
299
wf2
wpc
gry
q7y
z86
17c7

efz
k1h
sko
15yy
157u
157v
2d4
631
1ma
3is

72d
1b9

1b9

151j
163v
8z6
17c8
atv
kqy
kx8
240
kx5
160a
cqk
40j 11z5 17c9 kz3 ufx ug0


f24
qgk
9b5
ece
149s

170s
r95
16ms
152p
14zy
158e
17ca
efe

zo0
4f5
3rq


f5s
1175
rpz
10x
zo0

1b5

17cb
eu3
odr
84d
10lm
9v0
17cc
14tb
r6
17cd
14pa
uwu
14b2
15fh
k1g
fzi
15i7
159v
2ix
n3f
8ii
149s
bsw
17ce
7dk 17cf i5b krw xsg 17cg
kln
krk
15jj
12tb

39j
qfi
17ch
8z6
15ae
14yr
w86
15zu
v2r
bb3
14ng
kj2
oba
1ol

b8w
kj2
vn


bit
531

i00
17ci
htr
147p lqs
e4v
y46
6ft
119e
113g
rot
lw1
157v
hal
17cj


15gu
14z5
da5

bm4
155y
cuc
12gk
bm

wpm
ko7
ko7
8n9
ysc
yn4
11el
1b4
pfj pfh pff y4h zpq 17ck pfk
39o
80s cqy l3m 17cl rsb
mu6
151r
91x
536
nug
l3k
mu3
4kw
128

wpj
pf1
17cm
pf1

pf1
pf1

15gu
4oy
99l

j7n
17cn
tsa
dxq 17co 17cp
c01
nnn
12pu




90s

kj2
pgn
fgt



tiq

sor
14nq
724
14mz
1b5
1b5
ndj
cpw
cpw
1dp
pg3
ry
pg4


3is
kj2
e2q crs jgk pgw
17cq
tmz

pgs
17cr
15h8
6mq
dj
diz
17cs
rvf

pwe
12e1
17ct
160

431
rto
14ol
15x0
14x8
t6i
op
b2q
ph9
1b5 k3t
a0
1b5
s6p





12bw
9tf

2yd
ced
cct
10i7
17bc
ccu
k0v
14t4
14t5

x33
22p
sfx
6wm
wtp
17cu

lko
c5b
c5b
c5w
q9w
155d
dzo

r0
4gr
x5
hx3
pl3

dg5
7id
14ls



fck
9i7


179f
fci pj0
1b5
pyw
odr

odr

sg2
dtr 14ty
jhe

15jp
lca


28z
mgi

802
1072
11di
11di
7tb

rdg
828
10i7
gmr
82k

14mm


eg1 kfm pkh q4o
klf
bgf
qgk

aof

nbs
l7a
lhk
bek
17cv
wpc
10t5

14rj

3ij

pjy
k6m
sgd
zyu
17cw
3wk
17cx
5up
xsa
5up

sl4
bgm

140t
ely
13pq
cht
zde
bic
tdq
frb
bib
13eb 9gt
1pi rra
hzv

2yd
75x
oo5

1g3


kcy
shn
6gv
b5m

kj2
bf8 max 17cy 17cz
17d0
omj
14bp
g5e
17cu
cc7
ras
8nc
hy

kj2
4sd
dg3
gx2
8no
22t

gx4
ke3
1754


otp
m8d
7qu
299 jzl



2ud
2av


kji
17d1
cc3
eu3
17d2
4za
4mp

14la
spj
14pe
16nm
epe
110c
10jm
cgg


17d3
h49
h8z
va4
1554
k6f
8c5
dg3
2rd
d2q mb2
mny
800
14tx

11va
14yu
htk
6pt
11hn
7ub 10mv
13qw
fxg
14yc
ocr
17d4
10jl

8n3

17d5

o7g
1795
yt0
17d6
17d7
10ah
103s
17d8 8ud bg8 cl8 17d9 jx3 17da 17db 17dc q5k q5p reg 17dd 17de 17df

cl6
hdo

17dg
kj2
230 2aj 17dh 46o 4hk 4hc 4h4 5gx 5gy 17di 70h 751 85q 17dj ddi dl5 i3s i3w i41 i5p i5j 17dk krb l90 mtc ok7 qbw awd 17dl ria 17dm to1 toa ujq w2h xrn xrv y2w y2x ye9 ylp 139v 17dn q8n 14g7 14gf
pop 17do
8es
17dp
15v8
pv0
11jl
rsg
8en
ry
1b5
17dq
1b5
u9p
q1j
pob
165p
17dr




513 gw4 jog pp6 17ds pp9 q04 17dt uf3 tzu vkz 106m 12sy 12tj 13a8 14hz
17du
dhs
kln
qob
17dv
12px
m7s
wk
gvy
pow
k3b
27e
pow
cqk

86g
kzw
ko5
5e0
ko5
koa
ppe 5dz
bk
8nc
t7e
t0k
tj4
r44
17dw
q9l
z6t
z8r
w59

16hx


102k
x1u
15u7
x5
qm2
odr
17dx
17dx
16kg



hvf sam
16he
sw5
sao
9yr

e12
s43
8z6
ao2
t50
9xg
1b5
aov
89q
fyo
s7u
pdn
16n0 15a3 14oa
14wr
17dy
vn





avy
rot

rot
rot
df9
roy
mqh
17dz
qin
mbj
15ew

cmc
1h3

d3f
xwx
x5
ky3
z0o
p8g
nso
152p
6fl
u4n
165b
b2y
b2y
152p
6fl
6fl
165b
6fl
6fl
6fl
6fl
6fl
6fl
6fl
7qk
obl
165c
u4n
165b
450 7xr
yvh
lf6
1539
i7r
458
10t5
14ko
dpl
16eh
8tb
t6m
qw2 9ju
t6m
fhd
dl

psk
dtr hak




15dt
pl3
dtr
17e0 pvh 14j8



5os
14bp
m0v
efz

e21
2yd
102o
32n
c5f
q90
ibx
9g4
12sn
x5
sor
17e1 du9 17e2
246 2n9 11i3 dyw lvi owc t40 tul vvf
16te
qhf
14u3


kcx
hi7
17e3

8n3
hi8
p2q
151w
15dl
173a
14tb
sfx
14n4
96h
ke8
yn1
62l
yn2
49n 5ym 17e4 17e5 17e6 17e7 tys ulv 17e8 17e9 11cg 17ea
8eq
yn0
vlz
rv4



glm
omj
ytm
14nm

pun
7gq
1wf
8z6
qjt
1wl
p5d

17eb
j08
14ls

ecm
1wf
14mz

17ec

kb4
12po
dng
17ed
388
agb

6fl
kj2
ql6
x2v
jpa

pt0

4p 3c3 17ee 130y
17ef
tdx

kj2
43b kgu 12f0
qlz
154n
b6a
o5l
y6b
g60

9fp
c5d

qfm 12pm
17eg
4ed
rc5
rci
va4
n8l
fz0
n8n
hhy


4e1
14z5
aa9
2r3 2r2 2r4 ph5 ur8 12c8


rpr
936
8z6
17eh
14nq
1b5 pwp

ipo
pwm 72d
72l
gvl





gvc
ej3
ej3







164q
c60
c60
pxj pxc pxr pxs pxx pxn pxo 17ei py3 py4 17ej

pxa
pxu





pxa


c60
pxa
pxa
djv
143e
pxa
pxa
17ek
17el pxd 17em
4h0 fgu 14f1

pxa
upy


sg2
c60
pxa
pxa
13vp
pw8
gy6
17en
gy6
qbn
wgi
10ha
1539
b96
15go
gi4
q1
ya2
alm
ya2
jjn xiw xat 1248
jtw
bpv
6un
k7f


h29
2km
14dg
14dv
8kr
hiy
hiy
15in

15in
e7m
kcn
vt5
10x
15gm
14m6
11ke
q4k
8ti
1717
4pw

2k5
2k5
1nr
2bg
pzq
aas
5do bs4 c8r nwb 17eo
3r0
99v

bs7
15wa
koe
v14
28c
8vp
jyd
klq

17b4 101r
14tq
1688
1688
2go
4pw
fmm
pow
2o4
q03
28c
14ls
q0g







q59

b09 9sr 17ep
ozz
vlj
odr
x5
n2o
15gu
15gt
14oe
x5
pq2
mkg
k77


6wx
6wm
17eq
156o
zvv
6wm
3o1
bkq
ze7
kj2
pdj
3lb
gi4
tp7
jtx
1nu
14pa
n1w
4nx
l5a
fw
14up
17er
ry
vj
10i7
obp
xxu
10ha
15bg

15ct
lcm
8ol

bim

mym
d2e

17es
tsg

fpa
5ql
mkg
uvm
c52
6gr
6g6
6g3
coq
108
17et
17eu
17ev
kj2
vlj
57h
12us
6r8
14mq
108
4cn

wrq
8c5
10t5
t7q
15si
16ca
17ew
yvi
15je
gma
14gx

140h
fhf
wgh
gft


ysz
140j
xd3
824
14mw 17ex
11x4
1489
15h8
r6g
8lx
tax
17ey
o55
o7g

8s1
17ez
g5c
3zj 17f0 dfq 17f1
je
8f3
fdo
ajc
aje
pzg

9e0
8un
9an
c7x
3ij
1b5
8na
t6g
14ng
q8y
12ds
mj5
7xp k65 135m

8y6
erq
lll
q4q

3r1 dfu kg1 kg2 1095 11yo
14ma


8lq
17f2 8uh 17f3 k7o 17f4 kiw syr
pjy
6
6lj
3yq 6rb xo8 bwr 17f5 q4t
ys1
q4r
br9
17f6
14lg
12eq
17f7
kwg
kg8
q8y
k9b
1b5
ul4
l6o
17f8
12fu
ke8
zba
15yl
13mh
n7j
2k2
rn8
o5w
f3b
8kq
5mi
9i8
po3
14b1
po2
8ug
po2
po3
16hk
qbe
k5h
32g
yt0

ja6
cgr
3br 4dv 7gl b06 k5i 17f9 zn7 zxj 17fa
nq6
et
2qe
ez
xnj
1bs
1u4 2tm 17fb gsy 17fc wv6 11uv 17fd
166s
i8y
71n
11fn
6sg
kou
z07

5v6
1688
dg5
13vo

rfe

8uz
72d
l6n
1r
ez
dg5
14nq
hy
rot
9bx ete

5w2 fr4

kpb
nox
1uq
szb
am7

14zy

nv7
muf
sjy
16i9
wgj
14tq

16nd
jw1
l2n
zbj
17fe
17ff
wls

14tp
16r0
12tk
r7e
dle
r8r
zpy

msy
l9l
12k3
ngf
wz9
17fg 19l 17fh 1vj 17fi 68e 6u5 7kw 834 hlx ji9 mil oo3 paw sar ya5 wf4 yvm zvj 17fj 10ux 130u 139y
14mh
lkn

ca8

kas
yo8
12rm
rp2
dlb
c6m
10tb
ayg
16dk

xhm
v7v


15zo
17fk
wn5


poa
3lz
qgx
15rx
3qi
1kk
z3q
1km
7k3
6q

q51 hjz a7g ccw ozx j78 q48 u4t 17fl 17fm
q91
15vj
17fn q8z
17fo 2ct 17fp l53 ntm 17fq




14ng
t9x
119s
5cd
hmw
h47
nwh
g5
e4c
14bd
3ur
hkp
9ho
vl5
15cw
z6t

ur2
roi

2og 17fr glp gly 17fs
kfk
15pd
h29 jep
nox
ldk
8jw
16zo
92m
9at
n1

b48

h53
9bd
t4o
15t4
k88
a63
11t6
31q


nv7
edy


1ma




17ft
1634
mxp
4b0
9zk
86m
149s
13tb
1564
t7q
h0f
yka

fni
16a9
jwr
9vv

155f
rcd
ws 1rh 1rl 17fu il0 w1b 17fv n6g n77 rdq wov 106r 14g1
wy wz x3 1jg 17fw 17fx awi h64 dxx i3u ohr 17fy 17fz 17g0 17g1 17g2 1346
dhr
ett
f95
svl
wk
wk
qbe
9at
vhx
fcq
eu3
14sn

acu 14wq
1549
uvw 14qk
17g3
gze
1489
7ij
7ij
8en
poa
i51
vud
n07
2hv
rot
2hp







1705

202


14oe
l6i
mkg
8xh
kbh

edy
ch0
pli
kch

1q4
8tn
szc
szb
96b



am7
iqw
17g4
96d

am7
17g5



o7g

yt0
zcs
p5s
12mf
6fl
8gn
f00
14qd
kgj
w7j
12nt
jyy
24y

f17
ild
32n
tgh
h5y
xtx
xtx
io3
qe1

ws0
165c

qdw
165c
165c
csm bxt
15e5
auw
165c
165c
165c
17g6
144s
l9f
l9g
132v
15fp
5mt







111h
121n


om5 15q7
1b5
9ju
82s gdk 17g7 17g8 mru ok5 17g9 yjd
ke6
15ej

ke8
15h8 17ga
173e
11ph
eyk
uu
23x
hrx

72x
12jf
cfy

8kh

8h o1 17gb jna
17gc 1419
qgi 17gd 14fg

323 pdh 17ge 13b0
h9a zcd 1414 14fh
hn
2qe
pvz
tiq
17gf
17gg
12rg
12ru
12s7
13ew
71n
kj2
152l
156w
p2k
rbk
6y1
zcs
e7u
142v
ypx
qpu
17gh
14no
kh0
12rg

h46
5ds
12rg

17gi
p4q
ks4
qfg
x15
28x
1bs
l4e
zcs
3qd fx0 l4d zd0

jpl


6g6
c5c
17gj 17gk
17gl
hy
hy
gf
qhg
149a
159g
5vd

qhg
61k
hy

14o7
hu doz


b19
bsb
xa
qh0 dp0 qh5 14ad
k7f
yu8
h24
17gm
o7g
yt0
llk
3rg
3rg

b59
pel 15au
9eg
jo0
238
g5
hvg 11fs
9il
esz
gg
930
mlx


bzg
qob
qob
bzg
qob

4la
ra7
c60
rq5
bm9
zzw
14ww
j04
af7



acu 14wq

rvi

3wt
hv2
cgg
jku
5ob 7ar vs6 zco w8w
kj2
k9e
ou8
jhu
fz
bnn
dsf 17gn 17go
167v

xln
cnh
cnf

en1



yzg


1549
7nm

7nn
ryn
7ij
7ij
8en
7ij
xy2
ysc
ve7
ys8
kp
7lc
14u3

6td
lcz
lcz


ecf
wnr
14zb

whi
26v
26x
jn

g96
979
11y4
etm
qm0
jzl
nj3
14tn
vx5
3zc
2bg

10uc
wph

sor
8z6
26l
26l
2ba
26q
5y1
97h t9q
2k7
2k7 yio

1wl
vx5
zeb
l69
b6v
2r1 17gp pvd 8m8 8mi 17gq elj kie 17gr
3lq
3z5
7vj
ll9
8z7
sor
24q
1029
om5
j4g
17gs
14mc 143d
17gt
kw7
14kt
roz
x5
kwg

k82
fl6

kxt 17gu
ixp
140h



n2
hy
oez

6g2
f7j

12n5
15ve
17gv


oey 13tx
26u 920 9qm u9a uzb
o65
vl5
vbp
x6g
dan
j3l
a0
14mn
b43
mny
sot
dju
n3i
7qi
2l4
wu3
17gw
c60
mp 4vu c5u iwn 17gx olo

yo5
3q2
2ql 17gy gw5 hho i9h 17gz
t36
17h0
fws

1w



p0 p2
b6b

g92
ve7
qaj
mv3
7d7
kj2
bmm
8z7
kvs
17h1
17h2 69p 93a 9j1 11r9 17h3

17h4
qmr
rpr
12r0
uix
14dv


1795
qfz
f0u
qxu
odr
9z
13of

10di
x5
iub
9wg
rei
166e
kj2
12ou
bzf 1oq bzd pp0 qi6 qi7 qi9 qof
rcf
zpw

qob
107w
l7h
14tx



14v
14yb
h3u
wne
zmm
dgu
126f


6oe
162t
162u 16jg
v0d
kj2
dr3
elo
f4k
547
cxn


eyl
k7r
qpy
qqa
12gh
14t1
12sn
14v9
enr
55u

5ul
kah
jxf
15sr
sni
qqa
cl1
12tr
kme
8xh
enr
14xs
qg5 qpx


qpu
qp9 17h5 qra w9t
eyq
qrk
r6g
fnp
fno
12ng
ha3
24p
ech
eci
g9p
qpn 17h6 qpa rcg

14kt
jf3
hy
15cw
17h7
s5a
bki
d1z
faq
k9
enr
req
spy
8do
sq0
t7n
t7e
t7e


a66
uy
2iv
121n
u9h


12qf
vy6
w7 ezq ezr vi4

eyl
eyq
16xd
qpy
12or
9eg
3zq
wpt
8n9
99u
107l
12po
ey5
eyt qq0

14lj
17h8
6xc
6xc

enr
cs8
4kw

17h9 14yw
a6t
160g
syo
gma
cnn





8py
ae8
ae7
ve7
cx9
149v
16zv
hdz
i8l
tfp
27i
o3j
t1q


5r5
6mr
13xu
15yl
vza
vza
3m8
263
9i7
9ld
cuc
j7f
gf
1w3
eux
g9o
9xy vz8
a04
148g
tad
ta5
6fu
k9e
q0
vau
6u9
gdo
17ha
c8e
17hb



jo6
izk
izh
izg
lkw
dpd
6ax
111h
84w
9fi
84v
a01
ter
3ob b6a
lu4
5qz
5qz
m1z

h0r
s3y
10bg
na6
12pc
3wc


3m8
la8
eti
u9t
u9n
buw
b6u
vg7
9w5
cs8
cs3
t7n
17hc
b96

nv7
1084
82i
c5v
qcm
176w
8xb
cl1
rot
15ux


pai
hf9
l5y
102l
1b5
1277 4xt
128e
buc
105l
g53

m0u
t6p
3ij

5md
jk9
5vd
kj2
8v7
81j


9hs
d7t
kpb
q6q
4wp
6rw
f17
xgv





u9p
qw2 72d
1b5 72d qw1 w0y
u9p
8tb
dtr hak
t6m
17hd
15hv
xdg
j34
8c5
17he
hak
174c

14w4
odr
8le
zgo
1642
159v

u6l
o5v
bss
13gk
hs1
txu
h6e
ec8
15ve
17hf
ene


8x1
rha
3rg
cpw
eg6
b5
wqj
qkp
1v6
8xw
tvu
150t
qxt
5pk
9rm
9rm
1573

6g6
6lu
wm6
8oa
6ig
fqi
1wd
o1z
6iq
ohu
h68
9d1
886
5v3
17hg
o1w

8oc
qxt
4k7

zvv
anc
s7z
4cn
ge7
r44
13gk
17hh
17hi
47u
3fq
zkf
3mb
4k9
10fg
13gk
s9d
a01
gma
zfk
rku
vf1
fne
73w
bcr
14ls
1534
1b5
geb

2k7
2k7
17hj

1060
q1x
149m
15ve
12ys
v1o
6y1
10ym
l8d
wki

6m3 rgq 8q4 gu9 qzf sqh syf v0u z4h
t8d
t90
qzc
16bj
fie
qzp
dh 17hk yw 45f 17hl sfl lcl tyv w3n u7z 11vh
12ps



o7l
qzi
djf
2ju

86h 8e5
86j
9zk
l1p
a64
14po
1vy
a2j
27z
27v 14u1
fug z7q 13zv
17hm
28z
muv
st
2d4
16e9
26l r0b
r0a q70
i9r
o1s
824
2av


v4f
17hn
2on

k8c

8u
14mi
1079


ckr
4oy

n9t
vpk


zu7
8e7
8er
8es
mqx
116c
13pf
15gk
8en
f2p


16i9

202



4ji
14of
8pc
17ho
17hp
13pp
1b5
fqk
9zk
h8f
odr
22r
11x4
159v

8tf
wx3
17hq

kyi
rn7
o26
dgw
10i7
r5s
kl5
11wy
2o4
1560
9d1
15pz

rwk
13la
hs1
gzz

8ii
vm6

iss


16kg
7lf
9ld
9v0
17hr

17hs
17hs
ea8
ea9
hdz
xco
qy4
143s
4la
4la
7gq
p0
aac
r30
p5
fie
jv3
jv3
i7n
14z5
3pm
3pp
ffj
1ry
d3d
111x
bko
5di
ha2
pu8
dye
11d
jk6
10ym
oai

mjf
17ht
10q9
16i6
h9f
bz2
2on
o82
28d
o1z
9zk
9zk
116a

297
1vy
5re 7vn
4pw
4vr
149a
g3u
rn0
r8h

cpz
17hu
r44
whe
jbt


yio
15yv
hi2

zo0

lne
cfs
t6y
102r
nu7
rqx
6r0
15ov



6uu
izv
9gy
ke7

14du
8so
8so
6kz
2o4
14u8


fpf
1b5
z9
17hv 8bz 17hw
10ig
r7k
k0v

17hx
17hy
17hz

9a7
tsd
f3j

ghu

tic
ti4
kso
17i0 ti3 17i1 17i2
17i3 17i4 17i5
17i6
lcu
1bc
3is

bkc

28q
18g
14z5
14c7
9zk
6kz
cmx
9ld
16bk
r44
gkf
7vk
b6p
aov
aov
zud
17i7
grs
lx7

3is
17i8

pj



17i9

8no
lo4

gvl
ecp
97v
44q

hcr
r6g
naq

mb2
c5b
vqy
nq3

6ft
mai

eu3
mhv
bh1
bh1
17ia
7ay
g2
gu4
tax
15bg woz
gtv
a97
157j
157j

2rd
1sv
dlp
4cm
j4g
j4h

lcm
mv8
8wh
10y


2e0
p2q

ke3
14qu

qvi
xth
iir l9s q7q 17ib
149s
9bw
et
xa3
r94
r96
8tf
bnl
iqn
3yr
cgd
ke5
2ey
9eg
g5
bh1
15ow
4lc
f3b
tdq
6gh
t36
ytc
ytc



o1z

ryu
ry
raa 10zf
14kt
1547
cms
cmq
ry
kj2
h47
g5
5v8
9g5

17ic
trn
i9u
16kc
16kd
e9g
t3
1518
qm2
kj2
6uc
r9n
zgo
1504

2oq
177y
v4
14wn
ay
102l
g5z
mnj
rpf
rpf
11d9
are
xwx
mf3
hs1
11bh
72d
ejg
18p


u9t
e22
p2n
14up
ggk
5ct
vzm
do6 en9
qgk
6u0
5ij
nms
1us
mf7
100m
vvm
hs1
nms
k0q
lkn
13p5
zvv
wpm
8sr
rbj
11vn
14tx
kj2
17id
2rd


wa1
fie
edq
bpr
yy
2c 22k 17ie bhr f9u nfo 1426


13ck

pw2
kav
17if

164s
74m
kw9
1107

rot
yv 1jh 5yy lxd dhw eee gmd jb7 m7d m7x 17ig qoc sxc 114d 17ih
qqa
11fw
gfv
cd0
15yy
lu
8t5
17ii
3ma
9zk
8er
m0l
14ag
8t1
1549
bel
mqx
8en
14tx

3wc
8sr
15y2
mkf

w04
j4s
156u
cwk
yn2

1y5
s8c
15az
14ud
967 m70
nwr
t9f
r6g
11fj
5uy
5uy
lj6
h47
12k7
fyq
qb8
rfk
x66
8j4
12ka
rck
kw9
cpz
1b5
t75
uqd
15hx
cb8
qg4
tdu
fe8 17ij

uts

9xq
13p5
14kv
15wp
10hu
oge 17ik

po3
1795
12lr


17il
6ft
164v
c22 e3k 17im 11jn 17in
14p9
6lp 103s

22p
now 178p
fe5
14tf
14t0
17io 17ip

zvw
lo4
pf
un7
tes
brl
ghu
ibh
13mj
3ur
qvh
108y
14nq
5v4
lqg
hy
ene
i19
lcz
z9
4nx
35h 17iq 46m 46q 17ir 17is 17it 5h2 17iu 7a1 ac4 17iv awg cum fpk g95 17iw m1k 17ix nx2 13nk rdr 17iy 17iz 17j0 to8 uk1 vjm y2m 17j1 zr6 zup 17j2 11eb 17j3 139z 17j4 13zf 13zi 14g4 14g9 14gb 14gc
68b
rxr
r2c


kaw
p3n
86j
28x
13gg
14tt
10tz
1vy
ni5 wme
gg9
11or 15go
i2h
14pa
4t7
1536
sb9
i5x
1o
hmw
fyz uzn
x4o
nlk
3ij
14zh
9tt
uer
ru7
g5
v8z
rg8
3kt
rg8
kg4
lc1
794
aye
qzc
vaw
wa
rge
bjy
uq8
1g5
1547
1547
1547
17j5
150i
td8
mkg
150n
150o
17j6
17j7
7ij
rha
17j8 17j9 17ja qx1 cx1 rh9
1ey

ill
ba2
yio
qgx

nhh
rot
14ti 14qk
14tr
547 ywc
7ij
8en
11x4
17j7
14ns
7ij
11b0
mtz
9kc
23z 27h
j7n
sgj
14qj
7d7
150o
sf8
1g5
14ti 14tj
14tr
h0s
7lf
hdc
8c5
poa
clq
1507
17jb
w16
17jc
3wc
17jd

vms
14qj
16m1
1489
159a
14zx
dkf
dkf
5vi
p4
14kn

74j
12tk

oex
mlf
pz7
s91 9i3

vgf
f0n
b1b a97
108v
sor
155y

o7g
yt0
1j2
589
154d
17je
1729
154w
n7j
17jf

10nl cmi
roj
buw
149s
15h4
xc9
10nk
r6t
an4
ah0
1u8
dye
p4q
n7n
xkp
1ma
n7q
n9t
n7n
aat
244
rzr
je1
urk
mh7
nvn
z60
2ix
rya
149m
fdf
15x3
44k
17jg
oq4
32x
11bh 2ca
u1v
11bp
x16

6td
15bh
10d1
15ea
e12
16z0
e12
9rz
17jh

k1k
tm5
14nq
1yo
c76
ilm
rge
rl2
w2t
uxa
mt7
15ea
9ta
fpf
i1l
bof d1z
p4
12kv
1u0
14tx

8i5
e7o
q0
l4l
kzn
xaj
1v
e7t
bmq
17ji
1qp




v05
tm5
fzm
fzp
sl5
sl8
1029
d92
gzb
11am
14sh
2s3
3uv
673
928
kpw

5ra
16nd
2hv
tfi


16le
15fu
tfh
1sm
10h4
l0v

f9b
smd
dg3

g3u
1659
5up
17jj
yvl
10t5
8ab
17jk
ubx
bs5 c8q f4z r22 17jl ugz wzr
ip 1xc 17jm ku4 q5e tvd 1024 12im
14mo

17jn
bs6
bs6
v1g
8wg


1507
1507
108u
1508
s40
159v
14mt
xw3
mb2
kj2
17id
bt7
paf
17jo
wpp
kwg
10r4
f66
g92

9f4
n63
e3g
1107
7sm 7uc 8ao 8rf cxo 17jp k36 g3z jyl jyr k07 oo1 ro8 17jq 17jr
emn
ro6
k9e
14po
gma
8ue
cgg

apk
apk
u8u
g5
e84
xkl
bhv
ay
i87
efv
av7
av9
mve
tlu


1679
e28
cnn
arm 17js 17jt atf pr7 13rz 17ju jpc ii7 gnk 1o4 3yl 3zp 17jv oy6 41l 41m wxo oii
tiw

14rg
7mf gxr e0y q87
kch
kop
mmb bl7
3v0
13od

13ol
lai
df4

nq
nr
1ye
kke
30i
cgg
17jw
ozz
17jx
qw4
4ab
f1y
9nw
1527
pwh qnp vi5
scy 12uz 12vw
zg0
qid
uix
rpb

3ld
tqd 2ze pcg tv1 zwh
93x
13s



6k
9f7
cgd

9f4


9fp
1it
15ct
jzc
2e2
171o
17jy 17jz kj6 kjg kad 10v rqp 17k0 l39


rvb
zzx

6un
rqi





bjy
1uw
qmr
6sf
17k1 10y1 8ps 17k2
8na
sta
uv2
3sw
14u8


ckl
he6
9sh
pl5
ely
17k3
17k4
17k5
17k6
17k7
17k8
17k9
17ka
cgg
bq6
3lt bi3
cwe
1ma
11n9
17kb
17kb
7b8
k2v
1ma
h4y
15go
15go
nbs
fhc
fem
cad
xxu

2bg
2ba
sak
8qv
1vt
15ty
m60
pf3
12mm
pf9
3tq
17kc 15be
17kd
4oy
ghv
ae6

k29
yxn
12qm
vxc

8om
o7l


o7g
o7g

7bf
1uw
rot

10ia
26o
cae
ks4
e29
17ke
17ic
16kd

f00

bua
mkg

10a
ct4

xz
qk4

paj

jsf
wfr
kj2

299
15fe
3rg


116x
17kf

16mq
wyf




14r0
162m
14rg
15co
15zu



p4q
17kg
ei
16jh

mwu
78k
15k7
w6b
dtr

qa7
fre e7m



rxl
27z
5v2
emn
lkm
17kh
14vo


15b1
aus
9bg
rbm
26j

ex1
i9r

1mb 4l1 o24 rql rvn 17ki

e3p
o20
ph3
o20
cgg
15f7

wgj
15f7

rvb
14wd
42z
431
1rt
mkg
wgj
17kj
j4h
kwg
yhi
17kk 17kl



z40
gbm
17km
14xi
152l
buw
qqv
uxk
7gq
dkf
d1v
646
vmb
kj2
16ai
14tm
gg
17kn
aag
tkd
d2m d1v
s1n
7gq
3xu
5cf
11or
11v4
8ti
5xy
et
hjp
9rm
17ko
ez
xz
el
11ny
16p4
brl
bhy
fz0
bht
uvw
lqd
t03
1221
14wz
o54
dkg
dkj
roz

17kp

xww
v1o
3nh
8eq
3nk
ex7
kjj
rd7
pbq

17kq
cil
a6e
j34
r8j
17kr
dgc

hyu


kd6
108u
108u

rll aov
rll
rll
tb
yn9
vip
158t
6mv
17ks
n0o
14xo
16ju
xy2
17kt
8e5
8e5
8e6
jr5
blk
8ek
1507
24g
sfn
1508
rni

ua2
3h7
8f2
mb2
igu
10i7
lkq
3rq
8dz
lkn
cu9
116l
9g2
5r1
14pa
br9
y0
t48
vud
an8
mb2
17ku
17kv
129
ldk
a2j
q90
6r8
fzi
lhk
2tg
17kw
1259
q1r
y5
fz0
yw5

2ix
923
rzy
h8g
z56
iqh
c06
lau
7y0
17cm
15dc
1489
jtw
17kx
14ti
j4h
yn2

9cq
9cq
8cx
hs2
152o
1549
mgy
g96
aov
7ij
8e6
13z9
7ij
7ij
7ij
7ij
7ij
11hf
ftl 17ky
yxl
a8c
5cp
10ao
tax
15eo
sfn
rdg
kva
14zw
14zx
159a
n06
ec8
8dz
ev8
bvy vbu wwb 17kz
nvn
wrq
1589
10h
lu4 jbs
123z
123z
143d
143d
as4
635
s92
x63 p0
11v4
kwg
s9i
9nw
fh5
7s3
6ig
6ij
coi
14mf

824
6ft
j9h
17l0

vkc
xff
n9o
zfa

yio
3mb
14wz

eno
11va
22p
22p
22p
e12
1590
8uy 6td
uxk
9s7
11bd
17l1
1xq
16lo
hyr
qxy
s42
fng
17l2
x3m
s8u
ed7
jbx
8hy
p2q
ln

kd9
136g
ge7
14yg
gma
152l
s9h
6v5
opg
vsp
nua
1277
aew
8sj
cd0
xhm
sq8
8x1

rbl
22q
lcn
sfx
n35
yps
14z5
sfx
u4o
sos
8z6
1yo
xta
qku
cfj
txk
2e8
2e8
lt4
lt6
4re
lta
14bb
mb2
mb2 z9u
17l3
o7l
26s
9ci
19b
64y
651
64s
14du
bnr
1nu
61a
ea9
824
2nn 39p 17l4 db6 db7 17l5 17l6 17l7 mza xsc 10m6 130t
yjq
c5f
tmz
12ej
7q3
tn4
1uw
1uw
14bz

d2f
jyd
116x
pzb
syg
1175
boy
17l8 g31 17l9 g3l 10ka

14xi 152l
158g
bda
aov
yba
hpn
edo

14ku
14vt
14vt
gf4

osq
15yg
5mi

si4
cd3
9zk
s4i
a01
14tm
3o7
d90
3is

9hr b8f swl tpf
sxv
8rm
cqb
gd
mb2
mb2
zl0

g92
src
zo
n3i
16gu
8do
fg
abj phm 17la 17lb ws5 wwg yib
fbp
149s

rdg
17lc
zdd
17ld
17le
10a3
d4f
org 16bw
16kr
d40
86j 17lf
9zk
9zk
zii s77
s76 9zk
1vy
14po
a04
i8a
17lg 15bg

k8d
151s
17lh
xe1
xco
14v9
150l
k2h
xco
17li
156k
zvv
e8x
153n
agq
14yg
86j
14po
86h
1vy
j8y
ml6
9bd
xgv
7wa
cpz
14p7

17lj

14uz
z3s

17lh
23h rdc
16a9
3rm
hy
16yt
cmc
gg
dzi
xkl
1b9
gf
guj

fz
3m6
98d g7e
8q5 e1e
s8v h8b
s8x s8y bl0
3x9 3x9 s8t
e1e jbx
e1e 1w3 s8u
e1e 1w3 s8u
euv
c9a
u8u s98
yn7 s98
roh g3
g3
vy3 eqa s97
2fl g2
s95 yn9
s92 s91 roh
hs1
cfj
s9d
g5 s9e
s9b g7
s9c g5

d0x
gg
17lk
gd
4y1
5vz
v24
16ne
14rg
3xj
8qc
er7 72d
s8s s9t
s9s roh
ta

wfg
4py
pzc

kj2
17ll u5z 17lm 219 17ln 17lo osd
17lp

i9i
22t
11q4
mym
r95
2ez
15wa
1ud
1ov
z6
3a8
1uf
b59
1th
172
zde
17lq 17lr 17ls rs6 17lt 17lu
3ni 17lv e5x i2m k08 sb2
pqa
fie

san
bez i2p
q7y


6fz

hy
e84
i2n
1h2 e1k 17lw bf1 i2r
tfp
na 76v beu dk8 f1g hvh i2s 17lx 10eq
sal
sao
x6a
7fo
13e6
d69
oa3
15ko
2g3
41z
75t
csx
pf
8ly
8tn
o8q
3b
3c
e12
3b
2g0
c06
17ly
13gc
14u4
zo0
76y
s5b
nt1
bp6
bvh
kw7
11le

aqg 11f4
hs1
11f7
q0
17lz
16ai
tk3
zud
17m0
17m1
4co
17m2
14og
14og
in8
e16 scg
scf e16
e16
re
jbv
e7o 7zo
5oh

3wc
14ti 14qk
14tr

15dc
4kh
mb
o5v
ev7
5r4

rps
o5w
297
a2j
12yb
p4

gla
26l 7s3
b51
11hf
d8z
pu8

g53
27f
bjn
br1
br1 10mn
dwu
ex
d8l
rll
m9f awv
152l
gl5
dbp


rfe
cpw
zvw
7vk
rto

mmh

17m3 sp4
qn
824
85v
dtr
3ob
zpr
1w3
ilv
lj7
11vl 46t
con
149s
17m4
ouh
15ed
odr
10iq

14vs

15gu

155e
odr
17m5
9l8
9l3
ss2
h98
w2j

14ws
fsm
6tg
8uy
ypu
10mm
ilt
n07
r4c
6lb
o5n
9d1
1573
gze
ep
xd5
5e1
15y2
2o4

8so

fp4
ve7

hfs
qzj
w3a
e23
qqg
9cj
10rx
74m
74m
8sk
10m
k77
169c

ivw
n2g
159v
12ni
c60
uv1

72o
5uy
bpd
3ij 75l
m0s
m0s
m0s
w4r
khx

c5d
4d1
ko7
81
yx8 iq 3c0 17m6 fyl 7kh 17m7 rhy tqp xb5 xx3 yw8 17m8
c5f
c5s
17m9

17ma
4ii
14bp
17mb
ec3
mb2
jq5
31u
brb

cuc sh1
1b5
lu4 sh1
sh0 sgy lu4
9sg
11px
nnx
17mc
ltw
lue
153a
2zi
17md
ry9
jbv
ckz
y7u
17me
rll
6ft
mcu
17mf 22g 1po
75x
14ni
9cj

qho

8z6
cmr
cmq
1b5
frc
vnn
e23
150e
14tb
ej3
ul0
gi4 tcs
jds
16yt
23g
sii
14pk
y36
gmr
vvm 3np

149a

5ar fuh
ylt
8le
nrk 9yp

hx9 si5 17mg


qho
t8a


mcu
sbw

hy t5
geh
16da
auw
9va
r86
11lx
e6v
7y0
10bf
13ed
et
2b9
11x4
15k1
1509

15w6
z08
fl4

s42
13m2
c6v
15iq 14qi
15vj
14yz

lnc lgy
824
14mv
egm s7d
14mv
nvh
17mh 17mi 17mj
o1l
17mk
8tb

72q
72q
e9w
14wt
17ml


h24

10w2
14ti
14tr
yyc
dth
cfw

now
m2h
17mm
zgm
156o

136m
ys8
mv
t2w
g7h
3ab
ec8
ec8
txu
hop
vgk
ih2
cqk
151e
ewi
152o
eno
qm2
s3y

14qh
i9q
xa2

5er br0 rm4 17mn 17mo
17mp
3ps y8d
16wr
3c5
a0h
15zn
yn2
15k7
56a slf
sle 5tu
c98
kqm
jbx
11bi
jbv
mk8
hs2 sln
slm yn7

17b2
9l9
gc0
4py
8i5
hsq
8i0
es1
9p5
9p7

158e
1489
g96

3x0 fcs ffc joh 11pg
bh1

sm8 hcs
5e1 sm7
l1q
bcx
8nc

fqi
8ds

kpb


kxj
cpw
ry
kpb
17mq
9bd
67b
1t3
jew
17mr
o65
1yc
17ms
a6c
k82
17mt
4l5
qgk
xnj
176p
14ni
1b5
4s1
6ig
6ig
1277
1279
m3t snb
sna
mgi
ldl
6iq
p53
np8 p52 10mu
12c4
qpm
11qi
9tt
e7u
l3y
xwp
9yb
146
dzk



6ig
75c
6iq
h20
6lb
mym
x3i
smo
mt4
74s
v19
l1p
r01
bkm
m8m
ej3


t1m
2l3
f8
3ii
t6e
xks
p2k

vo1
2fr

2l4
qhq
sfx
sfx

8z6
mb2
1093
17mu
frb
lz 15m7
uf 9bi


75x
91n
glm
sdz
12he

17mv
1g3
kj0


9a4
fgk
cs4
cs3
ex

9hs
fwf
ckr
nqo
yup
est
3ir
m80
ax u6 2jr 9ez ffv o2s
qgl
1vt

1703
1703
5ct
12vv
14uo
14pm
s42



e7m
1nj
kv3
nvu
1nj zii
vgj
myp
2e8

lco
149s


qzc

ec8
r01
17mw
o3n
cc8

75c
17mx

wfr l6g

bjg
2vz 17my 17mz

hei
17n0
m7r

mym
o0n

hfp
16c2
6ax

8vc

15pz 136g
17n1
9d1
14yg
k6f
11s2

jw7 17n2
odr
1398
14l6
spo
17n3 17n4
sti

ko4
15b1

3y7

44
t03
p2q
5vz
d8f
a2j
17mq
xhn
2zi
2zp
hjc
8uw
43p
4v5
8hy
e12
10ha

16hx
1551
17a4
17n5
17n6
17n7
17n8
17n9
16hx
56l
11c1
921 sso
ssn 921
r9r
3m1
13ma
4fa
ae7
9xy
cfj
ssv
h47
ssv
ewi
sst
ssv
6dn
15qr o7l

nmb
cdf 17na
ft7
kj2
fjf

7o8
15ej
6r8
10e
cln
sth
3hc j8g jlg stg zfm 106z
16r 88g 8pt oim pa3 srn 17nb upb us9
107d


zdu
z3q
fh8 j3a ncy 13pi
9cu
cud
qgw
qxy

odr
1w9 h2f l1g su9 17nc 17nd 17ne 14ac
1w6
uc5
12xs


dzi
k6p

coi
ett
t8c
17nf

stv
14ol
sty
uc3
uc1
i2a
14bb
1wt
8sg
2l1
p0
8my
14ls
1528
14bb




3zb
t23
3zh
et
14sr
3ig

mfo
mfn
7vj
17ng
l4e
l4a
kt2
12jx
avb

6so
t23
mny
hy
gjl
svl
end
zzp
15ec
wz6
172v
lo7
3t 3u 17nh l4c sve 17ni syl qbd
162l

1302
14bo
th

72x
6n1
dos
8hy
14vo

14og
d8l
7n

7wb


azu ft9 17nj ofa ogp pqc 17nk un8 136d
emp
t23
qf
dhs
ky3
syq
fyy
o1z
jtz
rzf
ghe
1ma
yc
ex
y6
s69
td5
6ye
gjn kle

8uj
kob
29y
pzm

n8

155z
3wc
mss
rg8
tb6
bpl

qj
1bs
17nl
17nm
17nn
402
izh

rcf
14t1
rot
gp
c77

zzx
t2w
2hv
eva
pai
s91
h28

dhq
dhq
k3d


s6a
coi

fws
fws
3wc
rok
1093
ewc
xwq

rge
75c
4pn 2s1
107l

q6p
jyd
2fn
8jy
qzc
hy
iqt

mel bu0 i88
yn7
svl
a63
ipq
4zd dwp eck qry 17no 17np t6x ub1 z23 12um
ech
dfr
q4n
vhn
tfi
5mi
15kq
c8u
6b8
kqv
s0

c5y
17nq
o7l



wn5
2k9
3rh
yxn
3ir
2kd el7 erx j4z 17nr qcs
1107
hkq
hi8 i5t
en
u8u
hmw
erw k3j kvc m8x

ry
tdl
6y4
8nc
11fw
2l3

tes

8z6
v3n
22u
jec
jdw
teq
9l1
kj2
98b nki 17ns tev nkj
wv 17nt 68t ald ale bdb g2d gv4 gv5 rxa srv 5bc yb0 106a
8jy
15ed
15vh
15dw
15ed
t0a
3wc


gmt
8le
tot
13sq
nh5
nh5
7p8
16zk
rl
eqy
11or
g3j
gi4
6n3
a63
nzx
3ij
9vh
ght
15ej

15fi
l96
k5p
16bj
17nu
ck4
1b5
jdw
mb
9l3
m9n
zba
ko4

15o0
fz
3lg
q8r
mt0
3rk
km7
7ov
7oz
b3f
b3d
7p0
7ot
292
280 17nv qsi i0c j84 ln6 12wg 17nw 17nx
17ny g0g
10tb
t1l
911
2yd
3nh
3nh
rqy
1436
he6
fpa
l9l
4dr 7z4 bsf gzv sva sw7 sut t9v

al1
ixp
wjx
iz
6q3


1ma
137w
14bk
vdn

9tt
2a5
bsy
ejk
9i8
9hs
k1g
17nz
u10
14rt

fie
w9y
1573
etp
7vj qkq
14tf

t8b
t2x
t2w

14yt
i05

6bx c5n fx6 fx2 qn0 r9d
dsi
tw0
89h
14vt
17h0
150a
3wc
17id
q1w
pi
17o0
fyy
fqi

fws
t3f
113a
mlx
ex3
kj2
14zl
r8g
3wt
j4h
u47
44e
247
u4n
cri
ptl
247
q90
b2n
3wc
mae
1307
eug
he7
maf
vx5
j8h
15x2
824
ewd
9na

98
v24
a66
14dd
14po
rp1 t4n
nh5
14dv
k88
5v3
14dv
107i
3wc
hye
7z5
15yg
17o1
8ep

16z0
xww
7s9
tmz
ugq
17o2
83m ugp 80a 81g 91o 91q kwo 17o3 2xr 17o4 t5j 17o5 17o6 17o7
l7e
13ky
q9w a8p


14nq
17o8
vhn
qj
10ey
eqq
koo
t56
9z
23e
2hp




12lo


hk


msz
1vt

tbw
6yg
glv
bai
k7f
17o9
gu4
17o9
8zi
ev3
v3b
17oa
ksk
c05
ivn

t6i
hy
15wa


14da
t9
61e
bff
gk6 11ta
6g2
149s
5v8

9xp
ala okh wxw

syo
14mz
hf9
11hy
2di
fu
gew
3wc
q60
f0
f2
buw
e1l
k7f
ene
50h
gfv
a6e
6sb
97p
szk
fu
a6d
erj
tsd
7b8
kkl
a6c
cfx
17ob 208 fl0 h3w q2u qax vff
102o
gzq
l9l
73
m2g 17oc
17od
bcx
lah
17oe
12ys
7ov
13ej t84
b59
t82 8d
b59
uc
u9
t8d
b5h
5v2
13ca
pf
qzd t88



13z9
eu5


8q8
xzc

42t
76y
ad6
mvo
w5n
l1p
8so
jz3
5c8
6c1
kf7
h66
17of fdr qze dm9 ndz

16tr
b81 1193
b7p
kyi
b7q
12d4
bmr
145u
1iz
17og
rol
10jo
1nr
qxu
wfa
a6h
s5d
15ms
x1u
qg qi otz 17oh
17oi
hj
kf7
mmj
qkx
16e7
up0
mag
rot
t23
s5a
s5b
2e2
8n3
tcs
73b
d1z
14mh
xkp

160w

152v
151r
151a
133e
dgi
9bd
v1i
1r2
b9v
9kc
15yg
14po
bu9

tan nr3
ia0 tam
l4e
l4a
32t
13ge
nu0
9x0
13gk
k7e
zba
14ng 8lx
b59
3ij

8nc
8nc
msz
s8y tb5
tb4 72d
724
e1m


ais
165y
17oj
uax
rr0
2eu
buw
tv9
11fw



tiy
kda
151w
cgh
cn1
4vp
15ow
b55
m50
12ys
bst
t4e
elq
23e
k8j

zrs
1b5
ua5 2a4
149g
a66
k6b
108v
tcv

jds
ko5

8nc
10oa
re
p8p
t6m
tcm 73b
ckd
p2q
hs1 tcj
rbc

4tr
15ej
hak h0a
cfj
dgi
fu
14wz

3o5 9r4 9r5 b3u ihf lzn tnu
1y5
ubg
ytc
3qk

12vt
1r2
17ok 1ta wol 17ol cng fe1 17om swm
14ls
rl
twy

31m
mb
ir2
tsd
tdi
tdi
l9l

17on 17oo tde tdf
8ko

14ng
q96
tdk
8vq
m0v
zde
q96
ro

51r 9no re4 11r7
bam
ghy
hfs

17op

g5
gs
h29 2l7
9f7

ev9
n7o
om2
mt3 h57
6oq
q96
ndy
15x7
17oq



9rm
o7g
147p
wx3
17or
e9w
b9y
2es
6st 9g3 anj ek7 17os szz tew v7u w49
a01
hy
k7n
gng 17ot 17ou a07 17ov xe4 17ow 17ox 17oy
t02
teq
ezb
2e0
wqj
15ps
ry
10zn
6gh

tj
3wc
ckr
uer
15bd

q47
q47
8qq
u4
8qw
b55
7jt
7id

7ig
17oz
ei2
vx5
17dr
27j 3kc 403 zwi 404 c1r qsf 10gq jpw 17p0 sb0 ton x6y

2o3
bhs
k88
5cp
ia0
3ij
bhs
ega elw 112s 135q

lz6
fyy
8zc
108y
6gj n69 17p1 17p2
8z4
hy
3ur
4we
6fv
th2

7mo
th4
155z
22u

j6z 9pf kwp qdr 17p3 17p4
h29
h2m
h47
tg8

gft
70q
yj 70w 760 kc3 vul
x6g
15vh
13gc
13gk
l4l
80m
15ja
n35

17p5
xa
17p6
cbp 16ft
th4
7mh ixg tgd th3
17p7
149s
17p8
7y4
ar3
hhq


mlf
2b4
ez7
aln
pyw
tf9

1528
xta
8st
9wg
pdn
17p9
mkg
14w4
yxo

ob2
yh
8ep
17aa
zzb

o7g
yt0
15e9
r65
103s


ob2
wgh


wgj
16wg
kso
ixk
ti0
114y

dgu


16hk
10ty
14nv

4la
17pa pg9 qfn 17pb zdg 12ri
8m4

17pc
5v3

149b

ri j4b tbm
8nc


qvh
t8c
fw3

c8g
f5n
bqr
cd0
bqr
9vu
17pd
16bw
od8
5pp
yyi
s6e
gk6
13f5
17pe
ik0

khk
qy4
uh4
rd7
498
4fi
sug
yaw
l3p
fa3
17pf
yaq
1gu
fz
3zq
12lo
tcu
dpd
buw
ghy
iqh
kqx
uxk d25
xnr
5vm
jbx
gi2 d1v
d7g tkf
tke d7h
vv7
usf
p5h
60v
157z
czw
d1w d1v
146n
uxl
c5b
15gn
6i2

17pg
nii
nzw
6ve
52n
10nv
16n4
150n
17ph u6l
a66
3mi 3mn
cfj
14wz
xgv
tuq
49d
ilv
5cp
ssv d24
ie5
cfj
h47
110c
132v
z4w

h1z
lh2
jt6
11le
15k0
ry9
11c1
4ye
940
17pi
i9r
nvm
53g
hy
jer
opj
b65
53q
blw
ry9
a63
10t5
9rj rl1 rm1 v8y
icj
17pj

w92
khh
vmq
oc
k0g
4re
4k7
lt6
4ka
lta
14xo
14i3
3kn
1t3
14i3

cr7
fp8
roj
tmj cqk
17pk

f0
ko3
f6
k37 13z6
17pl 7sn 7q4 fta pgu s51 t53 17pm 17pn 17po 17pp 17pq 17pr
kyj
77q
iqw
114q
8z6
q36
vvm

14w1
xwx

7sr
7uh
uxi
6g6
cj0
1b5
f7
qij
tnb
6y4

7sr
tnc

72d
1u0
5s
14pa
tfi
tcx
17ps
1549
ptj
8e6
8e7
7ij
poa
7ij
7ij
f17
7ij
7ij
7ij
rfk
7ij
poa

b43
toe
5vc htl tod
o5j
o5k

2zi
1g5
1g5
vtw
9gc
tfp
991
wmu
kj2

gfe
tcu
po
ghy
gi4 t0n tox
tow hs1
b0z
1dr
3z5
gi4
q8p
gi4
gi4
ta5 11c2
16dz
p5h
l4l
qj1
1b5
26m
zzt
bna
17pt
s69
56q

dkq dkg
lu4
mb2 v0d
ro
1vu
car
uzy
t1t
jp
jp
a63
9l5
s8s
9zk ez4
fmr
a66
3ij
qp2
95x
q9d
e9
10fo
jbx
s8s
hup
l8u
h8k
t6e
7cg
93x
116x
rpz
17pu
17pv
1645
1645

yu7
17o1
kf4
26l
3v1
b0z
sgj
a2j
5b2

4je

yxn
202


14yj
dgu
22p
12bv
exw
xn6
16nd

14zv
22t
22t
mv8
sk2
ebq

q1w
z42
p8f
x3i
nr3
v24
9na
p8n
4ll
17ic
16kd
zpw
zpw
qbg
zpy
11xj
x8i
a0f
wph
1ba
zde
ou8
llb
13ug
8zj j1f mua
oua
9eg

u4o
yhf

1i2
16lo
12vt
bb3
8vp
o5w
mu3
b4h 17pw q23 17px 11a2 130b 17py


1g3

tsd

lbj
lbc
kwr
7ay
17pz
27k
92t
cgr
aqg euw
149s
t7n
14zw
14zx
159a
7vc
2v9
15qy
162l
kj2
89q
162t
14zx
qmu
x3c
cnn
rot

cmp
wpw

cmx
jpu
jpu
rot

l2n
1398
2v8
2vg
s8s
o19
x1q


17q0
8sr
14zb
om5
xs2
qm2
w2v
17q1
cp9
677


khg

14u8

ksx
17q2
170g
1536
16yw
170z
170z
14xa
tb5
tb4
ptl
3zq
96o
109d
17q3
2b4
ju1
3pk
77f
wsf
kj2
tdm
70q
7cg
174 17q4 b2e cwf 17q5 h3r 17q6 wwn
17q7
rpz
gl6
506
mym
mv6
22r
16nm
ky8
qwk
ky3
14no
14no
rn8
266 8ik
p2q
ep4
ep8

bda

98q
16lo
qkp
17q8 xqc 17q9 17qa
17qb 17qc


17qd
tvm
651



yx2
vep
fg1
rkt
4nb x63
lj6 vza
15sg

end
6wh
8sr
2d4
x3i
14zb
73a
12b2
j
kj2




ebg
en1
en8 112c
2d4
165z
18f
q1w
rfe
zde
hn0
tlu
nvv
8nc
q1w
l9l
15vi

odr
11hu
14tf

h3u
ju7
xy2
1580



17hs
h3u
67a
8qc
8qc

10uc
g9p
8q5
cfj
g5
ort

2ov
1ma
2hs
d7t
9xr
ec8
158p
17qe l21 p8v ty2

cc3
3ym
17qf
cc2
txw
h6f
11ny
108u
gs8
155p
bhi
aof
11n8
84d
zs8 t6p
zpl
1m0
qwr
d24
w4r
g5x
149l
fqh
mb2
e2k
150e
pu8
jbx
nmj
a97
pu9
fj2
6jt
qzj
17qg
15gs
15wi
14zv
acw



10ho
1527
17qh

5at
dyd
14mh
8i0
clz
dya
114y
156o
z1y
e3w
dyc
10iq
exu
o6e
izl
1554
74e
kj2

2ia

3e7
pow
jzg

174c
uen
5e5
8n3

e3w
ica

joi

1795
k2v
yt0
108u
miu
r8h
11z

g7h
9b9
u0i hs1
11v4 u0h
11vn
h47
17qi
15az
ppm
16da
13rw
56l
s91
1kl
139o

3ij
fz
11hh
12k7
14aw
113g
wsa
kyi
dwu
wmw
2fn
17qj
13f6
389
389
3cb
u1n
8qq
6o
bix
fxg
mb1
vg6
cms
11v4
h47
924
o1w
mux
11qj
wyo
h47
88f
10wm
cxv
gwg
8hz
13vx
13l5
lqm
jkt
20z
gjq
bob
znq u1t
h89
v8j v8f
kf5
5cf
p8o
ewi
kcp
9cq
28h
3x9
3zh
a63
8c7
17qk
q42
dua 12un mqd
p5
17p7
kf7
csb
14s8
247
ja8
11le
i2h 8c5
yba
cfj
10e7
aog
5c8
5c8
cb2
dpe
17ql
2d4
uig
hsr
ory
e1m
xce
11le
17qm

kj2
u38
fcu
17qn
kin
15jl
16l8
w4i
z7w
15fp
z9u
7ww
osz
h47
ed8
12gr
cl1
g5
139q
3b
17qo
fbl
fbo
fbp
zo
v3i


17qp
17qq inx zko
l9o
f35
160g
2fg
mty
r6g
fhf 5hj
3ii
mcr 3ij exu

ort
3zq
h29 fva
15pd

247
mv7
ghu
sor
sor
3ij
enx
3b
fky
q8y
17qr
yio
zba
k1h
uij
bcf
9tt
72k
157t
ysc
9jf
4fa
ys8
zt3
roh
rzf
pb5
yc a97

21g
13o2
fcx
fcx
buw
xte

uhw
9mb
2rd

f00
kou
u7x
we2
116b
12g2
bj5
9ld

17qs
1392
sa1
cd7
eem
16qi
16t3
3w8 153g
153h
vns
qy4
149s
6dz
fr2
b9g
dzh
c6k
111k
14ag
10rh
14wz
q0
75c
td8

1wt
3ij
zba
10tz
glv e32
mhc
u4n
fbd
r8j
18c
akz
18g
ubd
896 17qt ky7 ucr

kxz
n5k
w8s
ucn

10ls
11q4
pu8
x8i
hs2
17qu
17qv
ug9
1561

60d
cel
x6g
br8
aas
auu
ra9
157t
auz
2d4

zp8
fme
15si
dkh
wt8
12zl
ihr u5q 17qw 17qx
kr0
qzj
12ki
12kw
17qy
12tc
aue
jv3
17qz
yx2
161x
17r0
132o
t6m
dyd
824
14xi
xbj
2wq
17pd
cj5
xaj
odr
17r1
vxp
9a4 16xm
odr
kz
23a
24l
eq
a6h
a63
a6c

dlk
1u8
81
8i5
vat

ece
v7g
en7
etk
l1m
ev9
uhh
qmc
kem
en
tdk
3ld
zcu
12wj
p2k
d7k
p2q
ey4
kz2
72x
g5
ha 17r2 17r3 17r4 12sk
14vo
7b8
wzt
v6j
hw
qi0
jyd
980
ghy
981
h1
10bq
wzx
1u0
14og
tiw
ua6 uad l1k
p4q ua5
uaa 1qv
l1k
12ik uaa
ua9 ua7 l1k
khm
2my
fgk ua5
mzi
wfr
m4z
ysf
l1q
o5w
15ve
ko5
qqu
12il
17r5
113a
7w8
t4l
aac
7vj qkq
2mg

14lj
17r6 fy4 17r7 tbd vkj 13g1


syi
syo
142u
2qe
9ld
28x
ni3 17r8 17r9 17ra
f3u
14z9
17rb ora
u5
u9
89q
k2r
17rc

tcz 122b
8y6
x20
10q1
uc5
ib
ib
o26

rot
15ms
w5d
8ss
1xd
8sr
wx3
88y
e9o wrd
ir4
14ol
14ol
kj2
r01
rto

dj0 ipg i1f n1p 17rd ubk stx


etk

crf
3sy

1uv
1ux
glh
zp6
2vr
8cx
ucg
lmz
f3b
bl
116x
1176
1175
17re ixu 13u3
u6z
s8e
ynl
otd

12zv
1wt
1wr
108r
2g2
91n
yls 2ga 8jn
73a
aov
lj7
cao
chr
v4z
16wz
160a
v4z
v8c
3iz

vd5
6pb
u9t
q8r
uta
ccb
5m3
uhh
aam
2oq
cgn
uyo
saj
b9r
baq
l3u
1oa
oam
62n
173s
6ws
67n
uij
wtb
6e0
6e1
etp
10mn
6n4
6n3
nmo
72d
146n
6u8
2xw
ez
e6
799
9ju
86
98c
i5t
r8t
6uc
x3g
17rf
17rg
qll
f2
ra6
8t 7r0
9ix
ru8
fn3
ggt
17rh

t6i
3wc

pow
pp4
rch
6pb
5e5
i5x
wp8
5e
zvv
10c3
17ri
mb2
8uw
t6y
15x7

1627


75d
75n
14p9
abl
l5v

l5w

kzc
p2q
g5
pbr
p2k
vaw
pbr
zde
rok
bi
yk8
u8u
x39
o3b
p4q coi
dlp
6gs

bj
9ju
10oz 1b5
uo4 1b5
et
ujc szx
v7g
bfs
uij
wb7
p2k
mnw 17rj
14qm
t56
1a0
lyq 640
1wy
9at
1wl
8k
c4z
15h4
jyz
rn7
3ij
oal
oan
1b5
94r
rj
86
991
jf
ky2
q5b
98c uhc
uhb 98c
98m
1b5
1b5
upj
fyq
udw
9bh

l1q

9ih
2js
ay
mym
els

q1w
e7m
uqc 8ti uq9
h29
ecf
14yn
719
3wt
68u fri 17rk 10rs
uqi
s1r
ll9

158h
9va
9vf
per
et
8pv
107
v5v
3xu uj7
9zk
ixj
ps
kj2
fu
17rl 17rm
gpn
k0v
a63
utk

17o2
e49
h29
tg8
x1n uis
15y3
1l0
1m4
9rd
cj0
72f
2a7
kj2
tno
72v
bst
v4f
uie 5bq
ixp
uzp
8hc
9f4
1w3
arl
dzi
o1z
1549

17rn
17ro
4bo
16jy
otp
12g2
g5w
1561
poa

icj
kj2
jo6
jo7
kr8
7ij
12l5
7ij
vjb
rfk
7ij
7ij
6m0
72k
umf
14zh
uzo
hv4

bfs
wb7
hv3
bb2
bb4
bb7
bl1
bl2
bp4
5mf
bu1
bu8
c5a
cb5
cb7
ckd
ckj
b3z
eeo
b8p
cus
zvk
gnc
9r7
4vo
72d
ul2
b6p
xsk
az8
cmq
17rp
bcz
14zi
eou
54v
naj
17rq
14n0
u9p

724
nc7
uzt
dwj
91y
v0b
15ye
vd5
asd
1489
1483
17rr


14z6
pu9
me3
y5z
vgo
vp2
ul2
5bx
x95
z4q
17rs
143k
143k
frb
16da
voi
hso
ggk
um9
dsi
dsc
1b5
vwk
rbg
rbg
rbg
q9y
2fh
62y
c5a
o5f
tiw
4py
gok
2l7
lla
khs
bit
bit
cq9
13e6
uh5
6lp
fsi
t6m
17rt
1b5
14po
s6b
7ok 17ru 17rv zyv 17rw beo hga 17rx rf2 17ry 13tw
sw5
qq6
ece
2km unc
unb 2km
17rz
bpd
xkp
dyd
kxz
buw
17s0 unl
17s1 oou
unj
bko
151s
160
15ej
11ti
1194
17s2
u9t
gd7
gd8
gd9
gda
k9e
66m
wvk
1e7 uo5
72q
14ym
3xu ugf
uo1 1e7
j36
1u0
k9d
15e6
upk
12pn
cpw

1b5
72d
upj
3y7
7qi
7dv
lqd
8ah
7dy szt

1605
8ah
114y
h0d
h0c
22t
ern
bcf
rge
upj
k9d

bib
ccb
u9n
f0
hcp
brp
tj
o8m
3wc

vx9
sti
1e7
72d
a63
upj
u8u
gle
kf5
u8u
4t2 uoa

v8c
fhq
vxc
15z6
15zn
s5a
14uz
2e8
glc
8jy

k7n


111p

urk
12g
11f1
158h
tsa
15gm
uhs
uhv t8
njq
s92
xkq uhv
e7m
e71
16lo
6yg
kj2
6yr ui2

cq9
15vh
dzk
vc0
17s3
b9v
vc5
w3b
uqt b5p
ko7 uqs
etp
oq0
12l8
i9p
glc
xxu
gf4
yio
fx3 mam q9o zb0 11g5 12m8 13pj 13ue

zbg
bxm may
gvr
h1i
pwe
wfc
zay
12c7
12xz

31g



je5
v7t
9hu
9hs
8vp
9hs
h29


29y
zay
uhg
usr
uhg

v7g
1396
17s4
d5w
d5w
7o8


csb
wn
rot
hwz
sti
hnd
8q1
zq7
9hv
ijl
zn4
17cr
2qn
3ix
3p1
kvy
buw
qgx
ksc
1yd
zva
92i
uhg
8z6
v7g
kwy
kwz
l47
uin
a65
266
tiw
v24
lc4
h2k
uzs
uzt
ejg
ce8 17s5
fu
14q5
14ng
15h4
xww
17s6
io7
f7j
upd
upc
72d
tgo
v7g
263
kna
pev
kz2
3ij 17s7

b1e
u2 re7 12q 184 bo9 o2k lv2
tu wt 17s8 17s9 17sa 17sb 9rr 9s3 17sc

17sd
kj2



8ow
3is

17se


n8v
b6p
bm4


da5
qh6
17sf
17sg m2d 17sh
y8f
rb4
14og
txf
xec
10v7
8n4
9i3
g9n
8xb
obp
1nr
kw9

16ko
73b
dyl
36f
2ff

obt


1vo 17si rr2
6yf
bk2
bkc
1rn

13ta
gu4
wla
1eh
53m
6g6
91h
10mn
gtu
bfk
c9d
17sj 7jw bw3 l0d
14ls
w2v
14ls

17sk
bw4
970


8xb
uyq
12pe
15yy
dkl
p5a uvz
uvy cfj
9kh
x4v
15b1
17sl
14p3

15gs
y3n
3ij
3ij
na3
fk0 jee
q1w
wx3

uv6
a6e
vat
70q
pze
f00

uzp
14r8


2f1
ra
mf7
3qh

etk

oan
uwp
ukb
umr
r
rge
b6o
lbx
n8v
67n
gkf
rg8 11t5
b6q
uqr
buw
17sm


cea ezm
17sn
x0r
c8y



cil

xek
cie
ciw
bcf


62y
nlr
zwd
hib
o9u
86j
hmw
hkr
bcf
rok
s73
d2f
86h
15gm
94z
1wp
s3y
hjp
10b5
b9h
16wz
plr
16oo
upf
uzt

17so
fqp
vd5
156l
ut6
uta
v4p
zsm
ut8
upj
14po
10vb
h98
17sp
lc1

rgd
b19
qvh

12po
can
uq7
15pl

qf7
qlz
qmc
1ba
qm3
824
954
8z6
hs1
8q1
7ng
nv
bfj
jgi
hmw
rge
150v
s91
g5
ut4
9f7
a97
kj2

txf
cg2

12ps
8tb
sta
8tb
17sq
17sr rm0


bld
17ss
14t2
17st
upj v0d
tpk v0c 8hh
gaa
ecs
8nz
ebd
uzt
s8s
e1e
s91
dkl
9na
3u9
uzt

9nj
saj
14ng
qzc
egp
cpz
ko5
pu8
ko7
8qq
1nj
1nj
vb0
bc pzr 17su

91g
aag
ely
ewi
kyc
sgh
bki
x2j
3ij
179 dwy
9e0
zde
a6e
rok
bh1
4la
9mb
12c7
hy
vhn
zde
plt
bkr boi bww
9hs
b9v
zzw
7vc
13kp
dj5
bfk
bai
28d
v8z
dlp
a66
u8t

udw
1363
15ls

ry
shi

bh1
jzg
v8g
t4j
tiw
tiu
ew2
up0
bih
b5p
ut6
egl hvi 17sv v61 11g1
jip
jii
pzv

2b2
ksg

nzq
nzs
bgd
pk0
5e0
vy3
117
66p
p3s
10jm
nwq
wfa
67q
10mn
l6f
l6e
wx3
160
z9
cdq

fh u40
szs
cwb
17sw
zd
155z
lqv
4q8 2ba
17c8
ojq
2hp

yio
1a7 17sx 146x
4qg 4qd
10q8
m2h

108q
buw
x3n
mb
bb3
n3e
bss
gk6
nl4
17sy
17sz
ord
dg3
2j7

jpj

3wc

cp2

rge


bq6
14ng
cpz
drs
2xe
uqq
yxu
15ty
g3s
baq
gt
14mz
14og
b01
12tz
17t0
16dw
6az
k6b
11ji
3vs bt2 bqe fwa 17t1 j2m v5l yrr z94 12h7 12j5
b47

8xa
bst
55w
iqt
ux1
15ej
15ej
61e
c8p

v58
tsa
tsa
qo1
15ej
hs2
157g
70y
10jl
jp0
2dz
2e0
6b0
v5v
gf4
b3q 17t2 yje
v2p
baj jit
vbv

kj4


odo
hw
57q 12i7
nz5

57q 57q
u9n
1p8
84q
fcn
rv4
97p

123f
bu 17t3 1e3 mm6 123e
6sh
123b


108u
14m6
kal
b1x
ugn

3ij
mb2

kj2
l2v
151c
151c
zde
qvh
gw6 17t4
fyq
hnd
k58
pmy

cac
p5s
pmy
orx
fyq

28x
osq

4vo
lqm
9hs
80b ncr 17t5
17t6
s55
mu3
lqm
92d kpt mue urj 17t7 1099
teq
mub 818 q8f
7rb
cgg
zvx
14p9
8hc
bda
132n
105l
105l
72d
lcu 105j
oj
3q7
u8y
86j
8iq
ps
vd5
241
u25 vb2
upf
v8c

5bp 8ik
v8c
134w
cwq
nwq
wx3 v8p
v8o wx5

obr ckn
nwq
uwo
3kv
10mf
rup
jbr
tm5
vaw

bds
3ij
b3m

2xz jzr 17t8 17t9 bdw xsd
17ta
3ro
159p
17tb
oa8

ryn

fem v9h
6ne
mfe
4x6 v9e 6tz
673
ue0
sor
8xb
158v
kas
146n
ou1
uyo
a9q
c9p
p2k
17oa
17tc
2xw
i89
bu0
146n
146n
22p
173s

22t
d2p
hs1

17td
98a
5bt
11y4
iy7
9r7
rl6
oam
16e2
5bf vai
vah 5bf
17ma
fco
vap


9dg
val
oba
oam
17te
p2l
17tf
vxq
14mz
ls0
kw9
1270
100m
6ig
hs1
vb2
ufw
2xw
17tg
w8m

ljb
12m3
ra6
hjp
12xq
u6l
kf5
kf5
u6m
upj
5uy
547
ku1
koe
khp xzp
koa
nmi
6ui
17th
m5q

s1i
oz 2sq v63
2l4
gg
11hu
w2v
14up
176w
17ti
llk
1270
72d
vxq
hcr
xnj
17tj

2xw
17tk
cvn
128e
ha2
17tl 17tm
14no
16e7
pbb
t6i
6ci
131t
roz
bw
1hx
vcu
vdq
uzd
dnl
dnm
1bc
1ee
14du
8nn
4n9
4n9
vb2
upj
u32
4qs
17tn uln uym v8d 17to udf
162
1oa
edy
s8s
240
14mz
1270
1b9

tzp
5by


vol cfj
128e
ill
ctd
q96
rge
17tp 17tq
14db
8so
17qs
dtr
f3j
ea4
pai
lks
pev
17tr
166e
166e

15i4

5q1

m66 qnc qs9 gji 10ou qjr sfi zyq

167m


17ts
sfc
a6i
z9
2o4
17tt 17tu 17tv
17tw
art
14ly ic4
17tx 60l 17ty lg3 10g3 o64 17tz 17u0 17u1 17u2
16lo
108u
ovi
zvv
8kq
aof
lxk
ioc
17u3 17u4
vt4
pzs
y5z

116a
gma
6xu 156v


6xv
xoh
16jq

uq 8jf

bga ma9

h0s
17bc
1302
t7q
3c
x74
ejj
17u5

17u6 11py
z6k
a32
kqx
iy0
k0v
12sh
p53
15k0
6jy
mag
wjl
fpi
3m7
8n3
ry9
xoh
au2
h0r
14wz
e48
d7n vgb 11vm vga
hs1 vga
hs1
7ww
vg6 vg7 hs1
lkp vg6
9fd
mny
g7t
11vn
11vn
hsq
vg7
vg7
2hs
28f
3jw
qqc
du4


9kc
gla
yqb
11bh
sc0
9fi
ch6

17u7
jcz
15eo
17u8
3vx
s91
fvg

7v6
h98
hcp
glf
1221
hcp
ece
fz0
78p
297
hcp
9u6
2d7
17u9 17ua z4l
126v
r6g
5u
llp
iko
f3g
s42
l00
72w vhu
vht 1b5
fay 17ub vie zc3
ehm
984 qbi fb6 17uc vil





ci
qr5
rpr
vif
wa1
ozm
td1
z4a

f17
j36
vhv
17ud vi6
7yr
ile
kj2
juq
9r3
vhx
981
hvj yne
ozk
ozm
lod

jzg

17ue
knq
l3l
15va
17uf
17ug
3rm
emn
bgm

tad
jk0
jk0
4vn 158j
vol
h47
mvj
jm5 uk0
s7z
yn0
yn2
6zl
hs2
yn7
xpu
nmj
e7m
nxf
rfk
11bd
f62
17uh
e4e
fvl
er1
wnr
5mi
13l1
17ui
uxh
17uj
13l6
m9n
m9n 13la 13l8 t6o
159t
ghr
ceh
u3s
nmf
op4
1269
2cc
aov
5jo
10mn
uxk
5tz
5vm

36o
o3k
uax
o3n
myb
60d
13og
qo1
g9v ge1
17uk
hy8
dxp
10l1

kj2
12uc
k9i
2a0
pow


2cz
w3x
anp
15on


rfe
iff
glu
jp0
fa5

dtk
8q5
8q6
zr8

q2a
dtr 14ty
sjt
1688
177l
15cg
5wm
ih2
7ha
8ft
x4
13p5
1j9
dn2
2ov
vlu
11vn
ah0
xk7
9fe
8nc
bjo

9l3
9ld
r2c
9l1
9l8
vkc
zfa
m60
ha2
1u3 136j
15ew
15ew

105
5s5 17ul 406 407 6nc iq7 iq8 ii2 j0u z4k 138u
zva
15jp
74m
15dx
nf8
15zn
68b
1554
14rs

o1z
16dv vmx
vmw cfj
6zy
2k7
108u
kpb
ixn
vt4
15zn
jxt
oc
kwg
16ab
14zd
14pm
j4h
tcs
23z
e4v

16zd
c01
12sh
12ka
jzl
fa3
2y8
k6m
ill
15oe
gma
vud
150a
erj
rku
dpl
dpl
ys5
wls
17um
17un
hy
14zg
h6e
as5
frb
mym
nsj
yn2
13og
vdc
yn2
1251
72o
vp1 vp2 72d
4m8
gla
28h
cfj
h27
g3k
1277 vdj
hs1
vmw
hs2

gqi
as5
tcu
gpq
cf7
1u8
12u0
1277
8lr
uyf
724
72y voe
72o voe
7zl
27f
b6k
4vq
89p
17uo
i9a
170e
16o4
xyc
xyb
xya
vmd
oak

17az
lca
ej3




6rt

q03
zo0
utx
mmb
nbk
k80
nc1
150h

m8m
ej3


vvg dgu
dyv
d3n
27z

299 jzl
jyq


kj2
md3
nbs
hm3
1436
vy6
kj2
17up
7qy
ter
ter
9za
9zk
297
a2j

o1w
11lx
15si
22p
2d4

71n
8p6
9io
gx0
1sm
rnk
xdi
vre
zvv
gl5

15t4
q1w
ia0 vrd
vrc ia1
z61
aqg
s6e
2wg
3o0
vra
bu9
cfj
8z7
muv
6e0

b6i
a0k
m0u
297
8hy p3x
rqy
fz0
1730
17uq
3jp
s0o
1448
5up
7ij
7ij
8en
qiv
7ij
7ij
7ij
7ij
j4g
j4h
8rt
b38
bcs
k6b
17ur

vsn ia1
vsn x2j
hso 1277
1277
1bk vsj vsk
x16
p2k
11ti

9qo
17us
153m
17ut
389
z85
ozz
vqw
5mi
nmb
xwq
sym
3x a25 3av 5f3 17uu 5p9 a26 17uv vev a2s ago 129h 17uw wd1 17ux mw4 17uy vn3 4v4 i37 17uz 17v0 17v1 wbp 17v2 x83 861 17v3
17v4 17v5 17v6 17v7 17v8 17v9 17va 17vb 17vc lee 17vd gxu 17ve 17vf 17vg 17vh pz4 17vi 17vj
17vk


y6
17qy
15jp
12kw
d59
igu
coq
w8f
15jp
3mb
162x
gqi
an3
62g
17vl
hun
1fc
15sh
17vm
1vg
153n
j34
9xw
gla
1b5
28h
hs1
14tp
11le
91x
11ke
fpa

17vn
4v1
f17
8c5
15xq
u3z
kin
wap 19m cwo 17vo dhh 3ki 17vp a87 17vq as6 17vr crn crm dpr 17vs 17vt 11l5 qby 17vu 17vv rzh 17vw 17vx vnr 17vy 17vz 17w0
9kb
15vj
oox

911
105l
3it
tgp
zjl
b94
3m8
9oo
n7o fsx
c5a
cmg
cex
158g
buw
14po
t6h

8xn
11vj
17w1
2hs
x16
mv7
271
zu9
4k9
4ka
17w2
z6y
6ag


aer
ptl
jpm
vim
lq
rge
odr
9ch
11or d1x
9dx
o04
ed3
8qc
m8c
10ja
86j
drq
v1i
h9f
13m2
2cc
14bp
17w3
17w4
hdc
14n7 17w5
15cd
3u5
a5z
15cg
16mv
10a4
gma

nri
ke3
12j6
14kt
zri
j4g
j4h
s8f
170j
156z
hrx
p5
yi
ggr
17w6 zya
17w7 9se w1i
c01
12ka
br5
5mi
bhi
b36
bq4
ag2
bq1
9xg
abw
12sn
o5y
c5y
8vp
c5y
c5y
9fj
d1z
ar
kj2
b6u
100u
3wc
6ft
4s0
17w8
8g0
wnd
hwn
14kt
153n
n4g
wh9
14wn
11zq
11zq
2ju
x16
txf
102r
zr8

mmx
rot
3nz
m1u cdf
t6m s95
h27 h27
av
vy8 juv
w4r
ras vy6
vy6
cfj ju7
vyc hs1 vye
vyb hs1
8ii
vyb gtv
kfq
e3j
q70 byu
2hp
16zw
qgz
11vn
n2
nns

us1
vy0

1xp
kf3
566
vy6
hsw
kqx
77f
9xy
8q5
v24
g49
9xy
dsi
ys9
vz7 9bx
6u0 vz6
9xy ywd
c9
lj6 fz0
x63
12gr
105l
74e

15sh
ldb
buw
6hs
150c
9xp
ggt
70u


ie9 17w9
9f4
14tt
s7z
7k6
14sd
14sc
17wa
17wb
17wc
17wd
17we
538
iqh
z4 w17 rd5 17wf w18 9wz 9x2 a29 17wg

74m
nq3
vxq
g9o
5tp

16yu
2cb
vy6
jut
17wh
148g
kj2
vzm
i1z
hsq
oiq
y36
2y




8n9
h3c
9s7 qw0
1540
17wi
qw2 qw1
7ij
w15
8en
17wj
7ij
17wj
w10
8mf
w04
w04
v4c
2t7
qb8
12sa
8z6
2t5
7ij
73a
3ij
vwr





15gs
obs
obt

15ck
vn


13y2
6xv
6xx
ojv
17wk


mf3

47t
16ed
lu4
aov
11lo

lca

16cy
we6
5i7
h3u
poa
br5
6td
14v
9za
rzf
d3y
3o7
ldq
15en
14yg
6lu
15on

cnb 12se kut 17wl 17wm tu1 uvl vbz 17wn 10kk
b74
14bo
jf6
ltw
tpz
naf
nai
lu4
q9g
wx3

14ls
45v p46 17wo o90 146b 11rn 17wp
14s9
12lj
fie
f2p
14kt
wnd
wnd
15qy
aof
pz0
2ix
5r4
hcp
gma
qzj

5r5

17wq



17wr
81s
f4s 17ws vl3 12lx

17wt
74m
ram
17wr
teo
ef9

jbm
wh9
8z6
teq
14fx
g3u
17wu
bmc
d91
17wv
j4g
obd
j4h
7ij
145z
mav
17ww


ej3
9bd
4k9
p2q 5ig
lkp
1550
nox
14zs
bju
17wx
bdj
ffk

3wc
10l
13s
4wz
w6s
cd0
16l1 14bb
1ga
15dx

nwq
q68
nwq
zd
17wy
kdo
15ip
b2
tah

kd9
taw
17wz
w6i
72d
w6n
10sy
wpc

1544
gt
134y
bjo
15ek 16na
1549
fxd

17x0
n1r
h76
xhm
2ov
15yy

g3u
8tb
lqd
yvk
yyj
g3s
xal
10t5
4zr 17x1 w5p 17x2
t00
wn7
obr
zjl


a6t
i5x
i5x
i5t
i5t
sug
ya3
qgm
14u8


bfs
bfs
3sy 8m0
8c5
uii
x4
bfs
w48
7ah
5tp
14ky
17x3
15e5
o92
16da
11x4
auw
17x4
ej3
17x5 8ot 9lg dew 17x6 jyw qdj 17x7
vg jyx
12fj

17x8
sjz


end
ckp
1554
9bw
aac
2fg
dx7
17x9
7fn
o5w

244
13j2
jnd
2h7
2oa
14nq
1yi
2or
e0i
s41
va4

c6h
yba

158g
6n3
5h4
17xa
15u4
15fn
e7o
bvf
4e1
hzt
17xb 17xc ndq
17xd
j4h
ujg
ixn
qiv
qiu
15ih
7sr
w8y
h47
kji
yki
6t4
lmc
17xe

jhe
hdc
14n7 17w5
7ij

17xf
399 46j 9sd w9h w9w 17xg

6mh
w9e
d3y
14vs
8k8
gs8
34u
3w8

13s0

14vt
117
qpy
824
5ai
w9e
724
9e8
rge

le 9lp 1av 7au 17xh rbv vi7

9e7
or4


fqt
15bf
8z6
1b5
15yy
1b5
g3s
fz
157v
r2c
17lh
8uw
202


17xi
12c
o65
vud
cd0
gzz
9ld
2cb
fkl
i2a


388
uhu
5xy
uod
qvi
h2l
ocr
6ag
14v9
4b8 17xj ugl ukc 17xk
11am
10t3
g3s

j4g
bek
j4h
j4h

10t5
16zt
17xl

152l
158g
aov
ldl
vt4
lw1 57q
xi7
f3t
wbm
17xm
15hw

ej3

kwg
71n
ewi wc6
yu4
wc5 9kd
ug9
uab wc3
wc1
ewi
u8
i5t
odr
15gu
9v0

odr
10jl
jds
1317



14m6
9za
khx
14zv
44p
ge7
td8
aa9
o5v
xxy
uxk
osw
7ww
27h
10mn
o60
vt4
25c

o5w
wd4
7wr
b6o 17xn tdb
kf4 tdb 17xn
25b
xzs
uxk
wx3
yu8
78j
en2
bko
ug8
wmw
cfj
en6
934
3m0
uas
ccz
bs1
15ve 16zm

ccp


v0r
h47
4vo
149m
137w
10i7
tm2
u5r 11eg
bat
ffj
dpc
ha2
ljf
2fi
h07
lj7
ujg
7ij
7ij
nw9
aai
z1u
cfh
wrx
7lp
cko
xkz

1539
4pz
2fp
wey
2o4
x3f
15x2
14mx
ewd
kcf
22t
e9g
3nh
n35

q7x

q7y
gry
gry
kfe
mym
s5b
s5b
iq0
ur9
v1g
9me a6h
1b5
16yt

s5b
17xo
cmx
52x

tic
kso

ti4
kxy
do6
74 zx3 mem
10a 2s1
wfr
rto


rot
15kq
15kq
do2
5mi
14ol
1573
4la
10fg
do0
kw2
4yn tmn
hm5
i89
kw1
14f6
14zs
hop
c9i
1w
kj2
10wl

crf

f5u
bo8
1754
15so
14xi 17ew
rei

15yz
xkf
14yg
9oo
17xp
152a
152a
136f
15sr
17a1

br9

jo6
102l
96t
f3b
17xq
x3i
q1w
bjb
b2n
aw
8sp
q9y
r95
fiw
4ji xp4
14pa
17xr

kj2
ej3
13y2
nvz


10rr
17le
e4x
111k
s3y
vvm
n7z
7st
7sr
ju1
13xj
kj2
g8a
rl3
11nz
uit
4yn hm5
uh9
17xs 152u
d2f
14db
fi8
isi
3he
1b5
hs1
7wx
14rg
p5h
ceo
rxt
9ju
y6
4wz
pu8
mjn
kqx
kcn
a63
4x2
152l
grs
8g4
ilm
ikr
nyy
mv9
70u
14ag
buw
kj2
62l
pu8
xk7
nmj
13nm
iwx
kyi
wzd
nmj
ter
zpn
cn0
cfu
10a3
1559
dur 1hx
teo
xkp
7gq
79l
ibe
112g

r9q
824
4pz
17xt
fzi
tcv
16to
11em
hso
kso
11mt
176a
wk6
opo
17xu
lkm

nvz
d5w
su4
qns
8so


1528
p57
jcs
13l6
15z7
148g
149s
5i7
rbs
7s9
14aw
3q7
en6
ena
n7j
ena
juw
jd4
9dw
13gk
6l0

gk6 i31

17xv 17xw

17xx
uxj
c6k
vy6
fcx
9d1
sg2
dtr 17xy
17xz
2ef
dhi
7ij
12hs
j4h
3od
865
gfv
13nn
17y0
buy
fzi
fzi
86h
k8i
w4v
h3u
b43
ju7
fz0 7zo wm6
zii
wm4 7zl
86j
16c4
h29
tes
17y1
8v3
17y2
rfy
a04
ljf
lj7
17y3
ha3


b2
17y4 7lu 17y5
893
ybc
sm
hpn 2rg
en2
l6f
15vo
qh9
en6
h29
eva
ky8
mqh
9ld
aai
rot
rot
rot
9l1
14up
149s


alb
ett
108u
h49
14ud

15hu
6wn

mb2 xw3
mb2
mb2
h47
h47
a6
x2u
vqy

14n
15gu
15qq

dau
x0r

wg6 14x8
ry
cpw
x0t
kwr m4
sok
hcr
2k7
15wi
u4n
11t7


165b
nm
17y6

3wt
kmf
8kv
1qv
td5
woq
l0v
89h
glh
1bm 2q9 8c0 kip wow wom zb8 17y7 11yp 101v 17y8
kch
onj
ncs

qb8
woq
17c8
ko5
ko5
7rb
8v3
17y9
a06
a06

14p8
bpx
2eu
7cy

3wc
jt0

8v0


f5u

bip pfe
17qf

14du pai
wsq
14uz
14zb
z3q
7qm
22q
22t
y4r
17ya
cmq wsr
h49

cn1
111p
14zv
2bq

r6g
1547
16mg


dma o25 o2b p96

cpw
ry
ib2

2g8 fwb f4t 109r
zf1 11eh
14pn
52d
w48
wqj



ib9
14og
iaz
bjy
14mr
mzw
b6h
bm4
di9
kan
1088
x4k wr0
wqz blm

kop
nlh e8d
e8f
15vj
vuf
198 9ss ktx 10vz
wni
98g
3x9
l6v wrg
6q3 wre 8ti
wrc ubx
bs0 wrc
11pd wrh
wrb 63d
wrf 63d
kxy
3r0
rn9
wrc 17yb
8r9
8ti
108y
r95
gze
17yc
17yd
uxk
t6m
hye
xca
kta mb2
3kr
fsi
46r p87 ws6 ws7 qdy y98 11ae 13zg
16jq
kj2
14wz

s6p
ws0
ws0
17ye
15u9
14xh
xoz
p2n
v2v
hs1
bps
2ju
n7z
oq4
4bn
1u7
3ij
9xy
g9o
mdv
yi

wpw cmq
cn1
lbe x0p x1d mtd
x0t
zvw

17qf
cmq
kwr
cbw
162p

fxg
12sh

hgx
hgy
10mj
jji
1g
1yb
17yf
2jl
epp
cc4
dse
2fg



10gg
kj2

wu5
syc
17yg
918 cm
2ph
l7
tig
l4h
ltw
12en
y1
4k4
goh
91n
972
2s8
31u
wto

jhf
e9
12fy
wu3
dwk

991
9at
8rd
9gx
9hs
aan
do2
op6
12sn
tes
c9j
17pc
1td
jsw
br3
br5
av9
cbq
2q0
17yh
zsm
cb7
x9e
11gf
mep
do9
e10
t2s

q65

fl4
17yi
h0l
k9u l4z kvp
17yj
i2n
16v3
j4h
107
jwk
8vc
13dm
k9e

17yj
kk2
jt8
kkf
kwy
1xd

fvg
2ph
2ph
8vc
wwx
5ai
102o
qlz
ymj
sjb
so2
szs
b5h
dgi
rl2
uyi

9hw
s1i
9mb
9e7
ln
17yk
s6p
169b
wwx
x2y

zcy
fvj
tuz
kgv
kgv
17yl
ck2
l7e
fwf
cee
2ph
14bb
wvx wwi
zjw

17ym
w5e
rqy
hmw 72k wx5
6u6 3xl
wx3 b0z 3ij
3ij
3ij
wx3
w5d
g
wx3 6ne
3xp
15vj
nwq
12i5
wx3
14om

mww
o5f
mwu
x3c
rot
roy
11rt
o19
bkq
1398
ed8
das
ed8
t6v
ed8
1421
ill 17yn
2ph
909
908
70u

7qi
910
17yo
17yp
do6
14pq
14pr
vz


6s1
8n9
1029
mai
wyi
mhv

3wc
73b
cfj
uer
8nc
6si
x3g
fbj
7lp
10c1
wyn
63d
l9f

l9g

vn


12i8
ds6 nkz svi j8w
15ec
5up
rn9
f3x
zkc
epc
nfg 14g2 wji

llm
2s8
1x4
k77
12ik
rn6
bs0

st
1b5
165 fii 17yq
2s6
rn7

bep 17yr 17ys 17yt 17yu mrt 17yv 17yw u9r
zy7
12gh
975
wza
x02
uct sty
7rb
151s
fie
1v
10bq
jo7
edq
17yx

17yy
110z

17yz
972
166
fie
10zn
dyl
dym
x0f
14tq
ha2
72q
1sj 17z0 bre cbn 17z1 lbh lbb 12dy
brd
wst
12gc
156w
ymp
14mz
ry
6u1
cko
qpr
yps

x0t
cgh

klz
qpr
qkf
17z2
uzp
x1u
hye
2a7
iq0
1u0
wst
y38


xtf
8sr
coi
7q6
824
15pd
155e
3ch
5e0
roz


14rh
qkm
pai

sk2
8qc

di8 i33 17z3 ubi x25 yfz yjf

c01
k7g
2yt
x20
rx
162a
17z4
9pz
14zd
1me
an7
jt0

149s
100w
gov x2p
17tf
coz x2o
hrx
9xg
h27 h28
2et 149m
x2j coz
x2h dos
r95
15b7
16hc
2k7
107
15on
95j
5ct
ab
dzo
149a
hy
16ix
ghu
8om

125o
dzo
4os
94z
911
hjq
110z
eqv
n3i
v1i
14rg
bo6




1b5
mb
2cb
26l
jhv
5u8
mb2
k88
kqf
cxc
s42
x32
8g0
k0e 5st
1b5
1o9
ja1
mb2
m3t

4fx
3px
bvf
17ma
z70
3tq
ois
5mf
3nz
z5
8a
mb2
26l
ijl
mb2
xv0 x4n
ht0
x4l 72d
26k
14z5
zd
plt

xv4
gv2
3dv 5mo n3l 17z5 uw1
b0 1wk bt3 17z6 fwc 17z7
64y
8no
7vn
fcn
z0o
c1i
6fl
n63
p8g
nso
17l1
152p
6fl
u4n
165b
l2n
u4n
165b
b2y
152p
6fl
c8h
152p
6fl
165b
6fl
6fl
6fl
6fl
6fl
6fl
6fl
6fl
aov 56r
ao1
bzg
yku
kyi
2yd
zsm
apk

fcp
164z
170i
1663
13m2
d0h
17y3
hw
fie
6r0
bzm
17z8 l3a 17z9 17za

26e 17zb g7f eds 4h1 joj l3b lmd mlr 17zc 17zd 17ze qmg 17zf ph tgq u7i 17zg x6l

74o

15h4
x6g
1b5
cc3
17zh
cc2
15v0 6gx




edq
dtr
153c
tfp
hs1
4vq
ter
v1i
ter
7io
1539
15yl
kmj
72d x79
x78 1b5
4dm
1541
x7e
nwr
p9l x7c
it6
f18
uwv
uid

17zi
gf2 z3k
gf2
szb
x76
ges
12qn
77a
8v3
cd7
12oh
vnn
vnn
rbj
12vv
rbn
17zj
mv2
ece
vt4
824
u10
10q2
y74
owa
unt
yl
pz7
d69
1575
16z9
13pq
1b5
hi8
p2q
137d
p2p
9d1
yl
x8i
ezb
ju1
a7

7id
kj2
wph
wfr


16aa
kv0
173x
hlu

72d
1b5
1n2 17zk 17zl 1075 um2
mr8
1072
bmq
bmr

y1j
col
cei
fie
enr
263
8pq
14wm
1587
7su
13l6
835
835
166s
10lr
dgu

17zm
y8b
17zn
5vo 17zo 17zp h19 17zq ot3 11hc 17zr 13uk
16k4
dzj

13rd
zky
8n3
1w3
qts
ckj
kzp
kzp
8m9 ljn
l6c
3sy
lo7
17pc
17qz
eu3
q90
fxg
78p
17zs
14m6
17zt 17zu at8 d65 dnd fab fq4 kcm lq9 17zv odv rlq u8j xb6 xay

ir ar5 17zw w6g
gie
j7n
103i
12ps
qzl
15rp
1l0
pyl

jtv
qin
10t5
xaj
b8p
8tc
1b5
1b5
72r
k6m
sgj
xaj
15vg bcd

17zx

1783
5tq
540
au0
538
br9
nb0
17zy
i87
a61
aor
6kp
now
u8e
17zz 7t1
7yc
14u
14v
6i1
14yf
1800
14xi
bc4
72d
7y0
aov
wgs
14ag
ao0
14po

ter
d3y
164p
6n2
cfj ywd
b4e

lu4
14so
gf4
xs8
1801
1802
c5b


15cs
muv
28x
r44
esi
9zk
rkm
824
vxc
cri
108u
9za
1803
1fc
1804
9za
9za
jro
155i
uxk
uxk
jbx
hbh
dxj
149s
16yu

162e
162f
iph ybn yxk 116g
wls
9bd
ter
jpu
b6k
8lr
h47
14pn
mb2
149s
7vj
10zc
ibg
h49
15pd
2av
176p
1805

wph
256
ter
tes
xsa
teu
xe1
xe1
p2l
724
156i
ls0
1b9
a8k
jpg
eou
1b5
72d
72g
72d
12c1
cfj
p2q
16aa
14wz
n8x
1315
11q3
p1s
89q
1806
1807
1808
1809
180a
14kt
mkg
aof
3ij
3ij


xp4
i35
vqp
149s
a2j
j5w
107l
f5s
f5u

136f
mb2
lkp
dzh
4we
8om
5v3
9gg
5v8
5m9
14cw
5ma
11v1
xff
9o
vww
br1
zzt
vx2
f4e
149c
180b
155z
ha2
1u3
kj2
duw
lx8

13rw
ja9
16z9
180c
unt
dix
ixy
nzv
8bj
kqx
6g6
8c5
7qf
136

15vj
igu



148t
kmf
kl5
gh8
9b5
6lb
1u3
xhm
bye lf6
77j
3bs
xhf
z2y
o5u
dye
jbt
jbx
11bk
13qu
6n5
df
dyd
eu3
tcu
r95
ntn
jh9
eqg
kf4
7qi
qqf
149c
5xy q60
7w8
5y2
xa
obr
m60
vkc
8m0
3jw

4sh
108s
4vm
sok
r6g
9cj
a63
8uu

z 80c 180d wbr 180e xiz 180f yen 180g xje 122y
10 5a4 7y7 g4n 180h xir xj0 xj1








557
180i
bau
miu
df4
ncc
j1z
152n
4kw
abw
xi8
i1z
igu
kax

pyl

qkl
xi7
xi8
xi8

n06
zgk
bui
180j
144s
b6o
5bt
9ga
1b5

b6k
xi7
1634
ikr
14dx
mym
hye


r3n
kmu
2ju
nq6
2ju
4f7
ewd
5tv
159i
8ep
fvg
dn2
14ud
14kt
16nr
aof
11c1
6ig
5cp
lke

p4q
62l
jvb
ewi
nb0
tot
gi4
gi4
152l
17me
14yg
aqg
149s
1h3
14om
uab
txk
903

1u8
1143
154z
2lf
fx
2x6
3gg
15ak
ra6
u1t
3gb
6r8
z1n
u1v
kj2

180k
xcz
buw
16mr
14yf
xy2
8ep
k5p
pu8
kzw
tsa
15rm
wls
fxg
n07
136f
180l
1526
80v
b6o
b6o
b6m
b6k
frc
b6l
muv
14c7
9zl

5up
hi7
hi8
5ij
137b
11xj
13gc
xek
15vg
ggk
2rp
4bh
14wz
y3n
928
180m
b94
7zl
819
um5
1597
hs1
11bd
11bh
lmz

baw
13jp
11gf
161x
180n
dtr wy2
170g
krg
10lr
2av




w0o


utw

lca




tg
k0v
14xi
an7
12lo
b9k
10a3
22r
2bq
aof
12ng
1j3
mv8
r8h
15o
5el m87
hoe
xz4
qym
9bs
171o
mv0
mv9
54v
xkk
kcf
zgo




q4r
u1o
1575


180o
180p

7gq
x0m
1hx
hs1
wjl
x0s
12ys
yn2
57q
dye
n7j
14vh
rqx

8ti
10t
q5c
roh
xox
23o 7up wsb
152v
n7j
11vr
mkg
9bd

hi7

169c
15zu
elq
9gb
8n3
14db
8n3
mb2
8n9
kyd kyc
kj2
8nc

pdn
6u6
6tz
f7j

kcr
dsw
k8c
h47
8nc
fcn
xcp
14m6
10y
2p9 1014
wlv
k7e

98o
khm


lr

f5s
8z6
96o
tvo
123z
151j
109e
k6y
1570
1570

824

d2f
mvo
l1p
ta4
qw4

180q sjt
824
180r
mw2
ybh
igu
150l
vms
7d7
11ps
14uo
c6h
2we
n8x
gjr
yxn
148g
xrx
t5k
i3j
158u
8e6
8e7
s7u
5ai
odt
7ij
4kw
180s
5up
8en
poa
7ij
igu
8sx
s7u
s7w
16ix
25c
poa
lhi
16ix
16iy
14tx
vmv
reu
12r 1hq 180t 180u 9s4 ttz 10ht
10iv
w7m
15ja
10yh
4m4
kj2
j4h
pkp ij 180v 180w iyt 13rk 180x 180y dvf 10gw ysr 180z mvy 1810 1811 1812 1813 1814 1815 1816 1817 1818 1819 181a 181b fn0 xe3 181c ltv 27m ys4 181d
181e xsl 181f 181g
s4y
v95

pdf
pda
ph9
dux
bl
1b5
xsb

10wa gsm
nh5
k31
osp
5dz
11fw

15rx
1604
mkg

15qq
530
q90
181h 9o4 b1p jhx hgf iyu
123k


ph9
181i
140t
hs2
dye xtb
p4q
xta xt9 l1o
yn2
c9t
kwg
8sr
181j
181j 17lk
xta
xth
2av







o9j
w46
jbx
co2 181k 181l 141l

181m qdt n5u xuo 181n 181o qdu
12m6
8w3


kgv
1503

181p
fwf
181q
yq0
12c3

fme
7gq
162e
162f
1100
2zc
14me
x3i
cz
gl5


kj4
xtx
zpy
kja
w92

2av

181r
15ak
181s
bma

ht0 cfj
54s
8hy
13se
bo6
b6m
1rx
11kx
67b
6td
rbk
14w1

15f9

d68
d6c
d6f
qll
123z
mb2
d24
now
15d8
nnf
n9t
w59
151j 131
133
147p
15ad
181t
q28
oa3


wph
2fa
x2j
xw4 wnk xw4
72w xw3
9ih
3il
3il
p2k
x3a
oss
zsw
181u
cef
181v
72w
n9h
n82
2jz
1o
uod
uw8
13g5
17kv
8ix
8uj
r6g
s42
j3v
3is

16d7

c06
z0o csm bxt
c1i
p8g
kj2
6kd
sgj
nso
152p
6fl
u4n
165b
l2n
u4n
165b
do6
b2y
152p
6fl
6fl
165b
6fl
6fl
165c
165b
iva
6fl
6fl
6fl
6fl
6fl
6fl
nj3

nj3
xww
fqu
72s
2fh
86j
xy2
1vl 7br 9lh ae5 cqq 181w fkr 181x i15 js4 lwv o8d p4h 181y qjp ryl tx7 xlb xy1 ymq yrm z5q 181z 126j 147j

pu8
1596
nmj
4m7
jo6
u86
159i
hpn
2hp
2hs
4ji 152a
xyb
xyc
xyd

qqz
oms
d2f
bog
ke3
d2g
15ea
ke5
14nn
kd9
f17
vzi
hs1
2hp
2hs
sm
4vp
xyx
kd5
863
4jp
hpn
50w
5cp
xz4
149s
kj2
b1 l9 331 9ca beq jok o5c 109z eu4 135v
r2c


uag
9za
ua5
11or
11bh
86j
fdt
uae
15pz
uxh
m60
vbn
10a3
2zi
155h 16b9
5oh
kj2
167

14po
1072
10ff
clo
3ge
11ec
ixh
slh
1510
ybo 1820




ko5
11ec
me8
10ff
3gd
10fj
h6e
hsq
do6
4nx
c7h
149m
9dw
3hh
ha2
14ud
159n
hsw
4sh
ge
4oy
14yb
15et


7k8
r4w
lmp
mvo
5mi

12uc
4cn
9nw
n96
zs3
b2l
n8v
13pp
1821
plj
fmw
zbd
cqg
5os
r3n
azh
azj
162k
a3p xyv
120c
k4o
pu8
auw
81m



139q
deh
t9
deg
6ye
aus
b8w 14ng
14m0
6o
ys9
koh
mny
4f7
4fa
zt3
jc1

151j
8ix
jt5

5bt
x8i
yc
apm
rfk
dgi
10kg
mym
173x
1822
bpb
vqp
acl
vqr
poa
poa
1823
ltw
kj2
149s
kj2
m0u
1p9
rfe
14z4

ej3 kj2
116a
1824
133e
vg6
2hp
2hs
ik3
ik9
11v4
lko
si9
i8a
1uw
8fr
14l6
14l6
a6
2bh
v70
y3n
h49
6i2
kw2
lw1
na9
n4q
t3
35q
1507
4yz
1825
dj
z3j cmf 111v
hw
149
2rv
15jk
15jk
cxv
8hz
gz7
6lb


pf1
n07
116a
me3
c2o
bat
me8
4kw
144s
ys2

jbr
aov
aov
jbx
nh5
lx7
ao1
hup
hs1
6l0
1826

ybh
y6b
b3f
x99
i87
3np
gdo
1827
11q4
1828
bo6
hs1
cfj
5nx
128u
y6b


c6l
y6b
35b
24g
xgv
15kr
3kq
cfj
imo
11bp
11bd
14zg
edy
28x
xcp
opj
14i3
1829
e16
48r
p2q
p2q
566
cfj
hmz
182a pvt y55 y5j y5n y6l 182b
b5l
p2l
825
2fi
edv
hsq
10nk
15xy
cd9
y6b
qgk
fad
7v6
kcn
44p
56l
gla
6kz

jbv
da3
tce
14zs
hyh
dyl
15jl
13vx
182c
182d
7rx
y6m
89z
17h7

11rq
sor

wf9
9za
10cy
4ll
rei
1h1
uxj
y36
ej3


y36
ej3
ej3


b3n
182e she d3b mbv n6y y7x y89
182f 182g 182h 182i m6j 182j 182k 182l

y7u



svr
hb3
182m
13s
5os
89q
182n
4ye
y7u
qwk
162l
rax
sl7
cu1
uuf
2bh
fzv
bls
14m6
p4q
bir
s91
1zm
yyi
hs2
16pw
odr
5vh
j5r
14zs
dye
jbv
wbb
em6
4f7
xxu
14kt

ft7
n08
1g3

n07
ws0
12ml
11lo
144s
n07
stp
jv3
iy 69a 146l
2ph
fcx
kyi


e3p
8cu
ax4 53q
bhe
7qf
jbx
jbz

kj2
1xd
ys9
182o
b8w
c6l
9zk 17lf
rnb
14mh
8ti
ya1
q7z
q7y
s6b
izh a66
176a
ewj
kj2
182p
7aq
14po
14po








te
182q
82k
11d
11if
182r

so
ek1
580 581 ifm
dyd
47a yb6 yb1
9c3
t03
yay
182s
d81
6i2
ra6
yay
10t5
1ko
ay
vvm 72y
gtu
182t ekt fd7 fte hp0 wmp si 133z
e8h 182u 182v 182w 182x


djf
113g
ekr
dpg
4kw
14yr
igu
xdf
y06
l96


a04
kpw
8qo
evp k7a
k7c
odr
dkg
dkj
11x4
5n3
6pu
182y
q60
hb3
o65
8c5
150o

152l

15vj
119k
hpn
an5
14u7
igu
p2k
fzi
53i
pu8
446
182z
rdj
7zl
p4q
84d
jbx
458
p2q
uie
1830
1507 16na
1831
1509
k1g
yxu
zto
dab
17oa
bp1
6dz
jud
13sq

zfa
14pa
g5
8v3
9si
xgv
8v3
ya0
580
ya2
kj2
nws
49d
yek
skw
s8s
gr7
z3k
e6t owz

xzz
clo
pfr
pfr

cxv
mbn
8hz
a04
a04
4bn
4bo
4bs

9za
poa
32p
16pv
16pv
1832
kf4
4o7
4ji
hpn
xz9
863
15cy
vg6
1833
xi7
11if
jaf
747
580
ya2
5ks
kj2
k6m
161x









13l1

14py
izh
4s1
3mb
sdk
13w4
1834
7su
593
13l6 7rz

1b5 1835
1836
14i8
29v
7wu
g5x
23z
2rg hpo
j7m
ah6
ah1
4s1 3nz
3nz
1b5
zmg da7 db0 1837
15jk
x20
5t
ggr
ajw i60 l1h p86


gx2
i5y
16fs
phq

dv3
jzg
8ci zdf
shi
151e
1b5
fyy
do0
kz2
14mz
14nq
94z
kj2
mmj




14su
14sv
jn2
17h7
14v9
6td

bcr
e9w
9zk
w6b
16m3
x6a
9xg

5iq 1838 8ts 9um anb yi6 cxp 1839 148w 14h5 183a 183b 183c yzq 1340
o9d
zsu 183d
dda 183e hg4 jvf n0c nca 13y7 183f yhq yhx

8x1
dd4
f7y
ts7
12kx
4l5
16lo
7vd
15gl
15x7
kkb
12lr

9ld
yha
igu

2x7
10rk
g3m
86p
yha
32n
32o
72d
1b5
72r

7b8
183g
yh7

fjj
13w5
14z5
s6p
zek
rax
q6q

16hy
8j6


183h yim
9sh
yik
149t
183i
rax
b2
ghu
183j
16l4 16na
4ul
22r
16l5
5uy

6sf
2b2
1ud
rs8
2l7
3wc

zdd

yju 8y7 183k db1 183l yjr yjs
o0c
aif
hv3
jhf
qev
v60
x20
ynb
ync
12f4
16i0
72q
72q
4l5
h0z
bkb
o26
s4z
yj8
yj8
8mb
yj8


926
183m
s3y
lbc
lbc
g5z
hy
8sr
roh
2rg
12dx
kwg
167n
13y 183n fdu o9v qaz 13nc
1p6 183o
151s



102l
oex
org
1176

16wr
1b5
72x
183p
183q
183r
vn


1s4 4tv x5x
f00
nsn
p6m









14zv 15ma
7qy
dgu
3a4
xte
8st
16ca

2mc
sfc
sff
sug
sfd
14uc
1ek
6ek
86j
c6k
poa
17n
8jd
ud2
14ao ky9 sie 14aq
kxz
f8m
e69
eu5
f7s
bir
7oh
8s6
16gi
s2y
14qv
xte
j7n
nin
11ta
ex
c6k
c6v
klz
12lo

10jk
okw
162m
83g
w3b
xs4
kj2
qh9
7vn
nh5
i9r
xy2
183s

13ip
dwz
hwk 154p
fie
br8
p5r
dyl
16lo
wz9
io3

739
16dw
28h

1nj

1us
bk8 ixv yjg z67
yjh
8rd
vin
zva
buw
bmq
o5w
ru9
8z6
hv2
s98
2mc
h0s

2mj
cd0
sos
8t5
ctn
183t
10sy
87l
d7 183u dn mik 183v
k1h
10t5
yz9
15rp
f35
cpz

cq2
q60
q85


164q
c60
yom yof yow yox yp1 yoq yor 183w yp7 yp8 183x

yod
yoy





yod


c60
yod
yod
djv
143e


yod
yod
183y 183z yog
90x i3v

yod
upy


sg2
c60
yod
yod
17ek
13vp
cs3
2ob
wuv
9v0

zdb
10fm
5e1
fbp
3kd
15yy
150o
3kf
jp0
15cw
sa5
22q
22t

1840
mb2

26r
1841
a2k qk2
cvv 1842 xu8
940
12gt
13eq
ypz
13gk
hy
u6l
405
1843
14me
aqg
gma
rci
rcj
dw1
1844
dw2
p2k
cil
159v
9fj
ej3
m8m
9ww


8n9
9ra
4yf
shv
om5
238
4yb
9dw
ece
23c
wh9
1845
8sj
ete
eqp
me3
12pa
3ur
me7

grs

jag
dyd
3ij
ung
1b9

zbw
rbs
1846
xy2
cko

i4y

v58

qaj
1847
ys6
cgq
8cx
2iw
8hz
g9o

152l
127l
xsa
dpl
mb3
fxc
8n3
8n3
yn9
12ys
28r
12ys
ysd
kp
v1e
p4q
15e8
3wc
1848
yw5
ta5
sfn
ghv
mcu
iw7
xsa
bok
q96
17kv
cd0
f00
ysy
bzz ysx yt1
eu3
cp2
ysy

5b
63j
149m
14up
ou8
drb
gl4
10uc
o7l
1849 7mm muc r9e r9f 184a td0 12na


ytm
r9g

92a
pdq
cpz
r9g
oc8 puj ytf
kxy
w7t
end
nvu
4i6
cft
xot
d13
rok

tl6
6q3

271
8pc
ts9

ucn
114p
1176
l6a
r1 h8c
sv8
rop
mv3
bfc
28m
tvm
2o4
l9l
u6l
hs1
d7t
uag
xyb txk
jxt
txt
vlu
14pe
1bg
ug9
hoc

uvi
14df
qns
byg
yt8
yut
13wl
9bx
7w8
184b

184c

h0r
28x
14z5
158j
158j

vu2
ze7
15dx
kj2
14mi
g3u
184d
1b5
g3s
q7y
17xr
xzb
t9f

gma
184e
159i
pd1
15gn
k6m
tad
j1j
sfn
16t0
vks
knx
btt
kf4
rya
fz0
36e
sgj
90c
mxy
5bt
rhm 10oa
xca vz8 cfj
yc
97p
vsp
d6u
fk
l1u
vdc
d2v
mbe
cjo
z5h 14ym
9lb
zra
vsl
nm0
170i
16ec
14yu
d59
3kr
i52
132w
184f

qqc
zi3
rxt
fme
me3
tah
sgj
11hf

2wq
4si
zgk
vsp
b6a

an3
1277
an5
xdf
11ps
74b
14rr

dyh
1mo
c09
3l4
3l4
4mk 184g axe dl7 fij laf n1c 184h v4u yd1 184i 137a 14jb
162
13u
14ss
184j
15iv
3sy

dr2
184k
6bg
9uw
dye
rzz
u1v
kj2
9uw
15ba
cqk
qzz
13w4
rdg
pu8
8mq
cfc
cfc

c6l
9zn
qy9
a04

fk3
cko
16cz
557
184l
kf1
glf
16pv

7v6
r8j
4u6
apk
ldl
149s
184m
rzf
kqz
155r
b36
br5
kj2
k1g
10a4
10a4
66r
ewz qjd 135e 184n
l1z
l1z
155w
2ep
5g
rbe
ed1
oze
8c5
yh7
5e
14ag
13l6
vvm
1w5
54
2wg
108r
ph9

16ew 9d1
1484
14yg
sdk uxk
nmn
gma
184o l0y q6c l9t lbf
184p
184q
5v2
2hp
kj2
12z5

qz
1no
117
ecm
2l0
lkm
hi
15cw
m38
14me
wpm
wpm
2jl
nvu
72d
c6l
dzk
c6u
2a4
78y
13t2
13t6
13t9
13t8
4d1
q4
k20
10i7
kef

6y1
tk7
2l3
14zz
xw3 mnw
ckd
ey5
kj2
cf7
156c
lh7
1539
184r
rrs
cfc
cfc
9zk
ldl
1vy

d59
ey0
3om
184s
qyv
11vk
9zk

9fi
ey5
syo
152l
exj
z1d
fpj
u4c
ey5
26l
t9f
i2q
165d
3qb
wn3
ep
547
7s4
7sr

3q7
4ji
184t
a0b
15jz
zlx
13mx
13vw
14wz
382
vy6
vyi
i52
15t4
ep
bu9
12uc
15dc
1489
11dk
muw
14n4
184u
ece
kqx zt3
e1i
q5
9wg
f87
l5a
f8g
qk2
pu8
slm
qhf
n7q
e6t
ky2
138p
qxu
238
12ng
14uz
z3q
161v
6t0
161u
nal
ci3
152l
28x
r6g
981
uiv 184v

gla
p8o
sot
x4o
z9
je
184w via z4r 184x
zpa 11uw 184y



9iy
c5f
qzc
uix
184z
vmk
vhk
1l0
180j
auw
1850
9x0
z4a
17m9

14yc
132v
1398
p2k
1851
n4u
3ij
nc6
l4l
ncc
j7n
pu8
8tv
2ju
1852
p2n
nbs
nah
16wr
t0n
16jq
88f
8o9 d2y
a66
673
1853
wls
m4g
2k7
ef9
vns
h3u
xy2
15wi
odr
9a4
15gt
4f7
yc
iqj
pwl
k9e
1b5
72d
buw
z69
j36
fwg
qkp
ynb
15oo
fwe m7l 1854 z63
7b8
10a4
14zu
xdm
31u
16te
ae
7e4
158h
mym
ixy
m1z
26l
ldl

159w
zi3
14m6
10ha
ghu
1575
6r8
x2j
dzk
5ji

s7z
85g
s7z
1141
wex
1143
1084
t7h
te
c59

11vj
c8m
kal
z7f 72d
3ij z7e
3ij
1uw
8e5
1b5 4f3
dgc
dgc
4f3
149s
dge

r03
1855
1856
108u
6hs
vnn
13p5
z7w
13td
spx
15e7
fz0
lu4 ry9
po9
nl5
1857 2yp 8ap ayl ip0 1858 ovf 1859 vsx 9sk 185a 185b
qbf
15pv
d1i
hrx
gf4


h6e
77a
jtz
15t4
15qa
13gk
geu
ggk
jud

ec8
8v6
66r
q5w
4rr
8p6
wnr
nnq
bdt
ijl
zn4
zn4
ijl
xdm
bdv
15qb
529
v58
zrp
e3e
byh
nh5
xcp
6r0
15ta
ez4
2fh
k86
zii
agh
gk6
13gk
74l
14ag
158g
ggk
14mz
11vk
vy6 3ti g49

g5

2l3
23y s4j v6x
ejg
b9l
mbj
185c
10k4
son
ijj
4ts
s42
x2l
o60
9fh
3ij
3ij
uw8
zab
3is
p2k
spx
8rd
zmz
10c3
ed8
z9u
3il
uod
13fz
116l
gd
1o
jee
c5b

b9w
jee

ejj
14mu
2om 3e9 113e aaa
oud ura urs zb7 zl4
8m3
ur2
hx1
shi
yio
8z6
1wt
72l
zay
woq
mym
sor


azv y1h zje
ed8
m7j
ur4
z9w
6i1
1138
185d
pd1
o1z
185e
fz0
efz
nh5
11ms
14vt
16mg
coi
fgk
8j1 yrj 185f 185g
15ec
185h
e0v
185i
xnj
c5b
vhv
15dk
gmr
17uf
185j
vpq
n7j
n7n
n7q
hcb
qfj

14l5
4vl



zbs
i3
mqr
nw9
qiv
s8f
qj

3q9
s8s


3q7
ak1
185k
9eg
qgo
151a
10ax
10ay
bmj
jtr
bmn zd8
7g5
zd6 bmn
no3

2on
yxp
168s

ygc
tiq
15b4
10os
glq
14tn
jyg

shi

8tn
aam
cl5

dsx
f35
165a
s42
fzc
16d7
155f
bvw x1u
16ur

185l

61l
o2v
wla

fp8
egi
fw

mhc
9a9
ndj

56a
ece
560
fu
4yz
y5z
b6t
fz0
185m

4da
1ma
n4u
uw8
fwf
zez


bk9 ekm fwd mlc zew 109s 109y
nbs
wqg
185n
urd
fwf
aof
dkr
32n
pz
8v1
a97
ek3
9l3
7s3
1kn
23z
hs1
dyd
7p2
15pz
xff
izi
sth
4k7
9ld
7p1
13vx
13vx
15eq
xb4
192
9zk
iol
nm0
iom
b5k
4b 4i2 j0l rpt 185o zg3
j7l
136g
zg0
185p
vxv

hs1 8jy
ldk
9hs
p7c

126v
123z
as4
uxk
qn7
qmn
14x

as8 mdi p88 xj4 yxd zo9 1160 13po 185q 148y 148r
185r
q7x
123z
n4g
n4g
4cn
l2n
yn2
1539
p57
mb2
hs1
hs1
13gk
hs1
h47
eqa
156g
zgx
es1
185s
185t 16fx
185t
71e
9xw
185s
16nf
ewd
185u
v1g
9iy
15if
185v
w8y
qgw
7sr
15fq
owh

v7x
i76
15ty
jls

c57 zhu
zht 1o9
cd0
9l3
fn3
17gv
2k7
q9w
3wc
rl2
k6m
k6m
159i
5x0 nue
mti
ghz
rya zia
zi9 rya
lj zic zid 16iq
16iq zib
16iq zib
p0
rq8
3ij
ln
2ix
ln
13vx
13as
now


glm
185w
zva
15va
fwf
842
2wq
51a
igu
180j
1045 7g5
4uf
kj2
jo6
b9c
185x
154g

1u0
ewd
1b5




zbd
650
fxg
da5
zjj
185y 185z ep9 lap zji
25z
70x eph w6m vum 11as

qh7
jv3
5ht
dg
qll
4f7
w7a 1860
87l
o5d 78a 80d 1861 iah o5e 1862

ya3
3ij

7hs
170j
9fj
wb0
1863
z8g
14sh

8zc ib2
9gb
1864
8wv
ym
149h
tb
cfj
137
k6m
gzz
yi
yl
x66
jv3
ha3 fub
u44
i7n
i7n 108u
14v8
nej
z8g
g96
g96
159n
6bw
6yh
v2r
h47
h47 zl2
zl1 h47
ece
zay
1624
tg8
tg6
l5q
dzk
ucy
xf
eci
jn2
fbp
ixy
zng
17hi
gs8
gs8
pf
rto

15fe
14ol
10zd
14wz

we6
1vb
kd0
c19
16d9
1575
8au






162t
lu4
7ij
yc
150y
4bo
8ah
azj
b0k
15a1
j4h
yfx
m9n
bdt
4d9
q5x
z8q
wne
zxr
ep
u9n
e8d
kcx
smo
3ek
3kq
ss8
kd4
kj2
1865
fu
14wz
lxo
1866
s3y

56q
zn3
q5y
1867
14me
8kq
sck
s9i
fzi
5v3
je2
blc
16e2
jec
f3u

t9f
gy6
j8k
13f6
2co
14ws
8mq
2ca
4fx
u1v
1ls 41c 4j8 4ml 4fy 7h5 c6t iea 1868 11cc
151m
au2
kcw
rbw
fmm
mnt
4py
sbr
mma
xxu
146
fdo
152n
zgk
izl
gde
1869 2i5
qj1
15so
rqx

3il
wpl
16e9
15u 186a 186b
186c
186d 186e
186f 186g

ci
9r2
ed8
j6f
11di
ekg
91x
an0
ji0
nq4

2wq
152n
mhn
26l
1b5
72w
72w
buw
qks
c5d
z4b
12e7
xt2
dpd
o5f
bc4
iqh
pmt
c06
t8
11el
un
e3p
frk
tf
110c
pf1
muv
gl3

xhx
m3v
fah a5e all dol es6 186h hwx 186i qod trp trq 13su
12kp
12tm
kj2
ziz
8o9 lu4
cej
186j
1754
sta
13xj
1719
34u
in0
fz0
xb2
421

k7g
oju

bvh
mbn
pai


123z
14fx
15qw
ckd
9zk
7ij
8en
186k
3w8
j4h
1624
10oa
nal
d8f
nal
74m
g1z
8e6
p2q
vy6
rfk
g2a q17

16ko
9xy
3iu
15h4

17ct
9fx
11rv
dpa
118v
118v
pm0
e9h
71n
tel
15ck

tec
eqy
72d
xeb
kf1

ghy
zph

eqv
ey0
zoi
drs
esi
p2q
ia0
mix
5e9
d1v
mnx
3il
drq
n62
drq
14wz
e62
g57
ey5
mzw
zlx
gs8
k0v
2nm 4gz 9r8 186l uyr wux x60
l5j
971

q8
13gk
9zo
ggk
yh9
3hf
16iu
wh9
2je
bft
zt6 gla
fpi
uab
11or 8cx
rll
yba ekf
a63 zt0
55f
chr
14wz
158v
lu6
tb
3pw
f4f
p2q
f4e
qp2
kqe
w4v
2hp

9nw
11dl
9nw

14zf
x18
x1u
17pz
fme
jp
1b5
uxk
fz0
26l
q0
149s
11ff
4yz
r95
wpp
186m
nej
6kf

ok2
uxk
yba
uxk
uxk
8tb
149s
om3
wmw
om0
om2
oly
gl4
2yx
nvu
rfk
nw3
omj
14zp
qav
14lx
11ok
p2k
n4g
nvo
p2n
11oo
vv8
whe
2jl
g3m
jbr
vv7
11or
13gk
ggk
186n 3p2 52k 186o 5oe gnh ip1 kkm 186p ly0 usp vml ynf zir 133c 186q 13u6
gvy
kyi
l9o
3mb
coq
10t5
kgv
zw9
q7y
b9p

bye
roj


9bh
h2b
8t2


14kt

9me

dpd
e2l
kj2
121t

h6e
4yz
dgu vvg

vxc
4ep 186r 5o1 cqs 186s bt4 186t 186u zvi
l3t
l3u

s70
86j
p0
186v
rpz
tfp
shh
e8g
12vv
b6a
jp
p5
3wc


149c
1sm
149c
en2
vqw
9dg
ew
5b
8sr
186w
ua5 es
wft
uag


6wh
5q1
ko5
1656
fba fqi
14py 10pf
a2v
297
h0r
h0r
anc
9ix
q5y
i34
948
4i6
p2q 13gk
ggk
spx
14kt
159n
7tm
66p
66s
17hx
jbv
3nh
15ot
10ay
dpe
1ma
coi
ja1
kmf
n0f
xs8
ctq 186x 115o 186y bj3 186z 1870 wzu 13pk 1871
iww
kag
vwq
fwf
ixx
zrp
1872
qqc
11le
1x5
gl4

c5y
154g
62y
14db
a63
l1p
ve7
27z

28z
buw
un7
1873
149a
2d9

a06

1128
8le
2ov
50f
12gh
14lj
15po
9gg
9gb coz

cmw
wpl
r6g
zzg cmq
6kz zzf
1b5
nd8
5n 79m
10p1
10uc
10uc



9an
110y
100k
t9
cs1
te
utz
rqm sxi 1874

lll
8z0 ejy 72d
11b
drt
hqf
o42
hak
i09
2ca
aq8
g6z
9i3
xz4
1875
w4v
1875
1zk
zd
14ma
9dy
8z6
hnj
10ml 12i7
umn
22 4x8 o8j 1876 cse
gf4
1877
1vt
mlx
2eu
hye
1878 vxe bke 1879
bk2
kmj
14da
t6o
1yi z5
5xy
3zg
ime
9hl
xpz
zc
rge
at m84
m7y

c4r
8om
1091
108y
rg8
owi
ct4
i0v
lqc
3ir
e3f



efz

3p1
mlx

zdu
28z
woq
187a
1516
1079

a06
1875
11ht
h47
rn8
c03


187b
1625
8ns

72d
1b5
zzb
quu
br1
187c
1263
v0f
97i e7e gfg gfh ppy 187d 187e
2js
io3
tec
187f 4r0 ka4 ni4 ptb t7r wvz 109x 1201 1202 1386

f0
x1u


7g5

p6m
9c2
d6c hnh
d24
58
qll
d6f
9bw
g3m
187g
68b
1508
xh4

187h
t0w
e02 103d
103c

vn


4c 7hg dxu evg 187i xao



824
mez
3ij
b5o na1
1o etp
3j3
12l7
e3e
opd
121t
lf 8jg
13q1

17nl e2t
17nm
17nn
584
ltw
187j
9zk lu4 ziz
44e
gso
ry
1048 fjm
p1s

pce
10ev
10eu
187k
104j
14z6
68h
104g 187l 187m 10ep
10sy
10ei
10bs
15vo
knz
jyd
kg8
lue
ha2
14me
1ud
5vd
z9
3ij

fy3
8sr
x3i
7on
no
w6b
9ju
8tb
dtr
t6m


7ij


vxc
9wx
187n
bpo

v86 wc1
8gg
zde
2uw



12pg

jx
wn3
14nv
rax
187o 105y
fyy
105w
o8q
631
qkk
i1r z0a
2go
151e
mqr
17wk
mnw
evy
a04
t03
ixn
12d8
14bb
3k1

jpa
g96
wph
p1s
150v
14ws
pow
a5i
150v
14ws
m79
qb8
8zn
vqm
6gx
8tn
3zq
hv3

sth
nk7
10uc
1u5 187p pjk 187q n8b x97 xzy

ku6
x95
1uw
10a3
x98
4vm

t9d
5dy
cnc stj
16ue
74e


uvm

21a dy4 md7 j89 nkm 187r 12vr
d5 37i 4hh 4ti 5b4 6by 7fp eny hlj i4o j8d qrh 7qv 187s sy9 187t xfb 187u 109h 11ma 10aq 13q6 13u9

cs3
12e0
qj
623
csa
27i
mcu
i80
osu
hkc dom 12f8 fm7 76w nyk oea 187v qog 10oe 187w 187x
12p7
2go

1570
3rg
l9i
9bd
j8x


t9f
o54
1518
9bw
q90
1b5
g5e
hy0
g57
jj
hy1
187y
kf2
o3b
jp h47 108m
108l 3ii
jx
esf


107
hy
hy
buw
16g2
ko1
g2
hmw
9k 9l 6yu 8c1 187z e1n
3dw 4ze 1880 bkh 1881 10c6 1882 1883
101c
k6x
2fj
956
q4i
k8z
b6p
5u7
v7t
v7n
14og
9i7
1884 jvg tuo 12r2
xqf
bu9
ry
107l
12d2

1885
75c
xkm
fqi
t4p
qs7
411
wqf
zez
1227
123b
fwg
hge
102o
zez
xza
hpn
3ge
1zn
28x
buw
2bq
mbn
1886 hyp 1887

dxo
ho
kf1
13og
3xu
4gb
9xy
23z
cp2
vqw
1795

ci


iw8
pdn
107l
che
1b9
1cz
tb
g5
6e3
1cy 1888 1889 188a 188b zd2
1d2 zd3 zxz
f02

12qm
12qq
14x8
27z
bfq
uvu
kj2

6i1

9zk
15xq
1hx
o5v 61e
1hx
en6 n7n
e4r
o5w
ze5
9f7
3ih
12l7
kj2
1ma
1560
8z6
k8d
17k 1e5 6b1 9kn 188c mm7 188d 1e4 104m 10z1 188e 13ey
cd0
kj2
ibu
ibs
1pd

1b5
imo
et9 rl3
bai
kal
org
188f
1090
cwb
1r4
1xj
1742
ckt

e1


9fp
9fp
17pk
2ov
guj
if9
fcq
ggk
37w
16ca
10t1
3ri
je5
uyo
p4q
bhe
180j
ja9
13w7
xwx
g8f
188g
w4s
qkb
fcq
hs1
72k
5yj
17a 188h
4f7
jbv
k6m
15az
ypu
35b
420
a01
sta
16dv
13ej
188i
8nc
kbf
2g3
wpc
8yv
duq
kj2
hw
o9x
188j
ej3
188k
pw8


vxq
p2k
17hh
7st
1436
7s3 5g5
ilv
9fi
dzk
157z
7sr
188l
br3
tb
180l
kis
5di
d2e
14mi
bek


188m 188n

o9j
104j
sb1
583
f2p
1b5
72z
g3u
wn7
14rs
t5g
a83
13og
du4
es8
ia1
kf4
8iq
241
14vo
jo6
188o 188p
16pb


10fa

1zn
hs1
hs1
3ij
2hp
jlo
ha2
15af
p2l
xjp
9x0
4f7
14wz 11q4
vem
gf
72d
10t
1517
s98
cfj
hs1
gp
n0o
3ij
vel
vuf
2hp
1277
xjp
jbv
158j
hso
9ww


17km
17hi
9hu
u1o
14p5
g8a
14wv
3fv
3fy
447
5up
g70
tfp
boc
ghg
ycr
p2q
we0
xsa
176o
1509
4vv
11x4
1489
nt8
16bx
15zu

188q 188r 188s 188t 188u 188v 188w
wpw
28h
15x1


1529

10ha


rfe
14x8
l1v
27z
v1c
fph
k77
40k 188x aez ekn kzg 188y tz4 188z 1890

1b5
1891 8zs dyq

xs2
fie
cgd
pmx

8pi
etp
nm

iqw
yl8
s98
910

elq

1526
mb
9mj
mh

8hc
10ig
1892 88l 84x 9do r5o 1893 10if

1894
wx3
glc 10il
10ik 963
nwq
qlz
5vd
8rn
10i7

9m9
9uz
mlx
xs3 1895
1896

hzx
zvt


mwu
ucp
14vo
kxy

8gf

17gt 14mc
8tb
1897
9wg
28z

2av


17mk
z1n
10ev
kwi
14kt
1898
oex
16yt


qks

he0
odr
y5z
ls0
lkk
1899
15fc

w8b

h49
h49
271
2d4
26m

s5g
2br

z01
14yg
38e
y17
kpx
3ym
9i6
w2v
dab

w4u
189a
pd1
10n
fz0
vza
w4r
nh5
149s
x64
14wn
mw5
mw6
y5
93e
ggt
13vx
13as
cd0
ofl

oju

bvh

10q0
189b
189c 14wq
16zq
13sj
11ok
16yx
m0l
m0l
62y
11or
vee
ap
fqb
fqc
lpa
qqc
2v9
vc8
tah
e28
s09
189d
180j
2v8
2vg
180j
a2j
825
ant
s4y
16ex
yo
2av
l8d


2av
189e
7kq
fsr
3nz
1436

1w3
etq 100l


5xy

g5

3xa
7w8
sng
pnk
b3d
11eo
buw
12xl
v3f
cmq
13j1
uxk
dkg
10mm
17rb
uwu
cfj
10mm
uto
g5
iw7
3nz
548
1b4
itt
wrf
jps
nw1
rjl
uxk
lu4
9ne
hj2
56q
bju
29u
zcv
q3s

uxk
uxk
q60
5yc
e2l

548

dwb
72x
127d
fqo
8i5
te
3zb
ko7
eu3
15e6

107w
mfl
9jf
8ks
cax
189f
p4q
bnw
ys8
c58
rqy
cb1
ys8
xxu
m55 189g mha 10ox n6a n73 zdi 189h
c01
ve7
j1z
i1z
10os
6al
a0 uge
5f4 ajq cp4 crt 10p7
zzk
15lr
1620
ily
g5c
dde
10p0
1704
170m

824
11le
151f
15qq
9ju
7ij
hw
297
a2j
149c
3z5
26r

189i
wnt
189j
189k
dgu
1527

9cp
189l
npo
nps
7ij
10lc
ubj 189m
1554
179k
vh 189n e7l lyo 189o 189p 11bz
15e5
16da
auw
136g
16p4 14t8 15cy
16dg
14yg
t6m
4s1
zni
zne
yio

5i0
89q
l6y
l6y
vn


t45
lr


wph
f5u
f5s
14ol

tjn
l6f
15jy 15ak
sca
11le
s7i
zt3
aov
10rb ry9
13gk
auw
10rb d24
d2a
h47 10r6 10r9
189q
kj2
149s
av0
189r
yn2
189s
auw
189t
y5z
ui6
14zv
158h
189u
e7m
2ix
ui1
uhu
189v
fzc
9nw
pf6
9kc
b6o
nd9
9g8
in1
824
8rs
5dg
86j
15dc
15dc
s3y
ica
10u1
14tt
rft
86j
z7h
1519
29a
vra
6ez
6ad
rxr
rd7
10sl
2l1
p0

now
exn
2e8



rnb
wz9
acu 14wq
etm
1539
eto
8ti
10t3 jza
du pkb 45o xax 45w 7fq 189w bev g3t gzh h15 rn3 189x jol i14 oj7 189y psg q2t wbh tm4 w6h yb7 yo0 zvg 144c
w7r
ost
sv 12in
dth
48b 189z 12rl
392 78b 18a0 66g q8a t1s
153s
14xh
r0p
18a1
lyn 14ym
170i
126k
w0o
owl
14aw
b6b
boz
dak 173s
17cx z7k
mkg
xl


110a
110c
16ar
8z6
5mi
mlo
75i
k7l
2dt 18a2 18a3
k7n
5re
6yh
eqr
kf2
mm5
hs1
u9t
qgw

j7d
18a4
2ff
431
rgd
10lr
18a5 18a6 15e4
1547
1547
1547
14pk
odr
9v0
odr
dtr
3y7
o54
j4g
ues
5up
q7y

ifl
5u
911
3wc
11x4
1489
dc4
i51
1573
i9q
d7r
9mb
x0r
d8n
ah1
cmr
hw
my4 oqv 10vm 18a7 18a8
14s9
w3b

hak 18a9
han
10vg
16xs
iet
5id 72y
vkf
268 c7p 9i4
buw
149s
epe
g2m
iz
qgm
6bj
wr7
z01
14yg
wg1
gp9
rxb 16p4



8l5

oex
brp
nhd ecf
15pm



14po
eu3
oex
16da
wgk
1vx



p10
wgh
scl
11q4
15ye
dde
rk6 15jg
108u
xwq
mb2
95x
s8s
10fo
26o
3b
152p
14nv
x3i
5dz
117
5e3
5e5
o82
doh
8n4
911

1u0


nwq
10xc


8vx
agh
13ay
164b
18aa
uen
18ab
10xe

ibt
t9
h29

rqz
hwm
8tb
18ac
170m
drs
15rp
mb
1b5
ips
8g6
mh
dym

mr9 otb
8b0 18ad
151s
16bj

15u4
ec0
1526
5mi
fgg
14p9


dim
10yw


gq ea1 eat 18ae 18af k9n l0j 18ag 18ah 10yt 18ai 14ab
149s
17be
rqy
268
10bs
kj2
bpq
z0o
6fl
p8g
nso
q6q
jep
dg3

2jy
oli
c5z
r9n
xff
6e4
1b5
q9b
hkr
18aj aa5 18ak 18al
ber
tf2 x0g
bel
k3b
8ph
8wj
tl
aof
162l
knd
155h

18am

14yc
s2y
c5x
14qv
xte
j7n
j7n
15ct
72x
1b5
18an 10tu
18ao
26f 7wd 10tv 18ap dn7 dsv 18aq pmw zpp 18ar tlf
p9u
zrw
zsf
1pd
31n

1317
xdh


u4n
165b
116a
116b
15hu
q4
18as
4s0
ze7
tsd
mlx
9an
rot

62y
14rg



fdv
e23

81u
e23
eub

vv4
gla
h47
r6g
qeo qtp

dim
16ow
139
kyi
ibc
yio
lo5 uq0 wq0


3qj
22s
88h
tzp
88f
gxe
vj
111u
15rx
824 16p1



165b

18at
18au
2ju
9za
etw
112e twm 100l
2a6
whh 112c
3ij
en2
etu
abl
d7f
d7t
18av
2rg
a75
kw9
1528
112w

tfy
bk7
69t

els
2dk
elr
1ye


17ci
h4y
4vq
1ek


o3b
o3b
4py
rbl

t9f
zax

fhw
15gl
pao
74c
odr
13s0


107
e6
15ft 15fv
vqm
ih2
1822
vqp
vqq

n9f
8zn
my1
16pw
8na

o9m xkr z75
292




h47



rcf


jzg
15ls

wfr

10jo
171i
jyd
tdq
63 18aw 959 yu5 oeb 114w
62 75 tn3


kxy
3rg
eug
114p

152t
o7g








143e

jo6
gq1

rvi
14zv

2fp
mkg
b82 b88 fds gqd j0m j0p 18ax 1161 11ac 12bk
7z3 18ay 18az a5p bj4 hd8 18b0 18b1 13at 1162


3b
8w6
zy7
18b2
4l5
c2o
28q
152n
4kw
51a
igu
175h
mxq
ktc
zgk
115i
115j
148g


mtg
j34
72x
5bt
18b3 18b4 8u0 bm7 frg 119l ftb mra 18b5 18b6 r47 vez y39 y4j 110p 13fe
110q u5s
r15

14t7
4l5
xdf
5bt
b6o

gg
28x


5u
10m
zde
io3
fie
xww
3sy
rr
1b5


6ws
1171 116x
116x 1170
116x
3ro
8vr
15vo
kxy
3rg
116x
7gq
3iv
98g


sok
hcr
2zl
l2n
u4n

15yn
kmf
d74
df

5e
das
152p
6fl
u4n
165b
b2y
152p
6fl
6fl
165b
165b
165b
6fl
6fl
165b
6fl
165b
6fl
165c
165b
6fl
165b
6fl
165b
165b
6fl
6fl
13rq
1719
156j
156g
14kt
14kt
vze
11hf
c01
6gh
971
1ma
txu
pf
vlu


k2n
8nc
95r
3to 5g0 18b7 18b8 be8 18b9
18ba
t93

6fl

18bb
3ma
3mi
10d5
15t2
16ca
xac
9nw
ven
1175
d1x
d2y
d1x
13if hs1
116a
152l
ldb

825
13kh
b55
13kd
4kv
13ew
14me
1l0
nso
13ky
xff
w8m
c2v
tsg
p8g
165c
32n
165b
161t
mhn
mxq
nso

115i
cn1
ws0
nso


wz9
3qc

151c
dmf rm9 wb8
epa
ep6
ep8
17wv
epe
zjl
156z
rbj
qgk
18bc
nc8
jux
3wc
18bd
l69
hwz
aed





c5d


qqt
tcu
h8d
3om
71n
tcs
mb2
5oz
uuu
gk6
12w6
p2q
mb2
kj2
11bd
13sg
g6z
jt
uj9
3is
17tg
149s
cxc
10q4
aam
gi4
tp5
8cx
hs2
ag5
a01
ovi
ftl
pu8
jqi
p2q
znv
16oi
yxn
k8c
pu9
16qh
znq
id9
15sh
j4g
j4h
17oq


5up
odr
18be
15sj
18bf
2av


18bg
18bh
o3c
yn2
vza
824
15it
j4h
18ab
1y9
t6l
14tn
h47

150v
gaa
rot
3iu
g7s
14v9
7sz pjl pjm 18bi 11zi 18bj zot 18bk
i8a
qkr
9nw
18bl
3jw
y8j
ebj
gla
4vo
95x
fcp
70u
149s
vrn
2j4
il1
2j1
4d6
41z
utp
8lr
quw
4vq
12nt
3ob

6oe
kj2
rfk
18bm 7vg 80e y02 y0c 18bn
11s 18bo 18bp 18bq 13ny 18br 18bs
8oc
14pn
we2
wqg
fif
bau
kxs
72d
1b5
4vo
mk


vrn
jn2
14lz
y17
nou
1822
9zk
149s
1vy
a04
17wr
eoy
c6h
abg t6p
fbp
ajz
ajl
mlf
xh4
r92
3he
18bt
70u
buw
3jw
spx
16l3
etm
rot
khu
c2o
rot
kva
mb
mb
wf9
bss
qhx
q9y
15it
hx5
17z2
32x
n63
h4h
jio
v2p
53m

10gg
ur2
12fk
7j4

17oj
11fw
rot
wf8
wf8
18bu a0s ffq l3g p4f
ffj
ffr
url
2av


ium

i1z
136g
s7u
s7u

1vy
1vy
yn2
hs2
yn7
nhl
if9
18bv
coz
e23
rp6
nvu
uxk
rl
13gk
18bw
gi4
rt
ct4
kob
x9v

8bm
frr s10 sd8 yx9 118o 14ge
jk0
3mt 13qi 18bx 4ss 5t1 d39 g01 cqr 18by le7 d0o u0x 11vp 18bz 13wb
e3p
bsu

14kt
r44
14ym
16ca


3zq
pdn
18c0
1v7
1v7
ivl
14du
62y




ptl
lya
odr
108
odr
1646
531
6un
bq9
160g
9ld
nm
15jw 14pw
j4h
xhs
xhm
p7c
13sj
12dw
q0g
atg

7d7
a01

c1h f0n
14kt
11or
jbx
d78
jbx
13gk
15r
18c1






18c2
80n
vn


149s
d4e
bu0
i89
c8g
nvq
3kw v57
18v
e3e
2l4
18c3
reo
1t
e3h
mno
fh5
vjh
k7l

170g
126g
dab
aov
lu4
1659
j4h
zlx oai
4py
h53
atg

162t
162t
lsl 18c4 18c5 11kp 11kj

yn1
s2y

bfn
10tx
8e6
8e7
llb
11k9

yki
o1z
b0k

11k9
nat
37w


sjy
sjz
g17

bfn
qmd
m5m
s91
16l4
qkb
udn
vud
bmn
o7l
15k7
q0g

dft
6gh
16ju
k6m
t6p
vg6 11lh
11lg d7f
h47
x4
zvv
tad
tad
11lo
5jr 18c6 ftf h99 w29 y9a 18c7 11ln 1293
18c8 18c9
kkt
18ca
156j
6af
11q4
s7z
kyk
f26
r8h
4wm
8r9
jbx
27h
h47
mny
1t5 aeu 18cb 12vs
149s
149s
jt2

107l
12sh
7rb

fqi
mfe

am7
n33
18cc
14zp

hgk
91x

14q1
1iu
11mm
91y
g3g 18cd wk8
ha9
8hy
j9q
vms


vo7
5sv
mqh
18ce
5sj
ovi
ioc
jv3
kqx
14wv
121t
cn1
arv
u86
24q
155a 133
14zd
155a
2ca
ghy
am8

3b
12gr
jo6
jo7
izb
op7
g16
128u
14u3
ab3
kin
cjs
rq5
14wv
vim
1ek
e57
p2k
1cr ckz
11bp
71m
js
1539
au0
he6
br9
lr

12hd
jzg
2zi
dww
7pd

fu
fhw
la
yj1
9cn
8e6
12ik

11or
8ti
6g2
kj2
12c1
12c2
m3t
m3y
ra
e5i
wh9
5ir i47
xnz
3hh
18cf 7cd mf1 fmk fmf 11pb
64p ipv 13qp
ip7 11pa
139q
11p8
11p6
zrs
lko
11vn
5v3
sm4
8qc
8qc
9dw
rg
wdd
llb
d1c
tkl
4k7
15az
rbe
9bd
p9c
p9b
155z
220
18cg b0a 18ch 18ci 18cj sh3
sgx

rsv

1677
cqk
28x
v0n
buw
7hm
d2f
muv
nvo
9nf
vb2
9fe
bs0
kw7
czm
cb7
vlu
28x
73a
lcz
3t8
a63
5c6
q5b
jud
77a
6re iis
10jm
tk3
15ck
1221
8l0
18ck
72k
wx5
8l0
3sy
8sd
eol
nvn
fpw
tdu
9e0
qnl
7qw 9j2 ilf 11rd
qnn
983
11ra
lq

8l0
8na

obq
obq
d0w

w38

11qi
9xw
czw 11rs
11rr
11v1
152a
1597
15az
wa
eqy 85j
79m
3q6
mcu
c9n d66 jpz srf
10a
xso

a97
16wz
13fm
11v1
hs1
zfk
zgs
j9k
9zo
13gk
yn2
13gk
er1
11qj
12gk
r8j
kz2

18cl
3ir

rtr
9es
14du
ui6


hiy
9ju
b19
14up
11d9
kj2
xef
cfi 11uz
cfj
cfj
2e8
p5h
11t8
1b5
1b5
1b5
72d
1b5
1b5
1b5
156w
h24
14og
156w
18cm
730
ktj
gg
ms

qo1
11vn

17be
wy1
h47
18cn
f35
p5o 5bl
vdj
ras
rbl
1b9
72g
9ju

cfj
2a7
r68
73b
cfj
l1n 3ij
3in
11vk
mwt

r67
11ti
t9f
11sv
vdq
7q7
7q2
wyr
hcr
8na
88e

7q2
15ej
q65
z4b
p5e
qgw
11t4 3ij
h9n
kwi
o6e
c0l
cfj
1221
a3b
kj2
kj2

buw
6i1
14wz
d0h
il3
jud
14pe
qzj

p2l
p2n

hs1
kj2
c6k
11hh
hs1
11vl
18co
9tn
ac0
11vj
15sh
3jw
p5h
5s3
fxi
14v9
av9
12km
187c
150l
9cj
10a3
agh
4z8
9xg
1w7
j4h
i7i
5v2
18cp
a92

vfj

14zh
3wc
bld
14nu
14ph
15ee
18cq
io3
u9n coq
16oo
6r8 11wv
11wu hkr
hb 18cr 5t0 18cs h1v 18ct
35e 18cu d4q
14du
jzl
nr3
xta
p8g

1599
16mg
zs6
77f
s6e
11x4
gy2
gy2

14bb
11zq
lkn
lko
lko
11vn
x8i
dix
x8k
cla
cla
aov
c0q
gmw
mb2
4ji
c0x
fcq
fcq
1xj
11nr
ras
530
6za
7hn
2d4
x3i
t6i
uk
8qc
1m0
151l
15mb

16nd

1l0
6kz
10be
1m4



pg1
10uc
18cv
ba2
q4i
woq
bcf
s8f
cd8
buv
xed
b3d
p5
8rs
152a
m3h
ll9
mlf
buw
c98
lac
pbr
152p
152p
6fl
6fl
11y3
p4
2l5
z34
mb
p0
3ij 11zh
11zg 31q
11di
nh5
rot
x3c
b6b

8sr
14zb
lkn
zgo
6pe
etm
18cw

w46
p8f
jbx
9na
p8n
102o
102o
12c1
12c3
ty5


mtx
18cx


8xh 102m
ll0
12hb


gy0
cy6
brp
6i1
18cy
18cz
2av


1la
16ec
15dx
xta
sug
p4q
1kv
xtb
vom
7lc
51x
kwg
14uz
12ng
14uz
nu6
q9t
yio
q9t
yio
9z

ebs
fp4
jo6
m8s
h6f
tzp
vgj
13gl
gg9
txu
5cl
io3
1rx
hi2
121t
15c3
5uy
1nz 1s0 5lh 6gk 6g5 82q ck9 ck8 dwq gti 11na itl p27 cka zw2 103v 121q
c01
14v9
bma
15ek 16na
fxd
11wi
13sk
14re
6jz
11v4
d7t
15q
md
i7 18d0 123j 109t
jhy 1355
ci
hgl
ubg
12c7
f5w
ib
emp
ndg

132v
68b
14me
104t
1nj
hs2
f87
epl
dye
4fd s92
nb0
gma
158e
13f6
10d1
18d1
xi7
ydw
2zz
z8g
gs8
35b
4zk
jds
421

3ri
mio
18l
2o0 v6o bka 18d2 109u
fn3
18d3 12st
v6m

f3b
zde

1227
ji0

2fi
c01
x5
61a 13og



3vw
vn
136g
14yg
6jy
51x 3f1
90c
15ve
zvv
e15
5bl
vg6
h47
jfc

pyl
k0v


18d4
47t
2l3
dnf
ge1
x64

14hg


2zi
dgu

vxc

13s0
9dw
2l9
d1v
cfj
11po
kw2
fh5
173w
184l
eqy
d8p
b5o
11o4
lml
vox
p2q
if1
k5h
18d5
d59
iae
ym
8mq
3bs
176o 16na
doi
1509
18d6
71e
mk
s2y
mb
mb
14po
627
mh
syg
125o
158e
odr
7yc
oa8
vn




rbn
rll
iwj
18d7
18d8
162d
15ej
ceh
kcw
lo4
162l
9zk
126l
gqv
ss6

xy2
16z4
2av

8n9
126k

126k

126l

8mq
189a
17ti
13ge
fex
vsp
p2n
bua
ia3 8e7
wp
10t
127f gla
9i3
1279 p2q
cfj
cfj 1277 127c
p2q
c5a
1279 cfj
c5a
et
con 1275
3o1 1b5
724
14po
xhn
t7e
15pz
1258
ksc
1e7
1277
b5o
ut8
8i5
1277
ksc
vlu
72d
5c2
1u8
a66
ece
2d6
8hc
vsp
2d4
2k9
11sm
cd0
5n7

qv5
syg
22p
15ux
l68 qv6 vce vdk ktt
kj2




glg
qqs
r6v

l9l
ex9
hb4
om5 15q7
11ps
s80
18d9
ju7
14po
lc9
lca


bjg
uxk
11lo
179k
dye
kvy
utp

x3a
37x
y0p

16ex
18da
pse
824
vt4
18db
hs2
nb4
u4n
165b
nso
b2y
u4n
165b
40y
152p
6fl
152p
6fl
165b
165b
165b
152p
6fl
152p
6fl
165b
152p
6fl
165b
152p
6fl
165b
152p
6fl
165b
152p
6fl
165b
165b
152p
6fl
xaw
fvg
152p
6fl

mqr
b5m

xn6
3kn
ia2
3k7 18dc

ahn
16d9
vsp
p2n
3u5
gla
1277
tkd
p2q
auw
162g
yn2
rjw
2rd

18dd
ild
32n
165b
161t
mxq
nso
18de

115i
cn1
15e5
auw
165c
3xm
78k
17m9
163y


4cn
gl4
10ha
74e
10uc
jza
14db
dzk
14dv
18ab
14pk
arv
dwx v1n urb 122c 7qx
pwe
pwj

29y
kj2
vxc
4tk

rsl
vn


ccl em3 18df i8r j79 k1c 18dg 18dh 18di
k1g
1uw
165a
126k
wki
126l
y36


mjm
12lo
72d
t8
15b5

ciw

aev el3 fs8 m7g 109i
m79
bda
bgd
k2v 18dj
yn5
16vx
l6n
14uc

67b 18dk 18dl

b9l
ljb
69t
8tn
gma
q9y
o77
15h8
18dm
14wm

kyi

kbq
q49
14y8
12rm
12rn
19y lbg 11il 12eh
18dn yk7
x0n
12tk
k48 107o 12mn 12ta
ph6 18do 18dp 18dq

ktc
ph9
kgv
18dr
4v zpb 18ds
7q3
b6

12kd
18dt

18du 7sp bab 18dv
18dw
18dx
12dw
18dy
s52 18dz 18e0
17fk
18e1
12cm
wtx 12on
12pg
huv kai 18e2
q4x 18e3 12gj 12su
12gk
18e4
12k3

12sl
12hb

12oc

pvo
18e5
168r

yji 12my
f84 18e6
1421
f00
107w
18e7
18e8
kgk 18e9
1du cwg i8h
gaz 9f0 18ea

1dm
12r3
1315
1864
18eb w7l
11g6 kae 18ec 18ed 18ee


12oc
12tr
18ef
b5j 12rj
17d1
3ur

1fw 4iv 944 q57
15zk
ke8
2yq 18eg laq opb 12jy 13k0
2t3 18eh k1e wu9

fa4 g81 12h9
18ei
efi u5t ujn 12tl 18ej
f02
f02
18ek 18el 6nz brf kia
18em
15c3
4ij 136n
kgv

12ph
1sk 18en brg x0q euu 18eo 18ep
12qz

18eq
50f
8aq 8fl ks0 wzv qpb 18er 18es zz6
l72
12eq
14lj


18et
l3t
12gr
c02
1ih edz 12gp n91 18eu u3q vzc 11nn 18ev 1427
4lx 18ew l9u
1bu 45y 18ex fb5 h3j yq2
qn4
18ey
dby

18ez
18f0 18f1


18f2
12mr
kxa
18f3
529
v58
kgc
12g0
18f4 18f5
120e 12ew 18f6
18f7
2oj 18f8 owb 11oe
kiz sp5








nc6
ncs
bkc
gs8 108u
o5f
am8
ao1
pyz gjt
o1z
jbx
aq2
aq2
aqa aov
wx3 cao
k39
f4m
1yv
1yo
17ak
1309
72d
17n0


1875
zuy
nvu
18f9


jds
bmp 18fa
wp9


rn8
10t8
zde
1x2 l1y
8a
14po
a2j
156i
5ia
7qk
ib3
xf
xf
16xs
18fb
kkz
2yc
12j9
12kg
v58
5ki vwe
f83 12sw
a06
12j3
12oc
15c3
12nt
1690
1409
vc5
evw

vx2
3m
n9g
wr6
12qw
ceo
18fc
12kv


12qr

jil
n3f
18fd
1xh sv6
12fx
k0o k0l 18fe 18ff 18fg

c9e k00

18fh 12k8 18fi q7v 12et 18fj

16ag

13ov 18fk l9v led neo 12tg rdo 18fl u0y 18fm
12k3
16aa
l9w
kl6

12eb 12l4 18fn 18fo 12w8

ke7
12j4
n29
18fp 78q u80
r92
kr5

18fq 11w3 12th
pl
kak
zpx 18fr
r4
18fs r5 18ft cc0
c76
18fu

ke4 rlh 12jp 18fv
u81 vtc 18fw 18fx 18fy
uj 18fz 4x9 5f7 a9u 18g0 c71 18g1 18g2 yhg 18g3 c55 nk3
18g4 12sq
kl4

5cl
dpf
13dm
12kd
itn oag ujy
134e
kj2
23 46l cgi inz ctb cyl 12ll uqw
18g5
14xf
18g6 7e1 18g7 18g8

cgg
cdp
12sn

18g9
13ew
yxp
18ga opc
12l8
12ps
12mr
1lt 28b 2gk 2yr 4cd tk2 18gb 12cv 18gc 18gd 18ge 18gf haq 18gg bdc ccd 18gh e64 18gi 18gj kng knc 18gk 14g3 oaa ob5 t5r xnh ymd 18gl 18gm 18gn
15rz
17bc
18go
1570
12oc
18gp 18gq
18gr
168r
w3x

16ag
15em
12oc

f7j
825
h47
xty
18gs
ur2
xs4
urd
1b5
7on

1b5
1408

15pb
c5h

15hx
ked ki9 n0d msm y99 18gt
ejj
12e0
18gu
12pl
n 18gv 12pf 18gw n5y 12s8
kxb 12h3 12ln 18gx
15lr
18gy
9p 18gz 12mv
12mu
1sp 4st ce6 18h0
18h1
12f4
12tr
12ts
bux
io3
15a2
ixj
81a qm6
e71
149s
m0z

ytc
12tk

yn0
84w
b6
qm2



xu
2fh
6kz
lr

f5s



zk 185 1cs 18h2 89c 95g 18h3 fh0 kep 18h4 qdk 18h5 11e6 12jc 18h6 18h7
9xk
9it
tdq
vx6
jg
hdz
heb

9e0
egb
4la
15kq
qny
h0 14e5


1318
upy
12fn n0i 12ey 18h8 12ja 12lt 12m1
18h9
maq mar 14e6
k1n
k1p


mcw
18ha
mk8
mk8
12en


ci0
fb1 m7e qrb
k92
kn4
emg qoa
12qu
e04
im3
48m 18hb
cck
qf7
ccj
18fc
18hc
18hd
7qa
139p



eoh i2x 18he yr7
vj
ch2 k0r qu5 12s5 18hf
gu3 gu2
uvv
12mq
105q koi 12eo 18hg
12gb



18hh 18hi 12mp
pvz
18hj chw 18hk 18hl uob
18hm 8sh pv5 qri 18hn uz4 18ho
13dm
18hp
6o1 18hq 6o4 18hr
d8 hty cwp dwi irs irt jom qzk v00 xap 18hs 12lm 18ht
qzh

mjt 18hu

pp2
sv8
16ui
16uq
18hv 6cu eau 18hw
j3 18hx
gzt db4 18hy
kkt
3c5
1cx
azx me4 nuk 18hz
c76
ew8 bac 18i0
18i1 18i2
18i3

18i4
18i5
6qz 7sq 9lq qr3
kkz

ea 18i6 18i7 o2t 18i8
cmr 12jf
kj2
d3q e9r f12 f1q f1s f1n f9y fai 18i9 k2a k2b nm5
b3h 10b1 rsn
sb x7q jfd 18ia
pvk
14lv
18ib f8f faj 18ic 10b2
18id kgh olu 12js
17y9
18ie
12ov

12jm

14r3
12gd
18if qnq 18ig

109d
ee3 12fg 18ih
1683
lac
lab

18ii


15zq
18ij
9ll
16s5
ym
16w cbt qfq qgd qg9
gtx
tiq
12fq
18ik
10ta
c7s f4u q86 12du

kss
18il
ezg gid
j4

cd9
qfr


cfj
uxl
kt2

18im
18in
3rg
l6n
12pc
d5v ee4 jgn oir orv 18io lcv 18ip 18iq
cwh qfs
12mq

18ir 5we 4tu 841 afd jl8 jsn 18is w1c 18it 13pl

18iu
18iv
w2v

k6y
18iw a3q evh vfr vni wt4 18ix 11mb 18iy 13d4
kso
15zs
u9o
12ev
1503
2jx b9b vx3 18iz e07 jca pth qpd htq wul 12lf 18j0 1452

2yd
12ky
la3
17y9
123d
12eq

12j7
kln
pow
k7u
11fw
keh
1502
p6m
lax
16ek
14pn
18j1

h0r
12e0
pde 18j2
u83

18j3
f87
12k7
12km
12xt
pow
bze f01 q7n 18j4 riw 12dz 12nb
12g2
12g3
evw
uxk
szk
c9u 18j5
18j6 6nd qpp 18j7 18j8 18j9 12fo 18ja 12mz 12tt
12n0
12tr
2t4 ak5
k80
kei
iai n2h
l72
cgg
12jf
cfj
gg4
18jb

k7r
12u7 18jc 18jd
12u6
2yc
8me
iol
kf5
102 18je 18jf y16 vkw z31 18jg 18jh 12wp





2a0
2rv
fud
h2j
syo
u2j
4ws

kf2
tec

hy
ko5
ou8
ou8
ko7
724
rps
c5f
k9e
iq0
v3l
qxu
1e7
1e7 12v7
12v6 3xu
hye
29u
j1u
29r


b9w
a2j
a01
h47
4yy
tp4
23z
29u
11t6
12w1
15qy
3wd
j7l
107k
11m5
tsb td3 18ji 18jj 18jk
gn3
150l
rps
vip

pu8
cfi
12vn
11le
cky
b96
gk6
263
k0v
12kd
1380




14pa
14pa
t1q



b19
8ns


k9e
12uc
odr
7nu 7nv 18jl

12wu 1b5
1b5 12wt

14li
8z6
w92
15ty
rw
yj1
k7e
pk0
xwx


10jm
kt
1326
sra
8uw
14u8


12xq
12xs
x5

g5
12xs
euv
kj2
kj2
18jm dzn
2ov
ilr p8u vbd 18jn 12xf 12y9 12yi
h2b

h4z 18jo 12ti

djf

h29
ic6
cu 7ix urc
8ma

14uc
hrm
15le
15lf

17h9
1657
12xq
x30
f35
t9f
x34

kmf

72f
12xq
12xm

fmm


12k
agb
7lp
ewr

3is
78k
126k

126l
1701
14ph

dzv
dzz
dzz
1oa
158v
mi8
we0
k4d
18jp
15wu
tes
16s5
16yd
r8h
dzv
67b

12fw
4iw

bma
sta
sta
18jq

18jr
zf0
2et
6uu
529
42g mhg mi3 ucw 1300
18js
mhh
1b5
u3
12zv
11wi
4h7 l5h svo vfe 18jt 14bn
14bo
atz
15gk
18ju
jyi
9fj
bsy
18jv
tsg
3rg
xcx
xcx
9hu
buw
zvv

130h
1555
1221
6e4
14uz
14tc
g3q
g3u
qkb

s4y
q7y
kj2
c7n
c7l
pvj
s42
hap
82k
16oq
16e7
jg
12fh 18jw 18jx 18jy xep 131h 135w
131p
tsd
10ha

2go
bzc
hy
cf2
ovx
bzg
1317
1315
724
aus
116l
jyg
18jz

1kt
nsq 18k0 18k1 18k2 1316 131v
730
cma
1313
xkl
10uc
131p



12o4
z3q
1241

1324 72d
1b5 1323

lf9
15t9
gma
eoz
131t
vqm
15ss
18k3
4vp
4vp
2hp
d4n
9bd
4mp
10ru
o65
13a4
1317
1527
ja5

1528
72t
126v
132x
t7d
j4h
dkj
cu2
18k4
bu9
n0o
n9h
ia0
ia1
ia2
ia2


17dg
l73
tch
zva

11v1
o82



ha2
136m
18dl
159n
9zk 8v0

154t
vep


18k5
z7k


txt
824
ybc
yh7
5up
flr
86h
9zk
18k6
qb9
jip
lca


14u8


12l6
nno
18k7
qfz
jer
y6m
7v6
ysc
14pl
14kt
12y7
18k8
1742
cc8
7lx
1b5
evy
buw
buw

m0v
5v3
lo4
16ms


123k
1228
17b4
14nm

1b5


8n9
15ye
yzg


ft1
4s8
z6s
4sh
dzc
q4b
u3
tn
92f
tfy
nm
14m0
g96
ort
xza
1315
xzc
mv3
14mn
18k9
126v
l1q
18ka

l2f
qmu

j7c
99h

e3x

sw5
g1k
a2k
9d1
156i
ha2
vmf d42
hmw 136l
136k 72p
hxd
12g8
cp2
cpq
6g6
kul
3if
nox

o7g
33u
sta
165a
16nw


sty
161
59n
18kb
4u4
10x
8ep
157g
yxu
p2k

p2q
t2w
7vj
7vj

egc
bmv
15rx
ely
3wc
kfo

eqo
bmv
14ns
hx3

3wc

12l7
kj2
14e0
rl3
9eg
kj2

14sn


102o
ui6

10ro
10rm 1387


ow8
2av


1uw
10l
u49
15yg
13ay
2mg
138q
130z
10bc
vl5
14uq
2kk
13dr
vmk
pwz
15ex
15ex
jpj


dg5
16xs
74d
ely
d4j
7uh
ba0
15ru
15yy
18kc
fbl
qbe
1448
i9o
s7d
ztq
j4h
15k8
cky

a97
vuf
18kd
126a
12p6
18ke fkk jon 18kf m73 nfh u3t 11p9 y1x
kyi

tnw
139h
poa
8en
8en
q7y
rfk
7ij
15de
x28

oge 17ik

kry
kj2
pow

8z6
efz

hv1
hv1
k5d krx
wgi
pak
18kg b0c
iqk
jo5
18cz
x7
9vv
e32
1yi

156d
4l5
115j
rk2
n9t
14wo
7q2
18kh 18ki 13bi 18kj i8o ogr 18kk 18kl 10xq 138l
2qe
qfi


wz9
k2q
etm
kj2
94z
94z
94z
hjq
uo
1p
61a
11vn
13b9
13b9
14of
13ay
k2n
1b5
e9o 8vr
6q3
3r0

161
1b5
eg2
3p1
ghy

q36
108l
7qa

h29
3wc
gsa
15y5
pai


nb0

xta

4la

4s0
8n
x4
yn0
18km

yn2
xte
14pg
ewi
ysc
163v
k7w
ysd
174k
mh
pvk
e03
dzz
17tk

18kn
14no
1b5
18ko
dym

18kp
12sh
oy2
vau
dye
s8s
c9a 13db
jbx
13d9 cfe
14yc
32o
170s

tiw


3zq


142s 18kq wvj 12l3 12pp
yk4
nox

149m
149s
1ek
ko7
unt dr2
al1
154w
103s
ajc
aje
hoc
ex
16ju
jtr
16jv
am8
14mz
18ju
4la

13ed ewk
ewk
13eb
7gq 13ea
13ed
7gq
cpz
2kn
2g0
sba
tb1
ru9
mkg

18kr
28h
lkn
1550
11vn
1b5
fz
13pm
qft 8u9 bad e2i kgi kt4 18ks 119u 18kt 12li
13pf
10bs
u5m
9qo
yio 147p
h6e
ggk

13gk
188g
13gc
id4
446
531
rcl
9ld

116a
617
8nc
4h8
pai



152a
2ov
130l
152a
d7r
ah6
14cw

22r

gre
kaw
149m

kj2
uax
x2r
13og


135
975
kj2
173w
29a
2rv
n4g
h6f
11vj
63j
rea
3l0
13gj jbt
s8s 13gi
zgw 13gn 13gl 13go 13gp 13gm hs1
13gp ap 13gk
qwr 13gk
9zo 13gk
hs1 13gk
8pq 13gk 13gl
3qh
2f2
xgv
gs8
vqw
120c
qhf b9h
kj2
b7p
8i5
gd

us1
13ge
rbn
bl
su4
800
18am
1sm
nd1
13gk
7lh
7ld
f8
g7
hsq
vkc
f
hsq
chn
zsw
3m8


184l
fjq
3ob
1516


c06
80v
lpd
gvc
3rd
r44
14po
gfy
14qj
16m1
1489
15e5
16da
auw
auz
15tz
8hw
173c
vnn
18ku
6n6 9fe 119k
b6o
b6o
b6m

bpq
13im bgg
n7z 13il
m1l
kj2
bpw joo n79 ymt
1534
fz
5x8
d92
d92
n0o
k40
gt
66m
3hf
1pd
9dw
kj2
br9
16ca
xte
xta
4cs
4cs
155z
kj2



15pd
b9y
15pd
3wc


28c
blp
zni
14ag

18kv xmq
6so
18kw
72d
1b5
neb 13k8 13ka
9o3 iyp
jop

n19
802
12fx
izb
18kx
dyl
eqz 149l
98d
72d
qgu
13ju
jo6
13ju

6g4
caq ko7
ko7
kqv
8nc
koe
rj

pzq
119e
bc3
ab3
14ok 16p4
14da
wqs
lom
7w8
1573
8ns
5th


xff 16p4
rot
159g
149a
13n0
171d
18ky
18kz
13l7 7rz
7rz 13l6
uxk vk1 13lo
13lc dkn
vk0 x0m vk1
9zk
cfj 13l9
3ij m9n
za6
d6r
149s
1605
uxn
dkf
13pq
18l0 13lm
13ll 153x
br1
13l8 m9n
uof
1u8 13ls
7s3
13lq 6ij
13l1
7s9
13vx
wlx
13l1
14sj
6s1 tfi
fu
169o
o1z
d0k
1w3
6ne
kpz

fha
184b
f07 ssr 18l1
br8
kky
13m2
10i7
xed
rot
n7n

ibe
156f
ba2
kj2
f35
mxz gft q32

dts
uut
fqh
h47
13vx
my0
16ai
13w4
2eu
r02
bkq
171d
ryn
9lk
ixn
onz
75c
18l2
175r
175r
1zn
s5n xyv
yka
m9n
kpz
aoo
c27
xyu
qzx
r01
rfk
824
188g
162l
mv8

b94

o9r
o9s
ain
86g
824
wm6
11ed
jt0

13p5

149c
12yd
c28
13vx
me7
116f

16oq
15ab
p2k
ih2
hi7
p2n
p2n
vks
v3u 147p
8zn
an3
26i
hi8
alx
8nc
2x7
cil
qmr
yn6
10di
15zs
12k7
12ka
mxp
9zk

kf3
1vy
721

lkn
28x
cil
7fo
6r1
r8j
8z6

9bd
178w
17r1 18l3
1jy 18l4 f50 fh9 g6c lgv 18l5 r16 18l6 13ex 13pu muk
cxc
1683
sto
ur2
zy7
12sa

oph
zgk
b6o
1b5
xeb

b6k
13pf
b2i
oth

rla
3c
3sy
16wr
hnh bmn
15a
8nz
1b5
107l
fu
bso
fgk
bsn
fgk

12xm
uxk
au0
b5n
w4r
11hh
14yb
kj2
ag2
1kx
w4r
1445
11p7
14aw
928
1867
boz
cjo
297
170i
16ca
47w
oa8
11va
824
15tz

824
ggw





nxf
ra6
16to
4cn
j1j
l8u
14lz
11yb

xsa
ss0

11fj
dhq
34u
15ru
uxk

16ai
152l
ha2
rot
15ux
rot
roy
18l7
rot
rax
12z5
2zj
x1q

i6t
dgu
13sa o5v
o60 13s9
h29
j1u
18l8
28x
159i
151s
k7e
qif
12ni

88e

j04
mm
j04
4lk
ats
fjq
18l9
zpw
78o
i5x
8n
l6v
8b

jn9
ljf

18la
oca
4at lj6
2d9
297
2j4
10a
eno
8p6
x7z
136g
yo4
18lb alc








rk
mn
eci
31u
hv3
4vr
51a
un7
qmb
96a
cj5
9ld
i8a
15qb
ucq
i8a
kyg
zva
lz6
h0r
107l
nw9
1ez
om3
gnl
ur2
ixn
ts1
koo
28m
fin
x9v
i5x
fin
14aw
4rg


123z
6rw
1574
bcd
wmg
iqh
jp
ho5
i1q
4ye
13sj
asm
15dx
of1






164q
c60
13vg 13vq 13vk 13vs 13vt

13vp
13vd
13vl


13vd
143e
fgi
w8m
q6h
ypa oij py5 13vf
13vd
1b5
13vd
13vd

nl5
1b5
bw6 18lc 4lo 18ld aui 18le d8a jsq oqk zfr 13o6 18lf y72 u1w zfq zik 10l3 18lg 13lv 13mu
gw8


13u
18lh
14ag
14up
8z6
pe6

14n0
yn2
jbv
11hh
4gi
ju7
ldk
xff
3wf
c9c
zni
h47
6xu
6xv
i1z
j2v
14yu
18li
ght
hso
11v4
nua
7lf
cil
6zy

180b
14cw





zth
157h
p4q
zte
4fm
3fy
e57 mmh
nm
shi
8qs
13xg 8qq
p4q 13xf
hs1
8qw
kw7
g5b
bqr
mhv
3mc
y2j
1ue
17xr
158p
htg
9l5
15sg
15u4
5g2
orf
rbe
5bl
hs1
3l4
4s0
pu8
p4q
ysc
iok
yha
ui3
151j 151k
143d

yn2
8n3
xpc
hs1
cfj
hs2
xpu
paf
kod
18lj
dc4
18lk

nou
153b
kp9







8e7
18ll
6s3
c28
hv4
jo6
mqy
tmy
8er
9iy
7vm t8h s0u
4si
jo7
vj
na9
7ij
rfk
ws0
epp
rfk
glm
141f
9zk
18lm

b9c

7uh
13l3
b94
f7
13lb
r03
gcv
15k1
1639
1749
1507
1509
1509

5os
yn2
hs2
16ag
8vp
e8j h1d h1e e8k 18ln 12je



nwq
wx3


q33 iyq ixw iz7 qlv 18lo
ixn


8u6
1517
149m
i8y
18lp

18lq
9nw
em2 j0n j26 xt7 18lr pkv 18ls
149b
1489
hb4
150b
a91
8jh



kak
qfj

18lt
2rv
128
qff
3zq
5di


kf4
1b5
hdz
147p
mf5
14nv
14xq
xtv
now

147p o1l

m3c
14p5
11l4
p2k
x8i
p5s
kj2
m6p
9x7
14z5

fk9 wxy 12f6 18lu
73s bfa gvm 18lv


kso
rc0
12gr
gri
l3u
yh
6od
qav
eva
14y9
vfg

18lw
92r
mom



f3x
10l
b43
ql5
7fn
13dm

18lx cgf ho2 ub2 18ly 18lz
cgg

175i
11x4
7ec
13pt
1540
ag2
13pp
mav
6hs
8q5
h8c
102l
vh5

eu7
unt
kw8
8zn
ko3
1277 11em
m1d
fcx
149s
14wz
10fy
14ti
heo
i7i
gs8
qgk
r30
cfu
18m0
qgk
h98
rot
5hk
13l1
qny
wjk
dgu

f26
c60
13qo
17st
1592
13s
4s1
11wu
7ij
10t5

fkb
egb s6b
7ij
nm0
a2j
qll
10a4
j34
161v

s42
15dn
q2p
16m1
12w 12x 18m1 xj7 qeb 18m2 y4p y9b 18m3 18m4
fcx
2hp
x4
ku5
cim
169s
hi8
kj2
q5
12sn
wn3
rax
18m5 1457
fyy
1455
149s
9cj
14wz
uxk
mqe
909
189u
fz0
d1y
ece

14po
14tm
8nc
7li
igu
18m6 96c
4vq
10xc


lz0
9e0

fcn


16m 18m7 18m8 18m9 w4k
cb3
ko7

sx5
2bg
1466 qku
ewi 1465
bps
bps
3y7
jtw
w38
jtw
jt5
15e9
15em
16jl
qys
ym7
ioc
11n9
y9f
kje
bju
9eg
do6
lnz
bln
uxh
8xb
15pq
uxh
x0r
v3v
me3
13pr
14kt
kj2
9i7
je2
18ma
b79
r3
112y
kj2
13mh
24g
tzp
p2n
p48
14s9
68k


dkf
xy2
dye
14yb
14yb
1ek
7qk
fj9 pf
fj9
pj
3wc
1b5
kz2
14bb
18mb
18mc

kxy
te
14w1

143d
83d




15qa
18md 18me 43m 18mf 18mg 18mh 18mi 148i
h0f
fkh
18mj
vns
175h
148n 5ih 50y gjv lnn qt3 w0h wkr xr8 1163 18mk 18ml
2sz
148a
2t7
18mm
151c
18mn
148g
149b
iol

zgk
824
180r
igu

yh7
igu
zgk
wab
zde
qkk
1547

18mo
2o4
bzv
1529
m50

hy
t7e
14ni
qqs
e3w
3nz
abg nr8 149r
cfj
6dr 149k
cfj
149i euv ep8
1w3 coz
coz
149m coz
hs3 nln
149q h27 qgu
6g2 149p
149g 3ij
kj2
ksx
4ji
825
bhx
xg2 15ws
149m
jp
uxj
dra btu
61e k9
8if
ayh
13s0
8mf
ec8
nh5
eno
dzm
10yw
stv
qhg
o6e
dzo
dzk
e8l
7qi
150i

k7f
o8x
kzm
ylt
eyu
ylt
155w
wk2
18cz
14aw
gma
wx 18mp 3h5 18mq b6x 18mr edp gtl 18ms p29 18mt u0z 14ax p28 wkw 18mu 10tl 18mv 18mw 14au 18mx 13qq 13un
14aw

kcn
vvm
14b2
cek 14b1
yl
2yc
14b9


14up
14b5

hy
ffk
2jz
no
2ju
ely
qpr
4ut m7f 18my




1302
1ve 18mz 18n0 bow enj 18n1 oci 18n2 w2x 18n3 svp 1303 14bq
18n4 pt5 18n5 plo 18n6 sgq vvz 18n7 18n8
14bo
14bk
151e
fy3
hv2
1dr
atv
ck2
89p
18n9 s57
k89
j4r
23d
a0k
7yc
a01
w8m
9zk
a45
156j

h3y
xff
b5m
ldl
1221

br9
bhi
rbs

11ho
152l
cjo bc6
12b4
wt8
tki
98g
3hg
9dw
kmi
ca0
297






agh bc6
18d5
oex
c05
18na
d6q 18nb 18nc
14sb
kw9
14dc 8n3
14db 9rw
bof
a6h
mzi
hy
blt
33u
66r
13ed
67q
67n
8so
8so
14db
e1
8so
8so
14db


149d
2xc 18nd 18ne i1g img 18nf kst 18ng 18nh xjh
88d
kr5
coq
a99 3dq opi
18ni
ktn
k40
12o7
12oe


ab3

15h8
7ef
mkg
18nj
vj
9nk
9na
mkg
18nk
18nk
136f
4k9


qvr
8n3
h91
h92
18nl
1519
1398
18nm
t48
1ek
1ek
1ek
pxv
3ar
e12
yqu
r6g
r6g
r6g
14mu
cil
vx4
aa9
pev
8n9
unt
14lg
qfg
qfj
57q
10lr

rot
rot
rot

e28
81u
4py
n63
6g8
h3c
18nn

1549
8e7
7ij
153c
qb8
wzd
12lo
rfk
7ij
154m
poa
7ij
rfk
7ij
rfk
rfk
7ij
11hf
poa
202


jtw
18no
7qk
18np
ud
gf4
7a
rcd
atg





15dc
1489
16ld
hhp

6u6
8u8
cp3
yh7
t48
ah0
11q4
eqv
c9k

rto

159j gfv
w3l
824
108u
r08
qig
2ix
lj6
gft
kp9
dgu vvg
18nq
pqv
89f







pow
k3b
wk
lnr
low
o3n
rot
dgu
16bp
5up
ej3


1782

1783
2q
18nr

vn
18ns
vn


837
jt5

lu4
tb
14og
fl9
av4
ec5
mkg
5kd
5ke
lr
14tb

18nt
18ju
mb
mb

6fl
pt0
165b

yxu
mkg
14s8

10lr
vn

odr
86j
159t
15eo
si4
gy8
1lj


fzi
884
fz0
bwu
r8h

15kr
b3c
bdj
yxn
zvv


s3y
r8h
14z5
cmw


42z
431
29u
juv
hs1
6ws
178d
nxj
18nu

vn
1k5
4e4
p9u
oy5
ha2
16v3
o dj1 18nv 18nw
s

15ej
20 3fg reb
6s1
6s0
oq5
2f
2f
2f
2f
2f
2f
2h 16k en0 enu es4 ezz f0c f0e f0l faw zcf
8z6
36 18nx 7di
3b
3b
1o0 d3e 3w pmr 18ny
12pu
49 amt 18nz 18o0
14mz
4m
4m
4o cjx d3m 14ff q4w


14pe

5e
5e
5e
o1z
o1z
5k
5p 2ab
kj2
61 9j0 hgs 18o1 18o2 18o3
956

6w mug
kw7
bfn
nvm
m50
8s
8s
97

9m 18o4 9s
pyv
ew
aa
ad oxj 18o5
zd kw9
143d
kw8
cr bj0 8yn kfg au9 18o6
6ez
hey
cgg


dt
e9
ccc
ccc
en ko7
qh8
egc
f5 946 18o7 q2n

llk
12ni
12ni
v4v sjt
fme
14du
299
fu

hi
hi
hn
qqc
im
18o8
hdg
72d
jf
jg
jv
jx
qh6
16ht
98k
fu

sfx
ln
ln
155h
18o9
72d
mg 18oa 7a4 18ob ee2 gao gar 18oc 18od orw 18oe qg7 tvb tvc vch 13cy
rge
14mz
n9
5x7
15b8
bjy
rot
p5
p5
p5
p5
p5
p5
p5
p5
p5
p5
p5

jls
18of

pc 18og
16tk
qz
x5
s7h
buw
sd
sd
eqv
11v
cpw

utx
tf
tf
uh
uh
vb
1r8
vj
vj
vj
vj
vj
vj
vj
vj
vj
vl 1rc uw4
vn
2l0
w1
odr
12ng
15ct
16xs
y6
y6
y6
8z6
yr

18oh
gy2
18oi
15k9
11a 18oj 134m

11r 18ok ba3 e8z wqh 11ef xdn 12t6
149s
11v
khg
khk
139
139
18ol
f7s
da5
13u
fqi
kf
oge
o2o
14y
15em
18om 18on 158 eyr ezw
15e 3w0 bqm 18oo ut9 nbx
15f 942
15v 18op 18oq 18or
161
14wd
16b
16b
16e
16u 18os qdh 19x
18ot kjm kx7 l6m 16v
18ou
17z4
2xg
8z6
q2r
gze
14tr
19z 18ov 18ow n5v ugo
cgg
mym
1aj
1aj
cej

1bd apq 18ox
18oy 1bt 18oz cnv r8n 18p0

o7l
w6b 18p1
bd7
1cw mb6
15em
v4v 15jw
1dm
1dn 1fy 12qy
1dr
2je
15cz
b9f 1og
18p2 1eb 9r6 uwn
18p3
8tb
1fv
1fx 18p4
e09
15ck
1gf
ecf
18p5 1hf 18p6 x1t
hy
1j0 f90 18p7 18p8 kpp pkd
ppk
pf
hey
18p9
1k0 2bl
cej
111n
3rg
kj2
xsu
262
1ko
1ko
1ko
1ko
1l0
1l0
1l0
1l0
1l0
180l
bik
tfk
5d4
hey
1m2 3vz 45n iyw 10vh 18pa i6u m37 18pb p47 w39 147e
14r1
170k
1625
1625
1nh lu4
ksc
1nx etp
rge
cej
ksx
1pe
1pe
p9u
1ps 18pc hww qbl 1383
15w6
qqc
1py
1pz 1qy suw
178h xtf
1589
wgh
wgj
qmr
8mf
1qk 18pd olt
o7l
14rl now
1rm axx 18pe p1x qpc sxd
buz
4p5
khg
khk
si4
1sq 4eh myz iz2 116e
15ck
kj2
t3q
sfx
hey
1tc
b1w
mcu
ra8
1v4 or1
t7d gze
gze
14tr
15jb
m0u
cpz
18pf 1xo 9pw 6dq e7k 18pg 18ph 18pi
1ys gu1 q7l vu0
oy5
158e
825
ml6
1z5
e12
1zk
hey
dtr hak
907
zvv
299
gh8
f9d
22m d07 erb j0o m11 sbq 18pj 22n
c03
8e5
180l
1el
23b
23b
7qk
hey
a01
v6r
24w
24x
24x
24x
24y
24y
16b9
25b
25b
f35
724
13g7 14l6
s9
qw4
1w
286
28n

28z
28z
ghv
om5
29t
2a0
2a0
2a0
2a0
1678
2a8 18pk 18pl
18bl
9d1
2ao
kj2
2bh
2bh
2bh
2bh
2bh
rne
w6b 18pm
w92
18pn
2e2 2e2

14mz

tdq
wyc
14vt
ccc
1554
2h9
2h9
1625
x5
2hh ehv m5y 18po
16i7
do5
k2s
18pp
165y
12ni
uly
2ih
2iz 10mm
2ja
2k2
2k2
ivi
i4x

2lj
2lj
2lj
2lj
2lj
2ll
2lw
159v
2m8 x9i 12dn
s8g
151s
ecf
wzx
utw
15ej
11kx
15ms
14pa
2oi 2p4 4ja 6sz j0x qih
15ls
qm2
o6e
fz3
wvt
2q7
2qe
2qe
2qe
2qe
2qe
gy8
bdj
kj2
1306
2sp
2sr
2sz
2t2 12la
kag

apw
14ls mcu
t3c
6rw
18pq
khk
qaj
wki
15hb
2vr
2vy azt cl9 qpt 18pr
cte
911
zux
2xw
2xw
2xw
2xw
2xw
2xw
2xx
2y0 p0g
aof
2yd
2yd
2yd
2yo 12dt
2ys n6b 142e
525 2yu 18ps 18pt
6ha
16ny
17hr
159i
14pa

1el
1625
xv7
10jp
wqs
a63
a6c
2hp
31u
1625
322 326 ybl 18pu 18pv 18pw 18px 18py pdl 18pz 18q0
8z6
1vh
ecf
16i6
17oq

av0
16j0
8rg 340 18q1 18q2
14r1
15ru
al1
kjj
upy
j4h
1625
1625
34q 9pd ub8 8at 18q3
123h
qm2

18q4
364 fl5
kw8
nq4
kj2
bmn
jt2
8sj
391 18q5 18q6 t3r
39j
39j
39q 18q7
39r 39v 11mk 39x 18q8 18q9 18qa 18qb ew7 ihy p2g 18qc 18qd 18qe zus 18qf 18qg
39s 18qh 18qi
39z 18qj
136f
68b
5mi
kw7
150d
150d 18qk

14z5
18ql
3dm 18qm
3dp 8m7 gel 12t2
3dx xu3 12sm
1688
5mi 1rn
159i
14s4
wls
wls
nop
159i
2hp r95
14mu
k6m
f3t
2ta
18qn
8uj

18qo
108u
tzh
132v
j4h 7x0
6al
igq
3ln
3lo 18qp 18qq 18qr

17ts
io3
9eh
3mu 18qs
rl2
15on
16nt
3nh
3nh
iss
825
h49
mbn
35x
2d4
132v
3pf 5mw 18qt taa 18qu zd1 18qv 18qw
itx
5up
kj2
pf
5gq
12ni
18qx 3r9 18qy m7h
11ps
buw
buw
kw8
3s9 iuk znw 18qz
xce
14kt
5mi
10k4
724

3v3
14r1
151c
18r0 3vt pty 18r1 cu0 g32 ab4 18r2 tbo 18r3 18r4
jw1

3wt
3wt
3wt
3wt
4py
14mf
18r5
5mi
mve
14du
14bb
133e 9d1
3zq
3zq
3zq
3zq
3zq
3zq
400
18r6
lm8
tad
11le
am6
18r7 413 dcc 18r8 xio zo8 zp1 115t
h8f
kxj
khg
18r9
1b5
l2v
18ra
kw7
7bb
42v
15f7
2cu
42z
cl6
159i
531
kj2
449 18rb 18rc 18rd 18re 18rf
nou
1448
11le

1599
7io
46f bd3 x6x 18rg 14g0
46k 8wa h1g
72d
55u
14qk
18rh
18ri
13j4
83c
q3e
o6e
aof
udn
wab
48c db5 18rj

1600
48o 4bq 18rk
m9d
49o 18rl
15kv
1b5
4ay
4ay
ccc
1b5
4bo
c70
fz
18rm
14pe
12ni
4nu
7io
4e1
4e8
4e8
4ec rje
18rn 4eg 18ro kq4
168s
15t4
4f5 4io
150a
5x7
18rp 18rq
18rr
18rs
4hi pvq 18rt 18ru
ged
hfr
ged xtf
1b5
18gr
18rv 4iu 82r c2h f51 133p
8e7
17c5
13m2
x28
z70
14pa
11vj
1625
4kw
4kw

yxn
klz
4mp
1625
kkp
buw
14zv
q4y
a8p
q9v
r44

15cm
o1z
4p4
4p4
4p4
4p9
ksc
17jg
17hi
4rp 18rw 18rx 18ry 18rz
14mr
4si
4si
4si
am8
1ma
a6c
4sx 18s0 peo rj8 18s1 18s2
ckr
hey
dwh ujp 4u2 18s3 u7e 18s4
18s5
18s6
xff
4us
4us
1ma
4vq
4vr
4vr
4vt
b6a
qll
2hs
cqk
156i
2rp epm
ha2
825
buw
18s7 4zh 18s8 erm moz uyn
4zs cix
qns
zvv
fpf
51a
192
wao
529
gfv
gfx
724
72g
557
14kt
582 18s9 xqh xqi 1080 12ls
584
10i7

6vf
28x
5up
sze
b4w
kvs
15b9
5ai
5ai
5ai
5ai
5ai
5as 18sa dls jfe lhy n0w v5r 18sb 1379
16l4
ep7
qaj fxc
18sc
5dc
5dd
4l5
155w
5di
5di
3ke
5dr 5o0
qjt
132v
j4h
5f9 5t2 18sd 18se
14mp
w6b
k6m
151c
17d1
wic
jpj
5i0
5i0
5i0
108
108
ccc
32x
5j9 hs2
5ja 75y 18sf 6ev
1448
11x4
v26
nh5 11le
buw
m38

5n6
5n6
5n6
5n6
5n6
x28
11rv
18sg bhz 18sh 5o7 18si
2hs
4cn
1301
kj2
5ow kl3 18sj 18sk
14mp
h3c
1540
9za
5r6 7z2 l7d 18sl
ujg
5rw
14l6
5si 5sw
izh
11v1
ex0
15ru
18qk
5uz k19 18sm
5v1
5v1
5v1
5v1
e2k
x2f
ecf
gfx
5up
ksx
qll
1554
5xr
5xt v98
1ma
rbk
7jt
1448
4jo
12ni
22p
16lo
60d
60d
60d
15ru
12ng
15ty
18sn
61h
1175

4ji
64y
8zn
12ni
rto
18so
yg8
18sp
18sq
ecf
14rg
tti
fz5
1el
125c nnz
67z
680 18sr
681
169d
zi3
f9d
14pw pel
da5
4k7
4u4
vqw
r8g
rxt 824
bkq
15ej
6bz
dmb
5mi
86g
16e7
dzk
17qr
17qr
kj2
p56
8tb
ovs 15ty
hak
c0l
jz3
cqk
6fl
6fl
6fl
6fl
6fl
6fl
6fl
6fl
6fl
6fl
6fl
6fl
6fl
6fl
6fl
6fl
6fl
6fl
6fl
6fl
llm
6ge 7ue 18ss 121r 12g7 12jb 18st
6gh
6gh
6gl dka
6gs
6gs
6gt
6gu b0l

fu
8e6
6h8
6h8
174x
297
a01
152a
152a
150m
11hl
frd
17bf
14wz
6l0
vuf now
mw9
6r0
15jk 14pe
5mi 15cw
egb
k2v
15ck
ccc
18su
1507
6sh
6sh
6sh
6sh
6sr
6sr
247
9va
14mu ofe
158h
18sv
xnj
1qi
ru7
6v5
6v5
6v5
6v6 18sw
6ei
16pc
6vy
2hp r95
6ws 52
6wx
6wx
6wx
6wx
159v ofe
6xd
6xe 18sx 18sy
eqo
oxy 14r0
gfv
6y6
6y8
6y8
6yp
6yp
1649
16d9
gy8
kw7
mcu
kj2
k6m
yqv
sor
v1r
omx
fz5
730
18qo
18sz
18su
14u7
10ha
k2s
1448
i13
16tm
p3m
lut
18t0
j4h
1ic
137w
16ca
jpj
786
789
789
789
789
i1z
i1z

voi
wgh
we0
khk
qaj
kj2
rmz

7e0 db3 18t1 rts 18t2 zln 18t3
90c
18t4
14yj
eqv
16ix
xv7
khg
khk
cd0
15dx
173w
7s3
iqi
13t zhq
jf4
1678
jf4
7ij
7ij
7ij
7ij
7ij
7ij
7ij
7ij
7ij
7ij
7ij
7ij
7ij
7ij
7ij
7ij
7ij
7ij
7ij
7ij
7ij
7ij
7ij
7ij
15gl

uhr
buw
zv7
2j0
18t5 7jo 18t6 bca 18t7 lxr 18t8 18t9 18ta 18tb 18tc
ecf
e09
ky6
x5
18o8
7lf
7lf
7lf
7lf
7lf
7lf
7lf
7lf
18su
10jm
uxh
159n
15s
14u7 16na
1508
sor
18td
7oc
7on
7on
7on
7on
7on
7on
7on
7on
7on
7on
7on
7on
7on
7on
7on
e0s 7oo l95 18te
vhn
ovv
ulq
7q5 re1 12mk 18tf
7q6
7q7
7q7
7q7
7sk 7q8
7qa
299
iz
15zu
zvv
gg9
7rs 18tg
7s9
7s9
7s9
7sa
7sf 7vr 9mm bcg imi mrm 18th
zhg 18ti 7th 18tj 7sg
7so
8z6
7t0
7ti 18tk bsk
18tl 7ud
7uq

8uy
gc1
dzk
8z6
5mi
egc
14zv
18tm
j5e 7za yxz 18tn
169a
800
800
800
800
800
800
800
80f b0h 18to 18tp p8y 18tq
80g 18tr 18ts 18tt
813
813
815
81b
t49
8m0
yfp
82k
158e
5k7
159i
z3q
16bq
83v k0m ks1 18tu 18tv pdd 18tw

18tx 84h 18ty cem 18tz od7 18u0 y71 18u1 u3g 18u2
e7y
h0a
85v
18u3 18u4 pjc 85x a4f k14 ncb vmm vtb vth 18u5 18u6
869
869
869
ec8
zlx
x28
15qa
pel 15au
urk
17ma
13s
14u7
6lh
14dv
kj2
89p
8a3 jyu
3y7
14mf
ccc
8ah
8ah
8ah
8ah
8ah
8ah
8ah
8ai
8ar ii3
8as nby bri 18u7
8av
18u8
8bm
825
l00
8cg
egc
15k0
4xa
1625
1625
14up
8en
8en
8en
8en
8en
8en
8en
8en
8en
8en
8en
8er
8er
8er
8er
14xo
18u9 8fb 8fd 18ua 18ub
5pd
18uc
khk
8gm
8gn
8gn
8gq
8gq
1554
8ko
8ko
8l5
8ly
8m3
8mh 12ms 10p2

8rz
8n9
8n9
8n9
8n9
8n9
8n9
8n9
8n9
8n9
8n9
8oc
8os
8os
ouc
ou8
8p8
kw7
kw7
8pj
8pj
8pm
8pm
8q9
8r6 9gw 9h5 9hi 9jj

8rd
8rd
8rq
8rq
8rq
8rq
8rq
8s4
8s4
a6c
8sv
8sv
18ud
8tf
8tf
8tf
8tf
8tf
8tf
8tf
8tf
8tf
8tf
8tf
8tf
8tf
8tf
8tf
8tf
8tf
8tf
8tf
8tf
8tf
8tf
8tk
8tn
8tn
8tn
8tn
8tn

15no
8uw
8uw
8uw
8uw
8uw
8uw
8uw
8v3
8v3

18ue 8vh t1c
8w6
8w6
8w8
8wb
8wl
8x1
8x2
8x2
8x2
8zi
8zi
13ez
906
17d5
aov
18uf
15oi
150a
1ek
928
928
928
6y4
18ug 92n fzf 18uh z68
93d 18ui
940
940
940
943 18uj zxy 18uk
10uu
14pg
mlx
18ul 965
96a
96a
96l k75 km9 18um
972
979
983
983
983
10ej
98o
98o
991
992
12mh 99g
99u
ba2
9a9
9a9
9v1
17yy
9at
9bh
15b4
114v
10wd 18un 18uo 18up 9dc c3w 18uq
9ed

mv2
s5d
9gn
si4
9i8
9ib
18ur
18us 9k6
9kp
p4q
16jq
9ld
9ld
9ld
9ld
9ld
9lk
16z7
hdg
1625
158j
o1z
9pe h0w 13u2 18ut z92
18uu
18uv
9r9
9r9
9rd
9rd
14nu
ze1
njo
9sh
9sh
zba
159n
133m
h24
kwi
18uw 9tc
pf
by
h49
185e 15jw
9i4
rxt mez
9wg
pai
9wu 18ux 18uy
9ya
a2j
75c
a04
a04
a04
a04
a04
a04
a04
a06
a06
a06
a0h
a0h
a0h
iku
kh7
18uz
t6h
18sc
a37
buw
cgg
172l
a6b
a6b
a6p 18v0 18v1
g92
5t4
ksx
op7
kqx
a9v 18v2 klw 18v3 12lp
aai
aai
aak
1wr
ab3
ab3
ab3
ab3
ab3
ab3
ab3
ab3
ab3
ab3
aby ad3
2i
zkl
4yz
16ca
iwj
up4
aer
aer
aew
eqv
afc
vwc
4k7
i2y 70y
16ix
hou
ahr
ahr

17o1
aif
2rd
921
nh5
wrq
159n
9o2
alm
alx
alx
1398 7x0
aa9
am7
amm 10ok
amq
amq
amq
an7
an7
an7
an7
an7
an7
an7
an7
an7
11xn
fyv
apk
apk
apm
apm
apm
apn
ar6 irr jv5 18v4
8tb
5dy
arq
arq
arq
arr
znq
as9 cwi i5i mg6 18v5 18v6
6lm
182n ofe

18v7 au3 k1b 18v8 ws9
av9
av9
5pb
18v9
k0k
aw1
aw1
aw1
aw1
aw1
aw1
aw1
aw1
aw1
aw1
aw1
aw2
aw8
vxv
rot
14fm
7d8 fj9
ay1
rot
167n
1cz
h29
azj
azj
azj
azj
azk
azp 18va 18vb
cxl azq bck
poe azw
18vc azy ddb
151s
b0b klk 18vd
b0k
c70
buw
kj2
r95
n6
1kt
kj2

8z6
18ve b3b
b3z
qh8
b49
b4d
grc
14o
b6h
724
b6q
b6q
b6q
b6q
b6r
b6s
b6s
b6s
b6s
b7p
s2y
15af
nai
b9a
b9a
14mz

ba5
ba5
ba5
baq
bax 18vf
q90
12ni
12ni
bdl
17mq
bel
11yb 184v
bgm
bgq 18vg rec
bh1
s3y
1u2
q1w
6gr
bih
bk7
bkc
bkc
bkc
bkl 18vh fp5 18vi phd
14mo
27w
blq bnv rkg 18vj
c8e
bm4
2i7
8z6
bnr
15ty
bob
bob
bob


bov
bpl
bpl
bpv
bq2
br4
br8
br8
brc
brd
brh g82 18vk
l6f
14og
c7v

o34

c7t
bum 18vl
bva 18vm y6j
bw7 18vn
ky6
1649
14du
tr5
wnd
umq
11le
e4n
72d
hco
c01
c01
c02
c02
c0d 10wu 135d ulm
s7i
buw
c1a
c1a
136g
c23
avy
9md
c2u g2z 117k gq5
1625
1625
1625
1625
1625
1625
1625
1625
1625
17z4
g3u
136g
c5d
c5d
c5f
c5h
c5h
2ha
oa3
c6i wkq
c6k
c6k
c6k
c6k
c6k
c6k
c6k
c6k
c6k
c6k
c6m
c6m
c6q 12fv
c84 18vo
c8w
hfr
ca1 koy q8i
caf
cak f8c 12rb
u6j
cau 18vp 12sj 13ou 18vq
cav

cbl kb7 18vr l97
cc2
cc4
o19
cce
14mi
cd7
cd7
cd7
k40
16yd
cdh
cdr
cdr
cee
18vs ceg pbp uda
cel
ceo
ceo
cg0
cg4
16yd
cgk 18vt
14mo
ch9
ch9
ch9
chd 18vu
chf 18vv
168i
civ
civ
civ
ciw
cj5
cjk
cjk
15ej
ckl
ckl
ckl
cko
cko
cko
cko
cko
18vw cl7 opr
xte
ht0
4o2
18ol
14da
cmu
cmu
cmu
cmu
cmu
cn1
cn1
cn1
cn1
cn1
cn1
cn1
cn1
cn1
cn1
cn1
cn1
cn1
cn3 12bf 11a7 gqb
ghv
ghv
10uc
10h4
ksx
cp3
18vx cp5 10p3
1507
fpt
1533
1ma
12ni
13wc
f3h
1625
3cb
18vy
ctx
4u4
sm
jjl 14ym
zkl
617
yj5
cxc
cxc
txf
ckr
hey
kw9
136f
pnf
n1t
ksx
1625
182n
13sj
d18
9i6
h8d h8f
68
5os
vgk
18vz
158g d5z
137k
fdm
eo4
14zv
b5o
14xi
1507
dan
dan
das
das
das
dat
dau
bd7
1b5
13nm
dci
dci
dci
dci
dd3
dd3
dd3
dd5
dd6
ddc
k7w
18w0 13cn ddk ddm kdl pbh ddl 18w1
bmd
xjq
18w2 dep 12bs
oa8
df1 h2g
df3 18w3

hhy
10tz
kj2
eve
dgy 18w4
cej
ccc
dh2
dhb 18w5 10xr
zvv
dhq
dhq
dhq
dhq
dhq
dhq
dhs
di0
dzk jep
dim
dim
dim
5mi
sg2
djl
15fv
18w6 dk9 f7x mnm
mj3 dkd mrb 18w7
cgg
dlb
gt
dmt 18w8 18w9 18wa
nm0
11le
dng
do9
h8c
dov
dov
3sy
rto
184c
132v
gvp
14j9 18wb fwz wod 1125 gqt fod xxb x5e dqh ps9 110o duk 129m 117u gqo fo8 xx8 x5b dqe prr 18wc 129q 129y 12a9 12ag 12a3 129x 12af 12ac 129w 12a6 18wd 1181 1189 118e 1184 1180 118d 118b 117z 1186 18we gnw go4 go9 go0 gnv go8 go6 gnu go2 18wf fok 18wg xxl xxh 18wh x5l 18wi dqo 18wj prx jtl 18wk 18wl 18wm 18wn 18wo 18wp 18wq 18wr 18ws 18wt 18wu 18wv 18ww 18wx 18wy 18wz 18x0 18x1 12be 11a6 gqa fyk 18x2 18x3 18x4 18x5 18x6 18x7 18x8
grc
buw
drq
drq
drq
drt
drt
170k
dsg
dsg
dsg
dsh
17cr
17pz 18x9
dtk
dtk
150a
150a
16mg
dvu kxh 18xa 18xb 18xc
dvv
16t0 14ws
11uq
tf0
ubq
v1g
i1t
a6e
om5
14mf
dyl
p26
i12
dzc
dzc
dzc
su1
dzz
2rd
e0i
e0v
e10
e10
e10
e10
e10
e1m
qll
e2o
e39
1zb
e3p
j4h
27z
e5c 6kr
27v
e68
gy8
mct
e88
e88
ec8 nnf
e8i
6ax
o7l
ea9
ea9
wgj
18xd

ebg
ebg
ebg
ebg
ebg
ebg
ebg
ebg
zde
mv8
ebs
18xe
18sp

ech
ech
ech
ech
eci
ecl
nzr
vqw
ed8
ed8
ed8
ed8
ed8
262
12r6
ee0 eec 12r4 13ph
zde
fu
11kx


efz
18xf
18xg
18p3
8qm mwu
eis
cra
am6
18xh eja

cd9
26l
ekg
ekg
j4h
18xi em1
bd4
3c
eoi guq 18xj 12f2 18xk 12lw
18su

epe
epe
epe
epe
epg
epg
epo kj7 12jd
27i
eqr
esd
esv
esv
esx 18xl
esz
12ng
eta
v3b
14pa
pyv
e09
ewr
ewr
exx
exx
75c
ezu
f00
f00
f00
f00
17ac
f17
f17
10a3
hi7
qgw
f2p
f2p
108
18xm
pmn
1317
18xn
wcs
1b9
f5a
f5x
nq3
15t4 9za
f87
f8a fml 18xo
18xp qb2 18xq f8d 18xr hla jwt s8d
lgp 18xs f8x g5u gab 18xt x8y 18xu xem 18xv 18xw 12k9 18xx
18xy
fa3
fa3
fa3
fa3
14p8
faq
iku
fcr
fcr
fcx
fcy
fcy
fcy
fcy
fcy
16v8
fdg
fdo
fdo
fdo
fdo
fdo
fdo
fdp
fdp
fdp
12m4
kj2
ff8 hy4
ffs
ffs
ffs
12xs
9za
15ru
fgb
fgb
fgb
fgb
fgb
fgb
fgb
fgb
rn9
170x
fja
fjh
fjh
fji mrc 18xz
1625
15ru
fky
fky
fm2
fm2
nbs
1575
11x4
16ca
fp4
fp4
h49
kj2
sjy
o1z
1625
15ah
15ih
zu7
kfw fs9
rbs
ft7
ft7
ft7
ft7
j4h
cm
fty
jz3
fud
fud
fud
fue
fue
ful
ful
fum
18y0 fvb 18y1 18y2
16d8
3pa
10jl
q1w
1363
2hs
14yb
1kk
j4h
kqp
fzc
fzc
fzc
fzc
fzd
kat 18y3 fze gz9 kl8 xwv zdy
16e3 18y4
aus
pai

mw9
tzh
14ml
xco
6e4
g30 18y5
g33
g3c 18y6
g3d q8c 18y7
g8k
g3p
g3p
r6a
mux
g57
g57
g57
en6
lx7
p2q
15ej
155f
g6b
xgv
fkh
tig
qh9
14z2
b6a
c95
8gz

14ar
b0w
hop
ksx
30v
47t
b6a
gg4
gg6 18y8
169d
ggw
14k5
gho 18y9 12t5
gie
gie
4oy
gj9
gj9
gj9
gj9
loa
gke
gkj
gkk 18ya lot
16ix
2l0
glm
15ty
qm0
gma
gma
gma
gma
gma
gma
gma
gma
gma
gma
gma
gma
gma
gma
gma
gma
gma
gma
gma
gma
gma
gma
gma
gma
gma
gn1
gn1
18yb 18yc 18yd hvm gn8 yg7
18t0
gnl
gnl
goh
now
gpf
2rd
gre
gs1
9bd
gtx
gtx
gtx
gtx
gtx
gtx
gty
gtz
kj2
gud
gug
8zn
gvy
gvz
gw7
12i8
18ye 18yf gwt kzk m1q 18yg 18yh
gx2
gx2
gy0
5up
gz7
gz7
gz7
gz7
gz8
gza 18yi
18yj 18yk gzo i27 s6m 18yl 18ym
gzp
gzp
gzp
gzp
gzp
gzp
gzp
18yn
14p8
h07 ep8
7bp
rot rsy
h0r
h0s
h1c
2vg
h38 18yo 18yp
k6m
a2j
18yq pqb h4v of9 18yr 18ys
16xs
jt3
h54
h54
18yt
cl6
12ni
ztq
c70
e09
xhm
hap
hap
hap
7li
e09
14wz
hcu
12ni
org
he2
he3 ox9 yjj 18yu
2f7
hec
hex 18yv
hf2
hf3
qll
kj2
x2f
15f7
hhm
hhn ia1
9a4

2sv
18t4
156d
ho0
17s2
hp9
io7
hqf
825
159i
hr2
18yw 18yx
2iw
hsc
mqn
1xp
17eg
2hp r95
rf8
13jk
hug xry
tty 14n7
16ny
hv3
hv3
10jm
hhy
825
825
10jl
hv1
bdj
hxy
hy0
hy0
13el
178h
g9d
13sj
mww
18yy
18ql
18yz
14rl 147p
5jt
i25
i25
i25
16hc
i2w 18z0
431
18z1
18z2 18z3 13e2 i4u ryk 11ld
18z4
18xg 18o8
i58
18rs
73h
61w
yio
agd
i75 18z5
nh5

rzr
z5d
6xt
i8a
qzt 86h
26w
h8j 16fz
43p
khg
1625
15al
icj
icj
icj
icj
667
16yz
c94
duq
ie6 18z6
f35
w6b
zvv
igu
igu
igu
igu
igu
igu
igu
igu
rzg
18z7 jvt 18z8 ihs
iip 11fh
14s4
1509

zi3
xce
rfz
159v
ikz
ikz
5sa
18xd
18vz
io6
iol
iol
iol
iol
ion
ipt
iqj

iqz
14zf
14mc 14zf
j4h
v86
lhm
ll4
ctd
p0
itc
itc
1738
158e
18z9
x6a
iwk
iwk
iwv
we6
ixn
ixp
ixp
ixp
ixp
ixp
ixp
iye
fpf
j4h
fie
6ft
izm
izv
izv
j08
j08
18za j0k 18zb 18zc 18zd
wyc
150a
hey
1625
1625
o6e
j36
j36
j36
g92
11py
e09
o7l
ccc
j4j tkz
11x4
uvm
pel
13a4
14u7
fxc
j6b
ci0
16mg
v0r
18ze
14l6
16de
j7c
j7n
j7n
j7n
j88 tv7 pmu
j8k
j8z
zfa
14u0
170k
1kt
zzb 9dk
14sh
16n8
klz
kwy
2hs h8f
jfc
2i
jgp
jgp
cq0
rym
2e9
t3c
jhf
jhj
jhp
zlx
jhz ou3 18zf
5up
159i
jl5
jl5
jlo
i7n
buw
jm8
jm8
jm8
13ly
1507
cc7
e8a
e09
jo0
jo6
jo6
jo6
jo6
cqk
jq6 5cp
692
ox3
m52
824
18zg
89l
133e
jrz
jrz
jrz
jrz
jrz
gy8
2rd

jt5
jt5
jt5
jt5
jt5
jt5
gy1
13wc
18zh
jtv
jtv
bur
pjq
jut
16z7

8tb
e4m
bqr
jxp oa0 y8q 1140
jyv
jyz
jyz
txf
jzw
jzw
jzw
18zi 18zj
k0v
k0v
k0v
k0v
k0v
k0v
k0v
k0v
k0v
k0v
k0v
k0v
k10 11ch
k17 18zk u62
k1a
k1g
k1g
k1g
k1g
k1g
k1g
k1g
k1g
k1g
k1g
k1h
k1h
k1h
k1h
k1h
k1h
k1i q7m
k1j kel
k1k
k1k
k1k
k1k
k1k
k1n
k1n
151d
k1w
k1w
k1w
k1w
k1w
xww
k31
k31
k31
k39
k39
k39
k39
k39
k3a
k3b
k3b
k3b
k3b
k3b
k3b
k3b
k3b
k3b
k3b
k3c
k3k
k3z
k42
k42
k42
k49 12zc 18zl kbt 18zm 12re
zrp
cej
k4x
k4x
k50
k53
k53
k53
ym
k58
k5p
k5p
k5t

si4
k64
k6b
k6b
k6b
k6k
12fw
k7g
k7h 18zn
k7r
k7y
k7y
k80
k80
k8d
k96
c91
k9t
k9v

kah
kah
kah
kan
kao
kao
kap
kaq
kaq
kar
kau kif ptm z6f
kb0
kb4
kb5
kb6
kag
kzn
kch

kcu
nh6
kd9
kd9
h67
kdp
kdp
kdr
kdt
kdu
ke0
ke3
ke6
ke6
ke7
kea
kea
kea
kef
kef
kev
kf6
kf7
kf7
kf7
kf8
kfa
kfn 107e 18zo
18zp
kg7
kg8

kgc
kgj
kgj
kgn 18zq 18zr
kgv
kgv
kh1
kh4 18zs 12q0
kob
e77
8om
kim
kin
kin
kin
kin
kis
kit 18zt 18zu 18zv
kj4
kk3

kkf
kkf
kkf
kkh

kln
klp

km0
km0
km0
km0
18zw 18zx km8 18zy
kmf
kmf
kmn
kmn
tl5
knq
knt
kaf
ko9
ko9
ko9
ko9
ko9
kog
koh
koh
150m
kpb
kpb
kpz
kq6
kr0
kr0
t4m
krm
ks2
ks3
ksk
ksk
kso
kso
kso
kso
kso
kso
14pe
kss
kss
155w
kt1
kt1
ktb
ktc
18zz 1900 kte
ku6
ku6
8z6
cej
kuz
l9w
kw2
kvv

kx2
11s7 kx4 1901 ud9 uye
kx6
kxg
kxo
kxr
kxr
kxs
kxz
qgx
ky8
ky8
kyi
kyi
kzf
kzj 1902 l2c qr9
8na
l06
l0v
l0v
l18
l19
l1c
l1c
14p8
l3i
l3i
l3i
l3l
l3t
kj2
l4s
l4t
rll
l5a
l6n
l6n
l6n
l72
l73
l7a
l7e
l7e
14qn
l7j l7k
o7l
o7l
l7t 72d
152q
s5a
ej3
1vm
1903
kdv
l9i
l9i
la3
14lh

lac
lac
lae
x04
ky6
1904

fid
s5a
16ba
155i
14me
h8f
le6 1905
18ol
1579
86h
149b
p0
1906
om5
1504
155w
16pr
p2q
kj2
114l
85n 17jd
tdw
5up
1907
yio 90w
ljl
ljl
15av
o82
lkw
rp1
jer
kj2
llo
wum
26v
lmc
r0p
nh5
14ts
2hs
lod
lod
lol
176y
nhh
111v
1908
1909
152q
xvd
kji
zvv
1575
gze
br1
8cf
156d
2rd
khg
6od 1624
zkl
a2j 190a
175h
28t
6z7
khh
r44
1625
1625
1625
1625
e09
1625
1625
lbp
ra7
155i
m1d a63
247
m4c
169d
buw
lx7 17oa
z4q
190b
175u
rh1
16ca
k6m
m7j
m7r
m7t
qzt
kjj
m8w
14n
14n
t8a
mav
mav
190c 190d mbp 190e
cfu
ccc
28d
mdc
mdc
mdc
mdc
mdc
mdc
mdc
mdc
mdc
mdc
mdc
mdc
mdc
mdc
mdc
mdc
mdc
mdc
mdc
p26
duw
1540
mdw
me3
me3
me3
me3
me3
me3
me3
me3
rot
14ar
mgi
mgj
mgj
mgm 190f 190g
mgp
mgr
mhc
mhc
mhn
lo7
mi1
190h
miz
miz
14mf
1625
l1q
i52
1625
mm8 190i 190j
mmj
mmj
g19
n9u
15cm
4k7
mpb 13ic
ghy

mqt
mqx
mqx
mqy
mqy
mqy
mqy
mqy
mqy
mqy
mqy
mqy
uxk

msu
mt0
mt0
18ri
vmv
rot
mu9
muf
muf
10jl
mkf
mvw
mvw
mvw
xff
wf8
15k1
16ba
190k
10jl
9xr
mxq
my0
my0
1625
1625
1625
cej
sby
mzk
khy
n06
n07
n07
n07
n07
n07
n07
n0b
n0r
14u7
j4h
1507
17z4
vuf
169d
stc
846
i28
n5j
n5j
hm3
n62
n62
n62
n62
n63
n63
n63
n6v
13f6
nh5
9g2
190l
n8w
n8x
n92

n9m
190m nap
16ba
nb0
825
ksx
kj2
oss
nc1
nc1
nc1
nc1
nc1
nc1
nc1
nck
nck
nck
ncl
ncm 190n 190o 190p
ncz
8n3
ndg
ndg
190q
ndv
ndv
172l
6ag
y3e
kj2
jpa
190r

10vk
1507
1448
3rg
256
d8j
zel
nkg
rge
16zr
nl5 duq
klz
nni
nni
nni
nni
nns
nnx
nnx
nnx
nnx
nnx
no3
no3
no3
ccc
t6h
xac
npd
npd
154i
16z4
190s

ksx
1516
nsn
nsn
nso
nso
nso
nso
nso
nso
nso
nso
nso

11x4
hx3
18xf
190t
khk
nv7
nv7
1625
k4u
nwl nwk
nwm
176o
ujg
190u 190v 190w 190x nx8 190y
z4v
z4w
nyu
2fa
hfr
ixk
kj2
o1h
o23
o2h
o2h

7cy
o3j
o3j
o3j
o3k
o3l
18o8
190z
2oq
o53
o53
o53
o5l
o6b
o72 1910
1911
152y
15dx
6ex
o9j
o9j
1912
1398
ti8
tfi
ob2
1913
obs
ocx
17pz
r99
cfj

odt
odt
odt
odt
odt
oe6
oe6
oe6
oe6
rtr
i9o
15i4
159v
rei
o1z
14lx
ohs
ohs
1625
18y
ojr
ymg
78k
16ca
1914 olj oln olk thx
kua
1915
dzo
130l
86g
1916 1917 onn
15mv
ikr
14ku
edv
oqw 1918 1919 191a
ort
ort
ort
ort
ort
ort
ort
ort
1357
wcl
ot9
oth
oth
6lm
otp
otp
otr slp
ou0
mlx
11kx
5x7
14cm
191b ox7
wn3
f4n
i9u
12lq 191c ozy phz vfd
p15
df4
14og
191d
107i
p2w
p3e
p3e
qfz
p4q p4q
p4t
p5r
p5s
p5s
p5s
mww
p6m
ckz
825
136g
gh8
p8c
p8c
p8g
p8g
p8g
g96
97y
h3c
pal
17cv

pbr
151c
1qa
ovs
11qx
1625
pda
pda
pdi 191e
zhr
rd7
pf1
pf3
pfg s0a 191f
ueq
pft
pft
pgt
cpw
ph2
ph7 zre 191g
pia plq 191h 191i
3y7
ge7
ry9
pll
pll
plm 191j
utw
191k
191l
f35
6uy
42z
431
po3
po3
po3
po3
po3
po3
po3
po3
191m 191n po8 1339
poa
poa
poa
poa
poa
poa
poa
pob
pod
c80
191o
pow
pow
pox
pp1 191p
vqw
191q
11kx
9nw
pt0
ptk
ptk
v6v
pu9
pu9
pu9
pu9
pu9
pu9
pu9
puu 191r
pv2
191s pv7 191t
pvj

chn
p97
pxa
pxa
e4x
pxu
pxu
qgk
pzk
q0j
qll
cpw
q22
fhm
3oq
t8b
mlf
sjt
cd0
dfr
q3r
q3r
q4n
q4n
q4n
q4r
12er
ulq
q56
q5y
q5y
q65
q65
q65
flf
191u
q7y
q7y
q7y
q7y
q8j 12ek
q8y
q8y
q91
q92
q92
q92
q9r
q9r
qzt
qb8
qb8
qb9
qb9
qb9
qb9
qb9
qb9
qb9
14tr
mnj
qd4
qea 191v 191w
qev
qev
qev
6k5
qfe
qff
qfg
qfi
qfo
191x qfp 191y
qg6
cq0
qgv
qgv
t6h
ngm
qj2
qj2
ql6
ql6
ql6
j4h
kw8
qlt
v1r
cgd
qmv
qmz
qmz
qn1 t3b
qnk 191z 1920
qnl
qnl

qpy
qqa
fyc
15ae
16i6
yps

10o
1b5
14s4
p9v
qxw
k6m
kw7
9xp
qzj
qzj
r04
ij6
kji
14ud
r1u
hoi
6ha
vqw
16yu
r5n
r5n
akz
1b5
2eu
r65
r65
r65
r66
r66
r66
vcu
3no
t9a
hey
vqw
r8r
16kc
qkn
rc0
q3q
rcf
rcf
hou
re5

191k
reo
reo
rex
rex
rfk
rfk
rfk
rfk
rfk
rfk
rfk
rfk
rfk
rfk
rfk
rfk
rfk
rfk
rfk
yki
sf8
rt7
rha
rha
rha
4ts
ldl
o1z
16m3
o1z
18ol
150a
18ol
1398
15ty
rn7
rn8
hy
iy8 177d
ro6
ro6
ro6
roy
roy
roy
roy
16on
14n0
rqi
rqi
rqi
rqz
rqz
1625
1625
1625
1625
1625
1625
1625
1625
14pk
1921
8w2
cpu
1922
5e0
179j
rvb
l9h
rvy
rvy
s8g
nq6
13kp
15x1
27w
m1d
14pa
16fz
5sv
5e0
14yu
151c
c1h
s1i
kox
6ft
jw1
x2v
s4y
s4y
s4y
s4y
s5g
s5g
s6p
s6p
jt0
tty 14n7
10rl
y9z s73 1w5
1923
16ix
dt8
s86 1924
rol 14my
sa1
sa1
sa1
sa1
fie
sak
sak
sak
sak
sak
sal
saz
sb1
gy8
sc4
sc8
sc9 1925
1926
sdz
xco 1927
1928 seo 1929
sgj
sgj
sgj
sgm z4s 12br
16ow
12ni
sh5
j4h
k6m
shj
sii
sjq
sjq
sjq
kw7
dg5
192a
sl5
sl5
sl6
16hc
sms
1507
smy 192b
o6e
14ol
155f
i0v 10a
sqv
sqv
do6
v50
6sm
srm
srm
1625
1625
1625
1625
1625
st6 cdf
sti
stv
stv
stv
b6t
185p
svl
svl
sw5
sw5
192c
2ix
glj
syo
syo
sz2
szc
t02
t03
t0w
t1q
t1q
t1q
t1r
14n4
jpa
yj5
183i
t56
t56
t56
t56
t56
1b5
rot
17mk
t7q
t7v
t7w

t90
bwh
t9l
t9m
tbc 11g9
td5
td5
td5
tdi
tdi
tdz 192d
hoi
a92
teq
teu
teu
teu
teu
teu
teu
9it
tfp
tg4
tg4
tgh
tgh
kw9
1r6
14ti
192e
192f thp
tiq
tiq
tit wuo 192g xab
1507
nm0
14s4
zvv
xpa
8g0
tm7
mzh
tmz
tmz
tmz
tmz
tmz
tmz
tmz
2l0
jxf
18uu
14mv
tsg
tsg
tsg
r99
q9v
tu2
192h
14mf
tuz
tuz
tuz
192i tv0
tvo
tvo
tvo
tvp
tvp
tvs
txw
r9m
k99
17zj
6bl
8om
ikv 8b8
txf
oak
oy5
hey
1625
u44
q9v
192j
u6z
13a2
1599
u7x
u7x
u82 vta 192k
192l
192m
17d5
u9o
u9o
u9o
12il
uax
uax
ub6
ub6
ub6
gfv
1625
uc5
ucq
ueo
uep 192n
2hp r95
pz3
ugn mb2
ui1
uik
uik
5up
16mz
mb2
192o ulc
14wz
9x0
13pp
un7
un7
un7
un7
un7
und und
unj
unk
192p
oex
114y
ut7
lkt
utp 2f1
utt
utt
utt
utt
utt
t46
114v
b35
uue
uue
uv2
uvj
uvo
uw3
uxc
192q 192r 192s uxg
uyk 192t
1o7
v04
v05
8on

v14
v2p
zl
v3v
18g
26l
15a2
v58
v60
v6m
v76
v7o
v7p
v7t
v95
v95
yjm
192u v99
v9v
gnc
erk
xjp
11bw 192v vb6 192w
kdo
724
hye
13cv vcc
vcg
vcg
vd5
vd5
vdp
vdp
p4q
gl7
veh
veh
veh
15pq
vel
vel
vel
vel
vel
vel
veu
veu
2e0
18u8
128u
rv5
vhk
vhk
vhv
vhx
vif
viu
1b5
72d
1625
8eg
dgb
j4h
vmk
b8u
u6l
vp8
6z7
qkn
9k3
ew
89h
vt4
vt4
vt4
vt4
vt4
vt4
vt4
vt4
vt4
vt4
vt5
vt5
vt5
vt5
vt5
vt5
vt5
vt5
vt5
vt5
vt5
vt5
vt5
vt5
vt5
vt5
vt6
rfe
xtf
vu6
vud
vud
vud
vud
vud
vud
vud
vud
vud
vud
vud
vud
vud
wic
158e
1625
1625
om5
vwq
vwr
rei
vzq
1625
1625
1625
1625
1625
w04
w04
w0g 192x
qw4
w12 192y w14 192z
18l7
w2v
w2v
w2v
w38
w38
san
4y1
w3x
w3z
153i
zo0
11kx
txf

yki
1930
w6i
w6i
2av
1931
w7j
w7j
w7j
l5m
zdu
173x
w8r
w8r
14pe
e4r
yta
w9e
wa1
vqw
wb7
wb7
5zm
3pa
1932
1625
dc4
8sr
16wj
18ra
2o4
152l
27w
fpf
gee
kpu
g9p
154i
wmb
wmd
wmi x69
wmn
wmn
2ef
woq
woq
12ss wp2 1933 12qs
14mt
8ti
154g
e16
ws8 1934
vrn
1935
cdi
wv9
wvc wvm
wwf
wwq 1936
hf1
wvt
wg1
wg1
wzp
wzt
wzt
wzt
wzt
wzt
wzt
1625
ztr
x0c
x0n
x0n
1642
x20
v28
x4v
x4w
x4w
x6e
x6e
x6e
x6g
x6g
x6g
x6g
x6g
x6g
17qf
1xj
4oy
x95
x95
xtf
md3
x9v
x9v
x9v
x9v
pki
xaj
xaj
xaj
xal
190t
7sr
xbp
11x4
16eb
11cz
14ul
15av
156f
1625
1625
1625
1625
17zj
14a7
36n
xi7
xi7
xi7
xi7
xi8
xii 1937 1938
1939 193a 10m2 193b 193c xj6 z4n ziy 10cw 10lz
22p
193d
xme
16sj
e09
nhl
8tb
185e 170x
5up
xs2
xs2
xsa
xsa
xsa
xsa
xsa
xsa
xsa
xsa
xsa
xsa
xsa
xsa
xsa
xsa
xsa
xsa
xsa
xsa
xsa
xsb
xsb
xsb
xt1
xt6
paf
xtv
xtv
xtx
xtx
xtx
193e
xu7
xuv 193f
v3x skx
14wr
17eg
eqv
xy2
xy2
xy2
xy2
y06
jss 193g 193h
1575
193i
1604
16j6
152l
xco
10y
7rw
y6b
y6b
ex1
cei
y7u
y7v
y7v
y7v
y7v
y7v
y7v
y7v
192
12ni
yto
169s
sjg
14lv
yb2
ybc
ybd
ybd
ybd
ybd
zt3
193j
128u
1507
16d8
15h4
rll
yfj 72d
om5
yfx
yh7
yh7
yh7
yh7
yh7
yh9
yha
yha
yi5
yik
nox
14s4
yj8
yj8
yjy
yka
ykb
1625
1625
vz

xac
yny
yny
yod
yod
yoy
yoy

26w
yq0
xkf 152l
193k
gqi
16ca
ha2
ysk
ytc
ytc
9c3
193l
8tb
ffi
1jz
yxu
yxu
yxu
193m yxy
rzr
zy0
rh4
yzg
z07
154g
z09
ek3
7md
1pt
dps
193n
z4a
z4a
z4b
d5w
auz
eqv
8tv
191u
z69
zfu
z7s
z85
z85
z85
z85
z85
wnr
fzi
fme
zbw
zbw
1398
151c
zc7
p34
o2o

zf2
zg0
txf
zgk
zgl
7d8
r6z
193o zhd
zhh
193p 193q ziq
qfz
zjj
zjj
oq5
zjv
zjv
wb2
193r 12fi zka
kz2
99l
zn8 13qs
znv
193s
zok
zok
zol
zom
zom
zon
zon
zpw
zpw
g92
b9c
zsm
7hv
zva
zva
zva
zva
zw9
zw9
zw9
zw9
zwg
2ep
zy7
zy7
zy7
zy7
zy7
180l
13ky
zzx
12ib 100c 100e 1021
100n
193t 193u 100p 193v
100u
100u

14k6
kmt
102k
102k
102o
174x
1625
103i
d74
5up
104j
104j
8zn
105w
1072
1072
107k
107l
107l
107l
107w
107w
107w
g5b
108z
1090
1090
1090
1090
109d
151e
10a7
10a7
10ax
10ax
10ax
10ax
10bs
10bs
10bs
388
2rd
boz
16i7
1519 157u
157v
ikn
10em
10em
10f9
10f9
10h6
10h6
10h6
10h6
10h6
10h6
10h6
10ho
10ho
10ho
10ho
10hr
10ig
10ig
x6
10iv

10jb
4l2
wab
17ti
18xe
acu
g92
1625
10oj 193w
10os
10os
189j
14n
189j
qjg
10q1
10q4
10q4
10q4
3cn
ydr 2k6
3q7
aus
mv9 bqx
uhx
10t5
10t5
10t5
10ta
10tb
193x
10u2
10u2
wgh
193y
1649
10vg
10vg
147a
174c
t4n
1909
10yg
10yw
10yw
10yw
10yw
10yw
10zl
10zl
10zl
5mi
110a
110b
110c
110c
110c
110t
e09
o5w
112b
114p
115i
115j
115j
115j
115j
115p
116a
116a
116a
116a
1191
1191
1191
1192
lt1
6td
6zy
1jv
14yj
a32
17xr
11di
11di
11di
ha2
11ec
11ec
11ed
11ed
11ed
11ed
11ed
9dw
11ge
kj2
1279
11hh
11hh
11hh
ivl
gfx
11j7
11jm
11k9
11k9
11lo
11lo
11lp
11lp
7su
11m5
11mj
11mt
j4h
11p6
11px
11px
11px
11px
143e
11so
vx6
kw7
11vs
buw
4om
11ww
11ww
11ww
11wx
pqg
bg7
hb3
11y2
t9f
1227
193z
123b
123d
3u5
d57 1605
60e
iss
jxf
1940
s9
yn2
12au dyd
12bb
104s
12ck
12ck
12ck
12ck
177d
zvv
oa8
12dm
12dx
12e1
12e1
12e1
12e6
12e7
1941 12ec
12ee
12ee
12ef
12eg
12ei
12ej
12ej
12el
12ep
12eq
12es
12f1
12f5
12f9
12fa
12fb
12fd
12fj
12fk
12fk
12fk
12fp
12fx
12fy
12g1
12g2
12g5
12g5
12g6
12gc
12gc
12gc
12gf
12gh
12gh
1942 12gn
12gr
12gr
12gs
12gt
qn3
12gy
12gz
12gz
12h2
12h5 1943
12ha
12ha
12hb
12hc
12hd
12ie
12ii
12j0
12p2 12jo
cgg
12jz
12jz
12jz
12k3
12k3
12k3
12k7
12k7
12k7
12kd
12kd
12ki
12km
12kp
12kr
12kr
12kt 1944
12kv
12kw
12kw
12kw
12kx
12kx
12kx
12kx
12kx
12ky
12l9
12lb
12lb
12lb
1945 12lh
12lk
12lo
12lo
12lo
12lo
12lo
12lo
12lo
12lo
12lo
12lo
12lo
12lo
12lo
14l6
12lu
12lu
ktd
12m7
12ml
12mo
12mq
12mq
12mr
12mt
12mu
12mw
12mx 1946
12nt
12nt
12nt
12nt
12nt
12nt
12oc
12od
12ok
12oy
12p3
12p4
12pa
12pc
12pg
12pl
12pl
12pn
12pn
12pn
12po
12po
12po
12pq
12pr
12pr
12ps
12ps
12pv
12q1
12q1
12q2
12q3
12q7
12q9
12qa
12qa
1947 12qb
12qd
12qe
12qi
12qi
12qi
12ql
12qn
12qq
12qq
12qr
12qt
12r0
12r0
12r3
12r8 1948 1949
12rc
194a 12rk
14lb
194b 12s1
k99
12s6
12s6
12s6
12sa
12sa
12sa
194c 12sc
12sd
12sh
12sh
12sh
12sn
12sn
194d 12t7
12tb
12te
12tk
12tq
12tr
12tr
12tr
12tr
12tr
12u3
12u6
12u6
12uc
12uc
12uc
12uc
12vt
12vt
12vt
12wr
12xo
12xq
12xt
1r8
m1a
6f0
12zw
1302
tsd
ejm
1315
1315
1315
ko3
131p
131p
131p
17ht
qqc iae
194e
14yn
11py
134p
194f 194g
1ma
da5
194h
194i 139n
139q
139q
13ai
13ay
13ay
13ay
13ay
13ay
1v
13cx

13d3
13dm
13eo
13ew
13ew
516
13jp
mcu
13k2
3od
edo
72d
13ma
194j 13n7
194k
13pf
13pf
13pf
15ut
tb
bdj
j4h
13tg
13vx
13vx
13vx
13vx
13vx
kj2
9hu
16ca
vns
13z0
qa1
1409
140h
khg
15f9
140t
140t
mj5
1421
1422
utc
142u
142u
142u
1827
144s
144s
144s
144s
1455
145o
145z
145z
145z
10tz
1625
1625
148a
148a
148a
148a
148a
148a
gy2
148g
148g
2rd
j4h
e0u
14aw
14aw
14aw
14aw
14aw
14aw
14aw
14aw
14aw
14bi
14bo
14bo
14bo
14bo
14bo
14bp
14bp
14bp
14bp
14bp
14bz
14d7
14d8
14d8
14dx
14dx
14dx
14dx
14dx
14e2
194l
7it
1519
z8g

1625
ibc
pqu
1625
11x4
ido
37w
14kr
14kr
14l7
14la
14lc
14lc
14lt
14lt
14lt
14m5
14m9
14md
14mq
15au
15ct
14no
14no
14no
14no
14no
15ty
14ob
14nu
150a
14pl
14pn
188g
14q4
14q4
14q5
14q7
14q7
14q7
14qd
14qe
x04
14qm
14qm
14qt
14qu
14qu
14qu
yki
14r8
15ty
14rc
14rh
14rh
14rj
14rj
194m
14s9
14s9
14sn
14sy
14t1
14to
14to
14to
14to
14u4
14v7
14v7
1qi
a92
14vy
4oy
1rt
14xs
14ya
14ya
14yr
14yr
14yr
14yr
14yr
14yr
14yr
14z0
14z0
14z9
eve
14zl
14zl
14zo
14zp
14zp
14zp
14zp
14zp
14zp
14zp
14zp
14zp
14zq
14zq
14zr
14mu
vmv
1501
gl4
zdu
150s
150s
150s
150x
151a
151a
151a
151a
151h
151h
151m
151w
151w
151w
151w
151w
18ud
14so
152n
152n
169c
h8f
1535
1535
1535
1535
1535
153c
1599
15ru
153q
153t
153v

154e
154e
194n
194o
194p
8ej
154n
154n
154t
155q
155q
155q
155q
155y
155y
155y
1561
1561
11py
i1z
156l
156l
1570
157g
157g
16wj
157w
157w
158c
158r
158r
158r
158w
158w
1591
159b
677
15ud
150a
6l2
15ao
15c3
15c3

11x4
15dj
15dv
15dv

13ae
15fe
15fe
15fe
1st
15gq
15gq
15gq
15gq
15gq
15gq
15gq
15gq
vhn
15ht
15hx
15i9
15ie
15if
15if
15ij
15ik
j4h
15iv
15j4
15j4
15j4
15j5
15j5
15j5
15jj
15jj
15jj
15jl
15jl
15jl
15jl
15jl
15jl
15jp
15jp
15jp
15jp
15kj
tf9
15lc
15lc
15lc
khg
f9d
15o0
194q 16na
15oo
15oo
15op
15ot
15ot
15ox
15p0
15pm
15pm
15pm
15pm
kag
15pw
15qb
14rp
2jl
15qs
15r1
15r1
tv2 193x
15rt
15rt
15rz
15rz
15tx
15u5
15u5
15u9
15u9
bdj
15v6
15v6
15v9
15vb
15vm
15wg
15wp
15x0
15x0
15x3
15xp
15xx
15xy
15xz
15zl
15zs
15zs
15zv
160a
160h
160m
160n
1615
1620
1f4
ox3
163v
163v
163y
1641
1647
164b
164t
164u
164y
164y
164y
165b
165b
165b
165b
165b
165b
165b
165b
165b
165b
165b
165b
165b
165b
165b
165b
165b
165b
165b
165b
165b
165b
165b
165b
165b
165b
165b
165b
165b
165b
165b
165b
165b
165b
r99
165v
165v
165v
jf4
wzx
18zh
1k2
168h
168o
168r
168r
1696
14up
17s3
16a8
16a9
16a9
16a9
16aa
16aa
16aa
16aa
16aa
16aa
e4m
16bo
16cr
16cr
16cr
16d7
g92
16dh
16dj
16dk
16eg
16ek
16ev
16fs
16fs
16fs
16gj
16gj
16gj
16gj
16gt
16gu
16gu
16gu
16gu
36l
16hb
16hb
16he
16he
16he
194r
16i0
16i3
194s
194s
1iz
lyf
16jr
9wx
16ju
16ju
14kq
16k3
16kp
16l2
16l2
tf9
16mp
16mp
16mp
16mp
14rg 10jl
16ob
aus
1931
tf9
18u8
16qi
16s5
16s5
16ss
16ue
14lh
16um
16um
16uq
16v0
16v0
16v0
16vg
16vg
16vg
16wo
16wo
16wz
16xd
8m0
f5s
16yy
11kx
bss
nop
11kx
27v
215
171l
171l
171l
172p
172p
15k2
1735
1735
qll
an3
175q
1768
1768
1768
da5
17ww
2av
khg
178c
178c
178c
178c
178c

1793
13ta
rn9
dmb
17aa
6gv
17ag
17ag
17al
17al
17al
17b8
17bc
3is
17ch
17cm
17ct
17cu
17cu
17d0
15cm
14uo
17dg
17dg
179i 18x9
17dv
ffi
17eb
17ed
17ed
ovv
17g6
17g6
17gg
17gg
17h1
17h1
15ty
rbs
mvc
17lj
17m1
s1o
9bd
17m5
17m5
ksx
17mt
15i6
17op
wbl
17p9
17pc
nop
17q7
pnr
17qy
fxc
194t
17rg
17rq
wh4
17sn
17sn
17sn
17so
17tb
17tg
17tg
17wh
17wj
17wj
2y8 194u
1906
xxy
17y9
17ye
x6a
17yl
180i
180i
180j
180j
180j
180j
fxc
s0b
181r
1821 72d
1821 h47
18sc
194v
gfx
6uy
184j
16nd
185u
185w
185w
1864
bd9
1877
1877
1877
189f
1128
cej
j4h
v28
18dt
18et
18f3
18fu
18g9
18h1
18i3
18ii
18ii
18ik
18im
18iu
18j1
15qo
194w
uub
dl
18kd
18l2
17d5
16hk
12lr
bm5
1k2
n1t
1507
hak 18a9
6ei
z8g
oge
3kd
194x 194n
da5
`;
